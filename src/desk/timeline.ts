import type { Item } from "../ledger/merge/item.ts";
import type { TimelineDay } from "../ledger/shapes.ts";
import { isoDay } from "../model/calendar.ts";
import { edtfOf } from "../model/edtf.ts";
import type { StatedDays } from "../store/assembled.ts";
import type { Filter } from "../store/kept.ts";
import type { Store } from "../store/store.ts";
import { brief } from "../text/brief.ts";
import { assemble } from "./assemble.ts";
import { aboutWords, anyNamed, anySide, daysAsked } from "./matching.ts";
import { Sources } from "./sources.ts";
import type { Walk } from "./walk.ts";

type Done = Item<"deed">;

/** The telling that words it best: done rather than planned, the surest, the first by name. */
export const best = (items: readonly Done[]): Done =>
  [...items].sort(
    (a, b) =>
      Number(a.traits.deed.factuality !== "happened") - Number(b.traits.deed.factuality !== "happened") ||
      b.traits.deed.confidence - a.traits.deed.confidence ||
      (a.member < b.member ? -1 : 1),
  )[0] as Done;

/** True where one telling of a deed answers: act and channel by the statement within which it stands. */
export async function answers(store: Store, items: readonly Done[], filter: Filter): Promise<boolean> {
  const { act = [], channel = [] } = filter;
  const found = items.filter(({ traits: { deed, outlet } }) => {
    const parties = [...deed.actors, ...deed.targets];
    return (
      anyNamed(
        parties.map(({ name }) => name),
        filter.speaker,
      ) &&
      anyNamed(
        deed.targets.map(({ name }) => name),
        filter.addressee,
      ) &&
      anySide(parties, filter.for) &&
      aboutWords(deed.text, filter.about) &&
      anyNamed([outlet ?? ""], filter.outlet) &&
      deed.confidence >= (filter.minConfidence ?? 0)
    );
  });
  if (found.length === 0 || act.length + channel.length === 0) return found.length > 0;
  const members = found.map(({ member }) => member);
  return (await store.answering(members, { act, channel })).size > 0;
}

/** The tellings of a deed that do not deny it. */
const asserted = async (store: Store, members: readonly string[]): Promise<readonly Done[]> =>
  ((await store.items("deed", members)) as readonly Done[]).filter(({ traits }) => traits.deed.factuality !== "denied");

/** One day of the timeline; null where none of its deeds answers. */
async function dayOf(
  store: Store,
  sources: Sources,
  { from, to, clusters }: StatedDays,
  filter: Filter,
): Promise<TimelineDay | null> {
  const deeds: { id: string; items: readonly Done[]; sources: number; reports: number }[] = [];
  for (const id of clusters) {
    const members = (await store.cluster(id))?.members ?? [];
    const items = await asserted(store, members);
    if (items.length === 0 || !(await answers(store, items, filter))) continue;
    const { documents, sources: behind } = await sources.behind(items);
    deeds.push({ id, items, sources: behind, reports: documents.length });
  }
  if (deeds.length === 0) return null;
  const sorted = deeds.sort((a, b) => b.sources - a.sources || b.reports - a.reports || (a.id < b.id ? -1 : 1));
  return {
    date: edtfOf(isoDay(from), isoDay(to)),
    events: sorted.map(({ id }) => id),
    deeds: sorted.map(({ items }) => best(items).traits.deed.kind),
    reports: sorted.reduce((sum, { reports }) => sum + reports, 0),
    sources: sorted.reduce((sum, { sources }) => sum + sources, 0),
    // One sentence may tell of several deeds.
    summary: [
      ...new Set(sorted.slice(0, 4).map(({ items }) => brief(best(items).traits.deed.text.replace(/\s+/gu, " "), 160))),
    ]
      .slice(0, 3)
      .join(" · "),
  };
}

/**
 * Days with their deeds, in order; `top`: only so many, those that most sources and reports tell of. Where nothing but
 * time narrows the question these are sought among the days of which most is told.
 */
export async function* timeline(
  store: Store,
  { top, ...filter }: Filter & { readonly top?: number | undefined },
  walk?: Walk,
): AsyncGenerator<TimelineDay> {
  await assemble(store);
  const sources = new Sources(store);
  const { since: _, until: __, ...narrow } = filter;
  const within = daysAsked(filter);
  if (top === undefined) {
    for await (const days of store.stated({ ...within, after: walk?.after ?? null })) {
      if (walk && !walk.to(`${days.from}.${days.to}`)) return;
      const day = await dayOf(store, sources, days, filter);
      if (day) yield day;
    }
    return;
  }
  const all: TimelineDay[] = [];
  const many = Object.keys(narrow).length === 0 ? { top } : {};
  for await (const days of store.stated({ ...within, ...many })) {
    const day = await dayOf(store, sources, days, filter);
    if (day) all.push(day);
  }
  const order = (a: TimelineDay, b: TimelineDay): number => (dayFirst(a.date) < dayFirst(b.date) ? -1 : 1);
  const most = all.toSorted((a, b) => b.sources - a.sources || b.reports - a.reports || order(a, b));
  yield* most.slice(0, top).sort(order);
}

const dayFirst = (date: string): string => date.replace("[", "");

/** The deeds that most tell of, each with its tellings; so many are looked at where only some answer. */
export async function mostTold(
  store: Store,
  filter: Filter,
  most: number,
): Promise<readonly { readonly date: string; readonly items: readonly Done[]; readonly told: number }[]> {
  await assemble(store);
  const found: { date: string; items: readonly Done[]; told: number }[] = [];
  let left = mostLooked;
  for await (const { members, size } of store.largest({ kind: "deed", ...daysAsked(filter) }, tellings)) {
    if (found.length >= most || left-- <= 0) break;
    const items = await asserted(store, members);
    const stated = items.map(({ days }) => days).filter((days) => days?.stated === true);
    const [from, to] = [
      Math.max(...stated.map((days) => days?.from ?? 0)),
      Math.min(...stated.map((days) => days?.to ?? 0)),
    ];
    if (stated.length === 0 || from > to || to - from > longest) continue;
    if (!(await answers(store, items, filter))) continue;
    found.push({ date: edtfOf(isoDay(from), isoDay(to)), items, told: size });
  }
  return found;
}

/** So many deeds are looked at for one drawing, so many tellings of one, and none longer than this is drawn. */
const [mostLooked, tellings, longest] = [400, 12, 31];
