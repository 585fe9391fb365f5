import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assemble } from "../../src/desk/assemble.ts";
import { decide } from "../../src/desk/decide.ts";
import { decisions } from "../../src/desk/decisions.ts";
import { encounters } from "../../src/desk/encounters.ts";
import { ledger } from "../../src/desk/ledger.ts";
import { links } from "../../src/desk/links.ts";
import { proposals } from "../../src/desk/proposals.ts";
import { statements } from "../../src/desk/statements.ts";
import type { SqliteStore } from "../../src/store/sqlite.ts";
import { list } from "../store/hand-built.ts";
import { add, ask, first, having, second } from "./deciding.ts";
import { ferries } from "./ferries.ts";

const { call, wire, echo, later } = ferries;

const met = async (store: SqliteStore) => (await list(encounters(store, {}))).map(({ id, events }) => ({ id, events }));
const together = async (store: SqliteStore): Promise<boolean> =>
  (await list(links(store, { relations: ["same-statement"] }))).some(
    ({ members }) => members.includes(first) && members.includes(second),
  );

describe("what a person puts apart", () => {
  test(
    "stays apart when more comes, when it is read again, and until it is taken back",
    having(async (store) => {
      assert.equal(await together(store), true);
      const [link] = await list(links(store, { relations: ["same-statement"] }));
      const decision = await decide(store, ask("split", link?.id ?? "", { with: [second] }));
      assert.equal(await together(store), false);
      await add(store, wire, later);
      assert.equal(await together(store), false);
      await store.replace(echo, "m2");
      await store.replace(call, "m2");
      await assemble(store);
      assert.equal(await together(store), false);
      await decide(store, ask("undo", decision.id));
      assert.equal(await together(store), true);
      assert.equal((await list(decisions(store))).length, 2);
    }),
  );

  test(
    "rejecting that two are one puts them apart",
    having(async (store) => {
      const [link] = await list(links(store, { relations: ["same-statement"] }));
      assert.equal(link?.members.length, 2);
      await decide(store, ask("reject", link?.id ?? ""));
      assert.equal(await together(store), false);
    }),
  );
});

describe("what a person puts together", () => {
  test(
    "is one encounter for good, under an id that both ids lead to",
    having(
      async (store) => {
        const [one, other] = await met(store);
        await decide(store, ask("merge", one?.id ?? "", { with: [other?.id ?? ""] }));
        const [whole, ...rest] = await met(store);
        assert.deepEqual(rest, []);
        for (const id of [one?.id, other?.id]) assert.equal((await store.cluster(id ?? ""))?.id, whole?.id);
        await add(store, wire);
        await store.replace(echo, "m2");
        await assemble(store);
        assert.equal((await met(store)).length, 1);
      },
      [
        call,
        {
          ...echo,
          events: echo.events.map((e) => ({ ...e, time: { edtf: "2019-05-09" } })),
          attributions: echo.attributions.map((a) => ({ ...a, channel: null, channelFrom: null })),
        },
      ],
    ),
  );

  test(
    "only like goes with like",
    having(async (store) => {
      const [one] = await met(store);
      await assert.rejects(
        decide(store, ask("merge", one?.id ?? "", { with: [first] })),
        /only like can be put with like/,
      );
      assert.deepEqual(await list(decisions(store)), []);
    }),
  );
});

