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

/**
 * The key of a name without initials in its midst and what follows a surname, as some papers write them: `Ann B. Vale, Jr.` is
 * `ann vale`. One that has none of these is as it was.
 */
export function plainKey(name: string): string {
  const words = nameKey(name).split(" ");
  const end = words.length > 2 && /^(?:jr|sr|ii|iii|iv)$/.test(words.at(-1) ?? "") ? words.length - 1 : words.length;
  return words
    .slice(0, end)
    .filter((word, n) => n === 0 || n === end - 1 || word.length > 1)
    .join(" ");
}

/** The id of an actor that no table gives one: its name, so that it is the same in every report and in the list of actors. */
export const ownId = (name: string): string => nameKey(name).replaceAll(" ", "-");

/** A name with its umlauts in two letters, as papers without them write it: `Schroeder`, `Aarhus`; the name itself where it has none. */
export const spelledOut = (name: string): string =>
  name.normalize("NFC").replace(/[äöüøæå]/giu, (letter) => {
    const two = twoLetters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? two : two.charAt(0).toUpperCase() + two.slice(1);
  });

const twoLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", æ: "ae", å: "aa" };

const spellings: readonly (readonly [british: string, american: string])[] = [
  ["organisation", "organization"],
  ["programme", "program"],
  ["centre", "center"],
  ["defence", "defense"],
  ["labour", "labor"],
];
const otherWord = new Map(spellings.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
const eitherWord = new RegExp(`\\b(?:${[...otherWord.keys()].join("|")})\\b`, "giu");

/** A name as the other side of the Atlantic writes it, `World Health Organisation`; itself where both write it alike. */
export const otherSpelling = (name: string): string =>
  name.replace(eitherWord, (word) => {
    const other = otherWord.get(word.toLowerCase()) ?? word;
    return word.charAt(0) === word.charAt(0).toUpperCase() ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });

/** Consonants as they are written, in one pass, and what they are folded to. */
const written = /shch|sch|tsch|tch|tz|cz|ph|gh|kh|q|dzh|dj|w|x/g;
const consonants: Readonly<Record<string, string>> = {
  ...{ shch: "sh", sch: "sh", tsch: "sh", tch: "sh", tz: "ts", cz: "ts", ph: "f", gh: "h", kh: "h", q: "h" },
  ...{ dzh: "j", dj: "j", w: "v", x: "ks" },
};

/** Applied after them in this order to each word of a name key. */
const transliterations: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/g, "u"],
  [/ey|ei|ay|ai/g, "ei"],
  [/[yj]/g, "i"],
  [/ie(?=[iv])/g, "e"],
  [/e?i+$/g, ""],
  [/(?<=\p{L})(?:ii|iu)/gu, "u"],
  [/(\p{L})\1+/gu, "$1"],
  [/yo|io/g, "o"],
];

function soundOfWord(word: string): string {
  let key = word.replace(written, (letters) => consonants[letters] ?? letters);
  for (const [from, to] of transliterations) key = key.replace(from, to);
  return key;
}

/** Of one word or several; equal for spellings of one name, and seldom for two names. */
export function soundKey(name: string): string {
  const key = nameKey(name);
  if (!key.includes(" ")) return soundOfWord(key);
  return key
    .split(" ")
    .filter((word, i, all) => !/^(?:el|al|ul)$/.test(word) || i === all.length - 1)
    .map(soundOfWord)
    .join(" ");
}
