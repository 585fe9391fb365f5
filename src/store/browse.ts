import type { Act } from "../model/acts.ts";
import type { Entry, Filter, Statement } from "./kept.ts";

/** Where a page of a list begins and how long it may be. `after` is the `next` of the page before. */
export interface Slice {
  readonly after: string | null;
  readonly limit: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of the page that follows; null where this is the last. */
  readonly next: string | null;
}

/** A cursor that no page ever gave out. */
export class CursorFault extends Error {
  constructor(cursor: string) {
    super(`"${cursor}" is no cursor of this list; take the "next" of the page before`);
    this.name = "CursorFault";
  }
}

export interface Count {
  readonly value: string;
  readonly count: number;
}

/** How the statements that answer a question are spread. Every list has the commonest first. */
export interface Facets {
  /** How many statements were counted. */
  readonly counted: number;
  /** False where there are more than were counted. */
  readonly complete: boolean;
  readonly acts: readonly Count[];
  readonly channels: readonly Count[];
  readonly sides: readonly Count[];
  readonly speakers: readonly Count[];
  readonly addressees: readonly Count[];
  readonly outlets: readonly Count[];
  readonly years: readonly Count[];
}

/** How many statements of one act one party made to another. Null stands where nobody is resolved or named. */
export interface Told {
  readonly speaker: string | null;
  readonly speakerFor: string | null;
  readonly addressee: string | null;
  readonly addresseeFor: string | null;
  readonly act: Act;
  readonly count: number;
}

/** How many statements of an act stand in one cell of the matrix of who told whom. */
export interface Cell {
  readonly from: string;
  readonly to: string;
  readonly act: Act;
  readonly count: number;
}

/** The matrix of who told whom: its commonest speakers and addressees, and its cells; all others are one of each. */
export type Between = (
  by: "side" | "person",
  most: number,
  /** What nobody, somebody of no state, and all others are called. */
  words: { readonly nobody: string; readonly stateless: string; readonly others: string },
) => Promise<{
  readonly speakers: readonly string[];
  readonly addressees: readonly string[];
  readonly cells: readonly Cell[];
}>;

/** That a document came, changed or went, or that a decision was made; `cursor` is where what came later begins. */
export interface Change {
  readonly cursor: string;
  readonly at: string;
  readonly what: "added" | "changed" | "removed" | "decided";
  /** Of the document, or the decision. */
  readonly id: string;
}

export type Order = "oldest" | "newest";

/** One whom a record names: the statements made to him, and the deeds that he does or that are done to him. */
export interface NamedActor {
  readonly name: string;
  readonly heard: number;
  readonly deeds: number;
}

/** The record page by page: what web pages and the API ask. No method reads more of the record than it must. */
export interface Browse {
  /** Changes whenever anything in the record does, by whomever. */
  revision(): Promise<string>;
  /** Documents by date of publication, or `added` latest first. */
  documents(filter: Filter, slice: Slice, order: Order | "added"): Promise<Page<Entry>>;
  statements(filter: Filter, slice: Slice, order: Order): Promise<Page<Statement>>;
  /** Of the statements that answer a filter and have a day, so many of which the program is surest, the surest first. */
  surest(filter: Filter, most: number): Promise<readonly Statement[]>;
  /** Statements whose words answer a query, best first. */
  search(query: string, filter: Filter, slice: Slice): Promise<Page<Statement>>;
  facets(query: string | null, filter: Filter): Promise<Facets>;
  /** What changed, in order; `after` null: from the beginning. */
  changes(slice: Slice): Promise<Page<Change>>;
  told(filter: Filter): Promise<readonly Told[]>;
  between: Between;
  /** The names under which a side is spoken to, the commonest first. */
  hearersOf(side: string, most: number): Promise<readonly string[]>;
  /** Whom the record names otherwise than as a speaker, by id. */
  named(): Promise<ReadonlyMap<string, NamedActor>>;
  /** Statements of each named actor's id, for the list of actors; with a filter, of those that answer it. */
  spoken(filter?: Filter): Promise<ReadonlyMap<string, { readonly name: string; readonly count: number }>>;
}
