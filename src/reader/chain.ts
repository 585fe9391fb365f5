/** The moves that lead to a tag: from which tags, what each scores, and that as a power of e, in parallel. */
export interface Moves {
  readonly from: Uint8Array;
  readonly scores: Float64Array;
  readonly powers: Float64Array;
}

/**
 * Scores of a linear chain over role tags, `begin[tag]` for the first piece. `into[to]` are the moves to a tag: the inside
 * of a role comes only after that role. `within[to]` are those of them that may be made within a word.
 */
export interface Chain {
  readonly tags: number;
  readonly begin: Float64Array;
  readonly into: readonly Moves[];
  readonly within: readonly Moves[];
}

/** A move with a lower score is forbidden, and never taken. */
const forbidden = -1000;

/** Whether within a word `to` may follow `from`: nothing after nothing, and the inside of a role after that role. */
const goesOn = (from: number, to: number): boolean =>
  to === 0 ? from === 0 : to % 2 === 0 && (from === to || from === to - 1);

export function chainOf(moves: readonly (readonly number[])[], begin: readonly number[]): Chain {
  const allowed = begin.map((_, to) => [...begin.keys()].filter((from) => (moves[from]?.[to] as number) > forbidden));
  const leading = (tags: readonly number[], to: number): Moves => {
    const scores = Float64Array.from(tags, (from) => moves[from]?.[to] as number);
    return { from: Uint8Array.from(tags), scores, powers: scores.map(Math.exp) };
  };
  return {
    tags: begin.length,
    begin: Float64Array.from(begin),
    into: allowed.map(leading),
    within: allowed.map((tags, to) =>
      leading(
        tags.filter((from) => goesOn(from, to)),
        to,
      ),
    ),
  };
}

/**
 * The best sequence of tags for `length` pieces whose scores stand in `scores` from `offset` on, `chain.tags` a piece
 * (Viterbi). Moves that the chain forbids carry a score so low that they are never taken; where `glued` is 1 a piece goes
 * on with a word, and keeps what the piece before it is. Ties go to the lower tag, so the answer never depends on the
 * machine.
 */
export function best(
  chain: Chain,
  scores: ArrayLike<number>,
  offset: number,
  length: number,
  glued: Uint8Array = new Uint8Array(length),
): Uint8Array {
  const { tags, begin, into, within } = chain;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const came = new Uint8Array(length * tags);
  let here = new Float64Array(tags);
  let next = new Float64Array(tags);
  for (let tag = 0; tag < tags; tag++) here[tag] = (begin[tag] as number) + (scores[offset + tag] as number);
  for (let t = 1; t < length; t++) {
    const row = offset + t * tags;
    const before = glued[t] === 1 ? within : into;
    for (let to = 0; to < tags; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let which = 0;
      const { from, scores: moves } = before[to] as Moves;
      for (let i = 0; i < from.length; i++) {
        const tag = from[i] as number;
        const value = (here[tag] as number) + (moves[i] as number);
        if (value > top) {
          top = value;
          which = tag;
        }
      }
      next[to] = top + (scores[row + to] as number);
      came[t * tags + to] = which;
    }
    [here, next] = [next, here];
  }
  let tag = 0;
  for (let i = 1; i < tags; i++) if ((here[i] as number) > (here[tag] as number)) tag = i;
  for (let t = length - 1; t >= 0; t--) {
    path[t] = tag;
    tag = came[t * tags + tag] as number;
  }
  return path;
}
