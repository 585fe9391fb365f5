import type { Attribution } from "../../../model/attribution.ts";
import { headNoun, singular } from "../reference/phrase.ts";
import type { Scene } from "../reference/scene.ts";

/** One or more of those who spoke before, by their noun alone: `one diplomat`, `another of the hostages`, `several sources`. */
const some =
  /^(?:one|another|an?|two|three|several|some|other|others|many|(?:an?|the) (?:second|third|fourth|other))(?: of (?:the|these|those|his|her|their))?(?: [\p{L}.-]+){1,3}$/iu;

/** The words of a source, without what is told of those whom it means. */
export const words = ({ text }: Scene, { source }: Attribution): string =>
  text.slice(...(source.at(-1) ?? [0, 0])).replace(/[\s,]+$/u, "");

/**
 * True for two attributions of one speaker, and for one of some of those who spoke before as a group that nobody names:
 * `diplomats told the Harbour Post`, and then `one diplomat said`. `before` is the earlier of the two.
 */
export function sameVoice(scene: Scene, later: Attribution, before: Attribution): boolean {
  if (later.speaker === null || before.speaker === null) return false;
  if (later.speaker.name === before.speaker.name) return true;
  if ([...later.speakers, ...before.speakers].some(({ actor }) => actor !== null)) return false;
  const few = words(scene, later);
  if (!some.test(few)) return false;
  const group = headNoun(words(scene, before));
  return /[^s]s$/u.test(group) && singular(headNoun(few)) === singular(group);
}
