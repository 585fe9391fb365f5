import { beforeReporters } from "../../lang/en/channels.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Deadline } from "../../model/commitment.ts";
import type { Document } from "../../model/document.ts";
import { extent } from "../../model/edtf.ts";
import { contains, overlaps, type Span } from "../../model/span.ts";
import type { Time } from "../../model/time.ts";

/** Words for the ways in which people speak, by channel, as the sentence that dates the talk will have them. */
const occasions: Readonly<Record<string, RegExp>> = {
  "phone-call": /\b(?:phone|call|telephone|spoke|conversation)\b/iu,
  talks: /\b(?:talks|met|meeting|meet|summit|sat down|discussions?)\b/iu,
  "press-conference": beforeReporters,
  interview: /\binterview\b/iu,
};

const past = (time: Time, { published }: Document): boolean => {
  const days = time.edtf === null || time.type === "DURATION" || time.type === "SET" ? null : extent(time.edtf);
  if (!days?.latest || !days.earliest || !published.latest || !published.earliest) return false;
  return (
    days.latest <= published.latest &&
    days.latest.slice(0, 7) >= monthBefore(published.earliest) &&
    days.earliest.length === 10
  );
};

/** The month before that of a day: what was said longer ago is dated by more than the name of a weekday. */
function monthBefore(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
}

/**
 * When the word was given: the time the words of the attribution have; else a time its reporter names outside the words
 * themselves; else that of the sentence that tells of the talk it was said in; else the days of publication.
 */
export function made(
  attribution: Attribution,
  parent: Attribution | undefined,
  { document, times }: { readonly document: Document; readonly times: readonly Time[] },
): { readonly when: { readonly edtf: string } | null; readonly told: boolean } {
  if (attribution.time) return { when: attribution.time, told: true };
  const apart = times.filter(({ span }) => !attribution.content.some((part) => overlaps(part, span)));
  const reporter =
    parent && apart.find((time) => parent.content.some((part) => contains(part, time.span)) && past(time, document));
  if (reporter?.edtf) return { when: { edtf: reporter.edtf }, told: true };
  const occasion = attribution.channel === null ? undefined : occasions[attribution.channel];
  const start = attribution.cue[0]?.[0] ?? attribution.content[0]?.[0] ?? 0;
  if (occasion) {
    const paragraphs = document.body
      .filter(([from]) => from <= start)
      .slice(-7)
      .reverse();
    for (const paragraph of paragraphs) {
      if (!occasion.test(document.text.slice(...paragraph))) continue;
      const time = apart.find(({ span, ...one }) => contains(paragraph, span) && past({ span, ...one }, document));
      if (time?.edtf) return { when: { edtf: time.edtf }, told: true };
    }
  }
  const { edtf } = document.published;
  return { when: edtf === null ? null : { edtf }, told: false };
}

/** By when: a time within the words that lies, or may lie, ahead of the report. */
export function deadline(
  content: readonly Span[],
  times: readonly Time[],
  { text, published }: Document,
): Deadline | null {
  for (const { span, type, edtf } of times) {
    if (edtf === null || type === "DURATION" || type === "SET" || !content.some((part) => overlaps(part, span)))
      continue;
    const days = extent(edtf);
    if (!days?.latest || !published.earliest || days.latest < published.earliest) continue;
    // A day that is no later than the report is when it was said: "today".
    if (
      published.latest &&
      days.latest <= published.latest &&
      days.earliest !== null &&
      days.earliest <= published.earliest
    )
      continue;
    return { edtf, text: text.slice(...span) };
  }
  return null;
}
