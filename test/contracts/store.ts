import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Filter, Statement } from "../../src/store/kept.ts";
import type { Store } from "../../src/store/store.ts";
import { chained, commitment, deed, demand, kept, list, on, reading, received, undated } from "../store/hand-built.ts";

const ids = (statements: readonly Statement[]): string[] => statements.map((s) => `${s.ref}#${s.attribution.id}`);

/** What any Store must do. `begin` makes a new, empty one; the suite closes it. */
export function storeContract(name: string, begin: () => Promise<Store>): void {
  const having =
    (readings: readonly (typeof chained)[], then: (store: Store) => Promise<void>) => async (): Promise<void> => {
      const store = await begin();
      try {
        for (const r of readings) assert.equal(await store.add(kept(r)), "added");
        await then(store);
      } finally {
        await store.close();
      }
    };
  const three = [demand, chained, undated];

  describe(`${name}: keeping`, () => {
    test(
      "a reading comes back as it was kept, text and all",
      having(three, async (store) => {
        for (const r of three) assert.deepEqual(await store.reading(r.document.id), r);
        assert.deepEqual(await store.received(chained.document.id), received(chained));
        assert.equal(await store.reading("sha256:none"), null);
      }),
    );

    test(
      "any text comes back unit for unit",
      having([], async (store) => {
        const unit = fc.string({ unit: "binary", maxLength: 40 });
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(unit, fc.constantFrom("a\0b", "\ud800x", "\ufeffa", "a\r\nb", "'; --")),
            async (text) => {
              const r = reading(text);
              await store.add(kept(r));
              assert.equal((await store.reading(r.document.id))?.document.text, text);
            },
          ),
          { numRuns: 60 },
        );
      }),
    );

    test(
      "the same text twice is one document with two places",
      having([chained], async (store) => {
        const elsewhere = reading(chained.document.text, [], { ref: "copy", input: "copy.txt" });
        assert.equal(await store.add(kept(elsewhere)), "present");
        assert.equal(await store.notePlace(chained.document.id, { input: "a.jsonl", ref: "7" }), true);
        assert.equal(await store.notePlace(chained.document.id, { input: "a.jsonl", ref: "7" }), true);
        const entries = await list(store.documents({}));
        assert.equal(entries.length, 1);
        assert.deepEqual(entries[0]?.inputs, [
          { input: "call.txt", ref: "call" },
          { input: "copy.txt", ref: "copy" },
          { input: "a.jsonl", ref: "7" },
        ]);
        assert.equal(entries[0]?.statements, 2);
        assert.equal(await store.notePlace("sha256:none", { input: "x", ref: "x" }), false);
      }),
    );

    test(
      "a reading that cannot be kept whole is not kept at all",
      having([demand], async (store) => {
        const twice = { ...chained, attributions: chained.attributions.map((a) => ({ ...a, id: "a1" })) };
        await assert.rejects(store.add(kept(twice)));
        assert.equal(await store.has(chained.document.id), false);
        assert.deepEqual(ids(await list(store.statements({}))), ["bridges#a1"]);
        assert.deepEqual(await list(store.search("river", {})), []);
        assert.equal(await store.add(kept(chained)), "added");
      }),
    );

    test(
      "removed, it leaves nothing that can be asked for",
      having(three, async (store) => {
        assert.equal(await store.remove(chained.document.id), true);
        assert.equal(await store.remove(chained.document.id), false);
        assert.equal(await store.has(chained.document.id), false);
        assert.deepEqual(await list(store.search("river", {})), []);
        assert.deepEqual(await list(store.documents({ about: ["river"] })), []);
        assert.deepEqual(await store.check(), []);
      }),
    );

    test(
      "a document is named by id, by the start of its hash, or by ref",
      having(three, async (store) => {
        const { id } = chained.document;
        for (const name of [id, id.slice(7), id.slice(0, 15), id.slice(7, 13), "call"])
          assert.deepEqual(await store.named(name), [id], name);
        for (const name of ["", "cal", id.slice(7, 12), "%", "*"]) assert.deepEqual(await store.named(name), [], name);
      }),
    );
  });

  describe(`${name}: reading again`, () => {
    test(
      "the same statement keeps its id, a new one gets a fresh one, and pointers follow",
      having([chained], async (store) => {
        const [outer, inner] = chained.attributions;
        assert.ok(outer && inner);
        const extra = { ...inner, cue: [], id: "a1", within: "a2" };
        const again = {
          ...chained,
          attributions: [extra, { ...outer, id: "a2" }, { ...inner, id: "a3", within: "a2", act: "promise" as const }],
          commitments: [commitment("c1", "a3")],
          events: [deed("e1", "a1")],
        };
        assert.equal(await store.replace(again, "m2"), true);
        const now = await store.reading(chained.document.id);
        assert.deepEqual(
          now?.attributions.map((a) => [a.id, a.within, a.act]),
          [
            ["a3", "a1", "assurance"],
            ["a1", null, "assertion"],
            ["a2", "a1", "promise"],
          ],
        );
        assert.deepEqual(now?.commitments, [commitment("c1", "a2")]);
        assert.deepEqual(now?.events, [deed("e1", "a3")]);
        assert.equal((await list(store.documents({})))[0]?.model, "m2");
      }),
    );

    test(
      "an id given up is never given to another statement",
      having([chained], async (store) => {
        const [outer, inner] = chained.attributions;
        assert.ok(outer && inner);
        await store.replace({ ...chained, attributions: [outer] }, "m2");
        await store.replace({ ...chained, attributions: [{ ...inner, id: "a1", within: null, cue: [] }] }, "m3");
        assert.deepEqual(
          (await store.reading(chained.document.id))?.attributions.map((a) => a.id),
          ["a3"],
        );
        assert.equal(await store.replace(demand, "m3"), false);
      }),
    );
  });

  describe(`${name}: asking`, () => {
    const rows: readonly (readonly [asked: string, filter: Filter, found: readonly string[]])[] = [
      ["everything, by date, the undated last", {}, ["call#a2", "call#a1", "bridges#a1", "council#a1"]],
      ["a speaker without case and accent", { speaker: ["DUBOIS"] }, ["call#a2"]],
      ["a speaker by the words of the text", { speaker: ["minister"] }, ["call#a2"]],
      ["any of two speakers", { speaker: ["brandt", "council"] }, ["bridges#a1", "council#a1"]],
      ["a state spoken for, whole", { for: ["fra"] }, ["call#a2"]],
      ["no part of a state", { for: ["FR"] }, []],
      ["an addressee", { addressee: ["hale"] }, ["call#a2"]],
      ["an act", { act: ["demand", "hope"] }, ["bridges#a1", "council#a1"]],
      ["a channel", { channel: ["phone-call"] }, ["call#a2"]],
      ["words of the content in another form", { about: ["bridge withdrawing"] }, ["bridges#a1"]],
      ["a phrase", { about: ['"cross the river"'] }, ["call#a2", "call#a1"]],
      ["a phrase in another order", { about: ['"river the cross"'] }, []],
      ["words of the source are not the content", { about: ["envoy"] }, []],
      ["punctuation asks for nothing that is there", { about: ["..."] }, []],
      ["since the day after the call", { since: "2014-04-29" }, ["call#a1", "bridges#a1"]],
      ["until the day of the call", { until: "2014-04-28" }, ["call#a2"]],
      ["inside a month half known", { since: "2015-03-10", until: "2015-03-11" }, ["bridges#a1"]],
      ["after it", { since: "2015-04-01" }, []],
      ["an outlet", { outlet: ["rio post"] }, ["call#a2", "call#a1"]],
      ["only the sure", { minConfidence: 0.8 }, ["call#a1", "bridges#a1", "council#a1"]],
      ["two things at once", { act: ["assurance"], speaker: ["brandt"] }, []],
    ];
    for (const [asked, filter, found] of rows)
      test(
        `statements: ${asked}`,
        having(three, async (store) => assert.deepEqual(ids(await list(store.statements(filter))), found)),
      );

    test(
      "a statement comes with its document, its words and all that was read in it",
      having([chained], async (store) => {
        const [statement] = await list(store.statements({ act: ["assurance"] }));
        assert.deepEqual(statement, {
          document: chained.document.id,
          ref: "call",
          published: on("2014-04-29"),
          text: "that no troops would cross the river",
          attribution: chained.attributions[1],
          decided: [],
        });
      }),
    );

    test(
      "the parts of a split content are told apart",
      having(
        [
          reading("No fleet, she said, will sail.", [
            { source: "she", cue: "said", content: ["No fleet", "will sail"] },
          ]),
        ],
        async (store) => assert.equal((await list(store.statements({})))[0]?.text, "No fleet … will sail"),
      ),
    );

    test(
      "documents answer for their statements, their date and their own words",
      having(three, async (store) => {
        const refs = async (filter: Filter) => (await list(store.documents(filter))).map((e) => e.document.ref);
        assert.deepEqual(await refs({}), ["call", "bridges", "council"]);
        assert.deepEqual(await refs({ speaker: ["dubois"], act: ["assurance"] }), ["call"]);
        assert.deepEqual(await refs({ speaker: ["spokesman"], act: ["assurance"] }), []);
        assert.deepEqual(await refs({ about: ["envoy"] }), ["bridges"]);
        assert.deepEqual(await refs({ about: ["calls"] }), ["call"]);
        assert.deepEqual(await refs({ since: "2015-01-01" }), ["bridges"]);
        assert.equal("text" in ((await list(store.documents({})))[0]?.document ?? {}), false);
      }),
    );

    test(
      "documents and acts are counted, the commonest first",
      having([...three, reading("He asks.", [{ source: "He", cue: "asks", act: "hope" }])], async (store) => {
        const { documents, acts } = await store.tally();
        assert.deepEqual(
          [documents, [...acts]],
          [
            4,
            [
              ["hope", 2],
              ["assertion", 1],
              ["assurance", 1],
              ["demand", 1],
            ],
          ],
        );
      }),
    );
  });

  describe(`${name}: searching`, () => {
    test(
      "the words of the content count more than who says them",
      having(
        [
          reading("Bridge said the road is shut.", [{ source: "Bridge", cue: "said", content: "the road is shut" }], {
            ref: "b",
          }),
          reading("Lee said the bridge is shut.", [{ source: "Lee", cue: "said", content: "the bridge is shut" }], {
            ref: "c",
          }),
        ],
        async (store) => assert.deepEqual(ids(await list(store.search("bridge", {}))), ["c#a1", "b#a1"]),
      ),
    );

    test(
      "speaker and content together, in any form, under a filter",
      having(three, async (store) => {
        assert.deepEqual(ids(await list(store.search("dubois crossing", {}))), ["call#a2", "call#a1"]);
        assert.deepEqual(ids(await list(store.search("dubois crossing", { act: ["assurance"] }))), ["call#a2"]);
      }),
    );

    test(
      "any text at all is a query",
      having(three, async (store) => {
        const words = ["NEAR(", " AND ", " OR ", "NOT", "content:", "river"];
        const syntax = fc.constantFrom(..."\"'()*^-+:{}, \0", ...words);
        const query = fc.array(fc.oneof(syntax, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 8 });
        await fc.assert(
          fc.asyncProperty(query, async (parts) => {
            await list(store.search(parts.join(""), {}));
            await list(store.statements({ about: [parts.join("")], speaker: [parts.join("")] }));
            await list(store.documents({ about: [parts.join("")] }));
            await store.named(parts.join(""));
          }),
          { numRuns: 200 },
        );
      }),
    );
  });
}
