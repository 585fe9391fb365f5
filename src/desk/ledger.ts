import { entryOf, firstDay, type Recorded } from "../ledger/commitments/entry.ts";
import { standingOf } from "../ledger/decisions/standing.ts";
import { bearingKeys } from "../ledger/fate/bearing.ts";
import { judge } from "../ledger/fate/judge.ts";
import { weigh } from "../ledger/fate/weigh.ts";
import type { Cluster, Item } from "../ledger/merge/item.ts";
import {
  type Decision,
  type KnownDeed,
  type LedgerEntry,
  type Making,
  type Status,
  statuses,
} from "../ledger/shapes.ts";
import type { Act } from "../model/acts.ts";
import { extent } from "../model/edtf.ts";
import type { Order } from "../store/browse.ts";
import type { Filter } from "../store/kept.ts";
import type { Store } from "../store/store.ts";
import { asDecided } from "./as-decided.ts";
import { assemble } from "./assemble.ts";
import { aboutWords, anyNamed, anySide, daysAsked } from "./matching.ts";
import { Sources } from "./sources.ts";
import { best } from "./timeline.ts";
import type { Walk } from "./walk.ts";

/** Of the deeds that may bear on a commitment so many are weighed for each of the ways they may. */
const mostForKey = 200;

/** True of what was so by the end of a day; what has no day was not. */
const until = (day: string | null | undefined, asOf: string | undefined): boolean =>
  asOf === undefined || (day !== null && day !== undefined && day <= asOf);

/** The act of each statement by which a commitment was made, as it was read or as a person decided. */
async function actsOf(
  store: Store,
  makings: readonly Omit<Making, "act">[],
): Promise<(made: Omit<Making, "act">) => Act> {
  const memberOf = ({ document, attribution }: Omit<Making, "act">): string => `${document}#${attribution}`;
  const statements = (await store.items("statement", makings.map(memberOf))) as readonly Item<"statement">[];
  const acts = new Map(statements.map(({ member, traits }) => [member, traits.act]));
  // What says too little to be laid together with others is known from its report alone.
  for (const making of makings)
    if (!acts.has(memberOf(making))) {
      const reading = await asDecided(store, making.document);
      const made = reading?.attributions.find(({ id }) => id === making.attribution);
      acts.set(memberOf(making), made?.act ?? "other");
    }
  return (made) => acts.get(memberOf(made)) ?? "other";
}

/** The makings of a cluster, those of one source under one number. */
async function recorded(store: Store, sources: Sources, cluster: Cluster, asOf?: string): Promise<Recorded[]> {
  const items = (await store.items("commitment", cluster.members)) as readonly Item<"commitment">[];
  const actOf = await actsOf(
    store,
    items.map(({ traits }) => traits.making),
  );
  const stories = await sources.of(items.map(({ traits }) => traits.making.document));
  // Numbered in the order of the makings, so that the ids of stories do not show.
  const numbers = [...new Set(items.map(({ traits }) => stories.get(traits.making.document)))];
  return items
    .map(({ traits: { commitment, making } }) => ({
      commitment,
      making: { ...making, act: actOf(making), source: numbers.indexOf(stories.get(making.document)) + 1 },
    }))
    .filter((one) => until(firstDay(one), asOf));
}

/** The deeds known by a day that may bear on a commitment, each once, with all who tell of it. */
async function bearing(store: Store, sources: Sources, entry: LedgerEntry, asOf: string | undefined) {
  const found = await store.underKeys("deed", bearingKeys(entry), mostForKey);
  const clusters = await store.clustersOf(
    "deed",
    found.map(({ member }) => member),
  );
  const deeds: { deed: KnownDeed; documents: readonly string[]; sources: number }[] = [];
  for (const { members } of clusters) {
    const items = ((await store.items("deed", members)) as readonly Item<"deed">[]).filter(({ traits: { deed } }) =>
      until(deed.time ? extent(deed.time.edtf)?.earliest : null, asOf),
    );
    if (items.length === 0) continue;
    // An imported row is a careful one; else the telling that words it best.
    const told = items.filter(({ document }) => document === null);
    deeds.push({ deed: best(told.length > 0 ? told : items).traits.deed, ...(await sources.behind(items)) });
  }
  return deeds;
}

