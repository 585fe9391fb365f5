import { fileURLToPath } from "node:url";
import { importEvents } from "../desk/import-events.ts";
import { type Overview, overview } from "../desk/overview.ts";
import { openRecord } from "../desk/record.ts";
import type { StatementShown } from "../desk/statements.ts";
import { counted } from "../text/counted.ts";
import { add } from "./add.ts";
import { common, readArguments } from "./arguments.ts";
import { type Command, type Exit, exit, type Surroundings, type Written } from "./command.ts";
import { main } from "./main.ts";
import { type Paint, paint, parties, statementLines } from "./people.ts";
import { serve, serveOptions } from "./serve.ts";
import { acrossLines } from "./start-ledger.ts";

const examples = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

const steps = (line: readonly StatementShown[]): string[] =>
  line.map((step, depth) => {
    const last = depth === line.length - 1;
    const said = last ? `: ${step.text.replace(/\s+/gu, " ")}  [${step.act}]` : ` [${step.act}], that`;
    return `${"  ".repeat(depth + 1)}${parties(step)}${said}`;
  });

function told({ documents, statements, acts, telling, chain }: Overview, c: Paint): string[] {
  const counts = [...acts].map(([act, n]) => `${act} ${n}`).join(", ");
  return [
    c.bold(`${counted(documents, "report")}, ${counted(statements, "statement")}`),
    ...(counts === "" ? [] : [counts]),
    ...(telling.length > 0 ? ["", "Who told whom what:", ...telling.map((one) => statementLines(one, c))] : []),
    ...(chain.length > 0 ? ["", `On whose word (${chain[0]?.ref}):`, ...steps(chain)] : []),
  ];
}

function howToAsk(where: string, named: string | undefined): string[] {
  const record = named === undefined ? "" : ` --record ${/[\s'"]/.test(named) ? JSON.stringify(named) : named}`;
  const ask = [
    "statements --act assurance",
    "statements --for RUS --since 2022-01 --json",
    "search 'cross the border'",
    "ledger --for RUS --status broken",
    "timeline --since 2022-01",
    "review",
  ];
  return [
    `The record is ${where}. Ask it more:`,
    ...ask.map((command) => `  npm run --silent onrecord -- ${command}${record}`),
  ];
}

/** What may be written after `npm start --`: what `add` and `serve` take, and not to open the desk at all. */
const startOptions: Command = {
  ...add,
  options: {
    ...serveOptions,
    ...add.options,
    "no-serve": { help: "end when all is read, without opening the desk" },
  },
};

/** The options of one command among those written, as they were written. */
function optionsOf(command: Command, written: Written): string[] {
  const names = Object.entries({ ...common, ...command.options });
  return names.flatMap(([name, { value }]) =>
    value === undefined
      ? written.has(name)
        ? [`--${name}`]
        : []
      : written.values(name).map((one) => `--${name}=${one}`),
  );
}

/**
 * What `npm start` does once all is installed: adds INPUT, or the casebook of `examples/` and the deeds beside it, to the
 * record, prints what the record then holds, whether the words held, and how to ask it more, and opens the desk on it until interrupted. Takes the options of `add`
 * and `serve`.
 */
export async function start(from: Surroundings): Promise<Exit> {
  let written: Written | null = null;
  try {
    written = readArguments(startOptions, from.argv);
  } catch {
    // Written wrongly: `add` says how.
  }
  if (written === null) return main({ ...from, argv: ["add", ...from.argv] });
  const asks = written.has("help") || written.has("version");
  const inputs = written.positionals.length > 0 || asks ? written.positionals : [examples("casebook.jsonl")];
  const code = await main({ ...from, argv: ["add", ...optionsOf(add, written), "--", ...inputs] });
  if (asks || written.has("json") || (code !== exit.well && code !== exit.some)) return code;
  const named = written.value("record") ?? (from.env.ONRECORD_RECORD || undefined);
  const store = await openRecord(named ?? "onrecord.db", { cwd: from.cwd, create: false });
  try {
    if (written.positionals.length === 0 && store.writable) await importEvents(store, examples("deeds.csv"));
    const c = paint(from.stdout.isTTY === true);
    const parts = [
      told(await overview(store, 5), c),
      ...(await acrossLines(store, c)),
      howToAsk(store.where, written.value("record")),
    ];
    const shown = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
    from.stdout.write(`\n${shown.join("\n\n")}\n`);
  } finally {
    await store.close();
  }
  if (written.has("no-serve") || from.interrupt.aborted) return code;
  from.stdout.write("\nThe desk is open until you press Ctrl-C:\n");
  const open = from.stdout.isTTY === true ? ["--open"] : [];
  return main({ ...from, argv: ["serve", ...open, ...optionsOf(serve, written).filter((one) => one !== "--open")] });
}
