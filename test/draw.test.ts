import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Span } from "../src/model/span.ts";
import { type Drawn, draw, drawn } from "./draw.ts";

/** What is drawn, as words: role by role, the parent's number first. */
function read(marked: string): { text: string; found: string[] } {
  const { text, found } = drawn(marked);
  const words = (spans: readonly Span[]) => spans.map(([a, b]) => text.slice(a, b)).join(" … ");
  return {
    text,
    found: found.map((d) =>
      [d.within ?? "-", words(d.source), words(d.cue), words(d.addressee), words(d.content)].join("/"),
    ),
  };
}

const table: readonly (readonly [string, readonly string[]])[] = [
  ["[She] *told* <him> {that it was over}.", ["-/She/told/him/that it was over"]],
  ["{“It is over,”} [she] *said*, {“for now.”}", ["-/she/said//“It is over,” … “for now.”"]],
  [
    "[A] *said* {[B] *assured* <C> {that D would not}}.",
    ["-/A/said//B assured C that D would not", "0/B/assured/C/that D would not"],
  ],
  [
    "[A] *said* {[B] *claims* {[C] *asked for* {help}}} *again*.",
    ["-/A/said … again//B claims C asked for help", "0/B/claims//C asked for help", "1/C/asked for//help"],
  ],
  ["[A] *denied* {it}, while |[B] *confirmed* {it}.", ["-/A/denied//it", "-/B/confirmed//it"]],
  [
    "[A] *said* {[B] *denied* {x} but |[C] *confirmed* {x}}.",
    ["-/A/said//B denied x but C confirmed x", "0/B/denied//x", "0/C/confirmed//x"],
  ],
  ["{No words of anyone}", ["-////No words of anyone"]],
  ["Nothing here.", []],
  ["[A\\[1\\]] *said* {2 \\* 3 \\< 7 \\| \\\\}.", ["-/A[1]/said//2 * 3 < 7 | \\"]],
  ["\u{1f525} [A] *said* {x}.", ["-/A/said//x"]],
];

for (const [marked, found] of table) test(`reads ${marked}`, () => assert.deepEqual(read(marked).found, found));

test("the text is what is left without brackets, dividers and backslashes", () => {
  assert.equal(read("[A] *said* {x \\* [B] *denied* {y} |[C] *z*}.").text, "A said x * B denied y C z.");
});

test("spans are UTF-16", () => {
  assert.deepEqual(drawn("\u{1f525}[A] *said* {x}").found[0]?.source, [[2, 3]]);
});

const broken: readonly (readonly [string, RegExp])[] = [
  ["[A said", /"\[" is never closed/],
  ["A] said", /"\]" closes nothing at 1/],
  ["[A {said]}", /"\{" inside a source at 3/],
  ["*a|b*", /"\|" inside a cue at 2/],
  ["{[A} x]", /"\}" inside|"\}" closes nothing/],
];
for (const [marked, message] of broken)
  test(`refuses ${marked}`, () => assert.throws(() => drawn(marked), { name: "SyntaxError", message }));

for (const [marked] of table)
  test(`draws again ${marked}`, () => {
    const { text, found } = drawn(marked);
    assert.equal(draw(text, found), marked);
  });

test("what crosses is listed instead of drawn", () => {
  const base = { cue: [], addressee: [], content: [], within: null };
  const text = "A and B said";
  const crossing: Drawn[] = [
    { ...base, source: [[0, 7]], cue: [[8, 12]] },
    { ...base, source: [[6, 7]] },
  ];
  const out = draw(text, crossing);
  assert.match(out, /^A and \[B\] said|^\[A and B\] \*said\*/);
  assert.match(out, /\n {2}not drawn, within null: /);
});

test("every drawing is read back as it was, or its lost parts are listed", () => {
  const span = fc.tuple(fc.nat(20), fc.nat(6)).map(([a, n]): Span => [a, Math.min(20, a + n)]);
  const spans = fc.array(span, { maxLength: 2 }).map((all) => all.sort((a, b) => a[0] - b[0]));
  const one = fc.record({ source: spans, cue: spans, addressee: spans, content: spans, parent: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 4 }), (raw) => {
      const found = raw.map(({ parent, ...rest }, i): Drawn => ({ ...rest, within: parent < i ? parent : null }));
      const text = "ab[c]d*e{f}g<h>i|j\\kl";
      const out = draw(text, found);
      const [sentence = ""] = out.split("\n  not drawn");
      const again = drawn(sentence);
      assert.equal(again.text, text);
      if (out === sentence) {
        const drawnParts = (all: readonly Drawn[]) =>
          JSON.stringify(
            all
              .flatMap((d) => [d.source, d.cue, d.content])
              .flat()
              .sort(),
          );
        assert.equal(drawnParts(again.found), drawnParts(found));
      }
    }),
    { numRuns: 1000 },
  );
});
