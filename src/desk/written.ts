import type { Party } from "../model/attribution.ts";
import { deedKinds, deedTypes } from "../model/deed.ts";
import { extent } from "../model/edtf.ts";
import type { Span } from "../model/span.ts";
import { DeskFault } from "./fault.ts";

/** Where a field is written: what it may point to, and whom names mean there. */
export interface Place {
  /** Of the text that spans point into, in UTF-16 units. */
  readonly length: number;
  readonly named: (name: string) => Party;
  /** The statements of the document, each with the one it is nested in. */
  readonly statements: ReadonlyMap<string, string | null>;
  /** The statement that is edited; null where none is. */
  readonly own: string | null;
}

/**
 * The value of a field as a person may write it: in full, as the record has it, or in short, as on a command line.
 * `read` gives it as the record has it, undefined where it cannot be one; `right` says what can.
 */
export interface Written {
  readonly read: (value: unknown, place: Place) => unknown;
  readonly right: string;
}

const full = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() || undefined : undefined;

/** Several of a kind: a list, or one text with semicolons between, empty of none. Undefined where one is not read. */
function several<T>(value: unknown, read: (one: unknown) => T | undefined): readonly T[] | undefined {
  const list = Array.isArray(value) ? value : value === "" ? [] : full(value)?.split(";");
  const found = list?.map((one) => read(one));
  return found?.every((one) => one !== undefined) ? (found as T[]) : undefined;
}

/** A party by its name alone, which the tables may know, with whom it speaks for behind a bar; or in full, as it is given. */
function partyOf(value: unknown, { named }: Place): Party | undefined {
  if (typeof value === "object" && value !== null) {
    const { name, actor = null, for: side = null, ...rest } = value as Partial<Party>;
    const orNone = (text: unknown): boolean => text === null || (typeof text === "string" && text !== "");
    if (typeof name !== "string" || name === "" || !orNone(actor) || !orNone(side)) return;
    return { actor, for: side, name, ...rest };
  }
  const [name, side, ...others] = full(value)?.split("|") ?? [];
  const words = full(name);
  if (words === undefined || others.length > 0) return;
  const meant = named(words);
  return { ...meant, for: full(side)?.toUpperCase() ?? meant.for };
}

function timeOf(value: unknown): { readonly edtf: string } | undefined {
  const written = typeof value === "object" && value !== null ? value : { edtf: full(value) };
  const { edtf } = written as { readonly edtf?: unknown };
  return typeof edtf === "string" && extent(edtf) !== null ? { ...written, edtf } : undefined;
}

function spanOf(value: unknown, { length }: Place): Span | undefined {
  const short = /^(\d+)-(\d+)$/u.exec(full(value) ?? "")?.slice(1);
  const [start, end, ...rest] = Array.isArray(value) ? value : (short?.map(Number) ?? []);
  if (!Number.isInteger(start) || !Number.isInteger(end) || rest.length > 0) return;
  if (start < 0 || end <= start || end > length)
    throw new DeskFault(`span [${start}, ${end}]: lies outside the text, which has ${length} units`);
  return [start, end];
}

/** What is undertaken by its words, and what of the rest of it is given; what is left out stays as it is. */
function undertakingOf(value: unknown): object | undefined {
  const given = typeof value === "object" && value !== null ? value : { text: value };
  const { text, kind, type } = given as { readonly text?: unknown; readonly kind?: unknown; readonly type?: unknown };
  const named = (list: readonly string[], name: unknown): boolean =>
    name === undefined || list.some((one) => one === name);
  const written = full(text);
  return written === undefined || !named(deedKinds, kind) || !named(deedTypes, type)
    ? undefined
    : { ...given, text: written };
}

export const words: Written = { read: full, right: "words" };
/** The statement that another is nested in, which is of the same document and not nested in that. */
export const holder: Written = {
  read: (value, { statements, own }) => {
    const id = full(value);
    if (id === undefined || !statements.has(id)) return;
    for (let at: string | null = id; at !== null; at = statements.get(at) ?? null)
      if (at === own)
        throw new DeskFault(`within: ${id} is ${own} or lies within it, so ${own} cannot be nested in it`);
    return id;
  },
  right: "a statement of the same document, as in a3",
};
export const namesOf: Written = { read: (value) => several(value, full), right: "names, with ; between" };
export const party: Written = {
  read: (value, place) => (typeof value === "string" && value.includes(";") ? undefined : partyOf(value, place)),
  right: "one name, as in Eva Lind, or Eva Lind | SWE with whom he speaks for",
};
export const parties: Written = {
  read: (value, place) => several(value, (one) => partyOf(one, place)),
  right: "names with ; between, as in Eva Lind | SWE; NATO",
};
export const time: Written = { read: timeOf, right: "a date, as in 2022-03-01, 2022-03 or any EDTF" };
export const deadline: Written = {
  read: (value) => {
    const found = timeOf(value);
    return found && { text: found.edtf, ...found };
  },
  right: time.right,
};
export const undertaking: Written = { read: undertakingOf, right: "the words of what is undertaken" };
export const spans: Written = {
  read: (value, place) => several(value, (one) => spanOf(one, place)),
  right: "places in the text, as in 12-40; 52-60",
};
export const flag: Written = {
  read: (value) => (typeof value === "boolean" ? value : undefined),
  right: "true or false",
};

export const oneOf = (list: readonly string[]): Written => ({
  read: (value) => list.find((one) => one === value),
  right: `one of ${list.join(", ")}`,
});

/** The same, or null: there is none. */
export const orNull = ({ read, right }: Written): Written => ({
  read: (value, place) => (value === null ? null : read(value, place)),
  right: `${right}; or null`,
});
