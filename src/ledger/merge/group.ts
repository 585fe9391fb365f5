import type { Member } from "../shapes.ts";
import type { Bond, Item } from "./item.ts";

/** What persons decided of members: pairs that are one, and pairs that are not. */
export interface Ties {
  readonly together: readonly (readonly [Member, Member])[];
  readonly apart: readonly (readonly [Member, Member])[];
}

export const noTies: Ties = { together: [], apart: [] };

/** Of larger groups only so many members are asked whether another may join: they were alike already. */
export const asked = 24;

/**
 * Groups of members that are one and the same. The stronger bond is heeded first, and no two groups are joined of which
 * two members cannot be one; what persons decided goes before everything. The outcome depends on the members and bonds
 * alone, never on the order they come in. Groups and their members are in order. `whole` are members known to be one
 * from before, of whom not all need be among the items.
 */
export function grouped<I extends Item>(
  items: readonly I[],
  bonds: readonly Bond[],
  apart: (a: I, b: I) => boolean,
  ties: Ties = noTies,
  whole: readonly (readonly Member[])[] = [],
): Member[][] {
  const byMember = new Map(items.map((item) => [item.member, item]));
  const groups = new Map(items.map((item) => [item.member, [item.member]]));
  for (const members of whole) {
    const group = [...members].sort();
    for (const member of group) groups.set(member, group);
  }
  const severed = new Set(ties.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const join = (a: Member, b: Member, free: boolean): void => {
    const [x, y] = [groups.get(a), groups.get(b)];
    if (!x || !y || x === y) return;
    if (severed.size > 0 && x.some((m) => y.some((n) => severed.has(`${m} ${n}`)))) return;
    const some = (group: readonly Member[]): I[] =>
      group.slice(0, asked).flatMap((member) => byMember.get(member) ?? []);
    if (!free && some(x).some((m) => some(y).some((n) => apart(m, n)))) return;
    const both = [...x, ...y].sort();
    for (const member of both) groups.set(member, both);
  };
  for (const [a, b] of ties.together) join(a, b, true);
  const same = bonds.filter(({ relation }) => relation === "same");
  const name = ({ members }: Bond): string => members.join(" ");
  for (const { members } of same.toSorted((a, b) => b.strength - a.strength || (name(a) < name(b) ? -1 : 1)))
    join(members[0], members[1], false);
  return [...new Set(groups.values())].sort((a, b) => ((a[0] as Member) < (b[0] as Member) ? -1 : 1));
}
