import { numberOf } from "../../model/calendar.ts";
import type { Span } from "../../model/span.ts";
import { curve, type Fit, firstDay } from "./days.ts";
import type { Evidence } from "./evidence.ts";

/**
 * A person of a report with an office he held: from and to are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `to` is null where the
 * tables do not know the end, which is not the same as being in office still.
 */
export interface TenureEvidence {
  readonly mentionSpan: Span;
  readonly person: string;
  readonly office: string;
  readonly from: string;
  readonly to: string | null;
  /** The report calls him former, ousted or late: then the tenure is over, and says no more than that. */
  readonly former: boolean;
  /** The report gives him the title of this office; without it he may be named for anything. */
  readonly titled: boolean;
}

const begin = (date: string): number =>
  numberOf(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
const end = (date: string): number => begin(date) + (date.length === 4 ? 365 : date.length === 7 ? 30 : 0);

const titleKept = curve((since) => Math.max(0.003, 0.25 * Math.exp(-since / 120)));

/** Named with his title, a man is in office; reports keep the title for some months after he has gone. */
function inOffice(from: number, to: number): Fit {
  return (i) => {
    const on = firstDay + i;
    if (on < from) return on > from - 60 ? 0.05 : 0.002;
    return on <= to ? 1 : titleKept(on - to);
  };
}

const somebodyBefore = curve((since) => Math.max(0.12, 0.6 * Math.exp(since / 400)));
const somebodyAfter = curve((since) => Math.max(0.2, 0.8 * Math.exp(-since / 900)));

/** Named without his title: likeliest in office, but he was somebody before and is somebody after. */
function untitled(from: number, to: number): Fit {
  return (i) => {
    const on = firstDay + i;
    if (on < from) return somebodyBefore(on - from);
    return on <= to ? 1 : somebodyAfter(on - to);
  };
}

/** Called former: not before the office ended, most often in the years after. */
function afterOffice(to: number): Fit {
  return (i) => {
    const since = firstDay + i - to;
    return since < -20 ? 0.003 : 0.25 + 0.75 / (1 + Math.max(0, since) / 1000);
  };
}

/** The best that any of some fits says of a day. */
const best = (fits: readonly Fit[]): Fit => {
  return (i) => {
    let most = 0;
    for (const fit of fits) most = Math.max(most, fit(i));
    return most;
  };
};

/** An office whose end nobody wrote down is taken to have lasted this long, fading. */
const unknownEnd = 5 * 365;

/** What office-holders tell: each person once for titled offices, or else once for the hull of all he held. */
export function officeEvidence(tenures: readonly TenureEvidence[]): Evidence[] {
  const found: Evidence[] = [];
  const persons = Map.groupBy(tenures, (tenure) => tenure.person);
  for (const [person, held] of persons) {
    const titled = held.filter((tenure) => tenure.titled && !tenure.former);
    const former = held.filter((tenure) => tenure.former);
    const all = former.length > 0 && titled.length === 0 ? former : titled.length > 0 ? titled : held;
    const first = all[0];
    if (!first) continue;
    const until = (tenure: TenureEvidence): number =>
      tenure.to === null ? begin(tenure.from) + unknownEnd : end(tenure.to);
    const fits = all.map((tenure): Fit => {
      if (tenure.former) return afterOffice(tenure.to === null ? begin(tenure.from) : end(tenure.to));
      return (tenure.titled ? inOffice : untitled)(begin(tenure.from), until(tenure));
    });
    const times = all.map((tenure) => `${tenure.office} ${tenure.from} to ${tenure.to ?? "?"}`).join("; ");
    const why = first.former ? `${person}, called former: ${times}` : `${person}: ${times}`;
    found.push({ kind: "office", span: first.mentionSpan, why, fit: best(fits) });
  }
  return found;
}
