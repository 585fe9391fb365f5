import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Attribution } from "../../src/model/attribution.ts";
import type { Draft } from "../../src/store/assembled.ts";
import type { Filter } from "../../src/store/kept.ts";
import type { Store } from "../../src/store/store.ts";
import { chained, commitment, deed, demand, kept, list, party } from "../store/hand-built.ts";
import { filled } from "./filled.ts";

const { id } = chained.document;
const second = `${id}#a2`;

const draft = (
  verdict: Draft["verdict"],
  on: string,
  change: Draft["change"] = null,
  rest: Partial<Draft> = {},
): Draft => ({
  verdict,
  on,
  with: [],
  change,
  who: "Ida",
  why: "the tape says so",
  ...rest,
});

/** What any Store must do with what persons decide. `begin` makes a new, empty one; the suite closes it. */
export function decidedContract(name: string, begin: () => Promise<Store>): void {
  const having = filled(begin);
  const shown = async (store: Store, filter: Filter): Promise<string[]> =>
    (await list(store.statements(filter)))
      .map(({ document, attribution }) => `${document === id ? "call" : "other"}#${attribution.id}`)
      .sort();

  describe(`${name}: decisions`, () => {
    test(
      "are kept in their order with who, why and when, and are found by what they name",
      having(async (store) => {
        const first = await store.addDecision(draft("accept", second));
        const next = await store.addDecision(draft("merge", "said-1", { members: [`${id}#a1`] }, { with: ["said-2"] }));
        assert.equal(first.who, "Ida");
        assert.match(first.at, /^\d{4}-\d\d-\d\dT/);
        assert.deepEqual(await list(store.decisions()), [first, next]);
        assert.deepEqual(await list(store.decisions({ on: ["said-2"] })), [next]);
        assert.deepEqual(await list(store.decisions({ on: [`${id}#a1`] })), [next]);
        assert.deepEqual(await list(store.decisions({ document: id })), [first, next]);
        assert.deepEqual(await list(store.decisions({ document: demand.document.id })), []);
      }),
    );

    test(
      "a statement struck out is hidden but listed, until that is taken back",
      having(async (store) => {
        const struck = await store.addDecision(draft("reject", second));
        assert.deepEqual(await shown(store, {}), ["call#a1", "other#a1"]);
        assert.deepEqual(await shown(store, { struck: "only" }), ["call#a2"]);
        assert.deepEqual(await shown(store, { struck: "also", act: ["assurance"] }), ["call#a2"]);
        assert.deepEqual((await store.browse.statements({}, { after: null, limit: 9 }, "oldest")).items.length, 2);
        assert.equal((await store.tally()).acts.get("assurance"), undefined);
        const [entry] = await list(store.documents({}));
        assert.equal(entry?.statements, 1);
        await store.addDecision(draft("undo", struck.id));
        assert.deepEqual(await shown(store, {}), ["call#a1", "call#a2", "other#a1"]);
        assert.deepEqual((await list(store.statements({ act: ["assurance"] })))[0]?.decided, []);
      }),
    );

    test(
      "a statement edited is found as it reads now, with whose edit it is; the reading stays as it was read",
      having(async (store) => {
        await store.addDecision(draft("edit", second, { act: "promise", speaker: party("Ann Moor", "GBR") }));
        assert.deepEqual(await shown(store, { act: ["assurance"] }), []);
        const [now] = await list(store.search("troops", { act: ["promise"], speaker: ["moor"], for: ["GBR"] }));
        assert.equal(now?.attribution.speakers[0]?.name, "Ann Moor");
        assert.deepEqual(
          now?.decided.map(({ verdict, who }) => [verdict, who]),
          [["edited", "Ida"]],
        );
        assert.deepEqual(await store.reading(id), chained);
      }),
    );

    test(
      "a statement that a person adds is there, under an id of its own",
      having(async (store) => {
        const own = { ...(chained.attributions[1] as Attribution), id: "a0", act: "threat" as const };
        const { change } = await store.addDecision(draft("edit", id, { attribution: own }));
        assert.equal((change?.attribution as Attribution | undefined)?.id, "a3");
        const [now] = await list(store.statements({ act: ["threat"] }));
        assert.equal(now?.attribution.id, "a3");
        assert.equal(now?.decided[0]?.verdict, "added");
        assert.deepEqual(await store.reading(id), chained);
      }),
    );

    test(
      "all of it survives reading again, under other ids, with other words, or where nothing is found any more",
      having(async (store) => {
        await store.addDecision(draft("edit", second, { act: "promise" }));
        await store.addDecision(draft("reject", `${id}#a1`));
        const own = { ...(chained.attributions[1] as Attribution), id: "a0", act: "threat" as const };
        await store.addDecision(draft("edit", id, { attribution: own }));
        const [outer, inner] = chained.attributions as [Attribution, Attribution];
        const [start, end] = inner.content[0] as readonly [number, number];
        const shifted = { ...inner, id: "a1", within: null, content: [[start, end - 10] as const] };
        assert.equal(await store.replace({ ...chained, attributions: [shifted, { ...outer, id: "a2" }] }, "m2"), true);
        assert.deepEqual(await shown(store, {}), ["call#a2", "call#a3", "other#a1"]);
        assert.deepEqual(await shown(store, { act: ["promise"] }), ["call#a2"]);
        assert.deepEqual(await shown(store, { struck: "only" }), ["call#a1"]);
        assert.equal(await store.replace({ ...chained, attributions: [] }, "m3"), true);
        assert.deepEqual(await shown(store, { struck: "also" }), ["call#a1", "call#a2", "call#a3", "other#a1"]);
        assert.deepEqual(await store.check(), []);
      }),
    );

    test(
      "a report taken out and added again reads as was decided, and no id is given twice",
      having(async (store) => {
        const own = { ...(chained.attributions[1] as Attribution), id: "a0", act: "threat" as const };
        await store.addDecision(draft("reject", `${id}#a1`));
        const mistaken = await store.addDecision(draft("edit", id, { attribution: own }));
        await store.addDecision(draft("undo", mistaken.id));
        await store.addDecision(draft("edit", id, { attribution: { ...own, act: "warning" } }));
        assert.equal(await store.remove(id), true);
        await store.add(kept(chained));
        assert.deepEqual(await shown(store, {}), ["call#a2", "call#a4", "other#a1"]);
        assert.deepEqual(await shown(store, { struck: "only" }), ["call#a1"]);
        assert.deepEqual(await shown(store, { act: ["warning"] }), ["call#a4"]);
        const { change } = await store.addDecision(draft("edit", id, { attribution: { ...own, act: "hope" } }));
        assert.equal((change?.attribution as Attribution | undefined)?.id, "a5");
        assert.deepEqual(await shown(store, {}), ["call#a2", "call#a4", "call#a5", "other#a1"]);
        assert.deepEqual(await store.check(), []);
      }),
    );

    test(
      "what a later reading finds in a report added again leaves the ids of statements added by hand to them",
      having(async (store) => {
        const [outer, inner] = chained.attributions as [Attribution, Attribution];
        await store.addDecision(draft("edit", id, { attribution: { ...inner, id: "a0", act: "threat" } }));
        await store.remove(id);
        const between = { ...outer, id: "a2", act: "denial" as const, within: "a1" };
        const last = { ...inner, id: "a3", within: "a2" };
        const fuller = {
          ...chained,
          attributions: [outer, between, last],
          events: [deed("e1", "a3")],
          commitments: [commitment("c1", "a3")],
        };
        await store.add(kept(fuller));
        assert.deepEqual(await shown(store, { act: ["threat"] }), ["call#a3"]);
        assert.deepEqual(await shown(store, { act: ["assurance"] }), ["call#a4"]);
        const now = await store.reading(id);
        assert.deepEqual([now?.events[0]?.within, now?.commitments[0]?.attribution], ["a4", "a4"]);
      }),
    );

    test(
      "deeds and commitments keep their ids when read again, and stay where a person decided on them",
      having(async (store) => {
        const at = (name: string, start: number) => ({
          ...deed(name, "a2"),
          kind: "call" as const,
          trigger: [start, start + 4] as const,
        });
        const first = { ...chained, events: [at("e1", 4), at("e2", 30)], commitments: [commitment("c1", "a2")] };
        await store.replace(first, "m1");
        await store.addDecision(draft("accept", `${id}#c1`));
        await store.replace({ ...chained, events: [at("e1", 60), at("e2", 30)], commitments: [] }, "m2");
        const now = await store.reading(id);
        assert.deepEqual(
          now?.events.map((e) => [e.id, e.trigger[0]]),
          [
            ["e3", 60],
            ["e2", 30],
          ],
        );
        assert.deepEqual(
          now?.commitments.map((c) => c.id),
          ["c1"],
        );
      }),
    );

    test(
      "what they name waits to be assembled anew",
      having(async (store) => {
        for (const document of (await store.pending(9)).documents)
          await store.assembled(
            { of: document, items: [], bonds: [], clusters: [], ended: [], settled: [] },
            await store.generation(),
          );
        assert.deepEqual((await store.pending(9)).documents, []);
        await store.addDecision(draft("reject", second));
        assert.deepEqual((await store.pending(9)).documents, [id]);
      }),
    );
  });
}
