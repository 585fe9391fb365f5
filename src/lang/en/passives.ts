import type { DeedKind } from "../../model/deed.ts";
import { preposition } from "./suppositions.ts";

/** How English tells who suffers a deed. Data only. */

/** Deeds that the subject of their passive suffers; whose troops are deployed does that himself. */
export const suffered: ReadonlySet<DeedKind> = new Set([
  "attack",
  "combat",
  "detention",
  "release",
  "seizure",
  "expulsion",
  "ouster",
  "annexation",
]);

/** What is done to the subject of its passive, whatever kind of deed it is taken for: `were sanctioned`. */
export const punished = /^(?:punish|sanction|penali[sz]|blacklist|fin|jail|target)ed$/iu;

/** Deeds that one is hit by, as their noun tells: `faced sanctions`. */
export const undergone: ReadonlySet<DeedKind> = new Set([
  "attack",
  "sanction",
  "ban",
  "expulsion",
  "detention",
  "seizure",
]);

const adverb = String.raw`(?:reportedly|allegedly|also|then|later|already|still|now|not|\p{L}+ly)`;

/** The verb of a passive before its participle, from its first word that is finite: `had also been`, `were beaten and`. */
export const auxiliaries = new RegExp(
  String.raw`(?<=\S)\s(?:(?:has|have|had|will|would|could|may|might|can|cannot|should|must)\s(?:${adverb}\s|have\s)*(?:be|been)|was|were|is|are|got|gets)(?:\s(?:being|${adverb}|(?:expected|due|set|likely|believed|said|thought|feared|reported|known) to (?:be|have been)|(?:\p{L}+ed|beaten|shot|taken) and))*\s$`,
  "u",
);

/** The verb by which its subject is hit by the deed behind it, `would face further`, or is told to be by the deed's own words, `faced`. */
const toUndergo =
  "(?:fac(?:e|es|ed|ing)|suffer(?:s|ed)?|underg(?:o|oes|one)|f(?:all|alls|ell|allen) (?:victim|prey) to|(?:(?:be|been|was|were|is|are) )?(?:hit (?:by|with)|subject(?:ed)? to|(?:the )?(?:victims?|targets?) of|threatened with))";
const mood = String.raw`(?:(?:has|have|had|will|would|could|may|might|can|should|must|also|now|still|then|\p{L}+ly)\s)*`;
export const undergoing = new RegExp(
  String.raw`(?<=\S)\s${mood}${toUndergo}\s(?:(?!(?:${preposition}|that|which|who)\b)[\p{L}\d’'-]+\s){0,3}$`,
  "u",
);
export const faces = /^(?:fac|suffer|underg)/iu;
export const beforeFacing = new RegExp(String.raw`(?<=\S)\s${mood}$`, "u");

/** The first word of what may be a participle: `killed`, `shot dead`. */
export const participle = /^\p{L}*(?:[dnt]|u(?:ck|nk|ng))\b/iu;

/** What a subject begins behind: a mark, a conjunction or a verb of saying. */
export const beforeSubject =
  /.*(?:[,;:—–“”"(]|\b(?:(?:in|during|after|by|at) which|should(?= (?:\p{Lu}|the |an? ))|that|after|before|when|while|as|because|since|and|but|or|if|whether|until|although|though|how|why|where|sa(?:id|ys?|ying)|told|add(?:ed|ing)|claim(?:ed|s)|confirm(?:ed|s)|report(?:ed|s)|announced|insist(?:ed|s)?|believes?|denie[ds]|warn(?:ed|s)|stated|reveal(?:ed|s)|fear(?:ed|s))\b)\s?/su;

/** Behind a subject, what is told of it before its verb: `the plane that crashed in Oslo`. */
export const relativeBefore = /,? (?:that|which|who)\s$/u;

export const relativeIn = /(?<=\S),? (?:that|which|who) /u;

/** Names together before a subject that goes on with `and`, unless a verb stands between: `Hale and`, and not `Police fled and`. */
export const joined = /\b(?:and|or)\s$/u;
export const finite =
  /\b(?:\p{Ll}+ed|was|were|is|are|has|have|had|said|told|took|broke|fell|came|went|left|met|sent|fled|began|rose|fought|held|struck|hit|shot|will|would|did)\b/u;

/** What stands before a subject and is none of its words: an adverb, a day, an article. */
export const beforeNoun =
  /^\s*(?:(?:meanwhile|elsewhere|separately|earlier|later|then|also|still|in all|overall|(?:on )?\p{Lu}\p{Ll}+day),?\s)?(?:(?:the|an?)\s)?/iu;

/** A subject that cannot be told or names nobody: a pronoun, a clause, a time or a place before it. */
export const noSubject =
  /(?:^|\s)(?:he|she|it|they|we|I|you|who|which|that|this|these|those|what|there|one|some|many|all|both|none|others|several)$|^$|\b(?:has|have|had|was|were|is|are|will|would|could|may|might|can|should|must|who|which|whose)\b|^(?:in|on|at(?! (?:least|most)\b)|by|with|for|from|under|during|since|amid|despite|of|to|into)\b|(?:\S+\s+){9}/iu;

/** A subject that may be anybody who does something, up to that: `anyone who attacked`. */
export const whoever =
  /\b(?:anyone|anybody|everyone|everybody|those|any \p{L}+)(?= who [^,;:]*$)|\bwhoever(?= [^,;:]*$)/iu;

/** A subject that may take up somebody named before: `the former general`, `his spokesman`; not who did it to him, `the gunman`. */
export const takingUp =
  /^\s*(?:the|this|that|these|those|his|her|its|their|our|my)\s(?!(?:\p{L}+\s){0,2}(?:gunm[ae]n|suspects?|attackers?|assailants?|shooters?|killers?|bombers?|perpetrators?|culprits?|hijackers?|kidnappers?|intruders?|poisoners?|assassins?)\b)/iu;

/** A sentence up to a deed that its subject answers, and that subject as far as it has capitals: `Norway protested after`. */
export const answering =
  /^\s*["“]?(?:The |An? )?(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*) .*\b(?:after|because|since)\s$/su;

/** Of those the deeds that somebody may as well tell of as done by his own side: `the council said parliament was dissolved`. */
export const ownDeeds: ReadonlySet<DeedKind> = new Set(["release", "ouster"]);

/** Between a deed and who does it: `by the`. */
export const byWhom = /^[^.,;:]*\bby (?:(?!(?:and|but|in|on|at|when|after)\b)[\p{L}'’-]+ ){0,3}$/u;
