import { isExpected } from "../desk/fault.ts";
import { parts as allParts } from "../desk/parts.ts";
import { meant } from "../text/nearest.ts";
import { checkOperands, readArguments } from "./arguments.ts";
import { type Command, type Exit, exit, type Surroundings, UsageFault } from "./command.ts";
import { commands } from "./commands.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { Output, OutputFault, PipeClosed } from "./output.ts";
import { Progress } from "./progress.ts";
import { version } from "./version.ts";

/** Finds the command a user wrote; `null` where help or the version is asked of the whole program. */
async function chosen(
  argv: readonly string[],
): Promise<{ command: Command; rest: readonly string[] } | "help" | "version"> {
  const [first, ...rest] = argv;
  // The record may be named before the command too.
  const words = first === "--record" ? 2 : first?.startsWith("--record=") ? 1 : 0;
  const command = argv[words];
  if (words > 0 && command !== undefined && !command.startsWith("-"))
    return chosen([command, ...argv.slice(0, words), ...argv.slice(words + 1)]);
  if (first === undefined || first === "--help" || first === "-h") return "help";
  if (first === "--version" || first === "-V") return "version";
  if (first === "help") {
    if (rest[0] === undefined) return "help";
    return chosen([rest[0], "--help"]);
  }
  if (first.startsWith("-"))
    throw new UsageFault(`unknown option ${first}: a command comes first (onrecord --help lists them)`);
  const listed = Object.hasOwn(commands, first) ? commands[first] : undefined;
  if (!listed) {
    const near = meant(first, Object.keys(commands));
    throw new UsageFault(`unknown command "${first}"${near || " (onrecord --help lists them)"}`);
  }
  return { command: await listed.load(), rest };
}

/**
 * Runs one command line and resolves to its exit code. Whatever happens, users see one line for what they can mend:
 * the input, the place in it, and what would be right.
 */
export async function main(from: Surroundings): Promise<Exit> {
  const out = new Output(from.stdout);
  const progress = new Progress(from.stderr);
  const say = (line: string): void => {
    progress.clear();
    from.stderr.write(`onrecord: ${line}\n`);
  };
  try {
    const choice = await chosen(from.argv);
    if (choice === "help") await out.line(helpOfAll());
    else if (choice === "version") await out.line(version());
    else {
      const { command, rest } = choice;
      const written = readArguments(command, rest);
      if (written.has("help")) await out.line(helpOf(command));
      else if (written.has("version")) await out.line(version());
      else {
        checkOperands(command, written);
        const code = await command.run({
          ...written,
          cwd: from.cwd,
          record: written.value("record") ?? (from.env.ONRECORD_RECORD || "onrecord.db"),
          stdin: from.stdin,
          out,
          say,
          progress,
          interrupt: from.interrupt,
          signal: AbortSignal.any([from.interrupt, out.closed]),
          parts: from.parts ?? allParts,
        });
        await out.write("").catch((error) => {
          if (!(error instanceof PipeClosed)) throw error;
        });
        return from.interrupt.aborted ? exit.interrupted : code;
      }
    }
    return exit.well;
  } catch (thrown) {
    if (from.interrupt.aborted) return exit.interrupted;
    const error: unknown = out.closed.aborted ? out.closed.reason : thrown;
    if (error instanceof PipeClosed) return exit.well;
    if (error instanceof UsageFault) {
      say(error.message);
      return exit.usage;
    }
    if (error instanceof OutputFault || isExpected(error)) {
      say(error.message.replace(/\s*[\r\n]+\s*/g, " "));
      return exit.failure;
    }
    say(
      `unexpected: ${error instanceof Error ? error.message : String(error)} (a mistake of onrecord's: please report it)`,
    );
    if (from.env.ONRECORD_DEBUG) from.stderr.write(`${error instanceof Error ? error.stack : ""}\n`);
    return exit.failure;
  } finally {
    progress.clear();
  }
}
