import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { Surroundings } from "../../src/cli/command.ts";
import { main } from "../../src/cli/main.ts";
import { handBuilt } from "../desk/hand-built-parts.ts";

const made: string[] = [];
process.on("exit", () => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A folder of its own under the system's temporary one, gone when the tests are done. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "onrecord-cli-"));
  made.push(path);
  return path;
}

const sink = () => {
  let text = "";
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, read: () => text };
};

/** Runs a command line as a process would, and returns what it printed where, and its exit code. */
export async function call(
  argv: readonly string[],
  from: Partial<Omit<Surroundings, "argv">> = {},
  run: (from: Surroundings) => Promise<number> = main,
): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [sink(), sink()];
  const code = await run({
    argv,
    env: {},
    cwd: folder(),
    stdin: Readable.from([]),
    stdout: out.stream,
    stderr: err.stream,
    interrupt: new AbortController().signal,
    parts: handBuilt({}),
    ...from,
  });
  return { code, out: out.read(), err: err.read() };
}
