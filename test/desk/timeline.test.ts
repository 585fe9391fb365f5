import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { compare } from "../../src/desk/compare.ts";
import { encounters } from "../../src/desk/encounters.ts";
import { importEvents } from "../../src/desk/import-events.ts";
import { ledger } from "../../src/desk/ledger.ts";
import { links } from "../../src/desk/links.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { lind, marek, poland, state, sweden, told } from "../ledger/told.ts";
import { commitment, list } from "../store/hand-built.ts";
import { ferries } from "./ferries.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-timeline-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

const table = join(folder, "deeds.csv");
writeFileSync(
  table,
  [
    "date,kind,type,actor,target,place,text,source",
    "2019-06-02,visit,CONSULT,Sweden,Poland,Gdynia,A Swedish ferry calls at Gdynia,almanac",
    "2019-05-03,call,CONSULT,Sweden; Poland,,,The two prime ministers speak,almanac",
    "soon,visit,CONSULT,Sweden,Poland,,Another ferry,almanac",
  ].join("\n"),
);

/** A warning of what is to be done, and beside it what the report itself tells. */
const quay = told(
  "2019-07-01",
  "Post",
  "Jan Marek warned in an interview that Sweden would close the quay on 9 July. A regatta was held in Gdynia.",
  {
    said: [
      {
        cue: "warned",
        content: "that Sweden would close the quay on 9 July",
        speaker: marek,
        act: "warning",
        channel: "interview",
      },
    ],
    done: [
      { kind: "ban", type: "SANCTION", trigger: "close", actors: [sweden], within: "a1", time: "2019-07-09" },
      { kind: "other", type: "OTHER", trigger: "held", actors: [poland], time: "2019-06-30" },
    ],
  },
);

/** A body whose code has small letters gives its word. */
const league = state("Arab League", "Arab League");
const envoy = (() => {
  const content = "that its envoy would come to Gdynia again";
  const whole = told("2019-08-01", "Post", `The Arab League promised Poland in talks on Thursday ${content}.`, {
    said: [{ cue: "promised", content, speaker: league, addressees: [poland], act: "promise", channel: "talks" }],
    done: [{ kind: "meeting", trigger: "talks", actors: [league, poland], time: "2019-08-01" }],
  });
  const what = { type: "CONSULT" as const, kind: "visit" as const, actor: league, target: poland, text: content };
  const word = { by: league, debtor: league, creditors: [poland], content: what, made: { edtf: "2019-08-01" } };
  return { ...whole, commitments: [commitment("c1", "a1", word)] };
})();

const having =
  (then: (store: SqliteStore) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const store = new SqliteStore(join(folder, `${++made}.db`), { create: true });
    try {
      for (const reading of [ferries.call, ferries.wire, ferries.echo])
        await store.add({ reading, received: null, model: null });
      await then(store);
    } finally {
      await store.close();
    }
  };

describe("deeds brought in", () => {
  test(
    "are kept once; a row that cannot be used is named and the rest taken",
    having(async (store) => {
      const first = await importEvents(store, table);
      assert.deepEqual([first.added, first.present, first.refused.map(({ line }) => line)], [2, 0, [4]]);
      const again = await importEvents(store, "deeds.csv", { cwd: folder });
      assert.deepEqual([again.added, again.present], [0, 2]);
    }),
  );

  test(
    "a file that is not there or no table says so",
    having(async (store) => {
      await assert.rejects(importEvents(store, join(folder, "none.csv")), /none\.csv: cannot be read/);
      const path = join(folder, "poem.csv");
      writeFileSync(path, "roses,red\nviolets,blue\n");
      await assert.rejects(importEvents(store, path), /poem\.csv: is no table of deeds: the header is "roses,red"/);
    }),
  );

  test(
    "are one with what the reports tell, and weighed for the ledger as far as they were known by a day",
    having(async (store) => {
      await importEvents(store, table);
      const days = await list(timeline(store, {}));
      assert.deepEqual(
        days.map(({ date, reports, sources }) => [date, reports, sources]),
        [
          ["2019-05-03", 3, 3],
          ["2019-06-02", 0, 1],
        ],
      );
      const [entry] = await list(ledger(store, {}));
      assert.deepEqual(
        [entry?.status, entry?.proposed, entry?.evidence.map(({ event }) => event.time?.edtf)],
        ["open", "kept", ["2019-06-02"]],
      );
      const [then] = await list(ledger(store, { asOf: "2019-05-20" }));
      assert.deepEqual([then?.evidence, then?.proposed === "kept"], [[], false]);
    }),
  );
});

