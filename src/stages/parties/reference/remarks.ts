import { remarks } from "../../../lang/en/channels.ts";
import type { Attribution } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";
import { asPersons, type Referent } from "./referent.ts";
import { partyOfKnown, type Scene } from "./scene.ts";

/** A sentence that tells how something was said: who said it, before its verb, and the words for the occasion. */
interface Remarked {
  readonly subject: Span;
  readonly occasion: Span;
}

/**
 * The sentence behind a place, no further than two, that says `Hale made the remarks at a press conference`, or the one before it
 * that says `Hale was addressing sailors`; null where none does.
 */
function remarkedNear(scene: Scene, at: number, places: readonly number[] = [1, 2, -1]): Remarked | null {
  const here = scene.sentenceAt(at);
  for (const n of places.map((place) => here + place)) {
    const [from, to] = scene.sentences[n] ?? [0, 0];
    const found = remarks.exec(scene.text.slice(from, to));
    const told = found?.[1] ?? found?.[2];
    if (!found || told === undefined || (n < here && !/^(?:was|were) /u.test(found[0]))) continue;
    const end = from + found.index + found[0].length;
    return { subject: [from, from + found.index], occasion: [end - told.length, end] };
  }
  return null;
}

/** The occasion of what somebody said, where a sentence near it tells it of him, by name or pronoun. */
export function occasionNear(scene: Scene, { speaker, cue, within }: Attribution): Span | null {
  const [said] = cue;
  if (!said || !speaker || within !== null) return null;
  const told = remarkedNear(scene, said[0]);
  if (!told) return null;
  const named = scene.namedWithin(told.subject).flatMap((item) => scene.knownOf(item) ?? []);
  const between = scene.namedWithin([Math.min(said[1], told.subject[0]), told.subject[0]]);
  const other = between.flatMap((item) => scene.knownOf(item) ?? []);
  // `He was speaking at a rally` is said of whoever spoke last.
  const nearer = other.some((known) => known.human && partyOfKnown(known).name !== speaker.name);
  const before = told.subject[0] < said[0];
  const pronoun = /^(?:He|She) $/u.test(scene.text.slice(...told.subject)) && !nearer && !before;
  return pronoun || named.some((known) => partyOfKnown(known).name === speaker.name) ? told.occasion : null;
}

/** `A senior official said no. Minister Hale made the remarks`: the official is Hale. Null for other phrases. */
export function namedByRemarks(scene: Scene, [start, end]: Span): Referent | null {
  if (
    !/^An? (?:[\p{L}-]+ ){0,4}(?:official|minister|diplomat|leader|spokes\p{L}+|officer)$/u.test(
      scene.text.slice(start, end),
    )
  )
    return null;
  const told = remarkedNear(scene, start, [1, 2]);
  const item = told && scene.namedWithin(told.subject).findLast((one) => scene.knownOf(one)?.human);
  const known = item && scene.knownOf(item);
  return item && known ? asPersons([partyOfKnown(known)], "role in the report", [item.span]) : null;
}
