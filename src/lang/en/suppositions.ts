/** How English supposes that something is done. Data only. */

/** A clause that supposes, from its conjunction on, without another clause in between. */
export const supposing =
  /\b(?:if|unless|provided that|in case|in the event (?:that|of))\b(?! (?:not|any|possible|necessary)\b)(?!.*\b(?:that|which|who|whose|as|then)\b)/iu;

/** With what a subject begins that has no capital. */
const ofSubject = "(?:the|an?|any|he|she|they|it|we|you|I|his|her|its|their|our|my)";

/** The same without a conjunction, wherever in its clause: `a war should the port agree`. */
export const inverted = new RegExp(
  String.raw`(?<!\b(?:why|what|how|where|when|whom?|which|that|as) )(?<=^\s*|\s)[Ss]hould (?=\p{Lu}|${ofSubject} )(?!.*\b(?:that|which|who|whose)\b)`,
  "u",
);

/** The same with other verbs, which open their clause: `were the port to agree`, and of what did not come about `had Hale agreed`. */
export const unreal = new RegExp(
  String.raw`^\s*(?:were (?=\p{Lu}|${ofSubject} ).{1,60}\bto\b|had (?=(?:he|she|they|it|we|you|I|\p{Lu}\p{Ll}+) ))(?!.*\b(?:that|which|who|whose)\b)`,
  "iu",
);

/** What may be so or not: `over whether the port intends to fight`. */
export const open = /\bwhether (?:or not )?(?:[^\s,;]+ ){0,5}$/iu;

/** Words after which `if` asks or compares and supposes nothing. */
export const wondering =
  /\b(?:ask(?:s|ed|ing)?|know(?:s|n)?|wonder(?:s|ed|ing)?|see|as|decide[ds]?|clear|sure|doubt(?:s|ed|ful)?|question(?:s|ed)?|say|said|tell|determine|even|only) if\b/iu;

