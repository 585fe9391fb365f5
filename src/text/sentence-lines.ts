import type { Span } from "../model/span.ts";

/** How many lines, and how many UTF-16 units, a quotation may run on over before its closing mark is given up. */
const furthest = { lines: 6, units: 1600 };

/** Three lines at least, and none blank, are the lines of a corpus that has each sentence on one of its own. */
const least = 3;

const straight = (line: string): number => line.match(/"/gu)?.length ?? 0;
const opened = (line: string): number => (line.match(/``/gu)?.length ?? 0) - (line.match(/''/gu)?.length ?? 0);

const endsWithMark = /"\s*$/u;

/**
 * True where a quotation is open at a line's end, after `carried` marks of the line before, and the mark is not the last
 * thing on the line: that would be the next line's.
 */
const leftOpen = (line: string, carried: number): boolean =>
  ((straight(line) + carried) % 2 === 1 && !endsWithMark.test(line)) || opened(line) > 0;

/** True for a line that closes what an earlier one left open; false for one that opens anew, as a new paragraph does; null for any other. */
function closes(line: string): boolean | null {
  if (/^\s*(?:"|``)/u.test(line)) return false;
  if (opened(line) < 0) return true;
  const marks = straight(line);
  if (marks === 0) return opened(line) > 0 ? false : null;
  return marks % 2 === 1 || endsWithMark.test(line);
}

/**
 * The lines of a tokenised text as paragraphs: each alone, or, where every sentence of a text has its own line, with those on
 * which a quotation that it leaves open goes on and ends. A quotation that nothing closes near by is left as it is.
 */
export function quotedTogether(text: string, lines: readonly Span[]): readonly Span[][] {
  const words = (line: Span): string => text.slice(...line);
  const byLine =
    lines.length >= least &&
    lines.every(([start], i) => !/\n\s*\n/u.test(text.slice(lines[i - 1]?.[1] ?? start, start)));
  const groups: Span[][] = [];
  let carried = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as Span;
    const group = [first];
    if (byLine && leftOpen(words(first), carried)) {
      const next = lines.slice(i + 1, i + 1 + furthest.lines).filter(([, end]) => end - first[0] <= furthest.units);
      const end = next.findIndex((line) => closes(words(line)) !== null);
      if (end >= 0 && closes(words(next[end] as Span))) group.push(...next.slice(0, end + 1));
    }
    const last = words(group.at(-1) as Span);
    const marks = group.reduce((sum, line) => sum + straight(words(line)), carried);
    carried = marks % 2 === 1 && endsWithMark.test(last) ? 1 : 0;
    groups.push(group);
    i += group.length - 1;
  }
  return groups;
}
