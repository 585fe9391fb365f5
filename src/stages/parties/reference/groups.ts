import { groupNouns } from "../../../lang/en/roles.ts";
import { anyOfThem, beforeWhat, doing, endsLead, innerDeterminer, leadIn } from "../../../lang/en/several.ts";
import type { Span } from "../../../model/span.ts";
import { joint } from "./met.ts";
import type { Asked, Refer, Referent } from "./referent.ts";
import type { Scene } from "./scene.ts";

/** The several with whom a sentence begins: `Rebels hold the town`, `Norway and Iran met late`. Null where it begins otherwise. */
export const groupOf = (scene: Scene, asked: Asked, within: Span, refer: Refer): Referent | null =>
  joinedFirst(scene, asked, within, refer) ?? groupFirst(scene, asked, within, refer);

/** `Norway and Iran wait for word on their proposal`, `Norway and others wait`: the names with which a sentence begins. */
function joinedFirst(scene: Scene, asked: Asked, within: Span, refer: Refer): Referent | null {
  const [one, other] = scene.namedWithin(within);
  if (!one || !/^(?:[Tt]he )?$/u.test(scene.text.slice(within[0], one.from))) return null;
  const more = /^ and (?:others|(?:other|many|several|some) (?:\p{Ll}+ )?\p{Ll}+s)\b/u.exec(
    scene.text.slice(one.span[1], within[1]),
  );
  if (more) return refer(scene, asked, [one.from, one.span[1] + more[0].length]);
  const joins =
    other &&
    /^ and (?:the )?$/u.test(scene.text.slice(one.span[1], other.from)) &&
    /^ \p{Ll}/u.test(scene.text.slice(other.span[1]));
  return joins ? joint(scene, [one, other], "pronoun") : null;
}

/** So many words of a sentence are looked at for the noun of several with which it begins. */
const first = 5;

/** `Hundreds of young students met`: the noun of several with which a sentence begins, and what stands before it. */
function groupFirst(scene: Scene, asked: Asked, [start, end]: Span, refer: Refer): Referent | null {
  const text = scene.text.slice(start, end);
  const lead = leadIn.exec(text)?.[0].length ?? 0;
  const many = /^(?:hundreds|thousands|dozens|scores) of /iu.exec(text.slice(lead))?.[0].length ?? 0;
  const people = scene.namedWithin([start + lead, end])[0];
  if (people?.institutions[0]?.by === "demonym" && /^[Tt]he $/u.test(text.slice(lead, people.span[0] - start)))
    if (doing.test(scene.text.slice(people.span[1], people.span[1] + 20)))
      return refer(scene, asked, [start + lead, people.span[1]]);
  const words = [...text.slice(lead + many).matchAll(/[\p{L}\p{N}-]+/gu)].slice(0, first);
  const stop = words.findIndex(([word]) => endsLead.test(word.toLowerCase()));
  const noun = words
    .slice(0, stop < 0 ? first : stop)
    .find(([word]) => groupNouns.has(word.toLowerCase()) && !anyOfThem.test(word));
  if (!noun || innerDeterminer.test(text.slice(lead + many, lead + many + noun.index))) return null;
  const from = start + lead;
  return byWords(scene, asked, [from, from + many + noun.index + noun[0].length], refer);
}

/** `the rebels began fighting what they say`: several, before what they call something. */
export function groupCalling(scene: Scene, asked: Asked, [at]: Span, refer: Refer): Referent | null {
  const [start] = scene.sentences[scene.sentenceAt(at)] ?? [at];
  const calling = beforeWhat.exec(scene.text.slice(start, at));
  if (!calling?.[1] || !groupNouns.has(calling[2]?.toLowerCase() ?? "")) return null;
  const from = start + calling.index;
  return byWords(scene, asked, [from, from + calling[1].length], refer);
}

/** Whom a phrase means, which is the evidence. */
function byWords(scene: Scene, asked: Asked, span: Span, refer: Refer): Referent | null {
  const group = refer(scene, asked, span);
  return group && { ...group, evidence: [span] };
}
