import type { Span } from "../../model/span.ts";

/** A paragraph as the eye meets it on a page, before its words are understood. */
export interface Block {
  readonly span: Span;
  readonly text: string;
  readonly words: number;
  /** Ends as a sentence does: a stop, question or exclamation mark, or a colon, with or without closing quotes. */
  readonly closed: boolean;
  /** Looks like running text of the report: closed, and as long as a sentence. */
  readonly prose: boolean;
  /** An item of a list: opens with a bullet, a number or a small letter. */
  readonly item: boolean;
}

/** What follows the stop may be quotes, or the debris of quotes decoded wrongly. */
const closing = /[.?!…:;。][^\p{L}\p{N}]*(?:â€[^\p{L}\p{N}]*)?$/u;

export function block(text: string, span: Span): Block {
  const own = text.slice(span[0], span[1]);
  const words = own.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
  const end = own.slice(-40);
  const closed = closing.test(end) || /[,–—-]["'”’]*$/u.test(end);
  return {
    span,
    text: own,
    words,
    closed,
    prose: closed && words >= 6,
    item: /^(?:[•·▪●◦*‣→✓–—-]|\d{1,3}[.)]\s|\(?[a-z]\)\s|\p{Ll})/u.test(own),
  };
}

/** The words of a paragraph without case, marks and white space: what two copies of one headline share. */
export const folded = (text: string): string =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");

/** The share of the words of `a` that stand in `b` too, in [0, 1]. */
export function shared(a: string, b: string): number {
  const [wanted, present] = [new Set(folded(a).split(" ")), new Set(folded(b).split(" "))];
  let found = 0;
  for (const word of wanted) if (present.has(word)) found++;
  return wanted.size === 0 ? 0 : found / wanted.size;
}

/** True for a line of at least four short names set apart by commas, with no sentence in it. */
export function isKeywordLine(b: Block): boolean {
  if (b.closed || b.text.length > 200) return false;
  const parts = b.text.split(/\s*[,;|]\s*/u);
  return parts.length >= 4 && parts.every((p) => /^[\p{Lu}\p{N}#]/u.test(p) && p.split(/\s+/u).length <= 4);
}

/** True for a trail of links such as `Home / World / Europe`; `isSection` knows the names of sections. */
export function isBreadcrumb(b: Block, isSection: (part: string) => boolean): boolean {
  if (b.text.length > 300 || (b.closed && !/\s[/>»›]\s/u.test(b.text))) return false;
  const parts = b.text.split(/\s+[/>»›|→]\s+|\s*[»›]\s*/u);
  if (parts.length < 2) return false;
  return (
    isSection(parts[0] ?? "") || (parts.length >= 3 && parts.slice(0, -1).every((p) => p.split(/\s+/u).length <= 3))
  );
}
