import { abbreviations } from "../lang/en/abbreviations.ts";
import { clauseEnds } from "../lang/en/clauses.ts";
import { numberOf } from "../model/calendar.ts";
import type { Deed } from "../model/deed.ts";
import type { Document } from "../model/document.ts";
import { extent } from "../model/edtf.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { Time } from "../model/time.ts";
import { sentences } from "../text/sentences.ts";

/** Days by number (src/model/calendar.ts), both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** The days a date means, where both its ends are known. */
export function daySpan(edtf: string): DaySpan | null {
  const days = extent(edtf);
  if (!days || days.earliest === null || days.latest === null) return null;
  return { from: numberOf(days.earliest), to: numberOf(days.latest) };
}

/** The days a report may have been published on; null where nothing is known. */
export function publication({ document }: Pick<Reading, "document">): DaySpan | null {
  const { earliest, latest } = document.published;
  if (earliest === null || latest === null) return null;
  const [from, to] = [numberOf(earliest.slice(0, 10)), numberOf(latest.slice(0, 10))];
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to };
}

/** Sentences of a report, found once: those of its body, and each piece of furniture as one. */
const known = new WeakMap<Document, readonly Span[]>();

export function sentenceAt({ document }: Pick<Reading, "document">, at: number): Span {
  let all = known.get(document);
  if (!all) {
    const { text, body, furniture } = document;
    all = [
      ...body.flatMap((paragraph) => sentences(text, paragraph, abbreviations)),
      ...furniture.map(({ span }) => span),
    ];
    known.set(document, all);
  }
  return all.find(([start, end]) => start <= at && at < end) ?? [at, at];
}

/** Which days a deed may be of, by when the report was published: of what was done none that only begin when it is out. */
export const fitting =
  (planned: boolean, published: DaySpan | null) =>
  ({ from, to }: DaySpan): boolean =>
    !published || (planned ? to >= published.from : from <= published.from || to <= published.to);

/** The longest time, in days, by which a deed is weighed against others; of a longer one nothing is told but when. */
export const month = 31;

/** The longest by which it is said when a deed was done: a year. */
export const year = 366;

/** A time further from a word than so many characters is more likely another's. */
const farthest = 70;

/** How much farther, in characters, what stands in another clause is from a word. */
const clauseAway = 20;

/** How many characters lie between a time and a word; more where a clause ends between them. */
function between(text: string, time: Span, word: Span): number {
  const [from, to] = time[0] < word[0] ? [time[1], word[0]] : [word[1], time[0]];
  return Math.max(0, to - from) + (clauseEnds.test(text.slice(from, to)) ? clauseAway : 0);
}

/** A time with its days, and how far it stands from the word it is told of. */
export interface Near {
  readonly time: Time;
  readonly days: DaySpan;
  readonly far: number;
}

/**
 * Of the times in the sentences with these words (no longer than so many days) the one nearest to a word, leaving out when
 * something was said. `fits` tells times that cannot be meant.
 */
export function timeNear(
  reading: Pick<Reading, "document" | "attributions" | "times">,
  words: readonly Span[],
  fits: (days: DaySpan, near: Near) => boolean,
  most: number = month,
): Near | null {
  const { text } = reading.document;
  const saying = reading.attributions.flatMap(({ timeSpan }) => timeSpan);
  let best: Near | null = null;
  for (const word of words) {
    const [start, end] = sentenceAt(reading, word[0]);
    for (const time of reading.times) {
      const { span, edtf } = time;
      if (edtf === null || span[0] < start || span[1] > end) continue;
      if (saying.some(([from, to]) => from < span[1] && span[0] < to)) continue;
      const days = daySpan(edtf);
      if (!days || days.to - days.from > most) continue;
      const near = { time, days, far: between(text, span, word) };
      if (near.far <= farthest && (!best || near.far < best.far) && fits(days, near)) best = near;
    }
  }
  return best;
}

/**
 * When a deed was done, or is to be, as the words by its trigger tell it: a date or time of day, not how long something
 * lasts, and none that stands nearer to the word of another deed. What is denied or hangs on a condition may be of any
 * day that is told. Null where no such words stand there.
 */
export function deedTime(
  reading: Pick<Reading, "document" | "attributions" | "times" | "events">,
  { id, trigger, factuality }: Deed,
): Deed["time"] {
  const any = factuality === "denied" || factuality === "conditional";
  const meant = fitting(factuality === "planned", any ? null : publication(reading));
  const { text } = reading.document;
  const [start, end] = sentenceAt(reading, trigger[0]);
  const others = reading.events
    .filter((other) => other.id !== id)
    .flatMap(({ mentions }) => mentions)
    .filter(([from]) => start <= from && from < end);
  const near = timeNear(
    reading,
    [trigger],
    (days, { time: { span, type }, far }) =>
      (type === "DATE" || type === "TIME") && meant(days) && !others.some((word) => between(text, span, word) < far),
    year,
  );
  return near?.time.edtf ? { edtf: near.time.edtf } : null;
}
