import { DeskFault } from "../desk/fault.ts";
import { remove as removeDocument } from "../desk/remove.ts";
import { type Command, exit } from "./command.ts";
import { withRecord } from "./record.ts";

export const remove: Command = {
  name: "remove",
  summary: "take reports out of the record",
  operands: "DOCUMENT...",
  count: [1, Number.POSITIVE_INFINITY],
  options: { json: { help: "what was removed as one JSON array" } },
  notes: [
    "DOCUMENT is the id of a document, the first six or more digits of its hash, or its ref where no other has it.",
  ],
  examples: ["onrecord remove 3f9a2c17d0", "onrecord remove report-12"],
  run: (call) =>
    withRecord(call, false, async (store) => {
      const removed: { document: string; ref: string; input: string }[] = [];
      let failed = 0;
      for (const name of call.positionals)
        try {
          const { id, ref, input } = await removeDocument(store, name);
          removed.push({ document: id, ref, input });
          if (!call.has("json")) await call.out.line(`removed  ${ref}  ${input}`);
        } catch (error) {
          if (!(error instanceof DeskFault)) throw error;
          failed++;
          call.say(error.message);
        }
      if (call.has("json")) await call.out.line(JSON.stringify(removed, null, 1));
      return failed === 0 ? exit.well : removed.length === 0 ? exit.failure : exit.some;
    }),
};
