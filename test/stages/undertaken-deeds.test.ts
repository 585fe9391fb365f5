import assert from "node:assert/strict";
import { test } from "node:test";
import { undertakenDeeds } from "../../src/lang/en/undertaken-deeds.ts";

for (const { kind, words, example } of undertakenDeeds)
  test(`"${example}" is a ${kind}, and no kind before it`, () => {
    assert.match(example, words);
    assert.equal(undertakenDeeds.find((named) => named.words.test(example))?.kind, kind);
  });

for (const words of [
  "it would meet its obligations under the treaty",
  "will meet the deadline",
  "it would let aid convoys cross the border",
  "it would never build a nuclear bomb",
  "all the proceeds will go to Norway",
  "the drill will run for ten days",
  "as set out in the annex, it will pay",
  "it would release the funds",
])
  test(`"${words}" is none of them`, () => {
    assert.deepEqual(
      undertakenDeeds
        .filter((named) => named.words.test(words))
        .map(({ kind }) => kind)
        .filter((kind) => !["payment", "aid", "corridor"].includes(kind)),
      [],
    );
  });
