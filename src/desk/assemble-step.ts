import { inForce } from "../ledger/decisions/in-force.ts";
import type { Ties } from "../ledger/merge/group.ts";
import { grouped } from "../ledger/merge/group.ts";
import { idOf, withIds } from "../ledger/merge/ids.ts";
import { type Bond, type Cluster, type Item, type ItemKind, itemKinds, type Keyed } from "../ledger/merge/item.ts";
import { bondsBetween, itemsApart } from "../ledger/merge/items.ts";
import type { Member } from "../ledger/shapes.ts";
import type { Assembly } from "../store/assembled.ts";
import type { Store } from "../store/store.ts";

/** Of those found under one key so many are looked at. */
const mostUnderKey = 24;

/** Groups are worked out anew among no more than so many members; beyond, clusters are left as they are. */
const mostTogether = 240;

/** Kinds of which even what stands alone is a cluster, because it is listed. */
const alone: ReadonlySet<ItemKind> = new Set(["deed", "gathering", "commitment"]);

/** What a step brings: items not in the store yet, their bonds, and members that go. */
interface Fresh {
  readonly items: readonly Item[];
  readonly bonds: readonly Bond[];
  readonly gone: ReadonlySet<Member>;
}

type Changed = Pick<Assembly, "bonds" | "clusters" | "ended">;

/** The pairs that persons decided on, among these members. */
async function tiesOf(store: Store, members: readonly Member[]): Promise<Ties> {
  const together: [Member, Member][] = [];
  const apart: [Member, Member][] = [];
  for (const { verdict, change } of inForce(await Array.fromAsync(store.decisions({ on: members })))) {
    const [first, second] = (change?.sides ?? []) as readonly (readonly Member[])[];
    if (!first || !second) continue;
    // The latest decision on a pair holds.
    const pairs = first.flatMap((a) => second.map((b): [Member, Member] => [a, b]));
    const same = ([a, b]: readonly [Member, Member]) =>
      pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
    const [into, from] = verdict === "merge" ? [together, apart] : [apart, together];
    from.splice(0, from.length, ...from.filter((pair) => !same(pair)));
    into.push(...pairs);
  }
  return { together, apart };
}

/** Every cluster that hangs together with these members by bonds, decisions or membership, up to a bound. */
async function reached(store: Store, kind: ItemKind, start: Iterable<Member>, fresh: Fresh) {
  const next = new Map<Member, Member[]>();
  const tie = (a: Member, b: Member): void => {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  };
  const same = new Map<string, Bond>();
  const note = (bond: Bond): void => {
    const key = bond.members.join(" ");
    if (bond.relation !== "same" || same.has(key)) return;
    same.set(key, bond);
    tie(...bond.members);
  };
  for (const bond of fresh.bonds) note(bond);
  // What is stored of items that are about to be replaced holds no longer.
  const replaced = new Set([...fresh.items.map(({ member }) => member), ...fresh.gone]);
  const members = new Set<Member>();
  const clusters = new Map<string, Cluster>();
  const asked = new Set<Member>();
  let frontier = new Set(start);
  while (frontier.size > 0) {
    const add = [...frontier].filter((member) => !members.has(member));
    const found = await store.clustersOf(kind, add);
    for (const cluster of found) {
      const more = cluster.members.filter((member) => !members.has(member));
      if (members.size > 0 && members.size + more.length > mostTogether) continue;
      clusters.set(cluster.id, cluster);
      for (const member of more) members.add(member);
    }
    const within = new Set(found.flatMap((cluster) => cluster.members));
    for (const member of add) if (!within.has(member)) members.add(member);
    const unasked = [...members].filter((member) => !asked.has(member));
    for (const member of unasked) asked.add(member);
    for (const bond of unasked.length > 0 ? await store.bonds(kind, unasked) : [])
      if (!bond.members.some((member) => replaced.has(member))) note(bond);
    frontier = new Set(
      members.size >= mostTogether
        ? []
        : unasked.flatMap((member) => next.get(member) ?? []).filter((member) => !members.has(member)),
    );
  }
  const bonds = [...same.values()].filter(({ members: [a, b] }) => members.has(a) && members.has(b));
  return { members: [...members].sort(), clusters: [...clusters.values()], bonds };
}

