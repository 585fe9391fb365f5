import { andOther, beforeSide, betweenThem, hyphened, mediating, noObject, takesTwo } from "../../lang/en/met.ts";
import type { Party } from "../../model/attribution.ts";
import type { DeedKind } from "../../model/deed.ts";
import type { Span } from "../../model/span.ts";
import type { DeedWords } from "./doer.ts";
import type { Named } from "./mentions/named.ts";
import { partyOfInstitution, partyOfKnown, type Scene } from "./reference/scene.ts";

/** Deeds that two sides do with or against each other. */
const ofTwo: ReadonlySet<DeedKind> = new Set(["meeting", "call", "combat", "agreement", "ceasefire"]);

/** A name with the noun of those whom it tells of: `Norwegian militant factions`. */
function spanOf(scene: Scene, item: Named): Span {
  const group = item.institutions[0]?.by === "demonym" ? /^(?: [\p{Ll}-]+){0,2} [\p{Ll}-]+s\b/u : /^ [\p{Ll}-]+s\b/u;
  return [item.from, item.span[1] + (group.exec(scene.text.slice(item.span[1], item.span[1] + 40))?.[0].length ?? 0)];
}

/**
 * The words that name both sides of a deed, where its own words tell them: `war between Norway and Chad`, `Brand, the mayor,
 * and his colleague Hale met`. Empty where they do not, and for deeds that one does alone.
 */
export function bothSides(scene: Scene, { trigger, kind }: DeedWords): readonly Span[] {
  if (!ofTwo.has(kind) || mediating.test(scene.text.slice(...trigger))) return [];
  const sentence = scene.sentences[scene.sentenceAt(trigger[0])] ?? trigger;
  return betweenTwo(scene, [trigger[1], sentence[1]]) ?? subjects(scene, [sentence[0], trigger[0]], trigger) ?? [];
}

/** The two sides that one word with a hyphen names, `US-Norwegian` talks, a `Hale-Brand` summit; none where one of them is nobody known. */
export function hyphenedSides(scene: Scene, span: Span): readonly Party[] {
  const [, one = "", other = ""] = hyphened.exec(scene.text.slice(...span)) ?? [];
  const found = one === "" ? [] : [one, other].flatMap((name) => sideCalled(scene, name) ?? []);
  return found.length === 2 && found[0]?.name !== found[1]?.name ? found : [];
}

/** The only person of the report with a surname, or the state or body of a name or an adjective. */
function sideCalled(scene: Scene, name: string): Party | null {
  const persons = scene.known.filter((known) => known.human && known.name.endsWith(` ${name}`));
  if (persons[0]) return persons.length === 1 ? partyOfKnown(persons[0]) : null;
  const [institution] = scene.world.institutions(name);
  return institution?.id ? partyOfInstitution(institution) : null;
}

/** The two behind a deed and `between`. */
function betweenTwo(scene: Scene, [from, to]: Span): readonly Span[] | null {
  const lead = betweenThem.exec(scene.text.slice(from, to));
  if (!lead) return null;
  const start = from + lead[0].length;
  const [one, other] = scene.namedWithin([start, Math.min(to, start + 160)]);
  if (!one || !other || !beforeSide.test(scene.text.slice(start, one.from)) || !paired(scene, one, other)) return null;
  const first = /^[^,]*?(?=,| and )/u.exec(scene.text.slice(start, other.from))?.[0].length ?? 0;
  return [
    [start, start + Math.max(first, one.span[1] - start)],
    [phraseStart(scene.text, other.from), spanOf(scene, other)[1]],
  ];
}

/** Where the phrase of a name begins, behind `and` and an article: `separatist ethnic Norwegian guerrillas`. */
const phraseStart = (text: string, at: number): number =>
  at -
  (/(?<= and (?:(?:the|an?|his|her|its|their) )?)(?:[\p{Ll}-]+ ){0,3}$/u.exec(text.slice(Math.max(0, at - 50), at))?.[0]
    .length ?? 0);

/** The two before a verb that takes two and has no object. */
function subjects(scene: Scene, [from, to]: Span, trigger: Span): readonly Span[] | null {
  const verb = scene.text.slice(...trigger);
  if (!takesTwo.test(verb) || !noObject.test(scene.text.slice(trigger[1], trigger[1] + 30))) return null;
  const names = scene.namedWithin([from, to]);
  const other = names.at(-1);
  const person = other && scene.knownOf(other)?.human === true;
  const one = names.slice(0, -1).findLast((item) => (scene.knownOf(item)?.human === true) === person);
  if (
    !one ||
    !other ||
    !/^,?(?: (?:had|have|also|later|then|\p{L}+ly)){0,2} $/u.test(scene.text.slice(other.span[1], to))
  )
    return null;
  return paired(scene, one, other)
    ? [
        [one.from, one.span[1]],
        [other.from, other.span[1]],
      ]
    : null;
}

/** True for two persons, or two states or bodies, that `and` joins. */
const paired = (scene: Scene, one: Named, other: Named): boolean =>
  !one.possessive &&
  !other.possessive &&
  (scene.knownOf(one)?.human === true) === (scene.knownOf(other)?.human === true) &&
  andOther.test(scene.text.slice(one.span[1], other.from).replace(group, ""));

/** The noun of those whom a name tells of, before the next: `Norwegian forces and`. */
const group = /^(?: [\p{Ll}-]+){0,2}(?: [\p{Ll}-]+s)(?=,? and )/u;
