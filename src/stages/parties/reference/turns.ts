import { media } from "../../../lang/en/channels.ts";
import { labels, officeLabel, printedLabels, surnameLabel, transcriptLabel } from "../../../lang/en/transcripts.ts";
import type { Span } from "../../../model/span.ts";

/** One speaker's turn in a transcript: from his label to the next. */
export interface Turn {
  readonly label: Span;
  /** True of a question by somebody the transcript does not name: `Q`. */
  readonly asks: boolean;
  readonly span: Span;
}

/** How many turns, of how many speakers who come back, make an interview of a text. */
const fewest = { turns: 5, speakers: 2 };

/**
 * The turns of a transcript or an interview, in reading order; none in other texts. A line in capitals with a colon is a label
 * where it calls somebody by office or surname, or where it comes back: `UPDATE:` alone is none. Names in small letters are
 * labels where two of them come back, as in a printed interview.
 */
export function turnsOf(text: string): Turn[] {
  const found = labelled(text, labels);
  const times = counted(found);
  const plain = (called: string): boolean =>
    transcriptLabel.test(called) || surnameLabel.test(called) || officeLabel(called);
  const kept = found.filter(({ called }) => plain(called) || (called !== "Q" && (times.get(called) ?? 0) > 1));
  if (kept.length > 0)
    return turns(
      text,
      found.filter((one) => one.called === "Q" || kept.includes(one)),
    );
  const printed = labelled(text, printedLabels);
  const again = counted(printed);
  const back = printed.filter(({ called }) => (again.get(called) ?? 0) > 1);
  const speakers = new Set(back.map(({ called }) => called)).size;
  return back.length >= fewest.turns && speakers >= fewest.speakers ? turns(text, back) : [];
}

interface Label {
  readonly called: string;
  readonly label: Span;
}

const labelled = (text: string, pattern: RegExp): Label[] =>
  [...text.matchAll(pattern)].map((match) => {
    const called = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].indexOf(called);
    return { called, label: [start, start + called.length] };
  });

function counted(all: readonly Label[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { called } of all) times.set(called, (times.get(called) ?? 0) + 1);
  return times;
}

/** Each label's words up to the next; who asks is `Q`, or a medium. */
const turns = (text: string, all: readonly Label[]): Turn[] =>
  all.map(({ called, label }, n) => ({
    label,
    asks: called === "Q" || media.test(called),
    span: [label[0], all[n + 1]?.label[0] ?? text.length],
  }));
