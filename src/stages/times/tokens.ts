import type { Span } from "../../model/span.ts";

/** What stands between a token and the one before it. Only the first three let an expression run on. */
export type Gap = "space" | "hyphen" | "comma" | "none" | "stop";

/** A word, a number or a date in digits. `word` is folded: small letters, plain apostrophes, no closing stop. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly gap: Gap;
  /** The characters between, as far as they matter: money and decimal signs before a number. */
  readonly before: string;
  readonly capital: boolean;
  /** Written with the stop of an abbreviation. */
  readonly stopped: boolean;
}

const pattern =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}[:.]\d{2}(?=\s?(?:[ap]\.?m\b|hrs?\b|GMT|UTC))|\d{1,2}:\d{2}(?!\d|:)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:(?:st|nd|rd|th|s)(?!\p{L}))?|['’‘]\d0s(?!\p{L})|['’‘]\d{2}(?![\d\p{L}])|[ap]\. ?m\.?(?!\p{L})|[bB]\. ?[cC]\.(?: ?[eE]\.)?|\p{L}+(?:['’]\p{L}+)*/gu;

function gapOf(between: string): Gap {
  if (between === "") return "none";
  if (/^\s+$/u.test(between)) return "space";
  if (between === "-" || between === "‐" || between === "‑" || between === "–") return "hyphen";
  if (/^\s?,\s*$/u.test(between)) return "comma";
  return "stop";
}

/** Month and other names that may carry a stop: `Sept.`, `Mon.`; the token then ends behind it. */
const abbreviated = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)$/u;

/** The tokens of a paragraph in reading order. The possessive `'s` is a gap: `Friday's` is the token `Friday`. */
export function tokens(text: string, paragraph: Span): Token[] {
  const found: Token[] = [];
  const words = text.slice(paragraph[0], paragraph[1]);
  let last = 0;
  for (const match of words.matchAll(pattern)) {
    const raw = match[0];
    let length = raw.length;
    let word = raw.toLowerCase().replace(/[’‘]/gu, "'");
    if (/^\p{L}.*'s$/u.test(word)) {
      word = word.slice(0, -2);
      length -= 2;
    }
    let stopped = /\.$/u.test(raw);
    if (abbreviated.test(word) && words.charAt(match.index + raw.length) === ".") {
      length += 1;
      stopped = true;
    }
    const before = words.slice(last, match.index);
    found.push({
      start: paragraph[0] + match.index,
      end: paragraph[0] + match.index + length,
      word: word.replace(/(?<=\p{L})\.$/u, "").replace(/\. ?/gu, (dot) => (/^\d/u.test(word) ? dot : "")),
      gap: gapOf(before.replace(/^['’]s?(?=\s)/u, "")),
      before: before.slice(-3),
      capital: /^\p{Lu}/u.test(raw),
      stopped,
    });
    last = match.index + length;
  }
  return found;
}
