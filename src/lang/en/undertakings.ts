import type { DeedKind } from "../../model/deed.ts";

/** How English words an undertaking, a plan, what is less than either, and its conditions. Data only. */

/** A verb of undertaking at the head of what was said: what will be done, however it is said. */
export const willDo =
  /\b(?:will|shall|won['’]t|would|wouldn['’]t|(?:is|are|was|were|am|be) (?:not )?(?:going|due|set) to|(?:has|have|had) (?:decided|agreed|resolved|undertaken|promised|pledged|vowed) (?:not )?to)\b|['’]ll\b/iu;

/** A plan, a purpose or a readiness: less than a promise, more than a wish. */
export const plans =
  /\b(?:(?:absolutely )?no (?:intention|plans?|interest|desire|designs?|aims?)|intentions?|intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|prepar(?:ed|ing) to|ready|determin(?:ed|ation)|resolved|committed|commitment|pledged|willing(?:ness)?|anticipate|(?:is|are|was|were) (?:\w+ing (?:up to )?(?:\d|a\b|an\b|the\b|its\b|their\b|more\b|troops|forces)|sending|withdrawing|standing|running|pulling|joining|leaving))\b/iu;

/** At the beginning of what was undertaken, or of a part that stands apart, a verb: `to withdraw`, `not to attack`. */
export const toDo = /(?:^(?:that )?|… )(?:not |never )?to (?:not )?\p{L}/iu;

/** What only sounds like an undertaking, and why it binds nobody. The first that fits counts. */
export const lookAlikes: readonly { readonly words: RegExp; readonly why: string }[] = [
  {
    words:
      /(?:\b(?:refus\w+|declin\w+|not|never|nor|without|unwilling)|n['’]t)\b.{0,25}\brul\w+ (?:\p{L}+ ){0,3}?out\b/iu,
    why: "declines to rule something out: neither promises nor threatens it",
  },
  {
    // A right of the people, or of nobody, is none that the speaker keeps.
    words:
      /\breserv(?:e|es|ed|ing)\b.{0,20}\bright\b|(?<!\b(?:people|everyone|everybody|citizens|protesters|demonstrators|voters|journalists|nobody|no one|one|all|any)(?: \p{L}+){0,4} )\bright to\b/iu,
    why: "keeps a right to act: says nothing of using it",
  },
  {
    words: /\bno (?:\w+ )?(?:need|reason|necessity)\b.{0,60}\b(?:but|though|yet|however|possib|remain)/iu,
    why: "sees no need for now and leaves the possibility open",
  },
  {
    words:
      /\b(?:options?|tools?|possibilit(?:y|ies)|measures)\b.{0,60}\b(?:remains?|on the table|open|kept|being considered)\b/iu,
    why: "keeps options open: says nothing of taking one",
  },
  {
    words: /\b(?:will|would|could|to) (?:\p{L}+ly )?consider\b/iu,
    why: "will consider it: undertakes nothing yet",
  },
  {
    words:
      /\b(?:not (?:yet )?(?:been )?decided|no decision (?:has|had)|(?:is|are|was|were) (?:still )?considering)\b/iu,
    why: "has not decided",
  },
  {
    words:
      /\b(?:doesn['’]t|does not|do not|don['’]t|did not|didn['’]t) (?:want|wish|seek)\b|\bno (?:desire|wish) (?:for|to)\b/iu,
    why: "says what is not wanted, which is less than what will not be done",
  },
];

/** What comes of something else, which nobody undertakes: `the strike would harm nobody`, `a walkout will not affect the vote`. */
export const outcome =
  /\b(?:will|would|wo|shall|can|could)(?: not|n['’]t)?(?: (?:also|only|never|ever|further|seriously|in no way))* (?:affect|harm|hurt|damage|undermine|jeopardi[sz]e|endanger|cause|mean|result in|lead to|(?:have|make) (?:an? |any |no )?(?:\p{L}+ )?(?:impact|effect|consequences?|difference)|backfire|collapse|fail|succeed|cost|prove|worsen|improve|benefit|suffer|spark|trigger|fuel|turn out|remain (?:strong|stable|calm))\b/iu;

/** What others asked somebody to do, as he refuses it: `the EU call to stop the plant`. */
export const askedOf =
  /^(?:(?!to\b)[\p{L}'’.-]+ ){0,5}(?:demands?|calls?|requests?|appeals?|pressure|pleas?|ultimatums?)(?: (?:from|by|of) [^,]{2,40}?)? to \p{Ll}/iu;

/** Something refused by these words, whatever follows them. */
export const ruledOut = /\b(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)|renounc(?:e|es|ed|ing))$/iu;

/** Where a second clause begins with a subject of its own: another undertaking, or none. */
export const nextClause = /,? (?:and|but) (?:we|I|he|she|it|they|the)\b/u;

/** Support that is given to what is done or to who did it, and undertakes nothing. */
export const praising =
  /\b(?:congratulat|prais|thank|hail|welcom|applaud|commend|salut|laud|paying tribute|p(?:ay|aid) tribute)/iu;

/** Words of what is over, `I was ready to join`, and words that only tell which undertaking is meant: `offers that do not include a port`. */
export const notAhead =
  /^(?:that )?(?:[\p{L}.’-]+ ){0,4}(?:has|have|had) (?:not|never) (?:yet |ever )?(?!ruled|decided|excluded|closed|abandoned)\p{L}{3,}(?:ed|en)\b|^(?:(?:that )?there (?:has|had|have|was|were) (?:been )?(?:no|never)\b|\W*(?:I|we) (?:was|were|had been)\b|that (?:do|does|did|has|have|had|are|is|was|were|would|could|will) (?:not )?\p{Ll})/iu;

/** A verb or noun of refusing after which something is left open or withheld, not refused. */
export const withheld =
  /^(?:that )?(?:to |(?:\p{L}+ ){1,2}(?:would|will|could|can|did)(?: not|n['’]t) )?(?:say|tell|comment|confirm|specify|speculate|(?:respond|react)(?= ?(?:[.,;”"]|$)| to (?:the |any |all |his |her )?(?:[\p{Ll}-]+ )?(?:questions?|requests?|queries|calls?|inquiries|emails?|messages?)\b)|give (?:any |an? |further |more )?(?:details?|dates?|figures?|numbers?|reasons?|names?|interviews?|comments?|answers?)|(?:provide|go into) (?:any |further |more )?details?|be (?:drawn|named|identified|quoted|interviewed)|elaborate|answer|discuss|disclose|reveal|name|dignify|whether|how|when|if)\b/iu;

/** Words by which somebody says that he will not answer, whatever he is asked: `not going to dignify that with a response`. */
export const noAnswer = /\b(?:dignify|no comment|not (?:going to )?(?:comment|speculate|be drawn))\b/iu;

/** What is left open, or will be done by others who come: no undertaking of whoever says it. */
export const leftToOthers = /^(?:that )?whether |\b(?:will|would|to) be (?:joined|greeted|accompanied|attended) by\b/iu;

/** Before a question that hangs on somebody not knowing it: `I don’t know what they intend`. */
export const unknownWhat =
  /\b(?:know|knows|knew|known|sure|clear|wonder(?:s|ed|ing)?|ask(?:s|ed|ing)?|tell|told|say|see) (?:exactly |just )?(?:what|how|why|where|who|whether) (?:[^\s,;.]+ ){0,6}$/iu;

/** Ends that others are called upon to make: what is undertaken is the call. */
export const calledToEnd = /\bcall(?:s|ed|ing)? (?:for|on)\b.*$/iu;

/** What is denied lies ahead: a plan, not a deed done. */
export const ahead =
  /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intentions?|preparing|will|would|going to|about to|seek(?:s|ing)?|aim(?:s|ing)?|poised|considering|threaten(?:s|ed|ing)?)\b/iu;

/** A denial with its negation in the words: `has no`, `will not`, `no intention`. */
export const notDone =
  /\b(?:not|never|nor|no (?:intention|plans?|interest|desire|designs?|aims?|invasion|attack|war|deal|troops|force)|without any (?:intention|plans?)|(?:be|have|make|take|hold|give|allow|tolerate|show) no \p{L}+|(?:be|do|give|yield|concede) nothing|nothing of the (?:kind|sort)|(?<!\bsecond to )none(?! (?:other|the))|refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?)\b|n['’]t\b/iu;

/** Right before the deed that is named: the deed is to end, or not to take place. */
export const undoing =
  /\b(?:suspend|stop|halt|end|cancel|call off|roll(?:ing|ed)? back|eas|waiv|remov|freez|abandon|boycott|skip|ceas|break off|give up|forgo|lift|reject)(?:s|e|es|ed|led|ing|ling)? (?:\p{L}+['’]?s? ){0,5}$/iu;

/** The same as the verb of the whole, where the list of deeds names none. */
export const undoingVerb =
  /^(?:that )?(?:\p{L}+['’]?s? ){0,8}?(?:to|will|would|shall) (?:\p{L}+ ){0,2}?(?:suspend|stop|halt|end|cancel|freeze|abandon|boycott|skip|cease|break off|give up|forgo)\b/iu;

/** Words of a negative that does not lie on what is undertaken: `not only`, `whether or not`, `if … not`. */
export const notMeant =
  /\bnot (?:only|just|merely|least|until)\b|\bwhether or not\b|\bnot (?:stop|prevent|keep|deter|hesitate)\b|\bno (?:other )?(?:option|choice|alternative)\b/giu;

/** Where a condition begins. */
export const conditions =
  /[,;]?\s*\b((?:[Oo]nly |even )?[Ii]f|[Uu]nless|provided(?: that)?|providing that|on (?:the )?condition(?: that)?|[Aa]s long as|so long as|except (?:if|when)|in case|Once|(?<!\b(?:an?|the|this|that) (?:\p{L}+ )?)once|once(?! \p{L}+ed\b)|[Uu]ntil|[Aa]s soon as|should (?:the|it|he|she|they|an?|any|there|this|that|\p{Lu}\p{L}+)|only (?:when|after)|(?<!\band )after (?:(?:that|this)(?= \p{L})|the)|before (?:the|any)|in return for|in exchange for)\b/u;

/** Where a condition ends before its sentence does. */
export const conditionEnds = /[.;:!?”"]|,\s+(?:and|but|he|she|it|they|the|which|who)\b/u;

/** Who gets something under what was undertaken, in the speaker's own person. */
export const receiving =
  /^(?:\W|that\b)*(?:we|I|they|he|she|it)\s+(?:will|would|shall|are going to|is going to|['’]ll)\s+(?:receive|get|be (?:given|sent|handed|provided|shown|offered)|obtain)\b/iu;

/** Words said to have been heard: their hearer is who tells of it. */
export const heard =
  /\b(?:listened to|heard|received|got|were given|was given|have been given|were told|was told|accepted|noted|welcomed)\b.{0,30}$/iu;

/** Right before the name of a place, where something is done and to nobody: `talks in Norway`. */
export const placing = /\b(?:in|at|near|from|around|outside|inside|across|throughout) (?:the )?$/iu;

/** He himself does it, and nobody for him: what binds the speaker in person. */
export const inPerson: ReadonlySet<DeedKind> = new Set(["visit", "candidacy", "resignation", "interview"]);

/** What only he who holds an office can do, or does in person, whatever deed it is taken for. */
export const ofOffice =
  /\b(?:leave|return to|stay in|remain in|hold on to|cling to|give up|quit|serve out) (?:(?:his|her|my|the) )?(?:office|post|job|power|presidency|term)\b|\bpersonally\b/iu;

/** The speaker as subject of what he undertakes. */
export const himself = /^(?:\W|that\b)*(?:I|he|she)\b/u;

/** Who of a side speaks for himself alone, whatever state he is of: no government, no ministry, no command. */
export const unofficial =
  /\b(?:lawmakers?|legislators?|deput(?:y|ies)(?! (?:foreign|prime|defen[cs]e|minister|secretary|chief|head|head of))|mps?|meps?|senators?|congress(?:man|woman|men)|parliamentarians?|politicians?|analysts?|experts?|observers?|residents?|citizens?|voters?|people|protesters?|demonstrators?|activists?|opposition|candidates?|part(?:y|ies)|businessm[ae]n|journalists?|newspapers?|media|witness(?:es)?|soldiers?|rebels?|separatists?|insurgents?|militants?|guerrillas?|gunmen|fighters?|pro-\p{L}+|former|ex|professors?|economists?|scholars?|companies|company|firms?|banks?|trade unions?|church|bishops?|refugees?|civilians|ethnic)\b/iu;

/** Who speaks for the state or body named with it. */
export const official =
  /\b(?:presidents?|presidency|premier|prime minister|ministers?|ministry|chancellor|secretar(?:y|ies)|department|government|cabinet|administration|kremlin|white house|pentagon|spokes(?:man|woman|person|men|people)|officials?|authorities|ambassadors?|envoys?|diplomats?|negotiators?|delegations?|embassy|king|queen|emir|crown prince|ruler|forces|army|navy|military|troops|generals?|admirals?|chiefs? of staff|command(?:er)?s?|security advis[eo]r|commission(?:er)?|council|state|leaders?|high representative)\b/iu;

/** Offices of the tables whose holder's word binds the state or body; legislators, judges and party posts are not among them. */
export const bindingOffices =
  /^(?!.*\b(?:Lord of the Treasury|Leader of the House|Speaker|Whip|Justice|Judge|Solicitor|General Assembly|Member|Party|Mayor|Senate|Duma|Bundestag|Federation Council|(?<!White )House|Security Conference|League|Movement|Electoral|Field Commander|Battalion|Rapid Support Forces|Syrian Democratic Forces|Libyan National Army)\b|.*\bChair(?:man|woman)? of the (?!State |Deputy |Military |Investigative ).*\bCommittee\b)(?:.*\b(?:President|Prime Minister|Premier|Minister|Secretary|Chancellor|[Aa]mbassador|[Ee]nvoy|Permanent Representative|Representative|Spokesperson|Spokesman|Spokeswoman|Press Secretary|Chief of|Commander|Advisor|Adviser|High Representative|Commissioner|Chairperson-in-Office|Chair|Chairman of the|Head of|Director|monarch|Emir|King|Queen)\b)/u;

/** Cues by which others say what somebody may yet do: `fears mounted that Norway will refuse`, `is expected to announce`. */
export const awaitedOf =
  /\b(?:fear|worr|concern|expect|predict|forecast|speculat|anticipat|likel|suspect|doubt|hope)/iu;

/** A cue that says of somebody's word only that it is to come: `is preparing to pledge`. */
export const wordToCome =
  /\b(?:preparing|prepares?|expected|due|set|about|likely|poised|scheduled|planning) to (?:\p{L}+ly )?\p{L}+$/iu;

/** The words of a demand up to what is demanded: `calls by Norway for Chad ` of `calls by Norway for Chad to leave`. */
export const demandOf =
  /^(?:\p{L}+['’]s? )?(?:the |an? |all |any )?(?:\p{L}+ ){0,3}(?:demands?|calls?|requests?|appeals?|pleas?|ultimatums?)(?: (?:from|by|of) [^,]{2,40}?)?(?: (?:for|on|that) (?:the )?[\p{L} .'’-]{2,40}?)?(?= to \p{Ll})/iu;

/** A later part of a list of promises that has a negative of its own: `to cut crime and not to raise taxes`. */
export const lastNegated = /^(to \p{Ll}.{4,}?),? (?:and|but|or) (?:not|never) to\b.*$/iu;

/** A cue that tells what somebody does not like to do, who has not refused to. */
export const reluctant = /\b(?:reluctan|unwilling|hesitan|averse|not want|n['’]t want)/iu;
