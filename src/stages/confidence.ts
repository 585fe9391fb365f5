import type { Frame } from "../reader/frames.ts";
import { usual } from "../reader/tuning.ts";

/** What is known of an attribution when its confidence is told. */
type Known = Pick<Frame, "chance" | "sure" | "source" | "content">;

const odds = (chance: number): number => {
  const p = Math.min(0.999, Math.max(0.001, chance));
  return Math.log(p / (1 - p));
};

/** Characters of a content, as a rule, and how likely what is marked as one is one. */
const common = { length: 80, sure: 0.95 };

/**
 * The numbers a confidence is told from: a constant, the log odds of the cue and of the content, whether there
 * is no source, whether the content is in pieces, its length in characters (as a logarithm), whether it is nested.
 */
export function evidence({ chance, sure, source, content }: Known, nested: boolean): number[] {
  // Speech that is named without its content is taken for as long and as sure as most.
  const none = content.length === 0;
  const length = none ? common.length : content.reduce((n, [start, end]) => n + end - start, 0);
  return [
    1,
    odds(chance),
    odds(none ? common.sure : sure),
    Number(source.length === 0),
    Math.max(0, content.length - 1),
    Math.log(length + 1),
    Number(nested),
  ];
}

/**
 * The chance, to the hundredth, that a careful annotator would mark this attribution. `weights` are the model's for each
 * of these numbers: a logistic curve, fitted on annotated reports that it was not trained on. `npm run confidence` fits
 * it anew where they lie beside the clone, and says how well it holds on reports left out.
 */
export function confidence(known: Known, nested: boolean, weights: readonly number[] = usual.confidence): number {
  const score = evidence(known, nested).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
