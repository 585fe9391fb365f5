import type { Document } from "../src/model/document.ts";
import type { Span } from "../src/model/span.ts";

/** Counts of characters that are not white space; add them up over reports before dividing. */
export interface FurnitureScore {
  /** Characters of the gold's furniture, and how many of them the document holds as furniture. */
  readonly furniture: number;
  readonly found: number;
  /** Characters of the gold's body, and how many of them the document does not hold as body. */
  readonly body: number;
  readonly lost: number;
}

/** How well `document` tells furniture from body. `gold` lists furniture by `range`; all else of the text is body. */
export function scoreFurniture(
  gold: { readonly noise: readonly { readonly range: Span }[] },
  document: Pick<Document, "text" | "body">,
): FurnitureScore {
  const { text } = document;
  const paint = (spans: readonly Span[]): Uint8Array => {
    const painted = new Uint8Array(text.length);
    for (const [start, end] of spans) painted.fill(1, start, end);
    return painted;
  };
  const noise = paint(gold.noise.map((n) => n.range));
  const body = paint(document.body);
  const score = { furniture: 0, found: 0, body: 0, lost: 0 };
  for (let i = 0; i < text.length; i++) {
    if (/\s/u.test(text.charAt(i))) continue;
    if (noise[i]) {
      score.furniture++;
      if (!body[i]) score.found++;
    } else {
      score.body++;
      if (!body[i]) score.lost++;
    }
  }
  return score;
}
