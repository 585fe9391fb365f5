/** What a pronoun may stand for. Data only. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly sort: "he" | "she" | "it" | "they" | "self" | "selves" | "relative";
}

/** Personal, possessive, demonstrative and relative pronouns by their lower-case form. */
export const pronouns: Readonly<Record<string, Pronoun>> = {
  he: { person: 3, sort: "he" },
  him: { person: 3, sort: "he" },
  his: { person: 3, sort: "he" },
  himself: { person: 3, sort: "he" },
  she: { person: 3, sort: "she" },
  her: { person: 3, sort: "she" },
  hers: { person: 3, sort: "she" },
  herself: { person: 3, sort: "she" },
  it: { person: 3, sort: "it" },
  its: { person: 3, sort: "it" },
  itself: { person: 3, sort: "it" },
  they: { person: 3, sort: "they" },
  them: { person: 3, sort: "they" },
  their: { person: 3, sort: "they" },
  themselves: { person: 3, sort: "they" },
  i: { person: 1, sort: "self" },
  me: { person: 1, sort: "self" },
  my: { person: 1, sort: "self" },
  mine: { person: 1, sort: "self" },
  we: { person: 1, sort: "selves" },
  us: { person: 1, sort: "selves" },
  our: { person: 1, sort: "selves" },
  ours: { person: 1, sort: "selves" },
  you: { person: 2, sort: "self" },
  your: { person: 2, sort: "self" },
  who: { person: 3, sort: "relative" },
  whom: { person: 3, sort: "relative" },
  whose: { person: 3, sort: "relative" },
  which: { person: 3, sort: "relative" },
  that: { person: 3, sort: "relative" },
};

/** Two at once: `both`, `the two`, `the two leaders`, `neither side`; the noun tells persons from states. */
export const pair =
  /^(?:both|neither|the (?:two|pair)|(?:the two|both)(?! .*\band\b)(?: \p{Ll}[\p{Ll}-]*){1,3}|(?:neither|either|each) (?:side|party|country|government|leader|man|candidate))$/iu;

/** Three or more at once, by their number, with a noun that tells persons from states or none: `the three leaders`. */
export const several = /^(?:the|all) (three|four|five|six)(?: (\p{Ll}+))?$/iu;
export const numbers: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6 };

/** All who took part, without a number: `the leaders`. */
export const leaders = /^(?:the )?(?:leaders|presidents|ministers|(?:two )?sides|parties|participants)$/iu;

export const pairOfStates = /\b(?:sides?|countr(?:y|ies)|nations|states|governments?|powers|allies|neighbours)$/iu;

/** Two of whatever sort. */
export const anyPair = /^(?:both|neither|the (?:two|pair))$/iu;

/** Determiners that point back to something the report has named. */
export const definite = /^(?:the|this|that|these|those|said)\s/iu;
export const indefinite = /^(?:a|an|one|some|several|many|another|two|three|other|most|few|no|any)\s/iu;

/** What takes up a state that was named, or those who rule it. */
export const ofState =
  /^(?:the|this|that) (?:country|nation|state|republic|kingdom|government|administration|regime|(?:ruling |military )?junta|military rulers|ruling generals)$/iu;

/** Prepositions after which a name belongs to the words before it: a spokesman *for* Bush. */
export const belonging =
  /\b(?:of|for|to|by|from|with|at|in|on|under|against|about|between|near|close to|via)\s+(?:the\s+)?$/iu;

/** The same the other way round: `a spokeswoman for Vale`. */
export const aideFor =
  /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) ((?:(?:chief|senior|top|official|press|personal) )*(?:spokes(?:man|woman|person)|aide|lawyer|attorney)) (?:for|to|of) (?=\p{Lu}|(?:the )?(?:former |late )?(?:\p{Ll}+ )?(?:president|prime minister|premier|minister|king|queen|chancellor|mayor|governor)\b(?!,))/u;

