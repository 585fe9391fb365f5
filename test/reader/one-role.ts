import { chainOf } from "../../src/reader/chain.ts";

const never = -1e4;

const moves = [
  [0, 0.4, never],
  [0, -1, 0.5],
  [0.2, -1, 0.5],
];

/** A chain of one role: O, B, I; I follows only B or I. */
export const oneRole = chainOf(moves, [0, 0.1, never]);

/** What a sequence of its tags scores where the pieces score so, three numbers each. */
export const scoreOf = (path: ArrayLike<number>, scores: readonly number[]): number =>
  Array.from(path).reduce(
    (sum, tag, t) =>
      sum +
      (scores[t * 3 + tag] as number) +
      ((t === 0 ? oneRole.begin[tag] : moves[path[t - 1] as number]?.[tag]) as number),
    0,
  );

/** All sequences of so many of its tags, those that it forbids too. */
export const sequences = (length: number): number[][] =>
  Array.from({ length: 3 ** length }, (_, code) => Array.from({ length }, (_, t) => Math.floor(code / 3 ** t) % 3));
