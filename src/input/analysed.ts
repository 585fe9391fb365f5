import { acts, channels, modalities, polarities } from "../model/acts.ts";
import { furnitureKinds } from "../model/document.ts";
import { format, type Reading } from "../model/reading.ts";
import { identity } from "../text/identity.ts";
import {
  between,
  boolean,
  type Check,
  type Fields,
  isFields,
  list,
  nullable,
  object,
  oneOf,
  optional,
  spanWithin,
  string,
} from "./shape.ts";

const party = object({ name: string, actor: nullable(string), for: nullable(string) });
const time = nullable(object({ edtf: string }));

const published = object({
  edtf: nullable(string),
  earliest: nullable(string),
  latest: nullable(string),
  basis: oneOf(["stated", "given", "inferred", "unknown"]),
  evidence: list(object({ text: string, why: string })),
});

function readingOf(length: number): Check {
  const span = spanWithin(length);
  const spans = list(span);
  const document = object({
    ref: string,
    input: string,
    title: nullable(string),
    titleSpan: nullable(span),
    outlet: nullable(string),
    url: nullable(string),
    lang: string,
    length: between(length, length),
    published,
    body: spans,
    furniture: list(object({ span, kind: oneOf(furnitureKinds) })),
  });
  const attribution = object({
    id: string,
    within: nullable(string),
    source: spans,
    cue: spans,
    content: spans,
    addresseeSpan: spans,
    channelSpan: spans,
    timeSpan: spans,
    speaker: nullable(party),
    speakers: list(party),
    addressees: list(party),
    via: list(string),
    act: oneOf(acts),
    directness: oneOf(["direct", "mixed", "indirect"]),
    channel: nullable(oneOf(channels)),
    channelFrom: nullable(oneOf(["explicit", "inherited", "inferred"])),
    polarity: oneOf(polarities),
    modality: oneOf(modalities),
    time,
    zone: oneOf(["body", "headline", "deck", "breadcrumb", "caption"]),
    confidence: between(0, 1),
    by: string,
  });
  const event = object({
    id: string,
    kind: string,
    span,
    trigger: optional(span),
    mentions: optional(spans),
    actors: list(party),
    targets: list(party),
    within: optional(nullable(string)),
    confidence: optional(between(0, 1)),
  });
  const commitment = object({
    id: string,
    attribution: string,
    negated: optional(boolean),
    binding: optional(boolean),
  });
  return object({
    document,
    times: list(object({ span, type: string })),
    attributions: list(attribution),
    events: list(event),
    commitments: list(commitment),
  });
}

const strings = (items: readonly Fields[], field: string): string[] => items.map((item) => String(item[field]));

function twice(layer: string, ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const [i, id] of ids.entries()) {
    if (seen.has(id)) return `${layer}[${i}].id "${id}" is used twice; ids must be unique`;
    seen.add(id);
  }
  return null;
}

/** What the layers say of each other: every parent exists, and none holds itself. */
function references(line: Fields): string | null {
  const [attributions, events, commitments] = ["attributions", "events", "commitments"].map((k) => line[k] as Fields[]);
  if (!attributions || !events || !commitments) return null;
  const parents = new Map(attributions.map((a) => [a.id as string, a.within as string | null]));
  const known = (layer: string, items: readonly Fields[], field: string): string | null => {
    for (const [i, item] of items.entries()) {
      const id = item[field];
      if (typeof id === "string" && !parents.has(id))
        return `${layer}[${i}].${field} names "${id}", which is no attribution of the line`;
    }
    return null;
  };
  const settled = new Set<string>();
  const circle = (): string | null => {
    for (const [i, a] of attributions.entries()) {
      const path = new Set<string>();
      for (let at: string | null = a.id as string; at !== null && !settled.has(at); at = parents.get(at) ?? null) {
        if (path.has(at)) return `attributions[${i}].within leads back to "${at}"; an attribution cannot hold itself`;
        path.add(at);
      }
      for (const id of path) settled.add(id);
    }
    return null;
  };
  return (
    twice("attributions", strings(attributions, "id")) ??
    twice("events", strings(events, "id")) ??
    twice("commitments", strings(commitments, "id")) ??
    known("attributions", attributions, "within") ??
    known("events", events, "within") ??
    known("commitments", commitments, "attribution") ??
    circle()
  );
}

/** Body and furniture share no character: sweeps them in reading order. */
function overlap(document: Fields): string | null {
  const body = (document.body as [number, number][]).map((span) => ({ span, name: "body" }));
  const rest = (document.furniture as { span: [number, number] }[]).map(({ span }) => ({ span, name: "furniture" }));
  const all = [...body, ...rest].sort((a, b) => a.span[0] - b.span[0]);
  for (const [i, { span, name }] of all.entries()) {
    const next = all[i + 1];
    if (next && next.name !== name && next.span[0] < span[1]) {
      return `document.body and document.furniture overlap at [${next.span}]`;
    }
  }
  return null;
}

export const isAnalysed = (line: Fields): boolean => line.format === format;

/**
 * A line of `onrecord/1` as it was printed with its text, or what is wrong with it, field named. Everything is checked
 * that a record relies on: the id is the hash of the text, spans lie within it, closed lists hold, ids are unique,
 * parents exist. Fields unknown to this version are kept.
 */
export function analysed(
  line: Fields,
): { readonly reading: Reading } | { readonly reading: null; readonly reason: string } {
  const bad = (reason: string) => ({ reading: null, reason });
  const document = line.document;
  if (!isFields(document)) return bad("document is missing; it must be an object");
  const text = document.text;
  if (typeof text !== "string") return bad("document.text is missing; print the line with --with-text");
  if (!/\S/u.test(text)) return bad("document.text holds nothing but white space");
  const id = identity(text);
  if (document.id !== id) return bad(`document.id is not the hash of document.text, which is "${id}"`);
  const fault = readingOf(text.length)(line, "") ?? references(line) ?? overlap(document);
  return fault ? bad(fault) : { reading: line as unknown as Reading };
}
