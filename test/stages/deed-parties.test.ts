import assert from "node:assert/strict";
import { test } from "node:test";
import { givenIn, naming, resolvedBy } from "../../src/stages/deed-parties.ts";
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

for (const [text, words, trigger, name] of [
  ["Chad sent advisers to help the weak council.", "advisers to help the weak council", "sent", "advisers"],
  ["Chad kept the monitors from crossing the river.", "monitors from crossing the river", "kept", "monitors"],
  ["Chad fought men trying to take the port.", "men trying to take the port", "fought", "men"],
  ["They freed the crews and to the last man the boats.", "the crews and", "freed", "the crews"],
  ["Hale urged the port to mediate in the strike.", "port to mediate in the strike", "urged", "port"],
  ["The guards handed them to the port police.", "them to the port police", "handed", "them"],
  ["They bus in men from other towns.", "They bus in men from other towns", "bus", "They"],
  ["The guards put her out of the country.", "her out of the country", "put", "her"],
  ["Norway sent billions of crowns to areas in the north.", "billions of crowns to areas in the north", "sent", null],
  ["Hale met her ministers in the port.", "her ministers in the port", "met", null],
] as const)
  test(`a party's words end before what it is to do: ${words}`, () =>
    assert.equal(text.slice(...naming(text, at(text, words), at(text, trigger))), name ?? words));
