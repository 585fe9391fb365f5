import { type Span, trim } from "../model/span.ts";
import { type Mark, type MarkFamily, marks } from "./quotation-marks.ts";
import { singleQuotations } from "./single-quotes.ts";

/**
 * Words between quotation marks, within one paragraph.
 * `closed` is false where its closing mark is missing; it then reaches to the next opening mark or the paragraph's end.
 * `continues` is true where the next paragraph goes on with it, which by custom opens with a mark of its own.
 * `depth` counts the quotations around it: 0 for the outermost.
 */
export interface Quotation {
  /** Marks included. */
  readonly span: Span;
  readonly closed: boolean;
  readonly continues: boolean;
  readonly depth: number;
}

interface Open {
  readonly family: MarkFamily;
  readonly start: number;
}

/** A quotation still to be judged: whether it is continued shows only in the next paragraph. */
interface Draft {
  readonly span: Span;
  readonly closed: boolean;
  readonly depth: number;
  readonly family: MarkFamily;
  readonly reachesEnd: boolean;
}

/**
 * The quotations of a text in reading order, a quotation before those inside it. Paragraphs are read one by one; they
 * must not overlap, and the text between them is left alone.
 *
 * A mark's shape says what it is, and its place corrects the shape where the two conflict: straight marks, marks turned
 * the wrong way, languages that open with the other mark. A missing space does no harm. A closing mark without an
 * opening one is nothing, save where the paragraph before left a quotation open: then the paragraph up to it is quoted.
 * Single marks are told from apostrophes in single-quotes.ts. Time is linear in the length of the text.
 */
export function quotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let left: Draft | null = null;
  for (const paragraph of paragraphs) {
    const span = trim(text, paragraph);
    if (span[0] === span[1]) continue;
    const drafts = inParagraph(text, span, left);
    const goesOn: boolean = left !== null && drafts[0]?.span[0] === span[0] && drafts[0].family === left.family;
    if (goesOn) {
      const last = found.findLastIndex((quotation) => quotation.span[0] === left?.span[0]);
      found[last] = { ...(found[last] as Quotation), continues: true };
    }
    left = drafts.find((draft) => draft.reachesEnd && draft.depth === 0) ?? null;
    for (const { span, closed, depth } of drafts) found.push({ span, closed, continues: false, depth });
  }
  return found;
}

/** For each UTF-16 unit of the text 1 where it stands in a quotation, marks included, and 0 elsewhere. */
export function insideQuotes(text: string, paragraphs: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (const { span, depth } of quotations(text, paragraphs)) if (depth === 0) inside.fill(1, span[0], span[1]);
  return inside;
}

/** The quotations of one paragraph; `left` is the one that the paragraph before it left open. */
function inParagraph(text: string, paragraph: Span, left: Draft | null): readonly Draft[] {
  const all = marks(text, paragraph[0], paragraph[1]);
  const singles = singleQuotations(text, all, paragraph, left?.family === "single");
  const drafts: Draft[] = [];
  const open: Open[] = [];
  const finish = (depth: number, end: number, closed: boolean, reachesEnd: boolean): void => {
    while (open.length > depth) {
      const { start, family } = open.pop() as Open;
      const own = closed && open.length === depth;
      const span: Span = own ? [start, end] : trim(text, [start, end]);
      drafts.push({ span, closed: own, depth: open.length, family, reachesEnd });
    }
  };
  all.forEach((mark, i) => {
    const depth = open.findLastIndex(({ family }) => family === mark.family);
    const role = mark.family === "single" ? singleRole(singles.get(mark), depth >= 0) : doubleRole(all, i, depth >= 0);
    if (role === "open") {
      open.push({ family: mark.family, start: mark.start });
    } else if (role === "reopen") {
      finish(depth, mark.start, false, false);
      open.push({ family: mark.family, start: mark.start });
    } else if (role === "close" && depth >= 0) {
      finish(depth + 1, mark.start, false, false);
      finish(depth, mark.end, true, false);
    } else if (left !== null && left.family === mark.family && drafts.length + open.length === 0) {
      const closes = mark.family === "single" ? mark.closesHere && /[.,!?]/u.test(text.charAt(mark.start - 1)) : true;
      if (closes && mark.closesHere && isSentenceStart(text, paragraph[0])) {
        open.push({ family: mark.family, start: paragraph[0] });
        finish(0, mark.end, true, false);
      }
    }
  });
  finish(0, paragraph[1], false, true);
  return drafts.sort((a, b) => a.span[0] - b.span[0] || a.depth - b.depth);
}

const isSentenceStart = (text: string, at: number): boolean => /[\p{Lu}\p{Lo}\p{N}]/u.test(text.charAt(at));

type Role = "open" | "close" | "reopen" | "none";

const singleRole = (role: "open" | "close" | undefined, isOpen: boolean): Role =>
  role === "open" && isOpen ? "reopen" : (role ?? "none");

/** What a mark other than a single one does: open, close, open although the one before was never closed, or nothing. */
function doubleRole(all: readonly Mark[], i: number, isOpen: boolean): Role {
  const mark = all[i] as Mark;
  const opens = mark.opensHere && !mark.closesHere;
  const closes = mark.closesHere && !mark.opensHere;
  if (!isOpen) {
    if (mark.role === "open") return "open";
    if (mark.role === "either") return closes ? "none" : "open";
    return opens ? "open" : "none";
  }
  if (mark.role === "close") return "close";
  if (mark.role === "either") return opens ? "reopen" : "close";
  if (closes) return "close";
  return nextRoles(all, i, 2).every((role) => role === "close") ? "open" : "reopen";
}

/** The shapes of the next `count` marks of the same family; fewer at the end are filled with `open`. */
function nextRoles(all: readonly Mark[], i: number, count: number): readonly string[] {
  const family = (all[i] as Mark).family;
  const roles: string[] = [];
  for (let at = i + 1; at < all.length && at <= i + 8 && roles.length < count; at++)
    if (all[at]?.family === family) roles.push((all[at] as Mark).role);
  while (roles.length < count) roles.push("open");
  return roles;
}
