import { numberOf } from "../../model/calendar.ts";
import { extent } from "../../model/edtf.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { sentences } from "../../text/sentences.ts";
import type { DayRange } from "./item.ts";

/** The days a date means, where both its ends are known. */
export function stated(edtf: string): DayRange | null {
  const days = extent(edtf);
  if (!days || days.earliest === null || days.latest === null) return null;
  return { from: numberOf(days.earliest), to: numberOf(days.latest), stated: true };
}

/** The days a report may have been published on; null where nothing is known. */
export function publication(reading: Reading): { readonly from: number; readonly to: number } | null {
  const { earliest, latest } = reading.document.published;
  if (earliest === null || latest === null) return null;
  const [from, to] = [numberOf(earliest.slice(0, 10)), numberOf(latest.slice(0, 10))];
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to };
}

export const touch = (a: DayRange | null, b: DayRange | null): boolean =>
  a !== null && b !== null && a.from <= b.to && b.from <= a.to;

/** True where both days are known from the words and no day fits both. */
export const daysApart = (a: DayRange | null, b: DayRange | null): boolean =>
  a !== null && b !== null && a.stated && b.stated && !touch(a, b);

/** The stretches of `width` days that a range lies in, as keys; of a range longer than a few of them none. */
export function stretches(days: DayRange | null, width: number, most = 4): number[] {
  if (!days) return [];
  const [first, last] = [Math.floor(days.from / width), Math.floor(days.to / width)];
  return last - first >= most ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** Sentences of a report, found once: those of its body, and each piece of furniture as one. */
const known = new WeakMap<Reading, readonly Span[]>();

export function sentenceAt(reading: Reading, at: number): Span {
  let all = known.get(reading);
  if (!all) {
    const { text, body, furniture } = reading.document;
    all = [...body.flatMap((paragraph) => sentences(text, paragraph)), ...furniture.map(({ span }) => span)];
    known.set(reading, all);
  }
  return all.find(([start, end]) => start <= at && at < end) ?? [at, at];
}

/** A time further from a word than so many characters is more likely another's. */
const farthest = 70;

/**
 * The days that the sentences with these words give: of the times in them (no longer than a month) the one nearest to a
 * word, leaving out when something was said. `fits` tells times that cannot be meant.
 */
export function daysNear(reading: Reading, words: readonly Span[], fits: (days: DayRange) => boolean): DayRange | null {
  const saying = reading.attributions.flatMap(({ timeSpan }) => timeSpan);
  let best: { readonly days: DayRange; readonly far: number } | null = null;
  for (const word of words) {
    const [start, end] = sentenceAt(reading, word[0]);
    for (const { span, edtf } of reading.times) {
      if (edtf === null || span[0] < start || span[1] > end) continue;
      if (saying.some(([from, to]) => from < span[1] && span[0] < to)) continue;
      const days = stated(edtf);
      if (!days || days.to - days.from > 31 || !fits(days)) continue;
      const far = Math.min(Math.abs(span[0] - word[1]), Math.abs(word[0] - span[1]));
      if (far <= farthest && (!best || far < best.far)) best = { days, far };
    }
  }
  return best?.days ?? null;
}
