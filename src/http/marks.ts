import { best } from "../desk/timeline.ts";
import type { Act } from "../model/acts.ts";
import type { Filter } from "../store/kept.ts";
import { toMember } from "../web/address.ts";
import type { Mark } from "../web/pages/timeline.ts";
import type { Undated } from "../web/pages/undated.ts";
import type { DeskCall } from "./desk-call.ts";

/** How many statements and how many deeds one drawing holds; more could not be read. */
const [mostStatements, mostDeeds] = [60, 60];
/** So many statements are looked at, since some have nobody who speaks or no words. */
const mostLooked = 200;

/** Acts that move something come before those that only tell. */
const telling: readonly Act[] = [
  "assurance",
  "promise",
  "threat",
  "denial",
  "refusal",
  "demand",
  "warning",
  "agreement",
  "offer",
  "intention",
];

/** Deeds without a date, each as the telling words it that is surest, with the day of its report. */
export async function undatedOf(
  desk: DeskCall,
  filter: Filter,
  after: string | null,
  limit: number,
): Promise<{ items: readonly Undated[]; next: string | null }> {
  const { items, next } = await desk.undated(filter, after, limit);
  const found: Undated[] = [];
  for (const tellings of items) {
    const { document, traits } = best(tellings);
    const reported = document === null ? null : await desk.published(document);
    found.push({ deed: traits.deed, reported, reports: new Set(tellings.map((one) => one.document)).size });
  }
  return { items: found, next };
}

/** What a timeline draws: of a time the statements that move something, those read most surely, and the most reported deeds. */
export async function marksOf(
  desk: DeskCall,
  filter: Filter,
  by: "event" | "report",
): Promise<{ marks: readonly Mark[]; more: boolean }> {
  const { store } = desk;
  const acts = filter.act?.length ? filter.act : telling;
  const surest = await store.browse.surest({ ...filter, act: acts }, mostLooked);
  const chosen = surest
    .filter(({ attribution: { speaker, content } }) => speaker !== null && content.length > 0)
    .slice(0, mostStatements);
  const marks: Mark[] = chosen.flatMap(({ document, text, published, attribution: a }): Mark[] => {
    const edtf = by === "report" ? published.edtf : (a.time?.edtf ?? published.edtf);
    if (edtf === null) return [];
    return [
      {
        ...{ edtf, act: a.act, kind: null, factuality: null, side: a.speaker?.for ?? null },
        ...{ who: a.speakers, whom: a.addressees, text: text.replace(/\s+/gu, " ") },
        ...{ href: toMember(`${document}#${a.id}`), reports: 1 },
      },
    ];
  });
  for (const { date, items: tellings, told: reports } of await desk.mostTold(filter, mostDeeds)) {
    const told = tellings.toSorted((a, b) => b.traits.deed.confidence - a.traits.deed.confidence);
    const first = told[0];
    if (!first) continue;
    const { deed } = first.traits;
    const reported = by === "report" && first.document !== null ? await desk.published(first.document) : null;
    marks.push({
      edtf: reported ?? date,
      ...{ act: null, kind: deed.kind, factuality: deed.factuality, side: deed.actors[0]?.for ?? null },
      ...{ who: deed.actors, whom: deed.targets, text: deed.text.replace(/\s+/gu, " ") },
      href: deed.id.startsWith("sha256:") ? toMember(deed.id) : null,
      reports,
    });
  }
  return { marks, more: surest.length > chosen.length };
}
