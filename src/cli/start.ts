import { fileURLToPath } from "node:url";
import { type Overview, overview } from "../desk/overview.ts";
import { openRecord } from "../desk/record.ts";
import type { StatementShown } from "../desk/statements.ts";
import { add } from "./add.ts";
import { readArguments } from "./arguments.ts";
import { type Exit, exit, type Surroundings, type Written } from "./command.ts";
import { main } from "./main.ts";
import { type Paint, paint, parties, statementLines } from "./people.ts";

const casebook = fileURLToPath(new URL("../../examples/", import.meta.url));

const steps = (line: readonly StatementShown[]): string[] =>
  line.map((step, depth) => {
    const last = depth === line.length - 1;
    const said = last ? `: ${step.text.replace(/\s+/gu, " ")}  [${step.act}]` : ` [${step.act}], that`;
    return `${"  ".repeat(depth + 1)}${parties(step)}${said}`;
  });

function told({ documents, statements, acts, telling, chain }: Overview, c: Paint): string[] {
  const counts = [...acts].map(([act, n]) => `${act} ${n}`).join(", ");
  return [
    c.bold(`${documents} report${documents === 1 ? "" : "s"}, ${statements} statement${statements === 1 ? "" : "s"}`),
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
    "documents",
  ];
  return [
    `The record is ${where}. Ask it more:`,
    ...ask.map((command) => `  npm run --silent onrecord -- ${command}${record}`),
  ];
}

/**
 * What `npm start` does once all is installed: adds INPUT, or the casebook in `examples/`, to the record, and prints
 * what the record then holds and how to ask it more. Takes the options of `add`.
 */
export async function start(from: Surroundings): Promise<Exit> {
  let written: Written | null = null;
  try {
    written = readArguments(add, from.argv);
  } catch {
    // Written wrongly: `add` says how.
  }
  const given = written === null || written.positionals.length > 0 || written.has("help") || written.has("version");
  const code = await main({ ...from, argv: ["add", ...from.argv, ...(given ? [] : [casebook])] });
  const shown = written !== null && !written.has("help") && !written.has("version") && !written.has("json");
  if (!shown || (code !== exit.well && code !== exit.some)) return code;
  const named = written?.value("record") ?? (from.env.ONRECORD_RECORD || undefined);
  const store = await openRecord(named ?? "onrecord.db", { cwd: from.cwd, create: false });
  try {
    const lines = told(await overview(store, 5), paint(from.stdout.isTTY === true));
    from.stdout.write(`\n${[...lines, "", ...howToAsk(store.where, written?.value("record"))].join("\n")}\n`);
    return code;
  } finally {
    await store.close();
  }
}
