import assert from "node:assert/strict";
import { test } from "node:test";
import { withQuotation } from "../../src/stages/quoted.ts";
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
