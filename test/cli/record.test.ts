import assert from "node:assert/strict";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { before, describe, test } from "node:test";
import { handBuilt } from "../desk/hand-built-parts.ts";
import { chained, demand, reading, undated } from "../store/hand-built.ts";
import { call, folder } from "./call.ts";

const gate = "Mayor says the gate is shut.";

describe("add", () => {
  const parts = () =>
    handBuilt({ "a.txt": gate, "c.txt": chained, "bad.txt": { place: "byte 7", reason: "is not\ntext" } });

  test("says what was added, what was there, what failed and why", async () => {
    const cwd = folder();
    const first = await call(["add", "a.txt", "bad.txt", "c.txt"], { cwd, parts: parts() });
    assert.equal(first.code, 3);
    assert.equal(first.out, "added    a.txt  1 statement  a.txt\nadded    call  2 statements  call.txt\n");
    assert.equal(
      first.err,
      `onrecord: bad.txt: byte 7: is not text\nonrecord: ${join(cwd, "onrecord.db")}: 2 added, 0 already there, 1 failed\n`,
    );
    const again = await call(["add", "a.txt"], { cwd, parts: parts() });
    assert.deepEqual([again.code, again.out], [0, "already  a.txt  a.txt\n"]);
  });

  test("as one JSON array", async () => {
    const { code, out } = await call(["add", "--json", "bad.txt", "c.txt"], { parts: parts() });
    assert.equal(code, 3);
    assert.deepEqual(JSON.parse(out), [
      { state: "failed", input: "bad.txt", place: "byte 7", reason: "is not\ntext" },
      { state: "added", document: chained.document.id, ref: "call", input: "call.txt", statements: 2, note: null },
    ]);
  });

  test("where none could be added, 1", async () => {
    const { code, err } = await call(["add", "none.txt"], { parts: parts() });
    assert.equal(code, 1);
    assert.match(err, /^onrecord: none.txt: there is no such file\n/);
  });

  test("where there is nothing to add, 1", async () => {
    const { code, err } = await call(["add", "empty/"], { parts: handBuilt({ "empty/": [] }) });
    assert.deepEqual([code, err], [1, "onrecord: empty/: nothing to read in it\n"]);
  });

  test("a model that is missing, 1 and one line", async () => {
    const broken = handBuilt({ "a.txt": gate }, { broken: "model/reader.onnx: is missing; install again" });
    const { code, err } = await call(["add", "a.txt"], { parts: broken });
    assert.deepEqual([code, err], [1, "onrecord: model/reader.onnx: is missing; install again\n"]);
  });

  test("a model that is missing midway: what is there stands, and the JSON is whole", async () => {
    const broken = handBuilt({ "a.txt": gate, "c.txt": chained }, { broken: "model: is missing" });
    const some = await call(["add", "--json", "c.txt", "a.txt"], { parts: broken });
    assert.deepEqual([some.code, JSON.parse(some.out).length], [3, 1]);
    const none = await call(["add", "--json", "none.txt", "a.txt"], { parts: broken });
    assert.deepEqual([none.code, JSON.parse(none.out).length], [1, 1]);
  });

  test("a record that is read-only, newer, or none, 1 and nothing read", async () => {
    const cwd = folder();
    await call(["add", "a.txt"], { cwd, parts: parts() });
    chmodSync(join(cwd, "onrecord.db"), 0o444);
    const reading = parts();
    const { code, err } = await call(["add", "c.txt"], { cwd, parts: reading });
    assert.equal(code, 1);
    assert.match(err, /^onrecord: \S+onrecord\.db: is read-only, so nothing can be added[^\n]+\n$/);
    assert.equal(reading.asked.opened, 0);
    assert.equal((await call(["statements", "--jsonl"], { cwd })).out.split("\n").length, 2);

    chmodSync(join(cwd, "onrecord.db"), 0o644);
    const db = new DatabaseSync(join(cwd, "onrecord.db"));
    db.exec("PRAGMA user_version = 99");
    db.close();
    const newer = await call(["add", "c.txt"], { cwd, parts: parts() });
    assert.equal(newer.code, 1);
    assert.match(newer.err, /newer onrecord/);

    writeFileSync(join(cwd, "letter.txt"), "Dear all,");
    const none = await call(["statements", "--record", "letter.txt"], { cwd });
    assert.equal(none.code, 1);
    assert.match(none.err, /letter\.txt: is not an onrecord record[^\n]+\n$/);
  });

  test("a record in PostgreSQL is declined, its password unsaid", async () => {
    const { code, err } = await call(["documents", "--record", "postgres://me:secret@host/db"]);
    assert.equal(code, 1);
    assert.match(err, /^onrecord: postgres:\/\/host\/db: records in PostgreSQL are not supported yet[^\n]*\n$/);
  });
});

