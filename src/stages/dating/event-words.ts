import type { Span } from "../../model/span.ts";

/** Before a title these make it another: the vice-president is not the president. */
const notThat = "(?:vice|deputy|former|ex)[ -]";

function patternOf(words: readonly string[]): RegExp {
  const any = words.map((word) => word.replace(/[.?+()[\]$]/gu, "\\$&").replaceAll("*", "[\\p{L}'’]*")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?<!${notThat})(?:${any})(?![\\p{L}\\p{N}])`, "gu");
}

/** Words of which any one will do, `annex*|annexation`; taken apart when first asked for, since of most events that is never. */
export class WordGroup {
  readonly #written: string;
  #keys: readonly string[] | undefined;
  #pattern: RegExp | undefined;

  constructor(written: string) {
    this.#written = written;
  }

  #words(): string[] {
    return this.#written.split("|").map((word) => word.trim().toLowerCase());
  }

  /** What the words begin with, in small letters: where a text has none of these no pattern need be tried. */
  get keys(): readonly string[] {
    this.#keys ??= this.#words().map((word) => word.split("*")[0] ?? "");
    return this.#keys;
  }

  /** For a text in small letters. */
  pattern(): RegExp {
    this.#pattern ??= patternOf(this.#words());
    return this.#pattern;
  }
}

/** Reads `crimea & annex*|annexation`: all groups, any of each; `*` stands for the rest of a word. */
export const eventWords = (written: string): readonly WordGroup[] =>
  written.split("&").map((group) => new WordGroup(group));

/**
 * How far from the first group of its words the others may stand, in characters: three groups in about a sentence, what
 * more there is in about a paragraph.
 */
const near = { named: 140, told: 500 };

/** How many groups must stand close together. */
export const closest = 3;

/**
 * A text in small letters in which thousands of words are sought: the runs of four letters it has tell at once of most of
 * them that they are not there.
 */
export class Sought {
  readonly text: string;
  readonly #runs = new Set<string>();

  constructor(text: string) {
    this.text = text;
    for (let at = 0; at + 4 <= text.length; at++) this.#runs.add(text.slice(at, at + 4));
  }

  has(word: string): boolean {
    return (word.length < 4 || this.#runs.has(word.slice(0, 4))) && this.text.includes(word);
  }
}

/** True where these groups may be in a text. */
export const hold = (words: readonly WordGroup[], sought: Sought): boolean =>
  words.every(({ keys }) => keys.some((key) => sought.has(key)));

/**
 * Where in a paragraph of a text, in small letters, the words that name an event stand, if all are there close together,
 * and the stretch around them. What more there is than three groups may stand in the paragraphs beside it, which in news
 * are sentences.
 */
export function wordsStand(words: readonly WordGroup[], text: string, [start, end]: Span, paragraph: Sought) {
  const [first, ...others] = words;
  if (!first || !hold(words.slice(0, closest), paragraph)) return null;
  for (const { index, 0: found } of paragraph.text.matchAll(first.pattern())) {
    const [from, to] = [start + index, start + index + found.length];
    const around: Span = [Math.max(start, from - near.named), Math.min(end, to + near.named)];
    const about: Span = [Math.max(0, from - near.told), to + near.told];
    const told = (group: WordGroup, i: number): boolean => {
      const part = text.slice(...(i < closest - 1 ? around : about));
      return group.keys.some((key) => part.includes(key)) && part.search(group.pattern()) >= 0;
    };
    if (others.every(told)) return { span: [from, to] satisfies Span, around };
  }
  return null;
}
