import type { NamedActor } from "../store/browse.ts";
import type { Filter } from "../store/kept.ts";
import type { Store } from "../store/store.ts";
import { TableFault } from "../world/csv.ts";
import { nameKey, ownId, soundKey } from "../world/spelling.ts";
import type { Tenure } from "../world/tables.ts";
import { openWorld, organNames, type World } from "../world/world.ts";
import { type Merged, mergedActors } from "./actor-merges.ts";
import { DeskFault } from "./fault.ts";
import { anyCode, narrows } from "./matching.ts";

export const actorKinds = ["person", "state", "body", "office", "other"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** An actor as a query shows it. `other` is one that no table has: whoever a report of the record names. */
export interface ActorShown {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly tenures: readonly Omit<Tenure, "id" | "open">[];
  /** How many statements of the record are theirs. */
  readonly statements: number;
  /** How many are made to them, and in how many of its deeds they take part. */
  readonly heard: number;
  readonly deeds: number;
  /** Actors that a person decided are this one: their ids and names; left out where there are none. */
  readonly merged?: readonly { readonly id: string; readonly name: string }[];
}

/** What is asked of the actors; `name` is part of a name or alias, an id, or another spelling of a name. */
export interface ActorsAsked {
  readonly name?: string | undefined;
  readonly kind?: ActorKind | undefined;
  readonly for?: readonly string[];
  /** Only those who speak in statements that answer this, and so many statements of theirs. */
  readonly filter?: Filter;
}

/** Opens the tables of actors with a user's own laid over them; a fault in one is told as a `DeskFault`. */
export function openActors(data: readonly string[]): World {
  try {
    const world = openWorld({ data });
    world.institutions("");
    world.persons();
    world.tenures("");
    return world;
  } catch (fault) {
    if (fault instanceof TableFault) throw new DeskFault(fault.message);
    throw fault;
  }
}

/**
 * The actors of the tables and of the record (`store` is null where there is none), those that speak most in the record
 * first, then those that it names most otherwise, then by name. Of the record come all whom it names: who speaks, is spoken to, does something or is bound.
 */
export async function* actors(world: World, store: Store | null, asked: ActorsAsked): AsyncGenerator<ActorShown> {
  const narrowed = asked.filter !== undefined && narrows(asked.filter) ? asked.filter : undefined;
  const spoken =
    (await store?.browse.spoken(narrowed)) ?? new Map<string, { readonly name: string; readonly count: number }>();
  const named = (await store?.browse.named()) ?? new Map<string, NamedActor>();
  const counted = (id: string) => ({
    statements: spoken.get(id)?.count ?? 0,
    heard: named.get(id)?.heard ?? 0,
    deeds: named.get(id)?.deeds ?? 0,
  });
  const all: Keyed[] = keyed(world).map((actor) => ({ ...actor, ...counted(actor.id) }));
  const there = new Set(all.map(({ id }) => id));
  for (const [id, { name }] of new Map<string, { readonly name: string }>([...named, ...spoken]))
    if (!there.has(id))
      all.push({ id, name, kind: "other", aliases: [], tenures: [], ...counted(id), ...keysOf([name]) });
  const found = together(all, store ? await mergedActors(store) : new Map()).filter(
    (actor) => fits(actor, asked) && (narrowed === undefined || actor.statements > 0),
  );
  const met = ({ heard, deeds }: ActorShown): number => heard + deeds;
  found.sort(
    (a, b) => b.statements - a.statements || met(b) - met(a) || order.compare(a.keys[0] ?? "", b.keys[0] ?? ""),
  );
  for (const actor of asked.name === undefined ? found : exactFirst(found, asked.name)) yield plain(actor);
}

/** What persons put together as one actor: with the names, offices and statements of all. */
function together(all: readonly Keyed[], merged: Merged): readonly Keyed[] {
  if (merged.size === 0) return all;
  const parts = new Map<string, Keyed[]>();
  for (const actor of all) {
    const head = merged.get(actor.id);
    if (head !== undefined) parts.set(head, [...(parts.get(head) ?? []), actor]);
  }
  return all
    .filter(({ id }) => !merged.has(id))
    .map((actor) => {
      const own = parts.get(actor.id) ?? [];
      if (own.length === 0) return actor;
      const names = own.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name !== actor.name);
      return {
        ...actor,
        aliases: [...new Set([...actor.aliases, ...names])],
        tenures: [...actor.tenures, ...own.flatMap(({ tenures }) => tenures)],
        statements: own.reduce((sum, { statements }) => sum + statements, actor.statements),
        heard: own.reduce((sum, { heard }) => sum + heard, actor.heard),
        deeds: own.reduce((sum, { deeds }) => sum + deeds, actor.deeds),
        merged: own.map(({ id, name }) => ({ id, name })),
        keys: [...actor.keys, ...own.flatMap(({ keys }) => keys)],
        sounds: [...actor.sounds, ...own.flatMap(({ sounds }) => sounds)],
      };
    });
}

