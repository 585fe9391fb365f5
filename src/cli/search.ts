import { type StatementShown, search as searchStatements } from "../desk/statements.ts";
import { statementTable } from "../export/statement-table.ts";
import { type Command, exit } from "./command.ts";
import { filterNotes, filterOf, filterOptions, printOptions, tableOption } from "./filters.ts";
import { listing } from "./listing.ts";
import { paint, statementLines } from "./people.ts";
import { withRecord } from "./record.ts";

export const search: Command = {
  name: "search",
  summary: "find statements by their words, best first",
  operands: "QUERY",
  count: [1, Number.POSITIVE_INFINITY],
  options: { ...filterOptions, ...printOptions, ...tableOption },
  notes: [
    "Every word must be there, in any of its forms, in the content, the speaker's name or the cue; double quotes make a phrase. Words of the content count most. Anything may be typed.",
    ...filterNotes,
  ],
  examples: ["onrecord search 'no intention to invade'", "onrecord search '\"cross the border\"' --for RUS --json"],
  run: async (call) => {
    const filter = filterOf(call);
    const c = paint(call.out.isTTY);
    const query = call.positionals.join(" ");
    const print = listing(call, (s: StatementShown) => statementLines(s, c), 20, statementTable);
    await withRecord(call, false, (store) => print(searchStatements(store, query, filter)));
    return exit.well;
  },
};
