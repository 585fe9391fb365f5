import assert from "node:assert/strict";
import { test } from "node:test";
import { resolved, spanOf, speakersOf } from "./speakers.ts";

test("a letter is of those who wrote it, though nobody knows who they are", () => {
  const marked =
    "Otto Brand spoke. |[Forty deputies] *urged* {him to be open} in a letter. |[The letter] *asked* {why}.";
  const more = { 0: { channelSpan: spanOf(marked, "in a letter") } };
  assert.deepEqual(speakersOf(resolved(marked, { more })), ["Forty deputies", "Forty deputies"]);
});

test("a news conference that is told something hears it, though it is marked as the way alone", () => {
  const marked = "[Otto Brand] *told* a news conference {that he would go}.";
  const more = { 0: { channelSpan: spanOf(marked, "a news conference") } };
  assert.deepEqual(
    resolved(marked, { more }).attributions[0]?.addressees.map(({ name }) => name),
    ["reporters"],
  );
});
