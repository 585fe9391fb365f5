const finite = "had|has|have|was|were|is|are|will|would|could|may|might|should|shall|can|must|does|did";

/** Words that no name goes on with, however short it is. */
export const verbs = new RegExp(`\\s(?:${finite})\\b`, "u");

/** Words with which a clause begins, and no more of a name: a long phrase is cut before the first of them. */
export const phraseEnds = new RegExp(
  `\\s(?:who|whom|whose|which|that|${finite}|after|before|when|while|if|because|for help|in order|into what|to (?:set|go|be|take|make|do))\\s`,
  "iu",
);

/** Who tells of a party, and no part of its name: `Vale said two people`. */
export const teller = /^[^“"]{1,40}\s(?:said|says)\s(?:that\s)?(?=\S)/u;

/** A second verb with an object of its own: `two soldiers and wounded four others`; not `elderly and disabled patients`. */
export const secondVerb =
  /,? and \p{Ll}+ed (?:an?|the|his|her|its|their|several|many|some|others?|two|three|four|five|six|seven|eight|nine|ten|\d+|up|off|out|into|to)\b/u;

/** What is told of a party after its name: `Damascus to free them`, `Annan as envoy`. */
export const trail = /(?:\s(?:to|in|on|at|for|with|from|over|by|about|as)\s|[,;(–—]).*$/su;
