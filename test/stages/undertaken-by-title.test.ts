import assert from "node:assert/strict";
import { test } from "node:test";
import { chad, norway, one } from "./undertaken.ts";

for (const [before, debtor] of [
  ["Foreign Minister Kari Nordmann met the EU envoy.", "Kari Nordmann"],
  ["The EU envoy saw Foreign Minister Kari Nordmann.", "Kari Nordmann"],
  ["Foreign Minister Kari Nordmann flew to Chad to brief the Security Council.", "Kari Nordmann"],
  ["Norwegian Foreign Minister Kari Nordmann met the EU envoy.", "Norway"],
  ["The EU heard Norwegian armed forces spokesman Kari Nordmann.", "Norway"],
  ["Kari Nordmann, the foreign minister of Norway, met the EU envoy.", "Norway"],
  ["Kari Nordmann, the foreign minister, met the EU envoy.", "Kari Nordmann"],
] as const)
  test(`whose minister she is stands in her title alone: ${before}`, () => {
    const speaker = { name: "Kari Nordmann", actor: null, for: null };
    const found = one(`${before} [Nordmann] *promised* {to withdraw the troops}.`, "promise", speaker);
    assert.equal(found.debtor.name, debtor);
  });

test("an official with neither name nor state is bound for the state that he says will do it", () => {
  const speaker = { name: "A senior administration official", actor: null, for: null };
  const drawing =
    "[A senior administration official] *said* {that if Chad sent its boats, Norway would impose sanctions}.";
  const found = one(drawing, "threat", speaker);
  assert.deepEqual([found.debtor.name, found.creditors.map(({ name }) => name)], ["Norway", ["Chad"]]);
});

for (const name of ["lawmakers", "Norwegian lawmakers"])
  test(`${name} bind themselves, and owe nothing to the state that they say will do it`, () => {
    const speaker = { name, actor: null, for: name === "lawmakers" ? null : "NOR" };
    const drawing = `[The ${name}] *promised* {that Norway would send weapons to Chad}.`;
    const found = one(drawing, "promise", speaker);
    assert.deepEqual([found.debtor.name, found.creditors], [name, [chad]]);
    assert.notDeepEqual(found.creditors, [norway]);
  });
