import assert from "node:assert/strict";
import { test } from "node:test";
import type { Document, FurnitureKind } from "../../src/model/document.ts";
import { attributions } from "../../src/stages/attributions.ts";
import { apart } from "../../src/stages/page/furniture.ts";
import { asDrawn, draw, drawn } from "../draw.ts";
import { report } from "../report.ts";
import { at, framed } from "./frames.ts";

const document = (text: string, furniture: readonly [FurnitureKind, string][] = []): Document => ({
  ...apart(report(text)),
  furniture: furniture.map(([kind, words]) => ({ kind, span: at(text, words) })),
});

const by = { by: "test" };

for (const [name, marked] of [
  ["side by side", "[Ann] *said* {it rained} | and [Bob] *said* {it did not}."],
  ["nested two deep", "[Ann] *said* {[Bob] *had told* <her> {that [Cal] *swore* {to stay}}}."],
  ["speech that is named and not told", "[Otto] *denied* {*accusations* by [Ann]}."],
  ["a split quotation", "{“We are ready,”} [she] *said*, {“and we will wait.”}"],
  [
    "a quotation whose first words are its speaker's report",
    "{“[They] *asked* <us> {to leave}, and we refused,”} [he] *said*.",
  ],
] as const) {
  test(`what contains what decides who reports whom: ${name}`, () => {
    const { text, frames } = framed(marked);
    const read = attributions(document(text), [...frames].reverse(), by);
    assert.equal(draw(text, asDrawn(read)), draw(text, drawn(marked).found));
  });
}

test("a parent cut a letter short still holds its child", () => {
  const { text, frames } = framed("[Ann] *said* {[Bob] *promised* {to leave by noon}}.");
  const [outer, inner] = frames;
  assert.ok(outer && inner);
  const [start, end] = outer.content[0] ?? [0, 0];
  const read = attributions(document(text), [{ ...outer, content: [[start, end - 1]] }, inner], by);
  assert.deepEqual(
    read.map((a) => a.within),
    [null, "a1"],
  );
});

test("the speaker is the phrase of the text, and those above are named in via, outermost first", () => {
  const { text, frames } = framed(
    "[The spokesman] *said* {[the minister] *told* <them> {that [Cal] *swore* {to stay}}}.",
  );
  const read = attributions(document(text), frames, by);
  assert.deepEqual(
    read.map((a) => [a.speaker, a.via, a.addressees.map((p) => p.name)]),
    [
      [{ name: "The spokesman", actor: null, for: null }, [], []],
      [{ name: "the minister", actor: null, for: null }, ["The spokesman"], ["them"]],
      [{ name: "Cal", actor: null, for: null }, ["The spokesman", "the minister"], []],
    ],
  );
});

test("the surer of two frames with the same words under the same cue is kept", () => {
  const { text, frames } = framed("[Ann] *said* {it rained all day}.");
  const [frame] = frames;
  assert.ok(frame);
  const read = attributions(document(text), [{ ...frame, chance: 0.4, act: "other" }, frame], by);
  assert.deepEqual(
    read.map((a) => a.act),
    ["assertion"],
  );
});

test("a frame without content says nothing and is left out", () => {
  const { text, frames } = framed("[Ann] *spoke* {.}");
  assert.deepEqual(attributions(document(text), frames, by), []);
});

test("headline, deck and caption have their zone; what notices and related stories say is nobody's", () => {
  const { text, frames } = framed(
    "[Ann] *says* {it rains}|\n\n[Bob] *said* {it rained}.|\n\n[We] *say* {read our letter}",
  );
  const page = document(text, [
    ["headline", "Ann says it rains"],
    ["notice", "We say read our letter"],
  ]);
  const zones = (everywhere: boolean) => attributions(page, frames, { by: "test", everywhere }).map((a) => a.zone);
  assert.deepEqual(zones(false), ["headline", "body"]);
  assert.deepEqual(zones(true), ["headline", "body", "body"]);
});

test("a channel that the text names is explicit, one that the reader infers is inferred", () => {
  const { text, frames } = framed("[Ann] *said* {it rained} in a statement.", { way: "written-statement" });
  const [frame] = frames;
  assert.ok(frame);
  const named = attributions(document(text), [{ ...frame, channel: [at(text, "in a statement")] }], by)[0];
  const plain = attributions(document(text), [frame], by)[0];
  assert.deepEqual([named?.channel, named?.channelFrom], ["written-statement", "explicit"]);
  assert.deepEqual([plain?.channel, plain?.channelFrom], ["written-statement", "inferred"]);
});

test("a headline does not go on in the body, nor the body in it", () => {
  const { text, frames } = framed("[Ann] *says* {it rains}\n\n{it had rained all day}, [she] *said*.");
  const [head] = frames;
  assert.ok(head && head.content.length === 2);
  const page = document(text, [["headline", "Ann says it rains"]]);
  assert.deepEqual(attributions(page, [head], by)[0]?.content, [at(text, "it rains")]);
});

test("speech without a content is kept in another's words only", () => {
  const { text, frames } = framed("[Ann] *spoke*. | [Otto] *denied* {*accusations* by [Bob] | and *rumours*}.");
  const read = attributions(document(text), frames, by);
  assert.deepEqual(
    read.map((a) => [a.speaker?.name, a.within]),
    [
      ["Otto", null],
      ["Bob", "a1"],
    ],
  );
});
