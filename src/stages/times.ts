import { dates } from "../lang/en/time-dates.ts";
import { deictics } from "../lang/en/time-deictics.ts";
import { durations } from "../lang/en/time-durations.ts";
import { civil, dayNumber, isoDay, numberOf } from "../model/calendar.ts";
import { edtfOf } from "../model/edtf.ts";
import type { Span } from "../model/span.ts";
import type { Anchor, Time } from "../model/time.ts";
import type { Expression } from "../model/time-expression.ts";
import { opens } from "./times-classes.ts";
import { isNone, isRate } from "./times-guards.ts";
import { type Compiled, compile, type Match, Matcher } from "./times-patterns.ts";
import { type Context, daysOf, resolve } from "./times-resolve.ts";
import { type Direction, direction } from "./times-tense.ts";
import { type Token, tokens } from "./times-tokens.ts";

export const rules = [...dates, ...deictics, ...durations];

let compiled: readonly Compiled[] | undefined;

/** An expression as it stands in the text, before it is put on the calendar. */
interface Found {
  readonly span: Span;
  readonly by: string;
  readonly expression: Expression;
  readonly direction: Direction;
}

/** The time expressions of one paragraph: at each token the longest, never one inside another. */
function expressions(text: string, paragraph: Span): Found[] {
  compiled ??= compile(rules);
  const all = tokens(text, paragraph);
  const matcher = new Matcher(all, compiled);
  const found: Found[] = [];
  for (let at = 0; at < all.length; at++) {
    if (!opens(all[at] as Token)) continue;
    const match = matcher.longest(at);
    if (!match || isNone(all, match)) continue;
    found.push(foundAt(all, match));
    at = match.next - 1;
  }
  return found;
}

function foundAt(all: readonly Token[], match: Match): Found {
  const [first, last] = [all[match.start] as Token, all[match.next - 1] as Token];
  const { expression } = match;
  return {
    span: [first.start, last.end],
    by: match.rule.by,
    expression: isRate(all, match) ? { ...expression, type: "SET" } : expression,
    direction: expression.term ? direction(all, match.start, match.next) : null,
  };
}

/** How many dates with a year a text must tell, and how many to each that counts from today, to be a history. */
const historyDates = 6;
const historyShare = 4;

/** True where a text tells of the past by years, as an encyclopedia does: then "in May" is May of the year told last. */
function isHistory(found: readonly Found[]): boolean {
  let written = 0;
  let spoken = 0;
  for (const { expression } of found) {
    const { term } = expression;
    if (!term) continue;
    if (term.at === "weekday" || (term.at === "unit" && term.from === "now")) spoken++;
    else if ("year" in term && typeof term.year === "number") written++;
  }
  return written >= historyDates && written > historyShare * spoken;
}

function valued({ expression, direction: way }: Found, context: Context): string {
  if (!expression.term) return expression.value ?? "";
  const date = resolve(expression.term, context, way);
  if (/_REF$/u.test(date)) return date;
  if (expression.part) return `${date}T${expression.part}`;
  return expression.clock ? `${date}T${expression.clock}` : date;
}

/** The values of all expressions in reading order, each told from the anchor day or from the dates before it. */
function values(found: readonly Found[], now: number | null, narrative: boolean): string[] {
  let then: string | null = null;
  return found.map((one) => {
    const value = valued(one, { now, then, narrative });
    const told = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/u.exec(value)?.[0];
    if (told && one.expression.type !== "SET" && one.expression.term) then = told;
    return value;
  });
}

/** The stretch a duration covers that ends or begins at the anchor. */
function reached(reach: NonNullable<Expression["reach"]>, now: number): string | null {
  const { year, month, day } = civil(now);
  const n = reach.towards * reach.n;
  const days: Partial<Record<typeof reach.unit, number>> = {
    D: now + n,
    W: now + 7 * n,
    M: dayNumber(year, month + n, day),
    Q: dayNumber(year, month + 3 * n, day),
    Y: dayNumber(year + n, month, day),
    E: dayNumber(year + 10 * n, month, day),
  };
  const other = days[reach.unit];
  if (other === undefined) return null;
  return edtfOf(isoDay(Math.min(now, Math.round(other))), isoDay(Math.max(now, Math.round(other))));
}

function edtf(found: Found, value: string, now: number | null): string | null {
  const { type, reach } = found.expression;
  if (type === "SET") return null;
  if (type === "DURATION") return reach && now !== null ? reached(reach, now) : null;
  const days = daysOf(value);
  if (!days) return null;
  const decades = /^\d{2,3}$/u.test(value);
  return decades ? value.padEnd(4, "X") : edtfOf(isoDay(days[0]), isoDay(days[1]));
}

/**
 * The times of a text: dates, times of day, durations and sets, with TIMEX3 values and the days they mean, in reading
 * order. `anchor` is when the text was published: what it leaves open (Friday of which week?) stays open, as `X` in
 * the value and as the whole of the days that remain in `edtf`. Without one, only what the text itself tells is used.
 */
export function times(text: string, paragraphs: readonly Span[], anchor: Anchor | null): Time[] {
  const found = paragraphs.flatMap((paragraph) => expressions(text, paragraph));
  const narrative = isHistory(found);
  const ends = anchor ? [numberOf(anchor.earliest), numberOf(anchor.latest)].filter((day) => !Number.isNaN(day)) : [];
  const [first = null, last = null] = ends;
  const early = values(found, first, narrative);
  const late = last === first ? early : values(found, last, narrative);
  const open = late === early ? early : values(found, null, narrative);
  return found.map((one, i) => {
    const [a = "", b = ""] = [early[i], late[i]];
    const same = a === b;
    const value = same ? a : (open[i] ?? a);
    const [from, to] = [edtf(one, a, first), same ? null : edtf(one, b, last)];
    return {
      span: one.span,
      type: one.expression.type,
      value,
      edtf: same || from === null || to === null || from === to ? (same ? from : null) : oneOf(a, b),
      by: one.by,
    };
  });
}

/** One day or stretch among those from the first of `a` to the last of `b`; which, the text does not tell. */
function oneOf(a: string, b: string): string | null {
  const [from, to] = [daysOf(a), daysOf(b)];
  return from && to ? `[${isoDay(Math.min(from[0], to[0]))}..${isoDay(Math.max(from[1], to[1]))}]` : null;
}
