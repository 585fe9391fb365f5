/**
 * What persons in reports are called by what they do: the nouns, the words that stand before them, and the offices of
 * the tables that a phrase may mean. Data only.
 */

/** Nouns that name a person by an office or task. */
// biome-ignore format: one subject a line
export const roleNouns: ReadonlySet<string> = new Set([
  "president", "premier", "minister", "chancellor", "secretary", "undersecretary", "under-secretary", "secretary-general",
  "king", "queen", "monarch", "emperor", "sultan", "emir", "prince", "ruler", "leader", "chief", "head", "boss",
  "strongman", "dictator", "statesman", "politician", "pm", "lawmaker", "legislator", "parliamentarian", "mp", "mep", "deputy",
  "senator", "congressman", "congresswoman", "governor", "mayor", "councillor", "speaker", "whip", "chairman",
  "chairwoman", "chairperson", "chair", "chairperson-in-office", "commissioner", "representative", "envoy", "ambassador",
  "diplomat", "consul", "attache", "negotiator", "mediator", "delegate", "adviser", "advisor", "aide", "counsellor",
  "spokesman", "spokeswoman", "spokesperson", "official", "director", "director-general", "administrator", "coordinator",
  "commander", "commander-in-chief", "general", "admiral", "colonel", "major", "captain", "officer", "soldier",
  "prosecutor", "attorney", "lawyer", "judge", "magistrate", "justice", "candidate", "nominee", "contender", "challenger", "president-elect", "analyst",
  "expert", "economist", "professor", "academic", "researcher", "scholar", "historian", "activist", "campaigner",
  "dissident", "journalist", "reporter", "correspondent", "editor", "presenter", "host", "columnist", "author", "writer",
  "critic", "executive", "ceo", "manager", "banker", "businessman", "businesswoman", "tycoon", "founder", "owner",
  "doctor", "priest", "cleric", "imam", "pope", "bishop", "archbishop", "patriarch", "ayatollah", "rebel", "warlord",
  "guerrilla", "militant", "separatist", "insurgent", "inspector", "monitor", "observer", "investigator", "detective",
  "resident", "witness", "survivor", "relative", "mother", "father", "wife", "husband", "daughter", "son", "brother",
  "sister", "widow", "veteran", "pilot", "student", "teacher", "farmer", "worker", "driver", "man", "woman", "scientist",
  "engineer", "counterpart", "co-chair", "co-leader", "vice-president", "vice-chairman", "figure", "ally",
  "laureate", "member", "hardliner", "moderate", "predecessor", "successor", "trader", "owner", "curator",
]);

/** Other nouns for one of many, who has no office by them. */
export const oneOfMany =
  /^(?:source|insider|hostage|refugee|protester|demonstrator|villager|voter|shopkeeper|nurse|fisherman|migrant|passenger|victim|detainee|prisoner)$/u;

/** Nouns of the above in the plural, and others that name several people or an office at once. */
// biome-ignore format: one subject a line
export const groupNouns: ReadonlySet<string> = new Set([
  "officials", "leaders", "ministers", "presidents", "diplomats", "sources", "analysts", "experts", "observers",
  "lawmakers", "deputies", "senators", "troops", "forces", "rebels", "separatists", "militants", "insurgents",
  "witnesses", "residents", "critics", "activists", "protesters", "demonstrators", "reporters", "journalists", "media",
  "people", "others", "some", "many", "members", "commanders", "officers", "soldiers", "police", "prosecutors",
  "authorities", "allies", "powers", "countries", "nations", "states", "governments", "parties", "groups", "sides",
  "monitors", "inspectors", "investigators", "families", "relatives", "citizens", "voters", "supporters", "opponents",
  "envoys", "ambassadors", "delegates", "negotiators", "spokesmen", "aides", "advisers", "generals", "chiefs", "heads",
  "islamists", "socialists", "democrats", "republicans", "conservatives", "men", "women", "farmers", "workers",
  "students", "scientists", "economists", "traders", "refugees", "hostages", "lawyers", "judges", "doctors",
]);

/** Offices of several, set in capitals before the first one's name: `Foreign Ministers Vale and Brand`. */
// biome-ignore format: one subject a line
const severalOffices: ReadonlySet<string> = new Set([
  "presidents", "premiers", "ministers", "chancellors", "secretaries", "senators", "congressmen", "congresswomen", "governors",
  "ambassadors", "commissioners", "generals", "admirals", "colonels", "judges", "justices",
]);

/**
 * The office that a word before a name tells, in the singular: `minister` of `ministers`. Null for other words, and for a plural in
 * capitals that more likely begins a name (`Reporters Without Borders`).
 */
