import { behindLeader, offices } from "../../../lang/en/roles.ts";
import { heir, royal } from "../../../lang/en/titles.ts";
import { nameKey } from "../../../world/spelling.ts";
import { type Days, heldOn, type Person, type World } from "../../../world/world.ts";
import type { Named } from "../mentions/named.ts";
import { type Known, sexOf } from "../mentions/persons.ts";

/** `the Sun`: a word with an article is nobody's surname, unless what follows is his: `the Vale administration`. */
const withArticle = (text: string, { name, title, role, from, span, possessive }: Named): boolean =>
  name.length === 1 &&
  title === null &&
  role === null &&
  !possessive &&
  !behindLeader.test(text.slice(span[1], span[1] + 30)) &&
  /\bthe $/iu.test(text.slice(Math.max(0, from - 5), from));

/**
 * Finds the person of the tables: one of his name, in the state that the text gives him, in office on the report's days
 * where several share the name. Where more than one is left, none is chosen.
 */
export function identify(text: string, known: Known, world: World, when: Days, states: readonly string[]): void {
  const bare = !known.name.includes(" ");
  if (known.mentions.every((item) => withArticle(text, item))) return;
  if (bare && !known.human && world.bySurname(known.name).length === 0) return;
  const here = bare
    ? bySurname(text, known, world, when)
    : world.actorByName(known.name).filter((person) => fits(world, person, known, bare));
  const held = here.filter((person) => heldOn(world, person, when).length > 0);
  const left = here.length > 1 || bare ? held : here;
  const found = bare && reigns(known) ? crowned(known, world, when, states) : left.length === 1 ? left[0] : undefined;
  if (!found) return;
  known.person = found;
  known.human = true;
  known.sex ??= sexOf(known.person.name.split(" "));
  known.for ??= spokenFor(world, known.person, when);
}

/** The one of these, if there is one and no other. */
const only = (persons: readonly Person[]): readonly Person[] => (persons.length === 1 ? persons : []);

/**
 * Those of a surname alone that the report can mean: of the office that it gives them; in a dated one also the only one of
 * the surname, who leads a state or else speaks for one abroad, who holds such an office as it tells by one word, and who
 * stands behind the name of a state for which he speaks.
 */
function bySurname(text: string, known: Known, world: World, when: Days): readonly Person[] {
  const named = world.bySurname(known.name);
  const fitting = named.filter((person) => fits(world, person, known, true));
  if ((when.earliest ?? when.latest) === null) return fitting;
  const so = named.filter((person) => ` ${nameKey(person.name)}`.endsWith(` ${nameKey(known.name)}`));
  const leads = so.filter((person) => leading(world, person, when));
  const abroad = so.filter((person) => national(world, person, known.for, when));
  const plain = known.mentions.every(({ title }) => title === null || courtesy.test(title));
  const first = leads.length > 0 || !plain ? leads : abroad;
  const alone = named.length === 1 ? named : only(first);
  const owned = known.mentions.some((item) => ofState(text, item, known.for)) ? abroad : [];
  return [
    ...new Set([
      ...fitting,
      ...alone.filter((person) => agrees(world, person, known)),
      ...only(named.filter((person) => holdsSuch(world, person, known, when))),
      ...only(owned),
    ]),
  ];
}

/** Forms of address that tell nothing of an office. */
const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr)$/u;

/** Offices whose holders papers call by surname alone, whoever else bears it. */
const highest = offices.filter(({ office }) =>
  /^(?:president|prime minister|chancellor|monarch|supreme leader)$/u.test(office),
);

/** True for who led a state on those days: `Obama` is the president, though others of the tables are called so. */
const leading = (world: World, person: Person, when: Days): boolean =>
  heldOn(world, person, when).some(({ office }) => highest.some(({ title }) => title.test(office)));

/** True for one whom the text calls by a name and that he reigns, or will: `King Abdullah`. */
const reigns = ({ mentions }: Known): boolean => mentions.some(({ title }) => royal.test(title ?? ""));

/**
 * `King Abdullah`: who reigned on those days and bears that name, in the state that the text gives him; of several in
 * one that the report names. Undefined where nobody does, or several.
 */
