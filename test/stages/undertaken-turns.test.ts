import assert from "node:assert/strict";
import { test } from "node:test";
import type { Party } from "../../src/model/attribution.ts";
import { wording } from "../../src/stages/commitments/wording.ts";
import { chad, norway, one, undertaken } from "./undertaken.ts";

const ship: Party = { name: "Anna Hale", actor: "anna-hale", for: null };

for (const [drawing, act, speaker] of [
  ["“{I will not conceal from you that I am afraid},” [Norway] *said*.", "assurance", norway],
  ["“{We won’t lie to you},” [Norway] *said*.", "promise", norway],
  ["[Norway] *said* {it would not deny that the port was closed}.", "refusal", norway],
  ["[Norway] *chose* {to overlook it}.", "refusal", norway],
  ["[Norway] *promised* {an island once owned by Chad}.", "promise", norway],
  ["[Norway] *threatened* {war unless its wishes were met}.", "threat", norway],
  ["The frigate [Anna Hale] *assured* <Chad> {of Norway’s commitment to the port}.", "assurance", ship],
] as const)
  test(`nothing is undertaken in: ${drawing}`, () =>
    assert.deepEqual(
      undertaken(drawing, act, speaker).map(({ content }) => content.text),
      [],
    ));

for (const [drawing, act] of [
  ["[Norway] *said* {it would not lie in the port}.", "assurance"],
  ["[Norway] *said* {it would not deny Chad its boats}.", "assurance"],
  ["[Norway] *promised* {swift retaliation}.", "promise"],
  ["[Norway] *promised* {Chad more boats and weapons}.", "promise"],
  ["[Norway] *promised* {to hold the port}.", "promise"],
  ["[Norway] *ruled out* {any great changes to the port}.", "refusal"],
  ["[Norway] *promised* {we stand by Chad}.", "promise"],
] as const)
  test(`something is undertaken in: ${drawing}`, () => assert.equal(one(drawing, act, norway).debtor.name, "Norway"));

test("of what may come there will be none, or nothing of the kind: it is not to be", () => {
  for (const words of [
    "there would be none",
    "it would do nothing to harm the port",
    "nothing of the kind would be done",
  ])
    assert.equal(wording(words).negated, true, words);
  assert.equal(wording("it would be second to none").negated, false);
});

test("what will not be done for now, and is not ruled out, is kept open", () => {
  const drawing = "[Norway] *said* {it would not impose sanctions on Chad for now but did not rule them out}.";
  const { strength, binding, negated } = one(drawing, "intention", norway);
  assert.deepEqual([strength, binding, negated], ["reserve", false, false]);
});

test("a person after whom no ship is called is bound", () => {
  const found = one("[Anna Hale] *assured* <Chad> {she would leave the frigate}.", "assurance", ship, {
    each: () => ({ addressees: [chad] }),
  });
  assert.equal(found.debtor.name, "Anna Hale");
});
