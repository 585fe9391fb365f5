import { officeNouns } from "../../lang/en/institutions.ts";
import { vessel } from "../../lang/en/things.ts";
import { beforeTitle, behindTitle } from "../../lang/en/titles.ts";
import { bindingOffices, himself, inPerson, official, unofficial } from "../../lang/en/undertakings.ts";
import type { Party } from "../../model/attribution.ts";
import type { DeedKind } from "../../model/deed.ts";
import { fold } from "../../text/fold.ts";
import { literal } from "../../text/literal.ts";
import { type Days, heldOn, type World } from "../../world/world.ts";
import { named, side } from "./named.ts";

/** Who is held to the words, and by what. */
export interface Bound {
  readonly debtor: Party;
  readonly why: string;
}

/** The titles of a name wherever the report has it: the words of its phrase before it, and an apposition after it. */
function titles(text: string, name: string): string[] {
  const surname = name.split(" ").at(-1) ?? name;
  const given = name.split(" ")[0] ?? "";
  if (surname === "") return [];
  const found: string[] = [];
  for (let at = text.indexOf(surname); at >= 0 && found.length < 24; at = text.indexOf(surname, at + 1)) {
    if (/\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + surname.length))) continue;
    const ahead = text.slice(Math.max(0, at - 90), at).trimEnd();
    const before = ahead.endsWith(given) ? ahead.slice(0, -given.length) : `${ahead} `;
    found.push((/(?:[\p{L}.'’-]+ ){0,7}$/u.exec(before)?.[0] ?? "").replace(beforeTitle, ""));
    const after = text.slice(at + surname.length, at + surname.length + 80);
    found.push((/^,\s+(?:an? |the )[^.,!?"“”\n]{0,50}/u.exec(after)?.[0] ?? "").replace(behindTitle, ""));
  }
  return found.filter((words) => words !== "");
}

/** True where the report calls a ship so (`the warship Ann Vale`): whoever speaks aboard it, no person of that name does. */
export function aboard(by: Party, text: string, world: World): boolean {
  const { name } = by;
  if (!unknown(by, world)) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (vessel.test(text.slice(Math.max(0, at - 24), at))) return true;
  return false;
}

/**
 * A person of no table, whom the report calls by an office of a state or body (`Norwegian Defence Minister Kari
 * Nordmann`) in the very phrase of his title, or by an office alone where the words say what a state will do (`the minister said Norway would pay`), with a
 * name or without.
 */
function byTitle(by: Party, { text, world, subject }: Pick<Asked, "text" | "world" | "subject">): Bound | null {
  const nameless = by.actor === null && /^(?:[Aa]n?|[Tt]he|[Oo]ne) \p{Ll}/u.test(by.name);
  if (!nameless && !unknown(by, world)) return null;
  const called = nameless ? [by.name] : titles(text, by.name);
  const offices = called.some((title) => unofficial.test(title)) ? [] : called.filter((title) => official.test(title));
  const of = offices.flatMap((title) => named(world, title))[0] ?? (offices[0] ? named(world, subject)[0] : undefined);
  return of ? { debtor: of.party, why: `speaks for ${of.party.name}` } : null;
}

interface Asked {
  readonly world: World;
  readonly text: string;
  readonly when: Days;
  readonly kind: DeedKind;
  /** The words that say who is to do it. */
  readonly subject: string;
  /** True of what only he who holds an office can do: to leave it. */
  readonly personal: boolean;
}

/**
 * Who is bound by what `by` said. The word of a president, a minister, a ministry, a spokesman or an ambassador in
 * office binds the state or body; that of a member of parliament, a party, an analyst or a rebel binds nobody but the
 * speaker; and what only he can do himself (to visit, to stand, to resign) binds him whatever his office.
 */
export function bound(by: Party, { world, text, when, kind, subject, personal }: Asked): Bound {
  const alone = (why: string): Bound => ({ debtor: by, why });
  const person = by.actor === null ? undefined : world.person(by.actor);
  const surname = by.name.split(" ").at(-1) ?? by.name;
  const own = subject === "" || himself.test(subject) || fold(subject).includes(fold(surname));
  if ((inPerson.has(kind) || personal) && own && person) return alone("is for the speaker in person to do");
  const institution = by.for === null ? null : side(world, by.for);
  if (!institution) return byTitle(by, { text, world, subject }) ?? alone("speaks for no state or body");
  if (by.actor === institution.actor || by.name === institution.name)
    return { debtor: institution, why: "speaks as such" };
  if (person && !(undated(when) && onlyUnofficial(by, text))) {
    const held = heldOn(world, person, when).filter((tenure) => tenure.for === by.for);
    const office = held.find((tenure) => bindingOffices.test(tenure.office));
    if (office) return { debtor: institution, why: `${office.office}, whose word binds ${institution.name}` };
    if (held.length > 0) return alone(`${held[0]?.office}, whose word binds nobody else`);
  }
  const someone = person !== undefined || unknown(by, world);
  const called = someone || by.actor === null ? [by.name, ...titles(text, by.name)].join(" ") : by.name;
  if (unofficial.test(called)) return alone("speaks for himself or his group, not for a government");
  if (official.test(called)) return { debtor: institution, why: `speaks for ${institution.name}` };
  // An institution without a title (the Kremlin, the US and its allies) is the state; a person without one is himself.
  return someone ? alone("no office of his is known") : { debtor: institution, why: `speaks for ${institution.name}` };
}

/** What stands right before a name and a comma: `the opposition leader, Vale`. */
const before = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`((?:[\\p{L}.'’-]+ ){0,5}[\\p{L}.'’-]+), ${literal(name)}`, "gu"))]
    .map(([, words = ""]) => words)
    .filter((words) => unofficial.test(words));

/** True where the days do not tell which of his offices one held: the report may be of any year. */
const undated = ({ earliest, latest }: Days): boolean =>
  earliest === null || latest === null || Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) > 1;

/** True for one whom the report calls what no government is, `the opposition leader`, and nowhere by an office. */
function onlyUnofficial({ name }: Party, text: string): boolean {
  const called = [...titles(text, name), ...before(text, name)];
  const plain = called.filter((words) => !unofficial.test(words));
  return plain.length < called.length && !plain.some((words) => official.test(words));
}

/** True where somebody is called what no government is: a deputy, an analyst, the leader of rebels or of an opposition. */
export const ofNoGovernment = (by: Party, text: string, world: World): boolean =>
  [by.name, ...(unknown(by, world) ? titles(text, by.name) : [])].some((words) => unofficial.test(words));

/** True where the name is that of a person whom no table has. */
const unknown = ({ name, actor }: Party, world: World): boolean =>
  (actor === null || world.person(actor) === undefined) &&
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(name) &&
  world.institutions(name).length === 0 &&
  !officeNouns.test(name);
