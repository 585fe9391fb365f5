import type { Span } from "../model/span.ts";
import type { Vocabulary } from "../text/wordpiece.ts";
import { chainOf } from "./chain.ts";
import { type DeedFrame, deedsIn } from "./deeds.ts";
import type { Convention, Description } from "./description.ts";
import { type Frame, framesIn } from "./frames.ts";
import type { Network } from "./network.ts";
import { piecesOf } from "./pieces.ts";
import type { Tuning } from "./tuning.ts";
import { type Run, shapeOf, windowsOf } from "./windows.ts";

/** What the model marks in a report, in reading order of cues and triggers; nothing is resolved or merged. */
export interface Marked {
  readonly frames: readonly Frame[];
  readonly deeds: readonly DeedFrame[];
}

/** Reads reports with one open model. By PolNeAR's guidelines only attributions are marked. */
export interface ReportReader {
  read(text: string, paragraphs: readonly Span[], convention: Convention): Promise<Marked>;
}

export function reportReader(
  description: Description,
  network: Network,
  vocabulary: Vocabulary,
  tuning: Tuning,
): ReportReader {
  const { labels, deeds } = description;
  const chain = chainOf(description.chain.moves, description.chain.begin);
  const deedChain = chainOf(deeds.chain.moves, deeds.chain.begin);
  return {
    async read(text, paragraphs, convention) {
      const pieces = piecesOf(text, paragraphs, vocabulary, description.segment);
      const marked: { frames: Frame[]; deeds: DeedFrame[] } = { frames: [], deeds: [] };
      for (const window of windowsOf(pieces, shapeOf(description))) {
        const spanOf = ([from, to]: Run): Span => [
          pieces.starts[window.start + from - 1] as number,
          pieces.ends[window.start + to - 2] as number,
        ];
        const glued = new Uint8Array(window.end - window.start + 1);
        glued.set(pieces.glued.subarray(window.start, window.end), 1);
        const encoded = await network.encode(pieces, window, convention);
        const asked = { head: network.attribution, chain, labels, convention, tuning };
        marked.frames.push(...(await framesIn(encoded, window, glued, spanOf, asked)));
        if (convention === "polnear") continue;
        marked.deeds.push(
          ...(await deedsIn(encoded, window, glued, spanOf, { head: network.deed, chain: deedChain, deeds, tuning })),
        );
      }
      return marked;
    },
  };
}
