import assert from "node:assert/strict";
import { test } from "node:test";
import { againstAnother, standing, toldOfOneself } from "../../src/stages/standing.ts";
import { at } from "./frames.ts";

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

for (const [text, word, act, by, oneself] of [
  ["Norway said the harbour had been shelled.", "shelled", "assertion", "NOR", true],
  ["Norway said the harbour had been shelled.", "shelled", "assertion", "TCD", false],
  ["Norway said it had shelled the harbour.", "shelled", "assertion", "NOR", false],
  ["Norway denied the shelling.", "shelling", "denial", "NOR", false],
] as const)
  test(`${text} (${by}): ${oneself ? "nobody tells so of his own side" : "it may be he"}`, () =>
    assert.equal(
      toldOfOneself(
        text,
        { kind: "attack", trigger: at(text, word) },
        { name: "x", actor: null, for: by },
        {
          act,
          speakers: side("NOR"),
        },
      ),
      oneself,
    ));
