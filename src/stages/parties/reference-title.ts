import { nameKey } from "../../world/spelling.ts";
import { type Person, ran } from "../../world/world.ts";
import type { Known } from "./mentions-persons.ts";
import { ownId, partyOfKnown, partyOfPerson, type Scene } from "./reference-scene.ts";
import type { Referent, Rule } from "./referent.ts";

/** One whom the report names, on the word of where it first does; null where it names nobody. */
function ofNamed(named: Known | undefined, rule: Rule): Referent | null {
  const [mention] = named?.mentions ?? [];
  return named && mention
    ? { parties: [partyOfKnown(named)], rule, evidence: [mention.span], human: true, resolved: true }
    : null;
}

const transcript = "transcript label";

/** How transcripts label the one whose remarks they are: `THE PRESIDENT`. */
export const transcriptLabel = /^THE(?: \p{Lu}[\p{Lu}-]+){1,3}$/u;

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
  const surname = new RegExp(`(?<!\\p{L})${role} (\\p{L}[\\p{L}'’-]+)`, "iu").exec(scene.title)?.[1] ?? "";
  return ofTables(scene, inOffice(scene, surname, role));
}

/** The one person of the tables whom a label leaves; null where it leaves none or several. */
function ofTables({ world, when }: Scene, [person, ...others]: readonly Person[]): Referent | null {
  return person && others.length === 0
    ? { parties: [partyOfPerson(world, person, when)], rule: transcript, evidence: [], human: true, resolved: true }
    : null;
}

/** How transcripts label others who speak: `MS. VALE`, `SECRETARY VALE`. */
export const surnameLabel =
  /^(?:MR|MS|MRS|DR|SECRETARY|GENERAL|ADMIRAL|AMBASSADOR|PRESIDENT|MINISTER|DIRECTOR|SENATOR)\.? (\p{Lu}[\p{Lu}'’-]+)$/u;

/** Those of a surname who held an office on the report's days, one with `role` in its name where that is given. */
const inOffice = ({ world, when }: Scene, surname: string, role = ""): Person[] =>
  world
    .bySurname(surname)
    .filter(({ id }) =>
      world.tenures(id).some((tenure) => tenure.office.toLowerCase().includes(role) && ran(tenure, when)),
    );

/** Of such a label: the one person of that surname whom the report names, or else who held an office on its date. */
export function ofSurnameLabel(scene: Scene, label: string): Referent | null {
  const surname = nameKey(surnameLabel.exec(label)?.[1] ?? "");
  const called = (name: string): boolean => nameKey(name).split(" ").at(-1) === surname;
  const [named, ...others] = scene.known.filter(
    ({ name, person }) => name.includes(" ") && called(person?.name ?? name),
  );
  const known = others.length === 0 ? ofNamed(named, transcript) : null;
  if (known) return known;
  return ofTables(
    scene,
    inOffice(scene, surname).filter(({ name }) => called(name)),
  );
}

/** Of `I` outside all quotations: whoever the document is by, as its title (`Statement by President X`) or its signature says. */
export function ofIssuer(scene: Scene, word: string): Referent | null {
  if (!/^(?:I|my|me)$/iu.test(word)) return null;
  const by = /\b(?:by|from|of) ((?:\p{Lu}[\p{L}.’'-]*(?: |$))+)/u.exec(scene.title)?.[1]?.toLowerCase() ?? "";
  const named = scene.known.find(({ name, human }) => {
    const surname = name.split(" ").at(-1)?.toLowerCase() ?? "";
    return human && surname.length > 2 && by.split(/[^\p{L}-]+/u).includes(surname);
  });
  return ofNamed(named, "title of the document") ?? ofSignature(scene);
}

/** A name in capitals on a line of its own near the end: `ANN B. VALE`, with the place and day of signing after it or not. */
const signed = /\n[ \t]*(\p{Lu}[\p{Lu}'’.-]*(?: \p{Lu}[\p{Lu}'’.-]*){1,4})[ \t]*(?:\n[^\n]{0,60}){0,6}\s*$/u;

/** Whoever signs a document at its end: of the tables, the one of his surname in office then, or else the name itself. */
function ofSignature(scene: Scene): Referent | null {
  const match = signed.exec(scene.text.slice(-400));
  const name = match?.[1]?.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());
  if (!match || !name || /^The /u.test(name)) return null;
  const start = Math.max(0, scene.text.length - 400) + match.index + match[0].indexOf(match[1] ?? "");
  const surname =
    name
      .replace(/,? (?:Jr|Sr)\.?$/u, "")
      .split(" ")
      .at(-1) ?? "";
  const held = inOffice(scene, surname);
  const [person] = held.length === 1 ? held : scene.world.actorByName(name);
  return {
    parties: [person ? partyOfPerson(scene.world, person, scene.when) : { name, actor: ownId(name), for: null }],
    rule: "title of the document",
    evidence: [[start, start + (match[1] ?? "").length]],
    human: true,
    resolved: true,
  };
}
