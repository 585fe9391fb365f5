import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Cluster, Keyed } from "../../src/ledger/merge/item.ts";
import type { KnownDeed } from "../../src/ledger/shapes.ts";
import type { Assembly } from "../../src/store/assembled.ts";
import type { Filter } from "../../src/store/kept.ts";
import type { Store } from "../../src/store/store.ts";
import { chained, deed, demand, kept, list, reading } from "../store/hand-built.ts";
import { filled } from "./filled.ts";

const [one, other] = [chained.document.id, demand.document.id];

const item = (document: string, id: string, keys: readonly string[], day: number | null = null): Keyed => ({
  kind: "statement",
  member: `${document}#${id}`,
  document,
  days: day === null ? null : { from: day, to: day, stated: true },
  traits: { text: id } as never,
  keys,
});

const step = (of: string | null, more: Partial<Assembly>): Assembly => ({
  of,
  items: [],
  bonds: [],
  clusters: [],
  ended: [],
  settled: [],
  ...more,
});

const cluster = (id: string, ...members: string[]): Cluster => ({ id, kind: "statement", members });

const imported: KnownDeed = {
  id: "import:1",
  kind: "attack",
  type: "ASSAULT",
  actors: [],
  targets: [],
  place: null,
  time: { edtf: "2015-01-01" },
  factuality: "happened",
  text: "A bridge is blown up",
  source: "table",
  url: null,
  said: null,
  confidence: 0.9,
};

