import type { DeedKind } from "../../model/deed.ts";

/**
 * Words that name the kind of the deed they tell of, as the last word or words of a trigger. Only those that hardly ever name
 * another: a withdrawal may be of troops or from a race, a vote an election, a release of a prisoner or of a report. In annotated
 * reports they are of that kind nineteen times of twenty. Data only.
 */
export const namedKinds: readonly (readonly [DeedKind, RegExp])[] = [
  ["sanction", /\b(?:sanctions?|embargo(?:es)?)$/iu],
  ["ceasefire", /\b(?:cease-?fires?|truces?)$/iu],
  ["election", /\belections?$/iu],
  ["protest", /\b(?:protests?|protested|demonstrations?|demonstrated|rall(?:y|ies|ied))$/iu],
  ["annexation", /\bannex(?:ation|ed|ing)$/iu],
  ["interview", /\binterview(?:s|ed)?$/iu],
  ["detention", /\b(?:arrest(?:s|ed)?|detain(?:ed|s)?|detentions?|jailed|imprisoned)$/iu],
  ["visit", /\bvisit(?:s|ed|ing)?$/iu],
  ["appointment", /\b(?:appoint(?:s|ed|ment)|nominated|nomination)$/iu],
  ["deployment", /\bdeploy(?:s|ed|ing|ments?)?$/iu],
  ["exercise", /\b(?:exercises?|drills?|man(?:oeuv|euv)res?)$/iu],
  ["expulsion", /\b(?:expel(?:s|led)?|expulsions?)$/iu],
  ["ouster", /\b(?:oust(?:ed|er|ing)?|coups?|overthr(?:ow|ew|own)|toppled)$/iu],
  ["weapons-test", /\b(?:nuclear|missile|weapons?) tests?$/iu],
  ["press-conference", /\b(?:press|news) (?:conferences?|briefings?)$/iu],
  ["meeting", /^(?!.*phone).*\b(?:met|meet|meets|meetings?|talks|summits?)$/iu],
];
