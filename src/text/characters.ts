import { dropped, ideographs, punctuation, undecomposed, white } from "./character-classes.ts";

/** What a character is to the tokenizer. `unknown` is never returned by `classOf`. */
export const unknown = 0;
export const letter = 1;
export const space = 2;
export const drop = 3;
export const alone = 4;
export type CharacterClass = typeof letter | typeof space | typeof drop | typeof alone;

/** Reads `ranges` such as `41-5a 61`, hexadecimal and in ascending order, into pairs: first, last, first, last ... */
function readRanges(ranges: string): Int32Array {
  const pairs = ranges
    .trim()
    .split(/\s+/u)
    .flatMap((range) => {
      const [first = "", last = first] = range.split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });
  return Int32Array.from(pairs);
}

function isIn(pairs: Int32Array, codePoint: number): boolean {
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[2 * middle + 1] as number) < codePoint) low = middle + 1;
    else high = middle;
  }
  return 2 * low < pairs.length && (pairs[2 * low] as number) <= codePoint;
}

const droppedRanges = readRanges(dropped);
const whiteRanges = readRanges(white);
const punctuationRanges = readRanges(punctuation);
const ideographRanges = readRanges(ideographs);
const undecomposedRanges = readRanges(undecomposed);

/** `unknown` where the class was not asked for yet; sized for the basic plane, where nearly all text is. */
const seen = new Uint8Array(0x10000);

function classify(codePoint: number): CharacterClass {
  if (codePoint >= 0xd800 && codePoint < 0xe000) return drop;
  if (isIn(whiteRanges, codePoint)) return space;
  if (isIn(droppedRanges, codePoint)) return drop;
  if (isIn(ideographRanges, codePoint)) return alone;
  const folded = fold(codePoint);
  if (folded === "") return drop;
  return isIn(punctuationRanges, folded.codePointAt(0) as number) ? alone : letter;
}

/**
 * What the character is: part of a word (`letter`), between words (`space`), a word of its own (`alone`: punctuation
 * and ideographs), or left out without ending a word (`drop`). A lone surrogate is dropped. Signs that fold to
 * punctuation are punctuation: `≠` is `=`.
 */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint >= 0x10000) return classify(codePoint);
  const known = seen[codePoint] as number;
  if (known !== unknown) return known as CharacterClass;
  const found = classify(codePoint);
  seen[codePoint] = found;
  return found;
}

/**
 * The character as the vocabulary writes it: canonically decomposed, marks dropped, lower case; empty for a mark alone.
 * Characters are folded one by one, so final sigma is not told apart, and marks are not put into canonical order
 * (which could matter only to marks newer than the reference, the others being dropped).
 */
export function fold(codePoint: number): string {
  if (codePoint < 0x80) return String.fromCharCode(codePoint).toLowerCase();
  const character = String.fromCodePoint(codePoint);
  if (isIn(undecomposedRanges, codePoint)) return character.toLowerCase();
  let folded = "";
  for (const part of character.normalize("NFD"))
    if (!isIn(droppedRanges, part.codePointAt(0) as number)) folded += part.toLowerCase();
  return folded;
}
