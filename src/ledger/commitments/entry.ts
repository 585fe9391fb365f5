import type { Party } from "../../model/attribution.ts";
import type { Commitment, Strength } from "../../model/commitment.ts";
import { extent } from "../../model/edtf.ts";
import { byCodeUnits } from "../../text/order.ts";
import type { LedgerEntry, Making } from "../shapes.ts";
import { partyKey } from "../sides.ts";

/** One report's commitment with where and when it was made. */
export interface Recorded {
  readonly commitment: Commitment;
  readonly making: Making;
}

const firmness: Readonly<Record<Strength, number>> = { undertaking: 2, intention: 1, reserve: 0 };

/** When a commitment was made, or else reported, at the earliest; null where neither is known. */
export const firstDay = ({ making: { time, published } }: Recorded): string | null =>
  (time ? extent(time.edtf)?.earliest : published.earliest) ?? null;

/** The same for putting makings in order: those without a day stand last. */
const place = (recorded: Recorded): string => firstDay(recorded) ?? "9999";

/**
 * The making that words the commitment best: without a condition that others do not name, the firmest, then one that names the target, then one with a person's name
 * and chain to it, then the earliest.
 */
function best(recorded: readonly Recorded[]): Recorded {
  const rank = ({ commitment: { strength, content, by, debtor, via, condition } }: Recorded): number =>
    (condition === null ? 32 : 0) +
    firmness[strength] * 8 +
    (content.target ? 4 : 0) +
    (by.name === debtor.name ? 0 : 2) +
    (via.length > 0 ? 1 : 0);
  return [...recorded].sort((a, b) => rank(b) - rank(a) || (place(a) < place(b) ? -1 : 1))[0] as Recorded;
}

function together(parties: readonly Party[]): Party[] {
  const found = new Map<string, Party>();
  for (const party of parties) if (!found.has(partyKey(party))) found.set(partyKey(party), party);
  return [...found.values()];
}

/**
 * One commitment of the ledger from all its makings, before anything is weighed: open, nothing proposed. Reports are
 * counted by document, sources by what stands behind the documents. Throws a RangeError where there is no making.
 */
export function entryOf(id: string, recorded: readonly Recorded[]): LedgerEntry {
  if (recorded.length === 0) throw new RangeError(`commitment ${id} has no making; it needs one at least`);
  const inTime = [...recorded].sort(
    (a, b) =>
      byCodeUnits(place(a), place(b)) ||
      byCodeUnits(a.making.document, b.making.document) ||
      byCodeUnits(a.making.commitment, b.making.commitment),
  );
  const { commitment, making: worded } = best(inTime);
  const dated = inTime.find(({ making }) => making.time !== null);
  return {
    id,
    act: worded.act,
    by: commitment.by,
    debtor: commitment.debtor,
    creditors: together(inTime.flatMap((one) => one.commitment.creditors)),
    content: commitment.content,
    negated: commitment.negated,
    condition: commitment.condition,
    deadline: commitment.deadline ?? inTime.find((one) => one.commitment.deadline)?.commitment.deadline ?? null,
    strength: commitment.strength,
    made: dated?.making.time ?? null,
    makings: inTime.map(({ making }) => making),
    reports: new Set(inTime.map(({ making }) => making.document)).size,
    sources: new Set(inTime.map(({ making }) => making.source)).size,
    status: "open",
    proposed: null,
    why: null,
    decidedBy: null,
    evidence: [],
    history: [],
  };
}
