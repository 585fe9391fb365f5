import assert from "node:assert/strict";
import { test } from "node:test";
import { undertakenDeeds } from "../../src/lang/en/undertaken-deeds.ts";
import { bearingKeys, deedKeys } from "../../src/ledger/fate/bearing.ts";
import { judge } from "../../src/ledger/fate/judge.ts";
import { ruleOf } from "../../src/ledger/fate/ontology.ts";
import { weigh } from "../../src/ledger/fate/weigh.ts";
import type { KnownDeed, LedgerEntry } from "../../src/ledger/shapes.ts";
import type { Party } from "../../src/model/attribution.ts";
import { chad, deed, entry, envoy, niger, norway } from "./hand-made.ts";

const weighed = (of: LedgerEntry, ...deeds: KnownDeed[]) =>
  weigh(
    of,
    deeds.map((one) => ({ deed: one, documents: ["sha256:2"], sources: 1 })),
  );

/** Bearing and strength of each piece of evidence, and what is proposed of it. */
function fate(of: LedgerEntry, deeds: readonly KnownDeed[], asOf: string | null = null) {
  const keys = new Set(bearingKeys(of));
  const found = weighed(of, ...deeds);
  for (const { event } of found)
    assert.ok(
      deedKeys(event).some((key) => keys.has(key)),
      `${event.kind} would not be looked up`,
    );
  return { found: found.map(({ bearing, strength }) => `${bearing} ${strength}`), ...judge(of, found, asOf) };
}

const minister: Party = { name: "Ola Hansen", actor: "ola", for: "NOR" };

const toDo = { negated: false, target: chad, text: "it will" } as const;

for (const [name, of, deeds, found, proposed] of [
  ["an attack breaks a promise not to attack", entry(), [deed("2014-08-01")], ["breaks decisive"], "broken"],
  ["an attack before the promise does not", entry(), [deed("2014-05-01")], [], "no evidence found"],
  ["an attack on another does not", entry(), [deed("2014-08-01", { targets: [niger] })], [], "no evidence found"],
  ["an attack by another does not", entry(), [deed("2014-08-01", { actors: [niger] })], [], "no evidence found"],
  [
    "an attack on a place of the target does",
    entry({ target: { name: "Ukraine", actor: "UKR", for: "UKR" } }),
    [deed("2014-08-01", { targets: [], place: "Mariupol" })],
    ["breaks decisive"],
    "broken",
  ],
  [
    "one by several actors does",
    entry(),
    [deed("2014-08-01", { actors: [niger, norway] })],
    ["breaks decisive"],
    "broken",
  ],
  [
    "one that is disputed leaves it disputed",
    entry(),
    [deed("2014-08-01", { text: "Troops enter Chad; Norway denies it" })],
    ["breaks partial"],
    "disputed",
  ],
  [
    "one alleged by the adversary leaves it disputed",
    entry(),
    [deed("2014-08-01", { factuality: "alleged", said: chad })],
    ["breaks partial"],
    "disputed",
  ],
  ["one only planned is nothing", entry(), [deed("2014-08-01", { factuality: "planned" })], [], "no evidence found"],
  [
    "a seizure short of attack leaves it unclear",
    entry(),
    [deed("2014-08-01", { kind: "seizure" })],
    ["breaks partial"],
    "unclear",
  ],
  [
    "a withdrawal does not keep a promise not to attack",
    entry(),
    [deed("2014-08-01", { kind: "withdrawal" })],
    ["keeps partial"],
    "no evidence found",
  ],
  [
    "a later attack after a disputed one decides",
    entry(),
    [deed("2014-08-01", { factuality: "alleged" }), deed("2015-08-01")],
    ["breaks partial", "breaks decisive"],
    "broken",
  ],
  [
    "a visit keeps the promise of one",
    entry({ ...toDo, kind: "visit", debtor: envoy }),
    [deed("2014-05-20", { kind: "visit", actors: [envoy] })],
    ["keeps decisive"],
    "kept",
  ],
  [
    "a visit by a colleague does not",
    entry({ ...toDo, kind: "visit", debtor: envoy }),
    [deed("2014-05-20", { kind: "visit" })],
    [],
    "no evidence found",
  ],
  [
    "a meeting of both sides keeps the promise of talks",
    entry({ ...toDo, kind: "meeting", target: null, creditors: [chad] }),
    [deed("2014-05-20", { kind: "meeting", actors: [envoy, chad], targets: [] })],
    ["keeps decisive"],
    "kept",
  ],
  [
    "a meeting with another does not",
    entry({ ...toDo, kind: "meeting", target: null, creditors: [chad] }),
    [deed("2014-05-20", { kind: "meeting", actors: [envoy, niger], targets: [] })],
    [],
    "no evidence found",
  ],
  ...(
    [
      ["a call is not yet the meeting that was promised", "that they would meet", ["keeps partial"], "partly kept"],
      ["a call keeps the promise of talks", "that they would go on talking", ["keeps decisive"], "kept"],
    ] as const
  ).map(
    ([name, text, bears, proposed]) =>
      [
        name,
        entry({ ...toDo, kind: "meeting", target: null, creditors: [chad], text }),
        [deed("2014-05-20", { kind: "call", actors: [envoy, chad], targets: [] })],
        bears,
        proposed,
      ] as const,
  ),
  ...(
    [
      ["a talk of those whom the words name keeps the promise of it", [envoy, chad], ["keeps decisive"], "kept"],
      ["a talk of others does not", [minister, chad], [], "no evidence found"],
      ["a talk told of their states alone is half", [norway, chad], ["keeps partial"], "partly kept"],
    ] as const
  ).map(
    ([name, actors, bears, proposed]) =>
      [
        name,
        entry({
          ...{ ...toDo, kind: "meeting", target: null, creditors: [chad] },
          text: "that Ms Nordmann and Mr Abba would meet soon",
        }),
        [deed("2014-05-20", { kind: "meeting", actors, targets: [] })],
        bears,
        proposed,
      ] as const,
  ),
  [
    "sanctions carry out the threat of them",
    entry({ ...toDo, kind: "sanction" }),
    [deed("2014-05-20", { kind: "sanction" })],
    ["keeps decisive"],
    "kept",
  ],
  [
    "a withdrawal of which only the debtor speaks is half",
    entry({ ...toDo, kind: "withdrawal" }),
    [deed("2014-05-20", { kind: "withdrawal", text: "Norway says that its troops have left" })],
    ["keeps partial"],
    "partly kept",
  ],
  [
    "one that others have not seen is disputed",
    entry({ ...toDo, kind: "withdrawal" }),
    [deed("2014-05-20", { kind: "withdrawal", text: "Norway withdraws; Chad sees no sign of it" })],
    ["keeps partial"],
    "disputed",
  ],
  [
    "a truce kept and then broken is broken",
    entry({ ...toDo, kind: "ceasefire" }),
    [deed("2014-05-20", { kind: "ceasefire" }), deed("2014-06-20")],
    ["keeps decisive", "breaks decisive"],
    "broken",
  ],
  [
    "standing for office is seen by the vote",
    entry({ ...toDo, kind: "candidacy", debtor: envoy, target: null }),
    [
      deed("2014-06-20", {
        kind: "election",
        actors: [niger],
        targets: [],
        text: "Somebody wins; Nordmann comes second",
      }),
    ],
    ["keeps decisive"],
    "kept",
  ],
  [
    "words that name no deed stay unclear",
    entry({ ...toDo, kind: "other", type: "OTHER" }),
    [deed("2014-06-20")],
    [],
    "unclear",
  ],
] as const)
  test(name, () => {
    const seen = fate(of, deeds);
    assert.deepEqual(seen.found, found);
    assert.equal(seen.proposed, proposed, seen.why);
  });

