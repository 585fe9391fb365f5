import { supposed, supposing, wondering, wouldBe } from "../lang/en/suppositions.ts";
import type { Span } from "../model/span.ts";

/** How far back, in characters, the beginning of a sentence is looked for. */
const reach = 300;

/**
 * True where the words only suppose that something is done: its trigger stands in a clause with `if` or `unless`, or in
 * the main clause of a sentence that begins with one and says what would then be done.
 */
export function onlySupposed(text: string, [start]: Span): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentence = before.split(/(?<=[.!?])["”’]?\s+|\n/u).at(-1) ?? "";
  const clause = sentence.split(/[,;:—–“]|" /u).at(-1) ?? "";
  if (supposing.test(clause) && !wondering.test(clause)) return true;
  return supposed.test(sentence) && wouldBe.test(clause);
}
