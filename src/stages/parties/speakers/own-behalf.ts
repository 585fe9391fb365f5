import { printed } from "../../../lang/en/channels.ts";
import { ofTheState, plurals, printedName, privateNouns } from "../../../lang/en/private.ts";
import type { Party } from "../../../model/attribution.ts";
import { stateOf } from "../../../world/world.ts";
import { headOf } from "../reference/likeness.ts";
import { headNoun, singular } from "../reference/phrase.ts";
import { personNamed, type Scene } from "../reference/scene.ts";

const isPrivate = (noun: string): boolean =>
  privateNouns.has(noun) || privateNouns.has(plurals[noun] ?? singular(noun));

/** What is printed, by its name or its kind, and no broadcaster or agency, which are often a state's. */
const isPrinted = (name: string): boolean => printed.test(name) || printedName.test(name);

/** Where somebody is, and not whose he is: `sources in the Norwegian capital`. */
const placed = / (?:in|near|from|outside) the \p{Lu}\p{L}+ capital\b/u;

/** A share of a people: `some Norwegians`, `60 percent of Americans`. */
const ofPeople =
  /^(?:(?:[Ss]ome|[Mm]any|[Mm]ost|[Ff]ew|[Oo]rdinary|[\d.,]+%?(?: percent)?|(?:[Ss]ome )?[\d.,]+%) (?:of )?)\p{Lu}\p{L}+(?:ans|is|ese)$/u;

/**
 * A party without the state that stands with his name, where he speaks for none: an analyst, a paper, a resident, the
 * opposition. Whoever holds an office in the tables keeps it, and so does a medium that the words call the state's.
 */
export function onOwnBehalf(scene: Scene, party: Party): Party {
  if (party.for === party.actor || !stateOf(scene.world, party.for)) return party;
  const known = personNamed(scene, party.name);
  const alone = known
    ? known.person === null && known.roles.size > 0 && [...known.roles].every((role) => isPrivate(headOf(role)))
    : party.actor === null || isPrinted(party.name)
      ? (isPrivate(headNoun(party.name)) ||
          isPrinted(party.name) ||
          placed.test(party.name) ||
          ofPeople.test(party.name)) &&
        !ofTheState.test(party.name)
      : false;
  return alone ? { ...party, for: null } : party;
}
