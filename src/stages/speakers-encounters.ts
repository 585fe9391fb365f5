import { encounter } from "../lang/en/channels.ts";
import type { Attribution, Party } from "../model/attribution.ts";
import { hull } from "../model/span.ts";
import { partyOfKnown, type Scene } from "./reference-scene.ts";

const reporters: Party = { name: "reporters", actor: null, for: null };

/**
 * The other side of what is a meeting of sides by its channel: reporters at a press conference; in talks and calls the
 * one whom the report says the speaker met or called; for a question, whoever answers next.
 */
export function otherSide(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, i) => {
    if (attribution.addressees.length > 0 || !attribution.speaker) return attribution;
    const found = sideOf(scene, attributions, i);
    return found ? { ...attribution, addressees: [found] } : attribution;
  });
}

function sideOf(scene: Scene, attributions: readonly Attribution[], i: number): Party | null {
  const attribution = attributions[i] as Attribution;
  const { speaker, channel, within, act } = attribution;
  if (act === "question" && speaker?.name === "reporters") return answerer(attributions, i);
  if (channel === "press-conference" && within === null) return reporters;
  if (channel === "talks" || channel === "phone-call") return partner(scene, attribution);
  return null;
}

/** Whoever speaks next, or else whoever spoke before. */
function answerer(attributions: readonly Attribution[], i: number): Party | null {
  const other = (one: Attribution): boolean => one.within === null && one.speaker?.actor != null;
  return (attributions.slice(i + 1).find(other) ?? attributions.slice(0, i).findLast(other))?.speaker ?? null;
}

/** The person named in the last sentence before that tells of a meeting or call of the speaker with somebody. */
function partner(scene: Scene, { speaker, source, cue, content }: Attribution): Party | null {
  const at = (hull([...source, ...cue]) ?? hull(content) ?? [0, 0])[0];
  const here = scene.sentenceAt(at);
  const near = [...Array(here + 1).keys()].reverse();
  for (const n of [...near, ...scene.sentences.keys()]) {
    const sentence = scene.sentences[n];
    if (!sentence || !encounter.test(scene.text.slice(...sentence))) continue;
    const people = scene.namedWithin(sentence).flatMap((item) => scene.knownOf(item) ?? []);
    const others = people.filter((known) => known.human && partyOfKnown(known).name !== speaker?.name);
    const first = others[0];
    if (first && others.every((known) => known === first)) return partyOfKnown(first);
  }
  return null;
}
