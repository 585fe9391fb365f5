import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { assemble } from "../../src/desk/assemble.ts";
import { encounters } from "../../src/desk/encounters.ts";
import { ledger } from "../../src/desk/ledger.ts";
import { links } from "../../src/desk/links.ts";
import { remove } from "../../src/desk/remove.ts";
import { timeline } from "../../src/desk/timeline.ts";
import type { Reading } from "../../src/model/reading.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { list } from "../store/hand-built.ts";
import { ferries } from "./ferries.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-assemble-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

async function holding(readings: readonly Reading[], each = false): Promise<SqliteStore> {
  const store = new SqliteStore(join(folder, `${++made}.db`), { create: true });
  for (const reading of readings) {
    await store.add({ reading, received: null, model: null });
    if (each) await assemble(store);
  }
  return store;
}

/** All that is known across the record, ids left out. */
async function known(store: SqliteStore) {
  const bare = <T extends { readonly id: string }>(all: readonly T[]): unknown[] =>
    all.map(({ id: _, ...rest }) => JSON.stringify(rest)).sort();
  return {
    links: bare(await list(links(store))),
    encounters: bare(await list(encounters(store, {}))),
    ledger: bare(await list(ledger(store, {}))),
    days: (await list(timeline(store, {}))).map(({ events: _, ...day }) => day),
  };
}

const { call, wire, echo, later, denied } = ferries;
const all = [call, wire, echo, later, denied];

describe("reports laid together", () => {
  test("one call, one story of two outlets, one promise", async () => {
    const store = await holding(all);
    const [met, ...others] = await list(encounters(store, { channel: ["phone-call"] }));
    assert.deepEqual(others, []);
    assert.equal(new Set(met?.events.map((event) => event.split("#")[0])).size, 3);
    const relations = (await list(links(store))).map(({ relation }) => relation);
    assert.ok(relations.includes("same-source") && relations.includes("same-encounter"));
    assert.ok(relations.includes("same-statement"));
    const [entry] = await list(ledger(store, { for: ["SWE"] }));
    assert.deepEqual([entry?.reports, entry?.sources, entry?.status], [3, 2, "open"]);
    await store.close();
  });

  test("the outcome is the same in whatever order they are added, together or one by one", async () => {
    const first = await holding(all);
    const expected = await known(first);
    await first.close();
    for (const [order, each] of [
      [[4, 2, 0, 3, 1], true],
      [[1, 3, 4, 0, 2], true],
      [[3, 2, 1, 0, 4], false],
    ] as const) {
      const store = await holding(
        order.map((n) => all[n] as Reading),
        each,
      );
      assert.deepEqual(await known(store), expected);
      await store.close();
    }
  });

  test("a report taken out leaves the record as if it had never been there", async () => {
    const without = await holding([call, echo, later, denied]);
    const store = await holding(all, true);
    await remove(store, wire.document.id);
    assert.deepEqual(await known(store), await known(without));
    assert.deepEqual(await store.check(), []);
    await store.close();
    await without.close();
  });

  test("ids stay while reports come", async () => {
    const store = await holding([call]);
    const [met] = await list(encounters(store, {}));
    const [entry] = await list(ledger(store, {}));
    for (const reading of [echo, wire, later, denied]) {
      await store.add({ reading, received: null, model: null });
      await assemble(store);
    }
    assert.equal((await store.cluster(met?.id ?? ""))?.id, met?.id);
    assert.ok((await list(ledger(store, {}))).some(({ id }) => id === entry?.id));
    await store.close();
  });

  test("stopped half-way it is taken up again", async () => {
    const store = await holding(all);
    const stop = new AbortController();
    const kept = store.assembled.bind(store);
    let left = 2;
    const failing = Object.assign(Object.create(store) as SqliteStore, {
      where: store.where,
      writable: true,
      assembled: async (...step: Parameters<typeof kept>) => {
        if (left-- === 0) throw new Error("pulled the plug");
        return kept(...step);
      },
    });
    for (const name of [
      "pending",
      "generation",
      "reading",
      "decisions",
      "itemsOf",
      "items",
      "underKeys",
      "bonds",
      "clustersOf",
      "cluster",
    ] as const)
      Object.assign(failing, { [name]: (store[name] as (...args: never[]) => unknown).bind(store) });
    await assert.rejects(assemble(failing, { signal: stop.signal }), /pulled the plug/);
    assert.equal((await store.pending(9)).documents.length, 3);
    assert.equal(await assemble(store), 3);
    const whole = await holding(all);
    assert.deepEqual(await known(store), await known(whole));
    await store.close();
    await whole.close();
  });

  test("two at once lose nothing", async () => {
    const store = await holding(all);
    const again = new SqliteStore(store.where, { create: false });
    await Promise.all([assemble(store), assemble(again)]);
    const whole = await holding(all);
    assert.deepEqual(await known(store), await known(whole));
    for (const one of [store, again, whole]) await one.close();
  });
});
