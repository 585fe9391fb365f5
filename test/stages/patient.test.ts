import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DeedKind } from "../../src/model/deed.ts";
import { didNot, mayHaveDone, patientOf, suffering } from "../../src/stages/patient.ts";
import { at } from "./frames.ts";

describe("who suffers what is told in the passive", () => {
  for (const [text, word, patient, kind = "attack"] of [
    ["A Norwegian sailor was killed in Chad.", "killed", "Norwegian sailor"],
    ["Hale said two sailors had been shot dead.", "shot dead", "two sailors"],
    ["Hale said at least 20 members of Chad's army were killed.", "killed", "at least 20 members of Chad's army"],
    ["Hale wept when the deputy was briefly detained.", "detained", "deputy", "detention"],
    ["The guards were beaten and killed.", "killed", "guards"],
    ["Dubois and Hale were arrested.", "arrested", "Dubois and Hale", "detention"],
    ["The army fled and two ports were seized.", "seized", "two ports", "seizure"],
    ["On Monday a mine was cleared; elsewhere a ship was sunk.", "sunk", "ship"],
    ["They told of a raid in which two men were killed.", "killed", "two men"],
    ["Dubois is expected to be freed.", "freed", "Dubois", "release"],
    ["Hale, Brand and Dubois were arrested.", "arrested", null, "detention"],
    ["Hale said Chad would face further sanctions.", "sanctions", "Chad", "sanction"],
    ["Chad could face sanctions.", "face", "Chad", "sanction"],
    ["Chad was hit by a new embargo.", "embargo", "Chad", "sanction"],
    ["They will act should Chad fall victim to an attack.", "attack", "Chad"],
    ["Chad had been the target of air strikes.", "air strikes", "Chad"],
    ["Hale was shot. The gunman was arrested.", "arrested", "gunman", "detention"],
    ["The plane that crashed in Chad was not shot down.", "shot down", "plane"],
    ["The sailors who came from Chad were arrested.", "arrested", "sailors", "detention"],
    ["Chad faces a vote.", "vote", null, "vote"],
    ["Hale said anyone who attacked Norway would be shot.", "shot", "anyone who attacked Norway"],
    ["Hale said those who offend Chad would be punished.", "punished", "those who offend Chad", "sanction"],
    ["Those who were killed had fled.", "killed", null],
    ["The suffering that Hale's war brings.", "war", null],
    ["He was arrested.", "arrested", null, "detention"],
    ["Dubois, who was arrested, wept.", "arrested", null, "detention"],
    ["In Bergen Dubois was shot.", "shot", null],
    ["Chad arrested Dubois.", "arrested", null, "detention"],
    ["The war was civil war.", "civil", null],
    ["Norwegian troops were sent.", "sent", null, "deployment"],
  ] as readonly (readonly [string, string, string | null, DeedKind?])[])
    test(`${text} (${word}): ${patient ?? "the words do not tell"}`, () => {
      const found = patientOf(text, { trigger: at(text, word), kind });
      assert.equal(found && text.slice(...found.span), patient);
    });
});

const found = (text: string, word: string) => {
  const patient = patientOf(text, { trigger: at(text, word), kind: "attack" });
  assert.ok(patient);
  return patient;
};

test("who suffers a deed, or answers it, did not do it", () => {
  const text = "Norwegian leaders condemned Chad after a Danish boat was attacked by pirates.";
  const patient = found(text, "attacked");
  assert.ok(didNot(patient, at(text, "Danish"), []));
  assert.ok(didNot(patient, at(text, "Norwegian"), []));
  assert.ok(!didNot(patient, at(text, "Chad"), []));
  assert.ok(!didNot(patient, at(text, "pirates"), []));
  assert.ok(didNot(patient, at(text, "pirates"), [at(text, "pirates")]));
});

test("whoever it is done by may have done it, another where the model is sure of him", () => {
  const text = "Chad massed guns. Boats were sunk by the old guard.";
  const patient = found(text, "sunk");
  const may = (words: string, share: number) =>
    mayHaveDone(text, at(text, "sunk"), patient, {
      party: { name: words, actor: null, for: null },
      share,
      spans: [at(text, words)],
    });
  assert.deepEqual(
    [may("old guard", 0.3), may("Chad", 0.3), may("Chad", 0.6), may("Boats", 0.9)],
    [true, false, true, false],
  );
});

test("of the phrases marked those that name the patient suffer it, else the patient, if it takes up nobody", () => {
  const text = "Chad fled. Two boats were sunk off Bergen; the port was shelled.";
  const groups = (...words: string[]) => words.map((word) => [at(text, word)]);
  const pointing = { nobody: 0.2, pieces: [{ span: at(text, "port"), share: 0.6 }] };
  const names = (word: string, marked: string, pointed = false) =>
    suffering(found(text, word), groups(marked), pointed ? pointing : null).map((span) => text.slice(...span));
  assert.deepEqual(names("sunk", "boats"), ["boats"]);
  assert.deepEqual(names("sunk", "Chad"), ["Two boats"]);
  assert.deepEqual(names("shelled", "Chad"), ["Chad"]);
  assert.deepEqual(names("shelled", "Chad", true), ["port"]);
  const threat = "Anyone who attacks Chad will be shot.";
  const anyone = suffering(found(threat, "shot"), [[at(threat, "Chad")]], null);
  assert.deepEqual(
    anyone.map((span) => threat.slice(...span)),
    ["Anyone"],
  );
});
