import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { Anchor } from "../src/model/time.ts";
import { times } from "../src/stages/times/times.ts";
import { paragraphs } from "../src/text/paragraphs.ts";
import { shared } from "./gold.ts";
import { inFolder, python, type Scores } from "./score.ts";

interface Gold {
  readonly id: string;
  readonly dct: string | null;
  readonly text: string;
}

/** The parts of the corpora by which the rules were made and measured. */
export const timeCorpora = ["timebank", "aquaint", "wikiwars", "meantime"] as const;

/** True for the third of the texts that was kept from tuning, by a checksum of the id. */
export const isKept = (id: string): boolean => crc32(id) % 3 === 0;

const anchorOf = (dct: string | null): Anchor | null => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(dct ?? "")?.[0];
  return day === undefined ? null : { earliest: day, latest: day };
};

/** What TempEval-3's metric says of the times read in these corpora: F1 in percent, strict, relaxed, and of values. */
export function scoreTimes(corpora: readonly (typeof timeCorpora)[number][], part: "all" | "kept" = "all"): Scores {
  const gold = corpora
    .flatMap((name) => readFileSync(join(shared, "data", "time", `${name}.jsonl`), "utf8").split("\n"))
    .filter(Boolean)
    .map((line) => ({ line, row: JSON.parse(line) as Gold }))
    .filter(({ row }) => part === "all" || isKept(row.id));
  return inFolder((folder) => {
    const [golds, ours] = [join(folder, "gold.jsonl"), join(folder, "read.jsonl")];
    writeFileSync(golds, gold.map(({ line }) => `${line}\n`).join(""));
    const read = gold.map(({ row }) => {
      const found = times(row.text, paragraphs(row.text), anchorOf(row.dct));
      return `${JSON.stringify({ document: { ref: row.id }, times: found })}\n`;
    });
    writeFileSync(ours, read.join(""));
    const { strict, relaxed, value } = JSON.parse(python("score_timex.py", golds, ours));
    return { strict, relaxed, value };
  });
}
