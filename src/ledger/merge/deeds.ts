import { figures, names } from "../../lang/en/content-words.ts";
import type { Party } from "../../model/attribution.ts";
import { isoDay } from "../../model/calendar.ts";
import type { Deed, DeedKind } from "../../model/deed.ts";
import { edtfOf } from "../../model/edtf.ts";
import type { Reading } from "../../model/reading.ts";
import { type Span, words } from "../../model/span.ts";
import { sentenceAt } from "../../stages/deed-times.ts";
import { soundKey } from "../../world/spelling.ts";
import { stateByWord, type World } from "../../world/world.ts";
import { fits } from "../encounters/participants.ts";
import { deedKeys } from "../fate/bearing.ts";
import type { KnownDeed } from "../shapes.ts";
import { sideKey } from "../sides.ts";
import { daysApart, givenTime, stated, stretches, touch } from "./days.ts";
import { back, daysOf } from "./deed-days.ts";
import type { Bond, DayRange, DeedTraits, Item, Keyed } from "./item.ts";
import { named as isNamed, takesPart } from "./parties.ts";

type Done = Item<"deed">;

/** Kinds under which two reports may tell of one deed: rival framings, a part for the whole. */
const families: readonly (readonly DeedKind[])[] = [
  ["annexation", "seizure"],
  ["attack", "combat", "insurgency"],
  ["deployment", "exercise"],
  ["meeting", "call"],
  ["agreement", "ceasefire"],
  ["vote", "election"],
  ["ouster", "resignation"],
  ["sanction", "ban"],
  ["legislation", "proposal"],
  ["written-response", "disclosure"],
  ["arms-transfer", "aid"],
];
const familyOf = (kind: DeedKind): string => families.find((kinds) => kinds.includes(kind))?.[0] ?? kind;

/** What is done but once to one and the same: it merges however late it is told again, under whatever framing. */
const once: ReadonlySet<DeedKind> = new Set(["annexation", "ouster", "recognition"]);
const onceFamilies: ReadonlySet<string> = new Set([...once].map(familyOf));

/** Below this a deed is more likely none than one. */
const leastSure = 0.2;

/** The words around the trigger, no further than its sentence: what the deed is done to stands there. */
function around(reading: Reading, deed: Deed): string {
  const [start, end] = sentenceAt(reading, deed.trigger[0]);
  const [from, to] = [
    Math.max(start, deed.trigger[0] - 60),
    Math.min(Math.max(end, deed.trigger[1]), deed.trigger[1] + 110),
  ];
  return words(reading.document.text, [from, to]);
}

/** As much of a sentence as is shown of a deed, in characters. */
const longest = 220;

