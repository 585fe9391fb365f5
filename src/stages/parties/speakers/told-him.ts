import { metAndTold } from "../../../lang/en/hearers.ts";
import type { Attribution } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";
import { fitsPronoun, type Known } from "../mentions/persons.ts";
import { personsOf, taken } from "../reference/met.ts";
import { asItStands, refer } from "../reference/reference.ts";
import type { Asked, Referent } from "../reference/referent.ts";
import { partyOfKnown, personNamed, type Scene } from "../reference/scene.ts";

/**
 * Whom `him` or `them` means where the sentence says that the speaker met or summoned somebody and told him something: the object
 * of that, named or not. Null elsewhere.
 */
export function metAndToldHim(scene: Scene, asked: Asked, [start, end]: Span): Referent | null {
  if (!/^(?:him|her|them)$/iu.test(scene.text.slice(start, end))) return null;
  const from = Math.max(scene.sentences[scene.sentenceAt(start)]?.[0] ?? 0, start - 240);
  const whom = metAndTold.exec(scene.text.slice(from, start));
  if (!whom?.[1]) return null;
  const at = from + whom.index + whom[0].indexOf(whom[1]);
  return refer(scene, asked, [at, at + whom[1].length]) ?? asItStands(scene, [at, at + whom[1].length]);
}

/**
 * Whom `him` or `her` means that somebody speaks to: whom he spoke to before in the same sentence, `told Vale …, but also
 * urged him`, or the one other person whom the last sentence names that names the speaker, `Hale called Vale. She told
 * him`. Null for other words, and where neither tells. `before` are the attributions before, with whom they are said to.
 */
export function toldHim(
  scene: Scene,
  [start, end]: Span,
  { speaker }: Attribution,
  before: readonly Attribution[],
): Referent | null {
  const sex = /^him$/iu.test(scene.text.slice(start, end))
    ? "he"
    : /^her$/iu.test(scene.text.slice(start, end))
      ? "she"
      : null;
  if (sex === null || !speaker) return null;
  const fits = (known: Known | undefined): boolean =>
    fitsPronoun(known, sex) && partyOfKnown(known).name !== speaker.name;
  const here = scene.sentenceAt(start);
  const same = before.findLast(
    (one) =>
      one.speaker?.name === speaker.name &&
      one.addressees.length === 1 &&
      one.cue.some(([at]) => at < start && scene.sentenceAt(at) === here),
  );
  const heard = personNamed(scene, same?.addressees[0]?.name);
  const [mention] = heard?.mentions ?? [];
  if (mention && fits(heard)) return taken(scene, mention);
  for (let i = here; i >= 0 && i > here - 3; i--) {
    const sentence = scene.sentences[i] as Span;
    const persons = personsOf(scene, [sentence[0], Math.min(sentence[1], start)]);
    const others = persons.filter((item) => fits(scene.knownOf(item)));
    const opens = /^(?:He|She)\b/u.test(scene.text.slice(sentence[0], sentence[0] + 4));
    const names = persons.some((item) => {
      const known = scene.knownOf(item);
      return known !== undefined && partyOfKnown(known).name === speaker.name;
    });
    const [other, ...more] = others;
    if (other && more.length === 0 && (names || opens)) return taken(scene, other);
    if (others.length > 0) return null;
  }
  return null;
}
