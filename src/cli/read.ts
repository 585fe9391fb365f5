import { confident } from "../desk/confident.ts";
import { isExpected } from "../desk/fault.ts";
import { read as readInputs } from "../desk/read.ts";
import type { Reading } from "../model/reading.ts";
import { numberOf, oneOf } from "./arguments.ts";
import { type Call, type Command, exit, UsageFault } from "./command.ts";
import { readingOf, readingOptions } from "./reading.ts";
import { refusalLine } from "./refusal.ts";

const formats = ["jsonl", "text", "html"] as const;

/** How one reading is printed; null where the format is one page of all of them. */
async function printer(
  call: Call,
  format: (typeof formats)[number],
  polnear: boolean,
): Promise<((reading: Reading) => string) | null> {
  if (polnear) {
    const { polnear } = await import("../export/polnear.ts");
    return (reading) => JSON.stringify(polnear(reading));
  }
  if (format === "html") return null;
  if (format === "text") {
    const { text } = await import("../export/text.ts");
    return (reading) => text(reading).replace(/\n*$/, "\n");
  }
  const { jsonl } = await import("../export/jsonl.ts");
  const withText = call.has("with-text");
  return (reading) => jsonl(reading, { withText });
}

async function run(call: Call) {
  const format = oneOf("format", call.value("format") ?? "jsonl", formats);
  const convention = oneOf("convention", call.value("convention") ?? "onrecord", ["onrecord", "polnear"] as const);
  const least = numberOf(call, "min-confidence", { least: 0, most: 1 }) ?? 0;
  if (convention === "polnear" && format !== "jsonl")
    throw new UsageFault("--convention polnear is printed as jsonl only");
  if (call.has("with-text") && (convention === "polnear" || format !== "jsonl"))
    throw new UsageFault("--with-text goes with --format jsonl");
  const print = await printer(call, format, convention === "polnear");
  const page: Reading[] = [];
  let done = 0;
  let failed = 0;
  const asked = { ...readingOf(call, call.signal), convention };
  try {
    for await (const found of readInputs(call.positionals, asked)) {
      if (found.kind === "refused") {
        failed++;
        call.say(refusalLine(found.refusal));
      } else if (found.kind === "read") {
        done++;
        if (found.note) call.say(refusalLine({ input: found.reading.document.input, ...found.note }));
        const reading = least > 0 ? confident(found.reading, least) : found.reading;
        if (print) await call.out.line(print(reading));
        else page.push(reading);
      }
      call.progress.tell(`${done} read${failed > 0 ? `, ${failed} failed` : ""}`);
    }
  } catch (error) {
    // A model that gives out midway: what was read stands.
    if (!(isExpected(error) && done > 0)) throw error;
    failed++;
    call.say(error.message);
  }
  call.out.closed.throwIfAborted();
  if (!print && done > 0) await call.out.line((await import("../export/html.ts")).html(page));
  if (done === 0 && failed === 0 && !call.interrupt.aborted) {
    call.say(`${call.positionals.join(" ")}: nothing to read in it`);
    return exit.failure;
  }
  return failed === 0 ? exit.well : done === 0 ? exit.failure : exit.some;
}

export const read: Command = {
  name: "read",
  summary: "read reports without keeping them, and print what was read",
  operands: "INPUT...",
  count: [1, Number.POSITIVE_INFINITY],
  options: {
    format: { value: "FORMAT", help: "jsonl (default: one line per report), text (for people), html (one page)" },
    "with-text": { help: "with the text of each report, that the spans point into (jsonl)" },
    "min-confidence": { value: "N", help: "only attributions at least this sure, from 0 to 1" },
    convention: { value: "NAME", help: "onrecord (default), or polnear: the outermost layer by PolNeAR's guidelines" },
    ...readingOptions,
  },
  notes: ["Reports are printed in the order of the inputs, each as soon as it is read."],
  examples: [
    "onrecord read report.txt",
    "onrecord read --format html reports/ > page.html",
    "cat reports.jsonl | onrecord read -",
  ],
  run,
};
