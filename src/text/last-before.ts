import type { Span } from "../model/span.ts";

/** How far back, in characters, a phrase is looked for. */
const reach = 60;

/**
 * Where what a pattern's first group means stands, of the few words before a place; null where the pattern does not fit
 * them, or has nothing there. The pattern should end with `$`, so that nothing else stands between.
 */
export function lastBefore(text: string, place: number, pattern: RegExp): Span | null {
  const from = Math.max(0, place - reach);
  const found = pattern.exec(text.slice(from, place));
  return found?.[1] ? [from + found.index, from + found.index + found[1].length] : null;
}
