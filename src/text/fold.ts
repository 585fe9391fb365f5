const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * A text as names are compared: without case, accents, or differences of white space and apostrophes, so that
 * `Shoigu` finds `SHOIGÚ`. For comparing only; its offsets are not those of the text.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’ʼ`]/g, "'")
    .replace(/\s+/gu, " ")
    .trim();