/** The decisions that set an entry's status, and those that take back one on it or on what makes it, in their order. */
async function onStatus(store: Store, { id, members }: Cluster): Promise<Decision[]> {
  const found: Decision[] = [];
  for await (const decision of store.decisions({ on: [id, ...members] })) {
    const { verdict, on, change } = decision;
    if (verdict === "status" && statuses.includes(change?.status as Status)) {
      // It was set on this entry, or on one that has become part of it or that this was part of.
      const led = on === id ? id : (await store.cluster(on))?.id;
      const first = (change?.members as readonly string[] | undefined)?.[0];
      if (led !== id && (led !== undefined || first === undefined || !members.includes(first))) continue;
    } else if (verdict !== "undo") continue;
    found.push(decision);
  }
  return found;
}

function answers({ by, debtor, creditors, content, makings }: LedgerEntry, filter: Filter): boolean {
  const words = [content.text, ...makings.map(({ text }) => text)].join("\n");
  return (
    anyNamed([by.name, debtor.name], filter.speaker) &&
    anySide([by, debtor], filter.for) &&
    anyNamed(
      creditors.map(({ name }) => name),
      filter.addressee,
    ) &&
    aboutWords(words, filter.about) &&
    anyNamed(
      makings.map(({ outlet }) => outlet ?? ""),
      filter.outlet,
    )
  );
}

/** True where one of the statements that make it is of the act, channel and confidence asked for. */
async function worded(
  store: Store,
  { makings }: LedgerEntry,
  { act = [], channel = [], minConfidence }: Filter,
): Promise<boolean> {
  if (act.length === 0 && channel.length === 0 && minConfidence === undefined) return true;
  const members = makings.map(({ document, attribution }) => `${document}#${attribution}`);
  const asked = { act, channel, ...(minConfidence === undefined ? {} : { minConfidence }) };
  return (await store.answering(members, asked)).size > 0;
}

/** One commitment of the ledger as it stood; null where none of its makings was known by then. */
export async function entryOfCluster(
  store: Store,
  sources: Sources,
  cluster: Cluster,
  asOf?: string,
): Promise<LedgerEntry | null> {
  const makings = await recorded(store, sources, cluster, asOf);
  if (makings.length === 0) return null;
  const entry = entryOf(cluster.id, makings);
  const evidence = weigh(entry, await bearing(store, sources, entry, asOf));
  const { proposed, why } = judge(entry, evidence, asOf ?? null);
  return { ...entry, evidence, proposed, why, ...standingOf(await onStatus(store, cluster), asOf) };
}

/** `order`: by the day they were made, the oldest first where it is left out. */
export type LedgerAsked = Filter & { readonly asOf?: string | undefined; readonly order?: Order | undefined };

/** What of a question about the ledger the record can answer by itself, before any entry is worked out. */
export const clustersAsked = (filter: Filter) => ({
  ...daysAsked(filter),
  ...(filter.speaker?.length ? { names: filter.speaker } : {}),
  ...(filter.for?.length ? { sides: filter.for } : {}),
});

/** True where an entry answers the whole of the question. */
export const fits = async (store: Store, entry: LedgerEntry, filter: Filter): Promise<boolean> =>
  answers(entry, filter) && (await worded(store, entry, filter));

/**
 * The commitments of the record with what became of them, by the day they were made. `asOf`: as it stood at the end of
 * that day, by what had been said, done and decided until then.
 */
export async function* ledger(
  store: Store,
  { asOf, order, ...filter }: LedgerAsked,
  walk?: Walk,
): AsyncGenerator<LedgerEntry> {
  await assemble(store);
  const sources = new Sources(store);
  const asked = { kind: "commitment" as const, ...clustersAsked(filter), order, after: walk?.after ?? null };
  const clusters = store.clusters(asked);
  for await (const cluster of clusters) {
    if (walk && !walk.to(cluster.id)) return;
    const entry = await entryOfCluster(store, sources, cluster, asOf);
    if (entry && (await fits(store, entry, filter))) yield entry;
  }
}
