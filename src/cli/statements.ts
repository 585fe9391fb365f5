import { statements as listStatements, type StatementShown } from "../desk/statements.ts";
import { statementTable } from "../export/statement-table.ts";
import { type Command, exit } from "./command.ts";
import { filterNotes, filterOf, filterOptions, printOptions, tableOption } from "./filters.ts";
import { listing } from "./listing.ts";
import { paint, statementLines } from "./people.ts";
import { withRecord } from "./record.ts";

export const statements: Command = {
  name: "statements",
  summary: "list who told whom what",
  operands: "",
  count: [0, 0],
  options: { ...filterOptions, ...printOptions, ...tableOption },
  notes: ["Statements come by the day they were made, or else reported.", ...filterNotes],
  examples: [
    "onrecord statements --speaker Shoigu --act assurance",
    "onrecord statements --for RUS --about invade --since 2022-01 --until 2022-02 --json",
  ],
  run: async (call) => {
    const filter = filterOf(call);
    const c = paint(call.out.isTTY);
    const print = listing(call, (s: StatementShown) => statementLines(s, c), 50, statementTable);
    await withRecord(call, false, (store) => print(listStatements(store, filter)));
    return exit.well;
  },
};
