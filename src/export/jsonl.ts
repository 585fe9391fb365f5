import type { Attribution, Party } from "../model/attribution.ts";
import type { DateEvidence, Document, Furniture, Published } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";

/** Characters that end a line for some readers of lines and that JSON may hold as they are. */
const lineEnds = /[\u0085\u2028\u2029]/gu;

/**
 * A reading as one line of JSON (format `onrecord/1`), without a line end. Fields come in the order of docs/format.md,
 * fields that a later version adds after them. `document.text` is printed only `withText`: a reading without it can
 * still be read, but its spans no longer lead to words. Lone surrogates are escaped, so the line is always valid UTF-8.
 */
export function jsonl(reading: Reading, options: { readonly withText: boolean }): string {
  const { text, ...document } = inOrder(reading.document, documentFields);
  const line = JSON.stringify({
    ...inOrder(reading, readingFields),
    document: {
      ...document,
      published: {
        ...inOrder(reading.document.published, publishedFields),
        evidence: reading.document.published.evidence.map((evidence) => inOrder(evidence, evidenceFields)),
      },
      furniture: reading.document.furniture.map((piece) => inOrder(piece, furnitureFields)),
      ...(options.withText ? { text } : {}),
    },
    attributions: reading.attributions.map((attribution) => ({
      ...inOrder(attribution, attributionFields),
      speaker: attribution.speaker === null ? null : inOrder(attribution.speaker, partyFields),
      speakers: attribution.speakers.map((party) => inOrder(party, partyFields)),
      addressees: attribution.addressees.map((party) => inOrder(party, partyFields)),
    })),
  });
  return line.replace(lineEnds, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same fields, those named first. */
function inOrder<T extends object>(whole: T, fields: readonly (keyof T)[]): T {
  const named = Object.fromEntries(fields.map((field) => [field, whole[field]]));
  return { ...named, ...whole };
}

type Fields<T> = readonly (keyof T)[];
const readingFields: Fields<Reading> = ["format", "document", "times", "attributions", "events", "commitments"];
const documentFields: Fields<Document> = [
  ...(["id", "ref", "input", "title", "titleSpan", "outlet", "url", "lang", "length"] as const),
  ...(["published", "body", "furniture", "text"] as const),
];
const publishedFields: Fields<Published> = ["edtf", "earliest", "latest", "basis", "evidence"];
const evidenceFields: Fields<DateEvidence> = ["span", "text", "why"];
const furnitureFields: Fields<Furniture> = ["span", "kind"];
const partyFields: Fields<Party> = ["name", "actor", "for"];
const attributionFields: Fields<Attribution> = [
  ...(["id", "within", "source", "cue", "content", "addresseeSpan", "channelSpan", "timeSpan"] as const),
  ...(["speaker", "speakers", "addressees", "via", "act", "directness", "channel", "channelFrom"] as const),
  ...(["polarity", "modality", "time", "zone", "confidence", "by"] as const),
];
