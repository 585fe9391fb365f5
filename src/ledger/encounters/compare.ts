import { bareWords } from "../../lang/en/bare-words.ts";
import { stems } from "../../lang/en/content-words.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import { contains, hull, type Span, words } from "../../model/span.ts";
import { brief } from "../../text/brief.ts";
import { grouped } from "../merge/group.ts";
import type { Bond, Item } from "../merge/item.ts";
import { isPerson, sameAmong } from "../merge/parties.ts";
import type { Cell, Comparison, Encounter, Point } from "../shapes.ts";
import { missingSides } from "./encounter.ts";

/** One statement of one side's account. */
interface Unit {
  readonly side: string;
  readonly cell: Cell;
  readonly stems: readonly string[];
  readonly bare: string;
  readonly attribution: Attribution;
}

function unitsOf({ accounts }: Encounter, readings: ReadonlyMap<string, Reading>): Unit[] {
  const units: Unit[] = [];
  for (const { side, attributions } of accounts)
    for (const member of attributions) {
      const [document = "", id] = member.split("#");
      const reading = readings.get(document);
      const a = reading?.attributions.find((one) => one.id === id);
      const span = a && hull(a.content);
      if (!reading || !a || !span) continue;
      const text = a.content.map((part) => words(reading.document.text, part)).join(" … ");
      const cell = { text, document, span, attribution: member };
      units.push({ side, cell, stems: stems(text), bare: bareWords(text), attribution: a });
    }
  return units;
}

/** With so many words the beginning of what is said is taken for the whole of it. */
const fewest = 3;

/** True where two statements have the same words, or one has those with which the other begins. */
function sameWords({ bare: a }: Unit, { bare: b }: Unit): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== "" && (short === long || (long.startsWith(`${short} `) && short.split(" ").length >= fewest));
}

/** True where one stands over a report and the other in it: a headline tells in its own words what the body does. */
const over = (a: Unit, b: Unit): boolean =>
  a.cell.document === b.cell.document && (a.attribution.zone === "body") !== (b.attribution.zone === "body");

/** True where one stands in the words of the other. */
const nested = ({ cell: a }: Unit, { cell: b }: Unit): boolean =>
  a.document === b.document && (contains(a.span, b.span) || contains(b.span, a.span));

/** How much of the longer of two statements the other has too. */
const shareOfBoth = ({ stems: a }: Unit, { stems: b }: Unit): number =>
  a.filter((stem) => b.includes(stem)).length / Math.max(1, a.length, b.length);

/** How near two statements are to one point, in [0, 1]. */
type Nearness = (a: Unit, b: Unit) => number;

/**
 * By their words, and by whose words they are. A word that much of the talk is about (the countries, the troops) tells
 * little apart and counts less; two persons' words are one point only where they are nearly the same.
 */
function nearnessAmong(units: readonly Unit[]): Nearness {
  const counts = new Map<string, number>();
  for (const { stems } of units) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weight = (stem: string): number => {
    const n = counts.get(stem) ?? 1;
    return n > 2 ? 2 / n : 1;
  };
  const sum = (stems: readonly string[]): number => stems.reduce((all, stem) => all + weight(stem), 0);
  return (a, b) => {
    if (a.side === b.side && sameWords(a, b)) return 1;
    const shared = a.stems.filter((stem) => b.stems.includes(stem));
    const least = Math.min(sum(a.stems), sum(b.stems));
    if (shared.length < 2 && !(shared.length === 1 && a.stems.length === 1 && b.stems.length === 1)) return 0;
    const [x, y] = [a, b].map(({ attribution }) => attribution.speakers.filter(isPerson));
    const same = sameAmong(x ?? [], y ?? []) === "same";
    const apart = !same && x?.length !== 0 && y?.length !== 0;
    return Math.max(0, Math.min(1, sum(shared) / least + (same ? 0.1 : apart ? -0.25 : 0)));
  };
}

const enough = 0.5;

