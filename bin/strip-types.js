// Lets Node run the TypeScript of onrecord where it is installed under node_modules, where Node itself declines to.
import { readFileSync } from "node:fs";
import * as module from "node:module";
import { fileURLToPath } from "node:url";

const project = new URL("..", import.meta.url).href;

module.registerHooks({
  load(url, context, next) {
    const path = url.split("?")[0];
    if (!path.startsWith(project) || !path.endsWith(".ts")) return next(url, context);
    const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(path), "utf8"));
    return { format: "module", source, shortCircuit: true };
  },
});
