/** Words by which institutions are told from persons, and what is said of them. Data only. */

/** A capitalised name that holds one of these is no person. */
// biome-ignore format: one subject a line
export const institutionWords: ReadonlySet<string> = new Set([
  "party", "ministry", "council", "university", "times", "post", "news", "agency", "committee", "commission", "court",
  "bank", "institute", "institution", "group", "front", "army", "union", "association", "federation", "organisation",
  "organization", "forum", "league", "foundation", "fund", "society", "centre", "center", "department", "office",
  "service", "services", "board", "bureau", "company", "corporation", "corp", "inc", "ltd", "plc", "television", "tv",
  "radio", "press", "journal", "gazette", "herald", "tribune", "telegraph", "guardian", "magazine", "network", "media",
  "movement", "brigade", "brigades", "battalion", "forces", "force", "command", "police", "guard", "guards", "authority",
  "parliament", "assembly", "congress", "senate", "house", "government", "cabinet", "embassy", "mission", "program",
  "programme", "alliance", "coalition", "coalition", "treaty", "pact", "charter", "constitution", "declaration",
  "conference", "summit", "street", "square", "river", "sea", "ocean", "gulf", "bay", "strait", "island", "islands",
  "mountains", "valley", "airport", "port", "city", "province", "region", "oblast", "state", "states", "republic",
  "kingdom", "coast", "bridge", "palace", "hotel", "church", "mosque", "cathedral", "war", "day", "ward",
  "agreement", "accord", "act", "bill", "resolution", "report", "plan", "protocol", "memorandum", "daily", "weekly",
  "journalists", "initiative", "committees", "club", "team", "academy", "college", "school", "hospital", "prison",
  "monitor", "watch", "international", "energy", "airlines", "airways", "railways", "motors", "telecom", "petroleum", "industries", "nations", "democrats",
  "democratic", "socialist", "communist", "national", "liberation", "islamic", "peoples", "people's", "tribunal", "crescent", "cross", "summit", "courts", "fighters", "operations", "environment", "rada", "duma", "ministers", "technologies", "systems", "bloc", "fatah", "pravda", "administration", "air", "anglo", "amnesty", "greenpeace", "oxfam", "brotherhood",
]);

/** True for the words of a name that is an institution's; `Bill Vale` is no bill. */
export const namesInstitution = (words: readonly string[]): boolean =>
  words.some(
    (word, n) => institutionWords.has(word.toLowerCase()) && !(n === 0 && word === "Bill" && words.length > 1),
  );

/** A state's own government in other words: with a state's name before it, the state itself. */
export const governmentNouns: ReadonlySet<string> = new Set([
  "government",
  "administration",
  "regime",
  "leadership",
  "authorities",
  "side",
  "state",
  "federation",
  "nation",
  "capital",
  "junta",
  "rulers",
  "ruling generals",
]);

/** What a body is, behind its name: `the Hamas movement`, `the Islamic State group`. */
export const bodyNouns =
  /^(?:(?:militant|rebel|armed|terrorist|terror|opposition|political|islamist|jihadist|resistance|insurgent|military) )*(?:movement|group|militia|organi[sz]ation|alliance|bloc|network|faction|party)$/iu;

/** What leads from the government of a state to its name: `the government of`, `the authorities in`. */
export const governmentOf =
  /^(?:the )?(?:(?:federal|central|national) )?(?:government|administration|regime|leadership|authorities) (?:of|in) (?:the )?$/iu;

/** What a government is called beside its state, or what sort of one it is: it is no other government for that. */
export const governmentKinds =
  /^(?:(?:federal|central|national|new|current|present|incoming|elected|military|communist|socialist|conservative|nationalist|islamist|coalition|ruling|embattled|(?:pro|anti|centre|center|right|left|far)-\p{L}+|\p{L}+-(?:led|backed|dominated))(?:,| and)? ){1,3}(?=government|authorities|regime|leadership|junta|rulers)/iu;

/** Of the texts below those that may as well be spoken. */
export const maybeSpoken: ReadonlySet<string> = new Set([
  "answer",
  "reply",
  "response",
  "testimony",
  "address",
  "recording",
]);

/** Texts that speak for whoever gave them out. */
export const texts: ReadonlySet<string> = new Set([
  "statement",
  "letter",
  "message",
  "communique",
  "communiqué",
  "release",
  "declaration",
  "report",
  "document",
  "text",
  "note",
  "resolution",
  "readout",
  "post",
  "tweet",
  "article",
  "speech",
  "email",
  "memo",
  "draft",
  "proposal",
  "plan",
  "announcement",
  "memorandum",
  "agreement",
  "briefing",
  "transcript",
  "newspaper",
  "paper",
  "decree",
  "order",
  "survey",
  "column",
  ...maybeSpoken,
]);

/** Nouns that take up an institution named before, whatever its name. */
// biome-ignore format: one subject a line
export const institutionHeads: ReadonlySet<string> = new Set([
  "agency", "organisation", "organization", "group", "body", "watchdog", "party", "movement", "company", "institute",
  "thinktank", "think-tank", "newspaper", "paper", "daily", "network", "channel", "station", "outlet", "weekly", "bank", "court", "commission",
  "committee", "council", "panel", "service", "union", "broadcaster", "magazine", "charity", "association", "firm",
]);

