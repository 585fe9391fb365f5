import { z } from "zod";
import { actorKinds } from "../desk/actors.ts";
import type { DocumentShown } from "../desk/documents.ts";
import type { StatementShown } from "../desk/statements.ts";
import { compareCsv, compareHtml, compareMarkdown } from "../export/compare.ts";
import { ledgerTable, timelineTable } from "../export/ledger-table.ts";
import { statementTable } from "../export/statement-table.ts";
import type { Table } from "../export/table.ts";
import { relations, statuses } from "../ledger/shapes.ts";
import type { Page } from "../store/browse.ts";
import type { Entry, Statement } from "../store/kept.ts";
import { filterFields, filterOf, pageFields, readQuery } from "./query.ts";
import { type Answer, type Asked, type Route, slice, walk } from "./route.ts";
import * as shape from "./shapes.ts";

type Read<S extends z.ZodRawShape> = z.infer<z.ZodObject<S>>;
type Paged = {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly format?: "json" | "jsonl" | "csv" | undefined;
};

export const shownStatement = ({ attribution, ...from }: Statement): StatementShown => ({ ...from, ...attribution });
export const shownDocument = ({ document, ...counts }: Entry): DocumentShown => ({ ...document, ...counts });

export const wantsLines = (request: Request): boolean =>
  /application\/(jsonl|x-ndjson|jsonlines)/.test(request.headers.get("accept") ?? "");

/** A route that gives one thing. */
const one = <S extends z.ZodRawShape>(
  path: string,
  name: string,
  summary: string,
  query: S,
  schema: z.ZodType,
  find: (asked: Asked, query: Read<S>) => Promise<{ readonly body: unknown; readonly version?: string }>,
): Route => ({
  ...{ method: "GET", scope: "read", path, name, summary, query },
  gives: { schema, list: false, status: 200 },
  run: async (asked) => ({ kind: "one", ...(await find(asked, readQuery(query, asked.url))) }),
});

/** A route that gives a list the record finds page by page. */
const pages = <S extends z.ZodRawShape>(
  path: string,
  name: string,
  summary: string,
  own: S,
  schema: z.ZodType,
  find: (asked: Asked, query: Read<S>, after: string | null, limit: number) => Promise<Page<unknown>>,
  table: Table<never> | null = null,
): Route => {
  const forms = z.enum(table === null ? ["json", "jsonl"] : ["json", "jsonl", "csv"]);
  const format = forms.optional().describe("the list whole, an item a line; left out or json: a page of it");
  const query = { ...own, ...pageFields, format };
  return {
    ...{ method: "GET", scope: "read", path, name, summary, query },
    gives: { schema, list: true, status: 200 },
    run: async (asked): Promise<Answer> => {
      const read = readQuery(query, asked.url) as Read<S> & Paged;
      const first = read.after ?? null;
      const all = (): AsyncIterable<unknown> => walk((after) => find(asked, read, after ?? first, 500));
      if (read.format === "csv" && table !== null) return { kind: "table", table, name, items: all() };
      if (read.format === "jsonl" || (read.format === undefined && wantsLines(asked.request)))
        return { kind: "all", items: all(), ...(read.format === undefined ? {} : { name }) };
      return { kind: "page", ...(await find(asked, read, first, read.limit)) };
    },
  };
};

/** A route that gives a list which is worked out as a whole. */
const whole = <S extends z.ZodRawShape>(
  path: string,
  name: string,
  summary: string,
  own: S,
  schema: z.ZodType,
  find: (asked: Asked, query: Read<S>) => Promise<readonly unknown[]>,
): Route =>
  pages(path, name, summary, own, schema, async (asked, query, after, limit) =>
    slice(await find(asked, query), after, limit),
  );

const either = z.enum(["oldest", "newest"]).default("oldest");
const filtered = filterFields;

/** The accounts of an encounter, also as a table or a page that stands alone. */
const comparing: Route = {
  ...one(
    "/encounters/{encounter}",
    "compareAccounts",
    "the accounts of one call or meeting, point by point",
    { format: z.enum(["json", "csv", "md", "html"]).optional().describe("as a table, in Markdown, or as one page") },
    shape.comparison,
    async ({ desk, params }) => ({ body: await desk.compare(params.encounter ?? "") }),
  ),
  run: async ({ desk, params, url }): Promise<Answer> => {
    const { format = "json" } = readQuery({ format: z.enum(["json", "csv", "md", "html"]).optional() }, url);
    const comparison = await desk.compare(params.encounter ?? "");
    if (format === "json") return { kind: "one", body: comparison };
    const print = { csv: compareCsv, md: compareMarkdown, html: compareHtml }[format];
    const type = { csv: "text/csv", md: "text/markdown", html: "text/html" }[format];
    return { kind: "file", type, name: `${comparison.id}.${format}`, text: `${print(comparison)}\n` };
  },
};

