export type { Body, Metonym, Person, State, Tenure } from "./tables.ts";

import { checkLaid } from "./laid.ts";
import { nameKey, otherSpelling, plainKey, soundKey, spelledOut } from "./spelling.ts";
import {
  type Body,
  type Known,
  type Metonym,
  type Person,
  readBodies,
  readMetonyms,
  readPersons,
  readStates,
  readTenures,
  type State,
  shippedData,
  type Tenure,
} from "./tables.ts";

/** A state, a body or an office of one, as words of a text name it. */
export interface Institution {
  /**
   * How the words name it: by its `name`, by what stands for it (`capital`, `office`, `organ`), by the `demonym` of its
   * people, or as a `group` that no table can resolve further (the West).
   */
  readonly by: "name" | "demonym" | "capital" | "organ" | "office" | "group";
  readonly kind: "state" | "body" | "office";
  readonly name: string;
  readonly id: string | null;
  readonly for: string | null;
  /** Words that decide for this reading; empty for the usual one. */
  readonly when: readonly string[];
}

/** A span of days in which something lies, as ISO 8601 dates; either end may be unknown. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What the project knows of states, bodies, persons and offices. Tables are read when first asked for. */
export interface World {
  readonly states: () => readonly State[];
  readonly bodies: () => readonly Body[];
  readonly metonyms: () => readonly Metonym[];
  readonly persons: () => readonly Person[];
  /** The institution that a word or name stands for; several readings where context must decide, the usual one first. */
  readonly institutions: (words: string) => readonly Institution[];
  /** The longest name of an institution, in words; nothing longer need be looked up. */
  readonly longest: () => number;
  /** Persons of exactly this name, or else of one that differs in initials alone, or else of a name that sounds the same. */
  readonly actorByName: (name: string) => readonly Person[];
  /** Persons whose names end in this word. */
  readonly bySurname: (word: string) => readonly Person[];
  /** True where a person of the tables has it as a given name. */
  readonly givenName: (word: string) => boolean;
  readonly person: (id: string) => Person | undefined;
  readonly tenures: (id: string) => readonly Tenure[];
  /** Who held an office that fits, for a state or body, on a day or at any time in a span of days. */
  readonly whoHeld: (office: (title: string) => boolean, of: string, when: Days) => readonly Person[];
}

/** The state or body that a word names, by name, people or capital; null where it is none. */
export const stateByWord = (world: World, word: string): Institution | null =>
  world.institutions(word).find(({ kind }) => kind !== "office") ?? null;

/** The parts of a body that speak under their own name, each with all its names, the usual one first. */
export const organNames = ({ organs }: Body): string[][] => organs.map((organ) => organ.split("/"));

/** The state of a code; undefined where none has it. */
export const stateOf = (world: World, code: string | null | undefined): State | undefined =>
  world.states().find((state) => state.code === code);

/** True where a tenure may have run on one of the days; an open end counts as running on. */
export function ran(tenure: Tenure, { earliest, latest }: Days): boolean {
  const begun = latest === null || tenure.from <= latest;
  const over = earliest !== null && tenure.to !== null && tenure.to < earliest.slice(0, tenure.to.length);
  return begun && !over;
}

/** The offices that somebody held on the days; none for nobody. */
export const heldOn = (world: World, person: Pick<Person, "id"> | null, when: Days): readonly Tenure[] =>
  person ? world.tenures(person.id).filter((tenure) => ran(tenure, when)) : [];

const later = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

let shipped: World | undefined;

/** The project's own tables, opened once for all who ask. */
export function shippedWorld(): World {
  shipped ??= openWorld();
  return shipped;
}

/**
 * Opens the tables of the project, with those of `data` folders laid over them. Throws a `TableFault` at once for a folder
 * that holds none or one of another name, and for a table that cannot be used when that table is first needed.
 */
