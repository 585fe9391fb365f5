import type { Act, Channel } from "../model/acts.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Document, Published, Received } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";

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