describe("which record", () => {
  test("by --record, else by the environment, else onrecord.db, from the caller's folder", async () => {
    const cwd = folder();
    const parts = handBuilt({ "a.txt": gate });
    const env = { ONRECORD_RECORD: "by-env.db" };
    await call(["add", "a.txt", "--record", "deep/named.db"], { cwd, env, parts });
    await call(["add", "a.txt"], { cwd, env, parts });
    await call(["--record=before.db", "add", "a.txt"], { cwd, parts });
    await call(["add", "a.txt"], { cwd, parts });
    for (const name of ["deep/named.db", "by-env.db", "before.db", "onrecord.db"])
      assert.ok(existsSync(join(cwd, name)), name);
  });

  test("asked before there is one, it is not made", async () => {
    const cwd = folder();
    for (const argv of [["statements"], ["documents"], ["search", "x"], ["remove", "x"], ["reread"]]) {
      const { code, out, err } = await call(argv, { cwd });
      assert.deepEqual([code, out], [1, ""]);
      assert.match(err, /there is no record; make one with onrecord add INPUT/);
    }
    assert.equal(existsSync(join(cwd, "onrecord.db")), false);
  });
});

describe("asking", () => {
  const cwd = folder();
  const ask = (...argv: string[]) => call(argv, { cwd });
  before(async () => {
    const parts = handBuilt({ x: [chained, demand, undated] });
    assert.equal((await call(["add", "x"], { cwd, parts })).code, 0);
  });

  test("statements for people", async () => {
    const { out } = await ask("statements", "--act", "assurance,denial");
    assert.equal(
      out,
      [
        "2014-04-28  Jean Dubóis (FRA) -> Ann Hale (USA)  assurance · phone-call",
        "    that no troops would cross the river",
        `    by way of the spokesman · call ${chained.document.id.slice(7, 17)}#a2 · 0.70`,
        "",
      ].join("\n"),
    );
  });

  test("whom a side is spoken for may be asked by name as well as by code", async () => {
    const ids = async (...argv: string[]): Promise<string[]> =>
      JSON.parse((await ask(...argv, "--json")).out).map((one: { id: string }) => one.id);
    const french = await ids("statements", "--for", "FRA");
    assert.ok(french.length > 0);
    for (const name of ["France", "france", "French", "fra", "Norway,France"])
      assert.deepEqual(await ids("statements", "--for", name), french, name);
    assert.deepEqual(await ids("documents", "--for", "france"), await ids("documents", "--for", "FRA"));
    assert.deepEqual(await ids("actors", "--for", "nato"), await ids("actors", "--for", "Atlantic Alliance"));
  });

  test("of a side that nobody knows and nothing is found of it is said", async () => {
    const line = 'onrecord: --for: no state or body is called "Frence": did you mean France?\n';
    assert.deepEqual(await ask("statements", "--for", "Frence"), { code: 0, out: "", err: line });
    assert.deepEqual(await ask("statements", "--for", "Frence", "--json"), { code: 0, out: "[]\n", err: line });
    assert.equal((await ask("statements", "--for", "Frence", "--for", "France")).err, "");
    assert.equal((await ask("statements", "--for", "Norway")).err, "onrecord: nothing found\n");
  });

  test("statements as one array, and a line each, in the contract's shape", async () => {
    const { out } = await ask("statements", "--json", "--addressee", "hale");
    const { text: _, ...rest } = chained.document;
    assert.deepEqual(JSON.parse(out), [
      {
        document: rest.id,
        ref: "call",
        published: rest.published,
        text: "that no troops would cross the river",
        decided: [],
        ...chained.attributions[1],
      },
    ]);
    const lines = (await ask("statements", "--jsonl")).out.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).ref),
      ["call", "call", "bridges", "council"],
    );
  });

  test("documents with their counts", async () => {
    const found = JSON.parse((await ask("documents", "--json", "--outlet", "rio")).out);
    const { text: _, ...document } = chained.document;
    const { added, ...first } = found[0];
    assert.match(added, /^\d{4}-\d\d-\d\dT/);
    assert.deepEqual(first, {
      ...document,
      statements: 2,
      events: 0,
      commitments: 0,
      inputs: [{ input: "call.txt", ref: "call" }],
      model: null,
    });
    assert.match(
      (await ask("documents")).out,
      /^2014-04-29 {2}[0-9a-f]{10} {2}call {2}2 statements {2}A call about the river/,
    );
  });

  test("search, best first, by several words", async () => {
    const { code, out } = await ask("search", "troops", "crossing", "--jsonl");
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
      ["a2", "a1"],
    );
    for (const odd of ['"', "a AND", "NEAR(", "*", "x:y", "-1", "'"])
      assert.equal((await ask("search", "--json", "--", odd)).code, 0, odd);
  });

  test("nothing found is well: an empty array, or a word to the person", async () => {
    assert.deepEqual(await ask("statements", "--json", "--speaker", "nobody"), { code: 0, out: "[]\n", err: "" });
    assert.deepEqual(await ask("search", "nobody"), { code: 0, out: "", err: "onrecord: nothing found\n" });
  });

  test("no more than the limit", async () => {
    const { out, err } = await ask("statements", "--limit", "2", "--json");
    assert.deepEqual([JSON.parse(out).length, err], [2, ""]);
  });

  test("people are told how many more there are", async () => {
    const many = folder();
    const parts = handBuilt({ many: Array.from({ length: 25 }, (_, n) => `Clerk says river ${n} is high.`) });
    await call(["add", "many"], { cwd: many, parts });
    const { out, err } = await call(["search", "river"], { cwd: many });
    assert.equal(out.trimEnd().split("\n").length, 60);
    assert.equal(err, "onrecord: 5 more; --limit N shows them\n");
  });
});

