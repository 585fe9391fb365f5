import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { abbreviations } from "../../src/lang/en/abbreviations.ts";
import { sentences } from "../../src/text/sentences.ts";

/** Drawn: a bar stands where one sentence ends and the next begins. */
const drawn = [
  "The envoy left. |He did not say why.",
  "The U.K. Defence Ministry met at 5 p.m. on Friday.",
  "Talks open at 5 p.m. |The minister will speak.",
  "Mr. Brown told Gen. Ivanov and Dr. J. K. Smith so.",
  "She flew to the U.S. |He stayed.",
  "She met the U.S. Secretary of State on Jan. 5 in Geneva.",
  '"We... are ready to talk," the president said. |Nobody answered.',
  '"Will they attack?" he asked. |"They will not!" she cried.',
  "“We will not go.” |The minister sat down.",
  "He said: “We will go.” |“Not today,” she added.",
  "It was plan No. 5, not No. 6.",
  "The order\nwas given on Monday.\nIt was obeyed.",
  "The price rose by 3.5 percent to $4.2 billion.",
  "No one came",
  "",
];

for (const line of drawn) {
  test(line || "(no text)", () => {
    const marked = line.replace("Monday.\n", "Monday.\n|");
    const text = marked.replaceAll("|", "");
    const expected = marked
      .split("|")
      .map((s) => s.trim())
      .filter((s) => s !== "");
    assert.deepEqual(
      sentences(text, [0, text.length], abbreviations).map(([s, e]) => text.slice(s, e)),
      expected,
    );
  });
}

test("spans point into the whole text, not into the paragraph", () => {
  const text = "A headline\n\nOne came. Two left.";
  assert.deepEqual(sentences(text, [12, text.length], abbreviations), [
    [12, 21],
    [22, 31],
  ]);
});

test("sentences cover their paragraph and nothing else", () => {
  const words = fc.constantFrom(
    "Mr.",
    "U.S.",
    "The",
    "said",
    '"',
    "”",
    "…",
    "?",
    ".",
    "\n",
    " ",
    "no",
    "😀",
    "e\u0301",
  );
  fc.assert(
    fc.property(
      fc.array(words).map((w) => w.join(" ")),
      (text) => {
        let last = 0;
        let rest = "";
        for (const [start, end] of sentences(text, [0, text.length], abbreviations)) {
          assert.ok(last <= start && start < end && end <= text.length);
          rest += text.slice(last, start);
          last = end;
        }
        assert.equal((rest + text.slice(last)).trim(), "");
      },
    ),
  );
});
