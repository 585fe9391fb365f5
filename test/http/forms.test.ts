import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ferries } from "../desk/ferries.ts";
import { open } from "./desk.ts";

const desk = await open(Object.values(ferries));
after(() => desk.close());

test("lists come as a table or as lines for whoever cannot send an Accept", async () => {
  for (const [path, head] of [
    ["statements", "document,id,within"],
    ["search?q=ferries", "document,id,within"],
    ["ledger", "id,by,debtor"],
    ["timeline", "date,deeds"],
  ] as const) {
    const by = path.includes("?") ? "&" : "?";
    const csv = await desk.ask(`/api/v1/${path}${by}format=csv`);
    assert.match(csv.headers.get("content-type") ?? "", /^text\/csv/, path);
    assert.match(csv.headers.get("content-disposition") ?? "", /^attachment; filename\*=UTF-8''\w+\.csv$/);
    const lines = (await csv.text()).trim().split("\n");
    assert.ok(lines[0]?.startsWith(head) && lines.length > 1, `${path}: ${lines[0]}`);
    const jsonl = await (await desk.ask(`/api/v1/${path}${by}format=jsonl`)).text();
    assert.ok(
      jsonl
        .trim()
        .split("\n")
        .every((line) => JSON.parse(line)),
    );
  }
  assert.equal((await desk.ask("/api/v1/documents?format=csv")).status, 400);
});

test("the accounts of an encounter as a table, in Markdown, as a page", async () => {
  const { items } = (await (await desk.ask("/api/v1/encounters")).json()) as { items: { id: string }[] };
  for (const [format, start] of [
    ["csv", /^state,about,/],
    ["md", /^## call/],
    ["html", /^<!doctype html>/],
  ] as const)
    assert.match(await (await desk.ask(`/api/v1/encounters/${items[0]?.id}?format=${format}`)).text(), start);
});

test("a side may be asked by name as well as by code; of one that nobody knows it is said", async () => {
  const count = async (side: string): Promise<number> =>
    ((await (await desk.ask(`/api/v1/statements?for=${side}`)).json()) as { items: unknown[] }).items.length;
  assert.ok((await count("SWE")) > 0);
  for (const side of ["Sweden", "swedish", "Norge,Sweden"]) assert.equal(await count(side), await count("SWE"), side);
  const found = await (await desk.ask("/search?for=Sweden")).text();
  assert.match(found, /class="said/);
  const none = await (await desk.ask("/search?for=Sweeden")).text();
  assert.match(none, /Nothing answers that: no state or body is called &#34;Sweeden&#34;: did you mean Sweden\?/);
});

test("every view can be had as one file that asks for nothing", async () => {
  const id = async (list: string) =>
    ((await (await desk.ask(`/api/v1/${list}`)).json()) as { items: { id: string }[] }).items[0]?.id ?? "";
  for (const path of [
    ...["/", "/reports", `/reports/${await id("documents")}`, "/search?q=ferries", "/ledger"],
    ...[`/ledger/${await id("ledger")}`, "/compare", `/compare/${await id("encounters")}`, "/timeline", "/told"],
    ...["/actors", "/actors/SWE", "/review"],
  ]) {
    const whole = await (await desk.ask(path)).text();
    assert.match(whole, /<details class="export">/, path);
    const alone = await desk.ask(`${path}${path.includes("?") ? "&" : "?"}file=1`);
    assert.match(alone.headers.get("content-disposition") ?? "", /^attachment/, path);
    const text = await alone.text();
    assert.doesNotMatch(text, /<script|<link|<form|src=/, path);
  }
});
