import type { Channel } from "../../model/acts.ts";

/** That somebody spoke beside an occasion, and not at it: `speaking shortly after talks`. */
const besides = "^(?:speaking )?(?:shortly |soon )?(?:after|before|following|ahead of|on the sidelines of)\\b";

/** Where reporters are told something by whoever has called them. */
const toldReporters = "(?:news|press|media) (?:conference|briefing)";

/**
 * The words by which English news says how words were passed. Tried in order, so that an interview by telephone is an
 * interview, and a statement at a news conference is one. Data only.
 */
export const channelWords: readonly (readonly [Channel, RegExp])[] = [
  ["public-remarks", new RegExp(`${besides}(?!.*(?:news|press) conference)`, "iu")],
  ["public-remarks", /^(?:(?:speaking )?on|speaking during) an? (?:[\p{L}-]+ )?(?:visit|trip|tour)\b/iu],
  [
    "interview",
    /\b(?:interview(?:ed|s)?|in comments to|in remarks to|podcast|speaking to (?!(?:reporters|journalists|newsmen|supporters|troops|soldiers|sailors|marines|officers|workers|students|voters|delegates|diplomats|residents|lawmakers|parliament|mps|senators|around|about|some|nearly|over|more|hundreds|thousands|dozens|his|her|their|fellow|the (?:press|media|nation|crowd|house|council)|an? )\b)(?:the )?\p{L}+)\b/iu,
  ],
  [
    "press-conference",
    new RegExp(
      `\\b(?:${toldReporters}s?|briefing(?! paper)|briefed (?:reporters|journalists)|joint appearance before reporters|(?:conference|press) call|call with (?:reporters|journalists))\\b`,
      "iu",
    ),
  ],
  ["phone-call", /\b(?:tele)?phone(?:d)?\b|\b(?:in|during|on|after) an? (?:\p{L}+[- ])?call\b|\bby phone\b/iu],
  [
    "parliament",
    /\b(?:parliament|bundestag|rada|duma|knesset|house of (?:commons|lords|councillors|representatives)|(?:lower|upper) house|senate|congress(?:ional)?|lawmakers|mps|deputies|hearing|budget committee|armed services committee|foreign relations committee|national assembly|addressing the house)\b/iu,
  ],
  [
    "public-remarks",
    /\b(?:(?:video|audio|voice|radio|recorded|taped|televised)(?:-?taped)? (?:messages?|statements?|appeals?)|sermon|broadcast|joint appearance)\b/iu,
  ],
  [
    "written-statement",
    /\b(?:statements?|letters?|messages?|communiqu[eé]s?|press release|news release|releases?|leaflets?|telegram|tweet(?:ed|s)?|twitter|facebook|instagram|whatsapp|truth social|weibo|vkontakte|blog|written (?:answers?|replies|reply)|articles?|post(?:ed|s)?|on (?:its|his|her|their) website|op-ed|commentary|email|e-mail|declaration|readout|note|memo)\b/iu,
  ],
  ["talks", /\b(?:talks|meetings?|met|negotiations?|summit with|consultations|session with|discussions?|visit to)\b/iu],
  [
    "document",
    /\b(?:reports?|resolutions?|agreement|plan|treaty|bill|decree|draft|document|manifesto|agenda|accord|pact|conclusions|strategy|memorandum|law|charter)\b/iu,
  ],
  [
    "public-remarks",
    /\b(?:speech|address(?:ed|ing)?|speaking|remarks|rally|ceremony|conference|forum|summit|seminar|television|televised|video|debate|court|event|lecture|visit|reception|convention|loudspeakers?|radio|toast|opening|congress)\b/iu,
  ],
];

/** Words that tell of talks only that they were over, or to come, where somebody spoke: whoever he met there is not told so. */
export const besideTalks = new RegExp(besides, "iu");

/** Many reports, of nobody in particular: what media say. */
export const newsReports =
  /^(?:[Tt]he |[Ss]ome |[Oo]ther |[Ss]everal |[Mm]any )?(?:(?:various|numerous|early|earlier|initial|recent|unconfirmed|conflicting|local|foreign|press|media|news) )*(?:\p{Lu}[\p{L}.]* )?[Rr]eports$/u;

/** Where anybody may put a text or a picture: a `Facebook post` is not Facebook's. */
export const platforms =
  /^(?:Facebook|Twitter|YouTube|Instagram|Telegram|TikTok|WhatsApp|Weibo|WeChat|VK|VKontakte|Truth Social|X)$/u;

