import type { Span } from "../model/span.ts";
import type { Frame } from "../reader/frames.ts";
import type { Quotation } from "../text/quotes.ts";

/** All that a reader marks of `“…,” the agency quoted Vale as saying`, where it leaves out what was said. */
const onlyWho = /^(?:him|her|them|\p{Lu}[^.,;“”"]{1,60}) as (?:saying|telling (?:[^.,;“”"]{1,40}))$/u;

/**
 * The frame of somebody whom another quotes, with the quotation right before it among what is said. Any other frame is left
 * as it is.
 */
export function withQuotation(text: string, frame: Frame, marks: readonly Quotation[]): Frame {
  const [own, ...more] = frame.content;
  if (!own || more.length > 0 || !onlyWho.test(text.slice(...own))) return frame;
  const start = Math.min(...[...frame.source, ...frame.cue].map(([from]) => from));
  const before = marks.findLast(({ span: [, end] }) => end <= start && start - end <= 2)?.span;
  return before ? { ...frame, content: [before, own] satisfies Span[] } : frame;
}
