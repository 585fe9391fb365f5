#!/usr/bin/env node
// Starts onrecord on any Node from 18 on, handing over to the one it needs.
import { flags, isPackage, keepCompiled, missingPackages, neededNode, root, runFile, suitableNode } from "./runtime.js";

const args = process.argv.slice(2);
const missing = missingPackages(false);
const node = suitableNode();
if (missing.length > 0) {
  const mend = isPackage ? "install onrecord again" : `run npm ci in ${root}`;
  console.error(`onrecord: not fully installed (${missing.slice(0, 3).join(", ")} missing): ${mend}`);
  process.exitCode = 1;
} else if (node === null) {
  const mend = isPackage ? "install a newer one" : `run npm ci in ${root}, which brings one`;
  console.error(`onrecord: needs Node ${neededNode} or newer and this is ${process.version}: ${mend}`);
  process.exitCode = 1;
} else if (node === process.execPath && !isPackage) {
  keepCompiled();
  await import("../src/cli/start-process.ts");
} else {
  process.exitCode = await runFile(node, "src/cli/start-process.ts", args, flags);
}
