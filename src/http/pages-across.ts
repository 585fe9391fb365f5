import { z } from "zod";
import { statuses } from "../ledger/shapes.ts";
import { toEntry } from "../web/address.ts";
import { compare, encounters } from "../web/pages/compare.ts";
import { entryPage } from "../web/pages/entry.ts";
import { ledger } from "../web/pages/ledger.ts";
import { daysOf } from "../web/pages/thread.ts";
import { timeline } from "../web/pages/timeline.ts";
import { told } from "../web/pages/told.ts";
import { actsOf } from "./across-acts.ts";
import { statementsOfCell } from "./cell.ts";
import { formOf, signed } from "./form.ts";
import { marksOf } from "./marks.ts";
import { give, type Page, type PageAsked, see } from "./page.ts";
import { reviewPages } from "./pages-review.ts";
import { filterFields, filterOf, readQuery } from "./query.ts";
import { slice } from "./route.ts";
import { etagOf, versionOf } from "./version.ts";

const rows = 50;
/** Entries that are counted by status and debtor; beyond these the page says that there are more. */
const counted = 500;
const common = { after: z.string().optional(), file: z.string().optional() };

const mayDecide = ({ desk, caller }: PageAsked): boolean =>
  desk.store.writable && caller?.scopes.includes("decide") === true;

async function entryOf(asked: PageAsked, fault: string | null, status = 200): Promise<Response> {
  const { asOf } = readQuery({ ...common, asOf: z.iso.date().optional() }, asked.url);
  const entry = await asked.desk.entry(asked.params.entry ?? "", asOf);
  const decisions = await asked.desk.decisions([entry.id]);
  const undone = new Set(decisions.filter(({ verdict }) => verdict === "undo").map(({ on }) => on));
  const last = decisions.findLast(({ verdict, id }) => verdict === "status" && !undone.has(id));
  return give(
    asked,
    entryPage({
      ...{ entry, version: versionOf(entry), asOf: asOf ?? null, mayDecide: mayDecide(asked), who: asked.who, fault },
      last: last?.id ?? null,
    }),
    status,
  );
}

/** Pages of what is known across reports. */
export const acrossPages: readonly Page[] = [
  {
    method: "GET",
    path: "/ledger",
    scope: "read",
    run: async (asked) => {
      const query = readQuery(
        {
          ...filterFields,
          ...common,
          debtor: z.string().optional(),
          status: z.array(z.enum(statuses)).optional(),
          asOf: z.iso.date().or(z.literal("")).optional(),
        },
        asked.url,
      );
      const filter = filterOf({ ...query, ...(query.debtor === undefined ? {} : { speaker: [query.debtor] }) });
      const asOf = query.asOf || null;
      const { items, complete } = await asked.desk.firstEntries(
        { ...filter, ...(asOf === null ? {} : { asOf }) },
        counted,
      );
      const counts = new Map(statuses.map((status) => [status, items.filter((one) => one.status === status).length]));
      const debtors = new Map<string, number>();
      for (const { debtor } of items) debtors.set(debtor.name, (debtors.get(debtor.name) ?? 0) + 1);
      const status = query.status ?? [];
      const wanted = items.filter((one) => status.length === 0 || status.includes(one.status));
      const days = items.flatMap(daysOf);
      return give(
        asked,
        ledger({
          ...slice(wanted, query.after ?? null, rows),
          ...{ after: query.after ?? null, filter, status, asOf, counts, complete },
          debtors: [...debtors].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
          span:
            days.length === 0 ? null : [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))],
        }),
      );
    },
  },
  { method: "GET", path: "/ledger/:entry", scope: "read", run: (asked) => entryOf(asked, null) },
  {
    method: "POST",
    path: "/ledger/:entry",
    scope: "decide",
    run: async (asked) => {
      const form = await formOf(asked.request);
      const id = asked.params.entry ?? "";
      const entry = await asked.desk.entry(id);
      if (form("version") !== versionOf(entry))
        return entryOf(
          asked,
          "This entry has changed since you opened the page. Here is how it stands now; decide anew.",
          412,
        );
      const undo = form("undo");
      await asked.desk.decide(
        undo !== ""
          ? { verdict: "undo", on: undo, ...signed(asked.who, form) }
          : { verdict: "status", on: id, change: { status: form("status") }, ...signed(asked.who, form) },
        etagOf(versionOf(entry)),
      );
      return see(toEntry(id));
    },
  },
  {
    method: "GET",
    path: "/compare",
    scope: "read",
    run: async (asked) => {
      const query = readQuery({ ...filterFields, ...common, several: z.string().optional() }, asked.url);
      const filter = filterOf(query);
      const all = await asked.desk.encounters(filter);
      const several = query.several !== undefined;
      const wanted = several ? all.filter(({ accounts }) => accounts.length > 1) : all;
      return give(
        asked,
        encounters({ ...slice(wanted, query.after ?? null, rows), after: query.after ?? null, filter, several }),
      );
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
      const comparison = await asked.desk.compare(asked.params.encounter ?? "");
      const { documents } = await asked.desk.tally();
      return give(asked, compare(comparison, await actsOf(asked.desk, comparison), documents, only ?? null));
    },
  },
  {
    method: "GET",
    path: "/timeline",
    scope: "read",
    run: async (asked) => {
      const query = readQuery(
        {
          ...{ ...filterFields, ...common },
          by: z.enum(["event", "report"]).default("event"),
          view: z.enum(["both", "lanes", "list"]).default("both"),
        },
        asked.url,
      );
      const filter = filterOf(query);
      const { since: _, until: __, ...timeless } = filter;
      const { years } = await asked.desk.store.browse.facets(null, timeless);
      const { marks, more } = await marksOf(asked.desk, filter, query.by);
      return give(asked, timeline({ marks, filter, by: query.by, view: query.view, years, more }));
    },
  },
  {
    method: "GET",
    path: "/told",
    scope: "read",
    run: async (asked) => {
      const query = readQuery(
        {
          ...common,
          by: z.enum(["side", "person"]).default("side"),
          from: z.string().optional(),
          to: z.string().optional(),
        },
        asked.url,
      );
      const cells = await asked.desk.store.browse.told({});
      const [from, to] = [query.from ?? null, query.to ?? null];
      const statements =
        from === null || to === null ? null : await statementsOfCell(asked.desk.store, cells, query.by, from, to);
      return give(asked, told({ told: cells, by: query.by, from, to, statements }));
    },
  },
  ...reviewPages,
];
