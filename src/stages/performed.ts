import { ofOneself, performatives } from "../lang/en/performatives.ts";
import type { Act } from "../model/acts.ts";
import type { Span } from "../model/span.ts";

/**
 * What somebody does by the very words that open what he said, `“We condemn the attack”`; null where they do nothing by
 * name. A present stance of one's own in the first person sets the act by our guidelines, whatever the cue.
 */
export function performed(text: string, [first]: readonly Span[]): Act | null {
  if (!first) return null;
  const words = text.slice(first[0], Math.min(first[1], first[0] + 120)).replace(/\s+/gu, " ");
  const before = ofOneself.exec(words)?.[0];
  if (before === undefined) return null;
  const rest = words.slice(before.length);
  return performatives.find(({ verb }) => verb.test(rest))?.act ?? null;
}
