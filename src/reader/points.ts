import type { Span } from "../model/span.ts";
import { softmax } from "./rows.ts";
import type { Run } from "./windows.ts";

/** The parties of an attribution that the model points at, wherever its window names them. */
export const points = ["speaker", "addressee"] as const;
export type Point = (typeof points)[number];

/** Whom the model takes for one party of an attribution: shares of one, over the pieces of the window and nobody. */
export interface Pointing {
  /** The share for nobody: none such, or none that the window names. */
  readonly nobody: number;
  /** Pieces with a share worth naming, in reading order. */
  readonly pieces: readonly { readonly span: Span; readonly share: number }[];
}

export type Pointed = Readonly<Record<Point, Pointing>>;

/** Below this a share is not worth naming. */
const least = 0.005;

/** What the scores [rows, points] at `offset` say; the opening row stands for nobody. */
export function pointed(scores: Float32Array, offset: number, rows: number, spanOf: (run: Run) => Span): Pointed {
  const of = (point: Point): Pointing => {
    const column = points.indexOf(point);
    const own = Float32Array.from(
      { length: rows },
      (_, row) => scores[offset + row * points.length + column] as number,
    );
    const [nobody = 0, ...shares] = softmax(own, 0, rows);
    const pieces = shares.flatMap((share, i) => (share < least ? [] : [{ span: spanOf([i + 1, i + 2]), share }]));
    return { nobody, pieces };
  };
  return { speaker: of("speaker"), addressee: of("addressee") };
}
