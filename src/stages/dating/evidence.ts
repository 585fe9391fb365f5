import { mended } from "../../lang/en/furniture.ts";
import { numberOf } from "../../model/calendar.ts";
import type { Span } from "../../model/span.ts";
import type { Time } from "../../model/time.ts";
import type { Direction } from "../times/tense.ts";
import { calendar, type Fit, firstDay } from "./days.ts";

/** One thing that tells when a report was published: its words, what they tell, and how well each day fits. */
export interface Evidence {
  readonly kind: "stamp" | "day" | "month" | "year" | "weekday" | "dateline" | "news" | "event" | "state" | "office";
  readonly span: Span;
  readonly why: string;
  readonly fit: Fit;
}

/** A time with the tense of its clause. */
export interface TensedTime {
  readonly time: Time;
  readonly direction: Direction;
}

const day = 1 / 366;

/** Days between a date of the year and a day of the calendar, by the nearest year: negative for what is past. */
function distance(month: number, date: number, i: number): number {
  const { month: m, day: d } = calendar();
  const days = (month - (m[i] as number)) * 30.44 + (date - (d[i] as number));
  return days > 183 ? days - 365 : days < -183 ? days + 365 : days;
}

/**
 * Dates without a year lie near the day of publication: on the dated news of the development data two thirds are less
 * than three weeks away, and the rest spread over the year.
 */
function dayFit(month: number, date: number, direction: Direction): Fit {
  return (i) => {
    const away = distance(month, date, i);
    const side = direction === null || away === 0 ? 1 : away > 0 === (direction === "future") ? 1.3 : 0.5;
    return 0.35 * day + (0.65 * side * Math.exp(-Math.abs(away) / 14)) / 28;
  };
}

/** How often a month without a year is the sixth before that of publication, and so on to the fifth after it. */
const monthShares = [0.066, 0.077, 0.105, 0.126, 0.156, 0.116, 0.032, 0.077, 0.078, 0.056, 0.056, 0.056];

function monthFit(month: number, direction: Direction): Fit {
  const { month: m } = calendar();
  return (i) => {
    const away = ((month - (m[i] as number) + 18) % 12) - 6;
    const side = direction === null || away === 0 ? 1 : away > 0 === (direction === "future") ? 1.5 : 0.6;
    return side * (monthShares[away + 6] as number);
  };
}

/** How often the last year named in the past is so many years back, and the first one to come so many ahead. */
function yearFit(named: number, direction: Direction): Fit {
  const { year } = calendar();
  return (i) => {
    const away = named - (year[i] as number);
    if (direction === "future") return away < 0 ? 0.02 : away === 0 ? 0.3 : 0.3 / (1 + away);
    if (away > 0) return away < 4 && direction === null ? 0.07 : 0.015;
    return away === 0 ? 0.42 : 0.2 / (1 + (-away - 1) * 0.9) + 0.004;
  };
}

/** Weekdays told as past are those of the last days, today and yesterday most. */
const weekdayShares = [0.34, 0.3, 0.1, 0.07, 0.06, 0.06, 0.07];

function weekdayFit(named: number): Fit {
  const { weekday } = calendar();
  return (i) => weekdayShares[((weekday[i] as number) - named + 7) % 7] as number;
}

const weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A date with its weekday is right in one year of six. */
function weekdayDateFit(weekday: number, month: number, date: number): Fit {
  const near = dayFit(month, date, null);
  const { weekday: weekdays } = calendar();
  return (i) => {
    const away = Math.round(distance(month, date, i));
    const on = ((((weekdays[i] as number) - 1 + away) % 7) + 7) % 7;
    return near(i) * (on === weekday - 1 ? 1 : 0.003);
  };
}

/** The date that opens a report is the day before it was printed, or that day. */
function datelineFit(month: number, date: number): Fit {
  return (i) => {
    const since = -distance(month, date, i);
    return since > -0.6 && since < 0.6 ? 1 : since > 0 && since < 2.5 ? 0.2 : 0.0003;
  };
}

