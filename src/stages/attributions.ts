import { type Attribution, chain } from "../model/attribution.ts";
import type { Document } from "../model/document.ts";
import type { Frame } from "../reader/frames.ts";
import { type Tuning, usual } from "../reader/tuning.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { type Quotation, quotations } from "../text/quotes.ts";
import { confidence } from "./confidence.ts";
import { directness } from "./directness.ts";
import { unresolved } from "./parties/party.ts";
import { performed } from "./performed.ts";
import { anything, type Placed, place } from "./placed.ts";
import { polarity } from "./polarity.ts";

interface Options {
  readonly by: string;
  readonly everywhere?: boolean;
  readonly tuning?: Tuning;
}

/** An attribution with the frame that it was made of. */
export interface Made {
  readonly attribution: Attribution;
  readonly frame: Frame;
}

/** The attributions alone that `made` makes. */
export const attributions = (document: Document, frames: readonly Frame[], options: Options): Attribution[] =>
  made(document, frames, options).map(({ attribution }) => attribution);

/**
 * What the model marked as attributions: spans made tidy, doubles dropped, nesting read off containment, directness off
 * the quotation marks. `everywhere` keeps
 * what stands in furniture of any kind and what is unlikely by our guidelines, for reading by PolNeAR's.
 */
export function made(
  document: Document,
  frames: readonly Frame[],
  { by, everywhere = false, tuning = usual }: Options,
): Made[] {
  const { text } = document;
  const marks: readonly Quotation[] = quotations(text, paragraphs(text));
  const placed = place(document, frames, marks, everywhere ? { everywhere, tuning, least: anything } : { tuning });
  const flat: Attribution[] = placed.map(({ frame, zone, parent }, i) => {
    const speakers = frame.source.map((span) => unresolved(text, span));
    return {
      id: `a${i + 1}`,
      within: parent === null ? null : `a${parent + 1}`,
      source: frame.source,
      cue: frame.cue,
      content: frame.content,
      addresseeSpan: frame.addressee,
      channelSpan: frame.channel,
      timeSpan: frame.time,
      speaker: speakers[0] ?? null,
      speakers,
      addressees: frame.addressee.map((span) => unresolved(text, span)),
      via: [],
      act: performed(text, frame.content) ?? frame.act,
      directness: directness(text, frame.content, marks),
      channel: frame.way,
      channelFrom: frame.way === null ? null : frame.channel.length > 0 ? "explicit" : "inferred",
      polarity: polarity(text, frame.content, frame.polarity),
      modality: frame.modality,
      time: null,
      zone,
      confidence: confidence(frame, parent !== null, tuning.confidence),
      by,
    };
  });
  return flat.map((a, i) => ({
    attribution: { ...a, via: chain(flat, a).flatMap((above) => above.speaker?.name ?? []) },
    frame: (placed[i] as Placed).frame,
  }));
}
