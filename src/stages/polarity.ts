import { negation } from "../lang/en/negation.ts";
import type { Polarity } from "../model/acts.ts";
import type { Span } from "../model/span.ts";

/**
 * Whether something is said to be so or not to be so. Where the words themselves say that it is not, at the head of the
 * content or at its main verb, they decide; else the model does.
 */
export function polarity(text: string, content: readonly Span[], read: Polarity): Polarity {
  const [first] = content;
  if (!first) return read;
  const words = text.slice(...first).replace(/^["'“”‘’«\s]+/u, "");
  return negation.some((pattern) => pattern.test(words.slice(0, 160))) ? "negative" : read;
}
