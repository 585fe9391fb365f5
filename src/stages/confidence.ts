import type { Frame } from "../reader/frames.ts";

/** What is known of an attribution when its confidence is told. */
type Known = Pick<Frame, "chance" | "sure" | "source" | "content">;

const odds = (chance: number): number => {
  const p = Math.min(0.999, Math.max(0.001, chance));
  return Math.log(p / (1 - p));
};

/**
 * The numbers a confidence is told from: a constant, the log odds of the cue and of the content's edges, whether there
 * is no source, whether the content is in pieces, its length in characters (as a logarithm), whether it is nested.
 */
export function evidence({ chance, sure, source, content }: Known, nested: boolean): number[] {
  const length = content.reduce((n, [start, end]) => n + end - start, 0);
  return [
    1,
    odds(chance),
    odds(sure),
    Number(source.length === 0),
    content.length - 1,
    Math.log(length + 1),
    Number(nested),
  ];
}

/**
 * The weight of each of these numbers: a logistic curve, fitted on annotated reports that the model was not trained on.
 * `npm run confidence` fits it anew where they lie beside the clone, and says how well it holds on reports left out.
 */
export const weights: readonly number[] = [-1.877, 0.505, 0.085, -0.088, -0.681, 0.394, 0.281];

/** The chance, to the hundredth, that a careful annotator would mark this attribution. */
export function confidence(known: Known, nested: boolean): number {
  const score = evidence(known, nested).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
