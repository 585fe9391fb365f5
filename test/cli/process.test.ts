import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { callersFolder } from "../../src/cli/process.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { chained, list } from "../store/hand-built.ts";
import { folder } from "./call.ts";

const entry = fileURLToPath(new URL("hand-built-process.ts", import.meta.url));
const posix = { skip: process.platform === "win32" };

describe("interrupted", posix, () => {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    test(`by ${signal}, add ends with ${code} and keeps what it told of`, async () => {
      const cwd = folder();
      const child = spawn(process.execPath, [entry, "add", "many"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
      let told = "";
      child.stdout.on("data", (chunk) => {
        told += String(chunk);
        if (told.split("\n").length > 5) child.kill(signal);
      });
      const [exitCode] = await once(child, "close");
      assert.equal(exitCode, code);
      const lines = told.trimEnd().split("\n");
      assert.ok(lines.length < 400);
      const store = new SqliteStore(join(cwd, "onrecord.db"), { create: false });
      assert.equal((await list(store.documents({}))).length, lines.length);
      assert.deepEqual(await store.check(), []);
      await store.close();
    });

  test("read leaves whole lines", async () => {
    const child = spawn(process.execPath, [entry, "read", "many"], { stdio: ["ignore", "pipe", "pipe"] });
    let told = "";
    child.stdout.on("data", (chunk) => {
      told += String(chunk);
      child.kill("SIGINT");
    });
    assert.deepEqual((await once(child, "close"))[0], 130);
    assert.ok(told.endsWith("\n"));
    for (const line of told.trimEnd().split("\n")) JSON.parse(line);
  });
});

describe("what Node makes of the sources", posix, () => {
  const started = (kept: string) =>
    spawnSync(process.execPath, [join(import.meta.dirname, "../../bin/onrecord.js"), "--version"], {
      env: { ...process.env, NODE_COMPILE_CACHE: kept },
      encoding: "utf8",
    });

  test("is kept for the next start", () => {
    const kept = join(folder(), "compiled");
    assert.equal(started(kept).status, 0);
    assert.ok(readdirSync(kept, { recursive: true }).length > 10);
  });

  test("is done without where nothing can be kept", () => {
    const { status, stderr } = started("/dev/null/compiled");
    assert.deepEqual([status, stderr], [0, ""]);
  });
});

describe("output that ends early", posix, () => {
  const shell = (script: string, cwd = folder()) =>
    spawnSync("bash", ["-c", script, process.execPath, entry], { cwd, encoding: "utf8" });

  test("head takes one line and read ends quietly", () => {
    const { stdout, stderr } = shell('"$0" "$1" read many | head -n 1; echo "$PIPESTATUS"');
    const [line, code] = stdout.trimEnd().split("\n");
    assert.equal(JSON.parse(line ?? "").document.ref, "many-1");
    assert.deepEqual([code, stderr], ["0", ""]);
  });

  test("add goes on adding though nobody listens", () => {
    const script =
      '"$0" "$1" add many 2>/dev/null | head -n 1; echo "$PIPESTATUS"; "$0" "$1" documents --jsonl | wc -l';
    assert.deepEqual(shell(script).stdout.trimEnd().split("\n").slice(1).map(Number), [0, 400]);
  });

  test("a query into head", () => {
    const script =
      '"$0" "$1" add many >/dev/null 2>&1; "$0" "$1" statements --jsonl | head -n 1 >/dev/null; echo "$PIPESTATUS"';
    const { stdout, stderr } = shell(script);
    assert.deepEqual([stdout, stderr], ["0\n", ""]);
  });

  test("a full disk under standard output is one line and 1", { skip: !existsSync("/dev/full") }, () => {
    const { stderr, status } = shell('"$0" "$1" read many > /dev/full');
    assert.equal(status, 1);
    assert.match(stderr, /^onrecord: standard output: cannot be written: [^\n]+\n$/);
  });
});

describe("the caller's folder", () => {
  const project = fileURLToPath(new URL("../..", import.meta.url));
  const npm = { npm_lifecycle_event: "onrecord", npm_package_name: "onrecord", INIT_CWD: "/caller" };
  test("through npm, what npm says", () => assert.equal(callersFolder(project, npm), "/caller"));
  test("else where the process is", () => {
    const elsewhere = folder();
    assert.equal(callersFolder(project, {}), project);
    assert.equal(callersFolder(elsewhere, npm), elsewhere);
    assert.equal(callersFolder(project, { ...npm, npm_package_name: "other" }), project);
  });
});

describe("the launcher", () => {
  const launcher = fileURLToPath(new URL("../../bin/onrecord.js", import.meta.url));
  const older = (): string | undefined => {
    const found = spawnSync("which", ["-a", "node"], { encoding: "utf8" }).stdout?.split("\n") ?? [];
    return found.find((path) => {
      const version = path && spawnSync(path, ["--version"], { encoding: "utf8" }).stdout;
      return version && Number(/\d+/.exec(version)?.[0]) < 24;
    });
  };

  test("starts onrecord, with its arguments and its exit code", () => {
    const { stdout, status } = spawnSync(process.execPath, [launcher, "--version"], { encoding: "utf8" });
    assert.deepEqual([/^\d+\.\d+\.\d+\n$/.test(stdout), status], [true, 0]);
    assert.equal(spawnSync(process.execPath, [launcher, "statments"]).status, 2);
  });

  test("from an older Node too, handing over", { skip: older() ? false : "no older Node on this machine" }, () => {
    const node = older() as string;
    const { stdout, stderr, status } = spawnSync(node, [launcher, "statements", "--speeker=x"], { encoding: "utf8" });
    assert.deepEqual(
      [stdout, stderr, status],
      ["", "onrecord: unknown option --speeker: did you mean --speaker?\n", 2],
    );
  });

  test("keeps lines that were read before, from standard input, in the caller's folder, and answers for them", () => {
    const cwd = folder();
    const run = (args: readonly string[], input = "") =>
      spawnSync(process.execPath, [launcher, ...args], { cwd, input, encoding: "utf8" });
    const line = JSON.stringify(chained);
    const first = run(["add", "-"], `${line}\n{"broken\n`);
    assert.equal(first.status, 3, first.stderr);
    assert.match(
      first.stderr,
      /^onrecord: -: line 2: [^\n]+\nonrecord: \S+onrecord\.db: 1 added, 0 already there, 1 failed\n$/,
    );
    assert.equal(run(["add", "-"], line).stdout, "already  call  call.txt\n");
    assert.equal(JSON.parse(run(["search", "troops", "--json", "--act=assurance"]).stdout)[0].ref, "call");
  });
});
