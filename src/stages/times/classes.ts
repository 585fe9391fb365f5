import * as lookalikes from "../../lang/en/time-lookalikes.ts";
import * as en from "../../lang/en/time-words.ts";
import type { Classes, Which } from "../../model/time-expression.ts";
import type { Token } from "./tokens.ts";

/** What a class of words found at a token: its value, and the index of the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

type Reader<T> = (tokens: readonly Token[], at: number) => Found<T> | null;

const one =
  <T>(words: ReadonlyMap<string, T>): Reader<T> =>
  (tokens, at) => {
    const value = words.get(tokens[at]?.word ?? "");
    return value === undefined ? null : { value, next: at + 1 };
  };

/** True where `at` runs on from the token before it without a comma or a stop. */
const runsOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === "space" || tokens[at]?.gap === "hyphen";

/** A name of a month or weekday; a short form needs its capital, and a stop or a number beside it. */
const name =
  (words: ReadonlyMap<string, number>): Reader<number> =>
  (tokens, at) => {
    const token = tokens[at];
    const value = token && words.get(token.word);
    if (!token || value === undefined || !token.capital) return null;
    if (en.shortNames.has(token.word) && !token.stopped) {
      const beside = /^\d/u.test(tokens[at + 1]?.word ?? "") || /^\d/u.test(tokens[at - 1]?.word ?? "");
      if (!beside && !en.months.has(tokens[at + 1]?.word ?? "")) return null;
    }
    return { value, next: at + 1 };
  };

const digits = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/u;

