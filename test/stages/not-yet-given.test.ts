import assert from "node:assert/strict";
import { test } from "node:test";
import { norway, one, undertaken } from "./undertaken.ts";

for (const [drawing, act, expected] of [
  ["[Norway] *is preparing to pledge* {to send boats}.", "promise", "reserve, not binding: is still to be given"],
  ["[Norway] *pledged* {to send boats}.", "promise", "undertaking, binding: promises it; speaks as such"],
] as const)
  test(`a word that is only to come binds nobody: ${drawing}`, () => {
    const { strength, binding, why } = one(drawing, act, norway);
    assert.equal(`${strength}, ${binding ? "" : "not "}binding: ${why}`, expected);
  });

for (const [cue, binding] of [
  ["feared", false],
  ["expect", false],
  ["said", true],
] as const)
  test(`what others ${cue} of somebody ${binding ? "is told of him" : "he has not given"}`, () => {
    const said = { name: "Otto Brand", actor: null, for: null };
    const all = undertaken(`[Analysts] *${cue}* {[Norway] *will refuse* {to leave the port}}.`, "refusal", norway, {
      each: (_, i) => (i === 0 ? { act: "assessment", speaker: said, speakers: [said] } : {}),
    });
    assert.deepEqual(
      all.map((one) => one.binding),
      [binding],
    );
  });

test("what is refused of a demand is the thing demanded", () =>
  assert.equal(
    one("[Norway] *rejected* {calls by Chad for Norway to leave the port}.", "refusal", norway).content.text,
    "to leave the port",
  ));

for (const [words, negated] of [
  ["to build boats, mend the pier and not to raise taxes", false],
  ["not to raise taxes", true],
] as const)
  test(`a promise ${words} is ${negated ? "" : "not "}one of leaving something undone`, () =>
    assert.equal(one(`[Norway] *promised* {${words}}.`, "promise", norway).negated, negated));
