import type { Zone } from "../model/attribution.ts";
import type { Document } from "../model/document.ts";
import { compare, overlaps, type Span } from "../model/span.ts";
import type { Frame } from "../reader/frames.ts";
import { type Tuning, usual } from "../reader/tuning.ts";
import type { Quotation } from "../text/quotes.ts";
import { askedFirst } from "./asked-first.ts";
import { confidence } from "./confidence.ts";
import { overlap, parents } from "./nesting.ts";
import { givenTurned, ownerTurned, passiveTurned } from "./passive.ts";
import { quotedOn, withQuotation } from "./quoted.ts";
import { tidy } from "./tidy.ts";

/** A frame in its place: its spans tidied, its zone, and the index of the one that holds it among its like. */
export interface Placed {
  readonly frame: Frame;
  readonly zone: Zone;
  readonly parent: number | null;
}

/** Takes everything, however unlikely. */
export const anything: Tuning["least"] = { outermost: 0, nested: 0 };

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

/** A frame without what it has of another part of the page: a headline does not go on in the body, nor the body in it. */
function staying(document: Document, frame: Frame): Frame {
  const part = (at: Span) => document.furniture.find((f) => f.kind !== "dateline" && overlaps(f.span, at));
  const own = part(frame.anchor);
  const stays = (spans: readonly Span[]) => spans.filter((span) => part(span) === own);
  return { ...frame, source: stays(frame.source), content: stays(frame.content) };
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

const nested = (zoned: readonly Omit<Placed, "parent">[]): Placed[] => {
  const within = parents(zoned.map(({ frame }) => frame));
  return zoned.map((zoned, i) => ({ ...zoned, parent: within[i] ?? null }));
};

/**
 * The frames that are kept, in reading order: spans made tidy, passives turned, doubles and the unlikely dropped, nesting read off
 * containment. A question that opens a sentence ends where its answer begins, and quotations that nothing holds are given to
 * whoever spoke right before them (both by our guidelines alone). One without a content says nothing, and is kept only where
 * another's words name it and its source (denied *accusations* by somebody). `everywhere` keeps what stands in furniture of
 * any kind.
 */
export function place(
  document: Document,
  frames: readonly Frame[],
  marks: readonly Quotation[],
  {
    everywhere = false,
    tuning = usual,
    least = tuning.least,
  }: { readonly everywhere?: boolean; readonly tuning?: Tuning; readonly least?: Tuning["least"] } = {},
): Placed[] {
  const tidied = frames
    .map((frame) => tidy(document.text, everywhere ? frame : staying(document, frame), marks))
    .map((frame) => withQuotation(document.text, frame, marks))
    .map((frame) => [passiveTurned, givenTurned, ownerTurned].reduce((one, turn) => turn(document.text, one), frame))
    .filter((frame) => frame.content.length > 0 || (frame.source.length > 0 && frame.cue.length > 0));
  const zoned = distinct(tidied)
    .map((frame) => ({ frame, zone: zoneOf(document, frame.anchor) ?? (everywhere ? "body" : null) }))
    .filter((zoned): zoned is { frame: Frame; zone: Zone } => zoned.zone !== null);
  const likely = ({ frame, parent }: Placed): boolean =>
    confidence(frame, parent !== null, tuning.confidence) >= (parent === null ? least.outermost : least.nested);
  const worded = nested(zoned).filter(({ frame, parent }) => frame.content.length > 0 || parent !== null);
  const kept = worded.filter(likely);
  if (everywhere) return nested(kept);
  const asked = askedFirst(
    document.text,
    kept.map(({ frame }) => frame),
  );
  const outermost = new Set(asked.filter((_, n) => kept[n]?.parent === null && kept[n]?.zone === "body"));
  const longer = quotedOn(
    document.text,
    asked,
    marks.filter(({ span }) => zoneOf(document, span) === "body"),
    (frame) => outermost.has(frame),
  );
  return nested(kept.map((placed, n) => ({ ...placed, frame: longer[n] as Frame })));
}
