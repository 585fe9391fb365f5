import { abbreviations } from "../../../lang/en/abbreviations.ts";
import { ofAState } from "../../../lang/en/offices.ts";
import type { Party } from "../../../model/attribution.ts";
import type { Document } from "../../../model/document.ts";
import { contains, type Span } from "../../../model/span.ts";
import type { Pointed } from "../../../reader/frames.ts";
import type { Tuning } from "../../../reader/tuning.ts";
import { paragraphs } from "../../../text/paragraphs.ts";
import { quotations } from "../../../text/quotes.ts";
import { sentences } from "../../../text/sentences.ts";
import { houseOf } from "../../../world/house.ts";
import { ownId } from "../../../world/spelling.ts";
import { type Days, type Institution, type Person, type State, stateOf, type World } from "../../../world/world.ts";
import { describe } from "../mentions/described.ts";
import { namedIn } from "../mentions/mentions.ts";
import type { Named } from "../mentions/named.ts";
import { gather, type Known, speaking } from "../mentions/persons.ts";
import { withInstitutions } from "../mentions/sides.ts";
import { type Word, wordsOf } from "../mentions/words.ts";
import { identify, spokenFor } from "./identify.ts";
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
  /** The names in a stretch; where the report was written is not among what it says. */
  readonly namedWithin: (span: Span) => readonly Named[];
  /** The code of the state that the report was written in, as its dateline says. */
  readonly home: string | null;
  /** The state of whose offices one published the report, as the White House does. */
  readonly house: State | null;
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
  const dateline = document.furniture.find(({ kind }) => kind === "dateline")?.span;
  const inDateline = ({ span }: Named): boolean => dateline !== undefined && contains(dateline, span);
  const said = named.filter((item) => !inDateline(item));
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
    house: houseOf(world, document.outlet),
    opening: 0,
    readings: new Map<readonly Institution[], Institution>(),
    namedWithin: (span: Span) => within(said, span),
    sentenceAt: (offset: number) => sentenceHolding(scene.sentences, offset),
  };
  const { all, of } = gather(text, named, world);
  const states = [
    ...new Set(named.flatMap(({ institutions: [one] }) => (one?.kind === "state" && one.id ? [one.id] : []))),
  ];
  for (const known of all) {
    describe(text, known, scene.namedWithin);
    identify(text, known, world, when, states);
  }
  for (const source of scene.sources) {
    const item = within(named, source).at(-1);
    const known = item && of.get(item);
    if (known) speaking(known, text.slice(...source));
  }
  for (const known of all) if (known.mentions.every(inDateline)) known.human = false;
  const written = named.find((item) => inDateline(item) && item.institutions[0]?.kind === "state");
  const home = written?.institutions[0]?.id ?? null;
  if (home !== null && home === mostNamed(said))
    for (const known of all)
      if (servesHome(text, known)) {
        known.for = home;
        identify(text, known, world, when, states);
      }
  const opening = Math.max(0, scene.sentenceAt(document.body[0]?.[0] ?? 0));
  return { ...scene, ...pointers, home, opening, known: all, knownOf: (item) => of.get(item) };
}

/** The code of the state that a report names most often. */
function mostNamed(named: readonly Named[]): string | null {
  const counts = new Map<string, number>();
  for (const { institutions } of named)
    if (institutions[0]?.kind === "state" && institutions[0].id)
      counts.set(institutions[0].id, (counts.get(institutions[0].id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** True for one of whom nothing is told but an office of a state, with a capital: in a report from there that state's. */
const servesHome = (text: string, { human, person, for: of, mentions }: Known): boolean =>
  human &&
  person === null &&
  of === null &&
  mentions.some(
    ({ role, from }) => role !== null && ofAState.test(role) && /^\p{Lu}/u.test(text.slice(from, from + 1)),
  ) &&
  !mentions.some(({ from }) =>
    /\b(?:visiting|opposition|rebel|former|his|her|its|their) $/iu.test(text.slice(Math.max(0, from - 12), from)),
  );

/** The number of the last of these spans, in order, that begins at a place or before; -1 before the first. */
function sentenceHolding(spans: readonly Span[], offset: number): number {
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

export const partyOfKnown = ({ name, short, person, for: of }: Known): Party => ({
  name: person?.name ?? (short ? `${name} (${short})` : name),
  actor: person?.id ?? ownId(name),
  for: of,
});

/** The person whom a report tells of under this name; undefined where it names no person so. */
export const personNamed = ({ known }: Scene, name: string | undefined): Known | undefined =>
  known.find((one) => one.human && partyOfKnown(one).name === name);

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

export const partyOfState = ({ code, name }: State): Party => ({ name, actor: code, for: code });

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
