import assert from "node:assert/strict";
import { test } from "node:test";
import { wording } from "../../src/stages/commitments/wording.ts";
import { at } from "./frames.ts";
import { norway, one } from "./undertaken.ts";

for (const [words, kind] of [
  ["to punish those behind the bombing of Oslo", null],
  ["that Norway would mourn those killed in the bombing", null],
  ["that Norway would investigate the bombing in Bergen if Chad gave proof", null],
  ["to pay the victims of the invasion", null],
  ["to build more reactors in defiance of the sanctions agreed by the UN", null],
  ["to build more reactors despite the embargo and the sanctions", null],
  ["to close its ports because of the attack on its ships", null],
  ["to close its ports after an attack on its ships", null],
  ["to go on raising costs for Chad’s brutal attacks", null],
  ["it would respond to any attack", null],
  ["to respond swiftly to Chad’s attack on Mali", null],
  ["it would resist the invasion", null],
  ["to prevent another attack on the port", null],
  ["that any attack on the port would have consequences", null],
  ["that such mines would be met with force", "attack"],
  ["that the shelling of the port would be answered with sanctions", "sanction"],
  ["to punish Chad for the bombing with sanctions", "sanction"],
  ["to investigate the bombing and to send troops to the port", "deployment"],
  ["to impose sanctions over the annexation of the island", "sanction"],
  ["to withdraw its troops despite the attacks", "withdrawal"],
  ["it had no plans for an attack on Chad", "attack"],
  ["it had no plans for military intervention", "attack"],
  ["that sanctions would be imposed", "sanction"],
  ["that the ceasefire would hold", "ceasefire"],
] as const)
  test(`"${words}" undertakes ${kind ?? "no deed of the list"}`, () =>
    assert.equal(wording(words).named?.kind ?? null, kind));

test("a deed that is read where the words name it besides is not what is undertaken", () => {
  const found = one("[Norway] *promised* {to help those hurt in the storming of the port}.", "promise", norway, {
    deeds: (text) => [{ kind: "attack", trigger: at(text, "storming"), within: "a1" }],
  });
  assert.equal(found.content.kind, "other");
  const own = one("[Norway] *promised* {to begin the storming of the port}.", "promise", norway, {
    deeds: (text) => [{ kind: "attack", trigger: at(text, "storming"), within: "a1" }],
  });
  assert.equal(own.content.kind, "attack");
});

test("what is done in spite of somebody is not done to him", () => {
  const found = one("[Norway] *vowed* {to build reactors in defiance of the sanctions of Chad}.", "promise", norway);
  assert.equal(found.content.target, null);
});
