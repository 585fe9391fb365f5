import type { Item } from "../ledger/merge/item.ts";
import type { TimelineDay } from "../ledger/shapes.ts";
import { isoDay } from "../model/calendar.ts";
import { edtfOf } from "../model/edtf.ts";
import type { Filter, Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";
import { aboutWords, anyNamed, anySide } from "./matching.ts";
import { Sources } from "./sources.ts";

type Done = Item<"deed">;

/** How long a time may be and still be shown as one entry. */
const longest = 31;

/** The time of a deed that several tell: the days that fit all who state them; null where nobody does. */
function timeOf(items: readonly Done[]): string | null {
  const stated = items.map(({ days }) => days).filter((days) => days?.stated === true);
  const [from, to] = [
    Math.max(...stated.map((days) => days?.from ?? 0)),
    Math.min(...stated.map((days) => days?.to ?? 0)),
  ];
  return stated.length === 0 || from > to || to - from > longest ? null : edtfOf(isoDay(from), isoDay(to));
}

/** The telling that words it best: done rather than planned, the surest, the first by name. */
export const best = (items: readonly Done[]): Done =>
  [...items].sort(
    (a, b) =>
      Number(a.traits.deed.factuality !== "happened") - Number(b.traits.deed.factuality !== "happened") ||
      b.traits.deed.confidence - a.traits.deed.confidence ||
      (a.member < b.member ? -1 : 1),
  )[0] as Done;

const answers = (items: readonly Done[], filter: Filter): boolean =>
  items.some(({ traits: { deed, outlet } }) => {
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

const brief = (text: string): string => {
  const plain = text.replace(/\s+/gu, " ");
  return plain.length <= 160 ? plain : `${plain.slice(0, 158).replace(/\s+\S*$/u, "")} …`;
};

/** Days with their deeds, in order; `top`: only so many, those that most sources and reports tell of. */
export async function* timeline(
  store: Store,
  { top, ...filter }: Filter & { readonly top?: number | undefined },
): AsyncGenerator<TimelineDay> {
  await assemble(store);
  const sources = new Sources(store);
  const days = new Map<string, { id: string; items: readonly Done[]; sources: number; reports: number }[]>();
  const { since, until } = filter;
  const within = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  for await (const { id, members } of store.clusters({ kind: "deed", ...within })) {
    const items = ((await store.items("deed", members)) as readonly Done[]).filter(
      ({ traits }) => traits.deed.factuality !== "denied",
    );
    const date = timeOf(items);
    if (date === null || !answers(items, filter)) continue;
    const { documents, sources: behind } = await sources.behind(items);
    const list = days.get(date) ?? [];
    list.push({ id, items, sources: behind, reports: documents.length });
    days.set(date, list);
  }
  const all = [...days].map(([date, deeds]): TimelineDay => {
    const sorted = deeds.sort((a, b) => b.sources - a.sources || b.reports - a.reports || (a.id < b.id ? -1 : 1));
    return {
      date,
      events: sorted.map(({ id }) => id),
      deeds: sorted.map(({ items }) => best(items).traits.deed.kind),
      reports: sorted.reduce((sum, { reports }) => sum + reports, 0),
      sources: sorted.reduce((sum, { sources }) => sum + sources, 0),
      // One sentence may tell of several deeds.
      summary: [...new Set(sorted.slice(0, 4).map(({ items }) => brief(best(items).traits.deed.text)))]
        .slice(0, 3)
        .join(" · "),
    };
  });
  const most = all.toSorted((a, b) => b.sources - a.sources || b.reports - a.reports || (a.date < b.date ? -1 : 1));
  const shown = new Set(most.slice(0, top ?? most.length));
  yield* all.filter((day) => shown.has(day)).sort((a, b) => (a.date < b.date ? -1 : 1));
}