test("a deed after the deadline does not keep the word, and one within it does", () => {
  const due = entry({
    ...toDo,
    kind: "written-response",
    deadline: { edtf: "2014-05-12/2014-05-18", text: "next week" },
  });
  const answer = (day: string) => deed(day, { kind: "written-response" });
  assert.equal(fate(due, [answer("2014-05-15")]).proposed, "kept");
  const late = fate(due, [answer("2014-06-15")]);
  assert.deepEqual([late.found, late.proposed], [["breaks partial"], "partly kept"]);
  assert.equal(fate(due, [], "2014-05-14").proposed, null);
  assert.equal(fate(due, [], "2014-05-19").proposed, "no evidence found");
});

test("how it stood on a day is judged by what had been done by then", () => {
  const found = [deed("2014-08-01", { factuality: "alleged", said: chad }), deed("2015-08-01")];
  assert.equal(fate(entry(), found, "2014-06-01").proposed, "no evidence found");
  assert.equal(fate(entry(), found, "2014-12-31").proposed, "disputed");
  assert.equal(fate(entry(), found, "2016-01-01").proposed, "broken");
});

test("a conditional word is not broken where nobody knows of the condition", () => {
  const conditional = entry({ condition: "unless it is attacked" });
  assert.deepEqual(fate(conditional, [deed("2014-08-01")]).found, ["breaks partial"]);
});

test("a denial weighs against an allegation, and says nothing by itself", () => {
  const denial = deed("2014-08-02", { factuality: "denied", said: norway });
  assert.deepEqual(fate(entry(), [denial]).found, []);
  const alleged = deed("2014-08-01", { factuality: "alleged", said: chad });
  const both = fate(entry(), [alleged, denial]);
  assert.deepEqual([both.found, both.proposed], [["breaks partial", "keeps partial"], "disputed"]);
});

test("what the reader is not sure of decides nothing", () => {
  assert.deepEqual(fate(entry(), [deed("2014-08-01", { confidence: 0.5 })]).found, ["breaks partial"]);
  assert.deepEqual(fate(entry(), [deed("2014-08-01", { confidence: 0.2 })]).found, []);
  assert.deepEqual(fate(entry(), [deed("2014-08-01", { kind: "combat", actors: [chad, norway] })]).found, [
    "breaks partial",
  ]);
});

test("evidence says why, in words that name the deed, its day and its doer", () => {
  const [one] = weighed(entry(), deed("2014-08-01"));
  assert.match(one?.why ?? "", /^attack of 2014-08-01 by Norway: is what was spoken of/);
});

test("no kind of undertaking is called kept or broken without a decisive deed", () => {
  for (const { kind } of undertakenDeeds)
    for (const negated of [true, false]) {
      const { proposed } = judge(entry({ kind, negated }), [], null);
      assert.ok(proposed === "no evidence found" || proposed === "unclear", `${kind}: ${proposed}`);
      assert.ok(kind === "other" || ruleOf(kind));
    }
});
