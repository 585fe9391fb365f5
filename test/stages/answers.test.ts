import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DeedKind } from "../../src/model/deed.ts";
import { answeredBy, avenged, besides, byWhoever } from "../../src/stages/answers.ts";
import { at } from "./frames.ts";

describe("what a deed would answer", () => {
  for (const [text, word, clause, subject, kind = "sanction"] of [
    ["Norway would impose sanctions if Chad attacked France.", "impose", "Chad attacked France", "Chad"],
    [
      "Norway will strike back unless the Chadian army leaves, Hale said.",
      "strike back",
      "the Chadian army leaves, Hale said",
      "the Chadian",
    ],
    ["They would respond should New Chad move.", "respond", "New Chad move", "New Chad", "other"],
    ["Norway would expel Hale if he wept.", "expel", "he wept", null, "expulsion"],
    ["Norway would help if Chad attacked France.", "help", null, null, "aid"],
    ["Norway will impose sanctions. If Chad attacks, so be it.", "impose", null, null],
    ["Norway imposed sanctions as if Chad had attacked.", "imposed", null, null],
  ] as readonly (readonly [string, string, string | null, string | null, DeedKind?])[])
    test(`${text}: ${clause ?? "nothing"}`, () => {
      const found = answeredBy(text, { trigger: at(text, word), kind });
      assert.equal(found && text.slice(...found.clause), clause);
      assert.equal(found?.subject ? text.slice(...found.subject) : null, subject);
    });
});

test("who acts in the answered clause does not do the deed, and is whom it is done to where no other is named", () => {
  const text = "Norway would impose sanctions on Mali if Chad attacked France.";
  const answered = answeredBy(text, { trigger: at(text, "impose"), kind: "sanction" });
  assert.ok(answered);
  const of = (role: "actor" | "target", ...words: string[]) =>
    besides(
      answered,
      words.map((word) => at(text, word)),
      role,
    ).map((span) => text.slice(...span));
  assert.deepEqual(of("actor", "Norway", "Chad"), ["Norway"]);
  assert.deepEqual(of("actor", "Chad"), []);
  assert.deepEqual(of("target", "Mali", "France"), ["Mali"]);
  assert.deepEqual(of("target", "France"), ["Chad"]);
});

for (const [text, whoever] of [
  ["Hale said anyone who attacks Norway will weep.", true],
  ["Hale will punish whoever attacks.", true],
  ["Any state that ever attacks Norway will weep.", true],
  ["Norway is among those who attacks do not deter.", false],
  ["Chad attacks Norway.", false],
] as const)
  test(`${text} ${whoever ? "whoever it may be" : "somebody"} does so`, () =>
    assert.equal(byWhoever(text, at(text, "attacks")), whoever));

for (const [text, word, reason] of [
  ["Norway shelled Chad in retaliation for the brutal killing of sailors.", "killing", "for the brutal "],
  ["Norway struck back at Chad for killing a general.", "killing", "for "],
  ["Norway shelled Chad to avenge its dead, after killing a general.", "killing", null],
  ["Norway shelled Chad.", "shelled", null],
] as const)
  test(`${text} (${word}): ${reason ? "another deed answers it" : "none answers it"}`, () => {
    const trigger = at(text, word);
    const from = avenged(text, trigger);
    assert.equal(from && text.slice(from, trigger[0]), reason);
  });
