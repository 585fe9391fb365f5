import assert from "node:assert/strict";
import { test } from "node:test";
import { one } from "./undertaken.ts";

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