/** Hearers whose channel is plain from who they are, and who go on hearing what the same speaker says next. */
export const audiences: readonly (readonly [Channel | null, RegExp])[] = [
  [null, /\b(?:reporters?|journalists?|newsmen|correspondents?|the press|the media|media)\b/iu],
  [
    "parliament",
    /\b(?:parliament|lawmakers|senators|senate|deputies|mps|meps|commons|congress|house of|bundestag|duma|rada|legislators|committee)\b/iu,
  ],
  [
    "public-remarks",
    /\b(?:conference|forum|summit|seminar|rally|crowd|audience|nation|supporters|delegates|congress|court|gathering|ceremony|students|troops|assembly|security council|council|board of governors|convention|workers)\b/iu,
  ],
];

/** What somebody is heard in, and nobody who hears. */
export const broadcasts = /^(?:(?:an?|the) )?(?:broadcast|interview|programme|program|show|telecast|webcast)$/iu;

/** Events rather than bodies: where one is named as hearer, who goes on listening is not told. */
export const events = /\b(?:conference|forum|summit|gathering|seminar|ceremony|dialogue)\b/iu;

/** What a document is by its title, and by what way the words in it were then passed. */
export const documentTitles: readonly (readonly [Channel, RegExp])[] = [
  ["press-conference", /\bpress (?:call|gaggle|briefing|conference)\b/iu],
  ["phone-call", /\breadout\b.*\b(?:calls?|phone)\b|\btelephone conversation\b/iu],
  ["talks", /\breadout\b/iu],
  ["public-remarks", /^(?:remarks|speech|address|transcript)\b/iu],
  [
    "document",
    /^(?:memorandum|notice|proclamation|executive order|letter to the speaker|a letter to|resolution|report|fact sheet)\b/iu,
  ],
  ["written-statement", /^(?:joint |press )?(?:statement|message|letter)\b/iu],
];

/**
 * A sentence that tells how it was said: `Hale made the remarks at a press conference`, `He was speaking at`, `He was addressing
 * sailors`, up to the words for that, which are one of the two groups.
 */
export const remarks =
  /(?:(?:made|delivered|gave|issued) (?:the|these|those|his|her) (?:remarks?|comments?|statements?|announcement|appeal|call|pledge|warning|threat|offer|proposal|position clear|observations?)(?: here)?|(?:was|were) (?:speaking|talking))((?: to reporters)? (?:at|in|during|on|when|while|to|after|following|before) [^.;]*)|(?:was|were)( addressing [^.;]*)/u;

/** Who is addressed, by the words for an occasion, without where: `addressing 600 sailors` in Oslo. */
export const addressing =
  /^ addressing (?!(?:the |an? |this |that |these |those |its |his |her )?(?:[\p{Ll}-]+ )?(?:issues?|problems?|questions?|concerns?|causes?|challenges?|crisis|situation|matter|needs?|threats?|claims?)\b)(.+?)(?= (?:in|at|on|during|about|after|outside|from|over)\b|[,.;]|$)/u;

/** Words of a sentence that tells of a telephone call. */
export const byPhone =
  /\b(?:tele)?phone(?:d| call| conversation)?\b|\bby phone\b|\b(?:call|spoke) (?:with|to) (?:President|Prime Minister|Secretary|Minister|Chancellor)\b/iu;

/** Words of a sentence that tells of talks face to face. */
export const inTalks =
  /\b(?:(?<!\bbeen |\bbe |\bis |\bare |\bwas |\bwere )met(?: with)?|(?:held|in|during|after|at) (?:[\p{L}-]+ ){0,3}?(?:talks|meeting)|(?:talks|meeting) with)\b/iu;

/** Words of a sentence that tells of talks or a call to come. */
export const toCome =
  /\b(?:will|would|should|may|might|could|to|plans to|expected to|due to|agreed to) (?:also |soon |later )?(?:speak|talk|meet|call|(?:tele)?phone|hold|discuss|have (?:talks|a call))\b/iu;

/** A cue with what it governs, where it tells only what somebody wants, which is no part of what was said in a call. */
export const wanting =
  /^(?:(?:do|does|did) )?(?:not )?(?:wants?|wanted|wish(?:es|ed)?|prefers?|preferred|hopes?|hoped) /iu;

/** Words of a sentence that tells of two sides' meeting or call. */
export const encounter =
  /\b(?:(?<!\bbeen |\bbe |\bis |\bare |\bwas |\bwere )met|meeting|talks|tele(?:phoned?|phone)|phone|call(?:ed)? with|conversation|summit|discussed|held)\b/iu;

/** Acts that are aimed at somebody, whom the content then names first. */
export const aimed: ReadonlySet<string> = new Set(["demand", "request", "warning", "offer", "hope"]);

