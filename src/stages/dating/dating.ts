import { numberOf } from "../../model/calendar.ts";
import type { DateEvidence, Document, Published } from "../../model/document.ts";
import { edtfOf } from "../../model/edtf.ts";
import { compare, overlaps, type Span } from "../../model/span.ts";
import type { Time } from "../../model/time.ts";
import type { Days } from "../../world/world.ts";
import { direction } from "../times/tense.ts";
import { type Token, tokens } from "../times/tokens.ts";
import { count, Fits, firstDay } from "./days.ts";
import { type DatedEvent, eventEvidence } from "./events.ts";
import { type Evidence, type TensedTime, timeEvidence } from "./evidence.ts";
import { officeEvidence, type TenureEvidence } from "./offices.ts";

/** What is known beside the report: dated events, and who of those it names held which office when. */
export interface DatingKnowledge {
  readonly events: readonly DatedEvent[];
  readonly tenures: readonly TenureEvidence[];
}

/** The share of the fit an interval must hold. Set on development data so that nine intervals of ten hold the truth. */
const share = { news: 0.94, essay: 0.95 };

/**
 * Intervals with more days than these are no answer. A report that tells its days by weekday is news of one day, and
 * more than ten months say little of it; an essay is placed well enough within ten years.
 */
const widest = { news: 300, essay: 3650 };

/** Up to so many days an interval that is no answer still bounds who was in office. */
const rough = 730;

/** How much one piece of a kind counts; those of events fitted to the dated news and the annotated reports held out. */
const weights: Readonly<Record<Evidence["kind"], number>> = {
  stamp: 1,
  dateline: 1.5,
  day: 0.9,
  month: 0.6,
  year: 0.9,
  weekday: 1,
  news: 1.25,
  event: 1,
  state: 0.9,
  office: 0.8,
};

/** Pieces of one kind repeat each other: `n` of them count as `n` to the power of one less this. */
const repeats: Readonly<Record<Evidence["kind"], number>> = {
  stamp: 0.5,
  dateline: 0.5,
  day: 0.5,
  month: 0.5,
  year: 0.5,
  weekday: 0.5,
  news: 0.6,
  event: 0.12,
  state: 0.08,
  office: 0.25,
};

const unknown: Published = { edtf: null, earliest: null, latest: null, basis: "unknown", evidence: [] };

/** Times of the report with the tense of their clauses, paragraph by paragraph; both are in reading order. */
function tensed(text: string, paragraphs: readonly Span[], times: readonly Time[]): TensedTime[] {
  const found: TensedTime[] = [];
  let next = 0;
  for (const paragraph of [...paragraphs].sort(compare)) {
    while (next < times.length && (times[next] as Time).span[0] < paragraph[0]) next++;
    if ((times[next]?.span[1] ?? Number.POSITIVE_INFINITY) > paragraph[1]) continue;
    const all = tokens(text, paragraph);
    let at = 0;
    for (; next < times.length && (times[next] as Time).span[1] <= paragraph[1]; next++) {
      const time = times[next] as Time;
      while (at < all.length && (all[at] as Token).start < time.span[0]) at++;
      let end = at;
      while (end < all.length && (all[end] as Token).start < time.span[1]) end++;
      found.push({ time, direction: direction(all, at, end) });
    }
  }
  return found;
}

/** No more pieces of a kind than this are weighed: a table of dates says no more than its first rows. */
const mostPieces = 40;

/** What a report says of every day, and the words that say it. */
export function fitted(
  { text, body, furniture }: Pick<Document, "text" | "body" | "furniture">,
  times: readonly Time[],
  { events, tenures }: DatingKnowledge,
): { readonly fits: Fits; readonly evidence: readonly Evidence[] } {
  const lines = furniture.filter(({ kind }) => kind === "dateline" || kind === "update").map(({ span }) => span);
  const heads = furniture
    .filter(({ kind }) => /^(?:headline|deck|caption|update)$/u.test(kind))
    .map(({ span }) => span);
  const evidence = [
    ...timeEvidence(text, tensed(text, [...lines, ...body], times), (span) =>
      lines.some((line) => overlaps(line, span)),
    ),
    ...eventEvidence(text, [...heads, ...body], events),
    ...officeEvidence(tenures),
  ];
  const fits = new Fits();
  for (const [kind, pieces] of Map.groupBy(evidence, (piece) => piece.kind))
    fits.add(
      pieces.slice(0, mostPieces).map(({ fit }) => fit),
      weights[kind] / pieces.length ** repeats[kind],
    );
  return { fits, evidence };
}

/** When a report was published, and the days to look up offices on: those of `published`, or wider ones that are no answer. */
export interface Placed {
  readonly published: Published;
  readonly days: Days;
}

/**
 * When an undated report was published, from what it says: dates without a year, weekdays, the years it names, the
 * events it tells of, those in office. `times` are those of the text read without an anchor. The interval is the
 * shortest that holds the truth nine times of ten; where that would be too wide to be of use the answer is `unknown`.
 * A date that the report or its wrapping states is left as it is.
 */
export function placed(
  document: Pick<Document, "text" | "body" | "furniture" | "published">,
  times: readonly Time[],
  knowledge: DatingKnowledge,
): Placed {
  if (document.published.edtf !== null) return { published: document.published, days: document.published };
  const { fits, evidence } = fitted(document, times, knowledge);
  const kind = evidence.some((piece) => piece.kind === "weekday") ? "news" : "essay";
  const { from, to, days: width } = fits.interval(share[kind]);
  const days = { earliest: from, latest: to };
  const none = { ...unknown, evidence: document.published.evidence };
  if (evidence.length === 0) return { published: none, days: none };
  if (width > widest[kind]) return { published: none, days: width <= rough ? days : none };
  const said = telling(evidence, numberOf(from), width).map((piece) => shown(document.text, piece));
  return { published: { edtf: edtfOf(from, to), ...days, basis: "inferred", evidence: said }, days };
}

/** Days of the calendar at which evidence is compared: every fiftieth. */
const step = 50;

/** A piece that makes the interval no likelier than this against any day there is tells nothing for it. */
const least = 1.2;

/** The pieces that speak for an interval, those that say most first; what speaks against it was outweighed. */
function telling(evidence: readonly Evidence[], from: number, days: number): Evidence[] {
  const mean = (fit: Evidence["fit"], first: number, last: number, by: number): number => {
    let [sum, n] = [0, 0];
    for (let i = first; i <= last; i += by, n++) sum += fit(i);
    return sum / Math.max(1, n);
  };
  const first = from - firstDay;
  const weighed = evidence
    .filter((piece) => piece.kind !== "weekday")
    .map((piece) => {
      const inside = mean(piece.fit, first, first + days - 1, Math.max(1, Math.floor(days / 60)));
      return { piece, says: inside / mean(piece.fit, 0, count - 1, step) };
    });
  return weighed
    .filter(({ says }) => says >= least)
    .sort((a, b) => b.says - a.says)
    .map(({ piece }) => piece);
}

const shown = (text: string, { span, why }: Evidence): DateEvidence => ({
  span,
  text: text.slice(span[0], span[1]),
  why,
});
