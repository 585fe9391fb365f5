import { hashOf } from "../../text/hash.ts";
import type { Member } from "../shapes.ts";
import type { Cluster, ItemKind } from "./item.ts";

const letters: Readonly<Record<ItemKind, string>> = {
  document: "source",
  statement: "said",
  deed: "deed",
  gathering: "met",
  commitment: "word",
};

/** The id of a cluster first seen with these members; `again` tells those apart whose first choice is taken. */
export const idOf = (kind: ItemKind, members: readonly Member[], again = 0): string =>
  `${letters[kind]}-${hashOf(`${kind} ${members[0]}${"'".repeat(again)}`)
    .toString(36)
    .padStart(10, "0")}`;

export interface Named {
  readonly clusters: readonly Cluster[];
  readonly ended: readonly { readonly id: string; readonly into: string | null }[];
}

/**
 * Gives groups the ids of the clusters that were: each id stays with the group that has most of its members. Where two
 * ids claim one group the one with more members in it stays, and the other leads there from now on. Groups that no id
 * claims get new ones; `taken` tells ids that belong to clusters elsewhere.
 */
export function withIds(
  kind: ItemKind,
  groups: readonly (readonly Member[])[],
  before: readonly Cluster[],
  taken: (id: string) => boolean,
): Named {
  const where = new Map(groups.flatMap((group, n) => group.map((member) => [member, n] as const)));
  const claims: { readonly id: string; readonly group: number; readonly much: number }[] = [];
  const ended: { id: string; into: string | null }[] = [];
  for (const { id, members } of before) {
    const counts = new Map<number, number>();
    for (const member of members) {
      const group = where.get(member);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (best) claims.push({ id, group: best[0], much: best[1] });
    else ended.push({ id, into: null });
  }
  const ids = new Map<number, string>();
  for (const { id, group } of claims.sort((a, b) => b.much - a.much || (a.id < b.id ? -1 : 1))) {
    const first = ids.get(group);
    if (first === undefined) ids.set(group, id);
    else ended.push({ id, into: first });
  }
  const own = new Set(ids.values());
  const clusters = groups.map((members, n): Cluster => {
    let id = ids.get(n);
    for (let again = 0; id === undefined; again++) {
      const next = idOf(kind, members, again);
      if (!own.has(next) && !taken(next)) id = next;
    }
    own.add(id);
    return { id, kind, members };
  });
  return { clusters, ended: ended.filter(({ id }) => !clusters.some((cluster) => cluster.id === id)) };
}
