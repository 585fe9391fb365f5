import type { LedgerEntry, TimelineDay } from "../ledger/shapes.ts";
import type { Party } from "../model/attribution.ts";
import type { Table } from "./table.ts";

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join("; ");

/** A commitment a row, its evidence in one cell. */
export const ledgerTable: Table<LedgerEntry> = {
  columns: [
    ...["id", "by", "debtor", "creditors", "kind", "target", "text", "negated", "condition", "deadline", "made"],
    ...["via", "reports", "sources", "status", "proposed", "why", "decided_by", "keeps", "breaks"],
  ],
  row: (entry) => [
    ...[entry.id, entry.by.name, entry.debtor.name, names(entry.creditors), entry.content.kind],
    ...[entry.content.target?.name ?? null, entry.content.text, entry.negated ? "yes" : "no", entry.condition],
    ...[entry.deadline?.edtf ?? null, entry.made?.edtf ?? null],
    [...new Set(entry.makings.flatMap(({ via }) => via))].join("; "),
    ...[entry.reports, entry.sources, entry.status, entry.proposed, entry.why, entry.decidedBy],
    ...(["keeps", "breaks"] as const).map((way) =>
      entry.evidence
        .filter(({ bearing }) => bearing === way)
        .map(({ event, strength }) => `${event.time?.edtf ?? "undated"} ${event.text} (${strength})`)
        .join("; "),
    ),
  ],
};

/** A day a row. */
export const timelineTable: Table<TimelineDay> = {
  columns: ["date", "deeds", "reports", "sources", "summary"],
  row: ({ date, deeds, reports, sources, summary }) => [date, deeds.join("; "), reports, sources, summary],
};