/** Words before a full date that make it a part of a sentence, and so of the story; without, it is mostly a stamp. */
const inSentence =
  /\b(?:on|since|until|till|by|of|from|before|after|to|and|between|the|dated|born|in)[\s(]+(?:\p{L}+day,? )?$/iu;

/** A full date that stands alone is nearly always the day of publication, or the day of printing after it. */
function stampFit(on: number): Fit {
  return (i) => {
    const since = firstDay + i - on;
    if (since === 0) return 1;
    if (since < 0) return since >= -3 ? 0.03 : 0.00005;
    return since <= 3 ? 0.02 : since <= 31 ? 0.002 : 0.00008;
  };
}

/** Before a date, that the report was changed then: `This article was amended on`. */
const mendedOn = new RegExp(
  `\\b(?:article|story|report|piece|page|column|headline|version)\\b[^.!?]*${mended.source}[^.!?]*$`,
  "iu",
);

/** A report is mended within a week mostly, and some a year later; never before it is published. */
function mendedFit(on: number): Fit {
  return (i) => {
    const since = firstDay + i - on;
    if (since > 0 || since < -366) return 0.00001;
    return since >= -7 ? 1 : since >= -31 ? 0.03 : 0.002;
  };
}

/** A full date of the story is past, and rather near than far. */
function pastFit(on: number): Fit {
  return (i) => {
    const since = firstDay + i - on;
    return since < 0 ? 0.02 : 0.1 + 0.9 / (1 + since / 120);
  };
}

const hasYear = /\d{4}|['’]\d\d/u;

/** What a text's own dates tell. `dateline` is true for a time that stands in one. */
export function timeEvidence(text: string, all: readonly TensedTime[], dateline: (span: Span) => boolean): Evidence[] {
  const found: Evidence[] = [];
  let last: { readonly year: number; readonly span: Span; readonly direction: Direction } | null = null;
  for (const { time, direction } of all) {
    const words = text.slice(time.span[0], time.span[1]);
    const date = /(\d{4}|XXXX)-(\d{2})-(\d{2})$/u.exec(time.value);
    const month = /(?:\d{4}|XXXX)-(\d{2})$/u.exec(time.value);
    const year = hasYear.test(words) ? /^\d{4}/u.exec(time.value)?.[0] : undefined;
    if (year !== undefined && time.type !== "SET") {
      const named = Number(year);
      if (named >= 1985 && named <= 2035 && direction === "future")
        found.push({ kind: "year", span: time.span, why: `${year} is still to come`, fit: yearFit(named, direction) });
      else if (named >= 1985 && named <= 2035 && (last === null || named > last.year))
        last = { year: named, span: time.span, direction };
      if (date) {
        const on = numberOf(time.value.slice(-10));
        const before = text.slice(Math.max(0, time.span[0] - 80), time.span[0]);
        const story = inSentence.test(before.slice(-24));
        if (mendedOn.test(before))
          found.push({ kind: "stamp", span: time.span, why: "mended then, once published", fit: mendedFit(on) });
        else if (!story)
          found.push({ kind: "stamp", span: time.span, why: "a full date that stands alone", fit: stampFit(on) });
        else if (direction === "past")
          found.push({ kind: "event", span: time.span, why: "a full date that is past", fit: pastFit(on) });
      }
    } else if (date && time.by === "en/day") {
      const [m, d] = [Number(date[2]), Number(date[3])];
      const weekday = weekdayNames.indexOf(words.slice(0, 3).toLowerCase()) + 1;
      const kind = dateline(time.span) ? "dateline" : "day";
      if (kind === "dateline")
        found.push({ kind, span: time.span, why: "the report opens with this date", fit: datelineFit(m, d) });
      else if (weekday > 0)
        found.push({ kind, span: time.span, why: "the weekday of this date", fit: weekdayDateFit(weekday, m, d) });
      else
        found.push({
          kind,
          span: time.span,
          why: "a date named without its year is near",
          fit: dayFit(m, d, direction),
        });
    } else if (month && /^en\/(?:month|early-date|end-of-date)$/u.test(time.by))
      found.push({
        kind: "month",
        span: time.span,
        why: "a month named without its year is near",
        fit: monthFit(Number(month[1]), direction),
      });
    else if (time.by === "en/weekday" && direction !== "future") {
      const weekday = weekdayNames.indexOf(words.slice(0, 3).toLowerCase()) + 1;
      if (weekday > 0) found.push({ kind: "weekday", span: time.span, why: "the last days", fit: weekdayFit(weekday) });
    }
  }
  if (last) {
    const why = `${last.year} is the last year named`;
    found.push({ kind: "year", span: last.span, why, fit: yearFit(last.year, last.direction) });
  }
  return found;
}
