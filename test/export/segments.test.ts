import assert from "node:assert/strict";
import { test } from "node:test";
import { regions } from "../../src/export/regions.ts";
import { levels, segments, touching } from "../../src/export/segments.ts";
import type { Span } from "../../src/model/span.ts";
import { specimen } from "./specimen.ts";

/** Each segment as `words:covers`, a cover as the attribution's number and the first letters of its role. */
function cut(marked: string): string[] {
  const { attributions, document } = specimen(null, [{ marked }]);
  const among = attributions.map((_, i) => i);
  return segments(document.text, document.body[0] as Span, attributions, levels(attributions), among).map(
    ({ span, covers }) =>
      `${document.text.slice(...span)}:${covers.map(({ attribution, role }) => `${attribution + 1}${role.slice(0, 2)}`).join()}`,
  );
}

const table: readonly (readonly [string, readonly string[]])[] = [
  ["Nothing.", ["Nothing.:"]],
  ["[A] *said* <B> {x}.", ["A:1so", " :", "said:1cu", " :", "B:1ad", " :", "x:1co", ".:"]],
  [
    "[A] *said* {[B] *did* {y} too}",
    ["A:1so", " :", "said:1cu", " :", "B:1co,2so", " :1co", "did:1co,2cu", " :1co", "y:1co,2co", " too:1co"],
  ],
];
for (const [marked, expected] of table) test(`cuts ${marked}`, () => assert.deepEqual(cut(marked), expected));

test("an edge inside a surrogate pair moves behind it", () => {
  const { attributions } = specimen(null, [{ marked: "[A]" }]);
  const one = attributions.map((a) => ({ ...a, source: [[1, 2]] as const }));
  const parts = segments("\u{1f525}x", [0, 3], one, [0], [0]).map(({ span }) => span);
  assert.deepEqual(parts, [
    [0, 2],
    [2, 3],
  ]);
});

test("regions hold all text but white space, once, in order", () => {
  const { document } = specimen("Title", [
    { marked: "One." },
    { marked: "Cap. Credit.", kind: "caption" },
    { marked: "Two." },
  ]);
  const credit: Span = [document.text.indexOf("Credit"), document.text.indexOf("Credit") + 7];
  const shown = regions({ ...document, furniture: [...document.furniture, { span: credit, kind: "credit" }] });
  assert.deepEqual(
    shown.map(({ span, kind }) => `${kind} ${document.text.slice(...span)}`),
    ["body One.", "caption Cap. Credit.", "body Two."],
  );
  const loose = regions({ ...document, titleSpan: null, furniture: [], body: [] });
  assert.deepEqual(
    loose.map(({ kind }) => kind),
    ["other text"],
  );
});

test("each region knows the statements that have words in it", () => {
  const { document, attributions } = specimen(null, [
    { marked: "[A] *b* {c}" },
    { marked: "x" },
    { marked: "[D] *e* {f}" },
  ]);
  assert.deepEqual(touching(document.body, attributions), [[0], [], [1]]);
});
