import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { polnear } from "../src/export/polnear.ts";
import type { Received } from "../src/model/document.ts";
import type { Reading } from "../src/model/reading.ts";
import { openReader } from "../src/stages/read.ts";
import { shared } from "./gold.ts";

export type Scores = Readonly<Record<string, number>>;

/** Readings of `reports` in their order. */
export async function readAll(
  reports: readonly Received[],
  options: Parameters<typeof openReader>[0] = {},
): Promise<Reading[]> {
  const reader = await openReader(options);
  try {
    return await Promise.all(reports.map((report) => reader.read(report)));
  } finally {
    await reader.close();
  }
}

/** What one of the shared scorers prints, or one of ours that builds on them, by its path. */
export function python(script: string, ...args: string[]): string {
  const scorers = join(shared, "eval");
  const env = { ...process.env, PYTHONPATH: scorers, PYTHONDONTWRITEBYTECODE: "1" };
  return execFileSync("python3", [resolve(scorers, script), ...args], { encoding: "utf8", env });
}

/** Work with a folder of its own that is gone afterwards. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-eval-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a scorer of the annotated reports says of readings against the gold files of the same names. */
function against(script: string, gold: string, readings: readonly Reading[]): Scores {
  return inFolder((folder) => {
    const [golds, ours] = [join(folder, "gold"), join(folder, "read")];
    mkdirSync(golds);
    mkdirSync(ours);
    for (const reading of readings) {
      const name = `${reading.document.ref}.json`;
      copyFileSync(join(gold, name), join(golds, name));
      writeFileSync(join(ours, name), JSON.stringify(reading));
    }
    return JSON.parse(python(script, golds, ours));
  });
}

export const scoreAttributions = (gold: string, readings: readonly Reading[]): Scores =>
  against("score_attributions.py", gold, readings);

const deedNames = join(import.meta.dirname, "deed_names.py");

export const scoreDeeds = (gold: string, readings: readonly Reading[]): Scores => ({
  ...against("score_events.py", gold, readings),
  ...against(deedNames, gold, readings),
});

/** PolNeAR's published metric, exact span F1 a role in percent, on its development articles. */
export function scorePolnear(readings: readonly Reading[]): Scores {
  return inFolder((folder) => {
    const rows = join(folder, "read.jsonl");
    writeFileSync(rows, readings.map((reading) => JSON.stringify(polnear(reading))).join("\n"));
    const said = python("score_polnear.py", join(shared, "data", "attribution", "polnear-cofenet-dev.jsonl"), rows);
    const found = said.matchAll(/^(\w+)\s+exact P ([\d.]+) R ([\d.]+) F1 ([\d.]+)/gmu);
    return Object.fromEntries(
      [...found].flatMap(([, role, p, r, f]) => [
        [`${role}_P`, Number(p)],
        [`${role}_R`, Number(r)],
        [`${role}_F1`, Number(f)],
      ]),
    );
  });
}
