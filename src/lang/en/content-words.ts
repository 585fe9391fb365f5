import { fold } from "../../text/fold.ts";
import { functionWords } from "./function-words.ts";
import { institutionWords } from "./institutions.ts";

/** Words that say that something was said, or stand in every report; besides the function words. Data only. */
// biome-ignore format: one subject a line
const empty: ReadonlySet<string> = new Set([
  "say", "says", "said", "tell", "told", "mr", "mrs", "ms", "dr", "sir", "him", "them", "us", "me", "i", "a", "an", "the",
  "than", "too", "very", "out", "up", "down", "off", "own", "same", "there", "here", "get", "got", "take", "took", "make",
  "made", "go", "going", "come", "new", "also", "way", "thing", "things", "including", "include", "included", "any",
  "range", "issue", "issues", "related", "situation", "crisis", "absolutely", "already", "s", "t", "re", "ve", "ll",
]);

/** Words that name the same thing in reports of a crisis, by their stems; the first stands for all. Data only. */
const alike: readonly (readonly string[])[] = [
  ["invad", "invas", "incur"],
  ["troop", "forc", "soldi", "milit", "army", "servic"],
  ["ukrain", "kiev", "kyiv"],
  ["russia", "mosco", "kremli"],
  ["releas", "free", "freed", "libera"],
  ["withdr", "pull", "retrea"],
  ["sancti", "penalt"],
  ["talk", "discus", "dialog", "negoti"],
  ["separa", "rebel", "insurg"],
  ["crimea", "crimean"],
  ["oust", "overth", "toppl", "depos", "coup"],
  ["writ", "writt", "writte"],
  ["annex", "annexa", "reunif"],
];
const standsFor = new Map(alike.flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)));

const endings = /(?:ances?|ences?|ations?|ings?|edly|ed|ions?|ies|ians?|ments?|ly|es|s|e|y)$/u;

/** A word without its ending, cut to six letters: enough to know `invade` again in `invading`. For comparing only. */
export function stem(word: string): string {
  const plain = fold(word).replace(/'s?$/u, "");
  const bare = plain.length > 4 ? plain.replace(endings, (end) => (plain.length - end.length < 3 ? end : "")) : plain;
  const cut = bare.slice(0, 6);
  return standsFor.get(cut) ?? cut;
}

/** The stems of the words that carry what is said, each once, in order. Figures stay as they are. */
export function stems(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
  const carrying = words.filter((word) => !functionWords.has(word) && !empty.has(word) && word.length > 1);
  return [...new Set(carrying.map(stem))];
}

const counts: Readonly<Record<string, string>> = Object.fromEntries(
  // biome-ignore format: one line
  ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
   "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"].map((word, n) => [word, String(n + 2)]),
);

/** The counts a text tells, as figures: `seven officials and 17 firms` has 7 and 17. Years are none. */
export const figures = (text: string): string[] => [
  ...new Set(
    (fold(text).match(/\p{L}+|\d[\d,.]*\d|\d/gu) ?? [])
      .map((word) => counts[word] ?? word.replaceAll(",", ""))
      .filter((word) => /^\d/.test(word) && !/^(?:19|20)\d\d$/.test(word)),
  ),
];

/** Capitalised words that name nobody in particular. Data only. */
const titles: ReadonlySet<string> = new Set([
  ...["president", "minister", "prime", "foreign", "defence", "defense", "secretary", "general", "chancellor", "west"],
  ...["western", "east", "eastern", "north", "northern", "south", "southern", "mr", "mrs", "ms", "i", "european"],
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"],
  ...["december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "photo", "credit"],
]);

/** True of a word that tells whom or what a name means: no title, no month, no kind of institution. */
function telling(word: string): boolean {
  const plain = word.toLowerCase();
  return ![titles, functionWords, empty, institutionWords].some((words) => words.has(plain));
}

/** The names in a text, word by word: those with a capital that do not open a sentence and tell whom they mean. */
export const names = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/(?<![.!?]["”’]?\s)(?<=[\s"“‘(-])\p{Lu}[\p{L}'’-]+/gu)]
      .map(([word]) => word.replace(/['’]s?$/u, ""))
      .filter(telling),
  ),
];
