import type { Description } from "./description.ts";
import type { Encoded, Head, Network } from "./network.ts";
import { softmax } from "./rows.ts";

/** The scores of two models, of which the second counts for `share`. */
const mixed = (first: Float32Array, second: Float32Array, share: number): Float32Array =>
  first.map((score, i) => (1 - share) * score + share * (second[i] as number));

/** The same, where scores stand in rows of lists of these lengths side by side, after each list is made chances: their logarithms. */
function agreed(first: Float32Array, second: Float32Array, lists: readonly number[], share: number): Float32Array {
  const found = new Float32Array(first.length);
  for (let at = 0; at < first.length; )
    for (const size of lists) {
      const [one, other] = [softmax(first, at, size), softmax(second, at, size)];
      for (let i = 0; i < size; i++)
        found[at + i] = (1 - share) * Math.log(one[i] as number) + share * Math.log(other[i] as number);
      at += size;
    }
  return found;
}

/** Of rows of `left` and then `right` numbers each, the one and the other by themselves. */
function apart(rows: Float32Array, left: number, right: number): [Float32Array, Float32Array] {
  const count = rows.length / (left + right);
  const [one, other] = [new Float32Array(count * left), new Float32Array(count * right)];
  for (let row = 0; row < count; row++) {
    const at = row * (left + right);
    one.set(rows.subarray(at, at + left), row * left);
    other.set(rows.subarray(at + left, at + left + right), row * right);
  }
  return [one, other];
}

function sideBySide(one: Float32Array, other: Float32Array, left: number, right: number): Float32Array {
  const count = one.length / left;
  const rows = new Float32Array(count * (left + right));
  for (let row = 0; row < count; row++) {
    rows.set(one.subarray(row * left, (row + 1) * left), row * (left + right));
    rows.set(other.subarray(row * right, (row + 1) * right), row * (left + right) + left);
  }
  return rows;
}

/**
 * Two models that read the same pieces, as one: what either finds likely counts, the second's for `share` (an ensemble; of
 * tags and pointing the scores are averaged, of all else the logarithms of chances). Two that were trained apart err in
 * different places. Each row of its states is the first's and then the second's. Both must have the lists of labels
 * of `labels` and `deeds`.
 */
export function ensemble(
  [first, second]: readonly [Network, Network],
  share: number,
  { labels, deeds }: Pick<Description, "labels" | "deeds">,
): Network {
  let [left, right] = [0, 0];
  const head = (one: Head, other: Head, lists: readonly number[]): Head => ({
    async scores(encoded, cues) {
      const [states, others] = apart(encoded.states, left, right);
      const a = await one.scores({ ...encoded, states, width: left }, cues);
      const b = await other.scores({ ...encoded, states: others, width: right }, cues);
      return {
        tags: mixed(a.tags, b.tags, share),
        points: a.points && b.points ? mixed(a.points, b.points, share) : a.points,
      };
    },
    async labels(means, frames) {
      const [own, others] = apart(means, left, right);
      return agreed(await one.labels(own, frames), await other.labels(others, frames), lists, share);
    },
  });
  const sizes = (lists: Readonly<Record<string, readonly unknown[]>>, names: readonly string[]): number[] =>
    names.map((name) => (lists[name] as readonly unknown[]).length);
  return {
    async encode(pieces, window, convention): Promise<Encoded> {
      const a = await first.encode(pieces, window, convention);
      const b = await second.encode(pieces, window, convention);
      [left, right] = [a.width, b.width];
      return {
        rows: a.rows,
        width: left + right,
        states: sideBySide(a.states, b.states, left, right),
        cues: agreed(a.cues, b.cues, [4], share),
        triggers: agreed(a.triggers, b.triggers, [3], share),
      };
    },
    attribution: head(first.attribution, second.attribution, sizes(labels, ["act", "channel", "polarity", "modality"])),
    deed: head(first.deed, second.deed, sizes(deeds.labels, ["kind", "type", "factuality"])),
    async close() {
      await Promise.all([first.close(), second.close()]);
    },
  };
}
