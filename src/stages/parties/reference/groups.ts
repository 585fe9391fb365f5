import { groupNouns } from "../../../lang/en/roles.ts";
import type { Span } from "../../../model/span.ts";
import { joint } from "./met.ts";
import type { Asked, Referent } from "./referent.ts";
import type { Scene } from "./scene.ts";

type Refer = (scene: Scene, asked: Asked, span: Span) => Referent | null;

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

/** What ends the words before such a noun: a verb or a preposition. */
const ends =
  /^(?:i|we|you|he|she|it|they|if|know|think|believe|of|in|on|at|by|for|from|to|with|as|that|and|or|is|are|was|were|has|have|had|will|would|said|says|told|met|gave|took|saw|sent|made|held|left|who|which|(?!armed|allied|masked|unnamed|united|retired)\p{L}{2,}ed)$/u;

/** What may stand before them: a quotation mark, when or how it was, a conjunction. */
const leadIn =
  /^\s*["“]?(?:(?:last|this|earlier|late|later|on|in|at|after|before|since|today|yesterday|meanwhile|however|instead|still|\p{L}+ly)(?: [\p{L}\p{N}]+){0,4}, |(?:while|although|though|when|but|and|so|because) )?/iu;

/** Of the nouns of several those that stand for any. */
const pronominal = /^(?:some|many|others)$/iu;

/** `Hundreds of young students met`: the noun of several with which a sentence begins, and what stands before it. */
function groupFirst(scene: Scene, asked: Asked, [start, end]: Span, refer: Refer): Referent | null {
  const text = scene.text.slice(start, end);
  const lead = leadIn.exec(text)?.[0].length ?? 0;
  const many = /^(?:hundreds|thousands|dozens|scores) of /iu.exec(text.slice(lead))?.[0].length ?? 0;
  const words = [...text.slice(lead + many).matchAll(/[\p{L}\p{N}-]+/gu)].slice(0, first);
  const stop = words.findIndex(([word]) => ends.test(word.toLowerCase()));
  const noun = words
    .slice(0, stop < 0 ? first : stop)
    .find(([word]) => groupNouns.has(word.toLowerCase()) && !pronominal.test(word));
  if (!noun) return null;
  const from = start + lead;
  const span: Span = [from, from + many + noun.index + noun[0].length];
  const group = refer(scene, asked, span);
  return group && { ...group, evidence: [span] };
}

/** `the rebels began fighting what they say`: several, before what they call something. */
export function groupCalling(scene: Scene, asked: Asked, [at]: Span, refer: Refer): Referent | null {
  const [start] = scene.sentences[scene.sentenceAt(at)] ?? [at];
  const calling = beforeWhat.exec(scene.text.slice(start, at));
  if (!calling?.[1] || !groupNouns.has(calling[2]?.toLowerCase() ?? "")) return null;
  const from = start + calling.index;
  const span: Span = [from, from + calling[1].length];
  const group = refer(scene, asked, span);
  return group && { ...group, evidence: [span] };
}

const beforeWhat = /(?<=\s)((?:the|some|many|several) (?:[\p{L}-]+ )?(\p{L}+s))(?= (?:\p{L}+ ){1,4}(?:what|which) $)/u;
