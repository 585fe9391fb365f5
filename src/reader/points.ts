import type { Span } from "../model/span.ts";
import { softmax } from "./rows.ts";
import type { Run } from "./windows.ts";

/** Whom the model takes for one party of an attribution or a deed: shares of one, over the pieces it sees and nobody. */
export interface Pointing {
  /** The share for nobody: none such, or none that the window names. */
  readonly nobody: number;
  /** Pieces with a share worth naming, in reading order. */
  readonly pieces: readonly { readonly span: Span; readonly share: number }[];
}

/** Below this a share is not worth naming. */
const least = 0.005;

/** What the scores [rows, parties] at `offset` say of each of `parties`; the opening row stands for nobody. */
export function pointed<Party extends string>(
  parties: readonly Party[],
  scores: Float32Array,
  offset: number,
  rows: number,
  spanOf: (run: Run) => Span,
): Readonly<Record<Party, Pointing>> {
  const of = (column: number): Pointing => {
    const shares = softmax(scores, offset + column, rows, parties.length);
    const nobody = shares[0] ?? 0;
    const pieces: Pointing["pieces"][number][] = [];
    for (let row = 1; row < rows; row++) {
      const share = shares[row] as number;
      if (share >= least) pieces.push({ span: spanOf([row, row + 1]), share });
    }
    return { nobody, pieces };
  };
  return Object.fromEntries(parties.map((party, column) => [party, of(column)])) as Record<Party, Pointing>;
}
