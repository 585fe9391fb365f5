import type { Act, Channel, Modality, Polarity } from "../model/acts.ts";
import { length, type Span } from "../model/span.ts";
import { best, type Chain } from "./chain.ts";
import { type Convention, type Description, type Role, roles, speaking } from "./description.ts";
import { marginals } from "./marginals.ts";
import type { Encoded, Head } from "./network.ts";
import { type Pointing, pointed } from "./points.ts";
import { addMean, label, likely, runs, softmax, wordsFrom } from "./rows.ts";
import type { Tuning } from "./tuning.ts";
import type { Run, Window } from "./windows.ts";

/**
 * One attribution as the model marks it: the spans of each role in the text, and its labels. `chance` is the model's
 * for the cue; `sure`, how likely it finds what is marked as content to be content.
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
  /** Whom the model takes for speaker and addressee; null from a model that does not say. */
  readonly pointed: Pointed | null;
}

export type Pointed = Readonly<Record<(typeof speaking)[number], Pointing>>;

/** A source is one phrase and a cue one verb group, whoever is joined in it; contents may be split. */
const single: ReadonlySet<Role> = new Set(["cue", "source", "channel", "time"]);

/** A cue as rows of a window. */
interface Cue {
  readonly run: Run;
  readonly chance: number;
}

/** The cues a window answers for: O, B, I and V (the first piece of a content that has no cue) by their chances. */
function cuesOf({ cues, rows }: Encoded, window: Window, glued: Uint8Array, least: number): Cue[] {
  const found: Cue[] = [];
  const first = window.own - window.start + 1;
  const last = window.ownEnd - window.start + 1;
  for (let row = first; row < last; row++) {
    const chances = softmax(cues, row * 4, 4);
    const [begin, bare] = [chances[1] as number, chances[3] as number];
    if (begin + bare < least) continue;
    const more = (at: number): boolean => (softmax(cues, at * 4, 4)[2] as number) > 0.5;
    const run = wordsFrom(row, begin >= bare ? rows : row + 1, glued, more);
    found.push({ run, chance: begin + bare });
  }
  return found;
}

/** How likely the pieces marked as content are content, on average and over all sequences of tags; 0 without a content. */
function meant(path: Uint8Array, chain: Chain, scores: Float32Array, offset: number, glued: Uint8Array): number {
  const role = roles.indexOf("content");
  const rows = runs(path, role).flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const chances = marginals(chain, scores, offset, path.length, glued, first, last + 1);
  const of = (row: number, tag: number): number => chances[row * chain.tags + tag] as number;
  return rows.reduce((sum, row) => sum + of(row, 1 + 2 * role) + of(row, 2 + 2 * role), 0) / rows.length;
}

/** Of several runs of a role that has one in a frame, the one the scores speak for most against none at all. */
function strongest(found: readonly Run[], role: number, scores: Float32Array, offset: number, tags: number): Run[] {
  const weight = ([from, to]: Run): number => {
    let sum = 0;
    for (let row = from; row < to; row++) {
      const at = offset + row * tags;
      sum += (scores[at + (row === from ? 1 : 2) + 2 * role] as number) - (scores[at] as number);
    }
    return sum;
  };
  const top = found.reduce<Run | null>((a, b) => (a === null || weight(b) > weight(a) ? b : a), null);
  return top ? [top] : [];
}

/** Everything the model marks as attribution in one window; `spanOf` says where a run of rows stands in the text,
 * `glued` which rows go on with a word. */
export async function framesIn(
  encoded: Encoded,
  window: Window,
  glued: Uint8Array,
  spanOf: (run: Run) => Span,
  {
    head,
    chain,
    labels: { act, channel, polarity, modality },
    convention,
    tuning,
  }: {
    readonly head: Head;
    readonly chain: Chain;
    readonly labels: Description["labels"];
    readonly convention: Convention;
    readonly tuning: Tuning;
  },
): Promise<Frame[]> {
  const cues = cuesOf(encoded, window, glued, tuning.cue[convention]).filter(({ run }) => length(spanOf(run)) > 0);
  if (cues.length === 0) return [];
  const { rows, width } = encoded;
  const { tags: scores, points } = await head.scores(
    encoded,
    cues.map(({ run }) => run),
  );
  const means = new Float32Array(cues.length * 2 * width);
  const paths = cues.map(({ run }, f) => {
    const path = best(chain, scores, f * rows * chain.tags, rows, glued);
    addMean(encoded, [run], means, f * 2 * width);
    addMean(encoded, runs(path, roles.indexOf("content")), means, f * 2 * width + width);
    return path;
  });
  const labels = await head.labels(means, cues.length);
  const columns = labels.length / cues.length;
  return cues.map(({ run, chance }, f) => {
    const path = paths[f] as Uint8Array;
    const offset = f * rows * chain.tags;
    const of = (role: Role): Span[] => {
      const index = roles.indexOf(role);
      const all = runs(path, index);
      const kept = single.has(role) ? strongest(all, index, scores, offset, chain.tags) : all;
      return kept.map(spanOf).filter((span) => length(span) > 0);
    };
    const at = f * columns;
    const way = likely(channel, labels, at + act.length, tuning.way);
    return {
      cue: of("cue"),
      source: of("source"),
      content: of("content"),
      addressee: of("addressee"),
      channel: of("channel"),
      time: of("time"),
      anchor: spanOf(run),
      act: label(act, labels, at),
      way: way === "none" ? null : way,
      polarity: label(polarity, labels, at + act.length + channel.length),
      modality: label(modality, labels, at + act.length + channel.length + polarity.length),
      chance,
      sure: meant(path, chain, scores, offset, glued),
      pointed: points && pointed(speaking, points, f * rows * speaking.length, rows, spanOf),
    };
  });
}
