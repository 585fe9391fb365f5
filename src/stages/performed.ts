import { performatives } from "../lang/en/performatives.ts";
import type { Act } from "../model/acts.ts";
import type { Span } from "../model/span.ts";

/**
 * What somebody does by the very words that open what he said, `“We condemn the attack”`; null where they do nothing by
 * name. A present stance of one's own in the first person sets the act by our guidelines, whatever the cue.
 */
export function performed(text: string, [first]: readonly Span[]): Act | null {
  if (!first) return null;
  const words = text.slice(first[0], Math.min(first[1], first[0] + 120)).replace(/\s+/gu, " ");
  return performatives.find(({ words: pattern }) => pattern.test(words))?.act ?? null;
}
