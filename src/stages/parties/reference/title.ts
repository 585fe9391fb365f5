import { surnameLabel } from "../../../lang/en/transcripts.ts";
import { literal } from "../../../text/literal.ts";
import { nameKey, ownId } from "../../../world/spelling.ts";
import { heldOn, type Person } from "../../../world/world.ts";
import type { Known } from "../mentions/persons.ts";
import { asPersons, type Referent, type Rule } from "./referent.ts";
import { partyOfKnown, partyOfPerson, type Scene } from "./scene.ts";

/** One whom the report names, on the word of where it first does; null where it names nobody. */
export function ofNamed(named: Known | undefined, rule: Rule): Referent | null {
  const [mention] = named?.mentions ?? [];
  return named && mention ? asPersons([partyOfKnown(named)], rule, [mention.span]) : null;
}

const transcript = "transcript label";

/** Of a transcript's label: whom its title calls so (`Remarks by President X`), for the report may name others of that office. */
export function ofTitle(scene: Scene, label: string): Referent | null {
  const role = label.slice("THE ".length).toLowerCase();
  const title = scene.title.toLowerCase();
  const named = scene.known.find(({ name, human }) => {
    const surname = name.split(" ").at(-1)?.toLowerCase() ?? "";
    return human && surname !== "" && title.includes(`${role} ${surname}`);
  });
  return ofNamed(named, transcript) ?? ofOfficeInTitle(scene, role);
}

/**
 * Of a title that names the office with a surname and runs on in capitals (`Remarks by Vice President X After Arrival`): the one
 * of that surname who held such an office on the report's days.
 */
function ofOfficeInTitle(scene: Scene, role: string): Referent | null {
  const surname = new RegExp(`(?<!\\p{L})${literal(role)} (\\p{L}[\\p{L}'’-]+)`, "iu").exec(scene.title)?.[1] ?? "";
  return ofTables(scene, inOffice(scene, surname, role));
}

/** The one person of the tables whom words leave; null where they leave none or several. */
export function ofTables(
  { world, when }: Scene,
  [person, ...others]: readonly Person[],
  rule: Rule = transcript,
): Referent | null {
  return person && others.length === 0 ? asPersons([partyOfPerson(world, person, when)], rule) : null;
}

/** Those of a surname who held an office on the report's days, one with `role` in its name where that is given. */
export const inOffice = ({ world, when }: Scene, surname: string, role = ""): Person[] =>
  world
    .bySurname(surname)
    .filter((person) => heldOn(world, person, when).some(({ office }) => office.toLowerCase().includes(role)));

/**
 * Of a label with a surname: the one person of it whom the report names, or whom its title does, or else who held an office on
 * its date.
 */
export function ofSurnameLabel(scene: Scene, label: string): Referent | null {
  const [, office = "", written = ""] = surnameLabel.exec(label) ?? [];
  const surname = nameKey(written);
  const called = (name: string): boolean => ` ${nameKey(name)}`.endsWith(` ${surname}`);
  const [named, ...others] = scene.known.filter(
    ({ name, person }) => name.includes(" ") && called(person?.name ?? name),
  );
  const known = others.length === 0 ? ofNamed(named, transcript) : null;
  if (known) return known;
  const held = (role: string): Referent | null =>
    ofTables(
      scene,
      inOffice(scene, surname, role).filter(({ name }) => called(name)),
    );
  return ofNameInTitle(scene, called) ?? held("") ?? (office === "" ? null : held(office.toLowerCase()));
}

/** The one whom the title names by given name and surname: `Press Gaggle by Press Secretary X Y`. */
function ofNameInTitle(scene: Scene, called: (name: string) => boolean): Referent | null {
  const words = [...scene.title.matchAll(/\p{Lu}[\p{L}.'’-]*/gu)].map(([word]) => word);
  const last = words.findIndex((word, n) => n > 0 && called(word));
  const [given = "", surname = ""] = last < 1 ? [] : words.slice(last - 1);
  return scene.title.includes(`${given} ${surname}`) ? ofNames(scene, given, surname) : null;
}

/** A person by given name and surname, of the tables or of nobody's; null where the first is no given name. */
export function ofNames(scene: Scene, given: string, surname: string, rule: Rule = transcript): Referent | null {
  const { world } = scene;
  if (surname === "" || !world.givenName(given)) return null;
  const name = `${given} ${surname}`;
  const own = { name, actor: ownId(name), for: null };
  return ofTables(scene, world.actorByName(name), rule) ?? asPersons([own], rule);
}
