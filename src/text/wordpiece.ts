import { readFileSync } from "node:fs";
import { alone, classOf, drop, fold, letter, space } from "./characters.ts";

/** The pieces a word was split into: for each its id, start and end, offsets in UTF-16 units from the word's start. */
type Split = readonly number[];

/**
 * The pieces a model knows, each with its number. `split` remembers words already split: a memory only, bounded, which
 * never changes a result.
 */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  readonly size: number;
  readonly unknown: number;
  readonly split: Map<string, Split>;
}

/**
 * A text as the numbers a model reads, one column a property: piece `i` is number `ids[i]` of the vocabulary and stands
 * at `[starts[i], ends[i])` in the text, in UTF-16 units. All three have the same length.
 */
export interface Pieces {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Words of more characters than this, after folding, are one unknown piece; so the reference. */
const longestWord = 100;
const rememberedWords = 50_000;
const longestRemembered = 40;

/**
 * A vocabulary from its text, one piece a line, numbered from 0; a last empty line is no piece. Pieces that continue a
 * word begin with `##`. Throws where `[UNK]` is missing, for then it is no vocabulary.
 */
export function parseVocabulary(text: string): Vocabulary {
  const lines = text.split(/\r?\n/u);
  if (lines.at(-1) === "") lines.pop();
  const ids = new Map(lines.map((piece, id) => [piece, id]));
  const unknown = ids.get("[UNK]");
  if (unknown === undefined) throw new Error(`vocabulary of ${lines.length} lines has no piece "[UNK]"`);
  return { ids, size: lines.length, unknown, split: new Map() };
}

/** The vocabulary in the file at `path`; throws what reading the file throws, or what `parseVocabulary` does. */
export const loadVocabulary = (path: string | URL): Vocabulary => parseVocabulary(readFileSync(path, "utf8"));

/**
 * Splits a text into the pieces of an uncased BERT model, without adding any for begin and end.
 *
 * The method is that of Devlin et al. 2019 as Hugging Face `tokenizers` does it (BertNormalizer, BertPreTokenizer,
 * WordPiece), and the ids and offsets equal its own: drop controls and marks, fold to lower case, cut at white space,
 * around punctuation and around ideographs, then take the longest known piece again and again; a word that does not
 * come out even is one `[UNK]`. A piece's span runs from its first character that was kept to its last one, so an
 * accent written as a separate mark after it stays outside. Special tokens written in the text ("[SEP]") are words.
 *
 * Any string is taken: lone surrogates are dropped. Time is linear in the length of the text.
 */
export function wordpiece(text: string, vocabulary: Vocabulary): Pieces {
  const ids = new Column(text.length);
  const starts = new Column(text.length);
  const ends = new Column(text.length);
  const length = text.length;
  for (let at = 0; at < length; ) {
    const codePoint = text.codePointAt(at) as number;
    const kind = classOf(codePoint);
    let end = at + (codePoint > 0xffff ? 2 : 1);
    if (kind === letter) end = endOfWord(text, end);
    if (kind === letter || kind === alone) {
      const split = splitOf(text.slice(at, end), vocabulary);
      for (let i = 0; i < split.length; i += 3) {
        ids.push(split[i] as number);
        starts.push(at + (split[i + 1] as number));
        ends.push(at + (split[i + 2] as number));
      }
    }
    at = end;
  }
  return { ids: ids.values(), starts: starts.values(), ends: ends.values() };
}

/** From inside a word to the first unit that is not of it; what is dropped does not end a word. */
function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    let codePoint = text.charCodeAt(end);
    if (codePoint >= 0xd800 && codePoint < 0xdc00) codePoint = text.codePointAt(end) as number;
    const kind = classOf(codePoint);
    if (kind === space || kind === alone) break;
    end += codePoint > 0xffff ? 2 : 1;
  }
  return end;
}

function splitOf(word: string, vocabulary: Vocabulary): Split {
  const known = vocabulary.split.get(word);
  if (known !== undefined) return known;
  const split = splitWord(word, vocabulary);
  if (word.length <= longestRemembered) {
    if (vocabulary.split.size >= rememberedWords) vocabulary.split.clear();
    vocabulary.split.set(word, split);
  }
  return split;
}

function splitWord(word: string, vocabulary: Vocabulary): Split {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let lastEnd = 0;
  let at = 0;
  for (const character of word) {
    const codePoint = character.codePointAt(0) as number;
    const end = at + character.length;
    if (classOf(codePoint) !== drop) {
      lastEnd = end;
      for (const part of folded.length > longestWord ? "" : fold(codePoint)) {
        folded.push(part);
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  if (folded.length === 0) return [];
  const whole = [vocabulary.unknown, starts[0] as number, lastEnd];
  if (folded.length > longestWord) return whole;
  const split: number[] = [];
  for (let from = 0; from < folded.length; ) {
    let to = folded.length;
    let id: number | undefined;
    for (; to > from; to--) {
      const piece = folded.slice(from, to).join("");
      id = vocabulary.ids.get(from === 0 ? piece : `##${piece}`);
      if (id !== undefined) break;
    }
    if (id === undefined) return whole;
    split.push(id, starts[from] as number, ends[to - 1] as number);
    from = to;
  }
  return split;
}

/** Numbers that grow in number, kept flat. */
class Column {
  private room: Int32Array;
  private used = 0;
  constructor(expected: number) {
    this.room = new Int32Array(Math.max(16, expected >> 1));
  }
  push(value: number): void {
    if (this.used === this.room.length) {
      const wider = new Int32Array(this.room.length * 2);
      wider.set(this.room);
      this.room = wider;
    }
    this.room[this.used++] = value;
  }
  values(): Int32Array {
    return this.room.slice(0, this.used);
  }
}
