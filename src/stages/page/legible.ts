import type { Document, Published, Received } from "../../model/document.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { mending } from "../../text/misdecoded.ts";
import { closingUp } from "../../text/tokenised.ts";
import { through, type View, viewOf } from "../../text/view.ts";
import { asReceived, inWordsOf } from "./as-received.ts";

/** A report as people would have written it, and the way back from what is found in that to the text as received. */
export interface Legible {
  readonly report: Received;
  readonly published: (found: Published) => Published;
  readonly reading: (found: Reading) => Reading;
}

/**
 * A report whose marks a tokeniser has set apart, or whose letters were decoded wrongly, as it would read without that: it is
 * read so, and all that is found is told in the text as received. Null for any other report.
 */
export function legible(report: Received): Legible | null {
  const mends = mending(report.text);
  const mended = mends.length > 0 ? viewOf(report.text, mends) : null;
  const text = mended?.text ?? report.text;
  const closes = closingUp(text);
  if (!mended && closes.length === 0) return null;
  const close = viewOf(text, closes);
  const view = mended ? through(mended, close) : close;
  const marked = report.marked.map((one) => ({ ...one, span: view.forth(one.span) }));
  const published = (found: Published): Published =>
    inWordsOf(
      { ...found, evidence: found.evidence.map((one) => ({ ...one, span: one.span && view.back(one.span) })) },
      report.text,
    );
  return {
    report: { ...report, text: view.text, marked },
    published,
    reading: (found) => ({
      ...inText(found, view),
      document: asReceived(
        { ...documentIn(found.document, view), published: published(found.document.published) },
        report,
      ),
    }),
  };
}

const documentIn = (document: Document, { back }: View): Document => ({
  ...document,
  titleSpan: document.titleSpan && back(document.titleSpan),
  body: document.body.map(back),
  furniture: document.furniture.map((one) => ({ ...one, span: back(one.span) })),
});

/** Times, attributions and deeds with their spans told back. */
function inText({ format, document, times, attributions, events, commitments }: Reading, { back }: View): Reading {
  const all = (spans: readonly Span[]): Span[] => spans.map(back);
  return {
    format,
    document,
    times: times.map((time) => ({ ...time, span: back(time.span) })),
    attributions: attributions.map((one) => ({
      ...one,
      source: all(one.source),
      cue: all(one.cue),
      content: all(one.content),
      addresseeSpan: all(one.addresseeSpan),
      channelSpan: all(one.channelSpan),
      timeSpan: all(one.timeSpan),
    })),
    events: events.map((deed) => ({
      ...deed,
      span: back(deed.span),
      trigger: back(deed.trigger),
      mentions: all(deed.mentions),
      place: deed.place && { ...deed.place, span: back(deed.place.span) },
    })),
    commitments,
  };
}
