import type { Document, Published, Received } from "../../model/document.ts";
import { identity } from "../../text/identity.ts";
import { plain } from "../../text/plain.ts";

/** A report as it is read: spaces of any width are spaces, hyphens of any kind hyphens. Spans found in it hold in the text as received. */
export const evenly = (report: Received): Received => ({
  ...report,
  text: plain(report.text),
  title: report.title === null ? null : plain(report.title),
});

/** The document of an evenly read report with its text, and the words quoted of it, as they were received. */
export const asReceived = (document: Document, { text, title }: Received): Document => ({
  ...document,
  id: identity(text),
  text,
  title: title ?? (document.titleSpan ? text.slice(...document.titleSpan) : document.title),
  published: inWordsOf(document.published, text),
});

/** When it was published, the words that tell it as they stand in `text`. */
export const inWordsOf = (published: Published, text: string): Published => ({
  ...published,
  evidence: published.evidence.map((one) => (one.span ? { ...one, text: text.slice(...one.span) } : one)),
});
