import type { Span } from "../src/model/span.ts";
import { best, chainOf } from "../src/reader/chain.ts";
import { seen } from "../src/reader/deeds.ts";
import { type Convention, type Description, deedRoles, doing, roles, speaking } from "../src/reader/description.ts";
import type { Encoded, Network } from "../src/reader/network.ts";
import { piecesOf, type ReportPieces } from "../src/reader/pieces.ts";
import { addMean, runs, softmax, wordsFrom } from "../src/reader/rows.ts";
import { type Run, shapeOf, type Window, windowsOf } from "../src/reader/windows.ts";
import type { Vocabulary } from "../src/text/wordpiece.ts";
import { type Way, ways } from "./ways.ts";

/** A model that teaches. */
export interface Teacher {
  readonly description: Description;
  readonly network: Network;
  readonly vocabulary: Vocabulary;
}

type Shares = readonly (readonly [piece: number, share: number])[];

/** A frame with a chance for each label of each list, and whom it points at: pieces of the text with their shares, -1 for nobody. */
interface Told {
  readonly spans: Readonly<Record<string, readonly Span[]>>;
  readonly labels: readonly (readonly number[])[];
  readonly pointed: Readonly<Record<string, Shares>>;
  /** Of attributions by PolNeAR's guidelines: how else the spans may run, drawn as the teacher finds them likely. */
  readonly ways?: readonly Way[];
}

/** What a model thinks of a text by one convention: `cues` and `triggers` are the pieces that are not surely none, with the chances of their tags. */
interface Thought {
  readonly cues: readonly (readonly number[])[];
  readonly triggers: readonly (readonly number[])[];
  readonly frames: readonly Told[];
  readonly deeds: readonly (Told & { readonly trigger: Span })[];
}

/** One text with what a model thinks of it by both conventions. Offsets are UTF-16 units. */
export type Lesson = Readonly<Record<Convention, Thought>>;

/** From this chance on a cue or trigger is taken; a piece surer than the other to be neither is left out, as are smaller shares. */
const taken = 0.35;
const sureNone = 0.99;
const least = 0.01;

const rounded = (chance: number): number => Number(chance.toFixed(3));

/** Scores of several lists side by side, from `at` on, as chances. */
function chances(scores: Float32Array, at: number, lists: readonly (readonly unknown[])[]): number[][] {
  let from = at;
  return lists.map(({ length }) => {
    const found = Array.from(softmax(scores, from, length), rounded);
    from += length;
    return found;
  });
}

/** Of the points of a frame [rows, parties] the shares of each party; row 0 stands for nobody, `row + shift` is the piece. */
function shares(points: Float32Array, rows: number, parties: readonly string[], shift: number): Record<string, Shares> {
  return Object.fromEntries(
    parties.map((party, k) => {
      const told = softmax(points, k, rows, parties.length);
      const named = Array.from(told, (share, row) => [row === 0 ? -1 : row + shift, share] as const);
      return [
        party,
        named.filter(([, share]) => share >= least).map(([piece, share]) => [piece, rounded(share)] as const),
      ];
    }),
  );
}

/** One window while it is told. */
interface Pane {
  readonly encoded: Encoded;
  readonly glued: Uint8Array;
  readonly window: Window;
  readonly spanOf: (run: Run) => Span;
  readonly convention: Convention;
}

/** Pieces whose tag is likely enough to begin something, with the chances of their tags. */
function begun(scores: Float32Array, tags: number, begin: readonly number[], pane: Pane) {
  const { encoded, glued, window } = pane;
  const [likely, found]: [number[][], Run[]] = [[], []];
  for (let piece = window.own; piece < window.ownEnd; piece++) {
    const row = piece - window.start + 1;
    const [none = 1, ...tag] = softmax(scores, row * tags, tags);
    if (none < sureNone) likely.push([piece, ...tag.map(rounded)]);
    const first = begin.map((b) => tag[b - 1] ?? 0);
    if (first.reduce((a, b) => a + b) < taken) continue;
    const bare = (first[1] ?? 0) > (first[0] ?? 0);
    const more = (at: number): boolean => (softmax(scores, at * tags, tags)[2] ?? 0) > 0.5;
    found.push(wordsFrom(row, bare ? row + 1 : encoded.rows, glued, more));
  }
  return { likely, found };
}

