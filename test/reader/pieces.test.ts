import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { letterCase, piecesOf, quoted } from "../../src/reader/pieces.ts";
import { windowsOf } from "../../src/reader/windows.ts";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { loadVocabulary } from "../../src/text/wordpiece.ts";

interface Row {
  readonly text: string;
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly letters: number[];
  readonly inside: number[];
  readonly segments: [number, number][];
  readonly windows: [number, number, number, number][];
}

const rows: Readonly<Record<string, Row>> = JSON.parse(readFileSync(new URL("pieces.json", import.meta.url), "utf8"));
const vocabulary = loadVocabulary(new URL("../../model/vocab.txt", import.meta.url));
const shape = { size: 320, margin: 24 };
const segment = 223;

for (const [name, row] of Object.entries(rows)) {
  test(`${name}: pieces, features, segments and windows are those of the training`, () => {
    const pieces = piecesOf(row.text, paragraphs(row.text), vocabulary, segment);
    for (const column of ["ids", "starts", "ends", "letters", "inside"] as const)
      assert.deepEqual([...pieces[column]], row[column], column);
    assert.deepEqual(pieces.segments, row.segments);
    const windows = windowsOf(pieces, shape).map((w) => [w.start, w.end, w.own, w.ownEnd]);
    assert.deepEqual(windows, row.windows);
  });
}

for (const [word, expected] of [
  ["said", 0],
  ["Kirby", 1],
  ["NATO", 2],
  ["A", 1],
  ["2014", 3],
  ["iPhone", 0],
  ["Éire", 1],
  ["...", 3],
] as const) {
  test(`the letters of ${word} are of case ${expected}`, () => assert.equal(letterCase(word), expected));
}

test("quotation marks are inside what they quote", () => {
  assert.equal([...quoted('a "b" c “d” e')].join(""), "0011100011100");
});

test("every piece is owned by one window, which shows context on both sides unless the report ends there", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: segment }), { minLength: 1, maxLength: 60 }), (lengths) => {
      let at = 0;
      const segments = lengths.map((n): [number, number] => {
        at += n;
        return [at - n, at];
      });
      const windows = windowsOf({ ids: new Int32Array(at), segments }, shape);
      let next = 0;
      for (const { start, end, own, ownEnd } of windows) {
        assert.equal(own, next);
        next = ownEnd;
        assert.ok(end - start < shape.size);
        assert.ok(own - start >= Math.min(own, shape.margin) && end - ownEnd >= Math.min(at - ownEnd, shape.margin));
      }
      assert.equal(next, at);
    }),
  );
});

test("a window shows no more than `after` of what comes after it, where that is told", () => {
  const segments = Array.from({ length: 6 }, (_, i): [number, number] => [i * 60, (i + 1) * 60]);
  const pieces = { ids: new Int32Array(360), segments };
  const ends = (after?: number) =>
    windowsOf(pieces, { size: 200, margin: 8, after }).map(({ end, ownEnd }) => [end, ownEnd]);
  assert.deepEqual(ends(8), [
    [188, 180],
    [360, 360],
  ]);
  assert.deepEqual(ends(), [
    [199, 180],
    [360, 360],
  ]);
});
