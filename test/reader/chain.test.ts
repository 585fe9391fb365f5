import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { best } from "../../src/reader/chain.ts";
import { bucket } from "../../src/reader/network.ts";
import { runs } from "../../src/reader/rows.ts";
import { oneRole as chain, scoreOf, sequences } from "./one-role.ts";

/** The best score by trying all paths. */
const exhaustive = (scores: readonly number[], length: number): number =>
  Math.max(...sequences(length).map((path) => scoreOf(path, scores)));

test("the path found scores as high as the best of all paths, and never breaks the chain", () => {
  const score = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(score, { minLength: 18, maxLength: 18 }), (scores) => {
      const path = best(chain, scores, 0, 6);
      for (let t = 0; t < 6; t++) if (path[t] === 2) assert.ok(path[t - 1] === 1 || path[t - 1] === 2);
      assert.ok(Math.abs(scoreOf(path, scores) - exhaustive(scores, 6)) < 1e-9);
    }),
  );
});

test("a word is never cut: a piece that goes on with it is what the piece before is", () => {
  const score = fc.double({ min: -3, max: 3, noNaN: true });
  const flags = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(score, { minLength: 18, maxLength: 18 }), flags, (scores, flags) => {
      const path = best(chain, scores, 0, 6, Uint8Array.from([0, ...flags.slice(1)]));
      for (let t = 1; t < 6; t++) if (flags[t] === 1) assert.equal(path[t], path[t - 1] === 0 ? 0 : 2);
    }),
  );
});

test("of equal paths the same one is taken each time", () => {
  assert.deepEqual([...best(chain, new Float32Array(12), 0, 4)], [...best(chain, new Float32Array(12), 0, 4)]);
  assert.deepEqual([...best(chain, [], 0, 0)], []);
});

test("runs of a role; the opening row has none", () => {
  assert.deepEqual(runs(Uint8Array.from([1, 2, 0, 1, 2, 2, 1, 3, 4]), 0), [
    [1, 2],
    [3, 6],
    [6, 7],
  ]);
  assert.deepEqual(runs(Uint8Array.from([1, 2, 0, 1, 2, 2, 1, 3, 4]), 1), [[7, 9]]);
});

for (const [distance, expected] of [
  [0, 16],
  [1, 17],
  [-1, 15],
  [4, 20],
  [5, 21],
  [6, 22],
  [8, 23],
  [-8, 9],
  [300, 32],
  [-300, 0],
] as const) {
  test(`a piece ${distance} from the cue falls in bucket ${expected}`, () => assert.equal(bucket(distance), expected));
}
