import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { assemble } from "../../src/desk/assemble.ts";
import { decide } from "../../src/desk/decide.ts";
import { ledger } from "../../src/desk/ledger.ts";
import { proposals } from "../../src/desk/proposals.ts";
import { aboutOf, answering } from "../../src/desk/proposed.ts";
import type { Proposal } from "../../src/ledger/shapes.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { list } from "../store/hand-built.ts";
import { doubtful, ferries } from "./ferries.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-proposed-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

const having =
  (then: (store: SqliteStore) => Promise<void>, reading = ferries.call) =>
  async (): Promise<void> => {
    const store = new SqliteStore(join(folder, `${++made}.db`), { create: true });
    try {
      await store.add({ reading, received: null, model: null });
      await assemble(store);
      await then(store);
    } finally {
      await store.close();
    }
  };

const by = { who: "Ida", why: "the ferry stayed away" };
const waiting = async (store: SqliteStore, about: Proposal["about"]): Promise<Proposal | undefined> =>
  (await list(proposals(store))).find((one) => one.about === about);
const answer = async (store: SqliteStore, about: Proposal["about"], verdict: "accept" | "reject") => {
  const proposal = await waiting(store, about);
  assert.ok(proposal, `nothing is proposed about a ${about}`);
  return decide(store, answering(proposal, verdict, by));
};
const standing = async (store: SqliteStore) =>
  (await list(ledger(store, {}))).map(({ status, decidedBy }) => [status, decidedBy]);

describe("a proposed status", () => {
  test(
    "that is accepted is the status, by whoever accepted it",
    having(async (store) => {
      const [before] = await list(ledger(store, {}));
      const { verdict, change } = await answer(store, "status", "accept");
      assert.deepEqual([verdict, change?.status, change?.proposed], ["status", before?.proposed, before?.proposed]);
      assert.deepEqual(await standing(store), [[before?.proposed, "Ida"]]);
      assert.equal(await waiting(store, "status"), undefined);
    }),
  );

  test(
    "that is rejected leaves the commitment open, and in the ledger with its makings",
    having(async (store) => {
      await answer(store, "status", "reject");
      assert.deepEqual(await standing(store), [["open", "Ida"]]);
      assert.equal(await waiting(store, "status"), undefined);
    }),
  );
});

describe("a commitment that was hardly heard, and whose fate is proposed", () => {
  test(
    "still waits to be looked at when only its fate was rejected",
    having(async (store) => {
      await answer(store, "status", "reject");
      assert.ok(await waiting(store, "commitment"));
      assert.deepEqual(await standing(store), [["open", "Ida"]]);
    }, doubtful),
  );

  test(
    "is looked at once somebody said what became of it",
    having(async (store) => {
      await answer(store, "status", "accept");
      assert.equal(await waiting(store, "commitment"), undefined);
    }, doubtful),
  );

  test(
    "leaves the ledger when it is rejected itself, and waits anew when that is taken back",
    having(async (store) => {
      const { id } = await answer(store, "commitment", "reject");
      assert.deepEqual(await standing(store), []);
      await decide(store, { verdict: "undo", on: id, ...by });
      assert.ok(await waiting(store, "commitment"));
    }, doubtful),
  );

  test(
    "has one id for both, so which is meant must be said",
    having(async (store) => {
      const { id = "" } = (await waiting(store, "status")) ?? {};
      assert.equal((await waiting(store, "commitment"))?.id, id);
      await assert.rejects(aboutOf(store, id, undefined), /say which is meant: about status, or about commitment/);
      assert.equal(await aboutOf(store, id, "status"), "status");
      assert.equal(await aboutOf(store, id, "commitment"), "commitment");
      await assert.rejects(aboutOf(store, id, "weather"), /about: "weather"/);
    }, doubtful),
  );
});

test(
  "where only one of the two waits it is meant; where none does, the id alone",
  having(async (store) => {
    const { id = "" } = (await waiting(store, "status")) ?? {};
    assert.equal(await aboutOf(store, id, undefined), "status");
    await answer(store, "status", "accept");
    assert.equal(await aboutOf(store, id, undefined), null);
    await assert.rejects(aboutOf(store, id, "status"), /no status waits for a decision/);
  }),
);
