// npm run browser: drives the desk in a real browser (Debian's chromium, or the one that CHROMIUM names).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { root } from "../bin/runtime.js";
import { installed } from "./install.js";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(chromium)) {
  console.error(`onrecord: ${chromium}: there is no such browser; install chromium, or name one with CHROMIUM`);
  process.exit(1);
}
const files = process.argv.slice(2);
const tests = files.length > 0 ? files : ["test/browser/*.browser.ts"];
const args = ["--test", "--test-concurrency=1", ...tests];
process.exitCode = spawnSync(installed(), args, { cwd: root, stdio: "inherit" }).status ?? 1;