/** What any Store must do with what is known across reports. `begin` makes a new, empty one; the suite closes it. */
export function assembledContract(name: string, begin: () => Promise<Store>): void {
  const having = filled(begin);
  const both = async (store: Store): Promise<void> => {
    const first = step(one, { items: [item(one, "a1", ["k"], 16_188)], clusters: [cluster("said-1", `${one}#a1`)] });
    const second = step(other, {
      items: [item(other, "a1", ["k", "l"], 16_500)],
      bonds: [
        { kind: "statement", relation: "same", members: [`${one}#a1`, `${other}#a1`], strength: 0.5, by: "drawn" },
      ],
      clusters: [cluster("said-1", `${one}#a1`, `${other}#a1`)],
    });
    for (const each of [first, second]) assert.equal(await store.assembled(each, await store.generation()), true);
  };

  describe(`${name}: assembling`, () => {
    test(
      "what was added waits, in the order of ids, until it is assembled",
      having(async (store) => {
        assert.deepEqual((await store.pending(9)).documents, [one, other].sort());
        assert.equal((await store.pending(1)).documents.length, 1);
        await both(store);
        assert.deepEqual(await store.pending(9), { documents: [], imports: [], clusters: [] });
      }),
    );

    test(
      "a step worked out on what has changed since is not kept, and leaves no trace",
      having(async (store) => {
        const before = await store.generation();
        assert.equal(await store.assembled(step(one, { items: [item(one, "a1", ["k"])] }), before), true);
        assert.equal(await store.assembled(step(other, { items: [item(other, "a1", ["k"])] }), before), false);
        assert.deepEqual(await store.itemsOf(other), []);
        assert.deepEqual((await store.pending(9)).documents, [other]);
      }),
    );

    test(
      "a step that cannot be kept whole is not kept at all",
      having(async (store) => {
        const twice = step(one, { items: [item(one, "a1", ["k"]), item(one, "a1", ["l"])] });
        await assert.rejects(store.assembled(twice, await store.generation()));
        assert.deepEqual(await store.itemsOf(one), []);
        assert.deepEqual((await store.pending(9)).documents, [one, other].sort());
      }),
    );

    test(
      "items are found under their keys, no more than asked for, and come back as they were",
      having(async (store) => {
        await both(store);
        const { keys: _, ...whole } = item(one, "a1", [], 16_188);
        assert.deepEqual(await store.items("statement", [`${one}#a1`]), [whole]);
        const members = async (keys: readonly string[], most: number) =>
          (await store.underKeys("statement", keys, most)).map(({ member }) => member);
        assert.deepEqual(await members(["k"], 9), [`${one}#a1`, `${other}#a1`].sort());
        assert.deepEqual(await members(["k"], 1), [`${other}#a1`]);
        assert.deepEqual(await members(["l", "none"], 9), [`${other}#a1`]);
        assert.deepEqual(await store.underKeys("deed", ["k"], 9), []);
      }),
    );

    test(
      "clusters by id, by member and by day; bonds at either end",
      having(async (store) => {
        await both(store);
        const whole = cluster("said-1", ...[`${one}#a1`, `${other}#a1`].sort());
        assert.deepEqual(await store.cluster("said-1"), whole);
        assert.deepEqual(await store.clustersOf("statement", [`${other}#a1`]), [whole]);
        const found = (filter: object) => list(store.clusters({ kind: "statement", ...filter }));
        assert.deepEqual(await found({ least: 2, since: "2015-01-01" }), [whole]);
        assert.deepEqual(await found({ least: 3 }), []);
        assert.deepEqual(await found({ until: "2014-01-01" }), []);
        assert.deepEqual(await found({ order: "newest" }), [whole]);
        assert.equal((await store.bonds("statement", [`${other}#a1`])).length, 1);
        assert.equal((await store.bonds("statement", [`${one}#a1`])).length, 1);
        assert.deepEqual(await list(store.bondsOf(["renews"])), []);
      }),
    );

    test(
      "statements answer a filter, deeds by the statement they stand in, reports by one of theirs",
      having(async (store) => {
        const told = reading(
          "Envoy Brandt warned that the bridges would be blown up. A ferry sailed.",
          [{ source: "Envoy Brandt", cue: "warned", content: "the bridges would be blown up", act: "warning" }],
          { outlet: "Evening Wire" },
          { events: [deed("e1", "a1"), deed("e2", null)] },
        );
        await store.add(kept(told));
        const { id } = told.document;
        const members = [
          `${one}#a1`,
          `${one}#a2`,
          `${other}#a1`,
          `${id}#a1`,
          `${id}#e1`,
          `${id}#e2`,
          one,
          id,
          "import:1",
        ];
        const found = async (filter: Filter) => [...(await store.answering(members, filter))].sort();
        assert.deepEqual(await found({ speaker: ["brandt"] }), [`${other}#a1`, `${id}#a1`, `${id}#e1`, id].sort());
        assert.deepEqual(await found({ act: ["warning"], outlet: ["evening"] }), [`${id}#a1`, `${id}#e1`, id].sort());
        assert.deepEqual(await found({ for: ["FRA"], minConfidence: 0.7 }), [`${one}#a2`, one].sort());
        assert.deepEqual(await found({ minConfidence: 0.95 }), []);
        assert.deepEqual(await store.answering([], {}), new Set());
      }),
    );

    test(
      "the id of a cluster that ended leads to what it became part of",
      having(async (store) => {
        await both(store);
        const later = step(null, {
          clusters: [cluster("said-2", `${one}#a1`, `${other}#a1`)],
          ended: [{ id: "said-1", into: "said-2" }],
        });
        assert.equal(await store.assembled(later, await store.generation()), true);
        assert.equal((await store.cluster("said-1"))?.id, "said-2");
        assert.equal(await store.cluster("said-9"), null);
      }),
    );

    test(
      "a document taken out takes its items with it, and its clusters wait to be settled",
      having(async (store) => {
        await both(store);
        await store.remove(one);
        assert.deepEqual(await store.pending(9), { documents: [], imports: [], clusters: ["said-1"] });
        assert.deepEqual((await store.cluster("said-1"))?.members, [`${other}#a1`]);
        assert.deepEqual(await store.bonds("statement", [`${other}#a1`]), []);
        const done = step(null, { clusters: [cluster("said-1", `${other}#a1`)], settled: ["said-1"] });
        assert.equal(await store.assembled(done, await store.generation()), true);
        assert.deepEqual((await store.pending(9)).clusters, []);
        assert.deepEqual(await store.check(), []);
      }),
    );

    test(
      "a document read again waits again, and what was worked out before that is not kept",
      having(async (store) => {
        await both(store);
        const before = await store.generation();
        await store.replace(chained, "m2");
        assert.deepEqual((await store.pending(9)).documents, [one]);
        assert.equal(await store.assembled(step(other, {}), before), false);
      }),
    );

    test(
      "imported deeds are kept once and wait like documents",
      having(async (store) => {
        assert.equal(await store.addImports([imported, imported]), 1);
        assert.equal(await store.addImports([imported]), 0);
        assert.deepEqual(await store.import("import:1"), imported);
        assert.deepEqual((await store.pending(9)).imports, ["import:1"]);
        const { id, ...rest } = { id: "import:1", kind: "deed" as const, document: null, days: null, keys: ["k"] };
        const done = step(id, { items: [{ ...rest, member: id, traits: { deed: imported } as never }] });
        assert.equal(await store.assembled(done, await store.generation()), true);
        assert.deepEqual((await store.pending(9)).imports, []);
        assert.equal((await store.underKeys("deed", ["k"], 9)).length, 1);
      }),
    );
  });
}
