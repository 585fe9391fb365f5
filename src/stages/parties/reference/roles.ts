import { definite, indefinite } from "../../../lang/en/pronouns.ts";
import { roleModifiers, roleNouns, roleSynonyms } from "../../../lang/en/roles.ts";
import type { Party } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";
import type { Institution } from "../../../world/world.ts";
import { institutional } from "../mentions/mentions.ts";
import type { Named } from "../mentions/named.ts";
import { type Known, roleIn } from "../mentions/persons.ts";
import { byOffice, holders, namesOffice, noLonger } from "./office.ts";
import { partyOfKnown, partyOfPerson, reading, type Scene } from "./scene.ts";

/** A phrase that names somebody by office alone: `the US spokesman`. */
export interface RolePhrase {
  /** Lower case, without determiner and institution. */
  readonly words: string;
  readonly head: string;
  readonly of: Institution | null;
  readonly definite: boolean;
  /** True for the office of somebody whom no table has: `the prime minister of the Harbour League` is not another's. */
  readonly strange: boolean;
}

/** Reads a phrase as a role; null where its head is none. */
export function rolePhrase(scene: Scene, span: Span): RolePhrase | null {
  const phrase = scene.text.slice(...span);
  const items = scene.namedWithin(span);
  const near = items.filter(({ institutions }) => institutions.length > 0);
  let plain = phrase;
  for (const {
    span: [from, to],
  } of items.toReversed())
    plain = `${plain.slice(0, from - span[0])}${plain.slice(to - span[0])}`;
  plain = plain
    .replace(/['’]s?\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const words = plain.replace(definite, "").replace(indefinite, "").toLowerCase();
  const role = roleIn(words);
  if (role === null) return null;
  const first = near.find((item, n) => scene.text.slice(item.span[1], near[n + 1]?.span[0]) !== " ");
  return {
    words: role,
    head: headOf(role),
    of: first ? (reading(scene, first) ?? null) : besideOwn(scene, span[0]),
    definite: !indefinite.test(phrase) && !/^whose\b/iu.test(phrase),
    strange: first ? items.some((item) => ownedName(scene, first, item)) : ofStranger(scene, span, items),
  };
}

/** `prime minister` of `Norway's president and prime minister`: of the state that the office before it is of. */
function besideOwn(scene: Scene, at: number): Institution | null {
  const owner = scene.namedWithin([Math.max(0, at - 60), at]).at(-1);
  if (!owner?.possessive || !/^['’]s? (?:\p{Ll}[\p{L}-]* ){1,4}and $/u.test(scene.text.slice(owner.span[1], at)))
    return null;
  return reading(scene, owner) ?? null;
}

/** Words that name an office, of an institution that other words name; null where they name none. */
export function officeOfOwner(words: string, of: Institution | null): RolePhrase | null {
  const role = roleIn(words.toLowerCase());
  return role === null ? null : { words: role, head: headOf(role), of, definite: true, strange: false };
}

/** `Ukraine's Harbour party`: a name that no table has, of an institution that it begins with. */
const ownedName = (scene: Scene, owner: Named, item: Named): boolean =>
  !item.institutions.length &&
  !scene.knownOf(item)?.human &&
  /^['’]s $/u.test(scene.text.slice(owner.span[1], item.span[0]));

const ofStranger = (scene: Scene, [from]: Span, items: readonly Named[]): boolean =>
  items.some(
    (item) =>
      !scene.knownOf(item)?.human && /\b(?:of|for) (?:the )?(?:\p{Ll}+ )?$/u.test(scene.text.slice(from, item.from)),
  );

const headOf = (role: string): string =>
  role
    .replace(/ (?:of|for) .*$/u, "")
    .split(" ")
    .at(-1) ?? role;

/**
 * The person of the report whom a role phrase means: of his state, called so (or by an office that means the same), the
 * one named last before `at`, else the first named after it.
 */
export function byRole(scene: Scene, phrase: RolePhrase, at: number): Known | null {
  let best: { known: Known; score: number; last: number } | null = null;
  const gone = noLonger.test(phrase.words);
  for (const known of scene.known) {
    if (!known.human || (gone && ![...known.roles].some((role) => noLonger.test(role)))) continue;
    const of = phrase.of?.for ?? phrase.of?.id;
    if (of && known.for && of !== known.for) continue;
    const called = Math.max(
      phrase.head === "counterpart" && phrase.of?.for && phrase.of.for === known.for ? 1 : 0,
      ...[...known.roles].map((role) => likeness(phrase.words, role)),
      held(scene, phrase, known),
    );
    if (called === 0) continue;
    const starts = known.mentions.map(({ span }) => span[0]);
    const last = Math.max(-1, ...starts.filter((start) => start < at));
    const score = called + (phrase.of?.for && phrase.of.for === known.for ? 2 : 0) - (last < 0 ? 4 : 0);
    if (!best || score > best.score || (score === best.score && last > best.last)) best = { known, score, last };
  }
  return best && best.score > -2 ? best.known : null;
}

/**
 * Somebody whom the report first calls by office and names soon after, as a source: the next person named there if
 * nothing the report calls him gainsays it, or a later one who is called the same.
 */
export function namedLater(scene: Scene, phrase: RolePhrase, [, end]: Span): Known | null {
  const here = scene.sentenceAt(end - 1);
  let next = true;
  for (const source of scene.sources) {
    if (source[0] < end) continue;
    if (scene.sentenceAt(source[0]) > here + 5) return null;
    const item = scene.namedWithin(source).find((one) => scene.knownOf(one)?.human);
    const known = item && scene.knownOf(item);
    if (!known) continue;
    const roles = [...known.roles];
    const alike = phrase.strange && heads.test(phrase.head) ? known.for === null : ofSameSide(phrase, known);
    const fresh = known.mentions.every(({ span }) => span[0] >= end || scene.sentenceAt(span[0]) === 0);
    const called = (next || !vague.has(phrase.head)) && roles.some((one) => likeness(phrase.words, one) > 0);
    const plain = next && !otherOffice(scene, phrase, known) && roles.every((one) => vague.has(one));
    if (fresh && alike && (called || plain) && !otherSex(phrase, known)) return known;
    next = false;
  }
  return null;
}

const sexOfOffice = (role: string): "she" | "he" | null =>
  role.endsWith("woman") ? "she" : role.endsWith("man") ? "he" : null;

/** `a spokeswoman` is not whom the report calls a spokesman. */
export function otherSex({ head }: RolePhrase, { sex, roles }: Known): boolean {
  const said = sexOfOffice(head);
  const told = [...roles].map(sexOfOffice).find((one) => one !== null) ?? sex;
  return said !== null && told !== null && said !== told;
}

/** True for one of whom the report or the tables tell another office than that of a body no table has, or than a calling. */
function otherOffice({ world }: Scene, { words, head, of, strange }: RolePhrase, { person, roles }: Known): boolean {
  const held = person ? world.tenures(person.id) : [];
  if (!strange) return of === null && held.length > 0 && callings.has(head);
  if (held.length === 0 && roles.size === 0) return false;
  if (heads.test(head)) return true;
  return (
    !held.some(({ office }) => office.toLowerCase().includes(head)) &&
    ![...roles].some((role) => likeness(words, role) > 0)
  );
}

/** `the president's spokesman`, and one whom the report calls a spokesman of something else alone. */
export function ofAnother({ words }: RolePhrase, { roles }: Known): boolean {
  return (
    roles.size > 0 && [...roles].every((role) => belongsElsewhere(premier(words).split(" "), premier(role).split(" ")))
  );
}

/** True where a phrase names an office of state, or whose spokesman, and the report and the tables tell of him others alone. */
export function hasOtherOffice(scene: Scene, phrase: RolePhrase, known: Known): boolean {
  const told = [...known.roles];
  if (ofAnother(phrase, known)) return true;
  if (!namesOffice(phrase.words) || held(scene, phrase, known) > 0) return false;
  if (told.some((role) => vague.has(role) || likeness(phrase.words, role) > 0)) return false;
  return told.length > 0 || (known.person !== null && scene.world.tenures(known.person.id).length > 0);
}

/** Who leads anything: a state, a church, a party. */
const heads = /^(?:head|leader|chief)$/u;

/** What nobody is while he holds an office of state. */
const callings = new Set([
  "judge",
  "magistrate",
  "lawyer",
  "attorney",
  "prosecutor",
  "bishop",
  "archbishop",
  "pope",
  "priest",
]);

/** Whether an office may be his: of his side, or where the report gives him none, unless it calls him of another house. */
const ofSameSide = ({ of, words }: RolePhrase, { for: side, roles }: Known): boolean =>
  !of?.for ||
  side === of.for ||
  (side === null && [...roles].every((role) => !house.test(role) || likeness(role, words) > 0));

const house = /\b(?:ministry|embassy|mission|commission)\b/u;

/**
 * Somebody whom the opening of a report keeps for later, as news does: `a senior diplomat warned`, and the next source
 * is a person, or an institution, not named before: a person where the phrase is read as a `role`.
 */
export function namedSoon(scene: Scene, span: Span, role: RolePhrase | null, state: string | null): Named | null {
  const here = scene.sentenceAt(span[1] - 1);
  if (here - scene.opening > 2) return null;
  const begin = scene.sentences[scene.opening]?.[0] ?? 0;
  const before = (one: Named): boolean => begin <= one.span[0] && one.span[0] < span[1];
  for (const source of scene.sources) {
    if (source[0] < span[1]) continue;
    if (scene.sentenceAt(source[0]) > here + 4) return null;
    for (const item of scene.namedWithin(source)) {
      const known = scene.knownOf(item);
      const body = reading(scene, item)?.kind === "body";
      const fits = role
        ? known?.human && !otherOffice(scene, role, known) && mayBeCalled(role, known)
        : body || (known && !known.human && institutional(item));
      if (!fits) continue;
      if (known) return known.mentions.some(before) || !agree(state, known) ? null : item;
      const id = reading(scene, item)?.id;
      return scene.named.some((one) => before(one) && reading(scene, one)?.id === id) ? null : item;
    }
  }
  return null;
}

/** One whom the report calls otherwise is no holder of an office of state; who speaks for it or leads it may be called anything. */
const mayBeCalled = ({ words, head }: RolePhrase, { roles }: Known): boolean =>
  !namesOffice(words) ||
  /^spokes/u.test(head) ||
  heads.test(head) ||
  roles.size === 0 ||
  [...roles].some((role) => vague.has(role) || likeness(words, role) > 0);

const agree = (state: string | null, known: Known): boolean =>
  state === null || known.for === state || (known.for === null && known.roles.size === 0);

/** An office that the tables give him on the report's days counts as if the text had said so. */
function held(scene: Scene, { words, of }: RolePhrase, known: Known): number {
  if (!known.person) return 0;
  const side = known.for ?? scene.world.tenures(known.person.id)[0]?.for ?? null;
  const whose = of && of.for === side ? of : { for: side, by: "name" as const, name: "" };
  return holders(scene, words, whose).some(({ id }) => id === known.person?.id) ? 2 : 0;
}

/**
 * Two office-holders in one phrase, `the Russian and Ukrainian presidents`, `Washington and Moscow's top diplomats`:
 * whoever is called so in the report, or held the office on its days, of each state. Null unless all are found.
 */
export function byRoles(scene: Scene, span: Span): readonly Party[] | null {
  const states = scene.namedWithin(span).filter(({ institutions }) => institutions[0]?.kind === "state");
  const last = states.at(-1);
  if (!last || states.length < 2) return null;
  const words = scene.text
    .slice(last.span[1], span[1])
    .toLowerCase()
    .replace(/^['’]s?/u, "")
    .replace(/s$/u, "")
    .trim();
  const head = words.split(" ").at(-1) ?? "";
  if (!roleNouns.has(head) || words.split(" ").length > 4) return null;
  const parties = states.flatMap((state) => {
    const phrase = { words, head, of: reading(scene, state) ?? null, definite: true, strange: false };
    const known = byRole(scene, phrase, span[0]);
    const person = known ? null : byOffice(scene, phrase);
    return known ? [partyOfKnown(known)] : person ? [partyOfPerson(scene.world, person, scene.when)] : [];
  });
  return parties.length === states.length ? parties : null;
}

/** 0 where a phrase and a role differ, 3 where they are the same words, which of a spokesman alone tells nothing. */
function likeness(phrase: string, role: string): number {
  if (phrase === role) return phrase.startsWith("spokes") ? 2 : 3;
  const [one, other] = [premier(phrase), premier(role)];
  const [a, b] = [one.split(" "), other.split(" ")];
  const [headA, headB] = [headOf(one), headOf(other)];
  const modA = a.filter((w) => w !== headA && roleModifiers.has(w) && !loose.has(w));
  const modB = b.filter((w) => w !== headB);
  if (modB.some((w) => decisive.has(w)) !== modA.some((w) => decisive.has(w))) return 0;
  if (!modA.every((w) => modB.includes(w) || spelling(modB, w)) || belongsElsewhere(a, b)) return 0;
  if (headA === headB) return 2;
  return roleSynonyms.some((set) => set.includes(headA) && set.includes(headB)) && modA.length === 0 ? 1 : 0;
}

/** `president spokesman`, and a spokesman whom other words tell to be of something else. */
function belongsElsewhere(phrase: readonly string[], role: readonly string[]): boolean {
  const serves = /^(?:spokes\p{L}+|aide|advis[eo]r|lawyer|attorney)$/u.test(phrase.at(-1) ?? "");
  const owner = serves ? phrase.slice(0, -1).filter((w) => roleNouns.has(w) || w === "premier") : [];
  const told = role.slice(0, -1);
  return owner.length > 0 && told.length > 0 && !owner.some((w) => told.some((other) => other.startsWith(w)));
}

/** A prime minister by one word, so that heads can be compared. */
const premier = (role: string): string => role.replace(/\b(?:prime[ -]minister|pm)\b/u, "premier");

/** What anybody of any office may be called. */
const vague = new Set(["official", "diplomat", "officer", "man", "woman", "figure", "aide", "representative"]);
const loose = new Set(["top", "senior", "the", "new", "of", "for", "veteran", "official", "former"]);
const decisive = new Set(["prime", "deputy", "vice", "under", "assistant"]);
const spelling = (modifiers: readonly string[], w: string): boolean =>
  (w === "defense" || w === "defence") && modifiers.some((other) => other === "defense" || other === "defence");