export function openWorld({ data = [] }: { readonly data?: readonly string[] } = {}): World {
  for (const folder of data) checkLaid(folder);
  const folders = [shippedData, ...data];
  const states = later(() => readStates(folders));
  const bodies = later(() => readBodies(folders));
  const parties = later(() => new Set([...states().map(({ code }) => code), ...bodies().map(({ id }) => id)]));
  const isKnown: Known = { person: (id) => byId().has(id), party: (code) => parties().has(code) };
  const metonyms = later(() => readMetonyms(folders, isKnown));
  const persons = later(() => readPersons(folders));
  const known = later(() => institutionsByWord(states(), bodies(), metonyms()));
  const longest = later(() => Math.max(...[...known().keys()].map((key) => key.split(" ").length)));
  const byId = later(() => new Map(persons().map((person) => [person.id, person])));
  const tenures = later(() => {
    const [of, held] = [new Map<string, Tenure[]>(), new Map<string, Tenure[]>()];
    for (const tenure of readTenures(folders, isKnown)) {
      push(held, tenure.id, tenure);
      push(of, tenure.for, tenure);
    }
    return { of, held };
  });
  const given = later(() => {
    const full = persons().filter(({ name }) => name.includes(" "));
    return new Set(full.map(({ name }) => nameKey(name.slice(0, name.indexOf(" ")))));
  });
  const surnames = later(() => byName(persons(), (name) => soundOf(lastWord(name))));
  const exact = later(() => byName(persons(), nameKey));
  const brief = later(() => byName(persons(), plainKey));
  /** Those of a surname however it is spelt, but for short ones, which sound like too many: Khan is no Qaani. */
  const sameSurname = (word: string): readonly Person[] => {
    const alike = surnames().get(soundKey(word)) ?? [];
    if (word.length > 5) return alike;
    const own = nameKey(word);
    return alike.filter(({ name, aliases }) => [name, ...aliases].some((one) => nameKey(lastWord(one)) === own));
  };
  const sounding = (name: string): readonly Person[] => {
    const sound = soundKey(name);
    const alike = sameSurname(lastWord(name));
    return alike.filter((person) => [person.name, ...person.aliases].some((other) => soundKey(other) === sound));
  };
  return {
    states,
    bodies,
    metonyms,
    persons,
    longest,
    institutions: (words) => known().get(nameKey(words)) ?? [],
    actorByName: (name) => {
      const own = exact().get(nameKey(name));
      if (own) return own;
      const plain = plainKey(name);
      const found = brief().get(plain) ?? sounding(name);
      return found.length > 0 || plain === name.toLowerCase() ? found : sounding(plain);
    },
    bySurname: sameSurname,
    givenName: (word) => given().has(nameKey(word)),
    person: (id) => byId().get(id),
    tenures: (id) => tenures().held.get(id) ?? [],
    whoHeld: (office, of, when) => {
      const found = (tenures().of.get(of) ?? []).filter((tenure) => office(tenure.office) && ran(tenure, when));
      return [...new Set(found.flatMap((tenure) => byId().get(tenure.id) ?? []))];
    },
  };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/** Surnames recur, and finding how one sounds takes longer than remembering it. */
const sounds = new Map<string, string>();
function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = soundKey(word);
  sounds.set(word, sound);
  return sound;
}

function byName(persons: readonly Person[], key: (name: string) => string): ReadonlyMap<string, readonly Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of persons) {
    const names = [person.name, ...person.aliases];
    for (const name of new Set([...names, ...names.map(spelledOut)])) push(found, key(name), person);
  }
  return found;
}

/** Words of a people in the plural: Russians, Ukrainians; those that end in a hiss have none. */
const people = (demonym: string): string[] =>
  /(?:[szx]|sh|ch)$/u.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

function institutionsByWord(
  states: readonly State[],
  bodies: readonly Body[],
  metonyms: readonly Metonym[],
): ReadonlyMap<string, Institution[]> {
  const found = new Map<string, Institution[]>();
  const add = (words: readonly string[], institution: Institution): void => {
    for (const key of new Set(words.flatMap((word) => [word, otherSpelling(word)]).map(nameKey)))
      push(found, key, institution);
  };
  for (const { code, name, variants, demonyms, capitals } of states) {
    const state = { kind: "state", name, id: code, for: code, when: [] } as const;
    add([name, ...variants], { ...state, by: "name" });
    add(demonyms.flatMap(people), { ...state, by: "demonym" });
    add(capitals, { ...state, by: "capital" });
  }
  for (const body of bodies) {
    const { id, name, variants } = body;
    add([id, name, ...variants], { kind: "body", name, id, for: id, when: [], by: "name" });
    for (const names of organNames(body)) {
      const [called = ""] = names;
      add(names, { kind: "body", name: called, id, for: id, when: [], by: "organ" });
    }
  }
  for (const { words, kind, name, for: of, when } of metonyms) {
    const state = states.find(({ code, name: called }) => code === of && called === name);
    const body = bodies.find(({ id }) => id === of);
    const stands = state ? "state" : body && kind === "capital" ? "body" : "office";
    add(words, { kind: stands, name, id: stands === "office" ? null : of, for: of, when, by: kind });
  }
  return found;
}
