import assert from "node:assert/strict";
import { test } from "node:test";
import { label, likely } from "../../src/reader/rows.ts";

const names = ["none", "talks", "interview"];
const scores = new Float32Array([9, 0, 2, 1.9, 9]);

test("the label is the one with the highest score, of its own part of a row", () =>
  assert.equal(label(names, scores, 1), "talks"));

test("a guess counts only where its chance is high enough", () => {
  assert.equal(likely(names, scores, 1, 0.4), "talks");
  assert.equal(likely(names, scores, 1, 0.6), null);
});
