/** How English supposes that something is done. Data only. */

/** A clause that supposes, from its conjunction on, without another clause in between. */
export const supposing =
  /\b(?:if|unless|provided that|in case|in the event (?:that|of))\b(?! (?:not|any|possible|necessary)\b)(?!.*\b(?:that|which|who|whose|as|then)\b)/iu;

/** The same without a conjunction, within a sentence: `, should the port agree,`. */
export const inverted = /^\s*should (?=\p{Lu}|the |an? |he |she |they |it )/u;

/** What may be so or not: `over whether the port intends to fight`. */
export const open = /\bwhether (?:or not )?(?:[^\s,;]+ ){0,5}$/iu;

/** Words after which `if` asks or compares and supposes nothing. */
export const wondering =
  /\b(?:ask(?:s|ed|ing)?|know(?:s|n)?|wonder(?:s|ed|ing)?|see|as|decide[ds]?|clear|sure|doubt(?:s|ed|ful)?|question(?:s|ed)?|say|said|tell|determine|even|only) if\b/iu;

/** A sentence that begins by supposing, up to its comma; what follows it hangs on that. */
export const supposed = /^["“'‘]?(?:if|unless|should|provided that|in case)\b[^,]*,/iu;

/** What would be done then. */
export const wouldBe = /\b(?:will|would|could|shall|may|might|must|should|can)\b|['’](?:ll|d)\b/iu;
