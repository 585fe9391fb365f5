import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "../../src/model/span.ts";
import { pointed } from "../../src/reader/points.ts";
import type { Run } from "../../src/reader/windows.ts";

const spanOf = ([from, to]: Run): Span => [from * 10, to * 10];

test("scores become shares of one for each party, and the opening row is nobody", () => {
  // Three rows of two parties: the speaker is row 1, and no row is the addressee.
  const scores = Float32Array.of(0, 9, 9, 0, 0, 0);
  const { speaker, addressee } = pointed(["speaker", "addressee"], scores, 0, 3, spanOf);
  assert.ok(speaker.nobody < 0.01 && addressee.nobody > 0.99);
  assert.deepEqual(
    speaker.pieces.map(({ span }) => span),
    [[10, 20]],
  );
  assert.deepEqual(addressee.pieces, []);
});

test("a later frame's scores begin where the one before it ends", () => {
  const scores = Float32Array.of(0, 0, 9, 9, 9, 9, 0, 0);
  assert.ok(pointed(["actor", "target"], scores, 4, 2, spanOf).actor.nobody > 0.99);
  assert.ok(pointed(["actor", "target"], scores, 0, 2, spanOf).actor.nobody < 0.01);
});
