import * as en from "../../lang/en/time-words.ts";
import type { Token } from "./tokens.ts";

/** How far from a date the verb it hangs on is looked for, in tokens. */
const reach = 14;

export type Direction = "past" | "future" | null;

/** True where a sentence begins at a token: a stop before it that does not close an abbreviation. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const last = tokens[at - 1];
  if (!token || !last) return true;
  if (!/[.?!;:]/u.test(token.before)) return false;
  return !(last.capital && last.word.length <= 3 && /^\.\s*$/u.test(token.before)) || !token.capital;
}

const isPast = (word: string): boolean =>
  en.irregularPast.has(word) || (word.length > 4 && word.endsWith("ed") && !en.notPast.has(word));

/** What one word says of the time of its clause. */
function told(tokens: readonly Token[], at: number): Direction {
  const word = tokens[at]?.word ?? "";
  if (en.forward.has(word)) return "future";
  if (word === "to") {
    const verb = tokens[at + 1];
    if (!verb || verb.capital || !/^[a-z]{2,}$/u.test(verb.word) || /^(?:the|a|an|his|its|their)$/u.test(verb.word))
      return null;
    const governor = tokens[at - 1]?.word ?? "";
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
    const found = told(tokens, i);
    if (found) return found;
  }
  for (let i = next; i < Math.min(tokens.length, next + reach); i++) {
    if (opensSentence(tokens, i)) break;
    const found = told(tokens, i);
    if (found) return found;
  }
  return null;
}
