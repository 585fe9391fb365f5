import type { Act } from "../../model/acts.ts";

/** Verbs of telling and asking in the passive, whose subject is who hears: `the monitors were told`. A cue that holds one. */
export const passive =
  /\b(?:was|were|been|being|be|is|are|am|gets?|got)\s(?:\p{L}+\s){0,2}?(?:told|asked|advised|warned|informed|assured|reassured|urged|instructed|reminded|notified|briefed|questioned|pressed|quizzed|promised|ordered|threatened|invited|offered|denied|refused|granted|persuaded|cautioned|begged|commanded|directed)\b/iu;

/** Words that say that something is said of whom the words before them name, and are no verb of his: `Norway's alleged attack`. */
export const saidOf =
  /^..(?: ?(?:allegedly|reportedly|purportedly|supposedly)|(?:(?<=['’]s)|['’]s?) (?:alleged|purported|supposed|so-called))$/isu;

/** A passive of saying, as a cue, whose agent `by` tells alone; and what stands between it and where that is. */
export const saidInPassive = /\b(?:was|were|is|are|been|being)(?: \p{L}+ly)? \p{L}+ed$/u;
export const where = / (?:in|at) (?:the )?$/u;

/** A verb of saying with `to`, before whoever hears it: `confirm to the council`; not whose word is told so, `according to`. */
export const toWhom =
  /^(?:say|tell|confirm|explain|signal|promise|complain|report|announce|admit|insist|declare|suggest|write|prove|show|convey|stress|reiterate|indicate|deny)(?:s|ed|d|ing)? to (?:the )?$/iu;

/** A verb of telling whose subject tells, as a cue that begins with it. */
export const telling =
  /^(?:(?:has|have|had|also|then|later) ){0,2}(?:told|tells?|warned|assured|informed|urged|asked|promised)$/iu;

/** Before a pronoun of who hears, whom its sentence says to have been met or called for it: `summoned the envoy and told`. */
export const metAndTold =
  /\b(?:summoned|called in|met(?: with)?|telephoned|phoned|visited|received|hosted|invited|confronted|wrote to|took aside) ((?:the |an? |some |several |two |his |her |its |their )?[^,.;:“”"]{2,70}?)(?: (?:on \p{Lu}\p{L}+day|in \p{Lu}\p{L}+|at [^,.;]{2,40}))*,? and (?:then |also |later )?(?:told|asked|warned|assured|informed|urged|promised|advised) $/u;

/** Nouns for words, as a cue, and what stands between them and whom they are from. */
export const words =
  /^(?:(?:an?|the|any|such|new|another|fresh|stern|strong|formal|official|urgent|repeated|similar|joint|direct|public) ){0,3}(?:warnings?|questions?|requests?|demands?|appeals?|calls?|offers?|proposals?|threats?|promises?|assurances?|pledges?|complaints?|criticisms?|statements?|claims?|reports?|accusations?|denials?|comments?|remarks?)$/iu;
export const behindWords = /^ (?:(?:yesterday|today|earlier|last week|on \p{Lu}\p{Ll}+day) )?(?:from|by) (?:the )?$/u;

/** Right behind such a noun, whom the words are from, where a reader marks nobody. */
export const fromWhom =
  /^ (?:from|by) (?!(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)\b)((?:the |an? |some |many |several |both )?(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}’-]*)(?:(?: (?:of|and) (?:the )?| )(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}’-]*))*|(?:the |an? |some |many |several )?(?:[\p{Ll}-]+ )?(?:reporters|journalists|lawmakers|officials|critics|rebels|residents|deputies))(?=[\s,;]|\.?$|\. )(?!['’]s?\b)/u;

/** Nouns for words that are given to somebody, as a cue: `gave the port assurances`. */
export const givenWords =
  /^(?:(?:an?|the|his|her|its|their|such|written|firm|verbal|formal|clear|repeated) ){0,3}(?:assurances?|reassurances?|promises?|guarantees?|pledges?|word|warnings?|notice|ultimatum|permission|approval|instructions|orders)\b/iu;

/** Before whom they are given to; who gives them where a pronoun takes him up: `the powers that gave`. */
export const giving =
  /(?:\b(that|which|who|he|she|it|they|we|I) )?(?:(?:has|have|had|will|would|also|then|once) ){0,2}(?:gave|gives?|given|giving|offer(?:s|ed|ing)?|hand(?:s|ed)?|issued) (?:the )?$/u;

/** A participle of asking that is a cue by itself, as it opens a sentence; with `when` wherever it stands. */
export const participle = /^(?:when )?(?:asked|pressed|questioned|quizzed|challenged)$/iu;

/** What stands between such a subject and its verb: nothing, or words like `all` and `themselves`. */
export const betweenSubject =
  /^,?\s?(?:(?:all|both|each|also|then|later|now|themselves|himself|herself|who|which)\s){0,2}$/iu;

/** Who does what a passive says stands after this. */
export const agent = /\bby\s+$/iu;

/** A pronoun that is all of who hears, whatever stands behind it: `told us people would stay`, not `told you and them`. */
export const hearingPronoun = /^(?:me|us|you|him|them)(?= (?!(?:and|or|all|both|two|three|in)\b))/u;

/** Words of a clause with a verb of its own, which is nobody who could be asked: `if Kyiv was ready`. */
export const clausal =
  /^(?:if|there|it)\b|\b(?:is|are|was|were|does|did|has|have|had|will|would|can|could|may|might|should)\b/iu;

const directing =
  "urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)?(?: (?:up)?on)?|press(?:es|ed|ing)|advis(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|discourag(?:e|es|ed|ing)|implor(?:e|es|ed|ing)|beg(?:s|ged|ging)?|request(?:s|ed|ing)?|invit(?:e|es|ed|ing)|appeal(?:s|ed|ing)?(?: to)?|instruct(?:s|ed|ing)?|tell(?:s|ing)?|told|warn(?:s|ed|ing)?";

/** Verbs that ask somebody to do something, at the end of a cue. */
export const asking = new RegExp(`\\b(?:${directing})$`, "iu");

/** A phrase for persons, brackets, lists of names, initials and titles cut short in it. */
const whom =
  '((?!to\\b|that\\b|for\\b|whether\\b|not\\b|of\\b|against\\b)(?:[^,;:.“”"()]|\\([^()]{2,40}\\)|, (?=\\p{Lu})|(?<=\\b(?:\\p{Lu}|Gen|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Col|Maj|Adm|St))\\.){2,110}?)';

/** The phrase for whom somebody is asked, before what he is to do; an `on` or a `to` may stand before it. */
export const whomToDo = new RegExp(`^(?:(?:up)?on |to )?${whom},? ["“'‘]?(?:not )?(?:to|from) ["“'‘]?\\p{Ll}`, "u");

/** A call or an appeal, at the end of a cue; the `for` behind it may be the cue's or the content's. */
export const calling = /\b(?:call|appeal|plea)(?:s|ed|ing)?(?: (?!on\b|upon\b|to\b)\p{L}+){0,2}?$/iu;

/** Who is called for to do something, not to be something: `for all states to ratify it`; his last word by itself. */
export const whomCalledTo = /^(?:for )?((?!an? |to )(?:[\p{L}\p{N}’'-]+ ){0,5}?([\p{L}\p{N}’'-]+)) to (?!be\b)\p{Ll}/u;

/** Behind one to whom something is to be done, who is not asked for it: `called for Vale to be released`. */
export const toBeDone =
  /^ (?:not )?to be (?:\p{L}+ly )?(?:\p{Ll}+ed|freed|given|taken|sent|held|put|brought|shot|met|made|set|shown|told|let)\b/u;

/** Before one who says it too, and does not hear it: `joined Western nations in urging`. */
export const alongWith = /\b(?:join(?:s|ed|ing)?|along with|together with|alongside) (?:the |other )?$/iu;

/** Whose help somebody asks, at the beginning of what he asks: `asked {Norway’s help}`. */
export const whoseHelp =
  /^((?:the )?(?:\p{Lu}[\p{L}-]*)(?: \p{Lu}[\p{L}-]*){0,3})['’]s? (?:\p{L}+ )?(?:help|support|assistance|aid|permission|backing|approval|advice|cooperation|mediation|blessing|consent|forgiveness)\b/u;
export const seeking =
  /\b(?:ask(?:s|ed|ing)?(?: for)?|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|begg?(?:s|ed|ing)? for)$/iu;

/** Verbs whose object is spoken to for what he did. */
export const thanking =
  /\b(?:thank(?:s|ed|ing)?|congratulat(?:e|es|ed|ing)|question(?:s|ed|ing)?|quizz(?:es|ed|ing))$/iu;

/** The phrase for who is thanked or questioned, before what for. */
export const whomFor = new RegExp(`^${whom} (?:for|on|about|over|who) `, "u");

/** Words that do by being said what they say: `We urge …`, `I thank …`; what follows them names who is spoken to. */
export const performing =
  /^["“'‘]?(?:\p{L}+,? ){0,3}?(?:I|we|We) (?:am |are |again |also |would like to |want to |once again |strongly |therefore ){0,2}((?:urg|ask|call|appeal|advis|encourag|implor|invit|request|warn|thank|congratulat)(?:e|ing)?(?: (?:up)?on| to)?)(?= )/u;

const helped = "help|support|assist|aid|defend|protect|back|supply|arm|provide|give|send|stand (?:by|with)";
const given =
  "(?:aid|assistance|support|help|weapons|arms|troops|protection|funds|money|relief|loans?|training|gas|oil|food|(?:deal|talks|ceasefire|truce))(?: [\\p{L}-]+){0,3}? (?:to|for|with)";
const met =
  "(?:meet(?: with)?|talk (?:to|with)|speak (?:to|with)|negotiate with|cooperate with|work (?:closely )?with)";
const hit = "attack|invade|destroy|punish|bomb|strike|hit|sue|crush|sanction|expel|cut off|withdraw from";
const against =
  "(?:sanctions|measures|action|retaliation|attacks?|strikes?|war|operation|embargo|retaliate|respond)(?: [\\p{L}-]+){0,3}? (?:against|on)";
const wanted =
  "(?:information|guarantees?|assurances?|apology|explanations?|answers?|response|clarifications?|help|support|aid|assistance|compensation|concessions?|permission|money|funds|weapons|arms|cooperation)(?: [\\p{L}-]+){0,3}? from";
const objectOf = (...words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join("|")}) (?:the )?`, "u");

const toHelp = objectOf(helped, given, met);
const toAsk = objectOf(wanted);

/** What leads to the one whom a promise, an offer or a threat is made to, inside its content. */
export const objectsOf: Readonly<Partial<Record<Act, RegExp>>> = {
  promise: toHelp,
  assurance: toHelp,
  offer: toHelp,
  threat: objectOf(hit, against),
  demand: toAsk,
  request: toAsk,
  hope: toAsk,
};

/** Cues that tell what is said, and of themselves no promise or threat to anybody. */
export const saying = /\b(?:sa(?:y|ys|id|ying)|add(?:s|ed|ing)?|told)$/iu;

/** An occasion named by the house that hears it: `during the Senate Harbour Committee`, `in a Lower House debate`. */
export const sitting =
  /^((?:(?:speaking|testifying|appearing) )?(?:in|during|before|addressing|at (?=.* (?:hearing|debate|session|sitting|meeting)$)) (?:an? |the )?)(\p{Lu}(?:\p{L}|['’. -])*?(?:Committee|Parliament|Council|Senate|Duma|Congress|Assembly|Commission|(?<!White )House|Bundestag|Knesset|Majlis))(?: (?:hearing|debate|session|sitting|meeting))?$/iu;
