import type { Reading } from "../../model/reading.ts";
import { words } from "../../model/span.ts";
import { publication } from "../../stages/deed-times.ts";
import { fold } from "../../text/fold.ts";
import { hashOf } from "../../text/hash.ts";
import type { Bond, Item, Keyed } from "./item.ts";

type Report = Item<"document">;

const runLength = 5;
const sketchSize = 96;

/** How many days may lie between a wire story and its last copy. */
const most = 14;

/** Wording by which a report says that it mends an earlier one. */
const mending =
  /\b(?:correct(?:ed|s|ion|ing)|clarif(?:ied|ication)|an earlier version|this (?:story|article|report) (?:was|has been) (?:updated|amended|corrected))\b/iu;

/** A report as its copies are told by. Only the body counts: outlets put their own furniture around a wire story. */
export function documentItem(reading: Reading): Keyed<"document"> {
  const { id, text, body, title, outlet, url, furniture } = reading.document;
  const plain = (span: readonly [number, number]): string[] => fold(words(text, span)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = body.map(plain);
  const all = told.flat();
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= all.length; at++) runs.add(hashOf(all.slice(at, at + runLength).join(" ")));
  const sketch = [...runs].sort((a, b) => a - b).slice(0, sketchSize);
  const long = told.filter((paragraph) => paragraph.length >= 12).sort((a, b) => b.length - a.length);
  const paragraphs = long.slice(0, 6).map((paragraph) => hashOf(paragraph.join(" ")));
  const days = publication(reading);
  const notices = furniture
    .filter(({ kind }) => kind === "update" || kind === "notice")
    .map(({ span }) => words(text, span));
  return {
    kind: "document",
    member: id,
    document: id,
    days: days && { ...days, stated: reading.document.published.basis !== "inferred" },
    traits: {
      sketch,
      runs: runs.size,
      paragraphs,
      title: title === null ? null : fold(title),
      outlet,
      url,
      mended: furniture.some(({ kind }) => kind === "update") || notices.some((notice) => mending.test(notice)),
    },
    // Two texts that are mostly alike nearly always share one of their eight least runs, or a whole paragraph.
    keys: [
      ...sketch.slice(0, 8).map((run) => `run ${run}`),
      ...paragraphs.map((paragraph) => `paragraph ${paragraph}`),
    ],
  };
}

/** How much of the runs of two reports is common to both, and how much of the shorter lies in the longer. */
function likeness(a: Report, b: Report): { readonly whole: number; readonly part: number } {
  const [x, y] = [a.traits, b.traits];
  const least = [...new Set([...x.sketch, ...y.sketch])].sort((m, n) => m - n).slice(0, sketchSize);
  const [inX, inY] = [new Set(x.sketch), new Set(y.sketch)];
  const whole = least.length === 0 ? 0 : least.filter((run) => inX.has(run) && inY.has(run)).length / least.length;
  const shorter = Math.min(x.runs, y.runs);
  return { whole, part: shorter === 0 ? 0 : Math.min(1, (whole * (x.runs + y.runs)) / (1 + whole) / shorter) };
}

/** Which of two versions came later; null where nothing tells. */
function later(a: Report, b: Report): readonly [Report, Report] | null {
  if (a.days && b.days && a.days.to < b.days.from) return [a, b];
  if (a.days && b.days && b.days.to < a.days.from) return [b, a];
  if (a.traits.mended !== b.traits.mended) return a.traits.mended ? [b, a] : [a, b];
  return null;
}

const host = (url: string | null): string | null => (url && URL.canParse(url) ? new URL(url).host : null);

/** A copy of the same story (one source), and where the same outlet issued it again, which is the newer version. */
export function documentBonds(a: Report, b: Report): Bond[] {
  const [x, y] = [a.traits, b.traits];
  if (a.days && b.days && (a.days.from - b.days.to > most || b.days.from - a.days.to > most)) return [];
  const { whole, part } = likeness(a, b);
  if (Math.min(x.runs, y.runs) < 8 || (whole < 0.4 && part < 0.6)) return [];
  const members = [a.member, b.member].sort() as [string, string];
  const much = `${Math.round(100 * part)} % of the shorter text stands in the longer`;
  const same: Bond = { kind: "document", relation: "same", members, strength: Math.max(whole, 0.9 * part), by: much };
  const own = x.outlet !== null ? x.outlet === y.outlet : host(x.url) !== null && host(x.url) === host(y.url);
  const again = own || (x.outlet === null && y.outlet === null && x.title !== null && x.title === y.title);
  const versions = again && whole < 1 ? later(a, b) : null;
  if (!versions) return [same];
  const by = `the same outlet has it again, ${versions[1].traits.mended ? "with a notice of what was mended" : "later"}: ${much}`;
  return [same, { ...same, relation: "new-version", members: [versions[0].member, versions[1].member], by }];
}
