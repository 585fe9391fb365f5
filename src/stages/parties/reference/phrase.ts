import { behindPhrase, besidesSome } from "../../../lang/en/phrase-ends.ts";
import { type Span, trim } from "../../../model/span.ts";
import type { Scene } from "./scene.ts";

/** The words of a phrase that tell whom it means: without loose marks and words at its ends, and without some who are named besides. */
export const ownWords = (scene: Scene, span: Span): Span => withoutSome(scene, trimmed(scene.text, span));

/** `five senators, including Vale`: without those of them who are named besides, where they are persons. */
const withoutSome = (scene: Scene, [start, end]: Span): Span => {
  const some = besidesSome.exec(scene.text.slice(start, end));
  const named = some ? scene.namedWithin([start + some.index, end]).filter((one) => scene.knownOf(one)) : [];
  return some && named.length > 0 && named.every((one) => scene.knownOf(one)?.human)
    ? [start, start + some.index]
    : [start, end];
};

const trimmed = (text: string, span: Span): Span => {
  let [start, end] = trim(text, span);
  while (end > start && /[\s,;:–—\])]/u.test(text.charAt(end - 1)) && !/\([^)]*\)$/u.test(text.slice(start, end)))
    end--;
  while (start < end && /[\s,;:–—[(]/u.test(text.charAt(start))) start++;
  const loose = behindPhrase.exec(text.slice(start, end));
  return [start, loose ? start + loose.index : end];
};

/** The noun that a phrase is about: the last before what it is of. */
export const headNoun = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/^one of (?:the|his|her|its|their|those) (.*)s$/u, "$1")
    .replace(
      /(?:,.*| (?:of|for|in|at|from|who|working|speaking|close|familiar|quoted|named|identified|based|briefed|involved|interviewed) .*)$/u,
      "",
    )
    .split(/\s+/u)
    .at(-1) ?? "";

/** A noun of several as one of them, by its last letters alone. */
export const singular = (noun: string): string => noun.replace(/ies$/u, "y").replace(/s$/u, "");
