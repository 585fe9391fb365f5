import assert from "node:assert/strict";
import { test } from "node:test";
import { inWords } from "../../src/web/dates.ts";
import { plainly } from "../../src/web/pages/review.ts";
import { under } from "../../src/web/pages/thread.ts";

for (const [edtf, words] of [
  ["2022-03-02", "2 March 2022"],
  ["2022-03", "March 2022"],
  ["2022-03-02/2022-03-05", "2 to 5 March 2022"],
  ["[2021-12-28..2022-02-17]", "some time from 28 December 2021 to 17 February 2022"],
  ["[..2022-02-17]", "by 17 February 2022"],
  ["[2022-02-17..]", "17 February 2022 or later"],
  ["[2022-02-17,2022-02-19]", "17 February 2022 or 19 February 2022"],
] as const)
  test(`${edtf} is ${words}`, () => assert.equal(inWords(edtf), words));

for (const [summary, words] of [
  ["Norway, 2022-03-02/2022-03-05: aid: it would pay", "Norway, 2 to 5 March 2022: it would pay"],
  ["Norway, [2022-03-02..2022-03-05]: not aid: it would pay", "Norway, some time from 2 to 5 March 2022: it would pay"],
  ["Norway, 2022-03-02: aid: it would pay", "Norway, 2 March 2022: it would pay"],
  ["Norway: aid: 1500 tonnes by May", "Norway: 1500 tonnes by May"],
] as const)
  test(`what is proposed of "${summary}" is told in words`, () => assert.equal(plainly(summary), words));

test("a label under a thread runs over neither end", () => {
  assert.equal(under(50, "2022"), "50.00%");
  assert.equal(under(1, "10 letters"), "8.50%");
  assert.equal(under(99, "10 letters"), "91.50%");
  assert.equal(under(10, "x".repeat(90)), "50.00%");
});
