/**
 * Scores of a linear chain over role tags: `moves[from * tags + to]`, and `begin[tag]` for the first piece. `into[to]`
 * are the tags that may come before a tag: the inside of a role comes only after that role. `within[to]` are those of them
 * that may come before it within a word. `moved` are the moves as powers of e.
 */
export interface Chain {
  readonly tags: number;
  readonly moves: Float64Array;
  readonly moved: Float64Array;
  readonly begin: Float64Array;
  readonly into: readonly Uint8Array[];
  readonly within: readonly Uint8Array[];
}

/** A move with a lower score is forbidden, and never taken. */
const forbidden = -1000;

/** Whether within a word `to` may follow `from`: nothing after nothing, and the inside of a role after that role. */
const goesOn = (from: number, to: number): boolean =>
  to === 0 ? from === 0 : to % 2 === 0 && (from === to || from === to - 1);

export function chainOf(moves: readonly (readonly number[])[], begin: readonly number[]): Chain {
  const into = begin.map((_, to) =>
    Uint8Array.from([...begin.keys()].filter((from) => (moves[from]?.[to] as number) > forbidden)),
  );
  const within = into.map((tags, to) => tags.filter((from) => goesOn(from, to)));
  const flat = Float64Array.from(moves.flat());
  return { tags: begin.length, moves: flat, moved: flat.map(Math.exp), begin: Float64Array.from(begin), into, within };
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
  const { tags, moves, begin, into, within } = chain;
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
      const from = before[to] as Uint8Array;
      for (let i = 0; i < from.length; i++) {
        const tag = from[i] as number;
        const value = (here[tag] as number) + (moves[tag * tags + to] as number);
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
