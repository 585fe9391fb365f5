import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { forward, marginals } from "../../src/reader/marginals.ts";
import { oneRole as chain, scoreOf, sequences } from "./one-role.ts";

const length = 6;
const scored = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 18, maxLength: 18 });
const flags = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length });

/** The chance of each tag at each of the first `to` pieces, summed over all sequences that the chain allows. */
function summed(scores: readonly number[], glued: readonly number[], to: number): number[] {
  const sums = new Array<number>(to * 3).fill(0);
  for (const path of sequences(to)) {
    if (path.some((tag, t) => t > 0 && glued[t] === 1 && tag !== (path[t - 1] === 0 ? 0 : 2))) continue;
    const power = Math.exp(scoreOf(path, scores));
    for (const [t, tag] of path.entries()) sums[t * 3 + tag] = (sums[t * 3 + tag] as number) + power;
  }
  const whole = sums.slice(0, 3).reduce((a, b) => a + b, 0);
  return sums.map((sum) => sum / whole);
}

test("the chance of a tag is what all sequences of tags together give it", () => {
  fc.assert(
    fc.property(scored, flags, (scores, flags) => {
      const glued = [0, ...flags.slice(1)];
      const found = marginals(chain, scores, 0, length, Uint8Array.from(glued));
      for (const [i, chance] of summed(scores, glued, length).entries())
        assert.ok(Math.abs((found[i] as number) - chance) < 1e-9);
    }),
    { numRuns: 40 },
  );
});

test("of some of the pieces it is what it is of all", () => {
  fc.assert(
    fc.property(scored, (scores) => {
      const all = marginals(chain, scores, 0, length);
      const some = marginals(chain, scores, 0, length, new Uint8Array(length), 2, 4);
      assert.equal(some.length, 12);
      for (let i = 6; i < 12; i++) assert.ok(Math.abs((some[i] as number) - (all[i] as number)) < 1e-12);
    }),
    { numRuns: 40 },
  );
});

test("by what stands before alone, the chance of a tag is what the sequences up to there give it", () => {
  fc.assert(
    fc.property(scored, (scores) => {
      const found = forward(chain, scores, 0, length);
      const last = summed(scores, new Array(length).fill(0), 4).slice(9, 12);
      for (const [tag, chance] of last.entries()) assert.ok(Math.abs((found[9 + tag] as number) - chance) < 1e-9);
    }),
    { numRuns: 40 },
  );
});

test("scores out of all proportion, and a single piece, still give chances", () => {
  const huge = marginals(chain, [900, -900, 0, -900, 900, 0], 0, 2);
  assert.ok(huge.every((chance) => chance >= 0 && chance <= 1));
  assert.equal(huge[0], 1);
  assert.equal(Math.round((huge[4] as number) * 1e6), 1e6);
  const one = marginals(chain, [0, 0, 0], 0, 1);
  assert.equal(one[2], 0);
  assert.ok(Math.abs((one[0] as number) + (one[1] as number) - 1) < 1e-12);
});
