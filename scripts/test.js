// npm test [-- ARGS...]: installs what is missing, then style, types and tests. ARGS go to node --test; files among
// them are run instead of all.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../bin/runtime.js";
import { installed } from "./install.js";

const node = installed();
const args = process.argv.slice(2);
const files = args.some((arg) => !arg.startsWith("-")) ? [] : ["test/**/*.test.ts"];
const checks = [
  ["style", [join("node_modules", "@biomejs", "biome", "bin", "biome"), "check", "."]],
  ["types", [join("node_modules", "typescript", "bin", "tsc")]],
  ["tests", ["--test", ...args, ...files]],
];
const failed = checks.filter(([name, line]) => {
  console.log(`# ${name}`);
  return spawnSync(node, line, { cwd: root, stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) console.error(`onrecord: failed: ${failed.map(([name]) => name).join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
