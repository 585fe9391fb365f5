import { nameKey } from "../../world/spelling.ts";
import { ran } from "../../world/world.ts";
import { partyOfKnown, partyOfPerson, type Scene } from "./reference-scene.ts";
import type { Referent } from "./referent.ts";

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
  const [mention] = named?.mentions ?? [];
  return named && mention
    ? {
        parties: [partyOfKnown(named)],
        rule: "transcript label",
        evidence: [mention.span],
        human: true,
        resolved: true,
      }
    : null;
}

/** How transcripts label others who speak: `MS. VALE`, `SECRETARY VALE`. */
export const surnameLabel =
  /^(?:MR|MS|MRS|DR|SECRETARY|GENERAL|ADMIRAL|AMBASSADOR|PRESIDENT|MINISTER|DIRECTOR|SENATOR)\.? (\p{Lu}[\p{Lu}'’-]+)$/u;

/** Of such a label: the one person of that surname whom the report names, or else who held an office on its date. */
export function ofSurnameLabel(scene: Scene, label: string): Referent | null {
  const surname = nameKey(surnameLabel.exec(label)?.[1] ?? "");
  const called = (name: string): boolean => nameKey(name).split(" ").at(-1) === surname;
  const [named, ...others] = scene.known.filter(
    ({ name, person }) => name.includes(" ") && called(person?.name ?? name),
  );
  const found = { rule: "transcript label", human: true, resolved: true } as const;
  const [mention] = named?.mentions ?? [];
  if (named && mention && others.length === 0)
    return { ...found, parties: [partyOfKnown(named)], evidence: [mention.span] };
  const held = scene.world
    .bySurname(surname)
    .filter(({ id, name }) => called(name) && scene.world.tenures(id).some((tenure) => ran(tenure, scene.when)));
  const [person] = held;
  return person && held.length === 1
    ? { ...found, parties: [partyOfPerson(scene.world, person, scene.when)], evidence: [] }
    : null;
}

/** Of `I` outside all quotations: whoever the document is by, as its title says (`Statement by President X`). */
export function ofIssuer(scene: Scene, word: string): Referent | null {
  if (!/^(?:I|my|me)$/iu.test(word)) return null;
  const by = /\b(?:by|from|of) ((?:\p{Lu}[\p{L}.’'-]*(?: |$))+)/u.exec(scene.title)?.[1]?.toLowerCase() ?? "";
  const named = scene.known.find(({ name, human }) => {
    const surname = name.split(" ").at(-1)?.toLowerCase() ?? "";
    return human && surname.length > 2 && by.split(/[^\p{L}-]+/u).includes(surname);
  });
  const [mention] = named?.mentions ?? [];
  return named && mention
    ? {
        parties: [partyOfKnown(named)],
        rule: "title of the document",
        evidence: [mention.span],
        human: true,
        resolved: true,
      }
    : null;
}