/** The sentence that tells of the deed, on one line and without a dateline; a long one cut on both sides of the trigger. */
function told(reading: Reading, deed: Deed): string {
  const [start, end] = sentenceAt(reading, deed.trigger[0]);
  const line = (span: Span): string => words(reading.document.text, span).replace(/\s+/gu, " ");
  const whole = line([start, Math.max(end, deed.trigger[1])]).trim();
  const dateline = /^(?:\p{Lu}[\p{L}.’'-]*[ ,/]*){1,4}(?:\([^)]{2,20}\) )?[–—-] (?=["“\p{Lu}])/u;
  if (whole.length <= longest) return whole.replace(dateline, "");
  const from = Math.max(start, deed.trigger[0] - longest / 2);
  const to = Math.min(end, from + longest);
  const cut = line([from, to]);
  const [head, tail] = [from > start ? "… " : "", to < end ? " …" : ""];
  const inner = (head ? cut.replace(/^\S*\s/u, "") : cut.replace(dateline, "")).trim();
  return `${head}${tail ? inner.replace(/\s\S*$/u, "") : inner}${tail}`;
}

/** A deed told by a report as the ledger knows it, on whose word it is told included. */
function known(reading: Reading, deed: Deed): KnownDeed {
  const { id, url } = reading.document;
  const teller = reading.attributions.find((a) => a.id === deed.within);
  return {
    id: `${id}#${deed.id}`,
    kind: deed.kind,
    type: deed.type,
    actors: deed.actors,
    targets: deed.targets,
    place: deed.place?.name ?? null,
    time: givenTime(reading, deed),
    factuality: deed.factuality,
    text: told(reading, deed),
    source: null,
    url,
    said: teller?.speaker ?? null,
    confidence: deed.confidence,
  };
}

/** Where a deed stands, beside what it is. */
interface Setting {
  readonly days: DayRange | null;
  readonly said: string;
  readonly document: string | null;
  readonly outlet: string | null;
}

/** To whom a deed is done: those it names, and the state whose border or people its place is named after. */
function undergoersOf(world: World, { targets, place }: KnownDeed): string[] {
  const at = (place ?? "")
    .split(/[^\p{L}]+/u)
    .flatMap((word) => (word === "" ? [] : (stateByWord(world, word)?.for ?? [])));
  const named = targets.filter((party) => party.for !== null || isNamed(party)).map(sideKey);
  return [...new Set([...named, ...at])].sort();
}

/** The item of a deed. Names of states tell little apart and are left to the parties. */
function itemOf(world: World, deed: KnownDeed, { days, said, document, outlet }: Setting): Keyed<"deed"> {
  const family = familyOf(deed.kind);
  const objects = deed.targets.filter(isNamed).flatMap(({ name }) => names(` ${name}`));
  const called = [...names(` ${said}`), ...objects, ...names(` ${deed.place ?? ""}`)];
  const traits: DeedTraits = {
    deed:
      days?.stated && deed.time === null
        ? { ...deed, time: { edtf: edtfOf(isoDay(days.from), isoDay(days.to)) } }
        : deed,
    family,
    once: once.has(deed.kind),
    names: [...new Set(called.filter((word) => world.institutions(word).length === 0).map(soundKey))],
    numbers: figures(said),
    doers: [...new Set(deed.actors.map(sideKey))].sort(),
    undergoers: undergoersOf(world, deed),
    outlet,
  };
  const undated = days !== null && !days.stated && traits.once ? null : days;
  const [keys, besides] = [keysOf(traits, undated), deedKeys(deed, world)];
  return { kind: "deed", member: deed.id, document, days: undated, traits, keys, besides };
}

/** True of what somebody undertakes or means not to do: it is a word about the time to come, and no deed that is denied. */
const forsworn = ({ attributions }: Reading, { factuality, within }: Deed): boolean =>
  factuality === "denied" &&
  attributions.some(({ id, act }) => id === within && ["assurance", "promise", "intention", "refusal"].includes(act));

/** The deeds of a reading that can be known again. What hangs on a condition was not done and is left out. */
export function deedItems(reading: Reading, world: World): Keyed<"deed">[] {
  const { id, outlet } = reading.document;
  return reading.events
    .filter((deed) => deed.factuality !== "conditional" && deed.confidence >= leastSure && !forsworn(reading, deed))
    .map((deed) => {
      const days = daysOf(reading, deed, familyOf(deed.kind));
      return itemOf(world, known(reading, deed), { days, said: around(reading, deed), document: id, outlet });
    });
}

/** A deed that came from outside. */
export function importedItem(deed: KnownDeed, world: World): Keyed<"deed"> {
  const days = deed.time ? stated(deed.time.edtf) : null;
  return itemOf(world, deed, { days, said: deed.text, document: null, outlet: deed.source });
}

/**
 * Keys: the family with who does it and a stretch of days of its own length, and with each name besides; of what is done
 * once, and of what may be a framing of it, the names alone.
 */
function keysOf({ family, once, names, doers }: DeedTraits, days: DayRange | null): string[] {
  const ever = onceFamilies.has(family) ? names.slice(0, once ? 8 : 3).map((name) => `${family} ${name}`) : [];
  if (once) return ever;
  const width = Math.max(8, Math.min(64, back[family] ?? 16));
  const whens = stretches(days, width, 14);
  const whats = [...doers.slice(0, 3), ...names.slice(0, 4).map((name) => `of ${name}`)];
  return [...ever, ...whens.flatMap((when) => whats.map((what) => `${family} ${when} ${what}`))];
}

const common = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => b.includes(one));

const standing = ({ traits }: Done): "done" | "denied" | "planned" =>
  traits.deed.factuality === "planned" ? "planned" : traits.deed.factuality === "denied" ? "denied" : "done";

/** True where two deeds cannot be one, whatever else they share. */
export function deedsApart(a: Done, b: Done): boolean {
  const [x, y] = [a.traits, b.traits];
  if (x.family !== y.family) return true;
  const ever = x.once || y.once;
  if (!ever && daysApart(a.days, b.days)) return true;
  // Whoever telephones is not in one place: a call is no meeting that is said to be held somewhere.
  if (x.family === "meeting" && x.deed.kind !== y.deed.kind && (x.deed.place ?? y.deed.place) !== null) return true;
  if (x.family !== "sanction") return false;
  // Rounds of sanctions differ by who imposes them and by how many they name.
  const both = common(x.doers, y.doers).length;
  if (x.doers.length > 0 && y.doers.length > 0 && both / new Set([...x.doers, ...y.doers]).size <= 0.5) return true;
  return x.numbers.length > 0 && y.numbers.length > 0 && common(x.numbers, y.numbers).length === 0;
}

/** What two deeds have to do with each other, by kind, parties, names, counts and days; null where nothing. */
export function deedBond(a: Done, b: Done): Bond | null {
  if (deedsApart(a, b)) return null;
  const [x, y] = [a.traits, b.traits];
  const ever = x.once || y.once;
  if (!ever && !touch(a.days, b.days)) return null;
  const [one, other] = [standing(a), standing(b)];
  // A plan and what came of it are one deed only where both have a day.
  if (one !== other && !(a.days?.stated && b.days?.stated)) return null;
  const doers = common(x.doers, y.doers);
  const undergoers = common(x.undergoers, y.undergoers).filter((side) => !doers.includes(side));
  const objects = common(x.names, y.names);
  const numbers = common(x.numbers, y.numbers);
  if (ever ? objects.length === 0 : !enough(x, y, doers, undergoers, objects)) return null;
  const sameDay = a.days?.stated === true && b.days?.stated === true;
  const strength = Math.min(
    1,
    0.3 +
      0.15 * Math.min(2, objects.length) +
      (sameDay ? 0.2 : 0) +
      (x.deed.kind === y.deed.kind ? 0.1 : 0) +
      (doers.length > 0 ? 0.1 : 0) +
      (numbers.length > 0 ? 0.1 : 0),
  );
  const kinds =
    x.deed.kind === y.deed.kind ? `both a ${x.deed.kind}` : `${x.deed.kind} to one, ${y.deed.kind} to the other`;
  const parts = [
    kinds,
    ...(doers.length > 0 ? [`by ${doers.join(", ")}`] : []),
    ...(undergoers.length > 0 ? [`to ${undergoers.join(", ")}`] : []),
    ...(objects.length > 0 ? [`both name ${objects.slice(0, 4).join(", ")}`] : []),
    ...(numbers.length > 0 ? [`both count ${numbers.join(", ")}`] : []),
    ever ? "which happens but once" : sameDay ? "on the same days" : "on days that fit",
  ];
  const members = [a.member, b.member].sort() as [string, string];
  return { kind: "deed", relation: "same", members, strength, by: parts.join("; ") };
}

const many: ReadonlySet<string> = new Set([
  ...[
    "attack",
    "annexation",
    "statement",
    "aid",
    "arms-transfer",
    "other",
    "agreement",
    "withdrawal",
    "order",
    "release",
  ],
  ...["protest", "detention", "legislation", "vote", "visit", "written-response", "disarmament"],
]);

const partiesOf = ({ deed: { actors, targets } }: DeedTraits): Party[] => [...actors, ...targets].filter(takesPart);

/** How much must be shared: of a deed with two parties both, or one party and a name; of others two names besides. */
function enough(
  x: DeedTraits,
  y: DeedTraits,
  doers: readonly string[],
  undergoers: readonly string[],
  objects: readonly string[],
): boolean {
  if (x.family === "meeting") {
    const [all, too] = [partiesOf(x), partiesOf(y)];
    return doers.length + undergoers.length > 0 && all.length > 1 && too.length > 1 && fits(all, too);
  }
  if (doers.length > 0 && objects.length > 0) return true;
  // Of attacks there are many on the same side: without a name or a day in common they stay apart.
  if (doers.length > 0 && undergoers.length > 0) return x.deed.kind === y.deed.kind && !many.has(x.family);
  return objects.length >= 2 && x.deed.kind === y.deed.kind;
}
