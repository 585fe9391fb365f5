import { type Span, trim } from "../model/span.ts";

/** What a language writes with a full stop that ends no sentence. All entries end in the stop and match case. */
export interface Abbreviations {
  /** Always followed by more of the same sentence: titles, `No.`, `vs.` */
  readonly opening: ReadonlySet<string>;
  /** May end a sentence as well: months, `Inc.`, `p.m.`, initialisms such as `U.S.` are of this kind by their shape. */
  readonly either: ReadonlySet<string>;
  /** Words that, with a capital, open a sentence: after an `either` they mean that it did end one. */
  readonly starters: ReadonlySet<string>;
}

const none: Abbreviations = { opening: new Set(), either: new Set(), starters: new Set() };

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

const terminal = /[.?!…。！？]["'”’»)\]]*$/u;
const initialism = /(?:^|[\s("“‘'-])(?:\p{L}\.){2,}$/u;
const initial = /(?:^|[\s("“])\p{Lu}\.$/u;

/** True where the cut between `before` and `after` (both trimmed) is inside a sentence. */
function cutWrongly(before: string, after: string, abbreviations: Abbreviations): boolean {
  if (!terminal.test(before)) return true;
  if (/^[\s"'”’»)\],;:.?!…-]*$/u.test(after)) return true;
  if (/^["'“”‘’(]*\p{Ll}/u.test(after)) return !/[.]["”’]*$/u.test(before) || !/^["“‘(]/u.test(after);
  const word = before.slice(Math.max(before.lastIndexOf(" "), before.lastIndexOf("\n")) + 1).replace(/^["'“‘(]+/u, "");
  if (abbreviations.opening.has(word) || initial.test(before)) return true;
  if (!initialism.test(before) && !abbreviations.either.has(word)) return false;
  const first = after.match(/^[\p{L}\p{N}]+/u)?.[0];
  return first !== undefined && !abbreviations.starters.has(first);
}

/**
 * The sentences of a paragraph, trimmed, in reading order; every character that is not white space lies in exactly
 * one. The cuts are those of Unicode (UAX 29), mended where they fall after an abbreviation or an initial, before a
 * small letter (`"Will they?" he asked`), at the end of a wrapped line, or before a lone closing quote.
 * Without `abbreviations` only what needs no knowledge of a language is mended.
 */
export function sentences(text: string, paragraph: Span, abbreviations: Abbreviations = none): Span[] {
  const found: Span[] = [];
  for (const { index, segment } of segmenter.segment(text.slice(paragraph[0], paragraph[1]))) {
    const span = trim(text, [paragraph[0] + index, paragraph[0] + index + segment.length]);
    if (span[0] === span[1]) continue;
    const last = found.at(-1);
    // What decides stands next to the cut; looking no further keeps long paragraphs linear.
    const before = last ? text.slice(Math.max(last[0], last[1] - 40), last[1]) : "";
    if (last && cutWrongly(before, text.slice(span[0], Math.min(span[1], span[0] + 40)), abbreviations)) {
      found[found.length - 1] = [last[0], span[1]];
    } else found.push(span);
  }
  return found;
}
