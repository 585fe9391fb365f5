import { encounterOf } from "../ledger/encounters/encounter.ts";
import type { Cluster, Item } from "../ledger/merge/item.ts";
import type { Encounter } from "../ledger/shapes.ts";
import type { Filter } from "../store/kept.ts";
import type { Store } from "../store/store.ts";
import { shippedWorld } from "../world/world.ts";
import { assemble } from "./assemble.ts";
import { evidenceOf } from "./evidence.ts";
import { anyNamed, anySide, daysAsked } from "./matching.ts";
import { rulingOn } from "./rulings.ts";
import type { Walk } from "./walk.ts";

/** An encounter with the reports' own versions of it. */
export async function encounterOfCluster(
  store: Store,
  { id, members }: Cluster,
): Promise<{ readonly encounter: Encounter; readonly items: readonly Item<"gathering">[] }> {
  const items = (await store.items("gathering", members)) as readonly Item<"gathering">[];
  const by = members.length > 1 ? await evidenceOf(store, "gathering", members) : null;
  return { encounter: encounterOf(id, items, by, shippedWorld()), items };
}

const kinds: Readonly<Record<string, Encounter["kind"]>> = {
  "phone-call": "call",
  talks: "meeting",
  "press-conference": "press-conference",
  interview: "interview",
};

/** True where a filter's questions about statements are answered by a statement of the encounter's accounts. */
async function told(store: Store, encounter: Encounter, filter: Filter): Promise<boolean> {
  const { act = [], about = [], outlet = [], minConfidence } = filter;
  if (act.length + about.length + outlet.length === 0 && minConfidence === undefined) return true;
  const members = encounter.accounts.flatMap(({ attributions }) => attributions);
  const asked = { act, about, outlet, ...(minConfidence === undefined ? {} : { minConfidence }) };
  return (await store.answering(members, asked)).size > 0;
}

/** True where an encounter answers, its days apart. */
export async function held(store: Store, encounter: Encounter, filter: Filter): Promise<boolean> {
  const { participants, kind } = encounter;
  if (filter.channel?.length && !filter.channel.some((channel) => kinds[channel] === kind)) return false;
  const names = participants.map(({ name }) => name);
  return (
    anyNamed(names, filter.speaker) &&
    anyNamed(names, filter.addressee) &&
    anySide(participants, filter.for) &&
    (await told(store, encounter, filter))
  );
}

/** Calls, meetings, press conferences and interviews that answer a filter, by date; those a person rejected are none. */
export async function* encounters(store: Store, filter: Filter, walk?: Walk): AsyncGenerator<Encounter> {
  await assemble(store);
  for await (const cluster of store.clusters({ kind: "gathering", ...daysAsked(filter), after: walk?.after ?? null })) {
    if (walk && !walk.to(cluster.id)) return;
    const { encounter } = await encounterOfCluster(store, cluster);
    if (!(await held(store, encounter, filter))) continue;
    if (!(await rulingOn(store, encounter.id)).rejected) yield encounter;
  }
}

/** Encounters of which two sides or more tell. */
export async function* ofSeveral(list: AsyncIterable<Encounter>): AsyncGenerator<Encounter> {
  for await (const one of list) if (one.accounts.length > 1) yield one;
}
