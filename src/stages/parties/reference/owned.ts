import { officeNouns } from "../../../lang/en/institutions.ts";
import {
  aideFor,
  aideOfNamed,
  besideOwner,
  ownAide,
  owner as ownerWords,
  ownOffice,
  ownState,
} from "../../../lang/en/pronouns.ts";
import type { Party } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";
import { ownId } from "../../../world/spelling.ts";
import { type Institution, type State, stateOf } from "../../../world/world.ts";
import type { Named } from "../mentions/named.ts";
import { roleIn } from "../mentions/persons.ts";
import { asOne } from "./joint.ts";
import { byOffice } from "./office.ts";
import { type Asked, asInstitutions, asPersons, asUnknown, type Refer, type Referent } from "./referent.ts";
import { officeOfOwner } from "./role-phrase.ts";
import { byRole } from "./roles.ts";
import {
  partyOfInstitution,
  partyOfNamed,
  partyOfOffice,
  partyOfPerson,
  partyOfState,
  reading,
  type Scene,
} from "./scene.ts";
import { ofNamed } from "./title.ts";

/** The state, body or office of a state that owns what a phrase means, and the words for what is meant: `foreign minister`. */
export interface Owned {
  readonly part: string;
  /** The same with the office of the state that it is of before it: `foreign ministry spokeswoman`. */
  readonly office: string;
  /** The state or body itself, or that whose office the owner is. */
  readonly of: Institution | null;
  readonly owner: Referent;
}

/**
 * Reads a phrase that begins with its owner and does not name him: `its defence ministry`, `the country's foreign minister`,
 * `the ministry's spokeswoman`. Null for other phrases, and where nobody knows whom the owner means, or he is a person: the
 * president's spokesman may be anybody.
 */
export function ownedIn(scene: Scene, asked: Asked, [start, end]: Span, refer: Refer): Owned | null {
  const [, word = "", part = ""] = ownerWords.exec(scene.text.slice(start, end)) ?? [];
  if (word === "" || besideOwner.test(part) || scene.namedWithin([start, end]).length > 0) return null;
  const owner = ownerOf(scene, asked, start, word, part, refer);
  return owner && partOf(scene, owner, part);
}

/** Whom the words mean that a phrase begins with, `its`, `the country's`, where `part` is what is owned. */
function ownerOf(scene: Scene, asked: Asked, start: number, word: string, part: string, refer: Refer): Referent | null {
  const state = /^(?:its|their|whose)$/iu.test(word);
  return (state ? spokenOf(scene, asked, part) : null) ?? refer(scene, asked, [start, start + word.length]);
}

/** `A and its chief`: what the second half says is A's; null for other phrases. `head` is the name of A. */
export function ownBeside(scene: Scene, asked: Asked, [, end]: Span, head: Named, refer: Refer): Owned | null {
  const part = /^ (?:and|along with|together with) its ((?!.* and )\p{L}[\p{L} -]*)$/u.exec(
    scene.text.slice(head.span[1], end),
  )?.[1];
  if (part === undefined || besideOwner.test(part)) return null;
  const owner = refer(scene, asked, head.span);
  return owner && partOf(scene, owner, part);
}

function partOf(scene: Scene, owner: Referent, part: string): Owned | null {
  const [party, ...others] = owner.parties;
  if (!owner.resolved || owner.human || !party?.for || others.length > 0) return null;
  const of = institutionOf(scene, party);
  const people = of?.kind === "state" && party.actor !== of.id ? demonymOf(scene, of) : "";
  const office = people !== "" && party.name.startsWith(`${people} `) ? party.name.slice(people.length + 1) : "";
  return { part, office: `${office} ${part}`.trim(), of, owner };
}

const demonymOf = (scene: Scene, { id }: Institution): string => stateOf(scene.world, id)?.demonyms[0] ?? "";

/** Who holds an office of state: `its foreign minister`. */
const stateOffice = /\b(?:minister|president|premier|chancellor|government|ambassador|spokes\p{L}+)$/u;

