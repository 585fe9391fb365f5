import assert from "node:assert/strict";
import { test } from "node:test";
import { resolvedBy } from "../../src/stages/deed-parties.ts";
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
