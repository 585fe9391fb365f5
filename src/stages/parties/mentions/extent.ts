import { agencies, agencyParts } from "../../../lang/en/channels.ts";
import { functionWords } from "../../../lang/en/function-words.ts";
import { womensNames } from "../../../lang/en/given-names.ts";
import { institutionWords } from "../../../lang/en/institutions.ts";
import { officeBefore, regional, roleModifiers, roleNouns } from "../../../lang/en/roles.ts";
import { honorifics, ranks } from "../../../lang/en/titles.ts";
import { nameKey } from "../../../world/spelling.ts";
import type { World } from "../../../world/world.ts";
import type { Named } from "./named.ts";
import type { Word } from "./words.ts";

/** True for two words with only a space, or a line end that was one, between them. */
export const adjacent = (text: string, a: Word, b: Word): boolean => /^\r? $/u.test(text.slice(a.end, b.start));

/** `a Harbourite who held the post`: a word that says what somebody is, and names nobody. */
export function oneOfAKind(text: string, all: readonly Word[], at: number): boolean {
  const [before, it, next] = [all[at - 1], all[at] as Word, all[at + 1]];
  if (!/^an?$/u.test(before?.lower ?? "") || !adjacent(text, before as Word, it) || it.possessive) return false;
  return !next || functionWords.has(next.lower) || !adjacent(text, it, next);
}

/** Those whose name an institution bears: a *people's* republic, a *workers'* party. */
const bearers = /^(?:peoples?|workers?|farmers?|women|children|teachers?|veterans?|lords?)$/u;

