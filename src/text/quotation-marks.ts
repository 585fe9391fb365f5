/** The families of marks; a quotation is closed by a mark of the family that opened it. */
export type MarkFamily = "double" | "single" | "guillemet" | "single guillemet";

/** What a mark is by its shape. Its place in the text may say otherwise. */
export type MarkRole = "open" | "close" | "either";

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly role: MarkRole;
  /** It stands where an opening mark stands: after white space, a bracket, a dash or nothing, and before a word. */
  readonly opensHere: boolean;
  /** It stands where a closing mark stands: after a word or its punctuation, and before white space or punctuation. */
  readonly closesHere: boolean;
  /** Letters or digits on both sides: an apostrophe if a single mark, a missing space if a double one. */
  readonly insideWord: boolean;
}

/** Doubled backticks and apostrophes are the typewriter's; the last rows are UTF-8 once read as Windows-1252. */
const shapes: Readonly<Record<string, readonly [MarkFamily, MarkRole]>> = {
  '"': ["double", "either"],
  "\u201c": ["double", "open"],
  "\u201d": ["double", "close"],
  "\u201e": ["double", "open"],
  "\u201f": ["double", "open"],
  "``": ["double", "open"],
  "''": ["double", "either"],
  "'": ["single", "either"],
  "\u2018": ["single", "open"],
  "\u2019": ["single", "close"],
  "\u201a": ["single", "open"],
  "\u201b": ["single", "open"],
  "\u00ab": ["guillemet", "open"],
  "\u00bb": ["guillemet", "close"],
  "\u2039": ["single guillemet", "open"],
  "\u203a": ["single guillemet", "close"],
  "\u00e2\u20ac\u0153": ["double", "open"],
  "\u00e2\u20ac\u009d": ["double", "close"],
  "\u00e2\u20ac\ufffd": ["double", "close"],
  "\u00e2\u20ac\u02dc": ["single", "open"],
  "\u00e2\u20ac\u2122": ["single", "close"],
};

const shape = new RegExp(
  Object.keys(shapes)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);
const wordUnit = /[\p{L}\p{N}]/u;
const beforeOpening = /^$|[\s([{\u2013\u2014/-]/u;
const afterClosing = /^$|[\s.,;:!?)\]}\u2013\u2014/\u2026-]/u;
const quoteUnit = /["\u201c-\u201f\u00ab\u00bb\u2039\u203a\u2018-\u201b'`]/u;

/** The quotation marks of `text` between `from` and `to`, in reading order; what stands outside is not looked at. */
export function marks(text: string, from: number, to: number): readonly Mark[] {
  const found: Mark[] = [];
  shape.lastIndex = from;
  for (let match = shape.exec(text); match !== null && match.index + match[0].length <= to; match = shape.exec(text)) {
    const [family, role] = shapes[match[0]] as readonly [MarkFamily, MarkRole];
    const start = match.index;
    const end = start + match[0].length;
    const before = start > from ? text.charAt(start - 1) : "";
    const after = end < to ? text.charAt(end) : "";
    found.push({
      start,
      end,
      family,
      role,
      opensHere:
        (beforeOpening.test(before) || quoteUnit.test(before)) && after !== "" && !/[\s.,;:!?)\]}]/u.test(after),
      closesHere: before !== "" && !/[\s([{]/u.test(before) && (afterClosing.test(after) || quoteUnit.test(after)),
      insideWord: wordUnit.test(before) && wordUnit.test(after),
    });
  }
  return found;
}