/** The same of one whom the phrase names: `Vale's spokesman`, `the president's chief of staff`. */
export const aideOfNamed =
  /^((?:[Tt]he )?\p{L}[\p{L}. -]*?)['’]s? ((?:(?:own|chief|senior|top|press|personal) )*(?:spokes(?:man|woman|person)|aide|chief of staff|press secretary|lawyer|attorney))$/u;

/** `his government`, `whose country`: the state of whom the pronoun means. */
export const ownState = /^(his|her|its|their|whose) (?:own )?(?:government|country|administration|nation)$/iu;

/** `its defence ministry`, `her country's parliament`: an office of that state. */
export const ownOffice =
  /^(his|her|its|their|whose) (?:own )?(?:country['’]s )?((?:\p{L}+ ){0,2}(?:ministry|parliament|army|military|navy|air force|supreme court|central bank|embassy))$/iu;

/** What begins with its owner, who is not named: `its foreign minister`, `the country's parliament`, `the ministry's spokeswoman`. */
export const owner =
  /^(its|their|whose|(?:the|this|that) \p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?(?=['’]))(?:['’]s?)? (?:own )?((?!.* and )\p{L}[\p{L} -]*)$/iu;

/** Who is somebody's own and nothing of his: `its ally` is another state. */
export const besideOwner =
  /\b(?:all(?:y|ies)|counterparts?|partners?|neighbou?rs?|rivals?|friends?|foes?|enem(?:y|ies)|opponents?|critics?|supporters?)$/iu;

/** `her spokesman`, `his senior aide`: one who works for whom the pronoun means. */
export const ownAide =
  /^(his|her|their) ((?:(?:own|chief|senior|top|official|press|deputy|former|personal|diplomatic|security|national) )*(?:spokes(?:man|woman|person)|aide|advis[eo]r|secretary|chief of staff|envoy|lawyer|attorney|(?:foreign|defen[cs]e|interior|finance|prime) (?:minister|secretary)))$/iu;

/** Nouns for a man and for a woman, at the end of a phrase. */
const men =
  /\b(?:husband|father|son|brother|uncle|grandfather|grandson|nephew|widower|man|boy|king|prince|\p{L}+(?<!wo)man)$/iu;
const women =
  /\b(?:wife|mother|daughter|sister|aunt|grandmother|granddaughter|niece|widow|girl|queen|princess|\p{L}*woman)$/iu;

/** By which pronoun a phrase is taken up, where its noun tells; null elsewhere. */
export const sexOf = (phrase: string): "he" | "she" | null =>
  women.test(phrase) ? "she" : men.test(phrase) ? "he" : null;

/** Before a first name, one of somebody's family whom it names: `Vale's wife, Ann,`. */
export const kinBefore =
  /(?:['’]s?|\b(?:[Hh]is|[Hh]er|[Tt]heir)) (?:\p{Ll}+ )?(wife|husband|mother|father|daughter|son|sister|brother|widow|widower), $/u;

/** `her son`: one of somebody's family, whom no office or surname of the report tells. */
export const ownKin =
  /^(his|her|their) (?:\p{Ll}+ ){0,2}(sons?|daughters?|fathers?|mothers?|parents?|wife|husband|brothers?|sisters?|child(?:ren)?|famil(?:y|ies)|uncle|aunt|cousins?|nephew|niece|widow)$/iu;

const kin =
  "(wife|husband|widow|widower|mother|father|daughter|son|child|sister|brother|uncle|aunt|nephew|niece|cousin)";

/**
 * How a report ties two names: before the second (`Vale's son and spokesman, Tom`), behind the first (`Tom, the son of Vale`),
 * and behind the first with the second's owner (`Tom, Vale's son`). One group is the kin; of the last it is the second group,
 * and the first runs up to the owner's end. `role` is what one of a family is called before his name (`his son Tom`).
 */
export const kinTies = {
  before: new RegExp(`['’]s? (?:\\p{Ll}+ )?${kin}(?: and (?:\\p{Ll}+ )?\\p{Ll}+)?,? $`, "u"),
  role: new RegExp(`^(?:[\\p{L}-]+ )*${kin}$`, "u"),
  behind: new RegExp(`^, (?:the )?(?:\\p{Ll}+ )?${kin} of (?=\\p{L})`, "u"),
  owned: new RegExp(`^(, [\\p{L} .-]{2,40}?)['’]s? (?:\\p{Ll}+ )?${kin}(?=[,.;]|$)`, "u"),
};

/** At its end, somebody by his office alone: `the president`. */
export const kinPhrase = /\bthe (?:\p{Ll}+ )?\p{Ll}+$/iu;

const parent = /^(?:mother|father)$/u;
const child = /^(?:son|daughter|child)$/u;
const sibling = /^(?:brother|sister)$/u;
const partner = /^(?:wife|husband|widow|widower)$/u;
const elder = /^(?:uncle|aunt)$/u;
const younger = /^(?:nephew|niece)$/u;

/** True where whoever is somebody's `told` calls him his `kin`: a mother her son, a son his father. */
export const tiedBack = (told: string, kin: string): boolean =>
  [
    [parent, child],
    [child, parent],
    [sibling, sibling],
    [partner, partner],
    [elder, younger],
    [younger, elder],
    [/^cousin$/u, /^cousin$/u],
  ].some(([one, other]) => one?.test(told) && other?.test(kin));
