import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { routes } from "../../src/http/app.ts";
import { ferries } from "../desk/ferries.ts";
import { chained, demand } from "../store/hand-built.ts";
import { open } from "./desk.ts";

const desk = await open([chained, demand, ...Object.values(ferries)]);
after(() => desk.close());

type Json = Record<string, unknown>;
const description = desk.app.description as Json & { paths: Record<string, Record<string, Json>>; components: Json };

// OpenAPI 3.1 is JSON Schema 2020-12: every answer is held to what is said of it.
const ajv = new Ajv2020({ strict: false, allErrors: true });
const checks = new Map<string, ReturnType<typeof ajv.compile>>();
ajv.addSchema({ $id: "api", components: description.components });

function holds(route: (typeof routes)[number], status: number, body: unknown): void {
  const operation = description.paths[route.path]?.[route.method.toLowerCase()] as Json;
  const answers = operation.responses as Record<string, { content?: Record<string, { schema: unknown }> }>;
  const schema = answers[status]?.content?.["application/json"]?.schema;
  assert.ok(schema, `${route.name}: nothing is said of ${status}`);
  const key = `${route.name} ${status}`;
  const text = JSON.stringify(schema).replaceAll("#/components", "api#/components");
  const check = checks.get(key) ?? ajv.compile(JSON.parse(text) as Json);
  checks.set(key, check);
  assert.ok(check(body), `${route.name}: ${ajv.errorsText(check.errors)}`);
}

const first = async (list: string): Promise<string> => {
  const { items } = (await (await desk.ask(`/api/v1/${list}`)).json()) as { items: { id: string }[] };
  return items[0]?.id ?? "";
};

test("every route that reads answers as the description says", async () => {
  const params: Record<string, string> = {
    ...{ document: chained.document.id, actor: "RUS" },
    ...{ entry: await first("ledger"), encounter: await first("encounters") },
  };
  for (const route of routes.filter(({ method }) => method === "GET")) {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
    const query = route.query && "q" in route.query ? "?q=troops" : "";
    const response = await desk.ask(`/api/v1${path}${query}`);
    assert.equal(response.status, 200, route.name);
    const body = (await response.json()) as { items?: unknown[] };
    holds(route, 200, body);
    if (route.gives.list && route.name !== "listDecisions" && route.name !== "listProposals")
      assert.ok((body.items?.length ?? 0) > 0, `${route.name}: nothing to hold to its description`);
    assert.match(response.headers.get("etag") ?? "", /^"[\w-]+"$/, route.name);
    if (!route.gives.list) continue;
    const lines = await desk.ask(`/api/v1${path}${query}`, { headers: { accept: "application/jsonl" } });
    assert.equal(lines.headers.get("content-type"), "application/jsonl");
    for (const line of (await lines.text()).split("\n").filter(Boolean))
      holds(route, 200, { items: [JSON.parse(line)], next: null });
  }
});

test("the description names every route, parameter and shape, and none that is not there", async () => {
  const text = JSON.stringify(description);
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
    assert.ok((description.components.schemas as Json)[name as string], name);
  assert.deepEqual(Object.keys(description.paths).sort(), [...new Set(routes.map(({ path }) => path))].sort());
  const served = await (await desk.ask("/api/v1/openapi.json")).json();
  assert.deepEqual(served, JSON.parse(text));
  assert.equal(description.openapi, "3.1.0");
});

test("pages by cursor hold what the whole holds", async () => {
  const whole = (await (await desk.ask("/api/v1/statements")).json()) as { items: unknown[] };
  const found: unknown[] = [];
  for (let next: string | null = ""; next !== null; ) {
    const page = (await (await desk.ask(`/api/v1/statements?limit=1&after=${next}`)).json()) as {
      items: unknown[];
      next: string | null;
    };
    found.push(...page.items);
    next = page.next;
  }
  assert.deepEqual(found, whole.items);
});

test("what you have need not be sent again", async () => {
  const first = await desk.ask("/api/v1/documents");
  const tag = first.headers.get("etag") ?? "";
  const again = await desk.ask("/api/v1/documents", { headers: { "if-none-match": `W/${tag}, "other"` } });
  assert.deepEqual([again.status, await again.text()], [304, ""]);
});

test("one commitment as it stood on a day; before it was made it was none", async () => {
  const id = await first("ledger");
  const made = async (asOf: string): Promise<unknown> => {
    const response = await desk.ask(`/api/v1/ledger/${id}?asOf=${asOf}`);
    return response.status === 200 ? ((await response.json()) as { made: unknown }).made : response.status;
  };
  assert.deepEqual([await made("2018-01-01"), await made("2019-05-03")], [404, { edtf: "2019-05-03" }]);
});

for (const [path, status, told] of [
  ["/api/v1/statements?speeker=x", 400, /no parameter "speeker" here; there are: speaker/],
  ["/api/v1/statements?act=shout", 400, /act\.0: .*"assertion"/],
  ["/api/v1/statements?since=yesterday", 400, /since: "yesterday" is not a date; write 2014-04-28/],
  ["/api/v1/statements?limit=0", 400, /limit/],
  ["/api/v1/statements?after=here", 400, /"here" is no cursor/],
  ["/api/v1/told?after=-1", 400, /"-1" is no cursor/],
  ["/api/v1/documents/abc", 404, /abc: no such document/],
  ["/api/v1/actors/nobody", 404, /nobody: no such actor/],
  ["/api/v1/encounters/met-none", 404, /no such encounter/],
  ["/api/v1/ledger/word-none", 404, /no such commitment/],
  ["/api/v1/nothing", 404, /no such route/],
] as const)
  test(`${path} is a problem that says what would be right`, async () => {
    const response = await desk.ask(path);
    assert.equal(response.headers.get("content-type"), "application/problem+json");
    const problem = (await response.json()) as Json;
    assert.deepEqual([response.status, problem.status, problem.instance], [status, status, path.split("?")[0]]);
    assert.match(String(problem.detail), told);
  });

test("several acts with commas, and a filter by side", async () => {
  const items = async (query: string): Promise<{ id: string }[]> =>
    ((await (await desk.ask(`/api/v1/statements?${query}`)).json()) as { items: { id: string }[] }).items;
  assert.equal((await items("act=assurance,demand")).length, 2);
  assert.deepEqual(
    (await items("for=FRA")).map(({ id }) => id),
    ["a2"],
  );
  assert.equal((await items("since=2014-04&until=2014-04&speaker=dubois")).length, 1);
});
