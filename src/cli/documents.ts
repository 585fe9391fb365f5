import { type DocumentShown, documents as listDocuments } from "../desk/documents.ts";
import { type Command, exit } from "./command.ts";
import { filterNotes, filterOf, filterOptions, printOptions } from "./filters.ts";
import { listing } from "./listing.ts";
import { documentLine, paint } from "./people.ts";
import { withRecord } from "./record.ts";

export const documents: Command = {
  name: "documents",
  summary: "list the reports of the record",
  operands: "",
  count: [0, 0],
  options: { ...filterOptions, ...printOptions },
  notes: [
    "Listed are the reports with a statement that answers --speaker, --for, --addressee, --act, --channel; --about looks in title and text, --since and --until at the day of publication.",
    ...filterNotes,
  ],
  examples: ["onrecord documents", "onrecord documents --act assurance --since 2014-03 --json"],
  run: async (call) => {
    const filter = filterOf(call);
    const c = paint(call.out.isTTY);
    const print = listing(call, (d: DocumentShown) => documentLine(d, c), 200);
    await withRecord(call, false, (store) => print(listDocuments(store, filter)));
    return exit.well;
  },
};
