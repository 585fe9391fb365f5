import type { Attribution } from "../model/attribution.ts";
import { contains, length, overlaps, type Span } from "../model/span.ts";

export type SegmentRole = "content" | "addressee" | "channel" | "time" | "source" | "cue";

/** That a stretch of text plays `role` in attribution number `attribution` of the list. */
export interface Cover {
  readonly attribution: number;
  readonly role: SegmentRole;
}

/** A stretch of text over which nothing changes; `begins` are the attributions whose first word is its first. */
export interface Segment {
  readonly span: Span;
  readonly covers: readonly Cover[];
  readonly begins: readonly number[];
}

const roleOrder: readonly SegmentRole[] = ["content", "addressee", "channel", "time", "source", "cue"];

const spansOf = (attribution: Attribution): readonly (readonly [SegmentRole, readonly Span[]])[] => [
  ["content", attribution.content],
  ["addressee", attribution.addresseeSpan],
  ["channel", attribution.channelSpan],
  ["time", attribution.timeSpan],
  ["source", attribution.source],
  ["cue", attribution.cue],
];

/** The first unit of an attribution's source, cue or content; null where it has no words at all. */
export function firstUnit({ source, cue, content }: Attribution): number | null {
  const starts = [...source, ...cue, ...content].map(([start]) => start);
  return starts.length === 0 ? null : Math.min(...starts);
}

/**
 * How far from the words the stroke under each attribution's content stands: 0 nearest, more for one that holds or
 * crosses others. Two that share words never share a level, so nested and crossing contents both stay apart.
 */
export function levels(attributions: readonly Attribution[]): readonly number[] {
  const size = attributions.map(({ content }) => content.reduce((sum, span) => sum + length(span), 0));
  const order = attributions.map((_, i) => i).sort((a, b) => (size[a] ?? 0) - (size[b] ?? 0) || b - a);
  const pieces = order
    .flatMap((attribution) => (attributions[attribution] as Attribution).content.map((span) => ({ attribution, span })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const sharing = attributions.map((): Set<number> => new Set());
  let active: typeof pieces = [];
  for (const piece of pieces) {
    active = active.filter(({ span }) => span[1] > piece.span[0]);
    for (const other of active)
      if (overlaps(other.span, piece.span)) {
        sharing[other.attribution]?.add(piece.attribution);
        sharing[piece.attribution]?.add(other.attribution);
      }
    active.push(piece);
  }
  const found: number[] = attributions.map(() => -1);
  for (const attribution of order) {
    const below = [...(sharing[attribution] ?? [])].map((other) => found[other] ?? -1);
    found[attribution] = 1 + Math.max(-1, ...below);
  }
  return found;
}

/**
 * Cuts `region` of the text at every edge of every span that the attributions numbered `among` have in it. The segments come in order and cover the region without
 * gaps; covers are ordered from the outermost: contents by level, then the other roles. An edge inside a surrogate pair
 * moves behind it.
 */
export function segments(
  text: string,
  region: Span,
  attributions: readonly Attribution[],
  level: readonly number[],
  among: readonly number[],
): readonly Segment[] {
  const whole = (at: number): number =>
    /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at + 1 : at;
  const marks: { readonly span: Span; readonly cover: Cover }[] = [];
  const begins = new Map<number, number[]>();
  const edges = new Set<number>(region);
  for (const i of among) {
    const attribution = attributions[i] as Attribution;
    for (const [role, spans] of spansOf(attribution))
      for (const [from, to] of spans) {
        const span: Span = [Math.max(region[0], whole(from)), Math.min(region[1], whole(to))];
        if (span[0] >= span[1]) continue;
        marks.push({ span, cover: { attribution: i, role } });
        edges.add(span[0]).add(span[1]);
      }
    const first = firstUnit(attribution);
    if (first !== null && contains(region, [first, first + 1]))
      begins.set(whole(first), [...(begins.get(whole(first)) ?? []), i]);
  }
  for (const at of begins.keys()) if (at < region[1]) edges.add(at);
  const cuts = [...edges].sort((a, b) => a - b);
  marks.sort((a, b) => a.span[0] - b.span[0]);
  const rank = ({ attribution, role }: Cover): number =>
    role === "content" ? -(level[attribution] ?? 0) : roleOrder.indexOf(role);
  const found: Segment[] = [];
  let active: typeof marks = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const span: Span = [cuts[i] as number, cuts[i + 1] as number];
    active = active.filter((mark) => mark.span[1] > span[0]);
    for (; next < marks.length && (marks[next]?.span[0] ?? 0) <= span[0]; next++)
      active.push(marks[next] as (typeof marks)[0]);
    const covers = active.map(({ cover }) => cover).sort((a, b) => rank(a) - rank(b) || a.attribution - b.attribution);
    found.push({ span, covers, begins: begins.get(span[0]) ?? [] });
  }
  return found;
}

/** For each region, which attributions have a span in it; regions are in order and apart. */
export function touching(
  regions: readonly Span[],
  attributions: readonly Attribution[],
): readonly (readonly number[])[] {
  const found = regions.map((): Set<number> => new Set());
  attributions.forEach((attribution, i) => {
    for (const [, spans] of spansOf(attribution))
      for (const span of spans)
        for (let at = firstEndingAfter(regions, span[0]); at < regions.length; at++) {
          if ((regions[at] as Span)[0] >= span[1]) break;
          found[at]?.add(i);
        }
  });
  return found.map((numbers) => [...numbers].sort((a, b) => a - b));
}

function firstEndingAfter(regions: readonly Span[], unit: number): number {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle] as Span)[1] <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
