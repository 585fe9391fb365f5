import type { Document, Published, Received } from "../../model/document.ts";
import { identity } from "../../text/identity.ts";
import { paragraphs } from "../../text/paragraphs.ts";
import { plain } from "../../text/plain.ts";
import { apart } from "./furniture.ts";

/**
 * A report as it is read: its body told from its furniture, spaces of any width, tabs and line ends within a paragraph made
 * plain spaces, hyphens of any kind hyphens. All spans found in it hold in the text as received.
 */
export function page(report: Received): Document {
  const title = report.title === null ? null : plain(report.title);
  const document = apart({ ...report, text: plain(report.text), title });
  return { ...document, text: unwrapped(document.text) };
}

/** A text whose paragraphs are each one line. */
function unwrapped(text: string): string {
  let [whole, at] = ["", 0];
  for (const [start, end] of paragraphs(text)) {
    whole += text.slice(at, start) + text.slice(start, end).replace(/[\t\n]/gu, " ");
    at = end;
  }
  return whole + text.slice(at);
}

/** The document of a report with its text, and the words quoted of it, as they were received. */
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
