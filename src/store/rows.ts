import type { Attribution, Party } from "../model/attribution.ts";
import type { Reading } from "../model/reading.ts";
import { type Span, words } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { type Days, days } from "./days.ts";

/** What the columns of one attribution hold; see migrations.ts. */
export interface AttributionRow {
  readonly who: string;
  readonly states: string;
  readonly addressees: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly words: string;
  readonly speaker: string;
  readonly cue: string;
}

const lines = (parts: readonly (string | null)[]): string =>
  [...new Set(parts.filter((part) => part !== null && part !== "").map((part) => fold(part as string)))].join("\n");

/** The days a statement may have been made on: by its own time, or else by the publication of its report. */
function made(attribution: Attribution, published: Days | null): Days | null {
  return (attribution.time && days(attribution.time.edtf)) || published;
}

export function attributionRow(reading: Reading, attribution: Attribution): AttributionRow {
  const { text, published } = reading.document;
  const spoken = (spans: readonly Span[], by: string): string => spans.map((span) => words(text, span)).join(by);
  const names = (parties: readonly Party[]): (string | null)[] => parties.flatMap((p) => [p.name, p.actor]);
  const speakers = attribution.speaker ? [attribution.speaker, ...attribution.speakers] : attribution.speakers;
  const source = spoken(attribution.source, " ");
  const range =
    published.earliest === null || published.latest === null
      ? null
      : { earliest: published.earliest.slice(0, 10), latest: published.latest.slice(0, 10) };
  const when = made(attribution, range);
  const states = new Set(speakers.map((p) => p.for?.toUpperCase()).filter((code) => code !== undefined));
  return {
    who: lines([...names(speakers), source]),
    states: states.size === 0 ? "" : `\n${[...states].join("\n")}\n`,
    addressees: lines([...names(attribution.addressees), spoken(attribution.addresseeSpan, " ")]),
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    words: spoken(attribution.content, " … "),
    speaker: [...new Set([...speakers.map((p) => p.name), source])].join(" "),
    cue: spoken(attribution.cue, " "),
  };
}

/**
 * What of a reading stands in no column of its own, as JSON: all but the attributions, which have rows, and the text.
 * A text that UTF-8 cannot hold (half a surrogate pair, from a bad escape) stays in here, where it can be kept exactly.
 */
export function head(reading: Reading): string {
  const { text, ...document } = reading.document;
  return JSON.stringify({
    ...reading,
    document: text.isWellFormed() ? document : { ...document, text },
    attributions: [],
  });
}

/** The reading whose `head` and text and attributions these are. */
export function whole(head: string, text: string, attributions: readonly string[]): Reading {
  const reading = JSON.parse(head) as Reading;
  return {
    ...reading,
    document: { ...reading.document, text: reading.document.text ?? text },
    attributions: attributions.map((row) => JSON.parse(row) as Attribution),
  };
}
