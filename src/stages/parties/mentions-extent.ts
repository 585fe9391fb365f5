import { institutionWords } from "../../lang/en/institutions.ts";
import { roleModifiers, roleNouns } from "../../lang/en/roles.ts";
import type { Word } from "./mentions-words.ts";

/** True for two words with only a space between them. */
export const adjacent = (text: string, a: Word, b: Word): boolean => /^[ \u00A0]$/u.test(text.slice(a.end, b.start));

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

/** `(Chuck) Hagel`: a given name that the outlet puts in. */
export const bracketed = (text: string, all: readonly Word[], i: number): boolean => {
  const [first, next] = [all[i] as Word, all[i + 1]];
  const between = next ? text.slice(first.end, next.start) : "";
  return text.charAt(first.start - 1) === "(" && next?.capital === true && between === ") ";
};

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
export const continent = /^(?:Latin|North|South|Central) America$/u;

/** True for a word of office: the noun of one, or what stands before it. */
export const isRole = (w: Word): boolean =>
  roleNouns.has(w.lower) || (roleModifiers.has(w.lower) && !w.lower.endsWith("ward"));
