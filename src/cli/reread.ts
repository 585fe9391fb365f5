import { type Reread, reread as rereadDocuments } from "../desk/reread.ts";
import { type Command, exit } from "./command.ts";
import { readingOf, readingOptions } from "./reading.ts";
import { withRecord } from "./record.ts";

const line = ({ ref, before, after, same }: Reread): string =>
  `reread  ${ref}  ${after} statement${after === 1 ? "" : "s"}: ${same} as before, ${after - same} new, ${before - same} gone`;

export const reread: Command = {
  name: "reread",
  summary: "read reports of the record again, after an update of the model",
  operands: "[DOCUMENT...]",
  count: [0, Number.POSITIVE_INFINITY],
  options: {
    json: { help: "what changed as one JSON array" },
    ...readingOptions,
  },
  notes: [
    "Without DOCUMENT: every report that was read with another version of the model. Statements found again keep their ids. Stopped, it goes on where it was when started again.",
  ],
  examples: ["onrecord reread", "onrecord reread report-12"],
  run: (call) => {
    const asked = readingOf(call, call.interrupt);
    return withRecord(call, false, async (store) => {
      const done: Reread[] = [];
      for await (const found of rereadDocuments(store, call.positionals, asked)) {
        done.push(found);
        if (!call.has("json")) await call.out.line(line(found));
        call.progress.tell(`${done.length} reread`);
      }
      if (call.has("json")) await call.out.line(JSON.stringify(done, null, 1));
      call.say(done.length === 0 ? "every report was read with this model" : `${done.length} reread`);
      return exit.well;
    });
  },
};
