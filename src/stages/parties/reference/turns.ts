import { labels, officeLabel, surnameLabel, transcriptLabel } from "../../../lang/en/transcripts.ts";
import type { Span } from "../../../model/span.ts";

/** One speaker's turn in a transcript: from his label to the next. */
export interface Turn {
  readonly label: Span;
  /** True of a question by somebody the transcript does not name: `Q`. */
  readonly asks: boolean;
  readonly span: Span;
}

/**
 * The turns of a transcript, in reading order; none in other texts. A line in capitals with a colon is a label where it
 * calls somebody by office or surname, or where it comes back: `UPDATE:` alone is none.
 */
export function turnsOf(text: string): Turn[] {
  const found = [...text.matchAll(labels)].map((match) => {
    const called = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].indexOf(called);
    return { called, label: [start, start + called.length] as Span };
  });
  const counts = new Map<string, number>();
  for (const { called } of found) counts.set(called, (counts.get(called) ?? 0) + 1);
  const plain = (called: string): boolean =>
    transcriptLabel.test(called) || surnameLabel.test(called) || officeLabel(called);
  const kept = found.filter(({ called }) => plain(called) || (called !== "Q" && (counts.get(called) ?? 0) > 1));
  if (kept.length === 0) return [];
  const all = found.filter((one) => one.called === "Q" || kept.includes(one));
  return all.map(({ called, label }, n) => ({
    label,
    asks: called === "Q",
    span: [label[0], all[n + 1]?.label[0] ?? text.length],
  }));
}
