import type { Span } from "../model/span.ts";

/** What stands in a text instead of a stretch of another: nothing for a space left out, `(` for `-LRB-`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** A text made from another to be read more easily, and where its places stand in that one. */
export interface View {
  readonly text: string;
  /** Where a stretch of `text` stands in the text that it was made from; what was left out at its ends is no part of it. */
  readonly back: (span: Span) => Span;
  /** Where a stretch of that text stands in this one. */
  readonly forth: (span: Span) => Span;
}

/** The view of `text` with `edits`, which are in reading order and do not overlap. A piece put in has the place of all it stands for. */
export function viewOf(text: string, edits: readonly Edit[]): View {
  const [starts, ends]: [number[], number[]] = [[], []];
  let [made, at] = ["", 0];
  for (const { from, to, put } of [...edits, { from: text.length, to: text.length, put: "" }]) {
    made += text.slice(at, from) + put;
    for (let place = at; place < from; place++) {
      starts.push(place);
      ends.push(place + 1);
    }
    for (let unit = 0; unit < put.length; unit++) {
      starts.push(from);
      ends.push(to);
    }
    at = to;
  }
  /** The first unit of the view that stands at `place` or behind it. */
  const from = (place: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: made,
    back([start, end]) {
      const first = starts[start] ?? text.length;
      return [first, end > start ? (ends[end - 1] ?? text.length) : first];
    },
    forth: ([start, end]) => [from(start), Math.max(from(start), from(end))],
  };
}

/** A view of a view, told of the text that the first was made from. */
export const through = (first: View, second: View): View => ({
  text: second.text,
  back: (span) => first.back(second.back(span)),
  forth: (span) => second.forth(first.forth(span)),
});
