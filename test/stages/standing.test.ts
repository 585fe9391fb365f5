import assert from "node:assert/strict";
import { test } from "node:test";
import { standing } from "../../src/stages/standing.ts";

for (const [read, within, stands] of [
  ["happened", null, "happened"],
  ["alleged", null, "happened"],
  ["planned", null, "planned"],
  ["happened", "assertion", "happened"],
  ["happened", "accusation", "alleged"],
  ["planned", "denial", "denied"],
  ["happened", "demand", "conditional"],
  ["planned", "threat", "planned"],
] as const) {
  test(`a deed read as ${read} within ${within ?? "the outlet's own voice"} stands as ${stands}`, () => {
    assert.equal(standing(read, within), stands);
  });
}