/** Told a news conference: those who hear are reporters. */
export const beforeReporters = new RegExp(`\\b${toldReporters}s?\\b|\\bbriefing\\b`, "iu");

/** A press conference that is told something, whoever holds it: `told a news conference with Vale`. */
export const conference = new RegExp(`^(?:an?|the|his|her|their) (?:[\\p{L}-]+ )?${toldReporters}\\b`, "iu");

/** How a sentence tells that somebody spoke, where it names the occasion: `in an interview`, `told a news conference`. */
export const occasion = new RegExp(
  `\\b(?:in|at|during|told|by|on|over) (?:an?|the|his|her|its|their|a joint|\\p{L}+day['’]s) ?(?:[\\p{L}-]+ ){0,3}?(?:interview|${toldReporters}|briefing|statement|letter|(?:tele)?phone(?: call)?|speech|address)\\b|\\bby (?:tele)?phone\\b|^["“]?Speaking to (?:the )?\\p{Lu}[^,.;“”"]{1,60}(?=,)`,
  "iu",
);

/** What is printed, by its kind: `the Guardian newspaper`, `the daily Vecernji List`. */
export const press = /\b(?:newspaper|daily|weekly|magazine|tabloid|journal)\b/iu;

/** What only a medium is called. */
export const medium = /\b(?:news agency|newspaper|paper|daily|weekly|magazine|broadcaster|station|channel|outlet)$/iu;

/** What only a printed one is called, and names of media that are not. */
export const printed = /\b(?:newspaper|paper|daily|weekly|magazine)$/iu;
export const notPrinted =
  /\b(?:agency|tv|television|radio|channel|network|broadcaster|afp|ap|reuters|bbc|cnn|nbc|abc|cbs|dpa|tass|interfax|xinhua|press)\b/iu;

/** Words in the name of a medium. */
export const media =
  /\b(?:(?:news|press) agency|newspapers?|daily|weekly|magazine|news|media|web ?site|tv|television|radio|times|post|guardian|telegraph|channel|broadcaster|network|journal|herald|tribune|gazette|afp|bbc|cnn|reuters|ap|dpa|ard|zdf|nbc|abc|cbs|rt|tass|itar-tass|interfax|unian|ukrinform|xinhua|yonhap|kyodo|ria|sputnik|kommersant|al-jazeera|al jazeera|le monde|le figaro|der spiegel|bild|spiegel|pravda|izvestia|financial times|sky|bloomberg|jiji|tanjug|agence france-presse|associated press|anadolu|wam|suna|petra|sana|mena|irna|isna|fars|kcna|antara|bernama|pti|ansa|lusa|efe|belga|ritzau|al-arabiya|al arabiya|nhk)\b/iu;

/** Agencies and channels with a name of one word, and what may go on with it: `told Reuters Vale would stay`, but `BBC News`. */
// biome-ignore format: one subject a line
export const agencies: ReadonlySet<string> = new Set([
  "reuters", "afp", "ap", "upi", "dpa", "cnn", "bbc", "cbs", "nbc", "abc", "cnbc", "npr", "interfax", "tass", "xinhua",
  "kyodo", "yonhap", "ukrinform", "unian", "bloomberg", "al-jazeera",
]);
export const agencyParts =
  /^(?:News|TV|Television|Radio|World|International|Online|Sport|Business|Arabic|Persian|Russian|Ukraine|Türk|Turk|Brasil|Monitoring|Service|One|Two|Three|Four|Today|Newsnight|Panorama|Poll|English|Opinion|Intelligence|Group|Foundation|Trust)$/u;

/** A medium that is called as a calling is: `the Economist`. */
export const namedLikeCalling = /^[Tt]he (?:Economist|Scholar|Observer|Spectator)$/u;

/** Words without which no report tells of a call, and of a meeting. */
export const ofCalls =
  /(?:tele|\b)phon|\bcall(?:s|ed|ing)?\b|\bconversations?\b|\bspok(?:e|en)\b|\bspeak|\bhotline\b|\bon the line\b/iu;
export const ofMeetings = /\bm(?:eet|et\b)|\btalks\b|\bhosted\b/iu;

/** A station that is called after a place and by its number: `France 2 television`. */
export const broadcaster = /^\p{Lu}\p{L}+ \d{1,2}(?: (?:television|TV|radio|news|channel))*$/u;

/** What a medium broadcasts, by a name of its own: `CNN's State of the Union`. */
export const programme = /^(?:the )?\p{Lu}[\p{L}\p{N} .]{1,30}['’]s ["“]?\p{Lu}/u;
