import { nameKey } from "../../world/spelling.ts";
import { ran } from "../../world/world.ts";
import type { Known } from "./mentions-persons.ts";
import { partyOfKnown, partyOfPerson, type Scene } from "./reference-scene.ts";
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
  return ofNamed(named, transcript);
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
  const known = others.length === 0 ? ofNamed(named, transcript) : null;
  if (known) return known;
  const held = scene.world
    .bySurname(surname)
    .filter(({ id, name }) => called(name) && scene.world.tenures(id).some((tenure) => ran(tenure, scene.when)));
  const [person] = held;
  return person && held.length === 1
    ? {
        parties: [partyOfPerson(scene.world, person, scene.when)],
        rule: transcript,
        evidence: [],
        human: true,
        resolved: true,
      }
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
  return ofNamed(named, "title of the document");
}
