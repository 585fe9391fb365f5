import type { Decision } from "../../ledger/shapes.ts";
import type { Reading } from "../../model/reading.ts";

/** What the reading room shows beside the reading itself. */
export interface Room {
  readonly reading: Reading;
  /** Identifies this state of the document, for changes to it. */
  readonly version: string;
  readonly inputs: readonly string[];
  /** Those that hold on this document and anything in it. */
  readonly decisions: readonly Decision[];
  /** Entries of the ledger by the commitment that is part of them. */
  readonly entries: ReadonlyMap<string, string>;
  /** Calls and meetings that this report tells of. */
  readonly encounters: readonly string[];
  readonly mayChange: boolean;
  readonly who: string | null;
}
