import { aimed } from "../../../lang/en/channels.ts";
import { objectsOf, saying, toBeDone } from "../../../lang/en/hearers.ts";
import type { Act } from "../../../model/acts.ts";
import type { Attribution, Party } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";
import type { Named } from "../mentions/named.ts";
import { partyOfNamed, type Scene } from "../reference/scene.ts";

/** Whom a demand, a promise or a threat is aimed at, where nothing else says to whom it was put. */
export const targets = (scene: Scene, attributions: readonly Attribution[]): Attribution[] =>
  attributions.map((attribution) =>
    attribution.addressees.length > 0 ? attribution : { ...attribution, addressees: target(scene, attribution) },
  );

/** The state, body or person that a content names first, or that is to be helped or hit by it; not the speaker's own. */
function target(scene: Scene, { act, cue, content, speaker }: Attribution): readonly Party[] {
  const first = content[0];
  if (!first || act === null) return [];
  const said = cue.some((span) => saying.test(scene.text.slice(...span)));
  const item = said ? undefined : (namedFirst(scene, act, first) ?? namedAsObject(scene, act, first));
  if (item && (toBeDone.test(scene.text.slice(item.span[1], item.span[1] + 40)) || foretold(act, item, cue))) return [];
  if (!item || item.possessive || item.institutions[0]?.by === "demonym") return [];
  const unlisted = scene.knownOf(item)?.human === false;
  const party = unlisted ? null : partyOfNamed(scene, item);
  const own = party?.name === speaker?.name || (party?.actor != null && party.actor === speaker?.for);
  return party && !own ? [party] : [];
}

/** `Norway faces war, Vale warned`: of whom something is foretold before the one who foretells it, and not to him. */
const foretold = (act: Act, { from }: Named, cue: readonly Span[]): boolean =>
  act === "warning" && cue[0] !== undefined && from < cue[0][0];

/** How far into a content, and behind such words, a name is looked for, in characters. */
const near = 60;

/** Who is named where a content begins: `demanded that Norway withdraw`. */
function namedFirst(scene: Scene, act: Act, [from, to]: Span): Named | undefined {
  if (!aimed.has(act)) return undefined;
  const [item] = scene.namedWithin([from, Math.min(to, from + near)]);
  const that = act === "demand" || act === "request" ? "that |for |from |on |to |of " : "on |to |for ";
  const leads = item && new RegExp(`^["“]?(?:${that})?(?:the )?$`, "u").test(scene.text.slice(from, item.from));
  return leads ? item : undefined;
}

/** Whom somebody promises, offers or threatens to do something to: `vowed to help Norway`, `threatened sanctions against Iran`. */
function namedAsObject(scene: Scene, act: Act, [from, to]: Span): Named | undefined {
  const match = objectsOf[act]?.exec(scene.text.slice(from, to));
  if (!match) return undefined;
  const at = from + match.index + match[0].length;
  return scene.namedWithin([at, Math.min(to, at + near)]).find((item) => item.from === at);
}