/** Those of them that a name holds if they are what it is: a `council` is no company. */
export const nouned: ReadonlySet<string> = new Set(["bank", "commission", "court", "committee", "council"]);

/** What no medium is called. */
export const grouped: ReadonlySet<string> = new Set([
  "group",
  "party",
  "movement",
  "bank",
  "court",
  "committee",
  "council",
  "panel",
  "charity",
  "company",
  "firm",
]);

/** What a name says that it is, by its last word: the World Bank. */
export const kindInName = /\b(bank|ministry|university|court|council|commission|party|movement|police|army)$/iu;

/** Nouns that take up nothing that is called another of these: the World Bank is no party. */
export const ofOneKind: ReadonlySet<string> = new Set([
  "party",
  "movement",
  "bank",
  "court",
  "council",
  "commission",
  "newspaper",
  "paper",
  "daily",
  "union",
  "company",
  "firm",
  "airline",
  "charity",
  "network",
]);

/** Nouns at the end of a phrase that make it an office of the institution it begins with. */
export const officeNouns =
  /\b(?:ministry|department|army|military|parliament|embassy|office|police|cabinet|council|presidency|court|bank|mission|party|committee|agency|service|assembly|treasury|commission)$/iu;

/** Nouns that make of an institution's name people who belong to it. */
export const groupsBehind =
  /^(?:officials?|sources?|leaders?|media|troops|forces|people|analysts?|diplomats?|lawmakers?|spokes\p{L}+)\b/iu;

/** What may stand after the name of a medium or group without being another's: `the Wire news agency`. */
export const mediumNouns =
  /^(?:\(|,|(?:news )?agency\b|newspaper|daily|weekly|magazine|television|TV|radio|website|channel|group|party|movement|militia|faction|who\b)/u;

/** Nouns for a medium or a firm before its name, which is its own, whosever it is: `Norway's state gas company Valen`. */
export const business =
  /\b(?:agency|newspaper|daily|weekly|magazine|journal|television|channel|broadcaster|website|company|firm|giant|group|monopoly|bank|airline|carmaker|producer|operator|pipeline|maker|manufacturer|refiner|exporter|utility|conglomerate|insurer|shipper|railway|brewer|retailer|chain)\s$/u;

/** Nouns that make a medium of the name before them: `the Valen newspaper`. */
export const mediumBehind =
  /^ (?:(?:news|press) agency|(?:daily |weekly )?newspaper|daily|weekly|magazine|website|broadcaster)\b/u;

/** Before a place: somebody is there, `journalists in Moscow`, which does not make him speak for it. */
export const standsAt = /\b(?:in|at|near|outside|around) (?:the )?$/iu;

/** Those who do speak for a place that they are in: `officials in Moscow`. */
export const governing =
  /\b(?:officials?|authorities|government|leaders?|leadership|sources?|ministers?|regime|army|military|police)\b/iu;

const documents = "Statement|Remarks|Letter|Message|Address|Notice|Memorandum|Speech";

/** Words that tell by whom a document is, up to his name: `Statement by` President X, `Letter of the` Speaker. */
export const documentBy = new RegExp(
  `\\b(?:${documents}|Press [Ss]tatement|Op-[Ee]d|Proclamation)s?\\b[^.\\n]{0,40}?\\b(?:by|of|from)\\s(?:the\\s)?`,
  "u",
);

/** The same where a title begins with them, in whatever case: what a letter is `of` may be its matter there. */
export const titledBy = new RegExp(`^(?:\\p{L}+ ){0,2}(?:${documents})\\b[^\\n]{0,40}?\\b(?:by|from) `, "iu");

/** Whoever gives out a document together, by its title: `Joint Statement by` A and B. */
export const jointTitle =
  /^Joint (?:\p{L}+ )?(?:Statement|Declaration|Communiqu[eé]|Readout)\b[^\n]*?\b(?:between|by|of|from) ([^\n]+?)(?= on | following | after |$)/iu;

/** The opening of a document that says who `we` are: `We, the leaders of the Seven, …`. */
export const ourselves = /(?<=(?:^|\n)[ \t]*(?:\d\. )?We, )the [^,\n]{3,120}(?=,)/u;

/** What stands behind the name of a state that is its matter: the `Iran expert`, the `Libya contact group` of others. */
export const onState =
  /^ (?:[\p{Ll}-]+ ){0,2}(?:(?:contact|working|study|crisis|support|action) group|task force|experts?|analysts?|specialists?|scholars?|watchers?|inquiry|tribunal)\b/u;

/** Offices that papers write small where they stand before a role, `a state department spokesman`, and whose they are. */
export const officesInSmall: readonly (readonly [words: string, state: string])[] = [
  ["state department", "USA"],
  ["white house", "USA"],
  ["pentagon", "USA"],
  ["foreign office", "GBR"],
  ["downing street", "GBR"],
];
