import assert from "node:assert/strict";
import { test } from "node:test";
import { entryOf } from "../../src/ledger/commitments/entry.ts";
import { commitmentKeys } from "../../src/ledger/commitments/keys.ts";
import { sameCommitment } from "../../src/ledger/commitments/same.ts";
import type { Act } from "../../src/model/acts.ts";
import { chad, envoy, niger, norway, published, told, undertaken } from "./hand-made.ts";

type Words = Parameters<typeof undertaken>[0];
const again: Words = { made: { edtf: "2014-05-11" }, kind: "deployment" };

for (const [name, other, relation, merge] of [
  ["told by another report of the same day", {}, "same", true],
  ["told of days that may be the same", { made: { edtf: "2014-05-09/2014-05-12" } }, "same", true],
  ["given again on the next day", again, "renews", true],
  ["given again in the same crisis", { made: { edtf: "2014-09-01" } }, "renews", true],
  ["given again eight years later", { made: { edtf: "2022-02-11" } }, "renews", false],
  ["with no target named", { target: null }, "same", true],
  ["by another debtor", { debtor: niger }, null, false],
  ["about another target", { target: niger }, null, false],
  ["of the contrary", { negated: false }, null, false],
  ["of another deed", { kind: "sanction" as const }, null, false],
] as const)
  test(`a word ${name} is ${relation ?? "another word"}${merge ? ", one commitment" : ""}`, () => {
    const [a, b] = [told(), told(other)];
    const found = sameCommitment(a, b);
    assert.deepEqual([found.relation, found.merge], [relation, merge], found.by);
    assert.deepEqual([sameCommitment(b, a).relation, sameCommitment(b, a).merge], [relation, merge]);
    const keys = commitmentKeys(a.commitment);
    if (relation)
      assert.ok(
        commitmentKeys(b.commitment).some((key) => keys.includes(key)),
        "no key in common",
      );
  });

test("sanctions threatened in two rounds, and visits promised in two months, stay apart", () => {
  const threat = { kind: "sanction", negated: false } as const;
  const later = told({ ...threat, made: { edtf: "2014-07-20" } });
  assert.equal(sameCommitment(told(threat), later).relation, null);
  const due = (edtf: string) => told({ kind: "visit", negated: false, deadline: { edtf, text: "then" } });
  assert.equal(sameCommitment(due("2014-06-01"), due("2014-06-20")).relation, null);
});

test("of a mutual undertaking either side may stand as the debtor", () => {
  const talks = { kind: "meeting", negated: false, target: null } as const;
  const [a, b] = [told({ ...talks, creditors: [chad] }), told({ ...talks, debtor: chad, creditors: [norway] })];
  assert.equal(sameCommitment(a, b).relation, "same");
  assert.ok(commitmentKeys(a.commitment).some((key) => commitmentKeys(b.commitment).includes(key)));
  const third = told({ ...talks, debtor: niger, creditors: [norway] });
  assert.equal(sameCommitment(a, third).relation, null);
});

test("words that name no deed are one where they say the same", () => {
  const other = { kind: "other", negated: false, target: null } as const;
  const a = told({ ...other, text: "to protect the rights of fishermen by legal means" });
  const b = told({ ...other, text: "it would protect fishermen's rights with legal means" });
  assert.equal(sameCommitment(a, b).relation, "same");
  assert.ok(commitmentKeys(a.commitment).some((key) => commitmentKeys(b.commitment).includes(key)));
  assert.equal(sameCommitment(a, told({ ...other, text: "to lower the price of bread" })).relation, null);
});

const making = (document: string, source: number, edtf: string, act: Act = "assurance") => ({
  document,
  attribution: "a1",
  commitment: "c1",
  act,
  time: { edtf },
  published: published(edtf),
  outlet: null,
  via: [],
  text: "it will not attack Chad",
  source,
});

test("an entry counts reports and sources, begins with the first making and takes the firmest words", () => {
  const firm = undertaken({ by: envoy, creditors: [chad], text: "we will never attack Chad" });
  const soft = undertaken({ strength: "intention", text: "no plans against Chad", made: { edtf: "2014-05-08" } });
  const entry = entryOf("l1", [
    { commitment: firm, making: making("sha256:2", 7, "2014-05-10") },
    { commitment: soft, making: making("sha256:1", 7, "2014-05-08", "intention") },
    { commitment: firm, making: making("sha256:3", 9, "2014-05-10") },
  ]);
  assert.deepEqual([entry.reports, entry.sources, entry.made?.edtf], [3, 2, "2014-05-08"]);
  assert.deepEqual(
    [entry.act, entry.makings.map(({ act }) => act)],
    ["assurance", ["intention", "assurance", "assurance"]],
  );
  assert.deepEqual(
    [entry.content.text, entry.by.name, entry.creditors],
    ["we will never attack Chad", "Kari Nordmann", [chad]],
  );
  assert.deepEqual([entry.status, entry.proposed, entry.evidence, entry.history], ["open", null, [], []]);
});

test("an entry without a making is refused", () => {
  assert.throws(() => entryOf("l1", []), /l1 has no making/);
});
