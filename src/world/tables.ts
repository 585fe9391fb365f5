import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Row, readTable, several, TableFault } from "./csv.ts";
import type { Layable } from "./laid.ts";

export interface State {
  /** ISO 3166 alpha-3. */
  readonly code: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly source: string;
}

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  /** Parts of it that speak under their own name, each with its other names after `/`. */
  readonly organs: readonly string[];
  /** What a report calls it once it is named: `the alliance`. */
  readonly anaphors: readonly string[];
  readonly source: string;
}

/** A name that stands for an institution: the Kremlin, Downing Street, Brussels. */
export interface Metonym {
  readonly words: readonly string[];
  /** `capital` is a place too, and stands for the institution only where it speaks or acts. */
  readonly kind: "office" | "capital" | "group";
  readonly name: string;
  readonly for: string | null;
  /** Words of the report that decide for this reading among several of one name; empty for the usual one. */
  readonly when: readonly string[];
  readonly source: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly source: string;
}

/** Who held which office when. Dates are ISO 8601 prefixes, as long as they are known; `to` is null while it lasts. */
export interface Tenure {
  readonly id: string;
  readonly office: string;
  readonly for: string;
  readonly from: string;
  readonly to: string | null;
  /** Where `to` is null: the day until which that was known. */
  readonly open: string | null;
  readonly source: string;
}

/** The project's own tables. */
export const shippedData = fileURLToPath(new URL("../../data/", import.meta.url));

/**
 * The rows of a table from every folder that has it, later folders over earlier ones: a row of a later folder takes the
 * place of one with the same key. The project's own folder must have it; a user's need not.
 */
function layered<T>(
  folders: readonly string[],
  file: Layable,
  columns: readonly string[],
  filled: readonly string[],
  read: (row: Row<string>, path: string, laid: boolean) => T,
  key: (item: T) => string,
): T[] {
  const own = join(folders[0] ?? "", file);
  if (folders.slice(1).every((folder) => !existsSync(join(folder, file))))
    return readTable(own, { columns, filled }).map((row) => read(row, own, false));
  const kept = new Map<string, T>();
  folders.forEach((folder, i) => {
    const path = join(folder, file);
    if (i > 0 && !existsSync(path)) return;
    for (const row of readTable(path, { columns, filled })) {
      const item = read(row, path, i > 0);
      kept.set(key(item), item);
    }
  });
  return [...kept.values()];
}

/** Whether an id is that of a person, a code that of a state or body of the tables. */
export interface Known {
  readonly person: (id: string) => boolean;
  readonly party: (code: string) => boolean;
}

/** What a table says of a party that no table has is never found. Our own tables are held to that by a test. */
function checkParty(code: string, known: Known, path: string, line: number): void {
  if (!known.party(code))
    throw new TableFault(path, line, `for "${code}" is no code of states.csv and no id of bodies.csv`);
}

const get = (row: Row<string>, column: string): string => row.of[column] ?? "";

export const readStates = (folders: readonly string[]): State[] =>
  layered(
    folders,
    "states.csv",
    ["code", "name", "variants", "demonyms", "capitals", "source"],
    ["code", "name", "source"],
    (row, path) => {
      const code = get(row, "code");
      if (!/^[A-Z]{3}$/.test(code))
        throw new TableFault(path, row.line, `code "${code}" is not three capital letters of ISO 3166 alpha-3`);
      return {
        code,
        name: get(row, "name"),
        variants: several(get(row, "variants")),
        demonyms: several(get(row, "demonyms")),
        capitals: several(get(row, "capitals")),
        source: get(row, "source"),
      };
    },
    (state) => state.code,
  );

export const readBodies = (folders: readonly string[]): Body[] =>
  layered(
    folders,
    "bodies.csv",
    ["id", "name", "variants", "organs", "anaphors", "source"],
    ["id", "name", "source"],
    (row) => ({
      id: get(row, "id"),
      name: get(row, "name"),
      variants: several(get(row, "variants")),
      organs: several(get(row, "organs")),
      anaphors: several(get(row, "anaphors")),
      source: get(row, "source"),
    }),
    (body) => body.id,
  );

