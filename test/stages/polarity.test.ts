import assert from "node:assert/strict";
import { test } from "node:test";
import { polarity } from "../../src/stages/polarity.ts";

for (const [words, expected] of [
  ["not to cross the river", "negative"],
  ["that it would not cross the river", "negative"],
  ["“We won’t cross the river,”", "negative"],
  ["the country has no intention of crossing", "negative"],
  ["never to return", "negative"],
  ["that it would cross the river", "affirmative"],
  ["it would act if the others did not", "affirmative"],
  ["that the ban, which was not new, would stay", "affirmative"],
] as const) {
  test(`${words} is ${expected}`, () => assert.equal(polarity(words, [[0, words.length]], "affirmative"), expected));
}

test("where the words do not say, the model decides", () => {
  assert.equal(polarity("accusations of theft", [[0, 20]], "negative"), "negative");
  assert.equal(polarity("anything", [], "negative"), "negative");
});
