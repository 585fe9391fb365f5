import { titledBy } from "../../../lang/en/institutions.ts";
import type { Word } from "./words.ts";

/** From so many letters on a headline in title case writes every word with a capital. */
const long = 5;

/** Fewer words of that length tell nothing. */
const fewest = 3;

/** True for a line whose long words all begin with a capital and go on in small letters, without a full stop at its end. */
function inTitleCase(line: string, words: readonly Word[]): boolean {
  const told = words.filter(({ text }) => text.length >= long);
  const small = told.filter(({ text }) => text !== text.toUpperCase());
  return !/[.!?]["”’]?\s*$/u.test(line) && small.length >= fewest && told.every(({ capital }) => capital);
}

/**
 * Words of a headline in title case (`Envoy Finds a New Ally`) that the report nowhere else writes with a capital inside a
 * sentence: there every word has one, so that such a word does not go on with the name before it. Whom a document's title
 * says it is by has a name there.
 */
export function onlyTitled(text: string, all: readonly Word[]): ReadonlySet<Word> {
  const end = text.indexOf("\n");
  if (end < 0) return new Set();
  const title = all.filter((word) => word.end <= end);
  if (!inTitleCase(text.slice(0, end), title)) return new Set();
  const rest = all.slice(title.length);
  const names = new Set(rest.filter((word) => word.capital && !word.opens).map(({ lower }) => lower));
  const by = titledBy.exec(text)?.[0].length;
  const author = by === undefined ? [] : title.slice(title.findIndex(({ start }) => start >= by));
  const named = author.findIndex(({ capital }) => !capital);
  const kept = new Set(named < 0 ? author : author.slice(0, named));
  return new Set(title.filter((word) => !names.has(word.lower) && !kept.has(word)));
}
