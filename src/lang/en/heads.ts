/** What English puts before an office without making another of it, and how it calls those who lead a body. Data only. */

/** Words that leave an office what it is: `the embattled president`, `the pro-Western premier`, `its first female leader`. */
// biome-ignore format: one subject a line
const qualifiers: ReadonlySet<string> = new Set([
  "top", "senior", "new", "newly", "current", "incumbent", "sitting", "serving", "acting", "interim", "caretaker", "transitional",
  "provisional", "temporary", "outgoing", "visiting", "own", "elected", "re-elected", "democratically", "appointed", "inaugurated",
  "longtime", "long-time", "long-serving", "longest-serving", "veteran", "young", "youthful", "ageing", "aging", "elderly", "ailing",
  "embattled", "beleaguered", "defiant", "popular", "unpopular", "powerful", "charismatic", "controversial", "divisive", "outspoken",
  "fiery", "all-powerful", "billionaire", "millionaire", "wartime", "female", "woman", "male", "black", "strongman", "beloved", "reclusive",
]);

/** What a holder believes, which tells of what sort he is before a president, and of what else he is the head before a leader. */
// biome-ignore format: one subject a line
const creeds: ReadonlySet<string> = new Set([
  "hardline", "hard-line", "conservative", "liberal", "centrist", "centre-right", "centre-left", "center-right", "center-left",
  "right-wing", "left-wing", "leftist", "rightist", "socialist", "social", "democratic", "republican", "labour", "islamist", "islamic",
  "moderate", "pragmatic", "reformist", "reform-minded", "populist", "nationalist", "authoritarian", "autocratic", "secular", "civilian", "first",
]);

/** True where all `words` before an office leave it what it is: `Socialist president`, but not `Socialist leader`. */
export const sameOffice = (words: string, office: string): boolean =>
  words
    .split(" ")
    .every(
      (word) =>
        word === "" ||
        qualifiers.has(word) ||
        (creeds.has(word) && !anyHead.test(office)) ||
        /^(?:pro|anti)-|-(?:backed|born|educated|old|leaning)$/u.test(word),
    );

/** Whoever leads a body, whatever its rules call him. */
export const anyHead = /^(?:head|chief|leader|boss)$/u;

/** The offices of those who lead a body by its rules, as the tables have them. */
export const headOffices =
  /^(?:secretary general|director general|managing director|president|leader|president of the commission|chairperson of the african union commission)$/u;

/** Who presides over a body whose chair goes round, and how the tables have it. */
export const chair = /^chair(?:man|woman|person)?(?: in office)?$/u;

/** How an office of a part begins that leads it: `President of the European Commission`. */
export const partHead =
  /^(?:president|head|executive director|director general|high commissioner|administrator|commissioner general)\b/u;

/** Offices of bodies with one matter each, and how reports call who holds one: `the UN human rights chief`. */
export const matterOffices =
  /^(?:high commissioner|high representative|under secretary general|commissioner) for (.+)$/u;
export const matterHead = /^(.+) (?:chief|head|boss|commissioner)$/u;

/** What reports say of a matter where the office says it otherwise. */
export const matters: Readonly<Record<string, string>> = {
  refugee: "refugees",
  aid: "humanitarian affairs",
  relief: "humanitarian affairs",
  humanitarian: "humanitarian affairs",
  peacekeeping: "peacekeeping operations",
  rights: "human rights",
  "foreign policy": "foreign affairs",
};
