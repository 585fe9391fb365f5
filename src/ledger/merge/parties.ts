import { delegates, papers } from "../../lang/en/delegates.ts";
import { namesInstitution } from "../../lang/en/institutions.ts";
import type { Party } from "../../model/attribution.ts";
import { partyKey } from "../sides.ts";

/** A name that is short enough to be one. */
export const named = ({ name }: Party): boolean => /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4;

const persons = /^Q\d+$/;

/**
 * True of a person, as far as can be told: one of the tables, or a resolved name of two to four words that no
 * institution has. The parties of a report that nobody resolved are no persons.
 */
export function isPerson({ actor, name, for: of }: Party): boolean {
  if (actor === null || actor === of) return false;
  if (persons.test(actor)) return true;
  const words = name.split(/\s+/);
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) && !namesInstitution(words)
  );
}

/** True of who may have taken part in a talk: somebody resolved, or people whose words say whom they stand for. */
export const takesPart = (party: Party): boolean =>
  isPerson(party) ||
  (party.for !== null &&
    named(party) &&
    (party.actor !== null || delegates.test(party.name)) &&
    !papers.test(party.name));

/** How two parties may be one: the same, or one of them the side as a whole that the other speaks for. Null where not. */
export function sameParty(a: Party, b: Party): "same" | "side" | null {
  if (partyKey(a) === partyKey(b)) return "same";
  if (a.for === null || a.for !== b.for) return null;
  return isPerson(a) && isPerson(b) ? null : "side";
}

/** The best that holds between any two of them. */
export function sameAmong(some: readonly Party[], others: readonly Party[]): "same" | "side" | null {
  let best: "same" | "side" | null = null;
  for (const a of some)
    for (const b of others) {
      const found = sameParty(a, b);
      if (found === "same") return found;
      best ??= found;
    }
  return best;
}

export const sidesOf = (parties: readonly Party[]): string[] =>
  [...new Set(parties.map((party) => party.for).filter((side) => side !== null))].sort();
