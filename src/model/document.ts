import type { Span } from "./span.ts";

/** What stands in a report's text without being part of the report. */
export const furnitureKinds = [
  "headline",
  "deck",
  "byline",
  "dateline",
  "caption",
  "credit",
  "breadcrumb",
  "notice",
  "keyword-line",
  "related",
  "update",
] as const;
export type FurnitureKind = (typeof furnitureKinds)[number];

export interface Furniture {
  readonly span: Span;
  readonly kind: FurnitureKind;
}

/** The words that tell when a report was published, and how. */
export interface DateEvidence {
  readonly span: Span | null;
  readonly text: string;
  readonly why: string;
}

/**
 * When a report was published, no narrower than its evidence allows.
 * `stated`: the report says so; `given`: its wrapping (a JSONL field, an HTML meta tag) does; `inferred`: worked out;
 * `unknown`: nothing is known, and `edtf`, `earliest` and `latest` are null.
 */
export interface Published {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: "stated" | "given" | "inferred" | "unknown";
  readonly evidence: readonly DateEvidence[];
}

/**
 * A report as it arrived, before anything was read in it: its text with what its wrapping (file name, HTML, JSONL
 * fields) said of it. `text` is the decoded input without a byte-order mark; for HTML, the extracted text.
 * `marked` is furniture that the wrapping itself told apart (an HTML figcaption, a header); it may be empty.
 */
export interface Received {
  readonly input: string;
  readonly ref: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** As given, a date or date-time of ISO 8601 or EDTF; null where the wrapping gives none. */
  readonly published: string | null;
  /** BCP 47 as given; null where it must be detected. */
  readonly lang: string | null;
  readonly marked: readonly Furniture[];
}

/** A report with its parts told apart. `body` is paragraphs in reading order; body and furniture never overlap. */
export interface Document {
  /** `sha256:` and the hash of the text in UTF-8: the same text is the same document, wherever it came from. */
  readonly id: string;
  readonly ref: string;
  readonly input: string;
  readonly title: string | null;
  /** Where the title stands in the text; null where it came from outside the text. */
  readonly titleSpan: Span | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly lang: string;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly published: Published;
  readonly body: readonly Span[];
  readonly furniture: readonly Furniture[];
  readonly text: string;
}

/** Why an input, or a part of one, could not be taken: what, where, and what would be right. One line when printed. */
export interface Refusal {
  readonly input: string;
  /** Inside the input: `line 12`, `byte 1048576`; null for the whole. */
  readonly place: string | null;
  readonly reason: string;
}

/** What was passed over in a report that was read all the same: where in its input, and what would be right. */
export type Note = Omit<Refusal, "input">;
