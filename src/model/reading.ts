import type { Attribution } from "./attribution.ts";
import type { Commitment } from "./commitment.ts";
import type { Deed } from "./deed.ts";
import type { Document } from "./document.ts";
import type { Time } from "./time.ts";

export const format = "onrecord/1";

/** One document with all that was read in it: the line that `read` prints and the record keeps. */
export interface Reading {
  readonly format: typeof format;
  readonly document: Document;
  readonly times: readonly Time[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly Deed[];
  readonly commitments: readonly Commitment[];
}
