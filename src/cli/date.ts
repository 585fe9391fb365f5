import { type Dated, date as dateInputs } from "../desk/date.ts";
import { type Call, type Command, exit } from "./command.ts";
import { listing } from "./listing.ts";
import { oneLine, paint } from "./people.ts";
import { unreadTo } from "./reading.ts";
import { refusalLine } from "./refusal.ts";

type Shown = Omit<Extract<Dated, { kind: "dated" }>, "kind" | "input" | "note">;

/** How many pieces of evidence people are shown; JSON has them all. */
const most = 8;

function lines({ ref, edtf, basis, evidence }: Shown, call: Call): string {
  const c = paint(call.out.isTTY);
  const head = `${c.bold(edtf ?? "unknown")}  ${ref}${basis === "unknown" ? "" : `  ${basis}`}`;
  const told = evidence.slice(0, most).map(({ text, why }) => `    ${c.dim(oneLine(text))}: ${why}`);
  const more = evidence.length > most ? [`    and ${evidence.length - most} more`] : [];
  return [head, ...told, ...more].join("\n");
}

async function run(call: Call) {
  const asked = { cwd: call.cwd, stdin: call.stdin, unread: unreadTo(call), parts: call.parts };
  let done = 0;
  let failed = 0;
  async function* shown(): AsyncGenerator<Shown> {
    for await (const found of dateInputs(call.positionals, asked)) {
      if (found.kind === "refused") {
        failed++;
        call.say(refusalLine(found.refusal));
        continue;
      }
      done++;
      const { kind: _, input, note, ...published } = found;
      if (note) call.say(refusalLine({ input, ...note }));
      yield published;
    }
  }
  await listing(call, (item: Shown) => lines(item, call), Number.POSITIVE_INFINITY)(shown());
  return failed === 0 && done > 0 ? exit.well : done === 0 ? exit.failure : exit.some;
}

export const date: Command = {
  name: "date",
  summary: "tell when undated reports were published, and the words that say so",
  operands: "INPUT...",
  count: [1, Number.POSITIVE_INFINITY],
  options: { json: { help: "one JSON array" }, jsonl: { help: "one JSON object per line" } },
  notes: [
    "A date that a report states, or that was given with it, is told as it is. Any other is worked out from dates without a year, weekdays, years, known events and those in office; where that leaves too wide a choice it is unknown.",
  ],
  examples: ["onrecord date report.txt", "onrecord date --json reports/"],
  run,
};
