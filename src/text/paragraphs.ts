import { type Span, trim } from "../model/span.ts";

/** Beyond this many columns nobody wraps by hand: a line is then a paragraph of its own. */
const widestColumn = 120;
const narrowestColumn = 40;
/** How far a wrapped line may fall short of where greedy filling would have ended it. */
const slack = 6;

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** The lines of a text without their ends, in order; blank lines are empty spans. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(lineEnd)) {
    found.push(trim(text, [start, end.index]));
    start = end.index + end[0].length;
  }
  found.push(trim(text, [start, text.length]));
  return found;
}

/** How long `line` would be had the first word of `next` stood on it too. */
function filled(text: string, line: Span, next: Span): number {
  let word = next[0];
  while (word < next[1] && !/\s/u.test(text.charAt(word))) word++;
  return line[1] - line[0] + 1 + (word - next[0]);
}

/** Neighbouring lines with no blank line between them: the places where a text may have been wrapped. */
function* breaks(all: readonly Span[]): Generator<readonly [Span, Span]> {
  for (let i = 1; i < all.length; i++) {
    const [before, after] = [all[i - 1], all[i]];
    if (before && after && before[0] < before[1] && after[0] < after[1]) yield [before, after];
  }
}

/**
 * The column at which a text is hard-wrapped, or null where it is not. It is where its lines are of similar length
 * and nearly every one of them is full: the next line's first word would not have fitted.
 */
function wrapColumn(text: string, all: readonly Span[]): number | null {
  let column = 0;
  let seen = 0;
  for (const [line] of breaks(all)) {
    column = Math.max(column, line[1] - line[0]);
    seen++;
  }
  if (seen < 2 || column < narrowestColumn || column > widestColumn) return null;
  let full = 0;
  let midSentence = 0;
  for (const [line, next] of breaks(all)) {
    if (filled(text, line, next) > column - slack) full++;
    if (!/[.?!:"”’]$/u.test(text.slice(line[1] - 1, line[1]))) midSentence++;
  }
  return full >= 0.7 * seen && midSentence >= 0.5 * seen ? column : null;
}

/**
 * The paragraphs of a text, trimmed, in reading order. Every character that is not white space lies in exactly one.
 * A blank line always ends a paragraph. A single line end does too, unless the text is hard-wrapped (wire copy of 70
 * to 80 columns): then a line that is full runs on into the next, unless the next is indented.
 */
export function paragraphs(text: string): Span[] {
  const all = lines(text);
  const column = wrapColumn(text, all);
  const found: Span[] = [];
  let runsOn = false;
  for (const [i, line] of all.entries()) {
    if (line[0] === line[1]) {
      runsOn = false;
      continue;
    }
    const last = found.at(-1);
    const indented = line[0] > 1 && /[ \t]{2}$|\t$/u.test(text.slice(line[0] - 2, line[0]));
    if (runsOn && last && !indented) found[found.length - 1] = [last[0], line[1]];
    else found.push(line);
    const next = all[i + 1];
    runsOn = column !== null && next !== undefined && filled(text, line, next) > column - slack;
  }
  return found;
}
