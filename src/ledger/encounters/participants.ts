import type { Party } from "../../model/attribution.ts";
import { isPerson, sidesOf } from "../merge/parties.ts";
import { partyKey } from "../sides.ts";

/**
 * True where two lists of those who took part may be of one encounter. Persons decide where both name them: two at least
 * must be the same, or all of the shorter list; a list that names but one person, or only sides, fits where its sides do.
 */
export function fits(a: readonly Party[], b: readonly Party[]): boolean {
  const [x, y] = [a, b].map((list) => list.filter(isPerson)) as [Party[], Party[]];
  const keys = new Set(y.map(partyKey));
  const shared = x.filter((party) => keys.has(partyKey(party))).length;
  const fewer = Math.min(x.length, y.length);
  if (fewer >= 2) return shared >= 2;
  const sides = [sidesOf(a), sidesOf(b)] as const;
  const [few, many] = sides[0].length <= sides[1].length ? sides : [sides[1], sides[0]];
  const within = few.every((side) => many.includes(side));
  if (fewer === 1) return shared === 1 ? within || Math.min(a.length, b.length) === 1 : within && sidesClear(x, y);
  return few.length >= 2 && within;
}

/** With one person known on either list and not the same, they must at least stand on different sides. */
function sidesClear(x: readonly Party[], y: readonly Party[]): boolean {
  const one = x.length === 1 ? x : y;
  const others = x.length === 1 ? y : x;
  return !others.some((party) => party.for === one[0]?.for);
}