/** A sentence that begins by supposing, up to its comma; what follows it hangs on that. */
export const supposed =
  /^["“'‘]?(?:(?:if|unless|should|were|provided that|in case)\b|had (?:he|she|they|it|we|you|I|\p{Lu}\p{Ll}+)\b)[^,]*,/iu;

/** What follows a deed that is done only if something is, in the same clause: `will answer if attacked`. */
export const onCondition = new RegExp(
  String.raw`^[^,;:—–]*?(?<!\b(?:as|even|only|what|and|or)) (?:if(?! (?:not|any|possible|necessary|only)\b)|unless|should (?=\p{Lu}|${ofSubject} ))`,
  "u",
);

/** What ends a phrase before its noun. */
export const preposition = "after|before|for|from|of|on|to|in|at|against|over|about|since|with|and";

/** Up to three words of a phrase before its noun. */
const ofPhrase = String.raw`(?:(?!(?:${preposition})\b)[\p{L}\d’'-]+ ){0,3}`;

/** What may stand between a verb and what is done: `will impose further sanctions`. */
const doing = String.raw`(?: (?:also|soon|now|then|\p{L}+ly))* (?:be |(?:remain|stay) |(?:impose|launch|carry out|conduct|hold|stage|send|deliver|mount|introduce|begin|start|make|take|provide|give|offer|resume) (?:(?!(?:${preposition})\b)[\p{L}-]+ ){0,2})?$`;

/** Before a deed: what is still to be done, and what may be. A deed that is not to be done is another matter. */
export const toCome = new RegExp(String.raw`(?:\b(?:will|would|shall)|['’]ll)${doing}`, "u");
export const mayBe = new RegExp(String.raw`\b(?:could|may|might|can|should|must)${doing}`, "u");

/** Before a deed: what others have set down for later, `is due to`, `was expected to`. */
export const setDown = new RegExp(
  String.raw`(?:\b(?:is|are|was|were|be|been|being)|['’](?:s|re))(?: (?:also|now|then|still|\p{L}+ly))* (?:due|set|scheduled|expected|slated|about|poised|going|bound|supposed)(?: \p{L}+ly| (?:on|next|this|later) \p{L}+)? to${doing}|(?<!\b(?:not|never|n['’]t) )\b(?:scheduled|slated|(?<!\b(?:be|been|is|are|was|were) (?:\p{L}+ly )?)planned) to(?: \p{L}+ly)? (?:be )?$`,
  "u",
);

/** Of what is set down the noun, before which `due to` gives a reason: `was due to protests`. */
export const reason = /(?:[^s]s|ings?|[ts]ions?|ments?)$/u;

/** Before a deed: somebody may do it and need not, `is authorised to`, `are ready to`. */
export const enabled = new RegExp(
  String.raw`\b(?:authori[sz]ed|empowered|entitled) to${doing}|\b(?:is|are|was|were|be|been) (?:\p{L}+ly )?(?:ready|prepared|willing) to${doing}`,
  "u",
);

/** Before a deed that is feared, threatened or thought of: `the risk of a new`, `threatened with`. */
export const feared = new RegExp(
  String.raw`\b(?:(?:threats?|risks?|possibility|possibilities|prospects?|likelihood|danger|chances?|fears?) of|threaten(?:s|ed|ing)? with) ${ofPhrase}$`,
  "iu",
);

/** Before a deed that something might consist in: `could include expelling`. */
export const mightInclude = new RegExp(
  String.raw`\b(?:could|may|might|would)(?: (?:also|even|\p{L}+ly))? (?:include|involve|entail|mean) (?!\p{L}+ing )${ofPhrase}$`,
  "u",
);

/** Before a deed for which something waits that is still to be done: `will not talk until the army has`. */
export const awaited =
  /(?:\b(?:will|would|must|shall|cannot|won['’]t|refus\p{L}+)|['’]ll)\b[^,;:.]*\b(?:un)?til (?!after\b|recently\b|now\b|then\b|last\b)(?:[^\s,;:.]+ ){0,6}$/u;

/** Before a deed that is none in particular: `any Norwegian attack`, `a possible vote`. */
export const noneYet = new RegExp(
  String.raw`(?<!\b(?:than|in|like) )\b(?:any|possible|potential|hypothetical) (?:(?!(?:${preposition})\b)[\p{L}-]+ ){0,2}$`,
  "iu",
);

/** What would be done then. */
export const wouldBe = /\b(?:will|would|could|shall|may|might|must|should|can)\b|['’](?:ll|d)\b/iu;

/** Before a noun for a deed that is none yet, and what then is told of it: `an attack would be`, `Vale's resignation would mean`. */
export const noneNamed = new RegExp(
  String.raw`(?:^["“'‘]?|\b(?:an?|any|such|another|further|more|new)|['’]s?) (?:(?!(?:${preposition})\b)[\p{L}-]+ ){0,2}$`,
  "iu",
);
export const wouldThen =
  /^(?: (?:on|of|against|by|in|from) (?:the )?(?:\p{L}+ ){0,2}\p{L}+)? (?:would|could|might) (?:(?!(?:have|not|later|soon|then)\b)(?:\p{L}+ly )?)(?:be|mean|have|lead|amount|constitute|trigger|cause|harm|hurt|help|end|bring|make|risk|violate|undermine)\b/iu;

/** Before a deed that somebody is given time for: `gave the envoys five days to leave`. */
export const givenTime =
  /\b(?:gave|given|gives?|giving|has|have|had)\b[^.;:]{0,60}\b(?:hours?|days?|weeks?|months?|minutes|until \p{Lu}?\p{L}+) (?:in which )?to (?:\p{L}+ly )?$/iu;

/** Before a deed that is taken for so by who will not tell of it: `would not say how many were killed`. */
export const notTold =
  /\b(?:(?:not|n['’]t|never|cannot) (?:say|know|tell|disclose|reveal|explain|specify)|(?:declin|refus)(?:e[sd]?|ing) to (?:say|tell|disclose|reveal|explain|specify)|unclear|unknown) (?:exactly )?(?:how(?: many| much)?|who|when|where|why)\b[^.;:]*$/iu;

/** Before a deed that somebody is asked about: `asked if he would send troops`. */
export const askedIf = /\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Aa]sking) (?:\p{L}+ )?(?:if|whether)\b[^.;:,]*$/u;

/** Before a deed that is kept open, and behind one: `did not rule out an attack`, `expulsions are not excluded`. */
export const keptOpen =
  /\b(?:(?:not|n['’]t|never|cannot) (?:rule out|exclude)|refus(?:e[sd]?|ing) to (?:rule out|exclude)|without (?:ruling out|excluding))\b[^.;:]*$/iu;
export const leftOpen =
  /^[^.;:,]{0,40}?\b(?:(?:is|are|was|were) not (?:being )?|(?:cannot|can not|could not|couldn['’]t|can['’]t) be )(?:excluded|ruled out)\b/iu;
