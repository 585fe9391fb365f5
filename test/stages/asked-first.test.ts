import assert from "node:assert/strict";
import { test } from "node:test";
import { askedFirst } from "../../src/stages/asked-first.ts";
import { framed } from "./frames.ts";

for (const [what, marked, expected] of [
  [
    "ends where the answer begins, which whoever gives it was asked",
    "*Asked* {about the port, |[the mayor] *said* {no}}.",
    "about the port > the mayor",
  ],
  ["goes on where nobody answers", "*Asked* {about the port, the mayor wept}.", "about the port, the mayor wept > "],
  [
    "may hold what others say",
    "*Asked* {whether |[the mayor] *said* {no}}, |[Hale] *wept*.",
    "whether the mayor said no > ",
  ],
] as const)
  test(`a question that opens a sentence ${what}`, () => {
    const { text, frames } = framed(marked);
    const [asked] = askedFirst(text, frames);
    const words = (spans: readonly (readonly [number, number])[]) =>
      spans.map((span) => text.slice(...span)).join(" … ");
    assert.equal(`${words(asked?.content ?? [])} > ${words(asked?.addressee ?? [])}`, expected);
  });
