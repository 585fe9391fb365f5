import { offices } from "../../../lang/en/roles.ts";
import type { Span } from "../../../model/span.ts";
import { heldOn } from "../../../world/world.ts";
import type { Known } from "../mentions/persons.ts";
import { type Asked, asPersons, type Refer, type Referent } from "./referent.ts";
import { rolePhrase } from "./role-phrase.ts";
import { partyOfPerson, personNamed, type Scene } from "./scene.ts";

/**
 * `his American counterpart`: who held in that state the office which the one he means holds, on the report's days. Null for
 * other phrases, and where his office or its holder there is not known.
 */
export function counterpart(scene: Scene, asked: Asked, [start, end]: Span, refer: Refer): Referent | null {
  const phrase = rolePhrase(scene, [start, end]);
  const state = phrase?.of?.for;
  const word = /^(?:his|her) /iu.exec(scene.text.slice(start, end))?.[0].trim();
  if (phrase?.head !== "counterpart" || !state || !word || !(scene.when.earliest ?? scene.when.latest)) return null;
  // Who is spoken to is nobody's counterpart but the speaker's.
  const owner = asked.not ?? refer(scene, asked, [start, start + word.length])?.parties[0]?.name;
  const known = personNamed(scene, owner);
  const office = known && offices.find(({ phrase: called, title }) => holds(scene, known, called, title));
  const held = office ? scene.world.whoHeld((title) => office.title.test(title), state, scene.when) : [];
  const [person] = held;
  if (!person || held.length > 1) return null;
  return asPersons([partyOfPerson(scene.world, person, scene.when)], "office on the date");
}

/** True for one whom the report calls so, or the tables on its days. */
export const holds = ({ world, when }: Scene, { person, roles }: Known, called: RegExp, title: RegExp): boolean =>
  [...roles].some((role) => called.test(role)) || heldOn(world, person, when).some(({ office }) => title.test(office));
