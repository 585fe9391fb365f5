import type { Directness } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import type { Quotation } from "../text/quotes.ts";

/**
 * Whether a content's words are the speaker's own: `direct` where all of its letters and digits stand in quotation
 * marks, `indirect` where none do, `mixed` between. An inner attribution in a quotation is direct, as the page shows.
 */
export function directness(text: string, content: readonly Span[], quotations: readonly Quotation[]): Directness {
  const outer = quotations.filter((quotation) => quotation.depth === 0).map((quotation) => quotation.span);
  let within = 0;
  let without = 0;
  for (const [start, end] of content) {
    let at = start;
    const near = outer.filter(([s, e]) => s < end && start < e);
    for (const [s, e] of near) {
      without += letters(text, at, Math.max(at, s));
      within += letters(text, Math.max(start, s), Math.min(end, e));
      at = Math.max(at, Math.min(end, e));
    }
    without += letters(text, at, end);
  }
  if (within === 0) return "indirect";
  return without === 0 ? "direct" : "mixed";
}

const letters = (text: string, start: number, end: number): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
