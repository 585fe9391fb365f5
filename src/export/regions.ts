import type { Document, FurnitureKind } from "../model/document.ts";
import { compare, type Span, trim } from "../model/span.ts";

/** A stretch of a report as it is shown: a paragraph of the body, furniture, or text that is neither. */
export interface Region {
  readonly span: Span;
  readonly kind: "body" | FurnitureKind | "other text";
}

/**
 * All of a document's text in reading order, cut into what is shown apart; only white space is left out. The title is
 * not among them where it stands in the text, for it is shown above. Furniture inside other furniture stays in it.
 */
export function regions(document: Document): readonly Region[] {
  const { text, body, furniture, titleSpan } = document;
  const marked: Region[] = [
    ...body.map((span): Region => ({ span, kind: "body" })),
    ...furniture.map(({ span, kind }): Region => ({ span, kind })),
  ];
  if (titleSpan !== null) marked.push({ span: titleSpan, kind: "headline" });
  marked.sort((a, b) => compare(a.span, b.span));
  const found: Region[] = [];
  let at = 0;
  const add = (span: Span, kind: Region["kind"]): void => {
    const trimmed = trim(text, span);
    const isTitle = titleSpan !== null && titleSpan[0] <= trimmed[0] && trimmed[1] <= titleSpan[1];
    if (trimmed[0] < trimmed[1] && !isTitle) found.push({ span: trimmed, kind });
  };
  for (const { span, kind } of marked) {
    if (span[1] <= at) continue;
    add([at, Math.max(at, span[0])], "other text");
    add([Math.max(at, span[0]), span[1]], kind);
    at = span[1];
  }
  add([at, text.length], "other text");
  return found;
}
