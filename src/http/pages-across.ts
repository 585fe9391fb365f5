import { z } from "zod";
import { inForce } from "../ledger/decisions/in-force.ts";
import { statuses } from "../ledger/shapes.ts";
import { toEntry } from "../web/address.ts";
import { entryPage } from "../web/pages/entry.ts";
import { ledger } from "../web/pages/ledger.ts";
import type { Sides } from "../web/pages/stale.ts";
import { timeline } from "../web/pages/timeline.ts";
import { mostNames, nobody, others, stateless, told } from "../web/pages/told.ts";
import { undated } from "../web/pages/undated.ts";
import { statementsOfCell } from "./cell.ts";
import { formOf, signed } from "./form.ts";
import { marksOf, undatedOf } from "./marks.ts";
import { common, give, mayDecide, type Page, type PageAsked, rows, see, unlessStale } from "./page.ts";
import { comparePages } from "./pages-compare.ts";
import { reviewPages } from "./pages-review.ts";
import { filterFields, filterOf, readQuery } from "./query.ts";
import { etagOf, versionOf } from "./version.ts";

async function entryOf(
  asked: PageAsked,
  fault: string | null,
  status = 200,
  yours: readonly Sides[] | null = null,
): Promise<Response> {
  const { asOf } = readQuery({ ...common, asOf: z.iso.date().optional() }, asked.url);
  const entry = await asked.desk.entry(asked.params.entry ?? "", asOf);
  const decisions = await asked.desk.decisions([entry.id]);
  const last = inForce(decisions).findLast(({ verdict }) => verdict === "status");
  return give(
    asked,
    entryPage({
      ...{ entry, version: versionOf(entry), asOf: asOf ?? null, mayDecide: mayDecide(asked), who: asked.who, fault },
      last: last?.id ?? null,
      yours,
    }),
    status,
  );
}

const isNamed = (name: string): boolean => name !== nobody && name !== others && name !== stateless;

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
      const filter = filterOf(
        { ...query, ...(query.debtor === undefined ? {} : { speaker: [query.debtor] }) },
        asked.desk,
      );
      const asOf = query.asOf || null;
      const [status, after] = [query.status ?? [], query.after ?? null];
      const found = await asked.desk.ledger({ ...filter, ...(asOf === null ? {} : { asOf }), status }, after, rows);
      return give(asked, ledger({ ...found, after, filter, status, asOf }));
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
      const stale = async (): Promise<Response> => {
        const now = await asked.desk.entry(id);
        return entryOf(
          asked,
          "This entry has changed since you opened the page. Nothing was overwritten: here is what you wrote beside how it stands now; decide anew.",
          412,
          [
            ["Status", form("undo") === "" ? form("status") : "the last decision taken back", now.status],
            ["Who", form("who"), now.decidedBy ?? ""],
            ["Why", form("why"), now.history.at(-1)?.why ?? ""],
          ],
        );
      };
      const undo = form("undo");
      const version = versionOf(await asked.desk.entry(id));
      if (form("version") !== version) return stale();
      return unlessStale(async () => {
        await asked.desk.decide(
          undo !== ""
            ? { verdict: "undo", on: undo, ...signed(asked.who, form) }
            : { verdict: "status", on: id, change: { status: form("status") }, ...signed(asked.who, form) },
          etagOf(version),
        );
        return see(toEntry(id));
      }, stale);
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
          view: z.enum(["both", "lanes", "list", "undated"]).default("both"),
        },
        asked.url,
      );
      const filter = filterOf(query, asked.desk);
      const { since: _, until: __, ...timeless } = filter;
      const unplaced = await asked.desk.unplaced();
      if (query.view === "undated") {
        const after = query.after ?? null;
        const found = await undatedOf(asked.desk, timeless, after, rows);
        return give(asked, undated({ ...found, after, filter: timeless, total: unplaced }));
      }
      const { years } = await asked.desk.store.browse.facets(null, timeless);
      const { marks, more } = await marksOf(asked.desk, filter, query.by);
      return give(asked, timeline({ marks, filter, by: query.by, view: query.view, years, more, unplaced }));
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
      const words = { nobody, stateless, others };
      const matrix = await asked.desk.store.browse.between(query.by, mostNames, words);
      // Where no cell is chosen, the fullest of those that name both is open.
      const named = matrix.cells.filter((one) => one.from !== one.to && [one.from, one.to].every(isNamed));
      const sums = new Map<string, number>();
      for (const one of named)
        sums.set(`${one.from}\n${one.to}`, (sums.get(`${one.from}\n${one.to}`) ?? 0) + one.count);
      const [fullest = ""] = [...sums].toSorted((a, b) => b[1] - a[1])[0] ?? [];
      const [first = null, second = null] = fullest === "" ? [] : fullest.split("\n");
      const [from, to] = query.from === undefined ? [first, second] : [query.from, query.to ?? null];
      const statements =
        from === null || to === null ? null : await statementsOfCell(asked.desk.store, query.by, from, to);
      return give(asked, told({ matrix, by: query.by, from, to, statements }));
    },
  },
  ...comparePages,
  ...reviewPages,
];
