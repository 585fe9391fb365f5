import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Pointed } from "../../src/reader/frames.ts";
import type { Pointing } from "../../src/reader/points.ts";
import { type Tuning, usual } from "../../src/reader/tuning.ts";
import { drawn } from "../draw.ts";
import { at } from "./frames.ts";
import { resolved } from "./speakers.ts";

const tuning: Tuning = { ...usual, point: { ...usual.point, speaker: 0.8, addressee: 0.5 } };

const nobody: Pointing = { nobody: 1, pieces: [] };

/** A pointing at words of a drawn report, all of one share. */
const towards = (marked: string, share: number, ...words: string[]): Pointing => {
  const { text } = drawn(marked);
  const pieces = words.map((word) => ({ span: at(text, word), share }));
  return { nobody: 1 - share * words.length, pieces };
};

/** Who speaks in the last attribution of a drawn report, and to whom, where the model points so at it. */
function read(marked: string, pointing: Partial<Pointed>): readonly [speaker: string, addressees: string] {
  const last = `a${drawn(marked).found.length}`;
  const pointed = new Map([[last, { speaker: nobody, addressee: nobody, ...pointing }]]);
  const { attributions, mentions } = resolved(marked, { pointed, tuning });
  const found = attributions.at(-1);
  const names = (parties: readonly { readonly name: string }[] = []) => parties.map(({ name }) => name).join(" + ");
  for (const mention of mentions) assert.ok(mention.rule !== "pointed at" || mention.evidence.length > 0);
  return [names(found?.speakers), names(found?.addressees)];
}

describe("whom the model points at", () => {
  const two = "Rain fell on Ivo Maric and Otto Brand. |[He] *said* {no}.";

  test("speaks where only a pronoun stands for him, and no rule finds anybody", () => {
    assert.equal(read(two, {})[0], "He");
    assert.equal(read(two, { speaker: towards(two, 0.4, "Ivo", "Maric") })[0], "Ivo Maric");
  });

  test("does not where the model is not sure, a rule finds somebody or a name stands there", () => {
    assert.equal(read(two, { speaker: towards(two, 0.2, "Ivo", "Maric") })[0], "He");
    const ruled = "[Otto Brand, the mayor,] *said* {Ivo Maric, the governor, left}. |[He] *said* {no}.";
    assert.equal(read(ruled, { speaker: towards(ruled, 0.4, "Ivo", "Maric") })[0], "Otto Brand");
    const named = two.replace("[He]", "[Brand]");
    assert.equal(read(named, { speaker: towards(named, 0.4, "Ivo", "Maric") })[0], "Otto Brand");
  });

  test("does not where somebody goes on who calls himself I", () => {
    const going = "Ivo Maric, the governor, met Otto Brand. |[I] *said* {yes} and |*added* {that he is late}.";
    assert.equal(read(going, { speaker: towards(going, 0.5, "Ivo", "Maric") })[0], "I");
    const others = "Rain fell on Ivo Maric and Otto Brand. |[He] *said* {yes} and |*added* {that he is late}.";
    assert.equal(read(others, { speaker: towards(others, 0.5, "Otto", "Brand") })[0], "Otto Brand");
  });

  const demand = "Norway closed the strait. Denmark's envoy left. |[Denmark] *demanded* {an end to the closure}.";

  test("is told, where no words say to whom it was said", () => {
    assert.equal(read(demand, {})[1], "");
    assert.equal(read(demand, { addressee: towards(demand, 0.8, "Norway") })[1], "Norway");
  });

  test("is never the speaker himself", () =>
    assert.equal(read(demand, { addressee: towards(demand, 0.8, "Denmark") })[1], ""));

  test("may be several", () => {
    const both = demand.replace("Norway closed", "Norway and Sweden closed");
    assert.equal(read(both, { addressee: towards(both, 0.4, "Norway", "Sweden") })[1], "Norway + Sweden");
  });

  test("is not asked for where rules inferred an addressee", () => {
    const heard = "[Otto Brand, the mayor,] *told* <reporters> {no} in Norway. |[He] *thinks* {they are right}.";
    assert.equal(read(heard, { addressee: towards(heard, 0.9, "Norway") })[1], "reporters");
    assert.equal(read(heard, {})[1], "reporters");
  });
});
