import { drawn } from "../bench/drawn.ts";
import type { Chain, Moves } from "../src/reader/chain.ts";
import { forward } from "../src/reader/marginals.ts";

/** A sequence of tags as runs of a role, in pieces, and how many of the drawn sequences are this. */
export interface Way {
  readonly drawn: number;
  readonly runs: readonly (readonly [role: number, from: number, to: number])[];
}

/** The index that a number from 0 to 1 falls on among the shares of `weights`. */
function fall(weights: readonly number[], number: number): number {
  let left = number * weights.reduce((a, b) => a + b, 0);
  const found = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return found < 0 ? weights.lastIndexOf(Math.max(...weights)) : found;
}

/**
 * `count` sequences of tags drawn as the chain finds them likely (forward sums, then drawn from the end), equal ones
 * together. What is learnt from them is the teacher's doubt where a span begins and ends, and not its best guess alone.
 * Arguments as for `best`; `shift` is added to rows to name pieces.
 */
export function ways(
  chain: Chain,
  scores: Float32Array,
  length: number,
  glued: Uint8Array,
  shift: number,
  count = 24,
): Way[] {
  const { tags } = chain;
  const sums = forward(chain, scores, 0, length, glued);
  const chance = drawn(length);
  const found = new Map<string, { drawn: number; runs: [number, number, number][] }>();
  for (let k = 0; k < count; k++) {
    const runs: [number, number, number][] = [];
    let tag = 0;
    for (let t = length - 1; t >= 0; t--) {
      const before = t === length - 1 ? null : ((glued[t + 1] === 1 ? chain.within : chain.into)[tag] as Moves);
      const weights = Array.from({ length: tags }, (_, from) => {
        const sum = sums[t * tags + from] as number;
        if (!before) return sum;
        const move = before.from.indexOf(from);
        return move < 0 ? 0 : sum * (before.powers[move] as number);
      });
      const next = fall(weights, chance());
      const role = (next - 1) >> 1;
      const open = runs.at(-1);
      // `tag` is that of the piece after; a run goes on to the left where that was an inside of the same role.
      if (next > 0 && open && tag > 0 && tag % 2 === 0 && (tag - 1) >> 1 === role && open[1] === t + 1 + shift)
        open[1] = t + shift;
      else if (next > 0) runs.push([role, t + shift, t + 1 + shift]);
      tag = next;
    }
    const key = runs.join(" ");
    const same = found.get(key);
    if (same) same.drawn += 1;
    else found.set(key, { drawn: 1, runs: runs.reverse() });
  }
  return [...found.values()].sort((a, b) => b.drawn - a.drawn);
}
