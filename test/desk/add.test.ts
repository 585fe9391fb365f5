import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, describe, test } from "node:test";
import { add } from "../../src/desk/add.ts";
import { remove } from "../../src/desk/remove.ts";
import { reread } from "../../src/desk/reread.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { chained, list } from "../store/hand-built.ts";
import { type Brought, handBuilt } from "./hand-built-parts.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-desk-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = () => new SqliteStore(join(folder, `record-${++made}.db`), { create: true });
const from = (parts: ReturnType<typeof handBuilt>) => ({ cwd: folder, stdin: Readable.from([]), threads: 2, parts });

const gate = "Mayor says the gate is shut.";
const bridge = "Envoy says the bridge stands.";

describe("adding", () => {
  test("tells what became of each, in the order of the inputs", async () => {
    const store = fresh();
    const parts = handBuilt({
      "a.txt": `${gate} It was a slow day.`,
      "b.txt": [bridge, "unreadable", { place: "line 3", reason: "is not JSON" }],
      "c.txt": chained,
    });
    const states = (await list(add(store, ["a.txt", "none.txt", "b.txt", "c.txt"], from(parts)))).map((one) =>
      one.state === "failed"
        ? `${one.input}: ${one.place}: ${one.reason}`
        : `${one.state} ${one.ref} ${one.statements}`,
    );
    assert.deepEqual(states, [
      "added a.txt 1",
      "none.txt: null: there is no such file",
      "added b.txt-1 1",
      "b.txt: b.txt-2: could not be read: the ink has run",
      "b.txt: line 3: is not JSON",
      "added call 2",
    ]);
    assert.deepEqual([parts.asked.opened, parts.asked.closed], [1, 1]);
    assert.deepEqual(await store.reading(chained.document.id), chained);
    await store.close();
  });

  test("what is there already is not read again, and no model is loaded for it", async () => {
    const store = fresh();
    await list(add(store, ["a.txt"], from(handBuilt({ "a.txt": gate }))));
    const parts = handBuilt({ "copy.txt": gate });
    const [again] = await list(add(store, ["copy.txt"], from(parts)));
    assert.equal(again?.state, "present");
    assert.equal(parts.asked.opened, 0);
    const [entry] = await list(store.documents({}));
    assert.deepEqual(
      entry?.inputs.map((place) => place.input),
      ["a.txt", "copy.txt"],
    );
    await store.close();
  });

  test("what reports have in common is worked out when all are kept, or left to whoever asked for that", async () => {
    const parts = handBuilt({ "a.txt": `${gate} ${bridge}`, "c.txt": chained });
    for (const [assemble, left] of [
      [true, 0],
      [false, 2],
    ] as const) {
      const store = fresh();
      await list(add(store, ["a.txt", "c.txt"], { ...from(parts), assemble }));
      assert.equal(await store.unassembled(), left);
      await store.close();
    }
  });

  test("the same text twice in one go is one document", async () => {
    const store = fresh();
    const states = await list(add(store, ["a.txt", "b.txt"], from(handBuilt({ "a.txt": gate, "b.txt": gate }))));
    assert.deepEqual(
      states.map((one) => one.state),
      ["added", "present"],
    );
    await store.close();
  });

  test("an analysed line that contradicts itself is refused, and the rest kept", async () => {
    const store = fresh();
    const twice = { ...chained, attributions: chained.attributions.map((a) => ({ ...a, id: "a1" })) };
    const inputs: Record<string, Brought> = { "x.jsonl": twice, "a.txt": gate };
    const states = await list(add(store, ["x.jsonl", "a.txt"], from(handBuilt(inputs))));
    assert.deepEqual(
      states.map((one) => one.state),
      ["failed", "added"],
    );
    await store.close();
  });

  test("a missing model ends it in one line", async () => {
    const store = fresh();
    const parts = handBuilt({ "a.txt": gate }, { broken: "model/reader.onnx: is missing" });
    await assert.rejects(list(add(store, ["a.txt"], from(parts))), /model\/reader.onnx: is missing/);
    await store.close();
  });

  test("no more than twice the threads are in flight", async () => {
    const store = fresh();
    const parts = handBuilt(
      { many: Array.from({ length: 30 }, (_, n) => `Clerk says number ${n} is up. slow`) },
      { pace: 0.1 },
    );
    assert.equal((await list(add(store, ["many"], from(parts)))).length, 30);
    assert.ok(parts.asked.most <= 4, `${parts.asked.most} at once`);
    await store.close();
  });

  test("interrupted, what was yielded is kept", async () => {
    const store = fresh();
    const stop = new AbortController();
    const parts = handBuilt({ many: Array.from({ length: 30 }, (_, n) => `Clerk says number ${n} is up.`) });
    const added = [];
    for await (const one of add(store, ["many"], { ...from(parts), signal: stop.signal })) {
      added.push(one);
      if (added.length === 3) stop.abort();
    }
    assert.equal(added.length, 3);
    assert.equal((await list(store.documents({}))).length, 3);
    await store.close();
  });
});

describe("reading again", () => {
  test("without names, what another version of the model read; then nothing", async () => {
    const store = fresh();
    const inputs = { "a.txt": `${gate} ${bridge}`, "c.txt": chained };
    await list(add(store, ["a.txt", "c.txt"], from(handBuilt(inputs))));
    const parts = handBuilt(inputs, { version: "m2" });
    const { id } = (await list(store.documents({}))).find(({ document }) => document.ref === "a.txt")?.document ?? {};
    assert.deepEqual(await list(reread(store, [], { parts })), [
      { state: "reread", document: id, ref: "a.txt", before: 2, after: 2, same: 2 },
    ]);
    assert.deepEqual(parts.asked.read, ["a.txt"]);
    assert.deepEqual(await list(reread(store, [], { parts })), []);
    await store.close();
  });

  test("by name, also what came analysed; its place and name stay", async () => {
    const store = fresh();
    await list(add(store, ["c.txt"], from(handBuilt({ "c.txt": chained }))));
    const { id } = chained.document;
    assert.deepEqual(await list(reread(store, ["call"], { parts: handBuilt({}) })), [
      { state: "reread", document: id, ref: "call", before: 2, after: 0, same: 0 },
    ]);
    assert.equal((await store.reading(chained.document.id))?.document.input, "call.txt");
    await assert.rejects(list(reread(store, ["nobody"], { parts: handBuilt({}) })), /nobody: no such document/);
    await store.close();
  });
});

describe("removing", () => {
  test("a name that two documents have is not enough", async () => {
    const store = fresh();
    const parts = handBuilt({ "a.txt": gate, "b.txt": [bridge] });
    await list(add(store, ["a.txt", "b.txt"], from(parts)));
    const same = handBuilt({ "a.txt": "Clerk says no." });
    await list(add(store, ["a.txt"], from(same)));
    await assert.rejects(remove(store, "a.txt"), /2 documents go by that name/);
    assert.equal((await remove(store, "b.txt")).ref, "b.txt");
    await assert.rejects(remove(store, "b.txt"), /no such document/);
    await store.close();
  });
});