/** The units that are about one point each, in the order of the text of the first. */
function points(units: readonly Unit[], nearness: Nearness): Unit[][] {
  const named = units.map((unit, n) => ({ unit, member: String(n).padStart(4, "0") }));
  const items = named.map(
    ({ member }): Item => ({ kind: "statement", member, document: null, days: null, traits: {} as never }),
  );
  const bonds = named.flatMap(({ unit, member }, n) =>
    named.slice(n + 1).flatMap(({ unit: other, member: name }): Bond[] => {
      const strength = nearness(unit, other);
      // Within one account only what is nearly the same is one point, and has not only all the few words of the other.
      const own = unit.side === other.side;
      if (own && !sameWords(unit, other) && !nested(unit, other) && shareOfBoth(unit, other) < 0.4) return [];
      return strength >= (own && !over(unit, other) ? 0.75 : enough)
        ? [{ kind: "statement", relation: "same", members: [member, name], strength, by: "" }]
        : [];
    }),
  );
  const tooFar = (a: Item, b: Item): boolean => {
    const [x, y] = [units[Number(a.member)], units[Number(b.member)]];
    return x !== undefined && y !== undefined && nearness(x, y) < 0.2;
  };
  return grouped(items, bonds, tooFar).map((group) => spoken(group.map((member) => units[Number(member)] as Unit)));
}

/** Of words and the statement that passes them on, the words. */
const spoken = (units: readonly Unit[]): Unit[] =>
  units.filter(
    ({ cell: { document }, attribution: { id } }) =>
      !units.some((other) => other.cell.document === document && other.attribution.within === id),
  );

/** The sides differ where one affirms what another denies. */
const differ = (units: readonly Unit[], nearness: Nearness): boolean =>
  units.some((a) =>
    units.some((b) => a.side !== b.side && a.attribution.polarity !== b.attribution.polarity && nearness(a, b) >= 0.5),
  );

function cellsOf(units: readonly Unit[]): Record<string, readonly Cell[]> {
  const cells: Record<string, Cell[]> = {};
  for (const { side, cell } of units) {
    const list = cells[side] ?? [];
    cells[side] = list;
    list.push(cell);
  }
  return cells;
}

/** Who asked for it, as a point: the accounts may each name another. */
function initiative(items: readonly Item<"gathering">[]): Point[] {
  const said = items.flatMap(({ traits }) => traits.initiators);
  if (said.length === 0) return [];
  const cells: Record<string, Cell[]> = {};
  for (const { by, text, document, span, attribution } of said)
    cells[by] = [...(cells[by] ?? []), { text, document, span: span as Span, attribution: attribution ?? document }];
  const sides = new Set(said.map(({ side }) => side));
  const state = Object.keys(cells).length < 2 ? "only" : sides.size > 1 ? "differ" : "both";
  return [{ state, about: "who asked for it", cells }];
}

/**
 * An encounter's accounts point by point: points that several sides tell, those they differ on, those of one side alone;
 * what one side tells while the others have no account at all is `missing` there, never denied.
 */
export function comparison(
  encounter: Encounter,
  items: readonly Item<"gathering">[],
  readings: ReadonlyMap<string, Reading>,
): Comparison {
  const missing = missingSides(encounter);
  const told = new Set(encounter.accounts.map(({ side }) => side));
  const spokenUnits = unitsOf(encounter, readings);
  const nearness = nearnessAmong(spokenUnits);
  const all = points(spokenUnits, nearness).map((units): Point => {
    const cells = cellsOf(units);
    const shortest = units.map(({ cell }) => cell.text).sort((a, b) => a.length - b.length)[0] ?? "";
    const sides = Object.keys(cells).length;
    const state = sides > 1 ? (differ(units, nearness) ? "differ" : "both") : told.size > 1 ? "only" : "missing";
    return { state, about: brief(shortest, 90), cells };
  });
  const order = { differ: 0, both: 1, only: 2, missing: 3 } as const;
  const sorted = all.sort((a, b) => order[a.state] - order[b.state]);
  return { ...encounter, points: [...initiative(items), ...sorted], missing };
}
