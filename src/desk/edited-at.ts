import { doer } from "../ledger/import/doers.ts";
import type { Member } from "../ledger/shapes.ts";
import type { Party } from "../model/attribution.ts";
import type { Store } from "../store/store.ts";
import { nameKey } from "../world/spelling.ts";
import { type Days, shippedWorld } from "../world/world.ts";
import { asDecided } from "./as-decided.ts";
import type { Place } from "./written.ts";

/** Whom a name that a person wrote means on these days: by the tables where it is a name they have, else by the name alone. */
function named(name: string, when: Days): Party {
  const world = shippedWorld();
  const meant = doer(world, name, when);
  const person = meant.actor === null ? undefined : world.person(meant.actor);
  // A name that only sounds like one of the tables, or that several have, is left as it is.
  const called = [person?.name, ...(person?.aliases ?? [])].some((one) => nameKey(one ?? "") === nameKey(name));
  const known = person ? called && world.actorByName(name).length === 1 : meant.actor !== null;
  return known ? meant : { name, actor: null, for: null };
}

/**
 * The place of an edit on a document, on what stands in one, or on an entry of the ledger, which is where the first of its
 * makings stands: the length of its text, its statements as they are now.
 */
export async function editedAt(store: Store, [first = ""]: readonly Member[]): Promise<Place> {
  const [document = "", part = null] = first.split("#");
  const reading = await asDecided(store, document);
  const when = reading?.document.published ?? { earliest: null, latest: null };
  return {
    length: reading?.document.length ?? 0,
    named: (name) => named(name, when),
    statements: new Map(reading?.attributions.map(({ id, within }) => [id, within])),
    own: part,
  };
}
