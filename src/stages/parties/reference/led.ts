import { governmentOfLeader, leaderOffices } from "../../../lang/en/roles.ts";
import type { Span } from "../../../model/span.ts";
import { ownId } from "../../../world/spelling.ts";
import { heldOn } from "../../../world/world.ts";
import { asInstitutions, type Referent } from "./referent.ts";
import type { Scene } from "./scene.ts";

/**
 * A government that is called after who leads it, `the Vale administration`: itself, for the state that he speaks for in the
 * report, or the one that somebody of that surname led on its days. Null for other phrases, and where that is nobody, or several.
 */
export function ofLeader(scene: Scene, span: Span): Referent | null {
  const phrase = scene.text.slice(...span).replace(/\s+/gu, " ");
  const [, surname = "", noun = ""] = governmentOfLeader.exec(phrase.replace(/^The /u, "the ")) ?? [];
  if (surname === "") return null;
  const known = scene.known.find((one) => one.human && one.for !== null && one.name.endsWith(` ${surname}`));
  const state = known?.for ?? stateLedBy(scene, surname);
  if (!state) return null;
  const name = `${surname} ${noun.toLowerCase()}`;
  const evidence = known?.mentions[0] ? [known.mentions[0].span] : [];
  return asInstitutions([{ name, actor: ownId(name), for: state }], "office", evidence);
}

/** The one state that persons of a surname led on the report's days. */
function stateLedBy({ world, when }: Scene, surname: string): string | null {
  const led = world
    .bySurname(surname)
    .flatMap((person) => heldOn(world, person, when).filter(({ office }) => leaderOffices.test(office)));
  const [state, ...others] = new Set(led.map((tenure) => tenure.for));
  return others.length === 0 ? (state ?? null) : null;
}
