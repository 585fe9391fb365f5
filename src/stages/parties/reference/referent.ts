import type { Attribution, Party } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";
import type { Scene } from "./scene.ts";

/** How a phrase was resolved. */
export type Rule =
  | "full name"
  | "title and name"
  | "surname"
  | "name"
  | "role in the report"
  | "office on the date"
  | "state"
  | "body"
  | "office"
  | "pronoun"
  | "first person"
  | "relative"
  | "the two"
  | "repeated"
  | "text of"
  | "joint"
  | "same speaker"
  | "asked"
  | "transcript label"
  | "title of the document"
  | "pointed at"
  | "unresolved";

/** Whom a phrase means. `parties` of an unresolved phrase is the phrase itself. */
export interface Referent {
  readonly parties: readonly Party[];
  readonly rule: Rule;
  /** The words it rests on, besides the phrase. */
  readonly evidence: readonly Span[];
  readonly human: boolean;
  readonly resolved: boolean;
}

type Found = (parties: readonly Party[], rule: Rule, evidence?: readonly Span[]) => Referent;

/** One or several persons who are meant. */
export const asPersons: Found = (parties, rule, evidence = []) => ({
  parties,
  rule,
  evidence,
  human: true,
  resolved: true,
});

/** One or several states, bodies, offices or groups that are meant. */
export const asInstitutions: Found = (parties, rule, evidence = []) => ({
  parties,
  rule,
  evidence,
  human: false,
  resolved: true,
});

/**
 * Somebody of whom nothing tells who that is, by the name or the words that the report has for him; `of` is the side he
 * speaks for, where that is known.
 */
export const asUnknown = (
  name: string,
  human: boolean,
  of: Party["for"] = null,
  evidence: readonly Span[] = [],
): Referent => ({
  parties: [{ name, actor: null, for: of }],
  rule: "unresolved",
  evidence,
  human,
  resolved: false,
});

/** What is resolved so far, and from where it was said: pronouns look back on it. */
export interface Said {
  readonly attribution: Attribution;
  /** Where its source stands, or else its cue or content. */
  readonly at: number;
  readonly referent: Referent;
}

/** Whom another phrase meant, taken up again: what said so is the evidence. */
export const takenUp = ({ attribution, referent }: Said, rule: Rule): Referent => ({
  ...referent,
  rule,
  evidence: attribution.source,
});

export interface Asked {
  readonly attribution: Attribution;
  /** Whom the phrase cannot mean: nobody is told things by himself. */
  readonly not: string | null;
  /** The speakers of the attributions around it, outermost first. */
  readonly above: readonly Said[];
  /** All that was resolved before, in reading order. */
  readonly before: readonly Said[];
}

/** Resolves another phrase on which the one that is asked for rests. */
export type Refer = (scene: Scene, asked: Asked, span: Span) => Referent | null;

/** A phrase of the report and whom it was found to mean, by which rule and which words. */
export interface Mention {
  readonly attribution: string;
  readonly role: "source" | "addressee";
  readonly span: Span;
  readonly parties: readonly Party[];
  readonly rule: Rule;
  readonly evidence: readonly Span[];
}