/** The state which the content before a source is about, for its ministry: `Norway gives its boats away, its army said`. */
function spokenOf(scene: Scene, { attribution }: Asked, part: string): Referent | null {
  const content = attribution.content[0];
  const [first] = content && (officeNouns.test(part) || stateOffice.test(part)) ? scene.namedWithin(content) : [];
  const said = first && content ? scene.text.slice(content[0], first.span[0]) : "";
  const state = first && reading(scene, first);
  const source = attribution.source[0]?.[0] ?? 0;
  if (!first || !content || content[1] > source || !/^["“]?(?:the )?$/iu.test(said) || state?.kind !== "state")
    return null;
  if (first.possessive || first.institutions[0]?.by === "demonym") return null;
  const parties = [partyOfInstitution(state)];
  return asInstitutions(parties, "pronoun", [first.span]);
}

/** The state or body that a party is, or is an office of. */
function institutionOf({ world }: Scene, { name, for: code }: Party): Institution | null {
  const own = world.institutions(name).find((one) => one.for === code);
  const state = own ? undefined : stateOf(world, code);
  return own ?? (state && world.institutions(state.name).find((one) => one.for === code)) ?? null;
}

/** `his government`: the state for which the one he means speaks; `its defence ministry`: that office of the state. */
export function ofOwner(scene: Scene, asked: Asked, span: Span, refer: Refer): Referent | null {
  const bare = scene.text.slice(...span).replace(/['’]s?$/u, "");
  const [government, office] = [ownState.exec(bare), ownOffice.exec(bare)];
  const word = government?.[1] ?? office?.[1];
  if (word === undefined) return null;
  const owner = ownerOf(scene, asked, span[0], word, office?.[2] ?? "", refer);
  const state = owner?.resolved ? stateOf(scene.world, owner.parties[0]?.for) : undefined;
  if (!owner || !state) return null;
  return ofState(state, office?.[2] ?? null, owner);
}

const ofState = (state: State, office: string | null, { evidence }: Referent): Referent =>
  asInstitutions([office ? partyOfOffice(state, office) : partyOfState(state)], office ? "office" : "state", evidence);

/** Who rules a state, behind its name or what stands for it. */
const rulers =
  /^(?:government|administration|regime|(?:ruling |military )?junta|(?:military )?rulers|ruling generals)$/iu;

/** The institution that an owned phrase means: the body whose other name it is (`the bloc's executive`), or an office of the state. */
export function institutionOwned(scene: Scene, { part, of, owner }: Owned): Referent | null {
  if (!of) return null;
  const body = scene.world.bodies().find(({ id }) => id === of.id);
  const called = [of.name, ...(body?.variants ?? [])].flatMap((name) => scene.world.institutions(`${name} ${part}`));
  const known = called[0];
  if (known) {
    const parties = [partyOfInstitution(known)];
    return asInstitutions(parties, "office", owner.evidence);
  }
  const state = of.kind === "state" ? stateOf(scene.world, of.id) : undefined;
  if (state && rulers.test(part)) return ofState(state, null, owner);
  return state && officeNouns.test(part) ? ofState(state, part, owner) : null;
}

/**
 * `his office`: that of whom the pronoun means, or of the first person in the words that it is said to have said; null for other
 * phrases, and where nobody knows him.
 */
export function ofHisOffice(scene: Scene, asked: Asked, [start, end]: Span, refer: Refer): Referent | null {
  const word = /^(his|her) office$/iu.exec(scene.text.slice(start, end))?.[1];
  if (word === undefined) return null;
  const said = asked.attribution.content[0];
  const first =
    said && said[1] <= start ? scene.namedWithin(said).find((item) => scene.knownOf(item)?.human) : undefined;
  const owner = first
    ? refer(scene, asked, [first.from, first.span[1]])
    : refer(scene, asked, [start, start + word.length]);
  const [party, ...others] = owner?.parties ?? [];
  if (!owner?.resolved || !owner.human || !party || others.length > 0) return null;
  const name = `${party.name}'s office`;
  return asInstitutions([{ name, actor: ownId(name), for: party.for }], "office", owner.evidence);
}

/** `Vale and her foreign minister`: the first, and the second of his; null for other phrases. */
export function withHisOwn(scene: Scene, asked: Asked, [, end]: Span, head: Named, refer: Refer): Referent | null {
  const and = /^ (?:and|along with|together with) (?=(?:his|her) )/u.exec(scene.text.slice(head.span[1], end));
  const whose = and && refer(scene, asked, [head.from, head.span[1]]);
  if (!and || !whose?.resolved) return null;
  const second = ofHisOwn(scene, asked, [head.span[1] + and[0].length, end], refer, whose);
  return second && asOne([whose, second]);
}

/**
 * `her spokesman`, `his aide`: the one of the report who is called so and speaks for whom the owner does; else nobody whom the
 * report knows, in words that name the owner. Null for other phrases, and where nobody knows whom the pronoun means.
 */
export function ofHisOwn(
  scene: Scene,
  asked: Asked,
  [start, end]: Span,
  refer: Refer,
  whose: Referent | null = null,
): Referent | null {
  const [, word = "", part = ""] = ownAide.exec(scene.text.slice(start, end)) ?? [];
  const owner = word === "" ? null : (whose ?? refer(scene, asked, [start, start + word.length]));
  return owner && aideOf(scene, owner, part, start);
}

/** `Vale's spokesman`, `the prime minister's aide`: the same of one whom the phrase names. */
export function ofNamedOwn(scene: Scene, asked: Asked, [start, end]: Span, refer: Refer): Referent | null {
  const phrase = scene.text.slice(start, end);
  const turned = aideFor.exec(phrase);
  const [, words = "", part = turned?.[1] ?? ""] = aideOfNamed.exec(phrase) ?? [];
  const of: Span | null = turned
    ? [start + turned[0].length, end]
    : words === ""
      ? null
      : [start, start + words.length];
  const owner = of && refer(scene, asked, of);
  return owner?.human ? aideOf(scene, owner, part, start) : null;
}

function aideOf(scene: Scene, owner: Referent, part: string, start: number): Referent | null {
  const [party, ...others] = owner.parties;
  if (!owner.resolved || !party || others.length > 0) return null;
  const of = party.for === null ? null : (stateOf(scene.world, party.for)?.name ?? party.for);
  const role = officeOfOwner(part, (of && scene.world.institutions(of)[0]) || null);
  const known = role?.of ? byRole(scene, role, start) : null;
  if (known && known.for === party.for) return ofNamed(known, "role in the report");
  const person = role?.of ? byOffice(scene, role) : null;
  if (person) return asPersons([partyOfPerson(scene.world, person, scene.when)], "office on the date", owner.evidence);
  return asUnknown(`${party.name}'s ${part}`, true, party.for, owner.evidence);
}

/** `the president's office`: that of the state whose president he is; null for other phrases, and where nobody knows him. */
export function ofPresidency(scene: Scene, asked: Asked, [start, end]: Span, refer: Refer): Referent | null {
  const [, words = ""] = /^(the president)['’]s office$/iu.exec(scene.text.slice(start, end)) ?? [];
  const owner = words === "" ? null : refer(scene, asked, [start, start + words.length]);
  const state = owner?.resolved && owner.human ? stateOf(scene.world, owner.parties[0]?.for) : undefined;
  return state && owner ? ofState(state, "president's office", owner) : null;
}

/** An owned phrase in words that name its owner, whom nobody knows: `Norwegian leaders`, `NATO spokesman`. */
export function asOwned(scene: Scene, { part, of, owner }: Owned): Referent {
  const [party] = owner.parties;
  const people = of?.kind === "state" && party?.actor === of.id ? demonymOf(scene, of) : "";
  const name = `${people || party?.name} ${part}`;
  return asUnknown(name, roleIn(part) !== null, party?.for, owner.evidence);
}

/** `its foreign minister, Ann Hale`: she is given the side that `its` means, where nothing else is told of her. */
export function givenOwnersSide(scene: Scene, asked: Asked, [start]: Span, item: Named, refer: Refer): Named {
  const known = scene.knownOf(item);
  const lead = scene.text.slice(start, item.from);
  const own = /^(?:its|their)(?= )/iu.exec(lead)?.[0].length;
  if (!known || known.for !== null || own === undefined || roleIn(lead.slice(own).replace(/,? $/u, "").trim()) === null)
    return item;
  const taken = refer(scene, asked, [start, start + own]);
  const [owner, ...others] = taken?.parties ?? [];
  const near = taken?.evidence.some(([at]) => scene.sentenceAt(at) >= scene.sentenceAt(start) - 1);
  if (owner && near && others.length === 0) known.for = owner.for;
  return item;
}

const officeBehind = /^['’]s? (office|government|party|ministry|foundation|campaign|company)(?= \p{Ll})/u;

const ofStateBehind = /^['’]s? (parliament|army|military|(?:\p{Ll}+ )?ministry|central bank|supreme court)(?= \p{Ll})/u;

/** `Hale’s office gave another account. It said`, `Norway’s parliament met. Its speaker`: the office of one with whom a sentence begins, or of a state. */
export function officeAtHead(scene: Scene, [from, to]: Span): Referent | null {
  const [item] = scene.namedWithin([from, to]);
  if (!item?.possessive || item.from !== from) return null;
  const behind = scene.text.slice(item.span[1], to);
  const state = stateOf(scene.world, reading(scene, item)?.id);
  const office = ofStateBehind.exec(behind)?.[1];
  if (state && office) return asInstitutions([partyOfOffice(state, office)], "pronoun", [item.span]);
  const party = scene.knownOf(item)?.human ? partyOfNamed(scene, item) : null;
  const noun = officeBehind.exec(behind)?.[1];
  if (!party || noun === undefined) return null;
  const name = `${party.name}'s ${noun}`;
  return asInstitutions([{ name, actor: ownId(name), for: party.for }], "pronoun", [item.span]);
}
