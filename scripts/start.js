// npm start [-- INPUT...]: installs what is missing, reads INPUT (or examples/) into a record, and shows what it found.
import { runFile } from "../bin/runtime.js";
import { installed } from "./install.js";

process.exitCode = await runFile(installed(), "src/cli/start-here.ts", process.argv.slice(2));
