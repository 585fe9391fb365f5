// Plain JavaScript for any Node from 18 on.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { missingPackages, neededNode, root, suitableNode } from "../bin/runtime.js";

/**
 * Installs what is missing, saying so in one line on standard error; quick where nothing is. Returns the path of a
 * Node that can run the project, or ends the process with 1 and one line on what to do.
 */
export function installed() {
  // npm writes this list last, so that an install cut short is seen as one.
  const whole = existsSync(join(root, "node_modules", ".package-lock.json"));
  if (!whole || missingPackages(true).length > 0 || suitableNode() === null) install();
  const node = suitableNode();
  if (node !== null) return node;
  console.error(
    `onrecord: no Node ${neededNode} came with the packages; install Node ${neededNode} or newer and start again`,
  );
  process.exit(1);
}

function install() {
  const command = existsSync(join(root, "package-lock.json")) ? "ci" : "install";
  console.error(`onrecord: installing what is missing (npm ${command}) ...`);
  const npm = process.env.npm_execpath;
  const args = [command, "--include=dev", "--no-audit", "--no-fund"];
  const [program, before] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const { status, error } = spawnSync(program, [...before, ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: program === "npm" && process.platform === "win32",
    // The inference library's own installer would ask a download host for files it does not need here.
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: "skip", npm_config_onnxruntime_node_install: "skip" },
  });
  if (status === 0) return;
  console.error(
    `onrecord: npm ${command} failed${error ? ` (${error.message})` : ""}; is the registry reachable? Mend that and start again`,
  );
  process.exit(1);
}
