import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DeedKind } from "../../src/model/deed.ts";
import { both } from "../../src/stages/parties/encounter.ts";
import { drawn } from "../draw.ts";
import { at } from "./frames.ts";
import { resolved } from "./speakers.ts";

describe("whom somebody met or spoke to", () => {
  for (const [marked, word, whom, kind = "meeting"] of [
    ["Ann Hale met the Norwegian prime minister, Otto Brand, in Bergen.", "met", "Otto Brand"],
    ["Ann Hale met Norwegian Prime Minister Otto Brand in Bergen.", "met", "Otto Brand"],
    ["Ann Hale spoke with President Otto Brand.", "spoke", "Otto Brand", "call"],
    ["Ann Hale met on Monday with Otto Brand.", "met", null],
    ["Ann Hale met reporters in Bergen and Otto Brand.", "met", null],
    ["Ann Hale saw to talks with Otto Brand.", "talks", null],
    ["Ann Hale met Otto Brand.", "met", null, "visit"],
  ] as readonly (readonly [string, string, string | null, DeedKind?])[])
    test(`${marked}: ${whom ?? "nobody told"}`, () => {
      const { text } = drawn(marked);
      const found = resolved(marked).whomMet({ trigger: at(text, word), kind });
      assert.equal(found && text.slice(...found), whom);
    });
});

for (const [text, word, two] of [
  ["Hale wept after the two leaders spoke.", "spoke", "the two leaders"],
  ["Both presidents have met.", "met", "Both presidents"],
  ["The two later signed a treaty.", "signed", "The two"],
  ["Hale called the two summits a success.", "summits", null],
  ["The leaders met.", "met", null],
] as const)
  test(`${text} ${two ?? "nobody told"}`, () => {
    const found = both(text, at(text, word));
    assert.equal(found && text.slice(...found), two);
  });

for (const [words, place] of [
  ["Norwegian", false],
  ["Norway's", false],
  ["Chad", true],
  ["the harbour", true],
] as const)
  test(`${words} is ${place ? "a" : "no"} place`, () => {
    const marked = "Hale met the Norwegian envoy in Chad, at the harbour by Norway's embassy.";
    assert.equal(resolved(marked).isPlace(at(marked, words)), place);
  });

describe("both sides of a deed", () => {
  for (const [marked, word, sides, kind = "meeting"] of [
    ["It ended after a war between Norway and Chad.", "war", ["Norway", "Chad"], "combat"],
    [
      "Talks in May between Norwegian officials and separatist ethnic Chadian rebels failed.",
      "Talks",
      ["Norwegian officials", "separatist ethnic Chadian rebels"],
    ],
    [
      "The Norwegian foreign minister, Otto Brand, and the Chadian envoy, Ann Hale, met in Oslo.",
      "met",
      ["Otto Brand", "Ann Hale"],
    ],
    ["Otto Brand and Ann Hale met reporters.", "met", []],
    ["Otto Brand and Ann Hale met the mayor.", "met", []],
    ["Otto Brand spoke earlier and Ann Hale spoke later.", "spoke later", []],
    ["He tried to mediate between Norway and Chad.", "mediate", []],
    ["They met between supporters of Norway and Chad.", "met", []],
    ["A war between Norway and Chad.", "war", [], "visit"],
  ] as readonly (readonly [string, string, readonly string[], DeedKind?])[])
    test(`${marked}: ${sides.join(" + ") || "nobody told"}`, () => {
      const { text } = drawn(marked);
      const found = resolved(marked).bothSides({ trigger: at(text, word), kind });
      assert.deepEqual(
        found.map((span) => text.slice(...span)),
        sides,
      );
    });

  for (const [words, sides] of [
    ["US-Norwegian talks", "United States + Norway"],
    ["Hale-Brand summit", "Ann Hale + Otto Brand"],
    ["Lund-Brand summit", ""],
    ["Norway-led force", ""],
  ] as const)
    test(`the sides of ${words}: ${sides || "nobody told"}`, () => {
      const marked = `Ann Hale and Otto Brand met. The ${words} failed.`;
      const found = resolved(marked).hyphenedSides(at(marked, words));
      assert.equal(found.map(({ name }) => name).join(" + "), sides);
    });
});
