import assert from "node:assert/strict";
import { test } from "node:test";
import { directness } from "../../src/stages/directness.ts";
import { tidy } from "../../src/stages/tidy.ts";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { quotations } from "../../src/text/quotes.ts";
import { at, framed } from "./frames.ts";

const marks = (text: string) => quotations(text, paragraphs(text));

/** What is marked as content, and what it becomes. */
for (const [name, marked, wanted] of [
  ["the opening mark", "“{We will wait,”} [she] *said*.", ["“We will wait,”"]],
  ["the closing mark", "[She] *said*: {“We will wait}.”", ["“We will wait.”"]],
  [
    "the sentences before, of the same quotation",
    "“It is late. {We will wait,”} [she] *said*.",
    ["“It is late. We will wait,”"],
  ],
  ["the sentences after", "[She] *said*: {“It is late.} We will wait.”", ["“It is late. We will wait.”"]],
  ["neighbours with a mark between", "{“We will wait}, {and see,”} [she] *said*.", ["“We will wait, and see,”"]],
] as const) {
  test(`content along its quotation takes in ${name}`, () => {
    const { text, frames } = framed(marked);
    const frame = frames[0];
    assert.ok(frame);
    assert.deepEqual(
      tidy(text, frame, marks(text)).content.map((span) => text.slice(...span)),
      wanted,
    );
  });
}

test("an article alone is nobody", () => {
  const { text, frames } = framed("[The] *call* {to leave}.");
  assert.deepEqual(frames[0] && tidy(text, frames[0], marks(text)).source, []);
});

test("a content before its cue has no sentence before that, unless it is quoted", () => {
  for (const [marked, wanted] of [
    ["{It was late. All were asleep}, [she] *said*.", "All were asleep"],
    ["{It was Nov. 4 in the U.S. Senate}, [she] *said*.", "It was Nov. 4 in the U.S. Senate"],
    ["{It was “late. All” were asleep}, [she] *said*.", "It was “late. All” were asleep"],
    ["[She] *said* {it was late. All were asleep}.", "it was late. All were asleep"],
  ] as const) {
    const { text, frames } = framed(marked);
    const [frame] = frames;
    assert.ok(frame);
    assert.deepEqual(
      tidy(text, frame, marks(text)).content.map((span) => text.slice(...span)),
      [wanted],
    );
  }
});

for (const [name, marked] of [
  [
    "a cue that is quoted itself governs only what is said inside",
    "“It is late. [Bob] *said* {he would wait},” [she] said.",
  ],
  ["a piece that begins in mid-sentence is left as it is", "“When it is late {we wait,”} [she] *said*."],
  ["a quotation that is never closed decides nothing", "[She] *said*: {“It is late.} We will wait, and it was."],
  ["indirect words beside a quotation stay as they are", "[She] *said* {it was late}. “Truly.”"],
] as const) {
  test(name, () => {
    const { text, frames } = framed(marked);
    const frame = frames[0];
    assert.ok(frame);
    assert.deepEqual(tidy(text, frame, marks(text)).content, frame.content);
  });
}

test("pieces without a letter or digit are dropped", () => {
  const { text, frames } = framed("{it rained} , [she] *said*{.}");
  const frame = frames[0];
  assert.ok(frame);
  assert.deepEqual(tidy(text, frame, []).content, [at(text, "it rained")]);
});

for (const [words, wanted] of [
  ["“We will wait,”", "direct"],
  ["that it would wait", "indirect"],
  ["that it would “wait and see”", "mixed"],
] as const) {
  test(`${words} is ${wanted}`, () => {
    const text = `Ann said ${words} yesterday.`;
    assert.equal(directness(text, [at(text, words)], marks(text)), wanted);
  });
}

test("who hears assurances is no source of them", () => {
  const { text, frames } = framed("“[We listened to] *assurances* {that the quay was safe},” Hale said.");
  assert.deepEqual(
    frames.map((frame) => tidy(text, frame, marks(text)).source),
    [[]],
  );
});
