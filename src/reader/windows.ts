import type { Description } from "./description.ts";
import type { ReportPieces } from "./pieces.ts";

/** A run of a window's rows, `[from, to)`: row 0 is the opening mark, row `i + 1` the window's piece `i`. */
export type Run = readonly [from: number, to: number];

/** Pieces `[start, end)` of a report; the window answers for the cues in `[own, ownEnd)`, the rest is context. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly own: number;
  readonly ownEnd: number;
}

/** How large a model's windows are, and how much context they show. */
export interface Shape {
  readonly size: number;
  readonly margin: number;
  readonly after?: number | undefined;
}

export const shapeOf = ({ window, margin, after }: Pick<Description, "window" | "margin" | "after">): Shape => ({
  size: window,
  margin,
  after,
});

/**
 * Cuts a report into windows of at most `size` pieces, one of which is the model's opening mark. Every segment is
 * owned by exactly one window, which shows `margin` pieces of what goes before and after it, so that nothing is lost
 * at a seam; of what goes after it `after` pieces, or without it as many as there is room for. A report that fits is one window.
 */
export function windowsOf(pieces: Pick<ReportPieces, "ids" | "segments">, { size, margin, after }: Shape): Window[] {
  const n = pieces.ids.length;
  const room = size - 1;
  if (n === 0) return [];
  if (n <= room) return [{ start: 0, end: n, own: 0, ownEnd: n }];
  const windows: Window[] = [];
  for (let at = 0; at < pieces.segments.length; ) {
    const own = (pieces.segments[at] as readonly [number, number])[0];
    const start = Math.max(0, own - margin);
    if (n - start <= room) {
      windows.push({ start, end: n, own, ownEnd: n });
      break;
    }
    let last = at;
    while ((pieces.segments[last + 1]?.[1] ?? Number.POSITIVE_INFINITY) - start <= room - margin) last++;
    const ownEnd = (pieces.segments[last] as readonly [number, number])[1];
    windows.push({ start, end: Math.min(n, start + room, after === undefined ? n : ownEnd + after), own, ownEnd });
    at = last + 1;
  }
  return windows;
}
