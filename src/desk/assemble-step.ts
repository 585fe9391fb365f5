import { inForce } from "../ledger/decisions/in-force.ts";
import type { Ties } from "../ledger/merge/group.ts";
import { asked, grouped } from "../ledger/merge/group.ts";
import { idOf, withIds } from "../ledger/merge/ids.ts";
import { type Bond, type Cluster, type Item, type ItemKind, itemKinds, type Keyed } from "../ledger/merge/item.ts";
import { bondsBetween, itemsApart } from "../ledger/merge/items.ts";
import type { Member } from "../ledger/shapes.ts";
import type { Assembly } from "../store/assembled.ts";
import type { Store } from "../store/store.ts";

/** Of those found under one key so many are looked at. */
const mostUnderKey = 24;

/** Larger clusters are taken as they are: what joins them is compared with some of their members only. */
const mostAnew = 60;

/** Groups are worked out anew among about so many members; what else hangs on them is taken as it is. */
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

/** What hangs together: clusters with their members, and among those that are looked at one by one their bonds. */
interface Reached {
  readonly members: readonly Member[];
  readonly clusters: readonly Cluster[];
  readonly bonds: readonly Bond[];
  /** Members of clusters that are taken as they are, because they are many. */
  readonly whole: readonly (readonly Member[])[];
}

/** Every cluster that hangs together with these members by bonds or membership; of large ones no further. */
async function reached(store: Store, kind: ItemKind, start: Iterable<Member>, fresh: Fresh): Promise<Reached> {
  const next = new Map<Member, Member[]>();
  const same = new Map<string, Bond>();
  const note = (bond: Bond): void => {
    const name = bond.members.join(" ");
    if (bond.relation !== "same" || same.has(name)) return;
    same.set(name, bond);
    const [a, b] = bond.members;
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  };
  for (const bond of fresh.bonds) note(bond);
  // What is stored of items that are about to be replaced holds no longer.
  const replaced = new Set([...fresh.items.map(({ member }) => member), ...fresh.gone]);
  const members = new Set<Member>();
  const clusters = new Map<string, Cluster>();
  const whole = new Map<string, readonly Member[]>();
  const within = new Set<Member>();
  let frontier: readonly Member[] = [...start];
  while (frontier.length > 0) {
    const add = frontier.filter((member) => !members.has(member) && !within.has(member));
    const looking = new Set(add.filter((member) => replaced.has(member)));
    for (const cluster of await store.clustersOf(kind, add)) {
      clusters.set(cluster.id, cluster);
      const more = cluster.members.filter((member) => !replaced.has(member));
      if (more.length <= mostAnew && members.size + more.length <= mostTogether)
        for (const member of more) looking.add(member);
      else {
        whole.set(cluster.id, more);
        for (const member of more) within.add(member);
      }
    }
    for (const member of add) if (!within.has(member)) looking.add(member);
    const unasked = [...looking].filter((member) => !members.has(member));
    for (const member of unasked) members.add(member);
    for (const bond of unasked.length > 0 ? await store.bonds(kind, unasked) : [])
      if (!bond.members.some((member) => replaced.has(member))) note(bond);
    frontier = [...new Set(unasked.flatMap((member) => next.get(member) ?? []))].filter(
      (member) => !members.has(member) && !within.has(member),
    );
  }
  const bonds = [...same.values()].filter((bond) => bond.members.every((m) => members.has(m) || within.has(m)));
  return { members: [...members].sort(), clusters: [...clusters.values()], bonds, whole: [...whole.values()] };
}

/** Works out anew the clusters that hang together with `start`. */
async function regrouped(
  store: Store,
  kind: ItemKind,
  start: Iterable<Member>,
  fresh: Fresh,
): Promise<Omit<Changed, "bonds">> {
  const { members, clusters, bonds, whole } = await reached(store, kind, start, fresh);
  const own = new Map(fresh.items.map((item) => [item.member, item]));
  const looked = [...members, ...whole.flatMap((all) => [...all].sort().slice(0, asked))];
  const there = await store.items(
    kind,
    looked.filter((member) => !own.has(member) && !fresh.gone.has(member)),
  );
  const items = [...there, ...members.flatMap((member) => own.get(member) ?? [])];
  const decided = await tiesOf(store, [...items.map(({ member }) => member), ...whole.flat()]);
  // What persons merged may lie beyond any bond.
  const known = new Set([...members, ...whole.flat()]);
  const beyond = await store.items(
    kind,
    decided.together.flat().filter((member) => !known.has(member)),
  );
  if (beyond.length > 0) {
    const joined = decided.together.map(
      ([a, b]): Bond => ({ kind, relation: "same", members: [a, b], strength: 1, by: "decided" }),
    );
    const more = [...members, ...beyond.map(({ member }) => member)];
    return regrouped(store, kind, more, { ...fresh, bonds: [...fresh.bonds, ...joined] });
  }
  // A person's word to put some apart goes before taking many as they are.
  const severed = new Set(decided.apart.flat());
  const kept = whole.filter((all) => !all.some((member) => severed.has(member)));
  const opened = whole.filter((all) => all.some((member) => severed.has(member))).flat();
  const more = opened.length > 0 ? await store.items(kind, opened) : [];
  const inner = opened.length > 0 ? await store.bonds(kind, opened) : [];
  const groups = grouped(
    [...new Map([...items, ...more].map((item) => [item.member, item])).values()].filter(({ member }) =>
      known.has(member),
    ),
    [...bonds, ...inner],
    itemsApart,
    decided,
    kept,
  ).filter(
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

/**
 * Of the bonds of one item those that matter: of each relation the strongest, and of bonds that are as strong those to
 * what is nearest in time. More would only say again what these say, once for every pair of a large cluster.
 */
function nearest(bonds: readonly Bond[], days: (bond: Bond) => number): Bond[] {
  const kept: Bond[] = [];
  for (const [relation, list] of Map.groupBy(bonds, (bond) => bond.relation)) {
    const most = relation === "same" ? 12 : 4;
    const sorted = list.toSorted((a, b) => b.strength - a.strength || days(a) - days(b) || (key(a) < key(b) ? -1 : 1));
    kept.push(...sorted.slice(0, most));
  }
  return kept;
}

/** All that changes when a document or imported deed comes to hold these items. */
export async function stepOf(store: Store, of: string, items: readonly Keyed[]): Promise<Assembly> {
  const old = of.startsWith("sha256:") ? await store.itemsOf(of) : await store.items("deed", [of]);
  const bonds = new Map<string, Bond>();
  for (const kind of itemKinds) {
    const own = items.filter((item) => item.kind === kind);
    for (const [n, item] of own.entries()) {
      const under = await store.underKeys(kind, item.keys, mostUnderKey);
      const others = under.filter((other) => (other.document ?? other.member) !== of);
      const days = new Map<string, number>();
      const found = [...others, ...own.slice(n + 1)].flatMap((other) => {
        const between = bondsBetween(item, other);
        for (const bond of between) days.set(key(bond), Math.abs((item.days?.from ?? 0) - (other.days?.from ?? 0)));
        return between;
      });
      for (const bond of nearest(found, (bond) => days.get(key(bond)) ?? 0)) bonds.set(`${kind} ${key(bond)}`, bond);
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