const metonymKinds = ["office", "capital", "group"] as const;

export const readMetonyms = (folders: readonly string[], known?: Known): Metonym[] =>
  layered(
    folders,
    "metonyms.csv",
    ["words", "kind", "name", "for", "when", "source"],
    ["words", "kind", "name", "source"],
    (row, path, laid) => {
      const kind = metonymKinds.find((known) => known === get(row, "kind"));
      if (!kind)
        throw new TableFault(path, row.line, `kind "${get(row, "kind")}"; there are: ${metonymKinds.join(" ")}`);
      if (known && laid && get(row, "for") !== "") checkParty(get(row, "for"), known, path, row.line);
      return {
        words: several(get(row, "words")),
        kind,
        name: get(row, "name"),
        for: get(row, "for") || null,
        when: several(get(row, "when")),
        source: get(row, "source"),
      };
    },
    (metonym) => `${metonym.words[0]}|${metonym.name}`,
  );

const personColumns = ["id", "name", "aliases", "source"];

/** Persons of the snapshot, with the names and persons added by hand; a name added by hand is the one that is shown. */
export function readPersons(folders: readonly string[]): Person[] {
  const read = (file: Layable) =>
    layered(
      folders,
      file,
      personColumns,
      ["id", "name", "source"],
      (row) => ({
        id: get(row, "id"),
        name: get(row, "name"),
        aliases: several(get(row, "aliases")),
        source: get(row, "source"),
      }),
      (person) => person.id,
    );
  const all = new Map(read("persons.csv").map((person) => [person.id, person]));
  for (const added of read("persons-added.csv")) {
    const before = all.get(added.id);
    const names = [added.name, ...added.aliases, ...(before ? [before.name, ...before.aliases] : [])];
    all.set(added.id, { ...added, aliases: [...new Set(names)].filter((name) => name !== added.name) });
  }
  return [...all.values()];
}

const day = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const keyOf = (tenure: Tenure): string => `${tenure.id}|${tenure.office}|${tenure.for}|${tenure.from}`;

/** Tenures of the snapshot and those added by hand, which take the place of one with the same office and beginning. */
export function readTenures(folders: readonly string[], known?: Known): Tenure[] {
  const read = (file: Layable) =>
    layered(
      folders,
      file,
      ["id", "office", "for", "from", "to", "open", "source"],
      ["id", "office", "for", "from", "source"],
      (row, path, laid) => {
        const [from, to, open] = [get(row, "from"), get(row, "to"), get(row, "open")];
        for (const date of [from, to, open])
          if (date !== "" && !day.test(date))
            throw new TableFault(path, row.line, `"${date}" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`);
        if (to !== "" && to < from.slice(0, to.length))
          throw new TableFault(path, row.line, `ends ${to}, before it begins on ${from}`);
        const id = get(row, "id");
        if (known && laid) {
          if (!known.person(id))
            throw new TableFault(path, row.line, `id "${id}" is no id of persons.csv or persons-added.csv`);
          checkParty(get(row, "for"), known, path, row.line);
        }
        return {
          id,
          office: get(row, "office"),
          for: get(row, "for"),
          from,
          to: to || null,
          open: open || null,
          source: get(row, "source"),
        };
      },
      keyOf,
    );
  const added = new Map(read("tenures-added.csv").map((tenure) => [keyOf(tenure), tenure]));
  const ids = new Set([...added.values()].map(({ id }) => id));
  const all = read("tenures.csv").map((tenure) => {
    const other = ids.has(tenure.id) ? added.get(keyOf(tenure)) : undefined;
    return other && added.delete(keyOf(tenure)) ? other : tenure;
  });
  return [...all, ...added.values()];
}
