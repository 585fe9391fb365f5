import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { chained, demand, reading } from "../store/hand-built.ts";
import { open, origin } from "./desk.ts";

const desk = await open([chained, demand]);
after(() => desk.close());

type Json = Record<string, unknown>;
const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});
const documents = async (): Promise<Json[]> =>
  ((await (await desk.ask("/api/v1/documents")).json()) as { items: Json[] }).items;
const path = `/api/v1/documents/${encodeURIComponent(chained.document.id)}`;

test("a report is added once, whatever form it comes in", async () => {
  const report = {
    text: "The mayor of the town spoke to the council. Anna says the bridge is closed.",
    title: "A closed bridge",
  };
  const added = (await (await desk.ask("/api/v1/documents", json(report))).json()) as { items: Json[] };
  assert.deepEqual(
    [added.items[0]?.state, added.items[0]?.ref, added.items[0]?.statements],
    ["added", "a-closed-bridge", 1],
  );
  const again = (await (await desk.ask("/api/v1/documents", json([report]))).json()) as { items: Json[] };
  assert.equal(again.items[0]?.state, "present");
  const text = await desk.ask("/api/v1/documents", {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: report.text,
  });
  assert.equal(((await text.json()) as { items: Json[] }).items[0]?.state, "present");
  const form = new FormData();
  form.append(
    "file",
    new File(["The harbour is open again. Boris says the ships may leave on Monday."], "../../harbour <b>.txt"),
  );
  const file = (await (await desk.ask("/api/v1/documents", { method: "POST", body: form })).json()) as {
    items: Json[];
  };
  assert.deepEqual(
    [file.items[0]?.state, file.items[0]?.ref, file.items[0]?.input],
    ["added", "harbour <b>", "harbour <b>.txt"],
  );
});

test("a date of publication that is none is told with the outcome", async () => {
  const text = "The council met again. Dubois says the ferry runs.";
  const body = new FormData();
  body.append("text", text);
  body.append("published", "32 May");
  const headers = { origin };
  const page = await (await desk.ask("/add", { method: "POST", body, headers })).text();
  assert.match(page, /<b>added<\/b>.*published is &#34;32 May&#34;; it must be a date such as 2014-04-28/);
  const again = (await (await desk.ask("/api/v1/documents", json({ text, published: "32 May" }))).json()) as {
    items: { note: { reason: string } | null }[];
  };
  assert.match(again.items[0]?.note?.reason ?? "", /^published is "32 May"; .* the report is read without it$/);
});

test("several reports as lines, their outcomes as lines", async () => {
  const lines = [1, 2, 3].map((n) =>
    JSON.stringify({ text: `The council met for the ${n}. time this week. Carla says there are ${n} bridges.` }),
  );
  const response = await desk.ask("/api/v1/documents", {
    method: "POST",
    headers: { "content-type": "application/jsonl", accept: "application/jsonl" },
    body: `${lines.join("\n")}\nno json\n`,
  });
  const outcomes = (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Json);
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ["added", "added", "added", "failed"],
  );
});

test("while many reports are added others have their turn", async () => {
  const analysed = Array.from({ length: 40 }, (_, n) =>
    reading(`Pier ${n} was closed. Emil says ship ${n} waits outside.`, [
      { source: "Emil", cue: "says", content: `ship ${n} waits outside` },
    ]),
  );
  let [turns, over] = [0, false];
  const asked = desk
    .ask("/api/v1/documents", {
      method: "POST",
      headers: { "content-type": "application/jsonl" },
      body: analysed.map((one) => JSON.stringify(one)).join("\n"),
    })
    .finally(() => {
      over = true;
    });
  for (; !over; turns++) await turn();
  const { items } = (await (await asked).json()) as { items: Json[] };
  assert.deepEqual(new Set(items.map(({ state }) => state)), new Set(["added"]));
  assert.ok(turns >= analysed.length, `${turns} turns for ${analysed.length} reports`);
});

