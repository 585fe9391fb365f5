import { numberOf, weekdayOf } from "../../model/calendar.ts";
import type { Span } from "../../model/span.ts";
import { small } from "../../text/small.ts";
import { type Curve, curve, type Fit, firstDay } from "./days.ts";
import { closest, Sought, type WordGroup, wordsStand } from "./event-words.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What the table of events says an event does for dating. `landmark`: reports speak of it from its day on, most in the
 * weeks after. `news`: it is in the papers for days and then out of them. `encounter`: one call or meeting of named
 * persons, told the same day or the next and hardly ever again. `state`: something that held from one day
 * to another, as an office or a war does. `count`: reports count the days from it.
 */
export const eventKinds = ["landmark", "news", "encounter", "state", "count"] as const;
export type EventKind = (typeof eventKinds)[number];

/** An event with a known date, and the groups of words that must stand close together to name it. */
export interface DatedEvent {
  readonly kind: EventKind;
  readonly from: string;
  readonly until: string;
  readonly event: string;
  readonly words: readonly WordGroup[];
}

const future = /(?<!\p{L})(?:will|due|scheduled|expected|planned|upcoming|forthcoming|ahead of|next|coming)(?!\p{L})/iu;
const counted = /(?<!\p{L})day (\d{1,4})(?!\d)/iu;

/** Chance of a report speaking of a thing that it should not know yet, or no more. */
const never = 0.01;

/** What is to come is spoken of as if it were so: a vote that may oust, a summit that will agree. */
const ahead = 0.35;

/** Of what has happened papers speak most in the weeks after, less and less, and at last once in a while. */
const spokenOf = curve((since) =>
  since < 0 ? never + ahead * Math.exp(since / 25) : 0.024 + 0.976 / (1 + since / 60) ** 1.2,
);

const landmark = (on: number): Fit => {
  return (i) => spokenOf(firstDay + i - on);
};

/** How often words of an event are those of another thing: the more words must meet, the seldomer. */
const mistaken = { few: 0.024, many: 0.006 };

/** The days of an event, curves on both sides of it: by the days to its first, and since its last, 0 or more. */
const sides = (from: number, until: number, [coming, past]: readonly [Curve, Curve]): Fit => {
  return (i) => {
    const day = firstDay + i;
    return day < from ? coming(day - from) : past(Math.max(0, day - until));
  };
};

/** Days of news: told of when they come, shortly before where they were awaited, and in looking back. */
const newsCurves = (chance: number): readonly [Curve, Curve] => [
  curve((since) => chance + 0.3 * Math.exp(since / 8)),
  curve((since) => chance + 0.8 / (1 + (since / 2.5) ** 2) + 0.086 / (1 + since / 60) ** 1.2),
];
const ofNews = { few: newsCurves(mistaken.few), many: newsCurves(mistaken.many) };

const news = (from: number, until: number, words: readonly WordGroup[]): Fit =>
  sides(from, until, words.length < closest ? ofNews.few : ofNews.many);

const ofEncounters: readonly [Curve, Curve] = [
  curve((since) => 0.00002 + 0.1 * Math.exp(since / 1.5)),
  curve((since) => 0.00005 + Math.exp(-since / 1.5)),
];

const spokenDay =
  /(?<!(?:last|next|every|each|previous|following) )(?<!\p{L})(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!s?\p{L})/gu;
const weekdays = ["Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"];

/**
 * An event told with its weekday is of the last seven days: the days from it to the sixth after, or null where the words
 * around name no weekday that it fell on. A weekday agrees by chance one time of seven.
 */
function week(event: DatedEvent, around: string, from: number, until: number): Fit | null {
  if (event.kind === "state") return null;
  if (event.kind === "encounter" && /(?<!\p{L})today(?!\p{L})/iu.test(around))
    return (i) => (firstDay + i >= from - 1 && firstDay + i <= until + 1 ? 1 : 0.06);
  for (const found of around.matchAll(spokenDay)) {
    const named = weekdays.indexOf(found[1] ?? "") + 1;
    for (let day = from; day <= Math.min(until, from + 1); day++)
      if (weekdayOf(day) === named) return (i) => (firstDay + i >= day && firstDay + i <= day + 6 ? 1 : 0.12);
  }
  return null;
}

const ofStates: readonly [Curve, Curve] = [
  curve((since) => 0.01 + 0.25 * Math.exp(since / 12)),
  curve((since) => (since === 0 ? 1 : Math.max(0.02, 0.19 * Math.exp(-since / 120)))),
];

/** Something still to come: reports speak of it in the months before, and not as to come once it is over. */
const awaited = curve((since) => (since > 0 ? 0.03 : 0.05 + 0.95 / (1 - since / 60)));

function fitOf(
  event: DatedEvent,
  around: string,
): { readonly fit: Fit; readonly why: string; readonly sure: boolean } | null {
  const [from, until] = [numberOf(event.from), numberOf(event.until)];
  const when = event.from === event.until ? event.from : `${event.from} to ${event.until}`;
  if (event.kind === "count") {
    const day = counted.exec(around)?.[1];
    if (day === undefined) return null;
    const on = from + Number(day) - 1;
    return {
      fit: (i) => (Math.abs(firstDay + i - on) <= 1 ? 1 : 0.00001),
      why: `day ${day} of ${event.event}`,
      sure: true,
    };
  }
  if (event.kind === "state") return { fit: sides(from, until, ofStates), why: `${event.event}: ${when}`, sure: false };
  const kernel = {
    news: news(from, until, event.words),
    encounter: sides(from, until, ofEncounters),
    landmark: landmark(from),
  }[event.kind];
  const inWeek = week(event, around, from, until);
  if (inWeek)
    return { fit: (i) => kernel(i) * inWeek(i), why: `${event.event}, ${when}, told by its weekday`, sure: true };
  if (event.kind !== "landmark") return { fit: kernel, why: `${event.event}, ${when}`, sure: true };
  if (future.test(around) && !/(?<!\p{L})(?:since|after|following)(?!\p{L})/iu.test(around))
    return {
      fit: (i) => Math.max(awaited(firstDay + i - from), 0.7 * kernel(i)),
      why: `${event.event}, ${when}: then or to come`,
      sure: false,
    };
  return { fit: kernel, why: `${event.event}, ${when}: not before`, sure: false };
}

const gathered = new WeakMap<readonly DatedEvent[], Sought<DatedEvent>>();

/** The words of all these events, gathered once. */
function wordsOf(events: readonly DatedEvent[]): Sought<DatedEvent> {
  const sought = gathered.get(events) ?? new Sought(events);
  gathered.set(events, sought);
  return sought;
}

/** The dated events that a report's paragraphs speak of, each at its first mention. */
export function eventEvidence(text: string, paragraphs: readonly Span[], events: readonly DatedEvent[]): Evidence[] {
  const found: Evidence[] = [];
  const left = wordsOf(events).in(small(text));
  for (const span of paragraphs)
    for (const [event, places] of left) {
      const words = wordsStand(places, span);
      const says = words && fitOf(event, text.slice(...words.around));
      if (!words || !says) continue;
      left.delete(event);
      const kind = event.kind === "state" ? "state" : says.sure ? "news" : "event";
      found.push({ kind, span: words.span, why: says.why, fit: says.fit });
    }
  return found;
}
