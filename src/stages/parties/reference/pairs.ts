import { medium, press } from "../../../lang/en/channels.ts";
import { standsAt } from "../../../lang/en/institutions.ts";
import { anyPair, numbers, pairOfStates, several } from "../../../lang/en/pronouns.ts";
import type { Party } from "../../../model/attribution.ts";
import { contains, type Span } from "../../../model/span.ts";
import { ownId } from "../../../world/spelling.ts";
import type { Named } from "../mentions/named.ts";
import { holds } from "./counterpart.ts";
import { joint, personsOf, whoMet } from "./met.ts";
import { holderIn } from "./office.ts";
import { type Asked, asInstitutions, type Referent, type Said, takenUp } from "./referent.ts";
import { partyOfInstitution, partyOfKnown, partyOfNamed, partyOfPerson, reading, type Scene } from "./scene.ts";

/** True for whom the report calls president, or the tables on its days. */
function isPresident(scene: Scene, item: Named): boolean {
  const known = scene.knownOf(item);
  return known !== undefined && holds(scene, known, /^(?!vice).*\bpresident$/u, /^president\b/iu);
}

/** True for whom the report calls a minister. */
const isMinister = (scene: Scene, item: Named): boolean =>
  [...(scene.knownOf(item)?.roles ?? [])].some((role) => /\bminister\b/u.test(role));

/** `NATO leaders`, in a sentence before `the leaders`: those of a state or body, whoever they are. */
function leadersOf(scene: Scene, sentence: Span): Referent | null {
  const owner = scene
    .namedWithin(sentence)
    .findLast(({ institutions, span }) => institutions.length > 0 && /^ leaders\b/u.test(scene.text.slice(span[1])));
  const of = owner && reading(scene, owner);
  if (!owner || !of) return null;
  const span: Span = [owner.span[0], owner.span[1] + " leaders".length];
  const name = scene.text.slice(...span);
  return asInstitutions([{ name, actor: ownId(name), for: of.for }], "repeated", [span]);
}

/**
 * All persons of the last sentence before that names two or more outside quotations: those who met or called; or the leaders of a
 * body, where that sentence tells of them.
 */
export function allOf(scene: Scene, [start, end]: Span): Referent | null {
  const phrase = scene.text.slice(start, end);
  const presidents = /presidents$/iu.test(phrase);
  const here = scene.sentenceAt(start);
  for (let i = here - 1; i >= 0 && i > here - 8; i--) {
    const sentence = scene.sentences[i] as Span;
    const theirs = /leaders$/iu.test(phrase) ? leadersOf(scene, sentence) : null;
    if (theirs) return theirs;
    const named = personsOf(scene, sentence);
    const presiding = presidents ? named.filter((item) => isPresident(scene, item)) : [];
    // Ministers without an article are some, unless those who met are told to be ministers.
    if (/^ministers$/iu.test(phrase) && !named.every((item) => isMinister(scene, item))) return null;
    const all = presiding.length > 1 ? presiding : named;
    const met = all.length > 1 ? joint(scene, all) : whoMet(scene, sentence, "the two");
    if (met) return met;
  }
  return null;
}

/** Those persons who last spoke with one voice: `the leaders`, after `both men said`. */
export function spokeTogether({ before }: Asked): Referent | null {
  const joint = before.findLast(
    ({ referent: { human, resolved, parties } }) => human && resolved && parties.length > 1,
  );
  return joint ? takenUp(joint, "the two") : null;
}

/** The last two of one sort: two persons, or two states, that the report names before `the two`. */
export function pairOf(scene: Scene, asked: Asked, span: Span, phrase: string): Referent | null {
  const tellers = asked.above.flatMap(({ referent }) => referent.parties.map(({ name }) => name));
  if (ofASort.test(phrase)) return namedTogether(scene, span, phrase);
  return (
    namedBehind(scene, span) ??
    namedTogether(scene, span, phrase) ??
    (tellers.length > 0 ? lastTwo(scene, asked, span, phrase, tellers) : null) ??
    lastTwo(scene, asked, span, phrase, [])
  );
}

