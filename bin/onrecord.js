#!/usr/bin/env node
// Starts onrecord on any Node from 18 on, handing over to the one it needs.
import { flags, missingPackages, neededNode, root, runFile, suitableNode } from "./runtime.js";

const args = process.argv.slice(2);
const missing = missingPackages(false);
const node = suitableNode();
if (missing.length > 0) {
  console.error(`onrecord: not installed yet (${missing.slice(0, 3).join(", ")} missing): run npm ci in ${root}`);
  process.exitCode = 1;
} else if (node === null) {
  console.error(
    `onrecord: needs Node ${neededNode} or newer and this is ${process.version}: install it, or run npm ci in ${root}`,
  );
  process.exitCode = 1;
} else if (node === process.execPath && flags().length === 0) {
  await import("../src/cli/start-process.ts");
} else {
  process.exitCode = await runFile(node, "src/cli/start-process.ts", args, flags());
}
