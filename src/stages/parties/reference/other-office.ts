import { against, offices, serving } from "../../../lang/en/roles.ts";
import { heldOn, stateOf } from "../../../world/world.ts";
import type { Known } from "../mentions/persons.ts";
import { belongsElsewhere, headOf, likeness, ofOneMatter, premier, vague } from "./likeness.ts";
import { holders, namesOffice } from "./office.ts";
import type { RolePhrase } from "./role-phrase.ts";
import type { Scene } from "./scene.ts";

/** Who is told of so is not named: `one western diplomat`. */
export const nameless = /^(?:one|another) |\bwestern (?:diplomat|official)/iu;

/** An office that the tables give him on the report's days counts as if the text had said so. */
export function held(scene: Scene, { words, of }: RolePhrase, known: Known): number {
  if (!known.person) return 0;
  const side = known.for ?? scene.world.tenures(known.person.id)[0]?.for ?? null;
  const whose = of && of.for === side ? of : { for: side, by: "name" as const, name: "" };
  return holders(scene, words, whose).some(({ id }) => id === known.person?.id) ? 2 : 0;
}

const sexOfOffice = (role: string): "she" | "he" | null =>
  /(?:woman|queen|princess)$/u.test(role) ? "she" : /(?:man|king|prince|sultan|emir|pope)$/u.test(role) ? "he" : null;

/** `a spokeswoman` is not whom the report calls a spokesman. */
export function otherSex({ head }: RolePhrase, { sex, roles, mentions }: Known): boolean {
  const said = sexOfOffice(head);
  const titles = mentions.map(({ title }) => title?.toLowerCase() ?? "");
  const told = [...roles, ...titles].map(sexOfOffice).find((one) => one !== null) ?? sex;
  return said !== null && told !== null && said !== told;
}

/** What makes of an office the one below it. */
const below: ReadonlySet<string> = new Set(["deputy", "vice", "assistant"]);

/** True for one of whom the report or the tables tell another office than that of a body no table has, or than a calling. */
export function otherOffice(
  { world, when }: Scene,
  { words, head, of, strange }: RolePhrase,
  { person, roles }: Known,
): boolean {
  const held = person ? world.tenures(person.id) : [];
  if (vague.has(head) && heldOn(world, person, when).some(({ office }) => headOfState.test(office))) return true;
  const lesser = words.split(" ").find((word) => below.has(word));
  if (lesser && held.length > 0 && !held.some(({ office }) => office.toLowerCase().includes(lesser))) return true;
  if (!strange) return of === null && held.length > 0 && callings.has(head);
  if (held.length === 0 && roles.size === 0) return false;
  if (heads.test(head)) return true;
  return (
    !held.some(({ office }) => office.toLowerCase().includes(head)) &&
    ![...roles].some((role) => likeness(words, role) > 0)
  );
}

/** `the president's spokesman`, and one whom the report calls a spokesman of something else alone. */
export function ofAnother({ words, head }: RolePhrase, { roles }: Known): boolean {
  if (roles.size === 0) return false;
  const serves = [...roles].every((role) => serving.test(headOf(role)));
  if (serves && presiding.test(head)) return true;
  return [...roles].every((role) => belongsElsewhere(premier(words).split(" "), premier(role).split(" ")));
}

/** What nobody is called who is called a spokesman or an aide alone. */
const presiding = /^(?:president|chair(?:man|woman|person)?|leader|chief|premier|minister|king|mayor|governor|owner)$/u;

/**
 * True where a phrase names a side against a state, `a rebel commander`, and he is told to be anything that is none of it;
 * whoever leads it may be called otherwise (`the opposition leader`), unless he is of the state.
 */
export function ofOtherSide({ world, when }: Scene, { words, head }: RolePhrase, { person, roles }: Known): boolean {
  if (ofState.test(words) && [...roles].some((role) => against.test(role))) return true;
  const side = against.exec(words)?.[0];
  if (side === undefined || [...roles].some((role) => role.includes(side))) return false;
  return (
    (roles.size > 0 && !heads.test(head)) ||
    heldOn(world, person, when).some((tenure) => stateOf(world, tenure.for) !== undefined) ||
    [...roles].some((role) => !heads.test(headOf(role)) && offices.some(({ phrase }) => phrase.test(role)))
  );
}

/** True where a phrase names a house of which nothing is told of him: `the port's director`. */
export const ofOtherHouse = ({ house }: RolePhrase, { roles }: Known): boolean =>
  house !== null && ![...roles].some((role) => role.includes(house));

/** True where a phrase names an office of state, or whose spokesman, and the report and the tables tell of him others alone. */
export function hasOtherOffice(scene: Scene, phrase: RolePhrase, known: Known): boolean {
  const told = [...known.roles];
  if (ofAnother(phrase, known) || ofOtherHouse(phrase, known)) return true;
  if (titledAlone.test(phrase.head) && otherSex(phrase, known)) return true;
  if (told.length > 0 && told.every((role) => ofOneMatter(phrase.words, role))) return true;
  const called = callings.has(phrase.head) || /\b(?:attorney|solicitor|advocate|surgeon) general$/u.test(phrase.words);
  if (!called && (!namesOffice(phrase.words) || held(scene, phrase, known) > 0)) return false;
  if (told.some((role) => vague.has(role) || likeness(phrase.words, role) > 0)) return false;
  return told.length > 0 || (known.person !== null && scene.world.tenures(known.person.id).length > 0);
}

/** True for one who held offices on the report's days, and none that is called so. */
export function holdsAnother({ world, when }: Scene, { head }: RolePhrase, { person }: Known): boolean {
  const held = heldOn(world, person, when);
  return held.length > 0 && !vague.has(head) && !held.some(({ office }) => office.toLowerCase().includes(head));
}

/** Whose a phrase is who serves those against whom others stand: `a government spokesman` is no rebel. */
const ofState = /\b(?:government|state|army|military)\b/u;

/** What nobody is called an official or a diplomat of. */
const headOfState = /^(?:president|prime minister|chancellor|king|queen|emir|sultan)\b/iu;

/** Who leads anything: a state, a church, a party. */
export const heads = /^(?:head|leader|chief)$/u;

/** Callings of those who speak for nobody but themselves, or for those who ask them. */
const ofNobody = "judge|magistrate|lawyer|attorney|prosecutor|bishop|priest|reporter|journalist|correspondent";

/** What nobody is while he holds an office of state, nor whom the report tells to be something else alone. */
const callings = new Set([
  ...ofNobody.split("|"),
  "archbishop",
  "pope",
  "interviewer",
  "speaker",
  "director",
  "ambassador",
  "admiral",
  "colonel",
]);

/** A role of somebody who speaks for nobody but himself, or for those who ask him. */
export const forNobody = new RegExp(`(?:${ofNobody})$`, "u");

/** Whom a report calls by a title of his own, if it names him at all. */
export const titledAlone =
  /^(?:king|queen|monarch|emperor|sultan|emir|prince|princess|pope|ayatollah|imam|patriarch)$/u;