const order = new Intl.Collator("en");

/** What is counted in the record, and stands in no table. */
type Counted = "statements" | "heard" | "deeds";

/** An actor with the names and sounds it is compared by, worked out once for all that the tables have. */
type Keyed = ActorShown & { readonly keys: readonly string[]; readonly sounds: readonly string[] };
type Tabled = Omit<Keyed, Counted>;
const known = new WeakMap<World, readonly Tabled[]>();

const keysOf = (names: readonly string[]) => ({
  keys: names.map(nameKey),
  sounds: names.map((name) => ` ${soundKey(name)} `),
});

function keyed(world: World): readonly Tabled[] {
  const made =
    known.get(world) ?? [...tabled(world)].map((actor) => ({ ...actor, ...keysOf([actor.name, ...actor.aliases]) }));
  known.set(world, made);
  return made;
}

const plain = ({ keys: _, sounds: __, ...actor }: Keyed): ActorShown => actor;

function* tabled(world: World): Generator<Omit<ActorShown, Counted>> {
  for (const { code, name, variants, demonyms, capitals } of world.states())
    yield {
      id: code,
      name,
      kind: "state",
      aliases: [...new Set([...variants, ...demonyms, ...capitals])],
      tenures: [],
    };
  for (const body of world.bodies()) {
    const organs = organNames(body).map(([name = ""]) => name);
    yield { id: body.id, name: body.name, kind: "body", aliases: [...body.variants, ...organs], tenures: [] };
  }
  for (const [name = "", ...others] of world.bodies().flatMap(organNames))
    yield { id: ownId(name), name, kind: "body", aliases: others, tenures: [] };
  const offices = world.metonyms().filter(({ kind }) => kind === "office");
  for (const [name, rows] of Map.groupBy(offices, (office) => office.name))
    yield { id: ownId(name), name, kind: "office", aliases: rows.flatMap(({ words }) => words), tenures: [] };
  for (const { id, name, aliases } of world.persons())
    yield {
      id,
      name,
      kind: "person",
      aliases,
      tenures: world
        .tenures(id)
        .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
        .map(({ office, for: of, from, to, source }) => ({ office, for: of, from, to, source })),
    };
}

function fits(actor: Keyed, { name, kind, for: of = [] }: ActorsAsked): boolean {
  if (kind !== undefined && actor.kind !== kind) return false;
  if (!anyCode([actor.id, ...actor.tenures.map((tenure) => tenure.for)], of)) return false;
  if (name === undefined) return true;
  const [wanted, sound] = [nameKey(name), soundKey(name)];
  if (actor.id === name || actor.keys.some((one) => one.includes(wanted))) return true;
  return actor.kind === "person" && actor.sounds.some((one) => one.includes(` ${sound} `));
}

/** Those that bear exactly the name before those that hold it. */
function exactFirst(found: readonly Keyed[], name: string): Keyed[] {
  const wanted = nameKey(name);
  const exact = (actor: Keyed): boolean => actor.id === name || actor.keys.includes(wanted);
  return [...found.filter(exact), ...found.filter((actor) => !exact(actor))];
}
