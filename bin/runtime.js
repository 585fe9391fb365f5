// Plain JavaScript for any Node from 18 on: it runs before the Node that onrecord needs is found.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The first version of Node that runs TypeScript as it is and holds the record's SQLite. */
export const neededNode = 24;

const here = Number(process.versions.node.split(".")[0]);

/** The path of a Node that can run onrecord: this one, or the one npm installed beside it; null where there is none. */
export function suitableNode() {
  if (here >= neededNode) return process.execPath;
  const name = process.platform === "win32" ? "node.exe" : "node";
  const platform = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const places = [join("node", "bin"), join(platform, "bin"), join("node", "node_modules", platform, "bin")];
  return places.map((place) => join(root, "node_modules", place, name)).find((path) => existsSync(path)) ?? null;
}

/** The packages that package.json names and node_modules does not have; those for development only where `all`. */
export function missingPackages(all) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const names = Object.keys({ ...dependencies, ...(all ? devDependencies : {}) });
  // Installed as a package itself, onrecord finds its own beside it, as Node does.
  const folders = [join(root, "node_modules")];
  for (let at = root; at.includes(`${sep}node_modules${sep}`); ) {
    at = at.slice(0, at.lastIndexOf(`${sep}node_modules${sep}`));
    folders.push(join(at, "node_modules"));
  }
  return names.filter((name) => !folders.some((folder) => existsSync(join(folder, name, "package.json"))));
}

/**
 * Lets Node keep what it makes of the sources, in a folder that git ignores, so that the next start takes a quarter of a
 * second less: for this process, its threads and those it starts. Where the folder cannot be written nothing is kept.
 */
export function keepCompiled() {
  process.env.NODE_COMPILE_CACHE ??= join(root, ".cache", "compiled");
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
}

/**
 * Runs a file of the project under a suitable Node as if it had been started itself: same streams, arguments, signals
 * and exit code. Resolves when it has ended.
 */
export function runFile(node, file, args, flags = []) {
  keepCompiled();
  const child = spawn(node, [...flags, join(root, file), ...args], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** True where onrecord was installed as a package, rather than cloned. */
export const isPackage = root.includes(`${sep}node_modules${sep}`);

/** Node does not strip types inside node_modules; installed there, onrecord brings a hook that does. */
export const flags = isPackage
  ? ["--disable-warning=ExperimentalWarning", "--import", new URL("strip-types.js", import.meta.url).href]
  : [];
