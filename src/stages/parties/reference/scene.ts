import { abbreviations } from "../../../lang/en/abbreviations.ts";
import { offices } from "../../../lang/en/roles.ts";
import { heir, royal } from "../../../lang/en/titles.ts";
import type { Party } from "../../../model/attribution.ts";
import type { Document } from "../../../model/document.ts";
import { contains, type Span } from "../../../model/span.ts";
import type { Pointed } from "../../../reader/frames.ts";
import type { Tuning } from "../../../reader/tuning.ts";
import { paragraphs } from "../../../text/paragraphs.ts";
import { quotations } from "../../../text/quotes.ts";
import { sentences } from "../../../text/sentences.ts";
import { nameKey } from "../../../world/spelling.ts";
import {
  type Days,
  type Institution,
  type Person,
  ran,
  type State,
  stateOf,
  type World,
} from "../../../world/world.ts";
import { namedIn } from "../mentions/mentions.ts";
import type { Named } from "../mentions/named.ts";
import { describe, gather, type Known, sexOf, speaking } from "../mentions/persons.ts";
import { withInstitutions } from "../mentions/sides.ts";
import { type Word, wordsOf } from "../mentions/words.ts";
import { type Turn, turnsOf } from "./turns.ts";

/** What a report names and where, ready to be asked what its phrases mean. */
export interface Scene {
  readonly text: string;
  /** The headline, or else the first line. */
  readonly title: string;
  /** Who published it, where that is told. */
  readonly outlet: string | null;
  readonly world: World;
  readonly when: Days;
  readonly words: readonly Word[];
  readonly named: readonly Named[];
  readonly known: readonly Known[];
  readonly knownOf: (item: Named) => Known | undefined;
  readonly sentences: readonly Span[];
  readonly quotes: readonly Span[];
  /** Whose turn it is where, in a transcript. */
  readonly turns: readonly Turn[];
  /** The sources of all attributions, in reading order. */
  readonly sources: readonly Span[];
  /** Readings that context has decided, remembered for the report. */
  readonly readings: Map<readonly Institution[], Institution>;
  readonly namedWithin: (span: Span) => readonly Named[];
  /** The code of the state that the report was written in, as its dateline says. */
  readonly home: string | null;
  /** The place in `sentences` of the first sentence of the body. */
  readonly opening: number;
  /** The place in `sentences` of the sentence that holds an offset, or of the last before it. */
  readonly sentenceAt: (offset: number) => number;
  /** Whom the model points at, for the attributions by their ids, and from which shares on that is taken. */
  readonly pointed: ReadonlyMap<string, Pointed | null>;
  readonly point: Tuning["point"];
}

/** What the model points at in a report, and from which shares on that is taken. */
export type Pointers = Pick<Scene, "pointed" | "point">;

/** Reads a report's names. `when` is what is known of its date; offices are looked up on it. */
export function sceneOf(
  document: Document,
  world: World,
  when: Days,
  sources: readonly Span[],
  pointers: Pointers,
): Scene {
  const { text } = document;
  const words = wordsOf(text);
  const named = withInstitutions(text, namedIn(text, words, world));
  const parts = paragraphs(text);
  const scene = {
    text,
    title: document.title ?? /^\s*([^\n]{0,300})/u.exec(text)?.[1] ?? "",
    outlet: document.outlet,
    world,
    when,
    sources: sources.toSorted((a, b) => a[0] - b[0]),
    words,
    named,
    sentences: parts.flatMap((part) => sentences(text, part, abbreviations)),
    quotes: quotations(text, parts).map(({ span }) => span),
    turns: turnsOf(text),
    home: null,
    opening: 0,
    readings: new Map<readonly Institution[], Institution>(),
    namedWithin: (span: Span) => within(named, span),
    sentenceAt: (offset: number) => lastBefore(scene.sentences, offset),
  };
  const { all, of } = gather(text, named, world);
  const states = [
    ...new Set(named.flatMap(({ institutions: [one] }) => (one?.kind === "state" && one.id ? [one.id] : []))),
  ];
  for (const known of all) {
    describe(text, known, scene.namedWithin);
    if (!known.mentions.every((item) => withArticle(text, item))) identify(known, world, when, states);
  }
  for (const source of scene.sources) {
    const item = within(named, source).at(-1);
    const known = item && of.get(item);
    if (known) speaking(known, text.slice(...source));
  }
  const dateline = document.furniture.find(({ kind }) => kind === "dateline");
  for (const known of all)
    if (dateline && known.mentions.every(({ span }) => contains(dateline.span, span))) known.human = false;
  const written =
    dateline && scene.namedWithin(dateline.span).find(({ institutions }) => institutions[0]?.kind === "state");
  const home = written?.institutions[0]?.id ?? null;
  const opening = Math.max(0, scene.sentenceAt(document.body[0]?.[0] ?? 0));
  return { ...scene, ...pointers, home, opening, known: all, knownOf: (item) => of.get(item) };
}

function lastBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function within(named: readonly Named[], [from, to]: Span): Named[] {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] as Named).span[0] < from) low = middle + 1;
    else high = middle;
  }
  const found: Named[] = [];
  for (let i = low; i < named.length && (named[i] as Named).span[1] <= to; i++) found.push(named[i] as Named);
  return found;
}

/** `the Sun`: a word with an article is nobody's surname. */
const withArticle = (text: string, { name, title, role, from }: Named): boolean =>
  name.length === 1 && title === null && role === null && /\bthe $/iu.test(text.slice(Math.max(0, from - 5), from));

/**
 * Finds the person of the tables: one of his name, in the state that the text gives him, in office on the report's days
 * where several share the name. Where more than one is left, none is chosen.
 */
function identify(known: Known, world: World, when: Days, states: readonly string[]): void {
  const parts = known.name.split(" ");
  const bare = parts.length === 1;
  if (bare && !known.human && world.bySurname(known.name).length === 0) return;
  const named = bare ? world.bySurname(known.name) : world.actorByName(known.name);
  const dated = bare && (when.earliest ?? when.latest) !== null;
  const so = (person: Person): boolean => ` ${nameKey(person.name)}`.endsWith(` ${nameKey(known.name)}`);
  const leads = dated ? named.filter((person) => so(person) && leading(world, person, when)) : [];
  const alone = dated && named.length === 1 ? named : leads.length === 1 ? leads : [];
  const here = named.filter(
    (person) => fits(world, person, known, bare) || (alone.includes(person) && agrees(world, person, known)),
  );
  const held = here.filter((person) => world.tenures(person.id).some((tenure) => ran(tenure, when)));
  const left = here.length > 1 || bare ? held : here;
  const found = bare && reigns(known) ? crowned(known, world, when, states) : left.length === 1 ? left[0] : undefined;
  if (!found) return;
  known.person = found;
  known.human = true;
  known.sex ??= sexOf(known.person.name.split(" "));
  known.for ??= spokenFor(world, known.person, when);
}

/** Offices whose holders papers call by surname alone, whoever else bears it. */
const highest = offices.filter(({ office }) =>
  /^(?:president|prime minister|chancellor|monarch|supreme leader)$/u.test(office),
);

/** True for who led a state on those days: `Obama` is the president, though others of the tables are called so. */
const leading = (world: World, { id }: Person, when: Days): boolean =>
  world.tenures(id).some((tenure) => ran(tenure, when) && highest.some(({ title }) => title.test(tenure.office)));

/** True for one whom the text calls by a name and that he reigns, or will: `King Abdullah`. */
const reigns = ({ mentions }: Known): boolean => mentions.some(({ title }) => royal.test(title ?? ""));

/**
 * `King Abdullah`: who reigned on those days and bears that name, in the state that the text gives him; of several in
 * one that the report names. Undefined where nobody does, or several.
 */
function crowned(
  { name, for: state, mentions }: Known,
  world: World,
  when: Days,
  named: readonly string[],
): Person | undefined {
  const office = mentions.some(({ title }) => heir.test(title ?? "")) ? "crown prince" : "monarch";
  const called = (codes: readonly string[]): Person[] =>
    codes
      .flatMap((code) => world.whoHeld((title) => title.toLowerCase() === office, code, when))
      .filter((person) => ` ${nameKey(person.name)} `.includes(` ${nameKey(name)} `));
  const everywhere = called(state === null ? world.states().map(({ code }) => code) : [state]);
  const found = everywhere.length > 1 ? called(named) : everywhere;
  return found.length === 1 ? found[0] : undefined;
}

