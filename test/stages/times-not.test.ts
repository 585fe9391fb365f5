import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { times } from "../../src/stages/times/times.ts";

/** Sentences without a time in them, whatever their words look like. */
const none = [
  "The two sides sat down for talks.",
  "They met for a second time.",
  "Unarmed men march to confront the guards.",
  "They may attack.",
  "May they live long.",
  "March on the ministry, he told the crowd.",
  "The prime minister, Theresa May, agreed.",
  "April Jones spoke.",
  "It was the second attack on the bridge.",
  "He stood second in line.",
  "The boy, 12 years old, was unhurt.",
  "A 12-year-old boy was unhurt.",
  "More than a quarter of the bridges are down.",
  "Three-quarters of the bridges are down.",
  "The fall of the city was near.",
  "Prices continued to fall.",
  "Wells and springs ran dry.",
  "He lost $1995 and 2,014 sheep.",
  "More than 1500 people crossed.",
  "Under Resolution 1973 the zone is closed.",
  "Some 1500 troops crossed the river and nearly 2000 people fled.",
  "The guard was made up of 1500 men, and another 1200 were to come.",
  "2000 civilians were still in the city.",
  "At least 1500 were hurt.",
  "Resolutions 1701 and 1559 were named, and articles 1373, 1540 and 1566.",
  "UNSCR 1325 was named.",
  "Flight 1994 turned back after 1100 km.",
  "The mortar round hit shop No. 1994.",
  "A minute change of wording was enough.",
  "He was in his 30s.",
  "A man in his early 40s came, and two women in their mid to late 30s.",
  "Men in their 30s and 40s came.",
  "“The answer is no,” May said.",
  "“It is,” May told reporters, and “It will be,” said May.",
  "Mrs. May agreed.",
  "The Sunday Times and the Sunday Telegraph had it first.",
  "Nothing in the Good Friday Agreement forbids it.",
  "The sun shone and he sat there.",
  "He left as soon as he could.",
  "The mon and the dec are no words.",
  "The score was 3-1 after a 4.5 magnitude shock.",
];

describe("no time is read in", () => {
  for (const sentence of none)
    test(sentence, () => {
      const found = times(sentence, [[0, sentence.length]], { earliest: "2014-04-28", latest: "2014-04-28" });
      assert.deepEqual(
        found.map((t) => sentence.slice(...t.span)),
        [],
      );
    });
});
