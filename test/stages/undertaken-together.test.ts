import assert from "node:assert/strict";
import { test } from "node:test";
import type { Party } from "../../src/model/attribution.ts";
import { chad, norway, undertaken } from "./undertaken.ts";

const mali: Party = { name: "Mali", actor: "MLI", for: "MLI" };
const hale: Party = { name: "Anna Hale", actor: null, for: null };

const bonds = (drawing: string, speakers: readonly Party[]): string[] =>
  undertaken(drawing, "agreement", norway, { each: () => ({ speakers: [...speakers] }) }).map(({ debtor, creditors }) =>
    [debtor.name, ...creditors.map(({ name }) => name)].join(" > "),
  );

for (const [drawing, speakers, expected] of [
  ["[Norway and Chad] *agreed* {to send boats to Mali}.", [norway, chad], ["Norway", "Chad"]],
  ["[Norway and Chad] *agreed* {to send weapons to Mali}.", [norway, chad], ["Norway > Mali", "Chad > Mali"]],
  [
    "[Norway, Chad and Mali] *agreed* {to impose sanctions on Niger}.",
    [norway, chad, mali],
    ["Norway", "Chad", "Mali"],
  ],
  ["[Norway and Chad] *agreed* {to withdraw their boats}.", [norway, chad], ["Norway > Chad", "Chad > Norway"]],
  ["[Norway and Chad] *agreed* {to withdraw boats in Mali}.", [norway, chad], ["Norway > Chad", "Chad > Norway"]],
  ["[Norway and Chad] *agreed* {to meet again}.", [norway, chad], ["Norway > Chad"]],
  ["[Norway and Chad] *agreed* {to a ceasefire}.", [norway, chad], ["Norway > Chad"]],
  ["[Norway and Chad] *agreed* {that Chad would withdraw its boats}.", [norway, chad], ["Chad > Norway"]],
  ["[Norway and its navy] *agreed* {to withdraw the boats}.", [norway, { ...norway, actor: null }], ["Norway"]],
  ["[Norway, Chad and Anna Hale] *agreed* {to send boats to Mali}.", [norway, chad, hale], ["Norway", "Chad"]],
  ["[Norway and Anna Hale] *agreed* {to withdraw the boats}.", [norway, hale], ["Norway > Anna Hale"]],
  ["[Norway and Chad] *agreed* {that Mali should withdraw its boats}.", [norway, chad], []],
] as const)
  test(`who is bound to whom: ${drawing}`, () => assert.deepEqual(bonds(drawing, speakers), expected));

test("of several who promise together each is bound, and owes it to whom they promise it", () => {
  const found = undertaken("[Norway and Chad] *promised* <Mali> {to send boats}.", "promise", norway, {
    each: () => ({ speakers: [norway, chad], addressees: [mali] }),
  });
  assert.deepEqual(
    found.map(({ debtor, creditors }) => [debtor.name, creditors]),
    [
      ["Norway", [mali]],
      ["Chad", [mali]],
    ],
  );
});
