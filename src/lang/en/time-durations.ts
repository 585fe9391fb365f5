import type { Captures, Expression, TimeRule, Unit } from "../../model/time-expression.ts";

/** How long and how often, and the times of day. */

const letters: Readonly<Record<Unit, string>> = {
  S: "S",
  MI: "M",
  H: "H",
  D: "D",
  WE: "WE",
  W: "W",
  M: "M",
  Q: "Q",
  Y: "Y",
  E: "DE",
  C: "CE",
};

/** `P3D`, `PT2H`, `PXY`; several decades are told in years. */
function period(unit: Unit, n: number | null): string {
  const clock = unit === "S" || unit === "MI" || unit === "H";
  if (n === 0.5 && unit === "H") return "PT30M";
  if (n === 0.5 && unit === "Y") return "P6M";
  if (unit === "E" && n !== null && n !== 1) return `P${n * 10}Y`;
  if (unit === "E" && n === null) return "PXY";
  if (unit === "C" && n !== null && n !== 1) return `P${n * 100}Y`;
  return `P${clock ? "T" : ""}${n === null ? "X" : n}${letters[unit]}`;
}

const unitOf = (c: Captures): Unit => c.maybe("UNIT") ?? c.get("UNITS");

const duration = (c: Captures, n: number | null = c.get("QTY")): Expression => ({
  type: "DURATION",
  value: period(unitOf(c), n),
});

/** A duration that ends or begins at the day of speaking. */
const reaching = (c: Captures, towards: -1 | 1, n: number | null): Expression => ({
  ...duration(c, n),
  ...(n === null ? {} : { reach: { unit: unitOf(c), n, towards } }),
});

const every = (value: string): Expression => ({ type: "SET", value });

const about =
  "[ no more|less|longer than ] [ more|less|longer than ] [ at least|most ] [ up to ] about|around|nearly|almost|over|roughly|approximately|some?";
const adjective =
  "more|additional|straight|consecutive|full|whole|long|trading|working|successive|extra|further|single|mere?";

