/**
 * A half-open range `[start, end)` of UTF-16 code units: `text.slice(start, end)` is the words themselves.
 * Spans always point into the text as received, which is never rewritten.
 */
export type Span = readonly [start: number, end: number];

export const words = (text: string, span: Span): string => text.slice(span[0], span[1]);

export const length = (span: Span): number => span[1] - span[0];

/** True where every unit of `inner` lies in `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** True where the two share at least one unit; spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Reading order: by start, then the longer first, so that a parent comes before what it holds. */
export const compare = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1];

/** The smallest span that holds all of `spans`, or null where there are none. */
export const hull = (spans: readonly Span[]): Span | null =>
  spans.length === 0 ? null : [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];

/** Without the white space at either end; a span of nothing but white space becomes empty at its start. */
export function trim(text: string, span: Span): Span {
  let [start, end] = span;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  return [start, end];
}
