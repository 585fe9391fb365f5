import { civil, dayNumber, lastOfMonth, pad } from "./calendar.ts";

/**
 * The days an EDTF expression (ISO 8601-2) may mean, first and last, both included; null stands for an open end.
 * The package `edtf` was looked at for what the notation means: it brings a whole parser generator and knows much that
 * a report never needs, so the levels 0 and 1 with their sets are read here in a few lines.
 */
export interface Extent {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Seasons of level 1 and quarters of level 2 by first and last month; a winter runs into the year that follows. */
const seasons: Readonly<Record<string, readonly [first: number, last: number]>> = {
  "21": [3, 5],
  "22": [6, 8],
  "23": [9, 11],
  "24": [12, 14],
  "33": [1, 3],
  "34": [4, 6],
  "35": [7, 9],
  "36": [10, 12],
};

const single = /^(-?)(\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T[\d:.Z+-]+)?$/;

/** A part with `X` for unknown digits, as its least and greatest number within `[low, high]`; null where impossible. */
function digits(part: string | undefined, low: number, high: number): readonly [number, number] | null {
  if (part === undefined || part === "XX") return [low, high];
  const least = Math.max(low, Number(part.replaceAll("X", "0")));
  const most = Math.min(high, Number(part.replaceAll("X", "9")));
  return least <= most ? [least, most] : null;
}

const iso = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

function one(written: string): Extent | null {
  const parts = single.exec(written.replace(/[?~%]/g, ""));
  // Years before our era would not compare as strings; no report is that old.
  if (!parts || parts[1] === "-") return null;
  const [, , year = "", month, day] = parts;
  const [first, last] = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  const season = month === undefined ? undefined : seasons[month];
  if (season) {
    if (day !== undefined) return null;
    const end = civil(dayNumber(last, season[1] + 1, 0));
    return { earliest: iso(first, season[0], 1), latest: iso(end.year, end.month, end.day) };
  }
  const months = digits(month, 1, 12);
  if (!months) return null;
  const from = digits(day, 1, 31);
  const to = digits(day, 1, lastOfMonth(last, months[1]));
  if (!from || !to) return null;
  return { earliest: iso(first, months[0], from[0]), latest: iso(last, months[1], to[1]) };
}

const isOpen = (part: string): boolean => part === ".." || part === "";

function interval(from: string, to: string): Extent | null {
  const start = isOpen(from) ? null : one(from);
  const end = isOpen(to) ? null : one(to);
  if ((!start && !isOpen(from)) || (!end && !isOpen(to)) || (isOpen(from) && isOpen(to))) return null;
  const extent = { earliest: start?.earliest ?? null, latest: end?.latest ?? null };
  return extent.earliest !== null && extent.latest !== null && extent.earliest > extent.latest ? null : extent;
}

/** The smallest extent that holds both; an open end stays open. */
function joined(a: Extent, b: Extent): Extent {
  const from = [a.earliest, b.earliest].sort();
  const to = [a.latest, b.latest].sort();
  return {
    earliest: from.includes(null) ? null : (from[0] ?? null),
    latest: to.includes(null) ? null : (to[1] ?? null),
  };
}

/**
 * The days that `edtf` allows: a day, month, year, season, date-time, unspecified digits (`2014-XX`, `201X`), an
 * interval (`a/b`, `a/..`, `../b`), or a set (`[a,b]`, `{a..b}`), whether uncertain (`?`), approximate (`~`) or both.
 * Null where the notation is not understood or names no day there is.
 */
export function extent(edtf: string): Extent | null {
  const written = edtf.trim();
  const set = /^[[{](.*)[\]}]$/.exec(written);
  if (!set) {
    const slash = written.indexOf("/");
    return slash < 0 ? one(written) : interval(written.slice(0, slash), written.slice(slash + 1));
  }
  let all: Extent | null = null;
  for (const member of (set[1] ?? "").split(",").map((part) => part.trim())) {
    const dots = member.indexOf("..");
    const days = dots < 0 ? one(member) : interval(member.slice(0, dots), member.slice(dots + 2));
    if (!days) return null;
    all = all ? joined(all, days) : days;
  }
  return all;
}

/** The first day that `edtf` allows, null where it is open or not understood. */
export const earliest = (edtf: string): string | null => extent(edtf)?.earliest ?? null;

/** The last day that `edtf` allows, null where it is open or not understood. */
export const latest = (edtf: string): string | null => extent(edtf)?.latest ?? null;

/** The plainest EDTF for the days from `from` to `to`: a day, a month, a year, or an interval. */
export function edtfOf(from: string, to: string): string {
  if (from === to) return from;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const end = pad(lastOfMonth(Number(year), Number(month.slice(5))));
  return from === `${month}-01` && to === `${month}-${end}` ? month : `${from}/${to}`;
}
