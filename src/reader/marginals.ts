import type { Chain } from "./chain.ts";

/** Makes the `count` numbers from `at` on a share of one. */
function shared(numbers: Float64Array, at: number, count: number): void {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += numbers[at + i] as number;
  for (let i = 0; i < count; i++) numbers[at + i] = (numbers[at + i] as number) / sum;
}

/** Scores of the pieces from `offset` on as powers of e, the highest of each piece 1: [length, tags]. */
function powers({ tags }: Chain, scores: ArrayLike<number>, offset: number, length: number): Float64Array {
  const found = new Float64Array(length * tags);
  for (let at = 0; at < found.length; at += tags) {
    let top = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < tags; tag++) top = Math.max(top, scores[offset + at + tag] as number);
    for (let tag = 0; tag < tags; tag++) found[at + tag] = Math.exp((scores[offset + at + tag] as number) - top);
  }
  return found;
}

/**
 * How likely each tag is at each piece by what stands before it and at it alone, [length, tags], each piece's tags adding
 * up to one (the forward sums of the chain, kept to that scale). Arguments as for `best`.
 */
export function forward(
  chain: Chain,
  scores: ArrayLike<number>,
  offset: number,
  length: number,
  glued: Uint8Array = new Uint8Array(length),
): Float64Array {
  const { tags, into, within, moved } = chain;
  const sums = powers(chain, scores, offset, length);
  for (let tag = 0; tag < tags; tag++) sums[tag] = (sums[tag] as number) * Math.exp(chain.begin[tag] as number);
  shared(sums, 0, tags);
  for (let t = 1; t < length; t++) {
    const here = t * tags;
    const before = glued[t] === 1 ? within : into;
    for (let to = 0; to < tags; to++) {
      let sum = 0;
      for (const tag of before[to] as Uint8Array)
        sum += (sums[here - tags + tag] as number) * (moved[tag * tags + to] as number);
      sums[here + to] = (sums[here + to] as number) * sum;
    }
    shared(sums, here, tags);
  }
  return sums;
}

/**
 * The chance of each tag at each piece, over all sequences of tags that the chain allows: [length, tags] (forward and
 * backward sums). Arguments as for `best`.
 */
export function marginals(
  chain: Chain,
  scores: ArrayLike<number>,
  offset: number,
  length: number,
  glued: Uint8Array = new Uint8Array(length),
): Float64Array {
  const { tags, into, within, moved } = chain;
  const chances = forward(chain, scores, offset, length, glued);
  const power = powers(chain, scores, offset, length);
  let after = new Float64Array(tags).fill(1);
  for (let t = length - 2; t >= 0; t--) {
    const next = (t + 1) * tags;
    const before = glued[t + 1] === 1 ? within : into;
    const sums = new Float64Array(tags);
    for (let to = 0; to < tags; to++) {
      const weight = (power[next + to] as number) * (after[to] as number);
      for (const tag of before[to] as Uint8Array)
        sums[tag] = (sums[tag] as number) + (moved[tag * tags + to] as number) * weight;
    }
    shared(sums, 0, tags);
    after = sums;
    for (let tag = 0; tag < tags; tag++)
      chances[t * tags + tag] = (chances[t * tags + tag] as number) * (sums[tag] as number);
    shared(chances, t * tags, tags);
  }
  return chances;
}
