import type { Encoded } from "./network.ts";
import type { Run } from "./windows.ts";

/** The chances that `count` scores standing at `from` give, of those that stand `step` apart. */
export function softmax(scores: Float32Array, from: number, count: number, step = 1): Float64Array {
  const chances = new Float64Array(count);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) top = Math.max(top, scores[from + i * step] as number);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const power = Math.exp((scores[from + i * step] as number) - top);
    chances[i] = power;
    sum += power;
  }
  for (let i = 0; i < count; i++) chances[i] = (chances[i] as number) / sum;
  return chances;
}

/** The run that begins with the word of `row` and goes on while a row is more of it, or of a word begun. */
export function wordsFrom(row: number, rows: number, glued: Uint8Array, more: (row: number) => boolean): Run {
  let from = row;
  while (glued[from] === 1) from--;
  let to = row + 1;
  while (to < rows && (glued[to] === 1 || more(to))) to++;
  return [from, to];
}

/** The runs that carry a role in a path of tags: B of role `r` is `1 + 2r`, I is `2 + 2r`. The opening row has none. */
export function runs(path: Uint8Array, role: number): Run[] {
  const [begin, inside] = [1 + 2 * role, 2 + 2 * role];
  const found: [number, number][] = [];
  for (let row = 1; row < path.length; row++) {
    const last = found.at(-1);
    if (path[row] === inside && last?.[1] === row) last[1] = row + 1;
    else if (path[row] === begin || path[row] === inside) found.push([row, row + 1]);
  }
  return found;
}

/** Adds the mean state of the rows in `where` to `means` from `offset` on; nothing where there are none. */
export function addMean({ states, width }: Encoded, where: readonly Run[], means: Float32Array, offset: number): void {
  const count = where.reduce((n, [from, to]) => n + to - from, 0);
  for (const [from, to] of where) {
    for (let row = from; row < to; row++) {
      const at = row * width;
      for (let i = 0; i < width; i++)
        means[offset + i] = (means[offset + i] as number) + (states[at + i] as number) / count;
    }
  }
}

/** Of `names`, the one whose score is highest among those that stand at `from`; the first of equals. */
export function label<T>(names: readonly T[], scores: Float32Array, from: number): T {
  const row = scores.subarray(from, from + names.length);
  return names[row.indexOf(Math.max(...row))] as T;
}

/** The label with the highest score, where its chance among all is at least so much; null where it is lower. */
export function likely<T>(names: readonly T[], scores: Float32Array, from: number, least: number): T | null {
  return Math.max(...softmax(scores, from, names.length)) < least ? null : label(names, scores, from);
}
