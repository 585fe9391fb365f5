import type { Span } from "../model/span.ts";

/** What nesting needs of an attribution. */
export interface Nestable {
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const size = (spans: readonly Span[]): number => spans.reduce((n, [start, end]) => n + end - start, 0);

/** How much of `inner` lies in `outer`, as a share of its characters; 0 where `inner` is empty. */
export function share(inner: readonly Span[], outer: readonly Span[]): number {
  const all = size(inner);
  if (all === 0) return 0;
  let inside = 0;
  for (const [a, b] of inner) for (const [c, d] of outer) inside += Math.max(0, Math.min(b, d) - Math.max(a, c));
  return inside / all;
}

/** How much two lists of spans have in common: shared characters by all characters of either; 0 where both are empty. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const shared = share(a, b) * size(a);
  const all = size(a) + size(b) - shared;
  return all === 0 ? 0 : shared / all;
}

/** How much of a child's cue and content its parent must hold: contents are cut a word short now and then. */
const held = 0.9;

/**
 * For each attribution the index of the one whose content holds it, or null: the smallest content that holds both its
 * cue and its content (of one without a content, its cue). The result is a forest: a content never holds one that is larger, and of two equal ones the
 * first holds the second.
 */
export function parents(all: readonly Nestable[]): (number | null)[] {
  const sizes = all.map((a) => size(a.content));
  return all.map((child, i) => {
    let found: number | null = null;
    for (const [j, parent] of all.entries()) {
      if (i === j || (sizes[j] as number) < (sizes[i] as number)) continue;
      if (sizes[j] === sizes[i] && j > i) continue;
      if (found !== null && (sizes[j] as number) >= (sizes[found] as number)) continue;
      const cueHeld = child.cue.length === 0 || share(child.cue, parent.content) >= held;
      if (cueHeld && (child.content.length === 0 || share(child.content, parent.content) >= held)) found = j;
    }
    return found;
  });
}
