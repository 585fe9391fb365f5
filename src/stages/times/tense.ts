import * as en from "../../lang/en/time-words.ts";
import type { Token } from "./tokens.ts";

/** How far from a date the verb it hangs on is looked for, in tokens. */
const reach = 14;

export type Direction = "past" | "future" | null;

/** True where a sentence begins at a token: a stop before it that does not close an abbreviation (`the U.S. on Friday`). */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const last = tokens[at - 1];
  if (!token || !last) return true;
  if (!/[.?!;:]/u.test(token.before)) return false;
  return !(last.capital && last.word.length <= 3 && /^\.\s*$/u.test(token.before));
}

const isPast = (word: string): boolean =>
  en.irregularPast.has(word) || (word.length > 4 && word.endsWith("ed") && !en.notPast.has(word));

/** A word of a date that stands between a verb and its `to`: `agreed late on Wednesday to meet`. */
const isOfDate = (word: string): boolean =>
  /^(?:\d{1,4}|last|this|today|yesterday|late|early|on|in)$/u.test(word) ||
  [en.weekdays, en.months, en.units, en.parts].some((names) => names.has(word));

/** How many words a date between a verb and its `to` may have. */
const longestBetween = 5;

/** The word on which a `to` hangs: the one before it, or before the date that stands there. */
function governorOf(tokens: readonly Token[], to: number): string {
  let at = to - 1;
  while (at > to - 1 - longestBetween && isOfDate(tokens[at]?.word ?? "")) at--;
  return tokens[at]?.word ?? "";
}

/** What one word says of the time of its clause; a `to` that stands `beyond` a date says nothing of that date. */
function told(tokens: readonly Token[], at: number, beyond: boolean): Direction {
  const word = tokens[at]?.word ?? "";
  if (en.forward.has(word)) return "future";
  if (word === "to") {
    const verb = tokens[at + 1];
    if (!verb || verb.capital || !/^[a-z]{2,}$/u.test(verb.word) || /^(?:the|a|an|his|its|their)$/u.test(verb.word))
      return null;
    const governor = beyond ? (tokens[at - 1]?.word ?? "") : governorOf(tokens, at);
    if (en.intending.has(governor) || verb.word === "be") return "future";
    return isPast(governor) ? "past" : null;
  }
  // A participle takes its time from the verb before it: to be published, will be published, was published.
  if (isPast(word) && en.auxiliaries.has(tokens[at - 1]?.word ?? "")) return null;
  if (word === "has" || word === "have" || isPast(word)) return "past";
  return null;
}

/**
 * Whether the clause around a date tells of what was or of what is to come: the nearest word before it that says so,
 * or else the nearest after it, within its sentence. Without any, null.
 */
export function direction(tokens: readonly Token[], start: number, next: number): Direction {
  const [last = "", other = ""] = [tokens[start - 1]?.word, tokens[start - 2]?.word];
  if (!opensSentence(tokens, start)) {
    if (en.untilWords.has(last) && !opensSentence(tokens, start - 1)) return "future";
    if (last === "as" && (other === "soon" || other === "early")) return "future";
  }
  for (let i = start - 1; i >= Math.max(0, start - reach); i--) {
    if (opensSentence(tokens, i + 1)) break;
    const found = told(tokens, i, false);
    if (found) return found;
  }
  for (let i = next; i < Math.min(tokens.length, next + reach); i++) {
    if (opensSentence(tokens, i)) break;
    const found = told(tokens, i, true);
    if (found) return found;
  }
  return null;
}