/** Works out anew the clusters that hang together with `start`. */
async function regrouped(
  store: Store,
  kind: ItemKind,
  start: Iterable<Member>,
  fresh: Fresh,
): Promise<Omit<Changed, "bonds">> {
  const { members, clusters, bonds } = await reached(store, kind, start, fresh);
  const own = new Map(fresh.items.map((item) => [item.member, item]));
  const there = await store.items(
    kind,
    members.filter((member) => !own.has(member) && !fresh.gone.has(member)),
  );
  const items = [...there, ...members.flatMap((member) => own.get(member) ?? [])];
  const names = items.map(({ member }) => member);
  const decided = await tiesOf(store, names);
  // What persons merged may lie beyond any bond.
  const beyond = decided.together.flat().filter((member) => !members.includes(member));
  const known = beyond.length > 0 ? await store.items(kind, [...new Set(beyond)]) : [];
  if (known.length > 0) {
    const joined: Bond[] = decided.together.map(([a, b]) => ({
      kind,
      relation: "same",
      members: [a, b],
      strength: 1,
      by: "decided",
    }));
    return regrouped(store, kind, [...members, ...known.map(({ member }) => member)], {
      ...fresh,
      bonds: [...fresh.bonds, ...joined],
    });
  }
  const groups = grouped(items, bonds, itemsApart, decided).filter(
    (group) =>
      group.length > 1 || alone.has(kind) || clusters.some((cluster) => cluster.members.includes(group[0] as Member)),
  );
  const elsewhere = new Set<string>();
  for (const group of groups)
    for (let again = 0; again < 4; again++) {
      const id = idOf(kind, group, again);
      const holder = await store.cluster(id);
      if (holder && holder.id === id && !clusters.some((cluster) => cluster.id === id)) elsewhere.add(id);
    }
  return withIds(kind, groups, clusters, (id) => elsewhere.has(id));
}

/** Statements that make one commitment on one occasion are the same statement, however differently they are worded. */
async function makingsAsStatements(store: Store, items: readonly Item[], bonds: readonly Bond[]): Promise<Bond[]> {
  const told = bonds.filter(
    ({ kind, relation, strength }) => kind === "commitment" && relation === "same" && strength > 0.8,
  );
  if (told.length === 0) return [];
  const others = await store.items(
    "commitment",
    told.flatMap(({ members }) => members),
  );
  const made = new Map(
    [...others, ...items.filter(({ kind }) => kind === "commitment")].map((item) => {
      const { making } = (item as Item<"commitment">).traits;
      return [item.member, `${making.document}#${making.attribution}`];
    }),
  );
  const said = new Map(items.filter(({ kind }) => kind === "statement").map((item) => [item.member, item]));
  const pairs = told.map(({ members: [a, b], by }) => ({ a: made.get(a), b: made.get(b), by }));
  const missing = pairs.flatMap(({ a, b }) => [a, b]).filter((member) => member !== undefined && !said.has(member));
  for (const item of await store.items("statement", missing as string[])) said.set(item.member, item);
  return pairs.flatMap(({ a, b, by }) => {
    const [one, other] = [said.get(a ?? ""), said.get(b ?? "")];
    if (!one || !other || one === other || itemsApart(one, other)) return [];
    const members = [one.member, other.member].sort() as [string, string];
    return [
      {
        kind: "statement" as const,
        relation: "same" as const,
        members,
        strength: 0.55,
        by: `the same undertaking: ${by}`,
      },
    ];
  });
}

const key = ({ relation, members }: Bond): string => `${relation} ${members.join(" ")}`;

/** All that changes when a document or imported deed comes to hold these items. */
export async function stepOf(store: Store, of: string, items: readonly Keyed[]): Promise<Assembly> {
  const old = of.startsWith("sha256:") ? await store.itemsOf(of) : await store.items("deed", [of]);
  const bonds = new Map<string, Bond>();
  for (const kind of itemKinds) {
    const own = items.filter((item) => item.kind === kind);
    for (const [n, item] of own.entries()) {
      const found = await store.underKeys(kind, item.keys, mostUnderKey);
      const others = found.filter((other) => (other.document ?? other.member) !== of);
      for (const other of [...others, ...own.slice(n + 1)])
        for (const bond of bondsBetween(item, other)) bonds.set(`${kind} ${key(bond)}`, bond);
    }
  }
  for (const bond of await makingsAsStatements(store, items, [...bonds.values()])) {
    const name = `statement ${key(bond)}`;
    if (!bonds.has(name)) bonds.set(name, bond);
  }
  const all = [...bonds.values()];
  const clusters: Cluster[] = [];
  const ended: { id: string; into: string | null }[] = [];
  for (const kind of itemKinds) {
    const own = items.filter((item) => item.kind === kind);
    const names = new Set(own.map(({ member }) => member));
    const were = old.filter((item) => item.kind === kind).map(({ member }) => member);
    const about = all.filter((bond) => bond.kind === kind);
    const start = new Set([...names, ...were]);
    if (start.size === 0) continue;
    const gone = new Set(were.filter((member) => !names.has(member)));
    const changed = await regrouped(store, kind, start, { items: own, bonds: about, gone });
    clusters.push(...changed.clusters);
    ended.push(...changed.ended);
  }
  return { of, items, bonds: all, clusters, ended, settled: [] };
}

/** The step that settles a cluster which lost members or was decided on; null where there is no such cluster. */
export async function settling(store: Store, id: string): Promise<Assembly> {
  const cluster = await store.cluster(id);
  const none: Assembly = { of: null, items: [], bonds: [], clusters: [], ended: [{ id, into: null }], settled: [id] };
  if (!cluster || cluster.id !== id) return none;
  const fresh = { items: [], bonds: [], gone: new Set<Member>() };
  const { clusters, ended } = await regrouped(store, cluster.kind, cluster.members, fresh);
  return { of: null, items: [], bonds: [], clusters, ended, settled: [id] };
}
