import type { Span } from "../model/span.ts";
import { type Vocabulary, wordpiece } from "../text/wordpiece.ts";

export const cls = 101;
const sep = 102;

/**
 * A report as the model sees it, one column a property: the pieces of its paragraphs, each paragraph closed by a
 * separator that stands, without length, at its end. `letters`: 0 lower case, 1 capitalised, 2 capitals, 3 no letter;
 * `inside`: 1 within double quotation marks. `segments` are runs `[from, to)` of pieces that one window keeps whole:
 * paragraphs, and the parts of long ones. The training computes the same columns (training/onrecord_training/pieces.py).
 */
export interface ReportPieces {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly letters: Uint8Array;
  readonly inside: Uint8Array;
  /** 1 where a piece goes on with the word of the one before it: no span may begin or end there. */
  readonly glued: Uint8Array;
  readonly segments: readonly (readonly [from: number, to: number])[];
}

export function letterCase(word: string): 0 | 1 | 2 | 3 {
  const letters = word.match(/\p{L}/gu);
  if (!letters) return 3;
  if (letters.every((c) => /\p{Lu}/u.test(c))) return letters.length > 1 ? 2 : 1;
  return /\p{Lu}/u.test(letters[0] as string) ? 1 : 0;
}

/**
 * For each unit of a paragraph whether double quotation marks enclose it, the marks included. Straight marks open and
 * close in turn; nothing is carried over from the paragraph before. A feature the model was trained with: where
 * quotations truly begin and end is told in text/quotes.ts.
 */
export function quoted(paragraph: string): Uint8Array {
  const flags = new Uint8Array(paragraph.length);
  let inside = false;
  for (let i = 0; i < paragraph.length; i++) {
    const c = paragraph.charAt(i);
    if (c === "“" || c === "«") inside = true;
    else if (c === "”" || c === "»") {
      flags[i] = 1;
      inside = false;
      continue;
    } else if (c === '"') {
      flags[i] = 1;
      inside = !inside;
      continue;
    }
    flags[i] = inside ? 1 : 0;
  }
  return flags;
}

const ends = /^[.!?]$/u;
const closers = /^["”'’)]$/u;

/** Cuts a run longer than `limit` after a sentence's end, as late as fits; in mid-sentence only where it must. */
function cutLong(words: readonly string[], limit: number): [number, number][] {
  const runs: [number, number][] = [];
  let start = 0;
  while (words.length - start > limit) {
    let cut = start + limit;
    for (let at = start + limit - 1; at > start + Math.floor(limit / 3); at--) {
      const word = words[at] as string;
      if (ends.test(word) || (closers.test(word) && ends.test(words[at - 1] as string))) {
        cut = at + 1;
        break;
      }
    }
    runs.push([start, cut]);
    start = cut;
  }
  runs.push([start, words.length]);
  return runs;
}

/** The pieces of `paragraphs`; a paragraph without any (marks, controls) is left out. */
export function piecesOf(
  text: string,
  paragraphs: readonly Span[],
  vocabulary: Vocabulary,
  segment: number,
): ReportPieces {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const letters: number[] = [];
  const inside: number[] = [];
  const glued: number[] = [];
  const segments: [number, number][] = [];
  for (const [start, end] of paragraphs) {
    const paragraph = text.slice(start, end);
    const pieces = wordpiece(paragraph, vocabulary);
    if (pieces.ids.length === 0) continue;
    const flags = quoted(paragraph);
    const first = ids.length;
    const words: string[] = [];
    for (let i = 0; i < pieces.ids.length; i++) {
      const [s, e] = [pieces.starts[i] as number, pieces.ends[i] as number];
      const word = paragraph.slice(s, e);
      words.push(word);
      ids.push(pieces.ids[i] as number);
      starts.push(start + s);
      ends.push(start + e);
      letters.push(letterCase(word));
      inside.push(flags[s] ?? 0);
      glued.push(i > 0 && s === pieces.ends[i - 1] && /^[\p{L}\p{N}]{2}/u.test(paragraph.slice(s - 1, s + 1)) ? 1 : 0);
    }
    ids.push(sep);
    starts.push(end);
    ends.push(end);
    letters.push(3);
    inside.push(0);
    glued.push(0);
    for (const [a, b] of cutLong(words, segment - 1)) segments.push([first + a, first + b]);
    (segments.at(-1) as [number, number])[1] = ids.length;
  }
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    letters: Uint8Array.from(letters),
    inside: Uint8Array.from(inside),
    glued: Uint8Array.from(glued),
    segments,
  };
}
