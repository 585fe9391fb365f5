const finite = "had|has|have|was|were|is|are|will|would|could|may|might|should|shall|can|must|does|did";

/** Words that no name goes on with, however short it is; and what one does to another who is named: `forces fighting Norway`. */
export const verbs = new RegExp(
  `\\s(?:${finite}|if|unless)\\b|(?:\\snot)?\\s(?!(?:not|including|following|regarding|concerning|during|according|being|leading|ruling|outgoing|incoming|governing|visiting|sitting)\\b)\\p{Ll}+ing\\s(?=\\p{Lu})|(?<=\\p{Lu}\\p{L}+)\\s(?!(?:backed|based|appointed|controlled|occupied|held|named|called|united|allied|led)\\b)\\p{Ll}+ed\\s(?=\\p{Lu})`,
  "u",
);

/** Words with which a clause begins, and no more of a name: a long phrase is cut before the first of them. */
export const phraseEnds = new RegExp(
  `\\s(?:who|whom|whose|which|that|${finite}|after|before|when|while|if|because|for help|in order|into what|to (?:set|go|be|take|make|do))\\s`,
  "iu",
);

/** The one who is given what a phrase names, and nothing that is called after him: `weapons to Norway`, but not `to Norway aid`. */
export const givenTo =
  /(?:^|(?<!\bdue)\s)to (?:the )?(?<whom>\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)(?=$|[\s)]*$| (?:in|at|on|from|to|for|and|by|with|over|as|after|before|through|that|this|under|without|until|if|but|forces|people|government|army)\b)/u;

/** Who tells of a party, and no part of its name: `Vale said two people`. */
export const teller = /^[^“"]{1,40}\s(?:said|says)\s(?:that\s)?(?=\S)/u;

/** A second verb with an object of its own: `two soldiers and wounded four others`; not `elderly and disabled patients`. */
export const secondVerb =
  /,? and \p{Ll}+ed (?:an?|the|his|her|its|their|several|many|some|others?|two|three|four|five|six|seven|eight|nine|ten|\d+|up|off|out|into|to)\b/u;

/** What is told of a party after its name: `Damascus to free them`, `Annan as envoy`. */
export const trail = /(?:\s(?:to|in|on|at|for|with|from|over|by|about|as)\s|[,;(–—]).*$/su;

/** What stands between two that are named together: `A, B and the new C`. */
export const namedTogether =
  /^(?:['’]s?)?(?:,| and| or|, and|, or| as well as| with)(?: the| its| their| an?)?(?: [\p{L}’'-]+){0,3} ?$/u;

/** Who tells, where a party should have ended before him: `the old port said`. */
export const saysSo = /\s(?:said|says|told)\b/u;

/** What a long phrase tells of a party besides who it is: `fighters garrisoned in the old port`, `the deal until they pay`. */
export const besides =
  /\s(?:until|unless|so that|including|such as|\p{L}+ed (?:on|in|at|to|from|into|with|for)|\p{L}+(?:ed|ing) (?:the|an?|his|her|its|their|it|them))\s|,\s(?:including|such as|among them|\p{L}{3,}ing|and possibly|roughly)\s/u;

/** What a party's words may begin with and do not belong to its name: `of the remaining prisoner`. */
export const leading = /^(?:[“”"]\s?)?(?:(?:of|in|on|with|to|from|by|at|for|against|between)\s)?(?=\S)/u;

/** What a phrase is left with before what it is to do, and is no more of its name: `the guards and`, `men trying`. */
export const leftHanging =
  /(?:,? (?:and|or|but|as well as|in order|so as)| (?:trying|seeking|plotting|due|able|willing|ready|designed|meant|intended|aimed))$/u;

/** A clause where a party should stand, `he expects them to go`: its subject names one, or its object, `them over the border`. */
export const subjectOf =
  /^(?:(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|them|him|me|us)(?=\s\p{Ll})|her(?= (?:out|off|away|back|over|into|to|from|for|in|on|at|with)\s))/u;

/** What somebody named is to do or is kept from, and no more of his name: `the guards to leave the port`, `boats from sailing`. */
export const whatToDo =
  /\s(?:to (?:\p{Ll}+ly )?\p{Ll}{2,}(?<!s) (?:the|an?|his|her|its|their|our|how|what|whether|against|out|up|off|into|in|on|with|at)|from \p{Ll}{3,}ing)\b/u;

/** Some of several who are named besides: `five senators, including Vale`. */
export const besidesSome = /,? (?:including|among them) .*$/su;

/** What a model lets the words for a speaker end in and is none of his: a preposition, or when he spoke. */
export const behindPhrase =
  / (?:of|for|to|from|with|that|today|yesterday|tonight|(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|night|month|year))$/u;

/** One word before a deed that says what sort of one it was, or who it was against: `nuclear` talks. */
export const sortOfDeed =
  /^(?:anti-\p{L}+|(?:two|three|four|five|six|seven|eight)-(?:party|way|nation|state)|(?:bi|tri|multi|uni)lateral|face-to-face|(?:inter)?national|nuclear|general|presidential|parliamentary|legislative|electoral|economic|political|diplomatic|regional|global|foreign|domestic|local|(?:in)?direct|joint|mutual|historic|first|second|new)$/iu;

/** The office of somebody whose state follows him: `Chancellor Hale` of Norway. */
export const officeOf =
  /^(?:the )?(?:\p{Lu}\p{L}+ )*(?:President|Chancellor|(?:Prime )?Minister|King|Queen|Emir|Premier|Secretary|Governor|Ambassador)\b/u;
