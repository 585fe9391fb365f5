import { familyOf } from "../../export/families.ts";
import { type Cover, levels, type Segment, segments, touching } from "../../export/segments.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Deed } from "../../model/deed.ts";
import type { Reading } from "../../model/reading.ts";
import { contains, hull, overlaps, type Span, words } from "../../model/span.ts";
import { type Child, html } from "../markup.ts";

/** Strokes drawn under one word; what lies deeper is still listed, bracketed and lit. */
const mostStrokes = 4;

/** Deeds less sure than this are not drawn in the text. */
export const likelyDeed = 0.4;

/**
 * The words of each region with the statements and deeds drawn on them: every stretch over which nothing changes is one
 * element, dressed by all that cover it, so that spans may nest and cross. `data-at` is where a stretch begins.
 */
export function drawnRegions(reading: Reading, regions: readonly Span[]): Child[] {
  const { document, attributions } = reading;
  const level = levels(attributions);
  const among = touching(regions, attributions);
  const deeds = reading.events.filter(({ confidence }) => confidence >= likelyDeed);
  return regions.map((region, i) => {
    const here = deeds.filter(({ trigger }) => overlaps(trigger, region));
    return segments(document.text, region, attributions, level, among[i] ?? []).map((segment) =>
      drawn(reading, level, segment, here),
    );
  });
}

function drawn(reading: Reading, level: readonly number[], { span, covers }: Segment, deeds: readonly Deed[]): Child {
  const strokes = covers.filter(({ role }) => role === "content");
  const worn: readonly Cover[] = [...strokes.slice(-mostStrokes), ...covers.filter(({ role }) => role !== "content")];
  let inner: Child = withDeeds(reading.document.text, span, deeds);
  for (const { attribution, role } of worn.toReversed()) {
    const { id, act } = reading.attributions[attribution] as Attribution;
    const stroke = role === "content" ? ` u${Math.min(mostStrokes - 1, level[attribution] ?? 0)}` : "";
    inner = html`<span class="${role} ${familyOf(act)}${stroke}" data-a="${id}">${inner}</span>`;
  }
  return html`<span data-at="${span[0]}">${inner}</span>`;
}

function withDeeds(text: string, span: Span, deeds: readonly Deed[]): Child {
  const parts: Child[] = [];
  let at = span[0];
  for (const { trigger, factuality } of deeds.toSorted((a, b) => a.trigger[0] - b.trigger[0])) {
    if (!contains([at, span[1]], trigger)) continue;
    parts.push(text.slice(at, trigger[0]));
    parts.push(
      html`<span class="${factuality === "happened" ? "deed" : "deed hollow"}">${words(text, trigger)}</span>`,
    );
    at = trigger[1];
  }
  parts.push(text.slice(at, span[1]));
  return parts;
}

/** All the words of a statement, from the first to the last; null where it has none in the text. */
export const reachOf = ({ source, cue, content }: Attribution): Span | null => hull([...source, ...cue, ...content]);

/** How deep a statement stands in the words of others: 0 for the outermost. */
export function depths(attributions: readonly Attribution[]): ReadonlyMap<string, number> {
  const byId = new Map(attributions.map((a) => [a.id, a]));
  const depth = (a: Attribution, seen: readonly string[]): number => {
    const parent = a.within === null || seen.includes(a.within) ? undefined : byId.get(a.within);
    return parent ? 1 + depth(parent, [...seen, a.id]) : 0;
  };
  return new Map(attributions.map((a) => [a.id, depth(a, [])]));
}

/** Lanes in the margin; what nests deeper shares the last. */
export const lanes = 3;

/**
 * The lane of each statement's bracket: its depth, or the next one free where it crosses a statement that is no
 * ancestor of its own.
 */
export function laneOf(attributions: readonly Attribution[]): ReadonlyMap<string, number> {
  const depth = depths(attributions);
  const placed: { readonly lane: number; readonly span: Span }[] = [];
  const found = new Map<string, number>();
  const order = attributions
    .map((a) => ({ id: a.id, span: reachOf(a) }))
    .filter((one): one is { id: string; span: Span } => one.span !== null)
    .sort((a, b) => (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0) || a.span[0] - b.span[0]);
  for (const { id, span } of order) {
    let lane = Math.min(lanes - 1, depth.get(id) ?? 0);
    while (lane < lanes - 1 && placed.some((other) => other.lane === lane && overlaps(other.span, span))) lane++;
    placed.push({ lane, span });
    found.set(id, lane);
  }
  return found;
}
