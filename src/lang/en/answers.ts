import type { DeedKind } from "../../model/deed.ts";

/** How English tells what would be done to whom in answer to what he does. Data only. */

/** Deeds by which somebody is answered for what he does; help goes to another. */
export const answering: ReadonlySet<DeedKind> = new Set([
  "sanction",
  "attack",
  "expulsion",
  "ban",
  "seizure",
  "detention",
]);

/** The trigger of a deed of any other kind that answers. */
export const toAnswer = /^(?:respond|retaliat|punish|hit back|strike back|react)/iu;

/** After a deed, the clause that it answers, up to the end of its sentence: `if Chad attacks`; its subject is the last group. */
export const onlyIf =
  /^[^.!?\n]*?(?<!\b(?:as|even|only|what) )\b(?:if|unless|should) (?=((?:the |its |an? )?(?:\p{Lu}[\p{L}’'.-]*)(?:[ -]\p{Lu}[\p{L}’'-]*)*)?)/u;

/** A deed of whoever may do it, with the words between: `anyone who ever`. */
export const ofWhoever =
  /\b(?:(?:anyone|anybody|everyone|everybody|any \p{L}+) who|any (?:state|country|nation|side|power|government|force|group|army|party) (?:that|which)|whoever)(?: (?:would|may|might|could|will|ever|again|dares? to|tries to|\p{L}+ly))* $/iu;

/** Before a deed its doer where he speaks of himself: `we will`, `I have`. */
export const ofOneself =
  /(?<![\p{L}’'])([Ww]e|I)(?:['’](?:ll|ve|d|re|m))?(?: (?:will|would|shall|can|could|may|might|must|should|have|had|are going to|am going to|are ready to|(?:plan|intend|want|hope|mean|aim|promise|agreed?|decided|planned) to|are|am|do|did|also|already|now|just|never|not|\p{L}+ly)){0,3} $/u;

/** The end of such words before what is done to him, if no `-ing` follows: `we are`. */
export const beingDone = /\b(?:am|are|be|been)\s(?:\p{L}+ly )?$|['’](?:m|re)\s(?:\p{L}+ly )?$/u;
