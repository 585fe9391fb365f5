import { ledger as listLedger } from "../desk/ledger.ts";
import { ledgerTable } from "../export/ledger-table.ts";
import { type LedgerEntry, statuses } from "../ledger/shapes.ts";
import { days } from "../store/days.ts";
import { oneOf } from "./arguments.ts";
import { type Command, exit, UsageFault } from "./command.ts";
import { filterNotes, filterOf, filterOptions, printOptions, tableOption } from "./filters.ts";
import { listing } from "./listing.ts";
import { paint } from "./people.ts";
import { ledgerLines } from "./people-ledger.ts";
import { withRecord } from "./record.ts";

export const ledger: Command = {
  name: "ledger",
  summary: "list who gave his word to whom, and whether it held",
  operands: "",
  count: [0, 0],
  options: {
    "as-of": { value: "DATE", help: "as it stood on that day: only what was reported and decided by then" },
    status: {
      value: "STATUS",
      several: true,
      help: `only with this status, decided or proposed: ${statuses.join(", ")}`,
    },
    ...filterOptions,
    ...printOptions,
    ...tableOption,
  },
  notes: [
    "A commitment is listed once, with every making of it and every report. Its status is open until a person decides (`review`); what stands as proposed is the program's, with the evidence for and against. No evidence found is not kept.",
    "Look-alikes (no need so far, refused to rule out) are statements, not commitments.",
    ...filterNotes,
  ],
  examples: [
    "onrecord ledger --for RUS --about invade",
    "onrecord ledger --as-of 2022-02-20 --status open",
    "onrecord ledger --csv > ledger.csv",
  ],
  run: async (call) => {
    const filter = filterOf(call);
    const wanted = call
      .values("status")
      .flatMap((value) => value.split(","))
      .map((value) => oneOf("status", value.trim(), statuses));
    const written = call.value("as-of");
    const day = written === undefined ? undefined : days(written)?.latest;
    if (written !== undefined && day === undefined)
      throw new UsageFault(`--as-of: "${written}" is not a date; write 2022-02-20, 2022-02 or 2022`);
    const c = paint(call.out.isTTY);
    const print = listing(call, (entry: LedgerEntry) => ledgerLines(entry, c), 50, ledgerTable);
    await withRecord(call, false, (store) => {
      const all = listLedger(store, day === undefined ? filter : { ...filter, asOf: day });
      return print(wanted.length === 0 ? all : standing(all, new Set(wanted)));
    });
    return exit.well;
  },
};

/** The entries whose status, or proposed status while none is decided, is one of these. */
async function* standing(
  entries: AsyncIterable<LedgerEntry>,
  wanted: ReadonlySet<string>,
): AsyncGenerator<LedgerEntry> {
  for await (const entry of entries)
    if (wanted.has(entry.status) || (entry.decidedBy === null && entry.proposed !== null && wanted.has(entry.proposed)))
      yield entry;
}
