import type { Span } from "../../../model/span.ts";
import { asInstitutions, type Referent } from "./referent.ts";
import { partyOfNamed, type Scene } from "./scene.ts";

/** `We in the Harbour League`, `we Russians`: who `we` are is told by the words themselves. */
const told = /^we (?:(?:here )?(?:in|at|of|from) (?:the )?)?$/iu;

/** The state, body or institution that words behind `we` name; null for other phrases. */
export function amongUs(scene: Scene, [from, to]: Span): Referent | null {
  if (!/^we /iu.test(scene.text.slice(from, to))) return null;
  const [item] = scene.namedWithin([from, to]);
  if (!item || item.span[1] !== to || !told.test(scene.text.slice(from, item.from))) return null;
  if (scene.knownOf(item)?.human) return null;
  const party = partyOfNamed(scene, item);
  return party && asInstitutions([party], "name", [item.span]);
}
