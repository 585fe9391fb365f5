import type { Span } from "../src/model/span.ts";
import { overlap, share } from "../src/stages/nesting.ts";

/** What the scorer looks at to tell which of the found attributions is which of the gold's. */
export interface Pairable {
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * Index in gold to index in found, as the scorer pairs them: contents overlap by half or more and cues touch or one is
 * missing; the best pair first, each side used once.
 */
export function pairs(gold: readonly Pairable[], found: readonly Pairable[]): Map<number, number> {
  const all = found.flatMap((a, j) =>
    gold.flatMap((g, i) => {
      const alike = overlap(a.content, g.content);
      const touch = a.cue.length === 0 || g.cue.length === 0 || share(a.cue, g.cue) > 0;
      return alike >= 0.5 && touch ? [{ i, j, value: alike + 0.3 * overlap(a.cue, g.cue) }] : [];
    }),
  );
  const taken = new Set<number>();
  const matched = new Map<number, number>();
  for (const { i, j } of all.sort((a, b) => b.value - a.value)) {
    if (matched.has(i) || taken.has(j)) continue;
    matched.set(i, j);
    taken.add(j);
  }
  return matched;
}
