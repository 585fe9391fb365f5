import { beforeReporters, conference } from "../../../lang/en/channels.ts";
import type { Attribution, Party } from "../../../model/attribution.ts";
import { occasionNear } from "../reference/remarks.ts";
import type { Scene } from "../reference/scene.ts";

/** Words for those who report what they are told, together, and for any of them. */
export const toReporters = /\b(?:reporters|journalists)\b/iu;
export const anyReporter = /\b(?:reporters?|journalists?)\b/iu;

/** Those who report, of whom a report names none. */
export const reporters: Party = { name: "reporters", actor: null, for: null };

/** True for what reporters are told, by its way or by a sentence near it: `He made the remarks to reporters`. */
export function beforePress(scene: Scene, attribution: Attribution): boolean {
  const after = occasionNear(scene, attribution);
  const words = after ? scene.text.slice(...after) : "";
  return tellsReporters(scene, attribution) || /^ to reporters\b|\b(?:news|press) conference\b/u.test(words);
}

/** True where a press conference is told something, though a reader took it for the way alone: `told a news conference that`. */
const tellsReporters = ({ text }: Scene, { cue, channelSpan }: Attribution): boolean =>
  channelSpan.some(
    ([from, to]) => conference.test(text.slice(from, to)) && cue.some(([, end]) => end < from && from - end <= 2),
  );

/** Those who hear at an event that is named instead of them. */
export const people = (parties: readonly Party[]): readonly Party[] =>
  parties.map((party) => (party.actor === null && beforeReporters.test(party.name) ? reporters : party));
