import type { Deed } from "../../model/deed.ts";
import type { Reading } from "../../model/reading.ts";
import { words } from "../../model/span.ts";
import { deedTime, fitting, month, type Near, publication, year } from "../../stages/deed-times.ts";
import { daysNear, givenTime, stated, touch } from "./days.ts";
import type { DayRange } from "./item.ts";

/** How many days back a deed may lie that a report tells of without a date; 14 for those not listed. */
export const back: Readonly<Record<string, number>> = {
  meeting: 3,
  interview: 3,
  "press-conference": 2,
  statement: 2,
  sanction: 7,
  attack: 7,
  deployment: 45,
  protest: 90,
  vote: 60,
  agreement: 365,
  legislation: 30,
};
const ahead = 30;

/**
 * The days a deed of a report may have been done on: what another program says, the time told nearest to its words, the year
 * that is told of it, or else the days before the report (after it for a plan). Null where nobody knows when the report was
 * written and no year is told.
 */
export function daysOf(reading: Reading, deed: Deed, family: string): DayRange | null {
  const given = givenTime(reading, deed);
  const own = given && stated(given.edtf);
  if (own && own.to - own.from <= year) return own;
  const { text } = reading.document;
  const published = publication(reading);
  const past = deed.factuality !== "planned";
  // Where nobody knows of which year a report is, a month or a day tells nothing without one.
  const fits = published
    ? fitting(!past, published)
    : (_: unknown, { time }: Near) => /\d{4}/u.test(words(text, time.span));
  const near = daysNear(reading, [deed.trigger], fits);
  if (near) return near;
  // Of a year that is told only that much is known, unless the report is of that year.
  const when = deedTime(reading, deed);
  const told = when && stated(when.edtf);
  const long = told && told.to - told.from > month ? told : null;
  if (!published) return long;
  const likely: DayRange = past
    ? { from: published.from - (back[family] ?? 14), to: published.to, stated: false }
    : { from: published.from, to: published.to + ahead, stated: false };
  if (!long) return likely;
  if (!touch(long, likely)) return long;
  return { from: Math.max(long.from, likely.from), to: Math.min(long.to, likely.to), stated: false };
}
