import { civil, numberOf } from "../model/calendar.ts";
import { earliest, latest } from "../model/edtf.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `28 April 2014`; `April 2014` and `2014` where less is known. */
function plain(iso: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(iso) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  const name = months[Number(month) - 1];
  if (name === undefined) return null;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The first of two days without the month and year that the second tells: `2` of `2 December` and `5 December`. */
function shortened(from: string, to: string): string {
  const [a, b] = [from.split(" "), to.split(" ")];
  if (a.length !== 3 || b.length !== 3 || a[2] !== b[2]) return from;
  return a[1] === b[1] ? (a[0] as string) : `${a[0]} ${a[1]}`;
}

/** A date of EDTF in words, no narrower than it is; the notation itself where there are none for it. */
export function inWords(edtf: string): string {
  const simple = plain(edtf.replace(/[?~%]$/, ""));
  if (simple !== null)
    return /[~%]$/.test(edtf) ? `about ${simple}` : edtf.endsWith("?") ? `${simple}, uncertain` : simple;
  const [, from, to] = /^([^/]*)\/([^/]*)$/.exec(edtf) ?? [];
  if (from !== undefined && to !== undefined) {
    if (from === ".." || from === "") return `until ${inWords(to)}`;
    if (to === ".." || to === "") return `from ${inWords(from)} on`;
    return `${shortened(inWords(from), inWords(to))} to ${inWords(to)}`;
  }
  const [, first, last] = /^\[([^\].]*)\.\.([^\].]*)\]$/.exec(edtf) ?? [];
  if (first !== undefined && last !== undefined) {
    if (first === "") return `by ${inWords(last)}`;
    if (last === "") return `${inWords(first)} or later`;
    return `some time from ${shortened(inWords(first), inWords(last))} to ${inWords(last)}`;
  }
  const [, set] = /^\[([^\].]+)\]$/.exec(edtf) ?? [];
  if (set !== undefined)
    return set
      .split(",")
      .map((one) => inWords(one.trim()))
      .join(" or ");
  return edtf;
}

/** How a date is drawn: hard where the record has the day, soft where it has not. */
export type Drawn = "day" | "range" | "about" | "no-end" | "no-start" | "one-of" | "within";

export interface Stretch {
  readonly drawn: Drawn;
  /** Days counted from 1970, both included; an open end lies `reach` days beyond the known one. */
  readonly from: number;
  readonly to: number;
}

const reach = 7;

/** The days a date covers, and how it is known; null where nothing can be drawn. */
export function stretch(edtf: string): Stretch | null {
  const [first, last] = [earliest(edtf), latest(edtf)].map((day) => (day === null ? Number.NaN : numberOf(day)));
  const [from, to] = [first as number, last as number];
  if (Number.isNaN(from) && Number.isNaN(to)) return null;
  if (Number.isNaN(to)) return { drawn: "no-end", from, to: from + reach };
  if (Number.isNaN(from)) return { drawn: "no-start", from: to - reach, to };
  if (/[~%?]/.test(edtf)) return { drawn: "about", from: from - 2, to: to + 2 };
  if (edtf.startsWith("[")) return { drawn: "one-of", from, to };
  if (edtf.includes("/")) return { drawn: "range", from, to };
  return { drawn: from === to ? "day" : "within", from, to };
}

/** `28 Apr`, for an axis. */
export function shortDay(number: number, withYear = false): string {
  const { year, month, day } = civil(number);
  return `${day} ${months[month - 1]?.slice(0, 3)}${withYear ? ` ${year}` : ""}`;
}
