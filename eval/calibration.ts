import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../src/model/reading.ts";
import { type Pairable, pairs } from "./pairs.ts";
import type { Scores } from "./score.ts";

/** A confidence and whether the attribution it was given to is right: a linked match with one of the gold. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Which of `found` are right by the gold of report `ref`. */
export function rightOnes(gold: string, ref: string, found: readonly Pairable[]): Set<number> {
  const marked: Pairable[] = JSON.parse(readFileSync(join(gold, `${ref}.json`), "utf8")).attributions;
  return new Set(pairs(marked, found).values());
}

const judge = (gold: string, readings: readonly Reading[]): Judged[] =>
  readings.flatMap(({ document, attributions }) => {
    const right = rightOnes(gold, document.ref, attributions);
    return attributions.map(({ confidence }, i) => ({ confidence, right: right.has(i) }));
  });

/** Expected calibration error over ten equal bins of confidence. */
export function calibrationError(judged: readonly Judged[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const here = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    const sure = here.reduce((sum, { confidence }) => sum + confidence, 0);
    error += Math.abs(sure - here.filter(({ right }) => right).length) / Math.max(1, judged.length);
  }
  return error;
}

/** The chance that a right attribution was given more confidence than a wrong one (area under the ROC curve). */
export function discrimination(judged: readonly Judged[]): number {
  const rights = judged.filter(({ right }) => right);
  const wrongs = judged.filter(({ right }) => !right);
  let above = 0;
  for (const r of rights) {
    for (const w of wrongs) above += r.confidence > w.confidence ? 1 : r.confidence === w.confidence ? 0.5 : 0;
  }
  return above / Math.max(1, rights.length * wrongs.length);
}

const rounded = (n: number): number => Math.round(1000 * n) / 1000;

export function calibration(gold: string, readings: readonly Reading[]): Scores {
  const judged = judge(gold, readings);
  return { calibration_error: rounded(calibrationError(judged)), AUROC: rounded(discrimination(judged)) };
}
