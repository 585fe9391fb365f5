import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { best, chainOf } from "../../src/reader/chain.ts";
import { bucket } from "../../src/reader/network.ts";
import { runs } from "../../src/reader/rows.ts";

const never = -1e4;
/** One role: O, B, I; I follows only B or I. */
const chain = chainOf(
  [
    [0, 0, never],
    [0, -1, 0.5],
    [0, -1, 0.5],
  ],
  [0, 0, never],
);

/** The best path by trying all. */
function exhaustive(scores: readonly number[], length: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < 3 ** length; code++) {
    let sum = 0;
    let from = -1;
    for (let t = 0; t < length; t++) {
      const tag = Math.floor(code / 3 ** t) % 3;
      sum += (scores[t * 3 + tag] as number) + ((from < 0 ? chain.begin[tag] : chain.moves[from * 3 + tag]) ?? 0);
      from = tag;
    }
    top = Math.max(top, sum);
  }
  return top;
}

test("the path found scores as high as the best of all paths, and never breaks the chain", () => {
  const score = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(score, { minLength: 18, maxLength: 18 }), (scores) => {
      const path = best(chain, scores, 0, 6);
      let sum = 0;
      for (let t = 0; t < 6; t++) {
        const [tag, from] = [path[t] as number, path[t - 1]];
        if (tag === 2) assert.ok(from === 1 || from === 2);
        sum +=
          (scores[t * 3 + tag] as number) +
          ((from === undefined ? chain.begin[tag] : chain.moves[from * 3 + tag]) ?? 0);
      }
      assert.ok(Math.abs(sum - exhaustive(scores, 6)) < 1e-9);
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