export function officeBefore(word: string): string | null {
  const lower = word.toLowerCase();
  if (roleNouns.has(lower)) return lower;
  if (roleNouns.has(lower.replace(/^ex-/u, ""))) return lower.replace(/^ex-/u, "former ");
  const single = lower
    .replace(/ies$/u, "y")
    .replace(/(wo)?men$/u, "$1man")
    .replace(/s$/u, "");
  const told = severalOffices.has(lower) || (word === lower && single !== lower);
  return told && roleNouns.has(single) ? single : null;
}

/** True for an office in the plural before the names of those who hold it. */
export const severalHold = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (officeBefore(word) ?? lower) !== lower;
};

/** What somebody believes or is told to be, set in capitals before his name: `the Islamist Harbour movement`. */
export const creeds: ReadonlySet<string> = new Set([
  "islamist",
  "jihadist",
  "salafist",
  "shiite",
  "shi'ite",
  "shia",
  "sunni",
  "muslim",
  "christian",
  "jewish",
  "alawite",
  "maoist",
  "marxist",
  "communist",
  "western",
]);

/** Whose party somebody is of, before his office in capitals: `Republican Senator Vale`. */
export const partisan = /^(?:republican|democratic|labour|conservative|liberal|socialist|tory|green)$/u;

/** What an office is for, in capitals before who holds it: `Assistant Secretary for the Near East Vale`. */
export const regional =
  /^(?:(?:near|middle|far) east|(?:south|southern|north|northern|west|western|east|eastern|central|latin|southeast) (?:asia|africa|europe|america)|(?:european|african|asian|political|global|foreign|public) affairs)$/u;

/** What a party or group is, before its name at the beginning of a sentence: `Opposition Democrats`. */
export const beforeParty = /^(?:opposition|ruling|fellow)$/u;

/** Offices that no name holds inside: what stands before one in a run of capitals belongs to the office. */
export const officeInside =
  /^(?:president|minister|premier|secretary|chancellor|spokes(?:man|woman|person)|ambassador|senator|governor|chair|chairman|chairwoman|commissioner|director|leader|chief|mayor|commander|envoy|prosecutor|ceo|mp|mep|pm)$/u;

/** Endings of nouns for many people or doings, which open a sentence and name nobody: `Fundamentalists`, `Demonstrations`. */
export const manyNouns = /(?:ists|tions|sions|eigners|tics)$/u;

/** What two states or bodies have one of each, so that it belongs to both: `Norway and Iran's foreign ministries`. */
export const ofBoth: ReadonlySet<string> = new Set([
  "leaders",
  "presidents",
  "ministers",
  "premiers",
  "spokesmen",
  "spokespersons",
  "officials",
  "diplomats",
  "negotiators",
  "envoys",
  "ambassadors",
  "governments",
  "parliaments",
  "ministries",
  "agencies",
  "committees",
  "embassies",
  "delegations",
  "chiefs",
  "heads",
  "armies",
  "militaries",
  "representatives",
  "foreign-ministers",
]);

/** Words that stand between a state or a name and a role noun. */
// biome-ignore format: one subject a line
export const roleModifiers: ReadonlySet<string> = new Set([
  "prime", "foreign", "defence", "defense", "interior", "home", "finance", "economy", "economic", "energy", "trade",
  "justice", "health", "education", "information", "culture", "transport", "agriculture", "environment", "labour",
  "labor", "development", "cabinet", "emergency", "emergencies", "industry", "intelligence", "security", "national",
  "state", "press", "party", "opposition", "parliament", "parliamentary", "military", "army", "navy", "naval", "police",
  "air", "force", "nuclear", "top", "senior", "chief", "deputy", "vice", "first", "second", "former", "ex", "acting",
  "interim", "caretaker", "assistant", "permanent", "special", "high", "supreme", "grand", "attorney", "general",
  "government", "ministry", "department", "presidential", "embassy", "council", "commission", "committee", "regional",
  "local", "rebel", "separatist", "anti-terrorism", "human", "rights", "peace", "exterior", "external", "relations",
  "affairs", "central", "bank", "crown", "executive", "staff", "joint", "chiefs", "under", "ruling", "veteran",
  "outgoing", "incoming", "newly", "elected", "new", "old", "longtime", "hardline", "moderate", "house", "senate",
  "majority", "minority", "faction", "bloc", "alliance", "mission", "delegation", "conference", "field", "political",
  "policy", "legal", "public", "affairs", "media", "communications", "rear", "brigadier", "lieutenant", "major",
  "treasury", "commerce", "homeland", "budget", "customs", "border", "guard", "provincial", "district", "city",
  "strategic", "humanitarian", "aid", "relief", "oil", "gas", "atomic", "environmental", "climate", "crisis",
  "ousted", "deposed", "toppled", "fugitive", "exiled",
]);

