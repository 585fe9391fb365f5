import { type Attribution, chain, type Zone } from "../model/attribution.ts";
import type { Document } from "../model/document.ts";
import { compare, overlaps, type Span } from "../model/span.ts";
import type { Frame } from "../reader/frames.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { type Quotation, quotations } from "../text/quotes.ts";
import { confidence } from "./confidence.ts";
import { directness } from "./directness.ts";
import { overlap, parents } from "./nesting.ts";
import { unresolved } from "./party.ts";
import { tidy } from "./tidy.ts";

/** Furniture whose words are still somebody's; what the model marks in the rest (notices, related stories) is dropped. */
const zones: Readonly<Record<string, Zone>> = {
  headline: "headline",
  deck: "deck",
  caption: "caption",
  breadcrumb: "breadcrumb",
};

/** Where a frame stands: its zone, or null in furniture that is nobody's words. */
function zoneOf(document: Document, at: Span): Zone | null {
  const furniture = document.furniture.find((f) => overlaps(f.span, at));
  return furniture ? (zones[furniture.kind] ?? null) : "body";
}

/** Keeps the surer of two frames that mark the same words under the same cue. */
function distinct(frames: readonly Frame[]): Frame[] {
  const kept: Frame[] = [];
  for (const frame of [...frames].sort((a, b) => b.chance - a.chance)) {
    const twin = kept.some(
      (other) =>
        (overlaps(other.anchor, frame.anchor) || overlap(other.cue, frame.cue) > 0.3) &&
        overlap(other.content, frame.content) > 0.6,
    );
    if (!twin) kept.push(frame);
  }
  return kept.sort((a, b) => compare(a.anchor, b.anchor));
}

/**
 * What the model marked as attributions: spans made tidy, doubles dropped, nesting read off containment, directness off
 * the quotation marks. Without a content there is nothing said, and the frame is left out. `everywhere` keeps what
 * stands in furniture of any kind, as PolNeAR does.
 */
export function attributions(
  document: Document,
  frames: readonly Frame[],
  { by, everywhere = false }: { readonly by: string; readonly everywhere?: boolean },
): Attribution[] {
  const { text } = document;
  const marks: readonly Quotation[] = quotations(text, paragraphs(text));
  const tidied = frames.map((frame) => tidy(text, frame, marks)).filter((frame) => frame.content.length > 0);
  const placed = distinct(tidied)
    .map((frame) => ({ frame, zone: zoneOf(document, frame.anchor) ?? (everywhere ? "body" : null) }))
    .filter((placed): placed is { frame: Frame; zone: Zone } => placed.zone !== null);
  const within = parents(placed.map(({ frame }) => frame));
  const flat: Attribution[] = placed.map(({ frame, zone }, i) => {
    const parent = within[i] ?? null;
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
      act: frame.act,
      directness: directness(text, frame.content, marks),
      channel: frame.way,
      channelFrom: frame.way === null ? null : frame.channel.length > 0 ? "explicit" : "inferred",
      polarity: frame.polarity,
      modality: frame.modality,
      time: null,
      zone,
      confidence: confidence(frame),
      by,
    };
  });
  return flat.map((a) => ({ ...a, via: chain(flat, a).flatMap((above) => above.speaker?.name ?? []) }));
}
