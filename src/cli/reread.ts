import { isExpected } from "../desk/fault.ts";
import { type Reread, reread as rereadDocuments } from "../desk/reread.ts";
import { counted } from "../text/counted.ts";
import { type Call, type Command, type Exit, exit } from "./command.ts";
import { oneLine } from "./people.ts";
import { readingOf, readingOptions } from "./reading.ts";
import { withRecord } from "./record.ts";

const line = ({ ref, before, after, same }: Extract<Reread, { state: "reread" }>): string =>
  `reread  ${ref}  ${counted(after, "statement")}: ${same} as before, ${after - same} new, ${before - same} gone`;

/** Rereads, telling each outcome in turn; a record or model that gives out midway ends it, with what was done standing. */
async function run(call: Call): Promise<Exit> {
  const asked = readingOf(call, call.interrupt);
  const json = call.has("json");
  const count = { reread: 0, failed: 0 };
  return withRecord(call, false, async (store) => {
    let told = 0;
    let fault: Error | null = null;
    try {
      for await (const found of rereadDocuments(store, call.positionals, asked)) {
        count[found.state]++;
        if (found.state === "failed") call.say(`${found.ref}: ${oneLine(found.reason)}`);
        if (json) await call.out.write(`${told++ === 0 ? "[\n" : ",\n"}${JSON.stringify(found)}`);
        else if (found.state === "reread") await call.out.line(line(found));
        call.progress.tell(`${count.reread} reread, ${count.failed} failed`);
      }
    } catch (error) {
      if (!isExpected(error) || count.reread === 0) throw error;
      fault = error;
    }
    if (json) await call.out.write(told === 0 ? "[]\n" : "\n]\n");
    if (fault) {
      count.failed++;
      call.say(oneLine(fault.message));
    }
    if (count.reread + count.failed > 0)
      call.say(`${count.reread} reread${count.failed === 0 ? "" : `, ${count.failed} failed`}`);
    else if (!call.interrupt.aborted) call.say("no report was read with another version of the model");
    return count.failed === 0 ? exit.well : count.reread === 0 ? exit.failure : exit.some;
  });
}

export const reread: Command = {
  name: "reread",
  summary: "read reports of the record again, after an update of the model",
  operands: "[DOCUMENT...]",
  count: [0, Number.POSITIVE_INFINITY],
  options: {
    json: { help: "what became of each report as one JSON array" },
    ...readingOptions,
  },
  notes: [
    "Without DOCUMENT: every report that was read with another version of the model. Statements found again keep their ids. Stopped, it goes on where it was when started again. One that cannot be read again stays as it was, and the rest are read.",
  ],
  examples: ["onrecord reread", "onrecord reread report-12"],
  run,
};