/** True for such a word as it stands, `People's`: in a name it keeps its `'s`. */
export const bears = (word: string): boolean => bearers.test(word.toLowerCase().replace(/['’]s?$/u, ""));

/** How many words a bearer's possessive and the capitalised word after it take: `'s Republic` of `People's Republic`. */
export function borne(text: string, all: readonly Word[], j: number): number {
  const bearer = all[j - 1] as Word;
  const next = all[j]?.lower === "s" ? j + 1 : j;
  const to = all[next];
  const joined = to?.capital === true && /^['’]s? $/u.test(text.slice(bearer.end, to.start));
  return bearer.possessive && bearers.test(bearer.lower) && joined ? next + 1 - j : 0;
}

/** `(Chuck) Hagel`: a given name that the outlet puts in; not the short name in `the mission (UNMIK) Anna Hale`. */
export const bracketed = (text: string, all: readonly Word[], i: number): boolean => {
  const [first, next, more] = [all[i] as Word, all[i + 1], all[i + 2]];
  const between = next ? text.slice(first.end, next.start) : "";
  const full = more?.capital === true && adjacent(text, next as Word, more);
  return text.charAt(first.start - 1) === "(" && next?.capital === true && between === ") " && !full;
};

/** `MEMORANDUM FOR THE SECRETARY`: a heading in capitals, which names nobody. */
export const heading = (run: readonly Word[]): boolean =>
  run.length > 1 &&
  run.every(({ text }) => text === text.toUpperCase()) &&
  run.some(({ lower, text }) => text.length > 1 && functionWords.has(lower));

/** True where the name so far is that of an institution, which may go on with `of`. */
export const holding = (all: readonly Word[], i: number, j: number): boolean =>
  all.slice(i, j).some((w) => institutionWords.has(w.lower)) && !all.slice(i, j).some((w) => roleNouns.has(w.lower));

/** How many words `of X`, `for the X`, `for X and Y` take; 0 where a name does not go on so. */
export function ofMore(text: string, all: readonly Word[], j: number): number {
  const lead = all[j]?.lower ?? "";
  if (!/^(?:of|for)$/u.test(lead)) return 0;
  const one = capitalAfter(text, all, j);
  if (one === 0 || lead === "of") return one;
  const run = (from: number): number => {
    let to = from;
    while (all[to]?.capital && adjacent(text, all[to - 1] as Word, all[to] as Word)) to++;
    return to;
  };
  const first = run(j + one);
  const more = all[first]?.lower === "and" ? capitalAfter(text, all, first) : 0;
  const last = first + more;
  const matter = more > 0 && run(last) === last && !isRole(all[last - 1] as Word);
  return matter ? last - j : one;
}

/** How many words a preposition or conjunction at `j` takes with the capitalised word that follows it, `the` between. */
function capitalAfter(text: string, all: readonly Word[], j: number): number {
  const the = all[j + 1]?.lower === "the" ? 1 : 0;
  const next = all[j + 1 + the];
  if (!next?.capital || !/^\S* (?:the )?$/u.test(text.slice((all[j] as Word).start, next.start))) return 0;
  return 2 + the;
}

/** Lands whose names hold that of a state. */
export const continent =
  /^(?:(?:Latin|South|Central|Pan) America(?:ns?)?|North America(?:ns?)?|(?:African|Arab|Asian|Mexican|Iranian) Americans?)$/u;

/** True for a word of office: the noun of one, or what stands before it. */
export const isRole = (w: Word): boolean =>
  officeBefore(w.text) !== null || (roleModifiers.has(w.lower) && !w.lower.endsWith("ward"));

/** True for a form of address or a rank: `Mr`, `Gen.` */
export const isTitle = (w: Word): boolean => {
  const plain = w.text.replace(/\.$/, "");
  return plain in honorifics || ranks.has(plain);
};

/** True for one letter that stands for a given name: `T.` */
export const isInitial = ({ text }: Word): boolean => /^\p{Lu}\.$/u.test(text);

/** True for a given name that the tables know. */
export const isGivenName = (word: string, world: World): boolean =>
  womensNames.has(nameKey(word)) || world.givenName(word);

/** What a firm or a station calls itself before the name of a place: `Air Norway`. */
const firm = /^(?:Air|Radio|Pan|Anglo|Gaz|Amnesty|Greenpeace|Transparency|Oxfam|Team)$/u;

/** Places whose names many bear. */
const surnames = /^(?:Jordan|Israel|Ireland|England|Holland|France|London|Paris|Berlin|Washington)$/u;

/** `Otto Jordan`, `Air Norway`, `Anglo Norwegian`: true where a name begins whose second and last word is a place's. */
export function bornePlace(text: string, all: readonly Word[], i: number, world: World): boolean {
  const [first, place, next] = [all[i] as Word, all[i + 1], all[i + 2]];
  if (!place?.capital || first.possessive || !adjacent(text, first, place)) return false;
  if (next?.capital && adjacent(text, place, next)) return false;
  if (firm.test(first.text)) return world.institutions(place.text).length > 0;
  // The West is a side only with its article, or alone.
  if (place.text === "West" && (!first.opens || text.charAt(place.end) === ",") && !isRole(first) && !isTitle(first))
    return world.institutions(first.text).length === 0;
  return surnames.test(place.text) && isGivenName(first.text, world);
}

/** How many words before a run belong to it: whose it is (`League's`, where `s` is a word of its own), or what `and` joins to it. */
function besides(all: readonly Word[], from: number): number {
  if (all[from - 2]?.possessive) return 2;
  return all[from - 1]?.lower === "and" && all[from - 2]?.capital ? 2 : 0;
}

/**
 * Where a person's given name, or its initial, begins in a run of capitals [from, to) that opens with what he heads: `Nobel Committee Ole
 * Mjoes` after `chairman of the`, `Treasury Robert Rubin` after `Secretary`; `from` where none does.
 */
export function headedBy(all: readonly Word[], from: number, to: number, world: World): number {
  const g = all.slice(from, to - 1).findIndex((w) => isGivenName(w.text, world) || isInitial(w));
  if (g <= 0) return from;
  const [before, begins] = [all[from + g - 1] as Word, from + g];
  if (all.slice(begins, to).some((w) => institutionWords.has(w.lower))) return from;
  const beside = besides(all, from);
  const the = all[from - 1 - beside]?.lower === "the" ? beside + 2 : beside + 1;
  const office = /^(?:of|for)$/u.test(all[from - the]?.lower ?? "") ? all[from - the - 1] : all[from - 1];
  if (!office || !roleNouns.has(office.lower)) return from;
  const matter = isRole(before) || institutionWords.has(before.lower);
  return matter || office !== all[from - 1] ? begins : from;
}

/**
 * True for the first of two words that a person of the tables is called by, so that the second is no month and the first no
 * state: `Theresa May`.
 */
export function listed(text: string, all: readonly Word[], i: number, world: World): boolean {
  const [first, last] = [all[i], all[i + 1]];
  if (!first?.capital || !last?.capital || first.possessive || !adjacent(text, first, last)) return false;
  return world.actorByName(text.slice(first.start, last.end)).length > 0;
}

/** Words before a month, and what may follow it. */
const beforeMonth =
  /^(?:in|of|since|until|till|by|before|after|from|through|between|last|next|this|early|late|mid|every|\d{1,2}(?:st|nd|rd|th)?)$/u;

/** A state's name that is a person's after a form of address: `Mr Holland`, `Senator Holland`. */
const addressed = (text: string, all: readonly Word[], i: number): boolean => {
  const [before, own] = [all[i - 1], all[i]];
  return before !== undefined && own !== undefined && address.test(before.text) && adjacent(text, before, own);
};

const address = /^(?:Mr|Mrs|Ms|Miss|Senator|Sen)\.?$/u;

/**
 * The surnames among `common` words that the text's own persons of the tables bear, so that `May said` is she once `Theresa
 * May` was named; as a function that tells whether a word stands for such a person and is no month.
 */
export function surnamesAmong(text: string, all: readonly Word[], common: ReadonlySet<string>, world: World) {
  const borneBy = new Set(
    all.flatMap(({ lower }, i) =>
      i > 0 && ((common.has(lower) && listed(text, all, i - 1, world)) || bornBy(text, all, i, world)) ? [lower] : [],
    ),
  );
  return (i: number): boolean =>
    addressed(text, all, i) ||
    (all[i]?.capital === true &&
      borneBy.has(all[i].lower) &&
      !beforeMonth.test(all[i - 1]?.lower ?? "") &&
      !/^\d/u.test(all[i + 1]?.lower ?? ""));
}

/** A title or an office that is somebody's surname: `John Major`, `Julie Bishop`. */
function bornBy(text: string, all: readonly Word[], i: number, world: World): boolean {
  const [given, own] = [all[i - 1], all[i]];
  return (
    given?.capital === true &&
    own?.capital === true &&
    !given.possessive &&
    isTitle(own) !== isTitle(given) &&
    isGivenName(given.text, world) &&
    adjacent(text, given, own)
  );
}

/** Given names that end as adverbs and participles do, and that are no women's. */
const endedSo = /^(?:Irving|Sterling|Billy|Willy|Wally|Charly|Reilly|Ely)$/u;

/** `Describing Vale as`, `Privately Vale said`: a participle or an adverb that opens a sentence before a name, and is no part of it. */
export function opensOnName(
  text: string,
  all: readonly Word[],
  i: number,
  inside: ReadonlySet<string>,
  world: World,
): boolean {
  const [first, next] = [all[i] as Word, all[i + 1]];
  if (!first.opens || !next?.capital || !adjacent(text, first, next) || inside.has(first.lower)) return false;
  if (!/^\p{Lu}\p{Ll}{3,}(?:ing|ly)$/u.test(first.text) || endedSo.test(first.text)) return false;
  return !isGivenName(first.text, world) && (inside.has(next.lower) || isGivenName(next.text, world));
}

/** True where a run of capitals that begins with an agency's name ends: `told Reuters Vale would stay` names two. */
export const agencyEnds = (all: readonly Word[], from: number, at: number): boolean =>
  at === from + 1 && agencies.has((all[from] as Word).lower) && !agencyParts.test((all[at] as Word).text);

/** How many words from `i` on name a part of the world that an office is for, before its holder's name: `Near East`. */
export const region = (all: readonly Word[], i: number, to: number): number =>
  i + 2 < to && regional.test(`${all[i]?.lower} ${all[i + 1]?.lower}`) ? 2 : 0;

const matters = new Set(
  "state defense defence justice finance energy commerce labor labour health transportation transport agriculture interior education trade industry war".split(
    " ",
  ),
);

/** `Secretary of State Vale`: what a holder's office is of, which begins no name. */
export const matterOfOffice = (all: readonly Word[], i: number): boolean =>
  matters.has((all[i] as Word).lower) &&
  all[i - 1]?.lower === "of" &&
  /^(?:secretary|minister)$/u.test(all[i - 2]?.lower ?? "");

/** Title and office from the words before a name; an `Attorney General` is no general. */
export function called(title: string | null, words: readonly string[]): Pick<Named, "title" | "role"> {
  if (!words.some((word) => roleNouns.has(word))) return { title, role: null };
  const office = words.join(" ");
  const general =
    title === "General" && /\b(?:attorney|solicitor|secretary|inspector|surgeon|consul|prosecutor)$/u.test(office);
  return general ? { title: null, role: `${office} general` } : { title, role: office };
}