/** `the two leaders who said so, A and B,`: the two persons whom commas set apart behind it, in its sentence. */
function namedBehind(scene: Scene, [, end]: Span): Referent | null {
  const sentence = scene.sentences[scene.sentenceAt(end - 1)] ?? [end, end];
  const people = scene.namedWithin([end, sentence[1]]).filter((item) => scene.knownOf(item)?.human);
  const [one, other] = people;
  if (!one || !other || !/, $/u.test(scene.text.slice(end, one.from))) return null;
  const joins = scene.text.slice(one.span[1], other.from) === " and ";
  return joins && /^[,.]/u.test(scene.text.slice(other.span[1])) ? joint(scene, [one, other]) : null;
}

const sides = /\b(?:sides?|part(?:y|ies)|camps|foes|rivals|enemies|adversaries)$/iu;

/** Two states of a sort, which the last two need not be: `the two Gulf Arab nations`. */
const ofASort = / \p{Lu}\p{L}+ (?:countries|nations|states|powers)$/u;

/** The two that one sentence before joins, `A and B`, and nothing else; for sides, that are no persons. */
function namedTogether(scene: Scene, [at]: Span, phrase: string): Referent | null {
  if (!sides.test(phrase) && !ofASort.test(phrase)) return null;
  const here = scene.sentenceAt(at);
  for (let i = here; i >= 0 && i > here - 6; i--) {
    const sentence = scene.sentences[i] as Span;
    const items = scene.namedWithin([sentence[0], Math.min(sentence[1], at)]);
    const pairs = items.flatMap((item, n): [Named, Named][] => {
      const next = items[n + 1];
      return next && isPair(scene, items[n - 1], item, next) ? [[item, next]] : [];
    });
    const last = pairs.at(-1);
    if (last) return joint(scene, last);
  }
  return null;
}

/** What two sides have, behind both their names: `the Norwegian-Chilean summit`. */
const between =
  /^ (?:summit|talks|council|commission|dialogue|negotiations|meeting|relations|border|conflict|dispute|war|treaty)\b/u;

