import assert from "node:assert/strict";
import { test } from "node:test";
import { givenIn, resolvedBy } from "../../src/stages/deed-parties.ts";
import { at } from "./frames.ts";

const hale = { name: "Ann Hale", actor: "ann-hale", for: null };

for (const [text, words, name] of [
  ["They said a pilot had been captured.", "pilot", "pilot"],
  ["They said the pilot had been captured.", "pilot", "Ann Hale"],
  ["A senior minister was forced out.", "senior minister", "Ann Hale"],
] as const)
  test(`${text} (${words}): ${name}`, () =>
    assert.deepEqual(
      resolvedBy(text, () => [hale])(at(text, words), null).map((party) => party.name),
      [name],
    ));

for (const [text, words, kind, whom] of [
  ["NATO sent weapons and equipment to Norway in May.", "weapons and equipment", "arms-transfer", "Norway"],
  ["NATO sent weapons to the Harbour League.", "weapons to the Harbour League", "arms-transfer", "Harbour League"],
  ["NATO sent weapons to Norway.", "weapons", "deployment", null],
  ["NATO sent weapons to the U.S. Army in May.", "weapons", "aid", "U.S. Army"],
  ["They tied coal aid to Norway aid.", "coal aid", "aid", null],
  ["It gave bread due to Norway.", "bread", "aid", null],
] as const)
  test(`who is given ${words} in "${text}"`, () => {
    const span = givenIn(text, at(text, words), kind);
    assert.equal(span && text.slice(...span), whom);
  });
