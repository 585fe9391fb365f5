import { stems } from "../../lang/en/content-words.ts";
import type { Act } from "../../model/acts.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import { words } from "../../model/span.ts";
import { month, publication } from "../../stages/deed-times.ts";
import { hashOf } from "../../text/hash.ts";
import { partyKey } from "../sides.ts";
import { daysApart, stated, stretches, touch } from "./days.ts";
import type { Bond, DayRange, Item, Keyed } from "./item.ts";
import { isPerson, sameAmong, sidesOf } from "./parties.ts";

type Statement = Item<"statement">;

/** Acts that two reports may give the same words: what binds, what is asked, what is held against somebody. */
const families: readonly (readonly Act[])[] = [
  ["assurance", "promise", "denial", "intention", "agreement", "offer", "refusal"],
  ["demand", "request", "hope", "proposal"],
  ["warning", "threat"],
  ["accusation", "condemnation", "assessment", "denial"],
];

const sameAct = (a: Act, b: Act): boolean =>
  a === b || a === "assertion" || b === "assertion" || families.some((acts) => acts.includes(a) && acts.includes(b));

/** When a statement was made: by its own time, or within two days before its report. */
export function daysOfStatement(reading: Reading, a: Attribution): DayRange | null {
  const own = a.time ? stated(a.time.edtf) : null;
  if (own && own.to - own.from <= month) return own;
  const published = publication(reading);
  return published && { from: published.from - 2, to: published.to, stated: false };
}

/** The statements of a reading that have a speaker and say enough to be known again. */
export function statementItems(reading: Reading): Keyed<"statement">[] {
  const { id, text, outlet } = reading.document;
  const found: Keyed<"statement">[] = [];
  for (const a of reading.attributions) {
    const said = a.content.map((span) => words(text, span)).join(" … ");
    const carried = stems(said);
    if (a.speakers.length === 0 || carried.length === 0) continue;
    const days = daysOfStatement(reading, a);
    found.push({
      kind: "statement",
      member: `${id}#${a.id}`,
      document: id,
      days,
      traits: {
        speakers: a.speakers,
        addressees: a.addressees,
        act: a.act,
        polarity: a.polarity,
        modality: a.modality,
        channel: a.channel,
        zone: a.zone,
        within: a.within,
        stems: carried,
        text: said,
        outlet,
      },
      keys: keysOf(a, carried, days),
    });
  }
  return found;
}

/**
 * Keys: the side that speaks (or who does, where no side is known), a stretch of four days, and each of the six stems
 * whose hashes are least: of two contents that have half their stems in common, almost always one of those too.
 */
function keysOf(a: Attribution, carried: readonly string[], days: DayRange | null): string[] {
  const sides = sidesOf(a.speakers);
  const who = sides.length > 0 ? sides : a.speakers.map(partyKey);
  const least = [...carried].sort((x, y) => hashOf(x) - hashOf(y)).slice(0, 6);
  return who.flatMap((one) =>
    stretches(days, 4).flatMap((stretch) => least.map((word) => `${one} ${stretch} ${word}`)),
  );
}

const common = (a: readonly string[], b: readonly string[]): string[] => a.filter((word) => b.includes(word));

/** True where one statement reports the other: they are two, however alike their words. */
const reports = (a: Statement, b: Statement): boolean =>
  a.document === b.document && (a.member.endsWith(`#${b.traits.within}`) || b.member.endsWith(`#${a.traits.within}`));

/** True where two statements cannot be one: made on different days, by different persons, or one passing on the other. */
export function statementsApart(a: Statement, b: Statement): boolean {
  if (daysApart(a.days, b.days) || reports(a, b)) return true;
  const [x, y] = [a.traits.speakers.filter(isPerson), b.traits.speakers.filter(isPerson)];
  return x.length > 0 && y.length > 0 && sameAmong(x, y) !== "same";
}

/** Acts by which somebody binds himself; of them little need be said to say the same. */
const binding: ReadonlySet<Act> = new Set(["assurance", "promise", "denial", "intention", "threat", "agreement"]);

/** How much the words of two statements are the same. */
interface Shared {
  readonly stems: readonly string[];
  /** Of the shorter, and of both together. */
  readonly part: number;
  readonly whole: number;
}

function sharedBy({ traits: x }: Statement, { traits: y }: Statement): Shared {
  const stems = common(x.stems, y.stems);
  const least = Math.min(x.stems.length, y.stems.length);
  return { stems, part: stems.length / least, whole: stems.length / (x.stems.length + y.stems.length - stems.length) };
}

/** True where the words are enough: more of them between reports than within one, which rarely says two things alike. */
function enough(a: Statement, b: Statement, { stems, part, whole }: Shared): boolean {
  const [x, y] = [a.traits, b.traits];
  const own = a.document === b.document;
  const copy = own && (x.zone !== "body" || y.zone !== "body");
  if (stems.length === 1) return copy && part === 1 && x.act === y.act && binding.has(x.act);
  if (stems.length >= 4 && part >= 0.6 && whole >= 0.25) return true;
  if (part === 1 && (stems.length >= 3 || (own && whole >= 0.3))) return true;
  const occasion = own && x.channel !== null && x.channel === y.channel && x.act === y.act && binding.has(x.act);
  return part >= (occasion ? 0.4 : 0.6) && whole >= (occasion ? 0.2 : 0.35);
}

/** What two statements have to do with each other, by their words, speakers and days; null where nothing. */
export function statementBond(a: Statement, b: Statement): Bond | null {
  if (!touch(a.days, b.days)) return null;
  const [x, y] = [a.traits, b.traits];
  const shared = sharedBy(a, b);
  const { stems, whole } = shared;
  if (stems.length === 0) return null;
  const speaker = sameAmong(x.speakers, y.speakers);
  const members = [a.member, b.member].sort() as [string, string];
  const words = `the same words for it (${stems.slice(0, 5).join(", ")})`;
  if (speaker === null) {
    const opposed = x.polarity !== y.polarity && x.modality === "certain" && y.modality === "certain";
    if (!opposed || stems.length < 3 || whole < 0.5) return null;
    const by = `one says what the other denies: ${words}, on days that fit`;
    return { kind: "statement", relation: "contradicts", members, strength: whole, by };
  }
  if (statementsApart(a, b) || !enough(a, b, shared)) return null;
  if (!sameAct(x.act, y.act) || (x.polarity !== y.polarity && whole < 0.7)) return null;
  const who = speaker === "same" ? `${x.speakers[0]?.name} speaks in both` : `both speak for ${sidesOf(x.speakers)[0]}`;
  const when = a.days?.stated && b.days?.stated ? "on the same day" : "on days that fit";
  const way = x.channel !== null && x.channel === y.channel ? `, by the same channel (${x.channel})` : "";
  const strength = 0.3 + 0.4 * whole + (speaker === "same" ? 0.2 : 0) + (way === "" ? 0 : 0.1);
  return { kind: "statement", relation: "same", members, strength, by: `${who}, ${when}${way}, with ${words}` };
}
