import type { Party } from "./attribution.ts";
import type { Span } from "./span.ts";

/** What is done. Closed: a reading never holds another. */
export const deedKinds = [
  "meeting",
  "call",
  "visit",
  "interview",
  "press-conference",
  "statement",
  "deployment",
  "exercise",
  "withdrawal",
  "sanction",
  "annexation",
  "recognition",
  "detention",
  "release",
  "seizure",
  "attack",
  "combat",
  "election",
  "candidacy",
  "vote",
  "agreement",
  "ceasefire",
  "protest",
  "ouster",
  "insurgency",
  "legislation",
  "ban",
  "ruling",
  "order",
  "proposal",
  "arms-transfer",
  "aid",
  "written-response",
  "admission",
  "disarmament",
  "disclosure",
  "expulsion",
  "resignation",
  "appointment",
  "weapons-test",
  "other",
] as const;
export type DeedKind = (typeof deedKinds)[number];

/** The event types of PLOVER (openeventdata/PLOVER), and OTHER for what has none. */
export const deedTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "OTHER",
] as const;
export type DeedType = (typeof deedTypes)[number];

/** Whether the report has it as done, as still to be done, as depending on something, as denied, or as said by others. */
export const factualities = ["happened", "planned", "conditional", "denied", "alleged"] as const;
export type Factuality = (typeof factualities)[number];

/**
 * Something done or to be done, once for each deed of a document. `trigger` is the word that names it, `mentions` all
 * the words that do; `span` runs from the first to the last of trigger and parties. `within` is the attribution on
 * whose word it rests, null for the outlet's own; `time` is what the words by the trigger tell.
 */
export interface Deed {
  readonly id: string;
  readonly kind: DeedKind;
  readonly type: DeedType;
  /** By what means, where the words say so: `phone` of a call. */
  readonly mode: string | null;
  readonly span: Span;
  readonly trigger: Span;
  readonly mentions: readonly Span[];
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
  readonly place: { readonly name: string; readonly span: Span } | null;
  readonly time: { readonly edtf: string } | null;
  readonly factuality: Factuality;
  readonly within: string | null;
  /** The chance, in [0, 1], that a careful annotator would mark this deed among the report's main ones. */
  readonly confidence: number;
  readonly by: string;
}
