import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { compare } from "../../src/desk/compare.ts";
import { encounters } from "../../src/desk/encounters.ts";
import { importEvents } from "../../src/desk/import-events.ts";
import { ledger } from "../../src/desk/ledger.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { list } from "../store/hand-built.ts";
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
