import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Received } from "../src/model/document.ts";
import { datedAsReceived } from "../src/stages/dating/report.ts";
import { openWorld } from "../src/world/world.ts";
import { annotated, received, reports, shared } from "./gold.ts";
import { inFolder, python, type Scores } from "./score.ts";

interface Undated {
  readonly report: Received;
  /** The true day. */
  readonly date: string;
}

/** The dated articles without their dates. */
export function datedNews(): Undated[] {
  const lines = readFileSync(join(shared, "data", "time", "dated-news-dev.jsonl"), "utf8").split("\n");
  return lines.filter(Boolean).map((line) => {
    const { id, date, text } = JSON.parse(line) as { id: string; date: string; text: string };
    return { report: received(id, text), date };
  });
}

function dayOf(ref: string): string | null {
  const path = join(shared, "data", "annotated", "gold", `${ref}.json`);
  const day = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).date?.value : null;
  return typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

const withDays = (all: readonly Received[]): Undated[] =>
  all.flatMap((report) => {
    const date = dayOf(report.ref);
    return date === null ? [] : [{ report, date }];
  });

/** Annotated reports whose day is known, and the five reports that are. */
export const annotatedDays = (part: "train" | "dev"): Undated[] => withDays(annotated(part).reports);
export const reportDays = (): Undated[] => withDays(reports());

/**
 * How the dating of reports without their dates comes out, by the shared scorer: the share answered and the share of
 * those that hold the true day, in percent, the median width in days, and the share placed in the true year.
 */
export function scoreDating(undated: readonly Undated[]): Scores {
  const world = openWorld();
  return inFolder((folder) => {
    const [golds, ours] = [join(folder, "gold.jsonl"), join(folder, "read.jsonl")];
    const line = (row: unknown): string => `${JSON.stringify(row)}\n`;
    writeFileSync(golds, undated.map(({ report, date }) => line({ id: report.ref, date })).join(""));
    const read = undated.map(({ report }) => {
      return line({ document: { ref: report.ref, published: datedAsReceived(report, world) } });
    });
    writeFileSync(ours, read.join(""));
    const { answered, containment, median_width_days: width, year } = JSON.parse(python("score_dates.py", golds, ours));
    const percent = (share: number): number => Math.round(1000 * share) / 10;
    return {
      answered: percent(answered),
      containment: percent(containment),
      median_width: width ?? 0,
      year: percent(year),
    };
  });
}
