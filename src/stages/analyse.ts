import { join } from "node:path";
import type { Received } from "../model/document.ts";
import { format, type Reading } from "../model/reading.ts";
import { describe, shipped } from "../reader/description.ts";
import { type Convention, openNetwork } from "../reader/network.ts";
import { reportReader } from "../reader/report.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { loadVocabulary } from "../text/wordpiece.ts";
import { attributions } from "./attributions.ts";
import { deeds } from "./deeds.ts";
import { apart } from "./furniture.ts";

export interface Options {
  /** The folder of the model; the shipped one by default. */
  readonly model?: string;
  /** By whose guidelines to read: the project's own, or PolNeAR's for the public benchmark. */
  readonly convention?: Convention;
}

/** Reads one document at a time on the thread that opened it. */
export interface Analyser {
  analyse(report: Received): Promise<Reading>;
  close(): Promise<void>;
}

/**
 * The one way a report becomes a reading, for one file and for a million: furniture told apart, the model's frames over
 * all paragraphs, frames made attributions. What comes out depends on the report and the model alone.
 * Throws a `ModelFault` where the model is missing or damaged.
 */
export async function openAnalyser({ model = shipped, convention = "onrecord" }: Options = {}): Promise<Analyser> {
  const description = describe(model);
  const network = await openNetwork(description, model);
  const reader = reportReader(description, network, loadVocabulary(join(model, "vocab.txt")));
  const by = `reader/${description.version}`;
  return {
    async analyse(report) {
      const document = apart(report);
      const marked = await reader.read(document.text, paragraphs(document.text), convention);
      const said = attributions(document, marked.frames, { by, everywhere: convention === "polnear" });
      return {
        format,
        document,
        times: [],
        attributions: said,
        events: deeds(document, marked.deeds, said, by),
        commitments: [],
      };
    },
    close: () => network.close(),
  };
}