test("what cannot be taken says why", async () => {
  for (const [init, status, told] of [
    [json({ title: "no text" }), 400, /a text, or the address/],
    [{ method: "POST", headers: { "content-type": "application/json" }, body: "{" }, 400, /no JSON/],
    [{ method: "POST", headers: { "content-type": "image/png" }, body: "x" }, 415, /image\/png/],
    [json({ text: "   " }), 422, /white space|empty|text/],
    [json({ url: "file:///etc/passwd" }), 422, /no address of a page/],
  ] as const) {
    const response = await desk.ask("/api/v1/documents", init);
    assert.equal(response.status, status);
    assert.match(String(((await response.json()) as Json).detail), told);
  }
});

for (const [path, type] of [
  ["/api/v1/documents", "multipart/form-data"],
  ...["/review", "/add", "/sign-in", "/compare/met-none", "/ledger/word-none", "/actors/SWE"].map(
    (page) => [page, "text/plain"] as const,
  ),
] as const)
  test(`${path}: a body of ${type} that is no form is refused in one line`, async () => {
    const response = await desk.ask(path, { method: "POST", headers: { "content-type": type }, body: "no form" });
    assert.equal(response.status, 400);
    assert.match(await response.text(), /the body is no form; send multipart\/form-data, with its boundary, or/);
  });

test("a request with a key is done once", async () => {
  const key = { "idempotency-key": "k1" };
  const report = { text: "The ferry was stopped at the pier today. Dora says nobody was hurt." };
  const first = await (await desk.ask("/api/v1/documents", json(report, key))).json();
  const before = (await documents()).length;
  const again = await desk.ask("/api/v1/documents", json(report, key));
  assert.deepEqual(await again.json(), first);
  assert.equal((await documents()).length, before);
  const other = await desk.ask("/api/v1/documents", json({ text: "Something else was said here today." }, key));
  assert.equal(other.status, 422);
});

test("a decision holds, shows, and is taken back; of what changed meanwhile nothing is decided", async () => {
  const seen = await desk.ask(path);
  const tag = seen.headers.get("etag") ?? "";
  const on = `${chained.document.id}#a2`;
  const asked = { verdict: "edit", on, change: { act: "promise" }, who: "Anna", why: "he promised" };
  const made = await desk.ask("/api/v1/decisions", json(asked, { "if-match": tag }));
  assert.equal(made.status, 201);
  const decision = (await made.json()) as Json;
  const acts = async (): Promise<unknown[]> =>
    ((await (await desk.ask(path)).json()) as { attributions: Json[] }).attributions.map(({ act }) => act);
  assert.deepEqual(await acts(), ["assertion", "promise"]);
  const stale = await desk.ask("/api/v1/decisions", json({ ...asked, change: { act: "threat" } }, { "if-match": tag }));
  assert.equal(stale.status, 412);
  assert.match(String(((await stale.json()) as Json).detail), /no longer as you saw it/);
  await desk.ask("/api/v1/decisions", json({ verdict: "undo", on: decision.id, who: "Anna", why: "no" }));
  assert.deepEqual(await acts(), ["assertion", "assurance"]);
  const nobody = await desk.ask("/api/v1/decisions", json({ verdict: "edit", on, change: { act: "offer" }, why: "x" }));
  assert.deepEqual([nobody.status, /who decides/.test(await nobody.text())], [400, true]);
});

test("a document is removed by whoever saw it as it is, and the changes tell", async () => {
  const { next, items } = (await (await desk.ask("/api/v1/changes?limit=1000")).json()) as {
    next: string | null;
    items: Json[];
  };
  assert.equal(next, null);
  const last = String(items.at(-1)?.cursor);
  assert.equal((await desk.ask(path, { method: "DELETE" })).status, 428);
  assert.equal((await desk.ask(path, { method: "DELETE", headers: { "if-match": '"old"' } })).status, 412);
  const tag = (await desk.ask(path)).headers.get("etag") ?? "";
  assert.equal((await desk.ask(path, { method: "DELETE", headers: { "if-match": tag } })).status, 204);
  assert.equal((await desk.ask(path)).status, 404);
  const changes = (await (await desk.ask(`/api/v1/changes?after=${last}`)).json()) as { items: Json[] };
  assert.deepEqual(
    changes.items.map(({ what, id }) => [what, id]),
    [["removed", chained.document.id]],
  );
});
