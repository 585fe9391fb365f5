import assert from "node:assert/strict";
import { test } from "node:test";
import { againstAnother, asWorded, ownedTo, standing, toldOfOneself } from "../../src/stages/standing.ts";
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

for (const [text, word, read, stands] of [
  ["The quay was reportedly shelled.", "shelled", "happened", "alleged"],
  ["The pilots defected rather than attack the port.", "attack", "happened", "denied"],
  ["Both sides failed to sign the treaty.", "sign", "happened", "denied"],
  ["Norway stopped short of recognising Chad.", "recognising", "planned", "denied"],
  ["Chad has reportedly withdrawn.", "withdrawn", "alleged", "alleged"],
  ["A guard was allegedly beaten and killed.", "killed", "happened", "alleged"],
  ["The guards are believed to have been detained.", "detained", "happened", "alleged"],
  ["Norway condemned Chad’s alleged attack.", "attack", "happened", "alleged"],
  ["It was reportedly decided at a meeting.", "meeting", "happened", null],
  ["Chad will reportedly attack.", "attack", "happened", "planned"],
  ["The ministry refuted reports about the surrender.", "surrender", "happened", "denied"],
  ["Hale dismissed media reports of an attack.", "attack", "happened", "denied"],
  ["Hale denied claims about the attack.", "attack", "happened", null],
  ["Chad does not deny that its men are fighting.", "fighting", "denied", "happened"],
  ["Chad denies that its men are fighting.", "fighting", "denied", null],
] as const)
  test(`${text} (${word}, read as ${read}): ${stands ?? "the words say nothing"}`, () =>
    assert.equal(asWorded(text, { trigger: at(text, word), factuality: read }, null), stands));

for (const [cue, by, on, speaker, owns] of [
  ["confirmed", "NOR", null, "NOR", true],
  ["confirmed", null, "NOR", "NOR", true],
  ["confirmed", "TCD", "NOR", "NOR", false],
  ["confirmed", null, null, "NOR", false],
  ["confirmed", null, null, null, false],
  ["said", "NOR", null, "NOR", false],
] as const)
  test(`${speaker ?? "somebody"} who ${cue} what ${by ?? "nobody"} did to ${on ?? "nobody"}: ${owns}`, () => {
    const text = `Hale ${cue} that boats had been sunk.`;
    const parties = { actors: side(by), targets: side(on) };
    assert.equal(ownedTo(text, parties, { cue: [at(text, cue)], speakers: side(speaker) }), owns);
  });

test("what somebody owns to is not alleged", () => {
  assert.equal(standing("alleged", "assertion", false, true), "happened");
  assert.equal(standing("alleged", "assertion"), "alleged");
});

for (const [text, word, read, stands] of [
  ["Chad gave the envoys five days to leave the country.", "leave", "happened", "conditional"],
  ["The army would not say how many boats had been sunk.", "sunk", "denied", "happened"],
  ["Chad did not rule out an attack.", "attack", "happened", "conditional"],
  ["Further expulsions are not excluded.", "expulsions", "denied", "conditional"],
  ["Asked if he would send troops, he left.", "send", "denied", "conditional"],
  ["The army would not say whether boats had been sunk.", "sunk", "denied", null],
] as const)
  test(`${text} (${word})`, () =>
    assert.equal(asWorded(text, { trigger: at(text, word), factuality: read }, null), stands));
