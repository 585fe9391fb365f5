import type { Party } from "./attribution.ts";
import type { DeedKind, DeedType } from "./deed.ts";

/** What is undertaken (or, where negated, what will not be done): the deed, by whom, to whom, and the words. */
export interface Undertaking {
  readonly type: DeedType;
  readonly kind: DeedKind;
  readonly actor: Party | null;
  readonly target: Party | null;
  readonly text: string;
}

/**
 * How firmly it is worded: an undertaking in so many words ("will not", "promised"), a plan or an intention ("has no
 * intention of", "plans to"), or less than either ("so far no need", "refused to rule out").
 */
export type Strength = "undertaking" | "intention" | "reserve";

/** By when, as a calendar has it, with the words that say so. */
export interface Deadline {
  readonly edtf: string;
  readonly text: string;
}

/**
 * Somebody's word on what his side will do or leave undone, read in one report. `by` spoke, `debtor` is bound: a
 * minister's word binds his state, a member of parliament's nobody but himself. What only sounds like a commitment is
 * kept as what it is: `binding` false, `why` says what it lacks.
 */
export interface Commitment {
  readonly id: string;
  /** The attribution that makes it. */
  readonly attribution: string;
  readonly by: Party;
  readonly debtor: Party;
  readonly creditors: readonly Party[];
  readonly content: Undertaking;
  readonly negated: boolean;
  /** The words of the condition; null where there is none. */
  readonly condition: string | null;
  readonly deadline: Deadline | null;
  readonly made: { readonly edtf: string } | null;
  /** Names of the reporters between the outlet and the speaker, outermost first. */
  readonly via: readonly string[];
  readonly strength: Strength;
  readonly binding: boolean;
  /** Why the word binds the debtor, or why it binds nobody. */
  readonly why: string;
}
