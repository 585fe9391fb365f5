import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lastBefore } from "../../src/text/last-before.ts";

describe("what stands right before a place", () => {
  const text = `${"The quay lay still. ".repeat(5)}The two mayors met.`;
  const met = text.indexOf("met");

  test("is given by where its first group stands in the whole text", () => {
    const span = lastBefore(text, met, /\b(The two \p{L}+) $/u);
    assert.equal(span && text.slice(...span), "The two mayors");
  });

  test("is nothing where the words are others, or stand too far back", () => {
    assert.equal(lastBefore(text, met, /\b(the pair) $/u), null);
    assert.equal(lastBefore(text, met, /^(The quay lay still\. ){5}/u), null);
  });

  test("is nothing where the group is empty", () => assert.equal(lastBefore(text, met, /(?:(we)|mayors) $/u), null));
});
