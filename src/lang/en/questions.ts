/** How English asks whether something is so. Data only. */

const auxiliary = "did|does|do|has|have|is|are|was|were|will|would|can|could|should";
const atFirst = "Did|Does|Do|Has|Have|Is|Are|Was|Were|Will|Would|Can|Could|Should";
const determiner = "the|this|these|those|his|her|its|their|our|your|my";
const subject = String.raw`(?=\p{Lu}|(?:${determiner}|there|an?|any|some|that|he|she|they|it|we|you)\s)`;

/** Before a deed: an auxiliary that stands before its subject, and the words from there on: `Did Chad`, `Q But has the army`. */
export const asking = new RegExp(
  String.raw`(?:(?:^\s*|["“]|\bQ[.:]?\s+)(?:${atFirst})|(?:^\s*(?:Q\s+)?(?:And|But|Or|So|Well|Then|Now|\p{Lu}\p{Ll}+ly),?|[,:;–—]|--) (?:${auxiliary}|${atFirst})(?= ${subject}))\s(?!not\b)([^?!]*)$`,
  "u",
);

/** Words in a question behind which a deed is no more what is asked: `when Chad attacked`, `comment on the port that fell`. */
export const takenForSo =
  /\b(?:why|how|when|where|what|who|whom|whose|which|after|before|since|because|although|though|while|given|despite|following|as|comments?|reaction|react|responses?|respond|details|update)\b|(?<!\b(?:think|believe|expect|suspect|fear|confirm|say) )\bthat\b/iu;

/** Before a deed that a question names as known: `condemn the brutal`, `the`, `Norway’s`, `talk about`; not the article of its subject in `the army`. */
export const knownDeed = new RegExp(
  String.raw`(?:^|\s)(?:(?:${determiner}|\p{L}+['’]s?)\s|(?<=\S\s)(?:${determiner}|\p{L}+['’]s?)\s[\p{L}-]+\s|(?:of|for|by|from|with|at|in|on|under|against|about|over|into|amid|through|without)\s(?:[\p{Ll}-]+\s)?)$`,
  "u",
);

/** The rest of a sentence that asks, and of one that does not ends otherwise. */
export const endsAsking = /^(?:[^.?!\n]|\.(?!["”’)]*(?:\s+\P{Ll}|\s*$)))*\?/u;
