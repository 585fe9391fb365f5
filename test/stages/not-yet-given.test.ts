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
  ["to build boats and not to deploy troops", true],
] as const)
  test(`a promise ${words} is ${negated ? "" : "not "}one of leaving something undone`, () =>
    assert.equal(one(`[Norway] *promised* {${words}}.`, "promise", norway).negated, negated));

for (const [drawing, act] of [
  ["[Norway] *declined* {to give a figure}.", "refusal"],
  ["[Norway] *said* {it was not going to dignify that with a response}.", "intention"],
  ["[Norway] *will announce* {whether it will leave the port}.", "intention"],
  ["[Norway] *was reluctant* {to leave the port}.", "refusal"],
  ["[Norway] *said* {the people have a right to protest}.", "assurance"],
  ["[Norway] *said* {no one has the right to close the port}.", "assurance"],
  ["[Norway] *said* {it has not attacked the port}.", "assurance"],
  ["[Norway] *said* {it would be joined by Chad}.", "intention"],
] as const)
  test(`no undertaking: ${drawing}`, () => assert.deepEqual(undertaken(drawing, act, norway), []));

test("what somebody does not know that another intends is only supposed", () =>
  assert.equal(one("Nobody knows what [Norway] *intends* {to do in the port}.", "intention", norway).binding, false));

test("what others accuse somebody of refusing is no word of his", () => {
  const groups = { name: "rights groups", actor: null, for: null };
  const [found] = undertaken("[Groups] *said* {[Norway] *has refused* {to leave the port}}.", "refusal", norway, {
    each: (_, i) => (i === 0 ? { act: "accusation", speaker: groups, speakers: [groups] } : {}),
  });
  assert.equal(found?.binding, false);
});

test("a call for an end to something is no ending", () =>
  assert.equal(
    one("[Norway] *plans* {to visit the port to call for an end to the blockade}.", "intention", norway).negated,
    false,
  ));

for (const [drawing, act] of [
  ["[Norway] *promised* {that it will not respond to the attack with force}.", "assurance"],
  ["[Norway] *refused* {to respond to the attack}.", "refusal"],
  ["[Norway] *promised* {that its troops will be replaced by police}.", "promise"],
] as const)
  test(`an undertaking, and no refusal to answer: ${drawing}`, () =>
    assert.equal(undertaken(drawing, act, norway).length, 1));

test("before, during and after something is a time and no condition", () =>
  assert.equal(
    one("[Norway] *promised* {to guard the port before, during and after the vote}.", "promise", norway).condition,
    null,
  ));
