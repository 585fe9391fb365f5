/** Who the words of an undertaking say is to do it, and what is only done to him. Data only. */

/** Who is told what he has to do: `Norway must leave`. */
export const obliged =
  /^(?:that )?["“]?(\p{Lu}[\p{L}’'. -]{1,50}?) ["“]?(?:must|should|has to|have to|needs? to|ought to) /u;

/** Whoever is spoken to is the one who will do it: `You will attack us`. */
export const spokenTo = /(?:^|[\s,;“"])you$/iu;

/** Who fights or takes to the streets and is no state's; the word of another does not bind them. */
export const bands =
  /^(?:(?:the|any|some|all|other|more|\p{L}+-backed|\p{L}{3,}(?:an|ese|ish|ist|ic|ed|al|ing|i))\s)*(?:rebels?|separatists?|insurgents?|militants?|militias?|militiamen|guerrillas?|gunmen|jihadis(?:ts?)?|islamists?|terrorists?|extremists?|mercenaries|paramilitaries|mutineers|pirates|hijackers|kidnappers|protesters?|protestors?|demonstrators?|rioters?|strikers)$/iu;

/** Before the subject, words that belong to the whole: `in that case, Norway`. */
export const aside =
  /^(?:in|by|on|after|at|within|once|when|as|with|unless|until|for|over|under|then|otherwise|if|should)\b.*, (?=\S)/iu;

/** Where the subject goes on with what it is not: `ships in the port`, `Norway, which has ships`. */
export const toldOfSubject =
  /(?:,? (?:who|whom|whose|which|that)|,| (?:in|on|at|for|against|by|with|from|to|as|near|along|off|outside|inside|behind))(?: .*)?$/u;

/** What becomes of its subject by what others do: `will face sanctions`, `would be punished`. */
export const undergone =
  /^(?:\p{L}*['’](?:ll|t)|\p{L}+)(?: (?:not|never|also|only|soon|all|then|still|\p{L}+ly|going|due|set|to))*? (?:be(?! (?:ready|prepared|willing|\p{L}+ing)\b)|face|pay|suffer|regret|rue|perish|lose|bear|get|receive|obtain|gain|benefit|see|find|feel|hear|need|have (?:to|no|its|their|our)|become|join|meet (?:with )?(?:its|his|their|an?|the) (?:\p{L}+ )?(?:end|fate|death|response|answer|resistance|destruction)|learn|know|enjoy|answer for|come under|end up|go the way)\b/iu;

/** Who acts for a state, after its name: `Norwegian troops`, `Norway's president`. */
export const handsOf =
  /^(?:['’]s?)? (?:(?:\p{L}|-)+ ){0,2}?(?:presidents?|premier|prime minister|ministers?|ministry|chancellor|government|cabinet|administration|regime|leadership|leaders?|authorities|officials?|spokes(?:man|woman|person)|king|queen|emir|army|armies|navy|air force|military|forces|troops|soldiers|tanks|warships|warplanes|jets|planes|ships|missiles|drones|generals?|commanders?|police|parliament|council|side|people)$/iu;