export const durations: readonly TimeRule[] = [
  {
    by: "en/clock",
    pattern: "about|around|shortly? CLOCK [ , ZONE ] [ , on? DATE ]",
    example: ["It opened at [10:30 a.m. on Friday].", "2014-04-25T10:30"],
    read: (c) => {
      const day = c.maybe("DATE");
      if (day && !["day", "weekday", "unit", "feast"].includes(day.term?.at ?? "")) return null;
      const term = day?.term ?? ({ at: "unit", unit: "D", offset: 0, from: "then" } as const);
      return { type: "TIME", term, clock: c.get("CLOCK") + (c.maybe("ZONE") ?? "") };
    },
  },
  {
    by: "en/clock-of-part",
    pattern: "NUM in the PART",
    example: ["It opened at [4 in the morning].", "2014-04-28T04:00"],
    read: (c) => {
      const hour = c.get("NUM") + (c.get("PART") === "MO" || c.get("NUM") === 12 ? 0 : 12);
      if (hour > 23 || hour % 1 !== 0) return null;
      const term = { at: "unit", unit: "D", offset: 0, from: "then" } as const;
      return { type: "TIME", term, clock: `${String(hour).padStart(2, "0")}:00` };
    },
  },
  {
    by: "en/duration",
    pattern: `${about} QTY ${adjective}? UNITS`,
    example: ["The talks lasted [three days].", "P3D"],
    read: (c) => duration(c),
  },
  {
    by: "en/duration",
    pattern: `${about} QTY ${adjective}? UNIT long?`,
    example: ["The [four-day] visit went well.", "P4D"],
    read: (c) => duration(c),
  },
  {
    by: "en/duration",
    pattern: "the NUM UNITS",
    example: ["Nothing moved in [the nine months].", "P9M"],
    read: (c) => duration(c, c.get("NUM")),
  },
  {
    by: "en/duration",
    pattern: `${about} QTY UNIT or two|so`,
    example: ["The talks lasted [a day or two].", "P1D"],
    read: (c) => duration(c),
  },
  {
    by: "en/bare-duration",
    pattern: "UNITS",
    example: ["They have quarrelled for [centuries].", "PXCE"],
    read: (c) => duration(c, null),
  },
  {
    by: "en/vague-duration",
    pattern: "several|many UNIT",
    example: ["The [several-year] plan failed.", "PXY"],
    read: (c) => (c.hyphens > 0 ? duration(c, null) : null),
  },
  {
    by: "en/long",
    pattern: "UNIT long",
    example: ["The [hour-long] call was frank.", "PT1H"],
    read: (c) => (c.hyphens > 0 ? duration(c, 1) : null),
  },
  {
    by: "en/long",
    pattern: "UNITS long",
    example: ["The [months-long] siege ended.", "PXM"],
    read: (c) => (c.hyphens > 0 ? duration(c, null) : null),
  },
  {
    by: "en/past-duration",
    pattern: "[ at least ] the? past|last|previous|preceding QTY trading? UNITS",
    example: ["It has grown over [the past three years].", "P3Y"],
    read: (c) => reaching(c, -1, c.get("QTY")),
  },
  {
    by: "en/past-duration",
    pattern: "the past|last UNIT",
    example: ["It has grown over [the past year].", "P1Y"],
    read: (c) => (c.get("UNIT") === "WE" ? null : reaching(c, -1, 1)),
  },
  {
    by: "en/next-duration",
    pattern: "the? next|coming|following QTY UNITS",
    example: ["It will grow in [the next several days].", "PXD"],
    read: (c) => reaching(c, 1, c.get("QTY")),
  },
  {
    by: "en/next-duration",
    pattern: "the next|coming couple of UNITS",
    example: ["It will grow in [the next couple of years].", "P2Y"],
    read: (c) => reaching(c, 1, 2),
  },
  {
    by: "en/past-duration",
    pattern: "the past|last couple of UNITS",
    example: ["It grew in [the past couple of years].", "P2Y"],
    read: (c) => reaching(c, -1, 2),
  },
  {
    by: "en/first-duration",
    pattern: "the? first|final|last|latest|opening|following QTY UNITS [ of YEAR ]",
    example: ["It grew in [the first nine months].", "P9M"],
    read: (c) => duration(c),
  },
  {
    by: "en/coming-units",
    pattern: "the? coming|following|next|intervening UNITS",
    example: ["It will grow in [the coming weeks].", "PXW"],
    read: (c) => duration(c, null),
  },
  {
    by: "en/units-ahead",
    pattern: "the UNITS ahead",
    example: ["It will grow in [the weeks ahead].", "PXW"],
    read: (c) => duration(c, null),
  },
  {
    by: "en/year-ended",
    pattern: "the fiscal? year ended|ending",
    example: ["It lost money in [the year] ended 31 March.", "P1Y"],
    read: () => ({ type: "DURATION", value: "P1Y" }),
  },
  {
    by: "en/vague-duration",
    pattern: "a while",
    example: ["They waited for [a while].", "PXX"],
    read: () => ({ type: "DURATION", value: "PXX" }),
  },
  {
    by: "en/every",
    pattern: "every|each other? UNIT",
    example: ["They meet [every week].", "P1W"],
    read: (c) => every(period(c.get("UNIT"), 1)),
  },
  {
    by: "en/every",
    pattern: "every|each QTY UNITS",
    example: ["They meet [every three months].", "P3M"],
    read: (c) => every(period(c.get("UNITS"), c.get("QTY"))),
  },
  {
    by: "en/every-weekday",
    pattern: "every|each WEEKDAY PART?",
    example: ["They meet [every Friday].", "XXXX-WXX-5"],
    read: (c) => every(`XXXX-WXX-${c.get("WEEKDAY")}${c.maybe("PART") ? `T${c.get("PART")}` : ""}`),
  },
  {
    by: "en/every-month",
    pattern: "every|each MONTH",
    example: ["They meet [every June].", "XXXX-06"],
    read: (c) => every(`XXXX-${String(c.get("MONTH")).padStart(2, "0")}`),
  },
  {
    by: "en/every-season",
    pattern: "every|each SEASON",
    example: ["They meet [every spring].", "XXXX-SP"],
    read: (c) => every(`XXXX-${c.get("SEASON")}`),
  },
  {
    by: "en/every-part",
    pattern: "every|each PART",
    example: ["They meet [every morning].", "XXXX-XX-XXTMO"],
    read: (c) => every(`XXXX-XX-XXT${c.get("PART")}`),
  },
  {
    by: "en/weekdays",
    pattern: "WEEKDAYS",
    example: ["They meet on [Fridays].", "XXXX-WXX-5"],
    read: (c) => every(`XXXX-WXX-${c.get("WEEKDAYS")}`),
  },
  {
    by: "en/often",
    pattern: "OFTEN",
    example: ["The [weekly] briefing was brief.", "P1W"],
    read: (c) => every(period(c.get("OFTEN"), 1)),
  },
  {
    by: "en/per-unit",
    pattern: "per UNIT",
    example: ["It costs two million [per day].", "P1D"],
    read: (c) => every(period(c.get("UNIT"), 1)),
  },
];
