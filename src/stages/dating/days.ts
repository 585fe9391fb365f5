import { civil, dayNumber, isoDay, weekdayOf } from "../../model/calendar.ts";

/**
 * The days on which a report may have been published, each with how well it fits what the report says. A report is
 * dated by multiplying what every piece of evidence says of every day, as logarithms; no piece decides alone.
 */

/** The reports that can be dated without a year on them are of the age of electronic archives. */
export const firstDay = dayNumber(1990, 1, 1);
export const lastDay = dayNumber(2027, 12, 31);
export const count = lastDay - firstDay + 1;

/** Year, month, day and weekday of every day there is, in parallel. */
export interface Calendar {
  readonly year: Uint16Array;
  readonly month: Uint8Array;
  readonly day: Uint8Array;
  readonly weekday: Uint8Array;
}

let made: Calendar | undefined;

export function calendar(): Calendar {
  if (made) return made;
  const days = {
    year: new Uint16Array(count),
    month: new Uint8Array(count),
    day: new Uint8Array(count),
    weekday: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const date = civil(firstDay + i);
    days.year[i] = date.year;
    days.month[i] = date.month;
    days.day[i] = date.day;
    days.weekday[i] = weekdayOf(firstDay + i);
  }
  made = days;
  return days;
}

/** How well a day fits a piece of evidence, up to a constant: by its index in the calendar. Always above a thousand-millionth. */
export type Fit = (i: number) => number;

/** How well a day fits by how many days it comes after another; less than 0 for the days before. */
export type Curve = (since: number) => number;

/**
 * A function of whole days since another, each computed when first asked for and kept: the same few curves are laid on
 * hundreds of events, over every day of the calendar.
 */
export function curve(of: Curve): Curve {
  let known: Float64Array | undefined;
  return (since) => {
    known ??= new Float64Array(2 * count + 1).fill(Number.NaN);
    const kept = known[since + count];
    if (kept !== undefined && !Number.isNaN(kept)) return kept;
    const value = of(since);
    // Further apart than the calendar is long there is no place for it, and it is not kept.
    known[since + count] = value;
    return value;
  };
}

const together = 20;

export class Fits {
  readonly #logs = new Float64Array(count);

  /**
   * Adds what pieces of evidence say. `weight` below 1 is for pieces that repeat each other. They are multiplied before
   * their logarithm is taken, as many at once as no product of what a `Fit` says can become too small for.
   */
  add(fits: readonly Fit[], weight = 1): void {
    for (let from = 0; from < fits.length; from += together) {
      const some = fits.slice(from, from + together);
      for (let i = 0; i < count; i++) {
        let product = 1;
        for (const fit of some) product *= fit(i);
        this.#logs[i] = (this.#logs[i] ?? 0) + weight * Math.log(product);
      }
    }
  }

  /** The shortest stretch of days that holds `share` of the fit, and how many days it has. */
  interval(share: number): { readonly from: string; readonly to: string; readonly days: number } {
    const top = this.#logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const mass = this.#logs.map((log) => Math.exp(log - top));
    const wanted = share * mass.reduce((a, b) => a + b, 0);
    let best: readonly [number, number] = [0, count - 1];
    let start = 0;
    let held = 0;
    for (let end = 0; end < count; end++) {
      held += mass[end] as number;
      while (held - (mass[start] as number) >= wanted) held -= mass[start++] as number;
      if (held >= wanted && end - start < best[1] - best[0]) best = [start, end];
    }
    return { from: isoDay(firstDay + best[0]), to: isoDay(firstDay + best[1]), days: best[1] - best[0] + 1 };
  }
}
