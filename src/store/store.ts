import type { Received } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import type { Assembled } from "./assembled.ts";
import type { Browse } from "./browse.ts";
import type { Entry, Filter, Kept, Place, Statement, Tally } from "./kept.ts";

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