/** A bare surname needs an office that the text gives him too; a full name only must not be another state's. */
function fits(world: World, person: Person, known: Known, bare: boolean): boolean {
  const tenures = world.tenures(person.id);
  const office = [...known.roles].flatMap((role) => offices.find(({ phrase }) => phrase.test(role)) ?? []);
  if (bare)
    return tenures.some(
      (tenure) =>
        office.some(({ title }) => title.test(tenure.office)) && (known.for === null || tenure.for === known.for),
    );
  return known.for === null || tenures.length === 0 || tenures.some((tenure) => tenure.for === known.for);
}

/** True for one of a state that the text does not gainsay: a surname that one person of the tables has, while in office. */
const agrees = (world: World, { id }: Person, known: Known): boolean =>
  known.roles.size === 0 && (known.for === null || world.tenures(id).some((tenure) => tenure.for === known.for));

/** The state or body of his offices on those days, where they agree on one. */
export function spokenFor(world: World, person: Person, when: Days): string | null {
  const all = world.tenures(person.id);
  const now = all.filter((tenure) => ran(tenure, when));
  const parties = new Set((now.length > 0 ? now : all).map((tenure) => tenure.for));
  return parties.size === 1 ? ([...parties][0] as string) : null;
}

/** The id of an actor whom no table has: his name, so that it is the same in every report. */
export const ownId = (name: string): string => nameKey(name).replaceAll(" ", "-");

export const partyOfKnown = ({ name, short, person, for: of }: Known): Party => ({
  name: person?.name ?? (short ? `${name} (${short})` : name),
  actor: person?.id ?? ownId(name),
  for: of,
});

export const partyOfPerson = (world: World, person: Person, when: Days): Party => ({
  name: person.name,
  actor: person.id,
  for: spokenFor(world, person, when),
});

/** States and bodies are their own actors; an office is one under its name; a group is none. */
export const partyOfInstitution = ({ name, id, for: of, by }: Institution): Party => ({
  name,
  actor: by === "group" ? null : by === "organ" || id === null ? ownId(name) : id,
  for: of,
});

/** A part of a state by its people's name: the Norwegian parliament. */
export function partyOfOffice({ code, name, demonyms }: State, noun: string): Party {
  const whole = `${demonyms[0] ?? name} ${noun}`;
  return { name: whole, actor: ownId(whole), for: code };
}

/** The state or body of a code. */
export function partyFor(world: World, code: string): Party | null {
  const found = stateOf(world, code) ?? world.bodies().find((body) => body.id === code);
  return found ? { name: found.name, actor: code, for: code } : null;
}

/** The state or body that one who speaks alone speaks for: what `we` means in his words. Null where that is none, or he is not alone. */
export function sideOf(
  { world }: Scene,
  { parties: [party, ...others] }: { readonly parties: readonly Party[] },
): Party | null {
  return party?.for && others.length === 0 ? partyFor(world, party.for) : null;
}

/** Whoever a name of the report stands for. */
export function partyOfNamed(scene: Scene, item: Named): Party | null {
  const known = scene.knownOf(item);
  const institution = reading(scene, item);
  return known ? partyOfKnown(known) : institution ? partyOfInstitution(institution) : null;
}

/** The reading of a name that the report's other words call for; the usual one where none does. */
export function reading(scene: Scene, { institutions }: Named): Institution | undefined {
  const [usual, ...others] = institutions;
  if (!usual || others.every(({ when }) => when.length === 0)) return usual;
  const before = scene.readings.get(institutions);
  if (before) return before;
  const found = decided(scene, institutions, usual, others);
  scene.readings.set(institutions, found);
  return found;
}

function decided(
  scene: Scene,
  institutions: readonly Institution[],
  usual: Institution,
  others: readonly Institution[],
): Institution {
  const plain = institutions.filter(({ when }) => when.length === 0);
  const scored = others
    .filter(({ when }) => when.length > 0)
    .map((other) => ({ other, count: other.when.reduce((sum, clue) => sum + occurrences(scene.text, clue), 0) }));
  const best = scored.toSorted((a, b) => b.count - a.count)[0];
  const own = occurrences(scene.text, usual.name) + (usual.id ? occurrences(scene.text, usual.id) : 0);
  return best && best.count > own ? best.other : (plain[0] ?? usual);
}

const occurrences = (text: string, clue: string): number => text.split(clue).length - 1;
