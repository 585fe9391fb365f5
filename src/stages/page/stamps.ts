import { mended, monthFirstZones, monthStems, months } from "../../lang/en/furniture.ts";
import { lastOfMonth, pad } from "../../model/calendar.ts";
import type { Furniture, Published, Received } from "../../model/document.ts";
import { extent } from "../../model/edtf.ts";

const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/u;
const monthFirst = new RegExp(`\\b(${months}) ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "iu");
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${months}),? (\\d{4})\\b`, "iu");

function day(year: number, month: number, date: number): string | null {
  const real = month >= 1 && month <= 12 && date >= 1 && date <= lastOfMonth(year, month) && year >= 1000;
  return real ? `${year}-${pad(month)}-${pad(date)}` : null;
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

const unknown: Published = { edtf: null, earliest: null, latest: null, basis: "unknown", evidence: [] };

/** Days before this are no news: programs that know no date write the first day of the first year. */
const firstDay = "1000-01-01";

/** Given by the wrapping: a date-time is taken as the day it names in its own time zone; `edtf` is null where it names none. */
export function given(value: string): Published {
  const plain = value.trim();
  const edtf = /^\d{4}-\d{2}-\d{2}[T ]\d/u.test(plain) ? plain.slice(0, 10) : plain;
  const days = extent(edtf);
  const allowed = days !== null && (days.earliest ?? firstDay) >= firstDay ? days : null;
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
 * stamp or dateline of the text, but not that on which it was mended. Anything less is `unknown` here.
 */
export function published(report: Received, furniture: readonly Furniture[]): Published {
  const known = report.published === null ? unknown : given(report.published);
  if (known.edtf !== null) return known;
  for (const kind of ["dateline", "update"] as const) {
    for (const f of furniture) {
      if (f.kind !== kind) continue;
      const text = report.text.slice(f.span[0], f.span[1]);
      const edtf = fullDate(text);
      if (!edtf || (kind === "update" && mended.test(text))) continue;
      const why = kind === "update" ? "stamp with a full date" : "dateline with a full date";
      return { edtf, earliest: edtf, latest: edtf, basis: "stated", evidence: [{ span: f.span, text, why }] };
    }
  }
  return known;
}
