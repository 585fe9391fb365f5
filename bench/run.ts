// npm run bench [-- --reports N]: how fast and how large reading is, as whole processes. Figures, never assertions:
// run it with nothing else running. Reads articles beside the clone, or the casebook again and again where there are none.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadVocabulary, wordpiece } from "../src/text/wordpiece.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const pool = fileURLToPath(new URL("../../shared/data/articles/pool.jsonl", import.meta.url));

/** One finished process: seconds to its first line and to its end, and the most memory it held (Linux only), in MB. */
interface Run {
  readonly first: number;
  readonly whole: number;
  readonly memory: number | null;
}

/** The highest resident memory of a process so far, in MB; null where the system does not say. */
function peak(pid: number): number | null {
  try {
    const line = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line ? Math.round(Number(line[1]) / 1024) : null;
  } catch {
    return null;
  }
}

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [join(root, "bin", "onrecord.js"), ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const since = () => (performance.now() - began) / 1000;
    let first = 0;
    let memory: number | null = null;
    const watch = setInterval(() => {
      memory = peak(child.pid as number) ?? memory;
    }, 20);
    child.stdout.on("data", () => {
      first ||= since();
    });
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ first, whole: since(), memory });
      else reject(new Error(`onrecord ${args.join(" ")} ended with ${code}`));
    });
  });
}

/** `count` reports as JSONL lines, each text its own. */
function reports(count: number): string[] {
  const source = existsSync(pool) ? pool : join(root, "examples", "casebook.jsonl");
  const texts = readFileSync(source, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).text).slice(0, 6000));
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / texts.length);
    const text = `${texts[i % texts.length]}${round > 0 ? `\n\nCopy ${round}.` : ""}`;
    return JSON.stringify({ id: `r${i}`, text, lang: "en" });
  });
}

const { values } = parseArgs({ options: { reports: { type: "string", default: "200" } } });
const lines = reports(Number(values.reports));
const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
try {
  const all = join(folder, "all.jsonl");
  const one = join(folder, "one.jsonl");
  writeFileSync(all, `${lines.join("\n")}\n`);
  writeFileSync(one, `${lines[0]}\n`);
  const vocabulary = loadVocabulary(join(root, "model", "vocab.txt"));
  const texts = lines.map((line) => String(JSON.parse(line).text));
  const characters = texts.reduce((n, text) => n + text.length, 0);
  const pieces = texts.reduce((n, text) => n + wordpiece(text, vocabulary).ids.length, 0);
  console.log(
    `${lines.length} reports, ${Math.round(characters / lines.length)} characters each; ${cpus().length} cores`,
  );
  const help = await run("--help");
  console.log(`start, --help        ${help.whole.toFixed(2)} s`);
  const single = await run("read", one);
  console.log(`read one report      ${single.whole.toFixed(2)} s, ${single.memory} MB`);
  for (const threads of [1, 2]) {
    const { first, whole, memory } = await run("read", all, "--threads", String(threads));
    const rate = `${(lines.length / whole).toFixed(1)} reports/s, ${Math.round(pieces / whole)} word pieces/s`;
    console.log(
      `read, ${threads} thread${threads > 1 ? "s" : " "}      ${rate}, first line ${first.toFixed(2)} s, ${memory} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
