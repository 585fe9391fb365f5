import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, test } from "node:test";
import type { Party } from "../../src/model/attribution.ts";
import { CursorFault, type NamedActor, type Page } from "../../src/store/browse.ts";
import type { Filter } from "../../src/store/kept.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { ferries } from "../desk/ferries.ts";
import { chained, demand, on, reading, unknown } from "./hand-built.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-browse-"));
const store = new SqliteStore(join(folder, "a.db"), { create: true });
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
for (const report of [chained, demand]) await store.add({ reading: report, received: null, model: null });

/** All items of a list, a page of `limit` at a time. */
async function walk<T>(page: (after: string | null) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  for (let after: string | null = null; ; ) {
    const { items: some, next }: Page<T> = await page(after);
    items.push(...some);
    if (next === null) return items;
    after = next;
  }
}

test("pages hold together what the whole list holds, in either order", async () => {
  const whole: string[] = [];
  for await (const { document, attribution } of store.statements({})) whole.push(`${document}#${attribution.id}`);
  for (const limit of [1, 2, 50]) {
    const paged = await walk((at) => store.browse.statements({}, { after: at, limit }, "oldest"));
    assert.deepEqual(
      paged.map(({ document, attribution }) => `${document}#${attribution.id}`),
      whole,
    );
    const newest = await walk((at) => store.browse.documents({}, { after: at, limit }, "newest"));
    assert.deepEqual(
      newest.map(({ document }) => document.ref),
      (await walk((at) => store.browse.documents({}, { after: at, limit }, "oldest")))
        .map(({ document }) => document.ref)
        .reverse(),
    );
  }
});

test("search by pages, with filters", async () => {
  const found = await walk((at) => store.browse.search("troops", {}, { after: at, limit: 1 }));
  assert.ok(found.length > 0);
  assert.deepEqual(await walk((at) => store.browse.search("!!", {}, { after: at, limit: 1 })), []);
});

test("counts say how statements are spread, and change with the record", async () => {
  const { counted, complete, acts } = await store.browse.facets(null, {});
  assert.deepEqual([counted, complete], [3, true]);
  assert.deepEqual(acts, [
    { value: "assertion", count: 1 },
    { value: "assurance", count: 1 },
    { value: "demand", count: 1 },
  ]);
  const before = await store.browse.revision();
  await store.remove(demand.document.id);
  assert.notEqual(await store.browse.revision(), before);
  assert.equal((await store.browse.facets(null, {})).counted, 2);
  assert.ok(
    (await store.browse.told({})).some(
      ({ speaker, addressee }) => speaker === "Jean Dubóis" && addressee === "Ann Hale",
    ),
  );
});

test("the surest statements of a time, whenever they were made", async () => {
  const file = new SqliteStore(join(folder, "s.db"), { create: true });
  const said = (n: number, confidence: number) =>
    reading(
      `Clerk ${n} says gate ${n} is shut.`,
      [{ source: `Clerk ${n}`, cue: "says", content: `gate ${n} is shut`, confidence }],
      { outlet: n % 2 === 0 ? "Post" : "Wire", published: n === 5 ? unknown : on(`2020-01-0${n}`) },
    );
  for (const [n, confidence] of [0.5, 0.6, 0.95, 0.7, 0.99].entries())
    await file.add({ reading: said(n + 1, confidence), received: null, model: null });
  const found = async (filter: Filter, most: number): Promise<string[]> =>
    (await file.browse.surest(filter, most)).map(({ text }) => text);
  assert.deepEqual(await found({}, 2), ["gate 3 is shut", "gate 4 is shut"]);
  assert.deepEqual(await found({ until: "2020-01-02" }, 9), ["gate 2 is shut", "gate 1 is shut"]);
  assert.deepEqual(await found({ outlet: ["post"] }, 9), ["gate 4 is shut", "gate 2 is shut"]);
  assert.deepEqual(await found({ about: ["gates"], speaker: ["clerk 1"] }, 9), ["gate 1 is shut"]);
  await file.close();
});

test("a cursor of nobody's is refused", async () => {
  await assert.rejects(store.browse.statements({}, { after: "'; DROP", limit: 1 }, "oldest"), CursorFault);
});

test("changes tell what came, changed and went, also what went", async () => {
  const file = new SqliteStore(join(folder, "b.db"), { create: true });
  const what = async (at: string | null): Promise<string[]> =>
    (await walk((from) => file.browse.changes({ after: from ?? at, limit: 1 }))).map(({ what }) => what);
  await file.add({ reading: chained, received: null, model: null });
  await file.add({ reading: demand, received: null, model: null });
  assert.deepEqual(await what(null), ["added", "added"]);
  const cursor = (await walk((at) => file.browse.changes({ after: at, limit: 9 }))).at(-1)?.cursor ?? null;
  await file.addDecision({
    who: "A",
    why: "so",
    verdict: "edit",
    on: `${chained.document.id}#a1`,
    with: [],
    change: { act: "denial" },
  });
  await file.remove(demand.document.id);
  assert.deepEqual((await what(cursor)).toSorted(), ["changed", "decided", "removed"]);
  assert.deepEqual((await what(null)).length, 5);
  await file.close();
});

