/**
 * Words before a name that make it no subject: a preposition, with what may stand between. Data only.
 */
export const governed =
  /\b(?:of|for|to|by|from|with|at|in|on|under|against|about|between|near|via|into|over|after|before|during|since|amid|among|towards?|through|without|than|like|as|behind|inside|outside|across|around|along|despite|following|including|upon|within|off)\s+(?:(?:the|an?|its|his|her|their|some|all)\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu;

/** What makes a participle after it passive: `was`, `have also been`. */
export const passive =
  /\b(?:was|were|been|being|be|is|are|get|got|gets)\s+(?:(?:\p{L}+ly|also|then|later|already|still|now|not)\s+)?$/iu;

/** Subject pronouns that mean somebody told of before; `that` and `which` take up things as often. */
export const subjects = /(?:^|[\s,;(“"])(he|she|it|they|we|I|who|which)(?=\s)/gu;

/** Of those, the ones that stand for the doer of a deed often enough to be taken for him. */
export const doingPronouns: ReadonlySet<string> = new Set(["he", "she", "it", "who"]);

/** Deeds whose noun, too, is the doing of the clause's subject (`made a visit`); of others the subject is as often not in it. */
export const subjectsOwn: ReadonlySet<string> = new Set([
  "visit",
  "press-conference",
  "interview",
  "statement",
  "sanction",
  "order",
  "deployment",
  "aid",
  "arms-transfer",
  "call",
]);

/** Where a clause ends, or another begins in it: what is told behind that is told of something else. */
export const clauseEnds = /\b(?:and|but|or|before|after|when|while|since|until|that|which|who|whose|where)\b|[;:]/u;
