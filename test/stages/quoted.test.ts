import assert from "node:assert/strict";
import { test } from "node:test";
import { quotedOn, withQuotation } from "../../src/stages/quoted.ts";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { quotations } from "../../src/text/quotes.ts";
import { framed } from "./frames.ts";

/** What is said in a drawn sentence, with the quotation before who quotes it. */
function said(marked: string): string[] {
  const { text, frames } = framed(marked);
  const [frame] = frames;
  assert.ok(frame);
  return withQuotation(text, frame, quotations(text, paragraphs(text))).content.map((span) => text.slice(...span));
}

for (const [marked, expected] of [
  ["“Nobody came,” [the agency] *quoted* {Otto Vale as saying}.", ["“Nobody came,”", "Otto Vale as saying"]],
  ["“Nobody came,” [the agency] *quoted* {him as telling sailors}.", ["“Nobody came,”", "him as telling sailors"]],
  ["“Nobody came,” Hale wrote. [The agency] *quoted* {Otto Vale as saying}.", ["Otto Vale as saying"]],
  ["“Nobody came,” [the agency] *quoted* {Otto Vale as saying no}.", ["Otto Vale as saying no"]],
] as const)
  test(marked, () => assert.deepEqual(said(marked), expected));

for (const [marked, expected] of [
  [
    "[Hale] *said* {no}. “It is too late for anybody to go there now.”",
    "no … “It is too late for anybody to go there now.”",
  ],
  [
    "[Hale] *said* {no}.\n\n“It is too late for anybody to go there now.”\n\nIt rained.",
    "no … “It is too late for anybody to go there now.”",
  ],
  [
    "[Hale] *said* {no} to sailors in the port.\n\n“It is too late for anybody to go there now.”",
    "no … “It is too late for anybody to go there now.”",
  ],
  ["[Hale] *said* {no}. It rained. “It is too late for anybody to go there now.”", "no"],
  ["[Hale] *said* {no}. “Too late.”", "no"],
  ["[Hale] *said* {no} of the “too late for anybody to go there”.", "no"],
] as const)
  test(`a quotation that no words tell of: ${marked}`, () => {
    const { text, frames } = framed(marked);
    const [frame] = quotedOn(text, frames, quotations(text, paragraphs(text)), () => true);
    assert.equal(frame?.content.map((span) => text.slice(...span)).join(" … "), expected);
  });
