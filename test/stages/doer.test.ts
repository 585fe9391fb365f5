import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DeedKind } from "../../src/model/deed.ts";
import { drawn } from "../draw.ts";
import { resolved } from "./speakers.ts";

/** Who does what `word` tells of, in a drawn report; null where its words name nobody. `others`: the model marks somebody. */
function doer(marked: string, word: string, kind: DeedKind, others = false): string | null {
  const { text } = drawn(marked);
  const { attributions, doerOf } = resolved(marked);
  const at = text.indexOf(word);
  assert.ok(at >= 0, word);
  const said = attributions.findLast(({ content }) => content.some(([from, to]) => from <= at && at < to));
  const span = doerOf({ trigger: [at, at + word.length], kind }, said, others);
  return span && text.slice(...span);
}

describe("who does a deed that the model marks nobody for", () => {
  for (const [what, marked, word, expected, kind = "attack"] of [
    ["its owner", "The mayor condemned Turkey's swift offensive.", "offensive", "Turkey"],
    ["its owner by office", "It rained after the king's resignation.", "resignation", "the king", "resignation"],
    ["its people", "Renewed Russian shelling shook the harbour.", "shelling", "Russian"],
    ["whoever it is done by", "The quay was shelled late on Monday by Norway.", "shelled", "Norway"],
    ["a group it is done by", "The quay was shelled by Taliban fighters.", "shelled", "Taliban fighters"],
    ["nobody, where the subject is hit by it", "Norway faced new sanctions.", "sanctions", null, "sanction"],
    ["nobody, where its people suffer it", "A Norwegian sailor was killed.", "killed", null],
    ["whoever it is done by, past a place", "A boat was shot down over Bergen by Norway.", "shot down", "Norway"],
    ["its owner past two adjectives", "Norway’s brutal and unjust raid.", "raid", "Norway"],
    ["whose fleet it is done to, not its owner", "We sank Norway’s fleet with raids.", "raids", null],
    ["the subject of its clause", "Norway imposed its own sweeping sanctions.", "sanctions", "Norway", "sanction"],
    [
      "not who is named after a preposition",
      "Norway met with Iran and imposed sanctions.",
      "sanctions",
      "Norway",
      "sanction",
    ],
    ["a pronoun nearer than a name", "Otto Brand said he visited the port.", "visited", "he", "visit"],
    ["nobody, in the passive", "Norway said little; Iran was attacked.", "attacked", null, "sanction"],
    ["nobody outside of the words that tell it", "[Norway] *said* {the port was quiet after a raid}.", "raid", null],
    ["the subject inside of them", "[Norway] *said* {Iran armed the port}.", "armed", "Iran", "arms-transfer"],
    ["not the subject of a clause that tells of a battle", "Norway heard of an attack.", "attack", null],
  ] as readonly (readonly [string, string, string, string | null, DeedKind?])[])
    test(what, () => assert.equal(doer(marked, word, kind), expected));
});

describe("who says what he does himself", () => {
  for (const [marked, word, expected] of [
    ["[Otto Brand] *said* {Chad must leave, and “we will drive them out”}.", "drive", "we"],
    ["[Otto Brand] *said*: {“I have already sent boats”}.", "sent", "I"],
    ["[Otto Brand] *said*: {“We plan to attack boats”}.", "attack", "We"],
    ["[Otto Brand] *said*: {“We are sending boats”}.", "sending", "We"],
    ["[Otto Brand] *said*: {“We are attacked”}.", "attacked", null],
    ["We will attack.", "attack", null],
  ] as const)
    test(`${marked} (${word})`, () => assert.equal(doer(marked, word, "attack", true), expected));
});

describe("who does a deed though the model marks another", () => {
  test("its owner, of what is always its owner's", () =>
    assert.equal(doer("Ahead of Otto Brand's visit Ann Hale wept.", "visit", "visit", true), "Otto Brand"));
  test("nobody else: an arrest is not done by whose it is", () =>
    assert.equal(doer("After Otto Brand's arrest Ann Hale wept.", "arrest", "detention", true), null));
});
