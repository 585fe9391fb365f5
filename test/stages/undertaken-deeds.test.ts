import assert from "node:assert/strict";
import { test } from "node:test";
import { undertakenDeeds } from "../../src/lang/en/undertaken-deeds.ts";

for (const { kind, words, example } of undertakenDeeds)
  test(`"${example}" is a ${kind}, and no kind before it`, () => {
    assert.match(example, words);
    assert.equal(undertakenDeeds.find((named) => named.words.test(example))?.kind, kind);
  });