/** Whom the statements and deeds of a record name, counted one by one. */
async function namedIn(file: SqliteStore): Promise<Map<string, NamedActor>> {
  const found = new Map<string, { name: string; heard: number; deeds: number }>();
  const meet = (parties: readonly Party[], way: "heard" | "deeds" | null): void => {
    for (const id of new Set(parties.map(({ actor }) => actor))) {
      if (id === null) continue;
      const names = parties.filter(({ actor }) => actor === id).map(({ name }) => name);
      const one = found.get(id) ?? { name: names[0] ?? "", heard: 0, deeds: 0 };
      if (way) one[way]++;
      found.set(id, one);
    }
  };
  for await (const { attribution } of file.statements({})) meet(attribution.addressees, "heard");
  for await (const { document } of file.documents({})) {
    const reading = await file.reading(document.id);
    for (const { actors, targets } of reading?.events ?? []) meet([...actors, ...targets], "deeds");
    for (const { debtor, creditors } of reading?.commitments ?? []) meet([debtor, ...creditors], null);
  }
  return found;
}

test("a record of an earlier version is counted through when it is opened", async () => {
  const path = join(folder, "older.db");
  const file = new SqliteStore(path, { create: true });
  for (const one of [ferries.call, demand]) await file.add({ reading: one, received: null, model: null });
  const named = await file.browse.named();
  assert.ok(named.size > 0);
  await file.close();
  const db = new DatabaseSync(path);
  for (const { name } of db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%INTO named%'")
    .all())
    db.exec(`DROP TRIGGER ${name}`);
  db.exec("DROP TABLE named; PRAGMA user_version = 6");
  db.close();
  const again = new SqliteStore(path, { create: false });
  assert.deepEqual(await again.browse.named(), named);
  await again.close();
});

test("counts kept by triggers are those of the statements, whatever is added, decided, read again or removed", async () => {
  const file = new SqliteStore(join(folder, "c.db"), { create: true });
  const rows = { nobody: "nobody", stateless: "stateless", others: "others" };
  const agree = async (): Promise<void> => {
    const acts = new Map<string, number>();
    const pairs = new Map<string, number>();
    const speakers = new Map<string, number>();
    const plus = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for await (const { attribution: a } of file.statements({})) {
      plus(acts, a.act);
      for (const to of a.addressees.length === 0 ? [null] : a.addressees)
        plus(pairs, `${a.speaker?.name ?? "nobody"} > ${to?.name ?? "nobody"} ${a.act}`);
      for (const actor of new Set(a.speakers.map((one) => one.actor))) if (actor !== null) plus(speakers, actor);
    }
    const kept = await file.browse.facets(null, {});
    assert.deepEqual(new Map(kept.acts.map(({ value, count }) => [value, count])), acts);
    assert.deepEqual((await file.tally()).acts, acts);
    const { cells } = await file.browse.between("person", 40, rows);
    assert.deepEqual(new Map(cells.map((one) => [`${one.from} > ${one.to} ${one.act}`, one.count])), pairs);
    const told = await file.browse.told({});
    assert.equal(
      told.reduce((sum, { count }) => sum + count, 0),
      [...pairs.values()].reduce((sum, n) => sum + n, 0),
    );
    assert.deepEqual(new Map([...(await file.browse.spoken())].map(([id, { count }]) => [id, count])), speakers);
    assert.deepEqual(await file.browse.named(), await namedIn(file));
  };
  for (const one of [chained, demand, ferries.call]) await file.add({ reading: one, received: null, model: null });
  await agree();
  assert.deepEqual([...(await file.browse.spoken({ act: ["threat"] }))], []);
  const decide = (verdict: "edit" | "reject", change: Record<string, unknown> | null) =>
    file.addDecision({ who: "A", why: "so", verdict, on: `${chained.document.id}#a1`, with: [], change });
  await decide("edit", { act: "denial", addressees: [{ name: "Ann Hale", actor: null, for: "GBR" }] });
  await agree();
  const { id } = await decide("reject", null);
  await agree();
  await file.addDecision({ who: "A", why: "no", verdict: "undo", on: id, with: [], change: null });
  await agree();
  await file.replace({ ...chained, attributions: chained.attributions.slice(0, 1) }, "new");
  await agree();
  await file.replace({ ...ferries.call, events: [], attributions: ferries.call.attributions.slice(0, 1) }, "new");
  await agree();
  for (const { document } of [chained, demand, ferries.call]) await file.remove(document.id);
  await agree();
  assert.deepEqual((await file.browse.facets(null, {})).counted, 0);
  await file.close();
});