/** A cardinal in digits or words: `12`, `1.5`, `twenty-four`, `two hundred and ten`, `two and a half`, `a hundred`. */
const cardinal: Reader<number> = (tokens, at) => {
  const first = tokens[at];
  if (!first) return null;
  if (digits.test(first.word)) {
    if (/[$£€#.\d]$/u.test(first.before)) return null;
    const value = Number(first.word.replaceAll(",", ""));
    const half = tokens[at + 1]?.word === "and" && tokens[at + 2]?.word === "a" && tokens[at + 3]?.word === "half";
    return half ? { value: value + 0.5, next: at + 4 } : { value, next: at + 1 };
  }
  let next = at;
  let sum = 0;
  let part = 0;
  let last = 0;
  if (first.word === "a" && en.magnitudes.has(tokens[at + 1]?.word ?? "")) {
    part = 1;
    next++;
  }
  for (; next < at + 8; next++) {
    const token = tokens[next];
    if (!token || (next > at && !runsOn(tokens, next))) break;
    const value = en.numbers.get(token.word);
    const magnitude = en.magnitudes.get(token.word);
    if (magnitude !== undefined && next > at) {
      if (magnitude === 100) part *= 100;
      else {
        sum += part * magnitude;
        part = 0;
      }
      last = magnitude;
    } else if (value !== undefined && (next === at || last >= 100 || (last >= 20 && last % 10 === 0 && value < 10))) {
      part += value;
      last = value;
    } else if (token.word !== "and" || last < 100 || !en.numbers.has(tokens[next + 1]?.word ?? "")) break;
  }
  if (next === at) return null;
  const half = tokens[next]?.word === "and" && tokens[next + 1]?.word === "a" && tokens[next + 2]?.word === "half";
  return half ? { value: sum + part + 0.5, next: next + 3 } : { value: sum + part, next };
};

/** How many: a cardinal, `a`, `a couple of`, `half a`, `several`, `a few`; of a range the first. */
const quantity: Reader<number | null> = (tokens, at) => {
  const word = (i: number): string => tokens[at + i]?.word ?? "";
  const count = cardinal(tokens, at);
  if (count) {
    const joint = tokens[count.next]?.word;
    if (joint === "to" || joint === "or") {
      const other = cardinal(tokens, count.next + 1);
      if (other) return { value: joint === "to" && count.value > 9 ? null : count.value, next: other.next };
    }
    return count;
  }
  if (word(0) === "couple" && word(1) === "of") return { value: 2, next: at + 2 };
  if (en.vague.has(word(0))) return { value: null, next: at + 1 };
  if (word(0) === "half" && (word(1) === "a" || word(1) === "an")) return { value: 0.5, next: at + 2 };
  if (word(0) !== "a" && word(0) !== "an" && word(0) !== "another") return null;
  if (word(1) === "couple" && word(2) === "of") return { value: 2, next: at + 3 };
  if (word(1) === "few") return { value: null, next: at + 2 };
  if (word(1) === "half") return { value: 0.5, next: at + 2 };
  if (word(1) === "number" && word(2) === "of") return { value: null, next: at + 3 };
  return { value: 1, next: at + 1 };
};

const ordinal: Reader<number> = (tokens, at) => {
  const word = tokens[at]?.word ?? "";
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word);
  if (figures) return { value: Number(figures[1]), next: at + 1 };
  const two = runsOn(tokens, at + 1) ? en.ordinals.get(`${word}-${tokens[at + 1]?.word}`) : undefined;
  if (two !== undefined) return { value: two, next: at + 2 };
  const value = en.ordinals.get(word);
  return value === undefined ? null : { value, next: at + 1 };
};

const day: Reader<number> = (tokens, at) => {
  const word = tokens[at]?.word ?? "";
  const value = /^\d{1,2}$/u.test(word) ? Number(word) : ordinal(tokens, at)?.value;
  const next = /^\d/u.test(word) ? at + 1 : (ordinal(tokens, at)?.next ?? at + 1);
  return value !== undefined && value >= 1 && value <= 31 ? { value, next } : null;
};

const decade: Reader<string> = (tokens, at) => {
  const word = tokens[at]?.word ?? "";
  const full = /^(\d{3})0s$/u.exec(word);
  if (full) return { value: full[1] ?? "", next: at + 1 };
  const short = /^'?(\d)0s$/u.exec(word);
  if (short) return { value: `${Number(short[1]) < 2 ? "20" : "19"}${short[1]}`, next: at + 1 };
  const named = en.decades.get(word);
  return named === undefined ? null : { value: `19${named}`, next: at + 1 };
};

const fourFigures = /^([01]\d|2[0-3])([0-5]\d)$/u;

/** True for a zone, in capitals, right behind the number at a token: `1400 GMT`. */
function isZoned(tokens: readonly Token[], at: number): boolean {
  const zone = tokens[at + 1];
  if (!zone || (zone.gap !== "space" && zone.gap !== "none")) return false;
  if (zone.word === "local") return tokens[at + 2]?.word === "time";
  return en.zones.has(zone.word) && zone.capital && (zone.word.length > 2 || zone.word === "z");
}

/** A time of day in one number, where what stands beside it says so: `1400 GMT`, `0930 to 1100 GMT`, `at 1400 hours`. */
const fourFigureClock: Reader<string> = (tokens, at) => {
  const figures = fourFigures.exec(tokens[at]?.word ?? "");
  const [after, other] = [tokens[at + 1], tokens[at + 2]];
  if (!figures || !after) return null;
  const value = `${figures[1]}:${figures[2]}`;
  const ranged = /^(?:and|to)$/u.test(after.word) && fourFigures.test(other?.word ?? "") && isZoned(tokens, at + 2);
  if (ranged || isZoned(tokens, at)) return { value, next: at + 1 };
  const led = value.startsWith("0") || lookalikes.clockLeads.has(tokens[at - 1]?.word ?? "");
  return led && /^(?:hours|hrs?)$/u.test(after.word) && other?.word !== "of" ? { value, next: at + 2 } : null;
};

/** A year in four digits, with an apostrophe, or as it is spoken: `1996`, `'96`, `nineteen ninety-six`. */
const year: Reader<number> = (tokens, at) => {
  const token = tokens[at];
  if (!token || /[$£€#.,\d]\s?$/u.test(token.gap === "comma" ? "" : token.before)) return null;
  if (/^\d{4}$/u.test(token.word)) {
    if (fourFigureClock(tokens, at)) return null;
    const value = Number(token.word);
    return value >= 1000 && value <= 2100 ? { value, next: at + 1 } : null;
  }
  const short = /^'(\d{2})$/u.exec(token.word);
  if (short) {
    const value = Number(short[1]);
    return { value: value + (value < 30 ? 2000 : 1900), next: at + 1 };
  }
  const century = en.numbers.get(token.word);
  if (century === undefined || century < 16 || (century > 20 && century % 10 !== 0)) return null;
  if (century === 20 && en.numbers.get(tokens[at + 1]?.word ?? "") === undefined) return null;
  const rest = runsOn(tokens, at + 1) ? cardinal(tokens, at + 1) : null;
  if (century > 20 || !rest || rest.value < 10 || rest.value > 99) return null;
  return { value: century * 100 + rest.value, next: rest.next };
};

const zone: Reader<string> = (tokens, at) => {
  const value = en.zones.get(tokens[at]?.word ?? "");
  return value === undefined || (!tokens[at]?.capital && !/^h/u.test(tokens[at]?.word ?? ""))
    ? null
    : { value, next: at + 1 };
};

/** A time of day: `10:30 p.m.`, `10 p.m.`, `16:15`, `ten o'clock`, `noon`. As `HH:MM`, the end of the day as `24:00`. */
const clock: Reader<string> = (tokens, at) => {
  const word = tokens[at]?.word ?? "";
  if (/^\d{4}$/u.test(word)) return fourFigureClock(tokens, at);
  if (word === "noon" || word === "midday") return { value: "12:00", next: at + 1 };
  if (word === "midnight") return { value: "24:00", next: at + 1 };
  const figures = /^(\d{1,2})(?:[:.](\d{2}))?$/u.exec(word);
  const hour = figures ? Number(figures[1]) : (en.numbers.get(word) ?? 99);
  const minute = figures?.[2] ?? "00";
  if (hour > 24 || Number(minute) > 59) return null;
  const after = tokens[at + 1]?.word.replaceAll(" ", "") ?? "";
  const pair = after.length === 1 && tokens[at + 2]?.word === "m" ? `${after}m` : after;
  const next = pair === after ? at + 2 : at + 3;
  const written = (h: number): string => `${String(h).padStart(2, "0")}:${minute}`;
  if (pair === "am" && hour <= 12) return { value: written(hour % 12), next };
  if (pair === "pm" && hour <= 12) return { value: written((hour % 12) + 12), next };
  if (after === "o'clock") return { value: written(hour), next: at + 2 };
  return figures?.[2] !== undefined && word.includes(":") ? { value: written(hour), next: at + 1 } : null;
};

/**
 * `last`, `this`, `next`. With a name `this past` is last and `this coming` next (`this past Friday`, `this coming June`);
 * before a unit they are not read here, since `this past year` is the year up to today.
 */
const which: Reader<Which> = (tokens, at) => {
  const value = en.which.get(tokens[at]?.word ?? "");
  if (value === undefined) return null;
  const [more, name] = [tokens[at + 1], tokens[at + 2]];
  const pointed = more?.word === "past" ? -1 : more?.word === "coming" ? 1 : null;
  if (pointed === null || !runsOn(tokens, at + 1) || en.units.has(name?.word ?? "")) return { value, next: at + 1 };
  return { value: pointed, next: at + 2 };
};

const feast: Reader<Classes["FEAST"]> = (tokens, at) => {
  if (!tokens[at]?.capital) return null;
  for (let length = 3; length >= 1; length--) {
    const words = tokens.slice(at, at + length).map((token) => token.word);
    const value = en.feasts.get(words.join(" "));
    if (value && words.length === length) return { value, next: at + length };
  }
  return null;
};

const iso: Reader<Classes["ISO"]> = (tokens, at) => {
  const figures = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(tokens[at]?.word ?? "");
  if (!figures) return null;
  const value = [Number(figures[1]), Number(figures[2]), Number(figures[3])] as const;
  return value[1] >= 1 && value[1] <= 12 && value[2] >= 1 && value[2] <= 31 ? { value, next: at + 1 } : null;
};

/** Every class but `DATE`, which stands for the rules themselves. */
export const classes: { readonly [K in Exclude<keyof Classes, "DATE">]: Reader<Classes[K]> } = {
  NUM: cardinal,
  QTY: quantity,
  ORD: ordinal,
  UNIT: one(en.units),
  UNITS: one(en.unitsPlural),
  MONTH: name(en.months),
  WEEKDAY: name(en.weekdays),
  WEEKDAYS: name(en.weekdaysPlural),
  SEASON: one(en.seasons),
  PART: one(en.parts),
  YEAR: year,
  ANYYEAR: (tokens, at) => (/^\d{1,4}$/u.test(tokens[at]?.word ?? "") ? cardinal(tokens, at) : null),
  DAY: day,
  CLOCK: clock,
  ZONE: zone,
  WHICH: which,
  NEXTTHEN: one(en.whichThen),
  FEAST: feast,
  DECADE: decade,
  OFTEN: one(en.often),
  ISO: iso,
};

/** True where a token can open a time expression at all: most words of a report cannot, and are passed over. */
export const opens = (token: Token): boolean => /^['\d]/u.test(token.word) || openers.has(token.word);

const openers: ReadonlySet<string> = new Set([
  ...[en.months, en.weekdays, en.weekdaysPlural, en.seasons, en.parts, en.units, en.unitsPlural, en.often].flatMap(
    (map) => [...map.keys()],
  ),
  ...[en.numbers, en.decades, en.which, en.whichThen].flatMap((map) => [...map.keys()]),
  ...[...en.ordinals.keys(), ...en.feasts.keys()].map((words) => words.split(/[ -]/u)[0] ?? ""),
  ...en.vague,
  ...en.openers,
]);
