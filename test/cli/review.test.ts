import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { doubtful, ferries } from "../desk/ferries.ts";
import { handBuilt } from "../desk/hand-built-parts.ts";
import { folder, call as run } from "./call.ts";

const as = ["--as", "Ann", "--why", "I stood on the pier"];

/** A record of one report, and how to ask it. */
async function having(reading: typeof ferries.call) {
  const cwd = folder();
  const parts = handBuilt({ "call.txt": reading });
  assert.equal((await run(["add", "call.txt"], { cwd, parts })).code, 0);
  const ask = (...argv: string[]) => run(argv, { cwd });
  const json = async (...argv: string[]) => JSON.parse((await ask(...argv, "--json")).out);
  return { ask, json };
}

describe("what is proposed, decided from the command line", () => {
  test("a status that is accepted is the status, and is proposed no longer", async () => {
    const { ask, json } = await having(ferries.call);
    const [proposal] = await json("review", "list");
    assert.equal(proposal.about, "status");
    const { proposed } = (await json("ledger"))[0];
    assert.equal((await ask("review", "accept", proposal.id, ...as)).code, 0);
    const [entry] = await json("ledger");
    assert.deepEqual([entry.status, entry.decidedBy], [proposed, "Ann"]);
    assert.deepEqual(await json("review", "list"), []);
  });

  test("a status that is rejected leaves the commitment open, with all its makings", async () => {
    const { ask, json } = await having(ferries.call);
    const [proposal] = await json("review", "list");
    assert.equal((await ask("review", "reject", proposal.id, ...as)).code, 0);
    const [entry] = await json("ledger");
    assert.deepEqual([entry.status, entry.decidedBy, entry.makings.length], ["open", "Ann", 1]);
    assert.deepEqual(await json("review", "list"), []);
  });

  test("of an id that two proposals have it must be said which is meant", async () => {
    const { ask, json } = await having(doubtful);
    const proposals = await json("review", "list");
    assert.deepEqual(
      proposals.map(({ about }: { about: string }) => about),
      ["status", "commitment"],
    );
    const { id } = proposals[0];
    const { code, err } = await ask("review", "reject", id, ...as);
    assert.equal(code, 1);
    assert.match(err, /^onrecord: word-\S+: both .*say which is meant: about status, or about commitment\n$/u);
    assert.equal((await ask("review", "accept", id, "--about", "commitment", ...as)).code, 0);
    assert.deepEqual(
      (await json("review", "list")).map(({ about }: { about: string }) => about),
      ["status"],
    );
    assert.equal((await ask("review", "merge", id, "--with", "x", "--about", "status", ...as)).code, 2);
  });

  test("a commitment is struck out although only its status is proposed, where that is said", async () => {
    const { ask, json } = await having(ferries.call);
    const [entry] = await json("ledger");
    assert.equal((await ask("review", "reject", entry.id, "--about", "commitment", ...as)).code, 0);
    assert.deepEqual(await json("ledger"), []);
  });
});

test("a statement is edited with a name, several names and a day as people write them", async () => {
  const { ask, json } = await having(ferries.call);
  const [{ document }] = await json("statements");
  const on = `${document.slice(7, 17)}#a2`;
  const set = ["--set", "speaker=Simon Coveney", "--set", "time=2022-03-01", "--set", "addressees=EU; Jan Marek | POL"];
  assert.equal((await ask("review", "edit", on, ...set, ...as)).code, 0);
  const [now] = await json("statements", "--speaker", "Coveney");
  assert.deepEqual(
    [now.time.edtf, now.addressees.map(({ name }: { name: string }) => name)],
    ["2022-03-01", ["European Union", "Jan Marek"]],
  );
  assert.match((await ask("review", "history")).out, /edit \S+#a2 speaker=\{[^}]*"actor":"Q1670096"/u);
  const { code, err } = await ask("review", "edit", on, "--set", "time=lately", ...as);
  assert.equal(code, 1);
  assert.match(err, /time: "lately" cannot be its value; give a date, as in 2022-03-01, 2022-03 or any EDTF/u);
});
