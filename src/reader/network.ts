import { join } from "node:path";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { Convention, Description } from "./description.ts";
import { ModelFault } from "./fault.ts";
import { cls, type ReportPieces } from "./pieces.ts";
import type { Run, Window } from "./windows.ts";

/** What the encoder says of one window; row 0 is the opening mark, row `i + 1` the window's piece `i`. */
export interface Encoded {
  readonly rows: number;
  readonly width: number;
  /** [rows, width] */
  readonly states: Float32Array;
  /** [rows, 4]: scores of no cue, a cue's first piece, a later one, and the first piece of a content without a cue. */
  readonly cues: Float32Array;
  /** [rows, 3]: scores of no deed's trigger, its first piece, a later one. */
  readonly triggers: Float32Array;
}

/** What a head says of the rows of a window, one frame after the other. */
export interface Scores {
  /** [frames, rows, tags] */
  readonly tags: Float32Array;
  /** [frames, rows, points]; null from a model that points at nobody. */
  readonly points: Float32Array | null;
}

/** What tells the roles and labels of one kind of frame. */
export interface Head {
  /** Scores for frames whose cues (or triggers) are these. */
  scores(encoded: Encoded, cues: readonly Run[]): Promise<Scores>;
  /** Label scores [frames, labels] from [frames, 2 x width] mean states of the cue and of what it governs. */
  labels(means: Float32Array, frames: number): Promise<Float32Array>;
}

/**
 * The graphs of the model. Each window is run alone and on one thread, so that what is read in it never depends
 * on other windows, on how many are read at once or on the number of threads.
 */
export interface Network {
  encode(pieces: ReportPieces, window: Window, convention: Convention): Promise<Encoded>;
  readonly attribution: Head;
  readonly deed: Head;
  close(): Promise<void>;
}

/**
 * The signed distance to a cue as one of `2 * half + 1` buckets: exact up to 4 pieces, then two for each doubling;
 * `half` is the cue's first piece itself.
 */
export function bucket(distance: number, half = 16): number {
  const size = Math.abs(distance);
  const rank = size <= 4 ? size : Math.min(half, Math.floor(Math.log2(size / 4) * 2) + 5);
  return distance < 0 ? half - rank : half + rank;
}

/** Opens the model in `folder` alone; throws a `ModelFault` where a graph cannot be loaded. */
export async function openNetwork(description: Description, folder: string): Promise<Network> {
  const ort = await import("onnxruntime-node");
  const options: InferenceSession.SessionOptions = {
    executionProviders: ["cpu"],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    enableMemPattern: false,
    logSeverityLevel: 3,
    // The engine's fused addition and normalisation is ten times slower than the two apart (a quarter of the whole).
    extra: { optimization: { disable_specified_optimizers: "SkipLayerNormFusion" } },
  };
  const open = async (name: string) => {
    try {
      return await ort.InferenceSession.create(join(folder, name), options);
    } catch (error) {
      throw new ModelFault(
        `${join(folder, name)}: cannot be loaded (${String((error as Error).message).split("\n")[0]})`,
      );
    }
  };
  const names = [description.encoder ?? "encoder.onnx", "frames.onnx", "labels.onnx", "deeds.onnx", "deed-labels.onnx"];
  const sessions: InferenceSession[] = [];
  for (const name of names) sessions.push(await open(name));
  const [encoder, frames, labels, deeds, deedLabels] = sessions as [
    InferenceSession,
    InferenceSession,
    InferenceSession,
    InferenceSession,
    InferenceSession,
  ];
  const whole = (values: ArrayLike<number>, shape: number[]) =>
    new ort.Tensor("int64", BigInt64Array.from(values as ArrayLike<number> & Iterable<number>, BigInt), shape);
  const numbers = (tensor: Tensor | undefined) => (tensor as Tensor).data as Float32Array;
  const half = (description.buckets - 1) / 2;

  const head = (roles: InferenceSession, named: InferenceSession): Head => ({
    async scores({ states, rows, width }, cues) {
      const mask = new Float32Array(cues.length * rows);
      const distance = new BigInt64Array(cues.length * rows);
      for (const [f, [from, to]] of cues.entries()) {
        mask.fill(1, f * rows + from, f * rows + to);
        for (let row = 0; row < rows; row++) distance[f * rows + row] = BigInt(bucket(row - from, half));
      }
      const out = await roles.run({
        states: new ort.Tensor("float32", states, [rows, width]),
        mask: new ort.Tensor("float32", mask, [cues.length, rows]),
        distance: new ort.Tensor("int64", distance, [cues.length, rows]),
      });
      return { tags: numbers(out.tags), points: out.points ? numbers(out.points) : null };
    },
    async labels(means, count) {
      const out = await named.run({ means: new ort.Tensor("float32", means, [count, means.length / count]) });
      return numbers(out.labels);
    },
  });

  return {
    async encode(pieces, window, convention) {
      const rows = window.end - window.start + 1;
      const column = (values: ArrayLike<number>, first: number) => {
        const padded = new Array<number>(rows);
        padded[0] = first;
        for (let i = 1; i < rows; i++) padded[i] = values[window.start + i - 1] as number;
        return whole(padded, [rows]);
      };
      const out = await encoder.run({
        ids: column(pieces.ids, cls),
        case: column(pieces.letters, 3),
        inside: column(pieces.inside, 0),
        convention: whole([convention === "polnear" ? 0 : 1], [1]),
      });
      const states = numbers(out.states);
      return { rows, width: states.length / rows, states, cues: numbers(out.cues), triggers: numbers(out.triggers) };
    },

    attribution: head(frames, labels),
    deed: head(deeds, deedLabels),

    async close() {
      await Promise.all(sessions.map((session) => session.release()));
    },
  };
}
