import {
  civil,
  dayNumber,
  easter,
  isoDay,
  lastOfMonth,
  mondayOf,
  numberOf,
  pad,
  weekdayOf,
  weekOf,
} from "../../model/calendar.ts";
import type { Feast, Season, Term, Unit, YearOf } from "../../model/time-expression.ts";
import type { Direction } from "./tense.ts";

/** What a date is told from. */
export interface Context {
  /** The number of the day of publication; null where it is not known, and in a narrative of long ago. */
  readonly now: number | null;
  /** The date told last, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null before the first. */
  readonly told: string | null;
  /** The quarter told last, `YYYY-Qn`, while the text compares figures of quarters; else null. */
  readonly quarter: string | null;
  /** The text tells history by its years: dates without one follow those before them, whatever the day of reading. */
  readonly narrative: boolean;
}

const yearMonthDay = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
const bcYear = (year: number): string => `BC${pad(year, 4)}`;
const week = (number: number): string => {
  const { year, week: n } = weekOf(number);
  return `${pad(year, 4)}-W${pad(n)}`;
};

/** The day a context counts from, and how much of it is known: 1 the year, 2 the month, 3 the day. */
function base(context: Context, from: "now" | "then"): { readonly day: number; readonly known: 1 | 2 | 3 } | null {
  const { now, told, narrative } = context;
  if (now !== null && (from === "now" ? !narrative : told === null)) return { day: now, known: 3 };
  if (told === null) return null;
  const [year = "", month = "01", day = "01"] = told.split("-");
  return {
    day: dayNumber(Number(year), Number(month), Number(day)),
    known: told.length > 7 ? 3 : told.length > 4 ? 2 : 1,
  };
}

function yearOf(year: YearOf | undefined, context: Context): number | null {
  if (typeof year === "number") return year;
  if (year === undefined) return null;
  const from = base(context, year.from);
  return from ? civil(from.day).year + year.offset : null;
}

