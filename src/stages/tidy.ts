import type { Span } from "../model/span.ts";
import type { Frame } from "../reader/frames.ts";
import type { Quotation } from "../text/quotes.ts";

/** Spans with the gaps between neighbours closed where nothing but white space and marks stands in them. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && /^[^\p{L}\p{N}\n]*$/u.test(text.slice(last[1], span[0])) && span[0] - last[1] <= 3)
      found[found.length - 1] = [last[0], span[1]];
    else found.push(span);
  }
  return found;
}

/** Without pieces that hold no letter or digit. */
const worded = (text: string, spans: readonly Span[]): Span[] =>
  spans.filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));

/** A frame with its spans made whole: neighbours joined, stray marks dropped. */
export function tidy(text: string, frame: Frame, _quotations: readonly Quotation[]): Frame {
  return {
    ...frame,
    source: worded(text, joined(text, frame.source)),
    content: worded(text, joined(text, frame.content)),
    addressee: worded(text, joined(text, frame.addressee)),
    channel: worded(text, joined(text, frame.channel)),
    time: worded(text, joined(text, frame.time)),
  };
}
