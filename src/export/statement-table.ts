import type { Attribution, Party } from "../model/attribution.ts";
import type { Published } from "../model/document.ts";
import type { Table } from "./table.ts";

/** A statement as a query shows it. */
type Stated = Attribution & {
  readonly document: string;
  readonly ref: string;
  readonly published: Published;
  readonly text: string;
};

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join("; ");
const sides = (parties: readonly Party[]): string =>
  [...new Set(parties.map((party) => party.for).filter((side) => side !== null))].join("; ");

/** A statement a row. */
export const statementTable: Table<Stated> = {
  columns: [
    ...["document", "id", "within", "ref", "published", "time", "speakers", "for", "addressees", "via", "act"],
    ...["polarity", "modality", "channel", "directness", "confidence", "text"],
  ],
  row: (a) => [
    ...[
      a.document,
      a.id,
      a.within,
      a.ref,
      a.published.edtf,
      a.time?.edtf ?? null,
      names(a.speakers),
      sides(a.speakers),
    ],
    ...[names(a.addressees), a.via.join("; "), a.act, a.polarity, a.modality, a.channel, a.directness, a.confidence],
    a.text,
  ],
};
