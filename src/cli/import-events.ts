import { eventTable, type ImportedEvents, keepEvents } from "../desk/import-events.ts";
import { counted } from "../text/counted.ts";
import { type Command, exit } from "./command.ts";
import { withRecord } from "./record.ts";

export const importEvents: Command = {
  name: "import-events",
  summary: "bring in deeds from a table, as evidence for the ledger",
  operands: "FILE",
  count: [1, 1],
  options: { json: { help: "what became of the table as one JSON object" } },
  notes: [
    "A CSV with a header, columns in any order: date (EDTF), kind, type, actor, target (several by ;), place, factuality, text, source, url, confidence. Tables of GDELT 2.0, ICEWS and ACLED are known by their own headers.",
    "A row brought in twice is kept once. Rows that cannot be used are named with their line, and the rest are brought in.",
  ],
  examples: ["onrecord import-events deeds.csv", "onrecord import-events 20220224.export.CSV --json"],
  run: async (call) => {
    const file = call.positionals[0] ?? "";
    const table = await eventTable(file, { cwd: call.cwd });
    const { form, deeds, refused } = table;
    // No record is begun for a table of which nothing can be used.
    const done: ImportedEvents =
      deeds.length === 0
        ? { form, deeds: 0, added: 0, present: 0, refused }
        : await withRecord(call, true, (store) => keepEvents(store, table, call.interrupt));
    for (const { line, reason } of done.refused) call.say(`${file}: line ${line}: ${reason}`);
    if (call.has("json")) await call.out.line(JSON.stringify(done));
    else
      await call.out.line(
        `${counted(done.added, "deed")} brought in, ${done.present} there already, ${done.refused.length} refused`,
      );
    if (done.refused.length === 0) return exit.well;
    return done.added + done.present > 0 ? exit.some : exit.failure;
  },
};
