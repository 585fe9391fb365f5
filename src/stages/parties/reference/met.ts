import type { Party } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";
import type { Named } from "../mentions/named.ts";
import { asPersons, type Referent, type Rule } from "./referent.ts";
import { partyOfNamed, reading, type Scene } from "./scene.ts";

const meeting =
  /\b(?:met|meet|meets|meeting|spoke|talked|talks|telephoned|called|call|conversation|discussed|conferred|summit)\b/u;

/** Up to the other side of a meeting: `spoke today with`, `held a call with`, `was joined by`. */
const side =
  /\b(?:met|meets|spoke|speaks|talked|conferred|(?:held|hosted|convened|had) (?:an? )?(?:[\p{L}-]+ ){0,3}(?:calls?|talks|meetings?|conversation|consultations))\b[^,.;]{0,40}? with (?:the )?|\b(?:was|were) joined by (?:the )?/u;

/** People who are named as a group: `Transatlantic leaders`. */
const group =
  /^(?:\p{L}[\p{L}-]* ){1,3}(?:leaders|ministers|counterparts|allies|lawmakers|senators|officials|governors)\b/u;

/** Whoever a sentence names as a person, each once. */
export function personsOf(scene: Scene, sentence: Span): Named[] {
  const items = scene.namedWithin(sentence).filter((item) => scene.knownOf(item)?.human && !item.possessive);
  return eachOnce(scene, items);
}

/** Of several mentions of one person or body the first alone. */
export const eachOnce = (scene: Scene, items: readonly Named[]): Named[] =>
  items.filter((item, n) => items.findIndex((one) => scene.knownOf(one) === scene.knownOf(item)) === n);

/**
 * The two of a sentence that says they met or spoke with each other: two persons, or a person and a body or a group of
 * leaders without their names. Null where it tells of no meeting, or of more than two persons, or names no other side.
 */
export function whoMet(scene: Scene, sentence: Span, rule: Rule): Referent | null {
  const text = scene.text.slice(...sentence);
  if (!meeting.test(text) && !side.test(text)) return null;
  const persons = personsOf(scene, sentence);
  if (persons.length === 2 || listed(scene, sentence, persons)) return joint(scene, persons, rule);
  const [person] = persons;
  const found = side.exec(text);
  if (!person || persons.length > 1 || !found) return null;
  const at = sentence[0] + found.index;
  const end = at + found[0].length;
  const called = group.exec(scene.text.slice(end, sentence[1]))?.[0];
  if (called !== undefined && person.span[1] <= at)
    return withGroup(scene, person, called, [end, end + called.length], rule);
  const other = scene
    .namedWithin(sentence)
    .find((item) => (person.span[1] <= at ? item.from === end : item.span[1] < at) && isBody(scene, item));
  if (!other || (person.span[1] > at && person.from !== end)) return null;
  return joint(scene, person.span[1] <= at ? [person, other] : [other, person], rule);
}

/** `Vale telephoned the mayors, Brand and Hale`: one who met or called a list of others. */
function listed(scene: Scene, [from, to]: Span, [one, ...others]: readonly Named[]): boolean {
  const [first, last] = [others[0], others.at(-1)];
  if (!one || !first || !last || others.length < 2) return false;
  const verb = /\b(?:met|telephoned|phoned|called|spoke (?:to|with)|talked (?:to|with))\b/u.exec(
    scene.text.slice(one.span[1], to),
  );
  const at = verb ? one.span[1] + verb.index : -1;
  const between = others.slice(1).map((other, n) => scene.text.slice(others[n]?.span[1], other.from));
  return from <= one.from && at > 0 && at < first.from && between.every((words) => /^(?:, |,? and )$/u.test(words));
}

const isBody = (scene: Scene, item: Named): boolean =>
  !item.possessive && reading(scene, item)?.kind === "body" && item.institutions[0]?.by !== "capital";

function withGroup(scene: Scene, person: Named, name: string, span: Span, rule: Rule): Referent {
  const { parties, evidence } = joint(scene, [person], rule);
  return asPersons([...parties, { name, actor: null, for: null }], rule, [...evidence, span]);
}

/** Several who are named, as one. */
export const joint = (scene: Scene, items: readonly Named[], rule: Rule = "the two"): Referent => ({
  parties: items.flatMap((item): Party | never[] => partyOfNamed(scene, item) ?? []),
  rule,
  evidence: items.map(({ span }) => span),
  human: items.every((item) => scene.knownOf(item)?.human === true),
  resolved: true,
});

/** The one whom a pronoun takes up by a name of the report; null where the name is nobody's. */
export const taken = (scene: Scene, item: Named): Referent | null => {
  const found = joint(scene, [item], "pronoun");
  return found.parties.length > 0 ? found : null;
};