/** Of the days that `at` gives for the years around now, the one that direction asks for: the nearest where none does. */
function nearest(now: number, at: (year: number) => number, length: number, direction: Direction): number {
  const { year } = civil(now);
  const starts = [year - 1, year, year + 1].map(at);
  if (direction === "past") return starts.findLast((start) => start <= now) ?? at(year - 1);
  if (direction === "future") return starts.find((start) => start + length > now) ?? at(year + 1);
  const distance = (start: number): number => Math.abs(start + length / 2 - now);
  return starts.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

/** The year of a month or day without one, after the dates told before it; null where nothing tells. */
function followingYear(context: Context, month: number): number | null {
  if (context.told === null) return null;
  const [year, last] = context.told.split("-").map(Number);
  return year === undefined ? null : last !== undefined && last >= 11 && month <= 2 ? year + 1 : year;
}

const isTold = (context: Context): boolean => context.narrative || context.now === null;

function day(term: Extract<Term, { at: "day" }>, context: Context, direction: Direction): string {
  let year = yearOf(term.year, context);
  if (year === null && isTold(context)) year = followingYear(context, term.month);
  if (year === null && context.now !== null)
    year = civil(
      nearest(context.now, (y) => dayNumber(y, term.month, term.day), 1, soft(context.now, term, direction)),
    ).year;
  return year === null ? `XXXX-${pad(term.month)}-${pad(term.day)}` : yearMonthDay(year, term.month, term.day);
}

/** A direction yields to nearness where following it would lead more than nine months away. */
function soft(now: number, term: { month: number; day: number }, direction: Direction): Direction {
  const strict = nearest(now, (y) => dayNumber(y, term.month, term.day), 1, direction);
  return Math.abs(strict - now) > 275 ? null : direction;
}

function month(term: Extract<Term, { at: "month" }>, context: Context, direction: Direction): string {
  if (term.bc && typeof term.year === "number") return `${bcYear(term.year)}-${pad(term.month)}`;
  let year = yearOf(term.year, context);
  const start = (y: number): number => dayNumber(y, term.month, 1);
  if (year === null && isTold(context)) year = followingYear(context, term.month);
  if (year === null && context.now !== null) {
    const { now } = context;
    const here = civil(now);
    if (term.which === -1) year = here.year - (term.month >= here.month ? 1 : 0);
    else if (term.which === 1) year = here.year + (term.month <= here.month ? 1 : 0);
    else if (term.which === 0) year = here.year;
    else year = civil(nearest(now, start, 31, direction ?? "past")).year;
  }
  return `${year === null ? "XXXX" : pad(year, 4)}-${pad(term.month)}`;
}

function weekday(term: Extract<Term, { at: "weekday" }>, context: Context, direction: Direction): string {
  const from = base(context, term.from ?? "now");
  if (from?.known !== 3) return `XXXX-WXX-${term.weekday}`;
  const since = (weekdayOf(from.day) - term.weekday + 7) % 7;
  const past = term.which === -1 || (term.which === undefined && direction !== "future");
  const strict = term.which !== undefined;
  if (past) return isoDay(from.day - (strict && since === 0 ? 7 : since));
  const ahead = (7 - since) % 7;
  return isoDay(from.day + (strict && ahead === 0 && term.which === 1 ? 7 : ahead));
}

const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function season(term: Extract<Term, { at: "season" }>, context: Context, direction: Direction): string {
  if (term.bc && typeof term.year === "number") return `${bcYear(term.year)}-${term.season}`;
  const first = seasonStart[term.season];
  const start = (y: number): number => dayNumber(y, first, 1);
  let year = yearOf(term.year, context);
  if (year === null && isTold(context)) year = context.told === null ? null : Number(context.told.slice(0, 4));
  else if (year === null && context.now !== null) {
    const { now } = context;
    if (term.which === -1) year = civil(nearest(now - 92, start, 92, "past")).year;
    else if (term.which === 1) year = civil(nearest(now + 92, start, 92, "future")).year;
    else if (term.which === 0) year = civil(nearest(now, start, 92, null)).year;
    else year = civil(nearest(now, start, 92, direction ?? "past")).year;
  }
  return `${year === null ? "XXXX" : pad(year, 4)}-${term.season}`;
}

function partOfYear(term: Extract<Term, { at: "part-of-year" }>, context: Context, direction: Direction): string {
  const months = term.part === "Q" ? 3 : 6;
  let year = yearOf(term.year, context);
  let n = term.n;
  const from = base(context, "now");
  if (n === null && from) {
    // "The quarter" of a report is the one last closed, which is told of for weeks after its end.
    const closed = civil(from.day - 45);
    n = Math.ceil(closed.month / months);
    year = closed.year;
  } else if (n !== null && year === null && from) {
    const start = (y: number): number => dayNumber(y, ((n ?? 1) - 1) * months + 1, 1);
    const [last, next] = [
      nearest(from.day, start, 30 * months, "past"),
      nearest(from.day, start, 30 * months, "future"),
    ];
    // Plans and forecasts are told of results long in: a quarter more than half a year off is not the one to come.
    year = civil(direction === "future" && next - from.day < 183 ? next : last).year;
  }
  return `${year === null ? "XXXX" : pad(year, 4)}-${term.part}${n ?? "X"}`;
}

const unknownUnits: Readonly<Record<Unit, string>> = {
  S: "XXXX-XX-XXTXX",
  MI: "XXXX-XX-XXTXX",
  H: "XXXX-XX-XXTXX",
  D: "XXXX-XX-XX",
  WE: "XXXX-WXX-WE",
  W: "XXXX-WXX",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  Y: "XXXX",
  E: "XXX",
  C: "XX",
};

function unit(term: Extract<Term, { at: "unit" }>, context: Context, direction: Direction): string {
  const { offset } = term;
  const from = base(context, term.from);
  const needed =
    term.unit === "Y" || term.unit === "E" || term.unit === "C" ? 1 : term.unit === "M" || term.unit === "Q" ? 2 : 3;
  if (!from || from.known < needed) return unknownUnits[term.unit];
  const { year, month: m } = civil(from.day);
  switch (term.unit) {
    case "S":
    case "MI":
    case "H":
      return `${isoDay(from.day)}TXX`;
    case "D":
      return isoDay(from.day + offset);
    case "WE": {
      const early = offset === 0 && direction !== "future" && weekdayOf(from.day) < 6;
      return `${week(from.day + 7 * offset - (early ? 7 : 0))}-WE`;
    }
    case "W":
      return week(from.day + 7 * offset);
    case "M":
      return isoDay(dayNumber(year, m + offset, 1)).slice(0, 7);
    case "Q": {
      const start = civil(dayNumber(year, m + 3 * offset, 1));
      return `${pad(start.year, 4)}-Q${Math.ceil(start.month / 3)}`;
    }
    case "Y":
      // Beside figures of a quarter, "a year ago" is that quarter of the year before.
      if (term.exact && context.quarter !== null)
        return `${pad(Number(context.quarter.slice(0, 4)) - 1, 4)}${context.quarter.slice(4)}`;
      return pad(year + offset, 4);
    case "E":
      return pad(year + 10 * offset, 4);
    case "C":
      return String(Math.floor(year / 100) + offset);
  }
}

function feastDay(feast: Feast, year: number): number {
  if ("fromEaster" in feast) return easter(year) + feast.fromEaster;
  if ("day" in feast) return dayNumber(year, feast.month, feast.day);
  const edge =
    feast.nth > 0 ? dayNumber(year, feast.month, 1) : dayNumber(year, feast.month, lastOfMonth(year, feast.month));
  const step = feast.nth > 0 ? (feast.weekday - weekdayOf(edge) + 7) % 7 : -((weekdayOf(edge) - feast.weekday + 7) % 7);
  return edge + step + 7 * (feast.nth > 0 ? feast.nth - 1 : feast.nth + 1);
}

function feast(term: Extract<Term, { at: "feast" }>, context: Context, direction: Direction): string {
  const on = (year: number): number => feastDay(term.feast, year);
  const year = yearOf(term.year, context);
  if (year !== null) return isoDay(on(year));
  const from = base(context, "now");
  if (!from) return "day" in term.feast ? `XXXX-${pad(term.feast.month)}-${pad(term.feast.day)}` : "XXXX-XX-XX";
  const way = term.which === -1 ? "past" : term.which === 1 ? "future" : direction;
  return isoDay(nearest(from.day, on, 1, way));
}

/** Puts a term on the calendar: its TIMEX3 value, with `X` where the context does not tell. */
export function resolve(term: Term, context: Context, direction: Direction): string {
  switch (term.at) {
    case "day":
      return day(term, context, direction);
    case "month":
      return month(term, context, direction);
    case "year":
      return term.bc ? bcYear(term.year) : pad(term.year, 4);
    case "weekday":
      return weekday(term, context, direction);
    case "season":
      return season(term, context, direction);
    case "part-of-year":
      return partOfYear(term, context, direction);
    case "unit":
      return unit(term, context, direction);
    case "feast":
      return feast(term, context, direction);
    case "years":
      return term.bc ? `BC${term.digits}` : term.digits;
    case "day-of-month": {
      const from = base(context, "then");
      return from && from.known > 1 ? `${isoDay(from.day).slice(0, 7)}-${pad(term.day)}` : `XXXX-XX-${pad(term.day)}`;
    }
    case "reference":
      return term.value;
  }
}

/** The first and last day of a value that names days; null for one that does not, or not yet. */
export function daysOf(value: string): readonly [number, number] | null {
  const date = value.split("T")[0] ?? "";
  const full = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (full) {
    const year = Number(full[1]);
    if (full[3] !== undefined) return [numberOf(date), numberOf(date)];
    if (full[2] === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
    return [dayNumber(year, Number(full[2]), 1), dayNumber(year, Number(full[2]) + 1, 0)];
  }
  const weeks = /^(\d{4})-W(\d{2})(-WE)?$/.exec(date);
  if (weeks) {
    const monday = mondayOf(Number(weeks[1]), Number(weeks[2]));
    return [monday + (weeks[3] ? 5 : 0), monday + 6];
  }
  const part = /^(\d{4})-([QH])(\d)$/.exec(date);
  if (part) {
    const months = part[2] === "Q" ? 3 : 6;
    const first = (Number(part[3]) - 1) * months + 1;
    return [dayNumber(Number(part[1]), first, 1), dayNumber(Number(part[1]), first + months, 0)];
  }
  const named = /^(\d{4})-(SP|SU|FA|WI)$/.exec(date);
  if (named) {
    const first = seasonStart[named[2] as Season];
    return [dayNumber(Number(named[1]), first, 1), dayNumber(Number(named[1]), first + 3, 0)];
  }
  const years = /^\d{2,3}$/.exec(date);
  if (!years) return null;
  const width = 10 ** (4 - date.length);
  return [dayNumber(Number(date) * width, 1, 1), dayNumber(Number(date) * width + width - 1, 12, 31)];
}