/** An office that a phrase may name and the titles under which the tables keep its holders. */
interface Office {
  readonly office: string;
  readonly phrase: RegExp;
  readonly title: RegExp;
}

/** Tried in order on a phrase without its state; the first that fits counts. */
export const offices: readonly Office[] = [
  { office: "vice president", phrase: /\bvice[- ]president\b/iu, title: /^Vice President$/u },
  {
    office: "deputy foreign minister",
    phrase: /\bdeputy (?:foreign (?:minister|secretary)|secretary of state)\b/iu,
    title: /^(?:First )?Deputy (?:Minister of Foreign Affairs|Secretary of State)$/u,
  },
  {
    office: "deputy prime minister",
    phrase: /\bdeputy (?:prime minister|premier)\b/iu,
    title: /^(?:First )?Deputy Prime Minister$/u,
  },
  { office: "prime minister", phrase: /\b(?:prime minister|premier|pm)\b/iu, title: /^(?:Prime Minister|Premier)$/u },
  {
    office: "foreign minister",
    phrase:
      /\b(?:foreign (?:affairs )?(?:minister|secretary)|minister (?:of|for) (?:foreign|external) affairs|secretary of state|(?:top|chief) diplomat|foreign policy chief)\b/iu,
    title:
      /^(?!Deputy|Minister of State)(?:.*\bForeign (?:and Commonwealth )?(?:Affairs|Minister)|(?:United States )?Secretary of State(?! of\b)|.*High Representative for Foreign)\b(?! for (?!Foreign))/u,
  },
  {
    office: "defence minister",
    phrase:
      /\b(?:defen[cs]e (?:minister|secretary|chief)|(?:minister|secretary) (?:of|for) defen[cs]e|pentagon chief)\b/iu,
    title: /^(?:Minister|Secretary|Secretary of State) (?:of|for) (?:the )?(?:Defen[cs]e|Armed Forces)$/u,
  },
  {
    office: "interior minister",
    phrase: /\b(?:interior minister|home secretary|minister of (?:the )?interior)\b/iu,
    title: /^(?:Minister of (?:the )?(?:Internal Affairs|Interior)|Secretary of State for the Home Department)/u,
  },
  {
    office: "finance minister",
    phrase:
      /\b(?:finance minister|treasury (?:secretary|chief)|secretary of the treasury|chancellor of the exchequer)\b/iu,
    title: /^(?:Minister of Finance|Secretary of the Treasury|Chancellor of the Exchequer)$/u,
  },
  {
    office: "national security adviser",
    phrase: /\b(?:national )?security advis[eo]r\b/iu,
    title: /^National Security Advisor$/u,
  },
  {
    office: "head of the joint chiefs",
    phrase: /\b(?:joint chiefs|chief of the general staff|top general)\b/iu,
    title: /^(?:Chairman of the Joint Chiefs of Staff|Chief of the General Staff)$/u,
  },
  { office: "pope", phrase: /^pope\b/iu, title: /^Pope$/u },
  { office: "chancellor", phrase: /\bchancellor\b/iu, title: /^Chancellor$/u },
  { office: "crown prince", phrase: /\bcrown prince\b/iu, title: /^Crown Prince$/u },
  { office: "monarch", phrase: /\b(?:king|queen|monarch|emir|sultan|emperor)\b/iu, title: /^[Mm]onarch$/u },
  { office: "supreme leader", phrase: /\bsupreme leader\b/iu, title: /^(?:Supreme )?Leader$/u },
  { office: "president", phrase: /\b(?:president|leader|strongman)\b/iu, title: /^(?:(?:Acting )?President|Leader)$/u },
  {
    office: "secretary general",
    phrase: /\b(?:secretary[- ]general|chief|head)\b/iu,
    title: /^(?:Secretary[- ]General|Director[- ]General)/u,
  },
  {
    office: "foreign ministry spokesperson",
    phrase: /\b(?:foreign ministry|state department) spokes(?:man|woman|person)\b/iu,
    title: /^(?:Foreign Ministry Spoke|Spokesperson of the Department of State)/u,
  },
  {
    office: "head of state's spokesperson",
    phrase: /\b(?:kremlin|white house) (?:spokes(?:man|woman|person)|press secretary)\b/iu,
    title: /^(?:Kremlin|White House) Press Secretary$/u,
  },
  {
    office: "pentagon spokesperson",
    phrase: /\bpentagon (?:spokes(?:man|woman|person)|press secretary)\b/iu,
    title: /^Pentagon Press Secretary$/u,
  },
];

