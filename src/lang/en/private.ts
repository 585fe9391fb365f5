/**
 * What people are called who speak for themselves, or for those who sent them, and for no state, whatever adjective or place
 * stands with it: `a Norwegian analyst`, `the Italian press`, `Norway's opposition`. Data only.
 */
// biome-ignore format: one subject a line
export const privateNouns: ReadonlySet<string> = new Set([
  // who knows a matter
  "analyst", "expert", "economist", "historian", "academic", "professor", "scholar", "scientist", "researcher", "lecturer",
  "observer", "commentator", "critic", "thinktank", "think-tank", "institute", "university",
  // who writes
  "author", "writer", "novelist", "poet", "journalist", "reporter", "columnist", "correspondent", "editor", "blogger",
  "media", "press", "newspaper", "paper", "daily", "weekly", "magazine", "tabloid", "report", "poll", "survey",
  // who lives there
  "resident", "villager", "inhabitant", "citizen", "voter", "people", "person", "civilian", "refugee", "migrant", "family",
  "relative", "witness", "eyewitness", "man", "woman", "child", "student", "teacher", "farmer", "worker", "businessman",
  "tourist", "hostage", "ex-hostage", "prisoner", "detainee", "victim", "survivor", "patient", "doctor", "lawyer",
  // who stands against the state, or beside it
  "opposition", "party", "dissident", "activist", "protester", "demonstrator", "rebel", "insurgent", "opponent", "rival",
  "ally", "partner", "neighbour", "neighbor", "friend", "foe", "enemy", "charity",
]);

/** Words by which a medium or an institute is the state's own: `state television`, `the official daily`. */
export const ofTheState = /\b(?:state|state-\p{L}+|official|government|government-\p{L}+|ruling|public|national)\b/iu;

/** The names by which papers are called, at their end. */
export const printedName =
  /\b(?:Times|Post|Herald|Tribune|Gazette|Telegraph|Guardian|Journal|Courier|Independent|Observer|Kommersant|Izvestia|Pravda)(?: report| newspaper)?$/u;

/** Plurals of such nouns that are not made with `s`. */
export const plurals: Readonly<Record<string, string>> = {
  women: "woman",
  men: "man",
  children: "child",
  businessmen: "businessman",
};
