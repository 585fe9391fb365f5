import { ofTime } from "../../lang/en/claims.ts";
import { numberOf } from "../../model/calendar.ts";
import type { Commitment } from "../../model/commitment.ts";
import { familyOf, mutual } from "../../model/deed-families.ts";
import type { Published } from "../../model/document.ts";
import { extent } from "../../model/edtf.ts";
import { likeness } from "../../text/likeness.ts";
import { oneSide, partyKey, sideKey } from "../sides.ts";

/** A commitment as one report has it. */
export interface Told {
  readonly commitment: Commitment;
  readonly document: string;
  readonly outlet: string | null;
  readonly published: Published;
}

/**
 * What two makings are to one another. `same`: one making, told twice. `renews`: the same undertaking on another
 * occasion. `merge` says whether they are one commitment of the ledger: repeated assurances in one crisis are; those of
 * two crises are linked only.
 */
export interface Sameness {
  readonly relation: "same" | "renews" | null;
  readonly merge: boolean;
  readonly by: string;
}

/** Reports of one occasion may differ by so many days in what they call yesterday. */
const oneOccasion = 3;
/** Beyond a year without a word of it, the same promise is given in another crisis. */
const oneCrisis = 365;
/** What is done once (to meet, to visit, to sanction) and promised again after so long is another deed promised. */
const oneDeed = 30;

const apart = (by: string): Sameness => ({ relation: null, merge: false, by });

/** Whether two makings are of one commitment, and what says so. */
export function sameCommitment(a: Told, b: Told): Sameness {
  const [x, y] = [a.commitment, b.commitment];
  const family = familyOf(x.content.kind);
  if (family !== familyOf(y.content.kind)) return apart("different deeds");
  if (x.negated !== y.negated) return apart("one to do it, one to leave it");
  const both = mutual.has(family) && swapped(x, y);
  if (partyKey(x.debtor) !== partyKey(y.debtor) && !both) return apart("different debtors");
  const [to, too] = [x.content.target, y.content.target];
  if (to && too && !both && !oneSide(to, too)) return apart(`to ${to.name}, to ${too.name}`);
  if (mutual.has(family) && !both && !withTheSame(x, y) && likeness(x.content.text, y.content.text) < 0.5)
    return apart("not said to be with the same");
  if (x.content.kind === "other" && likeness(x.content.text, y.content.text) < 0.6) return apart("different words");
  if (x.condition && y.condition && likeness(x.condition, y.condition) < 0.4) return apart("different conditions");
  if (!x.negated && disjoint(x.deadline?.edtf, y.deadline?.edtf)) return apart("different deadlines");
  const days = gap(a, b);
  if (days === null) return apart("not known when");
  if (days > oneOccasion && conditioned(x) !== conditioned(y)) return apart("one on a condition, one on none");
  const what = `${x.debtor.name}, ${x.negated ? "not to do" : "to do"}: ${x.content.kind}${to || too ? ` → ${(to ?? too)?.name}` : ""}`;
  const stated = distinct(x, y);
  if (days <= oneOccasion && !stated)
    return { relation: "same", merge: true, by: `${what}; ${days === 0 ? "on the same days" : `${days} days apart`}` };
  if (!x.negated && days > oneDeed) return apart(`${days} days apart: another ${x.content.kind}`);
  if (days <= oneCrisis)
    return { relation: "renews", merge: true, by: `${what}; again ${stated ?? `after ${days} days`}` };
  // Without a target the words are too thin to tie promises of two crises together.
  return to && too
    ? {
        relation: "renews",
        merge: false,
        by: `${what}; again after ${Math.round(days / 365)} years, in another crisis`,
      }
    : apart("years apart, and no target named");
}

const conditioned = ({ condition }: Commitment): boolean => condition !== null && !ofTime.test(condition);

/** Where it takes two, whether both name the same other side. */
function withTheSame(x: Commitment, y: Commitment): boolean {
  const others = ({ debtor, creditors, content }: Commitment): string[] =>
    [...creditors, ...(content.target ? [content.target] : [])].map(sideKey).filter((side) => side !== sideKey(debtor));
  return others(x).some((side) => others(y).includes(side));
}

/** Where either is bound to the other, each report may name another of the two first. */
const swapped = (x: Commitment, y: Commitment): boolean => {
  const sides = ({ debtor, creditors }: Commitment): string =>
    [...new Set([debtor, ...creditors].map(sideKey))].sort().join("+");
  return sides(x) === sides(y) && x.creditors.length > 0;
};

/** Two makings on days that differ by the words of either report are two occasions, however near; null where not so. */
function distinct(x: Commitment, y: Commitment): string | null {
  const [one, other] = [x.made?.edtf, y.made?.edtf];
  const day = /^\d{4}-\d{2}-\d{2}$/;
  if (!one || !other || one === other || !day.test(one) || !day.test(other)) return null;
  return partyKey(x.by) === partyKey(y.by) || x.by.name !== y.by.name
    ? `on ${[one, other].sort().join(" and ")}`
    : null;
}

function disjoint(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [a ? extent(a) : null, b ? extent(b) : null];
  if (!x?.earliest || !x.latest || !y?.earliest || !y.latest) return false;
  return x.latest < y.earliest || y.latest < x.earliest;
}

/** How many days lie at least between two makings; 0 where they may be of one day, null where a day is not known. */
function gap(a: Told, b: Told): number | null {
  const [x, y] = [a, b].map(({ commitment, published }) => {
    const days = commitment.made ? extent(commitment.made.edtf) : published;
    return days?.earliest && days.latest ? ([numberOf(days.earliest), numberOf(days.latest)] as const) : null;
  });
  return x && y ? Math.max(0, x[0] - y[1], y[0] - x[1]) : null;
}