/** Role nouns that a report puts for one another. */
export const roleSynonyms: readonly (readonly string[])[] = [
  ["spokesman", "spokeswoman", "spokesperson", "spokesmen"],
  ["chief", "head", "director", "director-general", "boss", "secretary-general", "secretary general"],
  ["leader", "president", "chief", "head", "strongman"],
  ["envoy", "ambassador", "representative", "diplomat", "negotiator"],
  ["adviser", "advisor", "aide"],
  ["lawmaker", "mp", "senator", "deputy", "congressman", "parliamentarian", "legislator"],
  ["general", "commander", "admiral", "officer", "colonel"],
  ["chairman", "chair", "chairperson", "head", "chairwoman"],
];

/** What stands behind somebody's name and makes of it those who are his: `Vale aides`, `the Vale campaign`. */
export const behindLeader =
  /^ (?:camp|campaign|team|cabinet|administration|government|regime|loyalists?|backers|followers)\b/u;

/** Who serves the one named directly before: `a Vale spokesman`. */
export const serving = /^(?:spokes\p{L}+|aide|ally|advis[eo]r|lawyer|strategist|loyalist)$/u;

/** A government called after who leads it: `the Vale administration`. */
export const governmentOfLeader =
  /^(?:the )?(?:(?:new|former|outgoing|incoming) )?(?:(?:President|Prime Minister|Chancellor|Mr|Ms|Mrs)\.? )?(?:\p{Lu}[\p{L}.]* )*?(\p{Lu}[\p{L}'’]*?)(?:-\p{Lu}\p{L}+)?(?:['’]s?)? ([Aa]dministration|government|regime|cabinet)$/u;

/** Those after whom a government is called. */
export const leaderOffices =
  /^(?:president|prime minister|premier|chancellor|taoiseach|supreme leader|leader|king|emir|head of (?:state|government))\b/iu;

/** What somebody is called for what he is like or how old he is, whatever his office: `the veteran hardliner`, `the 80-year-old`. */
export const epithet =
  /^the (?:[\p{L}-]+ ){0,3}(?:\d\d-year-old|(?:right|left)-winger|hardliner|firebrand|maverick|strongman|populist|tycoon|billionaire|laureate|statesman|septuagenarian|octogenarian)$/iu;

/** Who leads the Roman Catholic Church, whatever he is called. */
export const ofChurch =
  /^the (?:pope|pontiff|holy father|(?:head|leader|chief) of the (?:roman )?catholic (?:church|world)|(?:head|leader) of the world['’]s (?:roman )?catholics)$/iu;

/** Houses that have a head of their own, behind which an office is nobody's of another: `the port's director`. */
export const houses =
  /^(?:the|this|that) (?:[\p{Ll}-]+ )?(port|harbour|airport|hospital|clinic|school|university|museum|prison|jail|plant|factory|mosque|church|hotel|theatre|library|stadium|station|morgue|camp|mine)['’]s /iu;

/** What has a president who is not the state's: `the president of the chamber of deputies`. */
export const presidedOver =
  /\bpresident of (?:the|its|his|her|their) (?:[\p{Ll}-]+ )?(chamber|assembly|parliament|senate|company|firm|bank|club|board|union|association|federation|league|court|tribunal|university|college|academy|chambers)\b/iu;

/** Whose one is by the words before what he is. */
export const ofSide =
  /\b(opposition|rebel|government|party|union|army|military|police|separatist|militia|church|company|airline|hospital|aid)(?: (?!(?:leader|chief|head|commander|boss)$)[\p{L}-]+){1,5}$/iu;

/** Who stands against those who hold the offices of a state: `a rebel commander`. */
export const against = /\b(?:opposition|rebel|separatist|militia|insurgent|guerrilla|militant|dissident)\b/u;

/** Peoples, creeds and parties in the plural, at the end of what is nobody's name: `Sunni Arabs`. */
export const peoples =
  /\b(?:Arabs|Kurds|Muslims|Moslems|Christians|Shias|Shiites|Sunnis|Jews|Serbs|Croats|Albanians|Tamils|Hutus|Tutsis|Pashtuns|Tajiks|Uzbeks|Hazaras|Turkmens|Copts|Maronites|Islamists|Republicans|Democrats|Conservatives|Liberals|Socialists|Greens)$/u;
