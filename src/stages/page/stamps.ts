import { monthFirstZones, monthStems, months } from "../../lang/en/furniture.ts";
import type { Furniture, Published, Received } from "../../model/document.ts";

const iso = /\b(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/gu;
const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/u;
const monthFirst = new RegExp(`\\b(${months}) ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "iu");
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${months}),? (\\d{4})\\b`, "iu");

/** The last day of a month; `month` counts from 1. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const two = (n: number): string => String(n).padStart(2, "0");

function day(year: number, month: number, date: number): string | null {
  const real = month >= 1 && month <= 12 && date >= 1 && date <= lastDay(year, month) && year >= 1000;
  return real ? `${year}-${two(month)}-${two(date)}` : null;
}

const monthNumber = (name: string): number => monthStems.findIndex((m) => name.toLowerCase().startsWith(m)) + 1;

/**
 * The one full date that `words` name, as `YYYY-MM-DD`; null where there is none, or where it could be two days
 * (`02/11/22`, unless a time zone of North America says that the month comes first).
 */
export function fullDate(words: string): string | null {
  const m = words.match(monthFirst);
  if (m) return day(Number(m[3]), monthNumber(m[1] ?? ""), Number(m[2]));
  const d = words.match(dayFirst);
  if (d) return day(Number(d[3]), monthNumber(d[2] ?? ""), Number(d[1]));
  const i = words.match(/\b(\d{4})-(\d{2})-(\d{2})\b/u);
  if (i) return day(Number(i[1]), Number(i[2]), Number(i[3]));
  const n = words.match(numeric);
  if (!n) return null;
  const [a, b] = [Number(n[1]), Number(n[2])];
  const year = Number(n[3]) < 100 ? Number(n[3]) + (Number(n[3]) < 70 ? 2000 : 1900) : Number(n[3]);
  if (a > 12 || a === b) return day(year, b, a);
  if (b > 12 || monthFirstZones.test(words)) return day(year, a, b);
  return null;
}

/** The first and last day that an EDTF or ISO 8601 expression allows; null where it names no real date. */
export function bounds(edtf: string): { readonly earliest: string; readonly latest: string } | null {
  const days: string[] = [];
  for (const m of edtf.matchAll(iso)) {
    const [year, month, date] = [Number(m[1]), Number(m[2]), m[3] === undefined ? null : Number(m[3])];
    const first = day(year, month, date ?? 1);
    if (!first) return null;
    days.push(first, date === null ? `${year}-${two(month)}-${two(lastDay(year, month))}` : first);
  }
  const year = /^(\d{4})[?~%]?$/u.exec(edtf)?.[1];
  if (year) days.push(`${year}-01-01`, `${year}-12-31`);
  days.sort();
  const [earliest, latest] = [days[0], days.at(-1)];
  return earliest && latest ? { earliest, latest } : null;
}

const unknown: Published = { edtf: null, earliest: null, latest: null, basis: "unknown", evidence: [] };

/** Given by the wrapping: a date-time is taken as the day it names in its own time zone. */
function given(value: string): Published {
  const plain = value.trim();
  const edtf = /^\d{4}-\d{2}-\d{2}[T ]\d/u.test(plain) ? plain.slice(0, 10) : plain;
  const allowed = bounds(edtf);
  const written = allowed ? null : fullDate(plain);
  const evidence = (why: string) => [{ span: null, text: value, why }];
  if (allowed) return { edtf, ...allowed, basis: "given", evidence: evidence("given with the report") };
  if (written) {
    const why = "given with the report, not in ISO 8601";
    return { edtf: written, earliest: written, latest: written, basis: "given", evidence: evidence(why) };
  }
  return { ...unknown, evidence: evidence("given with the report, but names no day that is understood") };
}

/**
 * When a report was published, as far as it is plainly known: given by its wrapping, or a full date with its year in a
 * stamp or dateline of the text. Anything less is `unknown` here.
 */
export function published(report: Received, furniture: readonly Furniture[]): Published {
  const known = report.published === null ? unknown : given(report.published);
  if (known.edtf !== null) return known;
  for (const kind of ["dateline", "update"] as const) {
    for (const f of furniture) {
      if (f.kind !== kind) continue;
      const text = report.text.slice(f.span[0], f.span[1]);
      const edtf = fullDate(text);
      if (!edtf) continue;
      const why = kind === "update" ? "stamp with a full date" : "dateline with a full date";
      return { edtf, earliest: edtf, latest: edtf, basis: "stated", evidence: [{ span: f.span, text, why }] };
    }
  }
  return known;
}