function crowned(
  { name, for: state, mentions }: Known,
  world: World,
  when: Days,
  named: readonly string[],
): Person | undefined {
  const office = mentions.some(({ title }) => heir.test(title ?? "")) ? "crown prince" : "monarch";
  const called = (codes: readonly string[]): Person[] =>
    codes
      .flatMap((code) => world.whoHeld((title) => title.toLowerCase() === office, code, when))
      .filter((person) => ` ${nameKey(person.name)} `.includes(` ${nameKey(name)} `));
  const everywhere = called(state === null ? world.states().map(({ code }) => code) : [state]);
  const found = everywhere.length > 1 ? called(named) : everywhere;
  return found.length === 1 ? found[0] : undefined;
}

/** A bare surname needs an office that the text gives him too; a full name only must not be another state's. */
function fits(world: World, person: Person, known: Known, bare: boolean): boolean {
  const tenures = world.tenures(person.id);
  const office = [...known.roles].flatMap((role) => offices.find(({ phrase }) => phrase.test(role)) ?? []);
  if (bare)
    return tenures.some(
      (tenure) =>
        office.some(({ title }) => title.test(tenure.office)) && (known.for === null || tenure.for === known.for),
    );
  return known.for === null || tenures.length === 0 || tenures.some((tenure) => tenure.for === known.for);
}

/** `Russia's Lavrov`: a surname right behind a state's name. */
const ofState = (text: string, { span: [start], name }: Named, state: string | null): boolean =>
  state !== null && name.length === 1 && /\p{Lu}\p{L}+['’]s? $/u.test(text.slice(Math.max(0, start - 30), start));

/** True for one who speaks for a state abroad, or leads it, on those days; for that state, where one is told. */
const national = (world: World, person: Person, state: string | null, when: Days): boolean =>
  heldOn(world, person, when).some(
    (tenure) =>
      (state === null || tenure.for === state) &&
      /^(?:president|prime minister|(?:federal )?chancellor|minister of (?:foreign affairs|defen[cs]e)|secretary of defen[cs]e|secretary of state(?:$| for (?:foreign|defen))|foreign (?:minister|secretary)|defen[cs]e (?:minister|secretary))\b/iu.test(
        tenure.office,
      ),
  );

/** Offices that many hold, each of something: `Secretary Vale`, of the treasury. */
const ofSomething =
  /^(?:(?:(?:under|deputy|assistant|vice) )?(?:secretary|minister)|ambassador|commissioner|administrator|director|attorney general|special envoy|envoy)$/u;

/** What generals and admirals hold, whom papers call by rank and surname. */
const command =
  /\b(?:chief|commander|command|joint chiefs|general staff|supreme allied|defen[cs]e|military|army|navy)\b/iu;
const flagRank = /^(?:Gen|General|Adm|Admiral|Marshal)$/u;

/** True for who held an office on those days that the text calls by the first word of it alone, for nobody else's state. */
function holdsSuch(world: World, person: Person, { roles, mentions, for: of }: Known, when: Days): boolean {
  const held = heldOn(world, person, when).filter((tenure) => of === null || tenure.for === of);
  const ranked = roles.size === 0 && mentions.some(({ title }) => flagRank.test(title ?? ""));
  return held.some(
    ({ office }) =>
      (ranked && command.test(office)) ||
      [...roles].some((role) => ofSomething.test(role) && ` ${office.toLowerCase()} `.includes(` ${role} `)),
  );
}

/** True for one of a state that the text does not gainsay: a surname that one person of the tables has, while in office. */
const agrees = (world: World, { id }: Person, known: Known): boolean =>
  known.roles.size === 0 && (known.for === null || world.tenures(id).some((tenure) => tenure.for === known.for));

/** The state or body of his offices on those days, where they agree on one. */
export function spokenFor(world: World, person: Person, when: Days): string | null {
  const now = heldOn(world, person, when);
  const parties = new Set((now.length > 0 ? now : world.tenures(person.id)).map((tenure) => tenure.for));
  return parties.size === 1 ? ([...parties][0] as string) : null;
}
