import type { TimeType } from "./time.ts";

/**
 * What a time expression says by itself, before it is put on the calendar: a language's rules make these from words,
 * and the times stage resolves them against the day of publication and the dates told before.
 */

/** Seconds, minutes, hours, days, weekends, weeks, months, quarters, years, decades and centuries. */
export type Unit = "S" | "MI" | "H" | "D" | "WE" | "W" | "M" | "Q" | "Y" | "E" | "C";

/** Counted from the day of publication, or from the date last told. */
export type From = "now" | "then";

/** Last, this, next. */
export type Which = -1 | 0 | 1;

/** A year as written, or so many years from now or then. */
export type YearOf = number | { readonly offset: number; readonly from: From };

export type Season = "SP" | "SU" | "FA" | "WI";

/** A day that has a name: in a fixed month on a fixed day, on the nth weekday, or so many days from Easter. */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly fromEaster: number };

/** A place on the calendar, as far as the words fix it. */
export type Term =
  | { readonly at: "day"; readonly month: number; readonly day: number; readonly year?: YearOf; readonly bc?: boolean }
  | {
      readonly at: "month";
      readonly month: number;
      readonly year?: YearOf;
      readonly which?: Which;
      readonly bc?: boolean;
    }
  | { readonly at: "year"; readonly year: number; readonly bc?: boolean }
  | { readonly at: "weekday"; readonly weekday: number; readonly which?: Which; readonly from?: From }
  | {
      readonly at: "season";
      readonly season: Season;
      readonly year?: YearOf;
      readonly which?: Which;
      readonly bc?: boolean;
    }
  | {
      readonly at: "part-of-year";
      readonly part: "Q" | "H";
      readonly n: number | null;
      readonly year?: YearOf;
      readonly which?: Which;
    }
  | {
      readonly at: "unit";
      readonly unit: Unit;
      readonly offset: number;
      readonly from: From;
      /** For years: the same part of the year is meant, not the whole of it. */
      readonly exact?: boolean;
    }
  | { readonly at: "day-of-month"; readonly day: number }
  | { readonly at: "feast"; readonly feast: Feast; readonly year?: YearOf; readonly which?: Which }
  /** Years that share their first digits: `198` the eighties, `19` the twentieth century. */
  | { readonly at: "years"; readonly digits: string; readonly bc?: boolean }
  | { readonly at: "reference"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" };

/** `part` is a part of the day (`MO`, `AF`, `EV`, `NI`, `DT`), `clock` a time of day (`14:30`) with its zone (`Z`). */
export interface Expression {
  readonly type: TimeType;
  readonly term?: Term;
  readonly part?: string;
  readonly clock?: string;
  /** Durations and sets have their value by themselves. */
  readonly value?: string;
  /** A duration that ends or begins at the anchor: `the past three years`. */
  readonly reach?: { readonly unit: Unit; readonly n: number; readonly towards: -1 | 1 };
}

/** What each class of words stands for; a rule's pattern names classes in capitals. */
export interface Classes {
  readonly NUM: number;
  /** A number, or null for one not told: `several`. */
  readonly QTY: number | null;
  readonly ORD: number;
  readonly UNIT: Unit;
  readonly UNITS: Unit;
  readonly MONTH: number;
  readonly WEEKDAY: number;
  readonly WEEKDAYS: number;
  readonly SEASON: Season;
  readonly PART: string;
  readonly YEAR: number;
  readonly ANYYEAR: number;
  readonly DAY: number;
  readonly CLOCK: string;
  readonly ZONE: string;
  readonly WHICH: Which;
  readonly NEXTTHEN: Which;
  readonly FEAST: Feast;
  readonly DECADE: string;
  readonly OFTEN: Unit;
  readonly ISO: readonly [year: number, month: number, day: number];
  readonly DATE: Expression;
}

/** What a pattern caught, by class, in order. */
export interface Captures {
  /** The first of its class; the pattern promises that there is one. */
  get<K extends keyof Classes>(name: K): Classes[K];
  maybe<K extends keyof Classes>(name: K): Classes[K] | undefined;
  /** How many tokens of the pattern stood behind a hyphen. */
  readonly hyphens: number;
  /** The last token stands behind a hyphen, as in `third-quarter`. */
  readonly joined: boolean;
}

/**
 * One way of saying a time. `pattern` is read by `src/stages/times-patterns.ts`: words in small letters (`a|b` either),
 * classes in capitals, `?` for what may be missing, `[ ]` for a group that may be, `,` where a comma may stand.
 * `example` shows it at work: the words it takes in brackets, and the value on 2014-04-28; the tests run every one.
 * A rule with `date` can stand for `DATE` in other rules.
 */
export interface TimeRule {
  readonly by: string;
  readonly pattern: string;
  readonly date?: true;
  readonly example: readonly [sentence: string, value: string];
  readonly read: (caught: Captures) => Expression | null;
}
