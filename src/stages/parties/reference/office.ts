import {
  anyHead,
  chair,
  headOffices,
  matterHead,
  matterOffices,
  matters,
  partHead,
  sameOffice,
} from "../../../lang/en/heads.ts";
import { offices } from "../../../lang/en/roles.ts";
import { type Institution, organNames, type Person, stateOf, type World } from "../../../world/world.ts";
import type { Scene } from "./scene.ts";

/** What an office is called that somebody does not hold: `the former president`, `Norway's ousted leader`, `the next premier`. */
export const noLonger =
  /\b(?:former|ex|then|late|ousted|deposed|toppled|overthrown|fugitive|exiled|jailed|imprisoned|impeached|slain|assassinated|disgraced|next|future|previous|last|self-\p{L}+|would-be|shadow)\b/iu;

type OfTitle = (title: string) => boolean;

/**
 * Those who held on the report's days the office that `words` name: of a state, of a body, or of a part of one, which is led by
 * its own head. `words` are in small letters, without whose office it is. A word that makes another office of it (`opposition
 * leader`, `senate president`, `vice premier`) names nobody here.
 */
export function holders(
  { world, when }: Scene,
  words: string,
  of: Pick<Institution, "for" | "by" | "name">,
): readonly Person[] {
  const office = of.for === null || noLonger.test(words) ? null : officeNamed(world, words, of);
  const found = office && of.for ? world.whoHeld(office, of.for, when) : [];
  // A party has a leader and a secretary general, of whom the one is called so.
  const exactly =
    found.length > 1 && of.for ? world.whoHeld((title) => title.toLowerCase() === words, of.for, when) : [];
  return exactly.length > 0 ? exactly : found;
}

/** True where words name an office that the tables know of states. */
export const namesOffice = (words: string): boolean => ofState(words) !== null;

function officeNamed(world: World, words: string, of: Pick<Institution, "for" | "by" | "name">): OfTitle | null {
  if (stateOf(world, of.for)) return ofState(words);
  if (of.by === "organ") return ofPart(world, words, of.name);
  return ofBody(world, words, of.for) ?? (anyHead.test(lastOf(words)) ? null : ofState(words));
}

const ofSomething =
  /^ (?:of|for) (?:the |his |its )?(?!(?:state|government|country|nation|republic|kingdom|cabinet)\b)\p{Ll}/u;

/** An office of a state, and no other: what stands before it leaves it what it is. */
function ofState(words: string): OfTitle | null {
  for (const { phrase, title } of offices) {
    const match = phrase.exec(words);
    const end = match ? match.index + match[0].length : -1;
    // Who heads the police does not head the state.
    if (match && anyHead.test(match[0]) && ofSomething.test(words.slice(end))) return null;
    if (!match || (end !== words.length && end !== words.replace(/ (?:of|for) .*$/u, "").length)) continue;
    return sameOffice(words.slice(0, match.index).trim(), match[0]) ? (told) => title.test(told) : null;
  }
  return null;
}

/** Who leads a body, or holds an office of it that has one matter. */
function ofBody(world: World, words: string, id: string | null): OfTitle | null {
  const names = world.bodies().flatMap((body) => (body.id === id ? [body.name, ...body.variants] : []));
  const own = (title: string): string =>
    names.reduce((told, name) => told.replace(` of the ${name.toLowerCase()}`, ""), plain(title));
  const called = plain(words);
  if (leads(called)) return (told) => headOffices.test(own(told));
  if (headOffices.test(called)) return (told) => own(told) === called;
  if (chair.test(called)) return (told) => chair.test(plain(told));
  const told = matterHead.exec(called)?.[1] ?? matterOffices.exec(called)?.[1];
  const matter = told && (matters[told] ?? told);
  return matter ? (title) => matterOffices.exec(plain(title))?.[1] === matter : null;
}

/** Who leads a part of a body, whatever the part's names: `President of the European Commission` leads the EU executive. */
function ofPart(world: World, words: string, part: string): OfTitle | null {
  const called = plain(words);
  const any = leads(called);
  if (!any && !partHead.test(called)) return null;
  const names = world
    .bodies()
    .flatMap(organNames)
    .filter(([name]) => name === part)
    .flat()
    .map((name) => plain(name).replace(/^u\.?n\.? /u, ""));
  return (title) => {
    const office = plain(title);
    if (!partHead.test(office) || !(any || office.startsWith(called) || office.startsWith("head "))) return false;
    const led = office.replace(partHead, "").replace(/^ (?:of|for) (?:the )?(?:un )?/u, "");
    return names.some((name) => name === led || name.endsWith(office));
  };
}

/** True for whoever leads, whatever his rules call him: `chief`, `new leader`. */
function leads(called: string): boolean {
  const last = lastOf(called);
  return anyHead.test(last) && sameOffice(called.slice(0, -last.length).trim(), last);
}

const lastOf = (words: string): string => words.split(" ").at(-1) ?? "";

/** Small letters and no hyphens: `Secretary-General` and `secretary general` are one. */
const plain = (words: string): string => words.toLowerCase().replaceAll("-", " ");

/** The one holder on the report's days of an office of the state or body of a name: `President` of `Norway`. */
export function holderIn(scene: Scene, words: string, name: string): Person | null {
  const [of] = scene.world.institutions(name);
  return of ? byOffice(scene, { words: words.toLowerCase(), of }) : null;
}

/** The one holder of the office on the report's days; null where the report is undated, or several held it. */
export function byOffice(
  scene: Scene,
  { words, of }: { readonly words: string; readonly of: Institution | null },
): Person | null {
  if (!of?.for || (scene.when.earliest === null && scene.when.latest === null)) return null;
  const found = holders(scene, words, of);
  return found.length === 1 ? (found[0] as Person) : null;
}
