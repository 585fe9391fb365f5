import { dates } from "../../lang/en/time-dates.ts";
import { deictics } from "../../lang/en/time-deictics.ts";
import { durations } from "../../lang/en/time-durations.ts";
import { references } from "../../lang/en/time-references.ts";
import * as en from "../../lang/en/time-words.ts";
import { civil, dayNumber, isoDay, numberOf } from "../../model/calendar.ts";
import { edtfOf } from "../../model/edtf.ts";
import type { Span } from "../../model/span.ts";
import type { Anchor, Time } from "../../model/time.ts";
import type { Expression } from "../../model/time-expression.ts";
import { opens } from "./classes.ts";
import { isNone, isRate } from "./guards.ts";
import { type Compiled, compile, type Match, Matcher } from "./patterns.ts";
import { type Context, daysOf, resolve } from "./resolve.ts";
import { type Direction, direction } from "./tense.ts";
import { type Token, tokens } from "./tokens.ts";

/** Every rule of the language, in the order in which the first of equals wins. */
export const rules = [...dates, ...deictics, ...references, ...durations];

let compiled: readonly Compiled[] | undefined;

/** An expression as it stands in the text, before it is put on the calendar. */
export interface Found {
  readonly span: Span;
  readonly by: string;
  readonly expression: Expression;
  readonly direction: Direction;
}

/** The time expressions of one paragraph: at each token the longest, never one inside another. */
function expressionsIn(text: string, paragraph: Span): Found[] {
  compiled ??= compile(rules);
  const all = tokens(text, paragraph);
  const matcher = new Matcher(all, compiled);
  const found: Found[] = [];
  for (let at = 0; at < all.length; at++) {
    if (!opens(all[at] as Token)) continue;
    const match = matcher.longest(at);
    if (!match || isNone(all, match)) continue;
    found.push(foundAt(all, match));
    const more = secondDay(all, match);
    if (more) found.push(more);
    at = match.next - 1 + (more ? 2 : 0);
  }
  return found;
}

/** The second of two days of one month: `April 24 and 25`. */
function secondDay(all: readonly Token[], match: Match): Found | null {
  const { term } = match.expression;
  const [joint, other, after] = [all[match.next], all[match.next + 1], all[match.next + 2]];
  if (term?.at !== "day" || !joint || !other || !/^\d{1,2}(?:st|nd|rd|th)?$/u.test(other.word)) return null;
  if (!/^(?:and|or|to)$/u.test(joint.word) || joint.gap !== "space" || other.gap !== "space") return null;
  if (after && en.months.has(after.word)) return null;
  const counts =
    after && (after.gap === "space" || after.gap === "hyphen") && /^[a-z]/u.test(after.word) && !after.capital;
  const day = Number.parseInt(other.word, 10);
  if (day < 1 || day > 31 || day <= term.day || (counts && !/^(?:in|at|on|to|and|with|by|as)$/u.test(after.word)))
    return null;
  const expression: Expression = { type: "DATE", term: { ...term, day } };
  return { span: [other.start, other.end], by: match.rule.by, expression, direction: null };
}

function foundAt(all: readonly Token[], match: Match): Found {
  const { expression } = match;
  const begun = all[match.start] as Token;
  const during =
    begun.word === "over" && match.next - match.start > 2 && !en.overLeads.has(all[match.start - 1]?.word ?? "");
  const [first, last] = [
    during ? (all[match.start + 1] as Token) : begun,
    all[match.next - (match.rule.by === "en/year-ended" ? 2 : 1)] as Token,
  ];
  return {
    span: [first.start, last.end],
    by: match.rule.by,
    expression: isRate(all, match) ? { ...expression, type: "SET" } : expression,
    direction: expression.term ? direction(all, match.start, match.next) : null,
  };
}

/** How many dates with a year a text must tell to be a history, and how many to each that counts from today. */
const historyDates = 6;
const historyShare = 4;

/** True where a text tells of the past by years, as an encyclopedia does: then "in May" is May of the year told last. */
function isHistory(found: readonly Found[]): boolean {
  let written = 0;
  let spoken = 0;
  for (const { expression, by } of found) {
    const { term } = expression;
    if (!term) continue;
    if (term.at === "weekday" || /yesterday|today|tomorrow|which-unit|night/u.test(by)) spoken++;
    else if ("year" in term && typeof term.year === "number") written++;
  }
  return written >= historyDates && written >= historyShare * spoken;
}

/** The year that closes a range gives it to the date that opens it: `between 5 June and 8 July 1994`. */
function yearOfRange(found: readonly Found[], i: number): number | null {
  const [one, other] = [found[i], found[i + 1]];
  const [from, to] = [one?.expression.term, other?.expression.term];
  if (!one || !other || other.span[0] - one.span[1] > 6 || !from || !to) return null;
  if ((from.at !== "day" && from.at !== "month") || from.year !== undefined) return null;
  if ((to.at !== "day" && to.at !== "month") || typeof to.year !== "number" || to.bc) return null;
  return to.year - (from.month > to.month ? 1 : 0);
}

/** Further than this from the dates told before, a year named in passing does not carry the story with it. */
const farYears = 3;

function valued({ expression, direction: way }: Found, context: Context): string {
  if (!expression.term) return expression.value ?? "";
  // A time of day by itself is on the day told last, or else today: never on an unknown day of a month told last.
  const untold = expression.clock !== undefined && (context.told?.length ?? 0) < 10;
  const date = resolve(expression.term, untold ? { ...context, told: null } : context, way);
  if (/_REF$/u.test(date)) return date;
  if (expression.part) return `${date}T${expression.part}`;
  return expression.clock ? `${date}T${expression.clock}` : date;
}

/** The values of all expressions in reading order, each told from the anchor day or from the dates before it. */
function values(found: readonly Found[], now: number | null, narrative: boolean): string[] {
  let last: string | null = null;
  let quarter: string | null = null;
  return found.map((one, i) => {
    const year = yearOfRange(found, i);
    const term = year === null ? null : ({ ...one.expression.term, year } as NonNullable<Expression["term"]>);
    const value = valued(term ? { ...one, expression: { ...one.expression, term } } : one, {
      now,
      told: last,
      quarter,
      narrative,
    });
    if (/^\d{4}-Q\d$/u.test(value)) quarter = value;
    else if (one.expression.term?.at === "year" || /^P\d+M$/u.test(value)) quarter = null;
    const told = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/u.exec(value)?.[0];
    const far =
      narrative && last !== null && told?.length === 4 && Math.abs(Number(told) - Number(last.slice(0, 4))) > farYears;
    if (told && one.expression.type !== "SET" && one.expression.term && !far) last = told;
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

/** The time expressions of a text in reading order, which are the same from whatever day they are told. */
export const expressions = (text: string, paragraphs: readonly Span[]): Found[] =>
  paragraphs.flatMap((paragraph) => expressionsIn(text, paragraph));

/**
 * The times of a text: dates, times of day, durations and sets, with TIMEX3 values and the days they mean, in reading
 * order. `anchor` is when the text was published: what it leaves open (Friday of which week?) stays open, as `X` in
 * the value and as the whole of the days that remain in `edtf`. Without one, only what the text itself tells is used.
 */
export const times = (text: string, paragraphs: readonly Span[], anchor: Anchor | null): Time[] =>
  told(expressions(text, paragraphs), anchor);

/** The same from expressions found before. */
export function told(found: readonly Found[], anchor: Anchor | null): Time[] {
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
