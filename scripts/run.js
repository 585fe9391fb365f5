// node scripts/run.js FILE [ARGS...]: runs a TypeScript file of the project, installing what is missing.
import { runFile } from "../bin/runtime.js";
import { installed } from "./install.js";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error("onrecord: nothing to run: write node scripts/run.js FILE [ARGS...]");
  process.exitCode = 2;
} else process.exitCode = await runFile(installed(), file, args);
