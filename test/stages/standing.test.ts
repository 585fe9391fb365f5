import assert from "node:assert/strict";
import { test } from "node:test";
import { againstAnother, standing } from "../../src/stages/standing.ts";

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

const side = (code: string | null) => [{ name: "x", actor: null, for: code }];

for (const [kind, actor, speaker, against] of [
  ["attack", "RUS", "USA", true],
  ["attack", "USA", "USA", false],
  ["meeting", "RUS", "USA", false],
  ["attack", null, "USA", false],
] as const) {
  test(`${speaker} telling of ${kind} by ${actor ?? "somebody"} tells ${against ? "" : "not "}against another`, () => {
    assert.equal(againstAnother(kind, side(actor), side(speaker)), against);
  });
}

test("what is told against another side is alleged", () => {
  assert.equal(standing("happened", "assertion", true), "alleged");
  assert.equal(standing("planned", "assertion", true), "planned");
});
