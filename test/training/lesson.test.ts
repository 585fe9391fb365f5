import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { describe, shipped } from "../../src/reader/description.ts";
import { openModel } from "../../src/reader/open.ts";
import { piecesOf } from "../../src/reader/pieces.ts";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { loadVocabulary } from "../../src/text/wordpiece.ts";
import { lessonOf } from "../../training/lesson.ts";
import { joined } from "../../training/news.ts";

const description = describe(shipped);
const network = await openModel(description, shipped);
after(() => network.close());
const teacher = { description, network, vocabulary: loadVocabulary(join(shipped, "vocab.txt")) };
const text =
  "Lavrov told Kerry on Monday that Russia would not invade Ukraine.\n\nKerry said Russia had attacked Odessa.";
const lesson = await lessonOf(text, paragraphs(text), { onrecord: teacher, polnear: teacher });
const words = ([from, to]: readonly [number, number]) => text.slice(from, to);
const whole = (chances: readonly number[]) => Math.abs(chances.reduce((a, b) => a + b) - 1) < 0.02;

test("a lesson holds what is told, and a chance for each label", () => {
  const { frames } = lesson.onrecord;
  assert.deepEqual(
    frames.slice(0, 2).map(({ spans }) => spans.cue?.map(words)),
    [["told"], ["said"]],
  );
  assert.deepEqual(frames[1]?.spans.content?.map(words), ["Russia had attacked Odessa"]);
  for (const { labels } of frames) {
    assert.deepEqual(
      labels.map(({ length }) => length),
      Object.values(description.labels).map(({ length }) => length),
    );
    assert.ok(labels.every(whole));
  }
});

test("it says whom the model points at, by pieces of the text", () => {
  const shares = lesson.onrecord.frames[0]?.pointed.addressee ?? [];
  const [piece, share] = shares.toSorted((a, b) => b[1] - a[1])[0] ?? [-1, 0];
  const { starts, ends } = piecesOf(text, paragraphs(text), teacher.vocabulary, description.segment);
  assert.equal(text.slice(starts[piece], ends[piece]), "Kerry");
  assert.ok(share > 0.5 && share <= 1);
});

test("and the deeds, by our guidelines alone", () => {
  const attack = lesson.onrecord.deeds.find(({ trigger }) => words(trigger) === "attacked");
  assert.deepEqual(attack?.spans.actor?.map(words), ["Russia"]);
  assert.ok(attack?.labels.every(whole));
  assert.deepEqual([lesson.polnear.deeds, lesson.polnear.triggers], [[], []]);
  assert.equal(lesson.polnear.frames.length, 2);
});

test("tokens that a corpus set apart are joined as they are printed", () => {
  assert.equal(
    joined("`` We do n't agree , '' he said -LRB- twice -RRB- ; the minister 's aide did n't ."),
    "\"We don't agree,\" he said (twice); the minister's aide didn't.",
  );
});
