import type { Act, Channel, Modality, Polarity } from "../model/acts.ts";
import type { Span } from "../model/span.ts";
import type { Vocabulary } from "../text/wordpiece.ts";
import { best, type Chain, chainOf } from "./chain.ts";
import { type Description, type Role, roles } from "./description.ts";
import type { Convention, Encoded, Network } from "./network.ts";
import { piecesOf, type ReportPieces } from "./pieces.ts";
import { type Window, windowsOf } from "./windows.ts";

/**
 * One attribution as the model marks it: the spans of each role in the text, and its labels. `chance` is the model's
 * for the cue; `sure`, for the edges of the content: the least of its chances for the tags that begin and end a piece.
 * `anchor` is where in the text the model found the cue (or, where there is none, the content's first piece).
 */
export interface Frame extends Readonly<Record<Role, readonly Span[]>> {
  readonly anchor: Span;
  readonly act: Act;
  /** How the message travelled; named apart from `channel`, the span that says so. */
  readonly way: Channel | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly chance: number;
  readonly sure: number;
}

/** From this chance on a piece is taken for a cue's first. */
export const leastChance = { onrecord: 0.3, polnear: 0.3 } as const;

/** A cue as rows of a window, `[from, to)`. */
interface Cue {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

function softmax(scores: Float32Array, from: number, count: number): number[] {
  const row = scores.subarray(from, from + count);
  const top = Math.max(...row);
  const powers = Array.from(row, (score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The cues a window answers for: O, B, I and V (the first piece of a content that has no cue) by their chances. */
function cuesOf({ cues, rows }: Encoded, window: Window, least: number): Cue[] {
  const found: Cue[] = [];
  const first = window.own - window.start + 1;
  const last = window.ownEnd - window.start + 1;
  for (let row = first; row < last; row++) {
    const [, begin, , bare] = softmax(cues, row * 4, 4) as [number, number, number, number];
    if (begin + bare < least) continue;
    let to = row + 1;
    if (begin >= bare) while (to < rows && (softmax(cues, to * 4, 4)[2] as number) > 0.5) to++;
    found.push({ from: row, to, chance: begin + bare });
  }
  return found;
}

/** Runs of rows `[from, to)` that carry a role in `path`. */
function runs(path: Uint8Array, role: number): [number, number][] {
  const [begin, inside] = [1 + 2 * role, 2 + 2 * role];
  const found: [number, number][] = [];
  for (let row = 0; row < path.length; row++) {
    if (path[row] === begin) found.push([row, row + 1]);
    else if (path[row] === inside) (found.at(-1) as [number, number])[1] = row + 1;
  }
  return found;
}

/** Adds the mean state of the rows in `where` to `means` at `offset`. */
function addMean(
  { states, width }: Encoded,
  where: readonly (readonly [number, number])[],
  means: Float32Array,
  offset: number,
) {
  const count = where.reduce((n, [from, to]) => n + to - from, 0);
  for (const [from, to] of where) {
    for (let row = from; row < to; row++) {
      const at = row * width;
      for (let i = 0; i < width; i++)
        means[offset + i] = (means[offset + i] as number) + (states[at + i] as number) / count;
    }
  }
}

/** Reads frames with one open model. */
export interface FrameReader {
  /** Everything the model marks in these paragraphs, in reading order of the anchors; nothing is resolved or merged. */
  read(text: string, paragraphs: readonly Span[], convention: Convention): Promise<Frame[]>;
}

export function frameReader(description: Description, network: Network, vocabulary: Vocabulary): FrameReader {
  const chain: Chain = chainOf(description.chain.moves, description.chain.begin);
  const { act, channel, polarity, modality } = description.labels;

  async function inWindow(pieces: ReportPieces, window: Window, convention: Convention): Promise<Frame[]> {
    const encoded = await network.encode(pieces, window, convention);
    const cues = cuesOf(encoded, window, leastChance[convention]);
    if (cues.length === 0) return [];
    const { rows, width } = encoded;
    const scores = await network.frames(
      encoded,
      cues.map(({ from, to }) => [from, to]),
    );
    const means = new Float32Array(cues.length * 2 * width);
    const paths = cues.map(({ from, to }, f) => {
      const path = best(chain, scores, f * rows * chain.tags, rows);
      addMean(encoded, [[from, to]], means, f * 2 * width);
      addMean(encoded, runs(path, roles.indexOf("content")), means, f * 2 * width + width);
      return path;
    });
    const labels = await network.labels(means, cues.length);
    const columns = labels.length / cues.length;
    return cues.map((cue, f) => {
      const path = paths[f] as Uint8Array;
      const spans = (run: readonly [number, number]): Span => [
        pieces.starts[window.start + run[0] - 1] as number,
        pieces.ends[window.start + run[1] - 2] as number,
      ];
      const of = (role: Role): Span[] =>
        runs(path, roles.indexOf(role))
          .filter(([from]) => from > 0)
          .map(spans)
          .filter(([start, end]) => start < end);
      const label = <T>(names: readonly T[], from: number): T => {
        const row = labels.subarray(f * columns + from, f * columns + from + names.length);
        return names[row.indexOf(Math.max(...row))] as T;
      };
      const way = label(channel, act.length);
      return {
        cue: of("cue"),
        source: of("source"),
        content: of("content"),
        addressee: of("addressee"),
        channel: of("channel"),
        time: of("time"),
        anchor: spans([cue.from, cue.to]),
        act: label(act, 0),
        way: way === "none" ? null : way,
        polarity: label(polarity, act.length + channel.length),
        modality: label(modality, act.length + channel.length + polarity.length),
        chance: cue.chance,
        sure: edges(path, scores, f * rows * chain.tags, chain.tags),
      };
    });
  }

  return {
    async read(text, paragraphs, convention) {
      const pieces = piecesOf(text, paragraphs, vocabulary, description.segment);
      const found: Frame[] = [];
      for (const window of windowsOf(pieces, { size: description.window, margin: description.margin })) {
        found.push(...(await inWindow(pieces, window, convention)));
      }
      return found;
    },
  };
}

/** The least chance, tag by tag, of the rows where a content begins and of those just after it ends; 0 without one. */
function edges(path: Uint8Array, scores: Float32Array, offset: number, tags: number): number {
  let least = 1;
  const contents = runs(path, roles.indexOf("content"));
  for (const [from, to] of contents) {
    for (const row of [from, to]) {
      if (row < path.length)
        least = Math.min(least, softmax(scores, offset + row * tags, tags)[path[row] as number] as number);
    }
  }
  return contents.length === 0 ? 0 : least;
}