describe("filters", () => {
  test(
    "of the timeline: by side, words, day, and the most told of",
    having(async (store) => {
      await importEvents(store, table);
      const dates = async (asked: Parameters<typeof timeline>[1]) =>
        (await list(timeline(store, asked))).map(({ date }) => date);
      assert.deepEqual(await dates({ about: ["quarrels"] }), ["2019-05-03"]);
      assert.deepEqual(await dates({ for: ["SWE"], since: "2019-05-10" }), ["2019-06-02"]);
      assert.deepEqual(await dates({ for: ["FRA"] }), []);
      assert.deepEqual(await dates({ top: 1 }), ["2019-05-03"]);
    }),
  );

  test(
    "of the timeline: a deed answers by the statement in which it stands",
    having(async (store) => {
      await store.add({ reading: quay, received: null, model: null });
      const dates = async (asked: Parameters<typeof timeline>[1]) =>
        (await list(timeline(store, asked))).map(({ date }) => date);
      assert.deepEqual(await dates({}), ["2019-05-03", "2019-06-30", "2019-07-09"]);
      assert.deepEqual(await dates({ act: ["warning"] }), ["2019-07-09"]);
      assert.deepEqual(await dates({ channel: ["interview"] }), ["2019-07-09"]);
      assert.deepEqual(await dates({ act: ["warning"], channel: ["talks"] }), []);
      assert.deepEqual(await dates({ act: ["threat"] }), []);
    }),
  );

  test(
    "by side, of a body whose code has small letters",
    having(async (store) => {
      await store.add({ reading: envoy, received: null, model: null });
      for (const code of ["Arab League", "ARAB LEAGUE", "arab league"]) {
        const asked = { for: [code] };
        assert.equal((await list(ledger(store, asked))).length, 1, `ledger: ${code}`);
        assert.equal((await list(encounters(store, asked))).length, 1, `encounters: ${code}`);
        assert.equal((await list(timeline(store, asked))).length, 1, `timeline: ${code}`);
      }
    }),
  );

  test(
    "by confidence, that of the statements that make a commitment or tell of an encounter",
    having(async (store) => {
      for (const [minConfidence, found] of [
        [0.9, 1],
        [0.91, 0],
      ] as const) {
        assert.equal((await list(ledger(store, { minConfidence }))).length, found);
        assert.equal((await list(encounters(store, { minConfidence }))).length, found);
      }
    }),
  );

  test(
    "of links: one of their members answers",
    having(async (store) => {
      const found = async (filter: Parameters<typeof links>[1]) =>
        [...new Set((await list(links(store, filter))).map(({ relation }) => relation))].sort();
      const all = await found({});
      assert.deepEqual(all, ["same-deed", "same-encounter", "same-source", "same-statement"]);
      assert.deepEqual(await found({ filter: { speaker: [lind.name], act: ["promise"] } }), [
        "same-encounter",
        "same-source",
        "same-statement",
      ]);
      assert.deepEqual(await found({ filter: { for: ["POL"], outlet: ["morning"] } }), ["same-deed", "same-encounter"]);
      assert.deepEqual(await found({ filter: { since: "2020-01-01" } }), []);
      assert.deepEqual(await found({ filter: { about: ["parsnips"] } }), []);
    }),
  );

  test(
    "of the ledger and of encounters",
    having(async (store) => {
      const kept = async (asked: Parameters<typeof ledger>[1]) => (await list(ledger(store, asked))).length;
      assert.deepEqual(
        [await kept({ speaker: ["lind"] }), await kept({ speaker: ["marek"] }), await kept({ for: ["SWE"] })],
        [1, 0, 1],
      );
      assert.deepEqual(
        [await kept({ about: ["ferry"] }), await kept({ act: ["threat"] }), await kept({ until: "2018-12-31" })],
        [1, 0, 0],
      );
      const held = async (asked: Parameters<typeof encounters>[1]) => (await list(encounters(store, asked))).length;
      assert.deepEqual(
        [await held({ speaker: ["marek"] }), await held({ channel: ["talks"] }), await held({ about: ["ferries"] })],
        [1, 0, 1],
      );
    }),
  );
});

test(
  "an encounter is compared by its id or by a deed of it; another name is refused",
  having(async (store) => {
    const [met] = await list(encounters(store, {}));
    const whole = await compare(store, met?.id ?? "");
    assert.deepEqual(await compare(store, met?.events[0] ?? ""), whole);
    assert.deepEqual(
      whole.accounts.map(({ side }) => side),
      ["POL", "SWE"],
    );
    assert.equal(whole.points[0]?.state, "both");
    await assert.rejects(compare(store, "met-none"), /no such encounter.*onrecord encounters lists them/);
  }),
);
