import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { createApp } from "../../src/http/app.ts";
import { ferries } from "../desk/ferries.ts";
import { open, origin, parts } from "./desk.ts";

const desk = await open(Object.values(ferries));
after(() => desk.close());
beforeEach(() => desk.settled());

type Json = Record<string, unknown>;
const get = async <T = Json>(path: string): Promise<T> => (await (await desk.ask(path)).json()) as T;
const page = async (path: string): Promise<string> => (await desk.ask(path)).text();
const versionIn = (html: string): string => /name="version" value="([^"]+)"/.exec(html)?.[1] ?? "";
const anna = { who: "Anna", why: "the letter says so" };

test("two actors are one, and two again; the decision can be taken back", async () => {
  const actors = (await get<{ items: { id: string; name: string; statements: number }[] }>("/api/v1/actors?limit=20"))
    .items;
  const [one, other] = actors.filter(({ statements }) => statements > 0) as [
    (typeof actors)[number],
    (typeof actors)[number],
  ];
  const path = `/actors/${encodeURIComponent(one.id)}`;
  const done = await desk.submit(path, {
    version: versionIn(await page(path)),
    verdict: "merge",
    with: other.id,
    ...anna,
  });
  assert.equal(done.status, 303, await done.text());
  const merged = await get<{ statements: number; merged: { id: string }[] }>(`/api/v1${path}`);
  assert.deepEqual(
    [merged.statements, merged.merged.map(({ id }) => id)],
    [one.statements + other.statements, [other.id]],
  );
  assert.equal((await desk.ask(`/actors/${encodeURIComponent(other.id)}`)).headers.get("location"), path);
  const split = await desk.submit(path, {
    version: versionIn(await page(path)),
    verdict: "split",
    with: other.id,
    ...anna,
  });
  assert.equal(split.status, 303);
  assert.equal((await get<{ statements: number }>(`/api/v1${path}`)).statements, one.statements);
  const [last] = (await get<{ items: { id: string; verdict: string }[] }>("/api/v1/decisions")).items.slice(-1);
  const undone = await desk.ask("/api/v1/decisions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ verdict: "undo", on: last?.id, ...anna }),
  });
  assert.equal(undone.status, 201);
  assert.equal((await get<{ merged?: unknown[] }>(`/api/v1${path}`)).merged?.length, 1);
});

test("nobody is merged with nobody, nor with himself", async () => {
  const version = versionIn(await page("/actors/SWE"));
  for (const name of ["No Such Person At All", "SWE"]) {
    const answer = await desk.submit("/actors/SWE", { version, verdict: "merge", with: name, ...anna });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /role="alert"/);
  }
});

test("a form that has grown old is not taken: what was written stands beside how it is now", async () => {
  const { id } = ferries.call.document;
  const path = `/reports/${id}/statements/a2`;
  const old = versionIn(await page(path));
  const fields = {
    verdict: "edit",
    act: "assurance",
    speakers: "Eva Lind | SWE",
    addressees: "",
    channel: "",
    time: "",
    ...anna,
  };
  const first = await desk.submit(path, { ...fields, version: old, polarity: "affirmative", modality: "certain" });
  assert.equal(first.status, 303);
  const second = await desk.submit(path, {
    ...fields,
    act: "warning",
    version: old,
    polarity: "affirmative",
    modality: "certain",
  });
  const text = await second.text();
  assert.equal(second.status, 412);
  assert.match(text, /As you wrote it.*As it stands now/s);
  assert.match(text, /class="differ"><th scope="row">Act<\/th><td><bdi>warning<\/bdi><\/td><td><bdi>assurance<\/bdi>/);

  const entry = (await get<{ items: { id: string }[] }>("/api/v1/ledger")).items[0]?.id ?? "";
  const stale = await desk.submit(`/ledger/${entry}`, { version: "older", status: "kept", ...anna });
  assert.equal(stale.status, 412);
  assert.match(await stale.text(), /<th scope="row">Status<\/th><td><bdi>kept<\/bdi><\/td><td><bdi>open<\/bdi>/);
});

test("a correction is taken back where it stands, by whoever signs and says why", async () => {
  const { id } = ferries.call.document;
  const text = await page(`/reports/${id}`);
  const form = /<form [^>]*\/undo">.*?<\/form>/s.exec(text)?.[0] ?? "";
  assert.doesNotMatch(form, /Anna|taken back/);
  const undo = /name="undo" value="([^"]+)"/.exec(form)?.[1] ?? "";
  assert.equal((await desk.submit(`/reports/${id}/undo`, { undo })).status, 400);
  const done = await desk.submit(`/reports/${id}/undo`, { undo, who: "Bo", why: "he assured her" });
  assert.equal(done.status, 303);
  assert.doesNotMatch(await page(`/reports/${id}`), /Decided in this report/);
});

test("a report is split from an encounter and put back, from the compare page", async () => {
  const id = (await get<{ items: { id: string }[] }>("/api/v1/encounters")).items[0]?.id ?? "";
  const before = await page(`/compare/${id}`);
  const members = [...before.matchAll(/type="checkbox" name="with" value="([^"]+)"/g)].map(
    (found) => found[1] as string,
  );
  assert.ok(members.length >= 2);
  const out = members.at(-1) as string;
  const split = await desk.submit(`/compare/${id}`, {
    version: versionIn(before),
    verdict: "split",
    with: out,
    ...anna,
  });
  assert.equal(split.status, 303, await split.text());
  await desk.settled();
  const two = (await get<{ items: { id: string }[] }>("/api/v1/encounters")).items;
  assert.equal(two.length, 2);
  const [one, other] = two as [{ id: string }, { id: string }];
  const now = await page(`/compare/${one.id}`);
  assert.match(now, /The same as another of those days/);
  const merge = await desk.submit(`/compare/${one.id}`, {
    version: versionIn(now),
    verdict: "merge",
    with: other.id,
    ...anna,
  });
  assert.equal(merge.status, 303);
  await desk.settled();
  assert.equal((await get<{ items: unknown[] }>("/api/v1/encounters")).items.length, 1);
});

test("an idempotency key is remembered by the record, not by the server", async () => {
  const request = () =>
    new Request(`${origin}/api/v1/documents`, {
      method: "POST",
      headers: { host: "127.0.0.1:4474", "content-type": "application/json", "idempotency-key": "k1" },
      body: JSON.stringify({ text: "Ann says the ferry is late.", title: "Late" }),
    });
  const first = await (await desk.app.fetch(request())).text();
  const later = createApp({ store: desk.store, door: { tokens: [], hosts: () => ["127.0.0.1:4474"] }, parts: parts() });
  const again = await later.fetch(request());
  assert.equal(await again.text(), first);
  assert.match(first, /"state":"added"/);
  await later.close();
});