/** Routes that only read. */
export const reading: readonly Route[] = [
  pages(
    "/documents",
    "listDocuments",
    "the reports of the record, by date of publication",
    { ...filtered, order: z.enum(["oldest", "newest", "added"]).default("oldest") },
    shape.document,
    async ({ desk }, query, after, limit) => {
      const { items, next } = await desk.store.browse.documents(filterOf(query, desk), { after, limit }, query.order);
      return { items: items.map(shownDocument), next };
    },
  ),
  one(
    "/documents/{document}",
    "getDocument",
    "one report with its text and all that was read in it",
    {},
    shape.reading,
    async ({ desk, params }) => {
      const { reading, version } = await desk.document(params.document ?? "");
      return { body: reading, version };
    },
  ),
  pages(
    "/statements",
    "listStatements",
    "who told whom what, by the day it was said",
    { ...filtered, order: either },
    shape.statement,
    async ({ desk }, query, after, limit) => {
      const { items, next } = await desk.store.browse.statements(filterOf(query, desk), { after, limit }, query.order);
      return { items: items.map(shownStatement), next };
    },
    statementTable,
  ),
  pages(
    "/search",
    "search",
    "statements whose words answer a query, best first",
    { ...filtered, q: z.string() },
    shape.statement,
    async ({ desk }, query, after, limit) => {
      const { items, next } = await desk.store.browse.search(query.q, filterOf(query, desk), { after, limit });
      return { items: items.map(shownStatement), next };
    },
    statementTable,
  ),
  one(
    "/facets",
    "countStatements",
    "how the statements that answer a question are spread",
    { ...filtered, q: z.string().optional() },
    shape.facets,
    async ({ desk }, query) => ({ body: await desk.store.browse.facets(query.q ?? null, filterOf(query, desk)) }),
  ),
  whole(
    "/told",
    "whoToldWhom",
    "how many statements of each act each made to each",
    filtered,
    shape.told,
    ({ desk }, query) => desk.store.browse.told(filterOf(query, desk)),
  ),
  whole(
    "/actors",
    "listActors",
    "persons, states, bodies and offices, those who speak most first",
    { name: z.string().optional(), kind: z.enum(actorKinds).optional() },
    shape.actor,
    ({ desk }, { name, kind }) => desk.actors({ name, kind }),
  ),
  one("/actors/{actor}", "getActor", "one actor with aliases and offices held", {}, shape.actor, async (asked) => ({
    body: await asked.desk.actor(asked.params.actor ?? ""),
  })),
  pages(
    "/encounters",
    "listEncounters",
    "calls and meetings, and whose accounts there are",
    filtered,
    shape.encounter,
    ({ desk }, query, after, limit) => desk.encounters(filterOf(query, desk), after, limit),
  ),
  comparing,
  pages(
    "/links",
    "listLinks",
    "what belongs together across reports, and by which evidence",
    { ...filtered, relation: z.array(z.enum(relations)).optional() },
    shape.link,
    ({ desk }, { relation, ...query }, after, limit) =>
      desk.links(
        { filter: filterOf(query, desk), ...(relation === undefined ? {} : { relations: relation }) },
        after,
        limit,
      ),
  ),
  pages(
    "/timeline",
    "timeline",
    "days with their deeds",
    { ...filtered, top: z.coerce.number().int().min(1).max(1000).optional() },
    shape.timelineDay,
    async ({ desk }, query, after, limit) =>
      query.top === undefined
        ? desk.timeline(filterOf(query, desk), after, limit)
        : slice((await desk.timeline({ ...filterOf(query, desk), top: query.top }, null, 10_000)).items, after, limit),
    timelineTable,
  ),
  pages(
    "/ledger",
    "ledger",
    "commitments with their status and evidence",
    { ...filtered, asOf: z.iso.date().optional(), status: z.enum(statuses).optional() },
    shape.ledgerEntry,
    async ({ desk }, { asOf, status, ...query }, after, limit) => {
      const asked = { ...filterOf(query, desk), ...(asOf === undefined ? {} : { asOf }) };
      const { items, next } = await desk.ledger(
        status === undefined ? asked : { ...asked, status: [status] },
        after,
        limit,
      );
      return { items, next };
    },
    ledgerTable,
  ),
  one(
    "/ledger/{entry}",
    "getCommitment",
    "one commitment with its makings, evidence and history",
    { asOf: z.iso.date().optional() },
    shape.ledgerEntry,
    async ({ desk, params }, { asOf }) => ({ body: await desk.entry(params.entry ?? "", asOf) }),
  ),
  pages(
    "/proposals",
    "listProposals",
    "what the program proposes and nobody has decided yet",
    {},
    shape.proposal,
    ({ desk }, _query, after, limit) => desk.proposals(after, limit),
  ),
  whole(
    "/decisions",
    "listDecisions",
    "what persons decided, in the order they did",
    { on: z.array(z.string()).optional() },
    shape.decision,
    ({ desk }, { on }) => desk.decisions(on),
  ),
  pages(
    "/changes",
    "listChanges",
    "documents that came, changed or went, and decisions made, since a cursor",
    {},
    shape.change,
    ({ desk }, _query, after, limit) => desk.store.browse.changes({ after, limit }),
  ),
];