function isPair(scene: Scene, before: Named | undefined, one: Named, other: Named): boolean {
  const { text } = scene;
  if (standsAt.test(text.slice(Math.max(0, one.from - 14), one.from))) return false;
  const link = text.slice(one.span[1], other.from);
  const behind = text.slice(other.span[1], other.span[1] + 20);
  if (/^ ?[-–] ?$/u.test(link)) return between.test(behind) && bothSides(scene, one, other);
  const joins = / (?:and|with) (?:the |its )?$/u.test(link) && !one.possessive;
  // `Norway, Chile and Peru` are more than two; `After the talks, Chile and Peru` are two.
  const listed = before !== undefined && /^,\s(?:the )?$/u.test(text.slice(before.span[1], one.from));
  const close = other.from - one.span[1] < 12 && !listed;
  // `Vale, and the French president, Hale`: the office of somebody who is named next.
  const office = /^ (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+, \p{Lu}/u.test(text.slice(other.span[1], other.span[1] + 50));
  const ends = !office && !/^(?:['’]s?| \p{Ll}+s\b| \p{Lu})/u.test(behind);
  return joins && close && ends && bothSides(scene, one, other);
}

const bothSides = (scene: Scene, one: Named, other: Named): boolean => isSide(scene, one) && isSide(scene, other);

/** True for a name within a medium that spoke before: `a Norwegian paper`. */
const ofMedium = ({ text }: Scene, { before }: Asked, { span }: Named): boolean =>
  before.some(({ attribution: { source } }) =>
    source.some((one) => contains(one, span) && (press.test(text.slice(...one)) || medium.test(text.slice(...one)))),
  );

/** True for where something is: `a conference in Oslo`. */
const isWhere = ({ text }: Scene, { from, institutions: [first] }: Named): boolean =>
  first?.by !== "demonym" && standsAt.test(text.slice(Math.max(0, from - 14), from));

const isSide = (scene: Scene, item: Named): boolean =>
  scene.knownOf(item) ? true : reading(scene, item)?.kind === "state" || reading(scene, item)?.kind === "body";

interface Found {
  readonly party: Party;
  readonly span: Span;
}

const candidate = /\b(?:candidate|nominee|contender|challenger|hopeful)\b/u;

/** The last two before, without those who tell of them; for `both candidates` those of whom it is told that they run. */
function lastTwo(scene: Scene, asked: Asked, span: Span, phrase: string, without: readonly string[]): Referent | null {
  const states = pairOfStates.test(phrase);
  const running = /\bcandidates?$/iu.test(phrase);
  const here = scene.sentenceAt(span[0]);
  const found: Found[] = [];
  const two = (said: Said): boolean => said.at < span[0] && said.referent.parties.length === 2;
  const joint = asked.before.findLast(two);
  for (let i = here; i >= 0 && i > here - 12 && found.length < 2; i--) {
    const sentence = scene.sentences[i] as Span;
    for (const item of scene.namedWithin([sentence[0], Math.min(sentence[1], span[0])]).toReversed()) {
      const known = scene.knownOf(item);
      const institution = reading(scene, item);
      if (states && (isWhere(scene, item) || ofMedium(scene, asked, item))) continue;
      const party = states
        ? institution?.kind === "state"
          ? partyOfInstitution(institution)
          : null
        : known?.human && (!running || [...known.roles].some((role) => candidate.test(role)))
          ? partyOfKnown(known)
          : null;
      if (party && !without.includes(party.name) && !found.some((one) => one.party.actor === party.actor))
        found.unshift({ party, span: item.span });
      if (found.length === 2) break;
    }
  }
  const sort = anyPair.test(phrase) || joint?.referent.human !== states;
  if (joint && sort && scene.sentenceAt(joint.at) >= here - 4) return takenUp(joint, "the two");
  const home = /\b(?:presidents|leaders)$/iu.test(phrase) ? withHome(scene, span, found.at(-1)) : null;
  if (home) return home;
  if (found.length < 2) return null;
  const parties = found.map(({ party }) => party);
  return { parties, rule: "the two", evidence: found.map((one) => one.span), human: !states, resolved: true };
}

/** `the President` of the house that publishes the report, without his name. */
const itsPresident = /\b[Tt]he President\b(?! \p{Lu})/u;

/** `the two presidents`, of a report of the office of a state, which calls its own by that alone, and him whom it named last. */
function withHome(scene: Scene, [at]: Span, other: Found | undefined): Referent | null {
  const { house } = scene;
  const person = house && other?.party.for !== house.code ? holderIn(scene, "President", house.name) : null;
  const here = scene.sentences[Math.max(0, scene.sentenceAt(at) - 6)]?.[0] ?? 0;
  if (!person || !other?.party.for || !itsPresident.test(`${scene.title}\n${scene.text.slice(here, at)}`)) return null;
  const parties = [partyOfPerson(scene.world, person, scene.when), other.party];
  return { parties, rule: "the two", evidence: [other.span], human: true, resolved: true };
}

/**
 * `the three leaders`: as many who spoke together before, or whom the last sentence names that names so many of the sort, and no
 * more. Null for other phrases.
 */
export function severalOf(scene: Scene, asked: Asked, [start]: Span, phrase: string): Referent | null {
  const [, word = "", noun = ""] = several.exec(phrase) ?? [];
  const count = numbers[word.toLowerCase()];
  if (count === undefined) return null;
  const here = scene.sentenceAt(start);
  const spoke = asked.before.findLast(({ referent, at }) => at < start && referent.parties.length === count);
  if (spoke && scene.sentenceAt(spoke.at) >= here - 6) return takenUp(spoke, "joint");
  const states = pairOfStates.test(noun);
  for (let i = here; i >= 0 && i > here - 6; i--) {
    const sentence = scene.sentences[i] as Span;
    const within: Span = [sentence[0], Math.min(sentence[1], start)];
    const all = states
      ? scene.namedWithin(within).filter((item) => reading(scene, item)?.kind === "state")
      : personsOf(scene, within);
    const distinct = all.filter((item, n) => all.findIndex((one) => nameOf(scene, one) === nameOf(scene, item)) === n);
    if (distinct.length === count) return joint(scene, distinct, "joint");
  }
  return null;
}

const nameOf = (scene: Scene, item: Named): string => partyOfNamed(scene, item)?.name ?? "";