describe("changing", () => {
  test("remove and reread", async () => {
    const cwd = folder();
    const inputs = { "a.txt": gate, "c.txt": chained };
    await call(["add", "a.txt", "c.txt"], { cwd, parts: handBuilt(inputs) });
    const reread = await call(["reread"], { cwd, parts: handBuilt(inputs, { version: "m2" }) });
    assert.deepEqual(reread.out, "reread  a.txt  1 statement: 1 as before, 0 new, 0 gone\n");
    const removed = await call(["remove", "call", "nobody"], { cwd });
    assert.deepEqual([removed.code, removed.out], [3, "removed  call  call.txt\n"]);
    assert.match(removed.err, /^onrecord: nobody: no such document in \S+; onrecord documents lists them\n$/);
    assert.equal((await call(["remove", "nobody"], { cwd })).code, 1);
    assert.equal((await call(["documents", "--jsonl"], { cwd })).out.split("\n").length, 2);
  });

  test("of reports to be read again one that fails is named, and the rest are done", async () => {
    const cwd = folder();
    const [ill, well] = ["Anna says the unreadable tide is out.", "Boris says the quay is dry."];
    const first = { ill: reading(ill, []), well, more: "Clerk says the river is high." };
    assert.equal((await call(["add", "ill", "well", "more"], { cwd, parts: handBuilt(first) })).code, 0);
    const parts = handBuilt({}, { version: "m2" });
    const { code, out, err } = await call(["reread", "report", "well", "more", "--json"], { cwd, parts });
    assert.equal(code, 3);
    assert.deepEqual(
      JSON.parse(out).map(({ state, ref, reason }: Record<string, string>) => [state, ref, reason ?? ""]),
      [
        ["failed", "report", "could not be read again: the ink has\nrun"],
        ["reread", "well", ""],
        ["reread", "more", ""],
      ],
    );
    assert.equal(err, "onrecord: report: could not be read again: the ink has run\nonrecord: 2 reread, 1 failed\n");
    const alone = await call(["reread", "report"], { cwd, parts });
    assert.deepEqual([alone.code, alone.out], [1, ""]);
    const again = await call(["reread", "--json"], { cwd, parts });
    assert.deepEqual(
      [again.code, again.out, again.err],
      [0, "[]\n", "onrecord: no report was read with another version of the model\n"],
    );
  });

  test("reading again that was interrupted does not say that all is read", async () => {
    const cwd = folder();
    await call(["add", "a.txt"], { cwd, parts: handBuilt({ "a.txt": gate }) });
    const parts = handBuilt({}, { version: "m2" });
    const { code, err } = await call(["reread"], { cwd, parts, interrupt: AbortSignal.abort() });
    assert.deepEqual([code, err], [130, ""]);
  });

  test("doctor", async () => {
    const well = await call(["doctor"]);
    assert.equal(well.code, 0);
    assert.match(well.out, /^ok {5}node: v/m);
    const ill = await call(["doctor", "--json"], { parts: handBuilt({}, { broken: "model: is damaged" }) });
    assert.equal(ill.code, 1);
    assert.equal(JSON.parse(ill.out)[1].found, "model: is damaged");
  });
});
