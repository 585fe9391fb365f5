import assert from "node:assert/strict";
import { test } from "node:test";
import { chainOf } from "../../src/reader/chain.ts";
import { marginals } from "../../src/reader/marginals.ts";
import { ways } from "../../training/ways.ts";

const never = -1e4;
/** Two roles. */
const chain = chainOf(
  [
    [0, 0, never, 0, never],
    [0, 0, 0, 0, never],
    [0, 0, 0, 0, never],
    [0, 0, never, 0, 0],
    [0, 0, never, 0, 0],
  ],
  [0, 0, never, 0, never],
);
const tagged = (path: readonly number[], sure: number) =>
  Float32Array.from(path.flatMap((tag) => [0, 1, 2, 3, 4].map((other) => (other === tag ? sure : 0))));

test("a teacher that is sure draws the same runs each time", () => {
  const scores = tagged([0, 1, 2, 1, 3, 4, 4, 0], 30);
  assert.deepEqual(ways(chain, scores, 8, new Uint8Array(8), 100), [
    {
      drawn: 24,
      runs: [
        [0, 101, 103],
        [0, 103, 104],
        [1, 104, 107],
      ],
    },
  ]);
});

test("one that is not draws each tag about as often as the chain finds it likely", () => {
  const scores = Float32Array.from({ length: 40 }, (_, i) => ((i * 37) % 11) / 4 - 1);
  const count = 4000;
  const drawn = ways(chain, scores, 8, new Uint8Array(8), 0, count);
  assert.equal(
    drawn.reduce((sum, way) => sum + way.drawn, 0),
    count,
  );
  const chances = marginals(chain, scores, 0, 8);
  for (let t = 0; t < 8; t++)
    for (const role of [0, 1]) {
      const told = (chances[t * 5 + 1 + 2 * role] as number) + (chances[t * 5 + 2 + 2 * role] as number);
      const seen = drawn.filter(({ runs }) => runs.some(([r, from, to]) => r === role && from <= t && t < to));
      const share = seen.reduce((sum, way) => sum + way.drawn, 0) / count;
      assert.ok(Math.abs(share - told) < 0.03, `${t} ${role} ${share} ${told}`);
    }
});
