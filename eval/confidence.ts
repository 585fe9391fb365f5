// npm run confidence [-- --model DIR]: fits the weights of a model's confidence (src/reader/tuning.ts) on the annotated reports held out
// from training, and says how well they hold on reports left out of the fit (ten folds, by report).
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Span } from "../src/model/span.ts";
import { describe, modelFolder, shipped } from "../src/reader/description.ts";
import { openModel } from "../src/reader/open.ts";
import { reportReader } from "../src/reader/report.ts";
import { tuningOf } from "../src/reader/tuning.ts";
import { evidence } from "../src/stages/confidence.ts";
import { page } from "../src/stages/page/as-received.ts";
import { anything, place } from "../src/stages/placed.ts";
import { paragraphs } from "../src/text/paragraphs.ts";
import { quotations } from "../src/text/quotes.ts";
import { loadVocabulary } from "../src/text/wordpiece.ts";
import { calibrationError, discrimination, rightOnes } from "./calibration.ts";
import { annotated, present } from "./gold.ts";

interface Case {
  readonly fold: number;
  readonly evidence: readonly number[];
  readonly right: boolean;
}

const chance = (weights: readonly number[], evidence: readonly number[]): number =>
  1 / (1 + Math.exp(-evidence.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));

/** Logistic regression with a light penalty on all but the constant, by gradient descent from nothing. */
function fit(cases: readonly Case[]): number[] {
  const size = cases[0]?.evidence.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const spread = Array.from({ length: size }, (_, i) => Math.hypot(...cases.map((c) => c.evidence[i] ?? 0)) + 1e-9);
  for (let step = 0; step < 4000; step++) {
    const slope = new Array<number>(size).fill(0);
    for (const c of cases) {
      const off = chance(weights, c.evidence) - Number(c.right);
      for (let i = 0; i < size; i++) slope[i] = (slope[i] ?? 0) + off * (c.evidence[i] ?? 0);
    }
    for (let i = 0; i < size; i++) {
      const pull = i > 0 ? 0.5 * (weights[i] ?? 0) : 0;
      const scale = (spread[i] ?? 1) ** 2 / cases.length;
      weights[i] = (weights[i] ?? 0) - (1.5 / cases.length) * (((slope[i] ?? 0) + pull) / scale);
    }
  }
  return weights;
}

async function gather(model: string): Promise<Case[]> {
  const description = describe(model);
  const network = await openModel(description, model);
  const reader = reportReader(description, network, loadVocabulary(join(model, "vocab.txt")), tuningOf(model));
  const { gold, reports } = annotated("dev");
  const cases: Case[] = [];
  for (const [i, report] of reports.entries()) {
    const document = page(report);
    const pages = paragraphs(document.text);
    const { frames } = await reader.read(document.text, pages, "onrecord");
    const placed = place(document, frames, quotations(document.text, pages), { least: anything });
    const found: { cue: readonly Span[]; content: readonly Span[] }[] = placed.map(({ frame }) => frame);
    const right = rightOnes(gold, report.ref, found);
    for (const [k, { frame, parent }] of placed.entries())
      cases.push({ fold: i % 10, evidence: evidence(frame, parent !== null), right: right.has(k) });
  }
  await network.close();
  return cases;
}

if (!present("data", "annotated")) {
  console.log("skipped: ../shared/data/annotated is not beside this clone");
} else {
  const { values } = parseArgs({ options: { model: { type: "string", default: shipped } } });
  const cases = await gather(modelFolder(values.model, process.cwd()));
  const judged = Array.from({ length: 10 }, (_, fold) => {
    const weights = fit(cases.filter((c) => c.fold !== fold));
    const left = cases.filter((c) => c.fold === fold);
    return left.map((c) => ({ confidence: chance(weights, c.evidence), right: c.right }));
  }).flat();
  console.log(`${cases.length} attributions, ${cases.filter((c) => c.right).length} right`);
  console.log(
    `left out: calibration error ${calibrationError(judged).toFixed(3)}, AUROC ${discrimination(judged).toFixed(3)}`,
  );
  console.log(
    `weights: [${fit(cases)
      .map((w) => w.toFixed(3))
      .join(", ")}]`,
  );
}
