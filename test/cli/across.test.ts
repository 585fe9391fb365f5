import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { ferries } from "../desk/ferries.ts";
import { handBuilt } from "../desk/hand-built-parts.ts";
import { poland, told } from "../ledger/told.ts";
import { folder, call as run } from "./call.ts";

const cwd = folder();
const ask = (...argv: string[]) => run(argv, { cwd });

describe("the record across reports, from the command line", () => {
  before(async () => {
    const { call, wire, echo } = ferries;
    const parts = handBuilt({ "call.txt": call, "wire.txt": wire, "echo.txt": echo });
    assert.equal((await run(["add", "call.txt", "wire.txt", "echo.txt"], { cwd, parts })).code, 0);
  });

  test("one call of three reports, and each side's account of it", async () => {
    const { out } = await ask("encounters", "--channel", "phone-call", "--json");
    const [met, ...others] = JSON.parse(out);
    assert.deepEqual(others, []);
    const shown = await ask("compare", met.id);
    assert.equal(shown.code, 0);
    assert.match(shown.out, /^call: .*2019-05-03/u);
    for (const [form, begins] of [
      ["json", /^\{/u],
      ["csv", /^state,about,/u],
      ["markdown", /^## call/u],
      ["html", /^<!doctype html>/u],
    ] as const)
      assert.match((await ask("compare", met.id, "--format", form)).out, begins);
  });

  test("an encounter that is not there is named, with where to look", async () => {
    const { code, err } = await ask("compare", "met-none");
    assert.equal(code, 1);
    assert.match(err, /^onrecord: met-none: no such encounter .*onrecord encounters lists them\n$/u);
  });

  test("the wire story and who carried it are one source", async () => {
    const { out } = await ask("links", "--relation", "same-source", "--json");
    assert.equal(JSON.parse(out)[0].members.length, 2);
  });

  test("links and actors take the filters too", async () => {
    const found = async (...argv: string[]) => JSON.parse((await ask(...argv, "--json")).out) as { name?: string }[];
    assert.ok((await found("links", "--speaker", "lind", "--since", "2019")).length > 0);
    assert.deepEqual(await found("links", "--speaker", "lind", "--since", "2020"), []);
    const promised = await found("actors", "--act", "promise");
    assert.deepEqual(
      promised.map(({ name }) => name),
      ["Eva Lind"],
    );
    assert.deepEqual(await found("actors", "--act", "promise", "--for", "pol"), []);
  });

  test("a promise with its makings, open until somebody decides, and as it stood before that", async () => {
    const [entry] = JSON.parse((await ask("ledger", "--json")).out);
    assert.deepEqual([entry.status, entry.reports, entry.sources], ["open", 3, 2]);
    const decided = await ask(
      "review",
      "status",
      entry.id,
      "--set",
      "status=kept",
      "--as",
      "Ann",
      "--why",
      "ferries call",
    );
    assert.equal(decided.code, 0);
    const [now] = JSON.parse((await ask("ledger", "--json")).out);
    assert.deepEqual([now.status, now.decidedBy, now.history[0].why], ["kept", "Ann", "ferries call"]);
    assert.match((await ask("review", "history")).out, /Ann {2}status word-\S+ status=kept: ferries call/u);
    const [before] = JSON.parse((await ask("ledger", "--as-of", "2019-06-01", "--json")).out);
    assert.equal(before.status, "open");
    assert.match((await ask("ledger", "--status", "kept", "--csv")).out, /^id,by,debtor,.*\n\S/u);
    assert.equal((await ask("ledger", "--status", "broken", "--json")).out, "[]\n");
  });

  test("a decision without who or why is not taken", async () => {
    for (const argv of [
      ["review", "accept", "x", "--as", "Ann"],
      ["review", "reject", "x", "--why", "wrong"],
      ["review", "merge", "x", "--as", "Ann", "--why", "y"],
      ["review", "status", "x", "--as", "Ann", "--why", "y"],
      ["review", "accept", "--as", "Ann", "--why", "y"],
    ])
      assert.equal((await ask(...argv)).code, 2, argv.join(" "));
  });

  test("a table that is not there, or is none, leaves no record behind", async () => {
    writeFileSync(join(cwd, "poem.csv"), "roses,red\nviolets,blue\n");
    writeFileSync(join(cwd, "undated.csv"), "date,kind,actor,text\nsoon,visit,Sweden,x\n");
    for (const table of ["none.csv", "poem.csv", "undated.csv"]) {
      assert.equal((await ask("import-events", table, "--record", "new.db")).code, 1, table);
      assert.equal(existsSync(join(cwd, "new.db")), false, table);
    }
  });

  test("the desk is opened on a record there is, not on one whose name was mistyped", async () => {
    const { code, err } = await ask("serve", "--record", "onrecrod.db", "--port", "0");
    assert.equal(code, 1);
    assert.match(err, /onrecrod\.db: there is no record; make one with onrecord add INPUT/u);
    assert.equal(existsSync(join(cwd, "onrecrod.db")), false);
  });

  test("deeds from a table, the bad rows named and the rest brought in", async () => {
    writeFileSync(
      join(cwd, "deeds.csv"),
      "date,kind,actor,target,text\n2019-06-01,visit,Sweden,Poland,A Swedish ferry calls at Gdynia\nsoon,visit,Sweden,,x\n",
    );
    const first = await ask("import-events", "deeds.csv");
    assert.equal(first.code, 3);
    assert.match(first.err, /^onrecord: deeds\.csv: line 3: /u);
    assert.match(first.out, /^1 deed brought in, 0 there already, 1 refused\n$/u);
    const again = JSON.parse((await ask("import-events", "deeds.csv", "--json")).out);
    assert.deepEqual([again.added, again.present], [0, 1]);
    assert.match((await ask("timeline", "--since", "2019-06")).out, /^2019-06-01 {2}A Swedish ferry calls at Gdynia/u);
  });

  test("who is shown the timeline is told how many deeds have no date", async () => {
    assert.equal((await ask("timeline")).err, "");
    const record = folder();
    const undated = told("2019-05-06", "Post", "Poland once bought a ferry, and sold two.", {
      done: [
        { kind: "aid", trigger: "bought", actors: [poland] },
        { kind: "arms-transfer", trigger: "sold", actors: [poland] },
      ],
    });
    const parts = handBuilt({ "post.txt": undated });
    assert.equal((await run(["add", "post.txt"], { cwd: record, parts })).code, 0);
    const shown = await run(["timeline"], { cwd: record });
    assert.match(shown.err, /2 deeds without a date are not on the timeline/u);
    assert.equal((await run(["timeline", "--json"], { cwd: record })).err, "");
  });
});