async function framesOf(found: readonly Run[], pane: Pane, { description, network }: Teacher): Promise<Told[]> {
  const { encoded, glued, window, spanOf, convention } = pane;
  const { rows, width } = encoded;
  if (found.length === 0) return [];
  const chain = chainOf(description.chain.moves, description.chain.begin);
  const { tags, points } = await network.attribution.scores(encoded, found);
  const means = new Float32Array(found.length * 2 * width);
  const paths = found.map((run, f) => {
    const path = best(chain, tags, f * rows * chain.tags, rows, glued);
    addMean(encoded, [run], means, f * 2 * width);
    addMean(encoded, runs(path, roles.indexOf("content")), means, (f * 2 + 1) * width);
    return path;
  });
  const labels = await network.attribution.labels(means, found.length);
  const { act, channel, polarity, modality } = description.labels;
  const told = paths.map((path, f) => ({
    spans: { ...spansOf(path, roles, spanOf), cue: [spanOf(found[f] as Run)] },
    labels: chances(labels, (f * labels.length) / found.length, [act, channel, polarity, modality]),
    pointed: points ? shares(points.subarray(f * rows * speaking.length), rows, speaking, window.start - 1) : {},
    // Where spans end by our guidelines is not learnt from a teacher.
    ...(convention === "polnear" && {
      ways: ways(chain, tags.subarray(f * rows * chain.tags), rows, glued, window.start - 1),
    }),
  }));
  return told.filter(({ spans }) => (spans as Record<string, Span[]>).content?.length);
}

async function deedsOf(found: readonly Run[], pane: Pane, { description, network }: Teacher) {
  const { encoded, glued, window, spanOf } = pane;
  const { rows, width } = encoded;
  if (found.length === 0) return [];
  const { reach, labels: lists, chain: moves } = description.deeds;
  const chain = chainOf(moves.moves, moves.begin);
  const means = new Float32Array(found.length * 2 * width);
  for (const [f, run] of found.entries()) {
    addMean(encoded, [run], means, f * 2 * width);
    addMean(encoded, [[Math.max(0, run[0] - reach), Math.min(rows, run[1] + reach)]], means, (f * 2 + 1) * width);
  }
  const labels = await network.deed.labels(means, found.length);
  const told: (Told & { trigger: Span })[] = [];
  for (const [f, run] of found.entries()) {
    const near = seen(encoded, glued, run);
    const { tags, points } = await network.deed.scores(near, [[run[0] - near.before, run[1] - near.before]]);
    const path = best(chain, tags, 0, near.rows, near.glued);
    told.push({
      trigger: spanOf(run),
      spans: spansOf(path, deedRoles, ([a, z]) => spanOf([a + near.before, z + near.before])),
      labels: chances(labels, (f * labels.length) / found.length, [lists.kind, lists.type, lists.factuality]),
      pointed: points ? shares(points, near.rows, doing, window.start + near.before - 1) : {},
    });
  }
  return told;
}

const spansOf = (path: Uint8Array, names: readonly string[], spanOf: Pane["spanOf"]): Record<string, Span[]> =>
  Object.fromEntries(
    names.map((name, role) => [
      name,
      runs(path, role)
        .map(spanOf)
        .filter(([from, to]) => from < to),
    ]),
  );

async function thought(pieces: ReportPieces, convention: Convention, teacher: Teacher): Promise<Thought> {
  const { description, network } = teacher;
  const cues: number[][] = [];
  const triggers: number[][] = [];
  const frames: Told[] = [];
  const deeds: (Told & { trigger: Span })[] = [];
  for (const window of windowsOf(pieces, shapeOf(description))) {
    const encoded = await network.encode(pieces, window, convention);
    const glued = Uint8Array.of(0, ...pieces.glued.subarray(window.start, window.end));
    const spanOf = ([from, to]: Run): Span => [
      pieces.starts[window.start + from - 1] as number,
      pieces.ends[window.start + to - 2] as number,
    ];
    const pane: Pane = { encoded, glued, window, spanOf, convention };
    const cued = begun(encoded.cues, 4, [1, 3], pane);
    cues.push(...cued.likely);
    frames.push(...(await framesOf(cued.found, pane, teacher)));
    if (convention === "polnear") continue;
    const triggered = begun(encoded.triggers, 3, [1], pane);
    triggers.push(...triggered.likely);
    deeds.push(...(await deedsOf(triggered.found, pane, teacher)));
  }
  return { cues, triggers, frames, deeds };
}

/** What the teachers think of a text, chance by chance, each by the convention it reads by. */
export async function lessonOf(
  text: string,
  paragraphs: readonly Span[],
  teachers: Readonly<Record<Convention, Teacher>>,
): Promise<Lesson> {
  const told = (convention: Convention): Promise<Thought> => {
    const teacher = teachers[convention];
    const pieces = piecesOf(text, paragraphs, teacher.vocabulary, teacher.description.segment);
    return thought(pieces, convention, teacher);
  };
  return { onrecord: await told("onrecord"), polnear: await told("polnear") };
}
