import { z } from "zod";
import type { Comparison, Encounter, Point } from "../ledger/shapes.ts";
import { isoDay, numberOf } from "../model/calendar.ts";
import { earliest } from "../model/edtf.ts";
import { toEncounter } from "../web/address.ts";
import { html } from "../web/markup.ts";
import { compare, encounters } from "../web/pages/compare.ts";
import { decideEncounter, type Telling } from "../web/pages/encounter-decide.ts";
import { actsOf } from "./across-acts.ts";
import { fieldsOf } from "./body.ts";
import { formOf, signed } from "./form.ts";
import { common, give, mayDecide, type Page, type PageAsked, rows, see, unlessStale } from "./page.ts";
import { Problem } from "./problem.ts";
import { filterFields, filterOf, readQuery } from "./query.ts";
import { etagOf } from "./version.ts";

/** So many days apart two encounters may be taken for one, and so many others are offered. */
const [apart, mostNear] = [3, 12];

/** What each report tells of an encounter. */
async function tellingsOf({ desk }: PageAsked, id: string): Promise<readonly Telling[]> {
  const cluster = await desk.store.cluster(id);
  const found: Telling[] = [];
  for (const member of cluster?.members.slice(0, 40) ?? []) {
    const reading = await desk.reading(member.split("#")[0] as string);
    if (!reading) continue;
    const { title, ref, outlet, published } = reading.document;
    found.push({ member, title: title ?? ref, outlet, published: published.edtf });
  }
  return found;
}

/** Encounters of about the same days. */
async function nearOf({ desk }: PageAsked, { id, time }: Comparison): Promise<readonly Encounter[]> {
  const day = time === null ? null : earliest(time.edtf);
  if (day === null) return [];
  const [since, until] = [isoDay(numberOf(day) - apart), isoDay(numberOf(day) + apart)];
  const { items } = await desk.encounters({ since, until }, null, mostNear + 1);
  return items.filter((one) => one.id !== id).slice(0, mostNear);
}

async function shown(
  asked: PageAsked,
  only: Point["state"] | null,
  fault: string | null,
  status = 200,
): Promise<Response> {
  const { desk, who } = asked;
  const comparison = await desk.compare(asked.params.encounter ?? "");
  const { documents } = await desk.tally();
  const version = await desk.versionOf(comparison.id);
  const deciding =
    mayDecide(asked) && version !== null
      ? decideEncounter({
          ...{ id: comparison.id, version, who },
          tellings: await tellingsOf(asked, comparison.id),
          near: await nearOf(asked, comparison),
        })
      : null;
  const told = html`${fault !== null && html`<p class="fault" role="alert">${fault}</p>`}${deciding}`;
  return give(asked, compare(comparison, await actsOf(desk, comparison), documents, only, told), status);
}

/** Encounters, the accounts of one, and deciding whether it is one. */
export const comparePages: readonly Page[] = [
  {
    method: "GET",
    path: "/compare",
    scope: "read",
    run: async (asked) => {
      const query = readQuery({ ...filterFields, ...common, several: z.string().optional() }, asked.url);
      const filter = filterOf(query, asked.desk);
      const [several, after] = [query.several !== undefined, query.after ?? null];
      const found = await asked.desk.encounters(filter, after, rows, several);
      return give(asked, encounters({ ...found, after, filter, several }));
    },
  },
  {
    method: "GET",
    path: "/compare/:encounter",
    scope: "read",
    run: async (asked) => {
      const { only } = readQuery(
        { ...common, only: z.enum(["both", "only", "differ", "missing"]).optional() },
        asked.url,
      );
      return shown(asked, only ?? null, null);
    },
  },
  {
    method: "POST",
    path: "/compare/:encounter",
    scope: "decide",
    run: async (asked) => {
      const { desk } = asked;
      const data = await fieldsOf(asked.request.clone());
      const form = await formOf(asked.request);
      const { id } = await desk.compare(asked.params.encounter ?? "");
      const version = await desk.versionOf(id);
      const stale = (): Promise<Response> =>
        shown(asked, null, "This encounter has changed since you opened the page; decide anew.", 412);
      if (version === null || form("version") !== version) return stale();
      const others = data.getAll("with").map(String);
      if (others.length === 0) throw new Problem(400, "Does not fit", "choose what is to be split off or put together");
      const verdict = form("verdict") === "merge" ? "merge" : "split";
      const all = (await desk.store.cluster(id))?.members ?? [];
      if (verdict === "split" && others.length >= all.length)
        return shown(asked, null, "Leave at least one report with it: all of them are one.", 422);
      return unlessStale(async () => {
        await desk.decide({ verdict, on: id, with: others, ...signed(asked.who, form) }, etagOf(version));
        const [first = id] = verdict === "split" ? all.filter((member) => !others.includes(member)) : [id];
        const now =
          verdict === "split" ? (await desk.store.clustersOf("gathering", [first]))[0] : await desk.store.cluster(id);
        return see(toEncounter(now?.id ?? id));
      }, stale);
    },
  },
];
