import type { Span } from "../../model/span.ts";

/** Before a title these make it another: the vice-president is not the president. */
const notThat = /(?:vice|deputy|former|ex)[ -]$/u;
const longestOfThem = "deputy ".length;

const inWord = /[\p{L}\p{N}]/u;
const beginning = /(?<![\p{L}\p{N}])./gsu;
const restOfWord = /[\p{L}'’]*/uy;

/** A word or a phrase of those that name an event, in small letters; `*` stands for the rest of a word. */
class EventWord {
  readonly #parts: readonly string[];
  /** What it begins with: all of it, or what stands before its first `*`. */
  readonly key: string;

  constructor(written: string) {
    this.#parts = written.split("*");
    this.key = this.#parts[0] ?? "";
  }

  /** Where it ends in a text in small letters, from the beginning of a word of the text on; null where it does not stand there. */
  endAt(text: string, at: number): number | null {
    if (!text.startsWith(this.key, at)) return null;
    const end = this.#end(text, at + this.key.length, 1);
    return end === null || notThat.test(text.slice(Math.max(0, at - longestOfThem), at)) ? null : end;
  }

  /** Where the parts from one on end; they begin after what rest of a word stands at a place, as much of it as may be. */
  #end(text: string, at: number, part: number): number | null {
    const written = this.#parts[part];
    if (written === undefined) return inWord.test(text.charAt(at)) ? null : at;
    restOfWord.lastIndex = at;
    restOfWord.test(text);
    for (let from = restOfWord.lastIndex; from >= at; from--) {
      const end = text.startsWith(written, from) ? this.#end(text, from + written.length, part + 1) : null;
      if (end !== null) return end;
    }
    return null;
  }
}

/** Words of which any one will do. */
export type WordGroup = readonly EventWord[];

const known = new Map<string, EventWord>();

/** One and the same for however many events, so that in a text each is sought once. */
function wordOf(written: string): EventWord {
  const word = known.get(written) ?? new EventWord(written);
  known.set(written, word);
  return word;
}

/** Reads `crimea & annex*|annexation`: all groups, any of each; `*` stands for the rest of a word. */
export const eventWords = (written: string): readonly WordGroup[] =>
  written.split("&").map((group) => group.split("|").map((word) => wordOf(word.trim().toLowerCase())));

/** Words are looked up by so many of their letters, or by all they have. */
const letters = 4;

interface Worded {
  readonly words: readonly WordGroup[];
}

/** The words of thousands of events, found in a text in one pass. */
export class Sought<Event extends Worded> {
  readonly #events: readonly Event[];
  readonly #byLetters = new Map<string, Set<EventWord>>();
  /** Which events begin with a group that has this word. */
  readonly #begun = new Map<EventWord, number[]>();

  constructor(events: readonly Event[]) {
    this.#events = events;
    for (const [i, { words }] of events.entries())
      for (const [which, group] of words.entries())
        for (const word of group) {
          const begins = word.key.slice(0, letters);
          this.#byLetters.set(begins, (this.#byLetters.get(begins) ?? new Set()).add(word));
          if (which === 0) this.#begun.set(word, [...(this.#begun.get(word) ?? []), i]);
        }
  }

  /** Where in a text in small letters each of the words stands that stand there. */
  #standing(text: string): Map<EventWord, Span[]> {
    const standing = new Map<EventWord, Span[]>();
    for (const { index: at } of text.matchAll(beginning))
      for (let n = 1; n <= letters; n++)
        for (const word of this.#byLetters.get(text.slice(at, at + n)) ?? []) {
          const end = word.endAt(text, at);
          if (end === null) continue;
          const places = standing.get(word);
          if (places) places.push([at, end]);
          else standing.set(word, [[at, end]]);
        }
    return standing;
  }

  /** The events of whose every group some word stands in a text in small letters, and where those of each group stand. */
  in(text: string): Map<Event, readonly (readonly Span[])[]> {
    const standing = this.#standing(text);
    const begun = new Set([...standing.keys()].flatMap((word) => this.#begun.get(word) ?? []));
    const found = new Map<Event, readonly (readonly Span[])[]>();
    for (const i of [...begun].sort((a, b) => a - b)) {
      const event = this.#events[i] as Event;
      if (!event.words.every((group) => group.some((word) => standing.has(word)))) continue;
      const places = (group: WordGroup) => group.flatMap((word) => standing.get(word) ?? []);
      found.set(
        event,
        event.words.map((group) => places(group).sort((a, b) => a[0] - b[0])),
      );
    }
    return found;
  }
}

/**
 * How far from the first group of its words the others may stand, in characters: three groups in about a sentence, what
 * more there is in about a paragraph.
 */
const near = { named: 140, told: 500 };

/** How many groups must stand close together. */
export const closest = 3;

/** True where one of the places, which are in reading order, lies within a stretch. */
function anyWithin(places: readonly Span[], [least, most]: Span): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Span)[0] < least) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < places.length && (places[i] as Span)[0] < most; i++)
    if ((places[i] as Span)[1] <= most) return true;
  return false;
}

/**
 * Where in a paragraph the words that name an event stand, if all are there close together, and the stretch around them.
 * What more there is than three groups may stand in the paragraphs beside it, which in news are sentences.
 */
export function wordsStand([first, ...others]: readonly (readonly Span[])[], [start, end]: Span) {
  for (const [from, to] of first ?? []) {
    if (from < start || to > end) continue;
    const around: Span = [Math.max(start, from - near.named), Math.min(end, to + near.named)];
    const about: Span = [from - near.told, to + near.told];
    const told = (places: readonly Span[], i: number) => anyWithin(places, i < closest - 1 ? around : about);
    if (others.every(told)) return { span: [from, to] satisfies Span, around };
  }
  return null;
}