describe("a commitment", () => {
  test(
    "has the status that a person sets, with its history, whatever comes or is read again",
    having(async (store) => {
      const [before] = await list(ledger(store, {}));
      const id = before?.id ?? "";
      await decide(store, ask("status", id, { change: { status: "disputed" } }));
      await decide(store, ask("status", id, { change: { status: "kept", since: "2019-06-01" }, why: "the boat came" }));
      await add(store, wire, later);
      await store.replace(call, "m2");
      const entry = (await list(ledger(store, {}))).find((one) => one.id === id);
      assert.deepEqual([entry?.status, entry?.decidedBy, entry?.reports], ["kept", "Ida", 3]);
      assert.deepEqual(
        entry?.history.map(({ from, to, why }) => [from, to, why]),
        [
          ["open", "disputed", "I was there"],
          ["disputed", "kept", "the boat came"],
        ],
      );
      const then = (await list(ledger(store, { asOf: "2019-05-20" }))).find((one) => one.id === id);
      assert.deepEqual([then?.status, then?.decidedBy], ["open", null]);
      assert.deepEqual(await list(ledger(store, { asOf: "2019-01-01" })), []);
    }),
  );

  test(
    "whose status is taken back shows both, and is open again",
    having(async (store) => {
      const [before] = await list(ledger(store, {}));
      const { id } = await decide(store, ask("status", before?.id ?? "", { change: { status: "broken" } }));
      await decide(store, ask("undo", id, { who: "Bo", why: "the boat was only late" }));
      const [entry] = await list(ledger(store, {}));
      assert.deepEqual([entry?.status, entry?.decidedBy], ["open", null]);
      assert.deepEqual(
        entry?.history.map(({ who, from, to, why }) => [who, from, to, why]),
        [
          ["Ida", "open", "broken", "I was there"],
          ["Bo", "broken", "open", "the boat was only late"],
        ],
      );
    }),
  );

  test(
    "struck out is gone from the ledger; the statement that was to make it stays",
    having(async (store) => {
      const [entry] = await list(ledger(store, {}));
      const decision = await decide(store, ask("reject", entry?.id ?? ""));
      assert.deepEqual(await list(ledger(store, {})), []);
      assert.equal((await list(statements(store, { act: ["promise"] }))).length, 2);
      await decide(store, ask("undo", decision.id));
      assert.equal((await list(ledger(store, {}))).length, 1);
    }),
  );

  test(
    "made by a statement that is struck out is gone with it",
    having(async (store) => {
      await decide(store, ask("reject", first));
      const [entry] = await list(ledger(store, {}));
      assert.equal(entry?.makings.length, 1);
    }),
  );

  test(
    "edited reads as edited",
    having(async (store) => {
      const [entry] = await list(ledger(store, {}));
      await decide(store, ask("edit", entry?.id ?? "", { change: { condition: "if the dues are paid" } }));
      assert.equal((await list(ledger(store, {})))[0]?.condition, "if the dues are paid");
      await decide(store, ask("edit", entry?.id ?? "", { change: { content: "to call at Gdynia" } }));
      const { text, kind } = (await list(ledger(store, {})))[0]?.content ?? {};
      assert.deepEqual([text, kind], ["to call at Gdynia", "visit"]);
    }),
  );
});

describe("a statement", () => {
  test(
    "is named by its document's ref too, edited with what is right, and shows whose edit it is",
    having(async (store) => {
      await decide(
        store,
        ask("edit", `${call.document.ref}#a2`, { change: { act: "offer", speaker: { name: "Nils Berg" } } }),
      );
      const [now] = await list(statements(store, { act: ["offer"] }));
      assert.equal(now?.speaker?.name, "Nils Berg");
      assert.equal(now?.decided[0]?.who, "Ida");
    }),
  );

  test(
    "is added with its words",
    having(async (store) => {
      const at = call.document.text.indexOf("Nobody in either capital");
      const attribution = { act: "other", content: [[at, at + 24]], speaker: { name: "Post", actor: null, for: null } };
      await decide(store, ask("edit", call.document.id, { change: { attribution } }));
      const [now] = await list(statements(store, { act: ["other"] }));
      assert.equal(now?.text, "Nobody in either capital");
    }),
  );
});

test(
  "a name that an edit gives is whom the tables know by it on the report's day, and the name alone where they know none or it only sounds alike",
  having(async (store) => {
    const addressees = "Poland; Donald Tusk; Donald Tusk | POL; Eva Lind; Donnald Tusck";
    const { change } = await decide(store, ask("edit", first, { change: { addressees } }));
    assert.deepEqual(change?.addressees, [
      { name: "Poland", actor: "POL", for: "POL" },
      { name: "Donald Tusk", actor: "donald-tusk", for: "EU" },
      { name: "Donald Tusk", actor: "donald-tusk", for: "POL" },
      { name: "Eva Lind", actor: null, for: null },
      { name: "Donnald Tusck", actor: null, for: null },
    ]);
  }),
);

test(
  "a name that an edit of an entry of the ledger gives is whom the tables know on the day of the report that made it",
  having(async (store) => {
    const [entry] = await list(ledger(store, {}));
    const { change } = await decide(store, ask("edit", entry?.id ?? "", { change: { debtor: "Rosemary DiCarlo" } }));
    assert.deepEqual(change?.debtor, { name: "Rosemary DiCarlo", actor: "Q15429937", for: "UN" });
  }),
);

test(
  "what is proposed leads to its words, and is proposed no longer once decided",
  having(async (store) => {
    const status = (await list(proposals(store))).filter(({ about }) => about === "status");
    assert.deepEqual(
      status.map(({ rests }) => rests.includes(first)),
      [true],
    );
    await decide(store, ask("status", status[0]?.id ?? "", { change: { status: "open" } }));
    assert.deepEqual(
      (await list(proposals(store))).filter(({ about }) => about === "status"),
      [],
    );
  }),
);
