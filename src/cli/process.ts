import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Surroundings } from "./command.ts";
import { main } from "./main.ts";

/** How long, in milliseconds, work in flight may take to stop once it is interrupted. */
const patience = 3_000;

/**
 * The folder the user called from. npm runs scripts in the project's folder and tells the caller's in INIT_CWD; that
 * is believed only where npm has indeed brought us to the project's folder.
 */
export function callersFolder(cwd: string, env: Surroundings["env"]): string {
  const project = realpathSync(fileURLToPath(new URL("../..", import.meta.url)));
  const byNpm = env.npm_lifecycle_event !== undefined && env.npm_package_name === "onrecord";
  return byNpm && env.INIT_CWD && realpathSync(cwd) === project ? env.INIT_CWD : cwd;
}

/**
 * Runs the process as one command: its streams, its signals, its exit code. The first interrupt lets what was done
 * stand and ends with 130 (143 by SIGTERM); a second, a moment later, ends at once.
 */
export async function runProcess(run: (from: Surroundings) => Promise<number> = main): Promise<never> {
  const interrupt = new AbortController();
  let since = 0;
  let code: number | null = null;
  for (const [signal, number] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.on(signal, () => {
      code ??= number;
      // A terminal sends the signal to every process of ours, and the launcher hands it on: one keypress may come twice.
      if (since > 0 && Date.now() - since > 300) process.exit(code);
      if (since === 0) since = Date.now();
      interrupt.abort();
      setTimeout(() => process.exit(code), patience).unref();
    });
  // Whoever closes standard error does not want to hear; that is no reason to stop.
  process.stderr.on("error", () => {});
  const result = await run({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: callersFolder(process.cwd(), process.env),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    interrupt: interrupt.signal,
  });
  process.exit(interrupt.signal.aborted ? (code ?? result) : result);
}
