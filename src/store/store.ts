import type { Act, Channel } from "../model/acts.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Document, Published, Received } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import type { Assembled } from "./assembled.ts";
import type { Browse } from "./browse.ts";

/** A reading to be kept, with what it came from. */
export interface Kept {
  readonly reading: Reading;
  /** The report as it arrived, so that it can be read again; null where it came already analysed. */
  readonly received: Received | null;
  /** The version of the model that read it; null where it came already analysed. */
  readonly model: string | null;
}

/** Where a document came from: each place once. `ref` tells several reports of one input apart. */
export interface Place {
  readonly input: string;
  readonly ref: string;
}

/** A document of the record without its text, and how much was read in it. */
export interface Entry {
  readonly document: Omit<Document, "text">;
  readonly statements: number;
  readonly events: number;
  readonly commitments: number;
  /** Every place the same text came from, first come first. */
  readonly inputs: readonly Place[];
  readonly model: string | null;
  /** When it was first added: an instant of ISO 8601, UTC. */
  readonly added: string;
}

/** An attribution with the document it stands in, and the words of its content (parts of a split one joined by ` … `). */
export interface Statement {
  readonly document: string;
  readonly ref: string;
  /** The report's title, where the record is asked page by page. */
  readonly title?: string | null;
  readonly published: Published;
  readonly text: string;
  /** With what a person changed in it, where somebody did. */
  readonly attribution: Attribution;
  /** What a person decided on it: its verdicts in force, the latest last; empty where nobody did. */
  readonly decided: readonly Ruling[];
}

/** A verdict in force on one statement, and whose it is. `struck out` is what was rejected: kept, and no longer counted. */
export interface Ruling {
  readonly decision: string;
  readonly verdict: "accepted" | "edited" | "struck out" | "added";
  readonly who: string;
  readonly at: string;
}

/**
 * What is asked for. Fields narrow one another; within one field any of its values will do. Names are compared
 * without case and accents and match anywhere in a name or in the words of the text that name the party.
 */
export interface Filter {
  readonly speaker?: readonly string[];
  /** ISO 3166 alpha-3 codes or ids of bodies, whole. */
  readonly for?: readonly string[];
  readonly addressee?: readonly string[];
  readonly act?: readonly Act[];
  readonly channel?: readonly Channel[];
  /** Words looked for in the content (of a document: in its title and text); all must be there, in any form. */
  readonly about?: readonly string[];
  /** `YYYY-MM-DD`, included. A half-known date matches where it may lie in the range; an unknown one never does. */
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: readonly string[];
  readonly minConfidence?: number;
  /** Statements that a person struck out: only the others where it is left out. */
  readonly struck?: "also" | "only";
}

/** How many documents, and how many statements of each act, the commonest first. */
export interface Tally {
  readonly documents: number;
  readonly acts: ReadonlyMap<Act, number>;
}

/**
 * The record: every report that was read, with all that was read in it. What a database must do to hold one; the
 * suite in test/contracts/store.ts holds it to that. A promise of a change resolves once the change would survive the
 * process being killed; a change that rejects has left no trace. Lists come in a fixed order: statements by date, then
 * document, then place in the text. Every method may throw a `RecordFault`.
 */
export interface Store extends Assembled {
  /** For people: the path or address. */
  readonly where: string;
  /** False where the record can be asked but not changed. */
  readonly writable: boolean;
  /** The record page by page. */
  readonly browse: Browse;
  /** Keeps a reading. A text already in the record stays as it was read, and only the new place is noted. */
  add(kept: Kept): Promise<"added" | "present">;
  /** Notes one more place of a document already in the record; false where there is no such document. */
  notePlace(id: string, place: Place): Promise<boolean>;
  /**
   * Puts a new reading in place of the old one. What stands on the same words keeps its id (attributions, deeds,
   * commitments); what is new gets ids never used in this document before. What a person decided on stays even where
   * the new reading does not have it. False where there is no such document.
   */
  replace(reading: Reading, model: string | null): Promise<boolean>;
  /** Takes a document and all that was read in it out of the record; false where there is none. */
  remove(id: string): Promise<boolean>;
  has(id: string): Promise<boolean>;
  /** The reading as it was kept, text included, decisions left out; null where there is none. */
  reading(id: string): Promise<Reading | null>;
  /** The report as it first arrived; null where it came already analysed, or is not in the record. */
  received(id: string): Promise<Received | null>;
  /** Ids of the documents a user may mean: by id, by the first six or more digits of its hash, or by ref. */
  named(name: string): Promise<readonly string[]>;
  /** Documents that have a statement matching what the filter asks of statements, by date of publication. */
  documents(filter: Filter): AsyncIterable<Entry>;
  statements(filter: Filter): AsyncIterable<Statement>;
  /** Statements whose words answer the query, best first. Any text is a query; one without words finds nothing. */
  search(query: string, filter: Filter): AsyncIterable<Statement>;
  /** How much there is, without reading it. */
  tally(): Promise<Tally>;
  /** What was answered under an idempotency key, and to which request; null where nothing was. */
  answered(key: string): Promise<{ readonly request: string; readonly answer: string } | null>;
  /** Keeps an answer under its key; of so many the latest. */
  keepAnswer(key: string, request: string, answer: string): Promise<void>;
  /** What is wrong inside the record, a line each; empty where it is whole. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
