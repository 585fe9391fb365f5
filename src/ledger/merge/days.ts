import type { Deed } from "../../model/deed.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { type DaySpan, daySpan, deedTime, type Near, timeNear } from "../../stages/deed-times.ts";
import type { DayRange } from "./item.ts";

/** The days a date means, where both its ends are known. */
export function stated(edtf: string): DayRange | null {
  const days = daySpan(edtf);
  return days && { ...days, stated: true };
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

/**
 * The days that the sentences with these words give: of the times in them (no longer than a month) the one nearest to a
 * word, leaving out when something was said. `fits` tells times that cannot be meant.
 */
export function daysNear(
  reading: Reading,
  words: readonly Span[],
  fits: (days: DaySpan, near: Near) => boolean,
): DayRange | null {
  const near = timeNear(reading, words, fits);
  return near && { ...near.days, stated: true };
}

/**
 * The time of a deed that another program gave it. What the reader told from the words by its trigger is left out: days
 * are worked out here from all the report's words, also where it told none.
 */
export const givenTime = (reading: Reading, deed: Deed): Deed["time"] =>
  deed.time && deed.time.edtf !== deedTime(reading, deed)?.edtf ? deed.time : null;
