import type { Chain, Moves } from "./chain.ts";

/** Makes the `count` numbers from `at` on a share of one. */
function shared(numbers: Float64Array, at: number, count: number): void {
  let sum = 0;
  for (let i = at; i < at + count; i++) sum += numbers[i] as number;
  for (let i = at; i < at + count; i++) numbers[i] = (numbers[i] as number) / sum;
}

/** Scores of the pieces from `offset` on as powers of e, the highest of each piece 1: [length, tags]. */
function powers({ tags }: Chain, scores: ArrayLike<number>, offset: number, length: number): Float64Array {
  const found = new Float64Array(length * tags);
  for (let at = 0; at < found.length; at += tags) {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = at; i < at + tags; i++) if ((scores[offset + i] as number) > top) top = scores[offset + i] as number;
    for (let i = at; i < at + tags; i++) found[i] = Math.exp((scores[offset + i] as number) - top);
  }
  return found;
}

/** The forward sums of the first `length` pieces, from the powers of their scores; see `forward`. */
function forwardOf(chain: Chain, power: Float64Array, length: number, glued: Uint8Array): Float64Array {
  const { tags, into, within } = chain;
  const sums = power.slice(0, length * tags);
  for (let tag = 0; tag < tags; tag++) sums[tag] = (sums[tag] as number) * Math.exp(chain.begin[tag] as number);
  shared(sums, 0, tags);
  for (let t = 1; t < length; t++) {
    const here = t * tags;
    const lists = glued[t] === 1 ? within : into;
    for (let to = 0; to < tags; to++) {
      const { from, powers: moved } = lists[to] as Moves;
      let sum = 0;
      for (let i = 0; i < from.length; i++)
        sum += (sums[here - tags + (from[i] as number)] as number) * (moved[i] as number);
      sums[here + to] = (sums[here + to] as number) * sum;
    }
    shared(sums, here, tags);
  }
  return sums;
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
  return forwardOf(chain, powers(chain, scores, offset, length), length, glued);
}

/**
 * The chance of each tag at each piece from `first` on and before `end`, over all sequences of tags for all pieces that the
 * chain allows: [end, tags], of which the rows before `first` mean nothing (forward and backward sums). Other arguments as
 * for `best`.
 */
export function marginals(
  chain: Chain,
  scores: ArrayLike<number>,
  offset: number,
  length: number,
  glued: Uint8Array = new Uint8Array(length),
  first = 0,
  end = length,
): Float64Array {
  const { tags, into, within } = chain;
  const power = powers(chain, scores, offset, length);
  const chances = forwardOf(chain, power, end, glued);
  let after = new Float64Array(tags).fill(1);
  let sums = new Float64Array(tags);
  for (let t = length - 2; t >= first; t--) {
    const next = (t + 1) * tags;
    const lists = glued[t + 1] === 1 ? within : into;
    sums.fill(0);
    for (let to = 0; to < tags; to++) {
      const weight = (power[next + to] as number) * (after[to] as number);
      const { from, powers: moved } = lists[to] as Moves;
      for (let i = 0; i < from.length; i++) {
        const tag = from[i] as number;
        sums[tag] = (sums[tag] as number) + (moved[i] as number) * weight;
      }
    }
    shared(sums, 0, tags);
    [after, sums] = [sums, after];
    if (t >= end) continue;
    for (let i = t * tags, tag = 0; tag < tags; i++, tag++)
      chances[i] = (chances[i] as number) * (after[tag] as number);
    shared(chances, t * tags, tags);
  }
  return chances;
}
