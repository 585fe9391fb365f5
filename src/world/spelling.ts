/**
 * Names as they are looked up. `nameKey` folds case, accents and punctuation away; `soundKey` folds besides what
 * different ways of writing Russian, Ukrainian, Arabic and Persian names in Latin letters disagree on, so that Shoygu,
 * Shoigu and Shoigou are one. Both are for comparing only.
 */
export const nameKey = (name: string): string => (/^[A-Za-z ]*$/.test(name) ? plain(name) : folded(name));

const plain = (name: string): string => (/^ | $| {2}/.test(name) ? folded(name) : name.toLowerCase());

const folded = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/[øö]/g, "o")
    .replace(/ı/g, "i")
    .replace(/đ/g, "d")
    .replace(/ß/g, "ss")
    .replace(/[.'’ʼʻ`]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Applied in this order to each word of a name key. */
const transliterations: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tsch|tch/g, "sh"],
  [/tz|cz/g, "ts"],
  [/ph/g, "f"],
  [/gh|kh|q/g, "h"],
  [/dzh|dj/g, "j"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/ou|oo/g, "u"],
  [/ey|ei|ay|ai/g, "ei"],
  [/[yj]/g, "i"],
  [/ie(?=[iv])/g, "e"],
  [/e?i+$/g, ""],
  [/(?<=\p{L})(?:ii|iu)/gu, "u"],
  [/(\p{L})\1+/gu, "$1"],
  [/yo|io/g, "o"],
];

/** Of one word or several; equal for spellings of one name, and seldom for two names. */
export const soundKey = (name: string): string =>
  nameKey(name)
    .split(" ")
    .filter((word, i, all) => all.length === 1 || !/^(?:el|al|ul)$/.test(word) || i === all.length - 1)
    .map((word) => transliterations.reduce((key, [from, to]) => key.replace(from, to), word))
    .join(" ");
