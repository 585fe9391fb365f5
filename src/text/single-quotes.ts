import type { Span } from "../model/span.ts";
import type { Mark } from "./quotation-marks.ts";

/** Words that begin with an apostrophe, without it: `'tis`, `'em`, `rock 'n' roll`; years as in `'90s` besides. */
const elisions = /^(?:tis|twas|em|til|till|cause|cos|n|round|bout|\p{N}\p{N}s?)(?![\p{L}\p{N}])/iu;

/** A closing mark that might as well be a plural's possessive is believed only this near, in UTF-16 units. */
const nearPossessive = 60;

/**
 * Which single marks of a paragraph open and close quotations, and which are apostrophes: those are not in the answer.
 * A mark opens where an opening mark may stand and a closing one follows before the next that opens, in the same
 * double quotation. Of those that may close, one after `s` and before a space (“the ministers' plan”) yields to any
 * later one. Without a closing mark it opens only where words are expected: a curly one that begins a paragraph or
 * follows a comma or colon, or any that begins a paragraph when the one before was left open (`continued`).
 * `all` are the paragraph's marks, double ones among them.
 */
export function singleQuotations(
  text: string,
  all: readonly Mark[],
  paragraph: Span,
  continued: boolean,
): ReadonlyMap<Mark, "open" | "close"> {
  const roles = new Map<Mark, "open" | "close">();
  let withinDouble = false;
  for (let i = 0; i < all.length; i++) {
    const mark = all[i] as Mark;
    if (mark.family !== "single") {
      withinDouble = mark.role === "open" || (mark.role === "either" && !withinDouble);
      continue;
    }
    if (roles.has(mark) || !mayOpen(text, mark)) continue;
    const close = closing(text, all, i, withinDouble);
    if (close !== null) {
      roles.set(mark, "open");
      roles.set(close, "close");
    } else if (opensUnclosed(text, mark, paragraph, continued)) {
      roles.set(mark, "open");
    }
  }
  return roles;
}

function mayOpen(text: string, mark: Mark): boolean {
  if (mark.role === "close" || !mark.opensHere || mark.insideWord) return false;
  return !elisions.test(text.slice(mark.end, mark.end + 12));
}

function closing(text: string, all: readonly Mark[], opening: number, withinDouble: boolean): Mark | null {
  const { end: from } = all[opening] as Mark;
  let doubtful: Mark | null = null;
  for (let i = opening + 1; i < all.length; i++) {
    const mark = all[i] as Mark;
    if (mark.family !== "single") {
      if (withinDouble && mark.closesHere && mark.role !== "open") break;
      continue;
    }
    if (mayOpen(text, mark) && !mark.closesHere) break;
    if (mark.role === "open" || !mark.closesHere || mark.insideWord) continue;
    if (!/s/iu.test(text.charAt(mark.start - 1)) || !/\s/u.test(text.charAt(mark.end))) return mark;
    doubtful ??= mark.start - from <= nearPossessive ? mark : null;
  }
  return doubtful;
}

function opensUnclosed(text: string, mark: Mark, paragraph: Span, continued: boolean): boolean {
  if (mark.start === paragraph[0] && (continued || mark.role === "open")) return true;
  return mark.role === "open" && /[,:]\s$/u.test(text.slice(Math.max(paragraph[0], mark.start - 2), mark.start));
}
