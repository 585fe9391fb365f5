import type { Captures, Expression, Term, TimeRule } from "../../model/time-expression.ts";

/** Dates as English writes them: days, months, years, weekdays, seasons, quarters, decades, centuries. */

const date = (term: Term): Expression => ({ type: "DATE", term });

const year = (c: Captures): { year?: number } => {
  const found = c.maybe("YEAR");
  return found === undefined ? {} : { year: found };
};

const fromThen = (offset: number) => ({ offset, from: "then" }) as const;
const fromNow = (offset: number) => ({ offset, from: "now" }) as const;

const monthDay = (c: Captures): Expression => date({ at: "day", month: c.get("MONTH"), day: c.get("DAY"), ...year(c) });

export const dates: readonly TimeRule[] = [
  {
    by: "en/day",
    pattern: "[ WHICH ] [ WEEKDAY ] , MONTH the? DAY [ , of? YEAR ]",
    date: true,
    example: ["It was signed on [Monday, June 2nd, 1997].", "1997-06-02"],
    read: monthDay,
  },
  {
    by: "en/day",
    pattern: "[ WEEKDAY ] , the? DAY of? MONTH [ , of? YEAR ]",
    date: true,
    example: ["It was signed on [2 June 1997].", "1997-06-02"],
    read: monthDay,
  },
  {
    by: "en/day",
    pattern: "the ORD of? MONTH [ , YEAR ]",
    date: true,
    example: ["It was signed on [the 2nd of June].", "2014-06-02"],
    read: (c) => (c.get("ORD") > 31 ? null : date({ at: "day", month: c.get("MONTH"), day: c.get("ORD"), ...year(c) })),
  },
  {
    by: "en/day-bc",
    pattern: "MONTH ANYYEAR bc|bce",
    date: true,
    example: ["The fleet sailed in [March 415 BC].", "BC0415-03"],
    read: (c) => date({ at: "month", month: c.get("MONTH"), year: c.get("ANYYEAR"), bc: true }),
  },
  {
    by: "en/day-of-that-year",
    pattern: "MONTH the? DAY [ , ] of? that|the same? year",
    date: true,
    example: ["It fell in 1997, and [June 2 of that year] is remembered.", "1997-06-02"],
    read: (c) => date({ at: "day", month: c.get("MONTH"), day: c.get("DAY"), year: fromThen(0) }),
  },
  {
    by: "en/iso-day",
    pattern: "ISO",
    date: true,
    example: ["The note is dated [1997-06-02].", "1997-06-02"],
    read: (c) => {
      const [y, month, day] = c.get("ISO");
      return date({ at: "day", month, day, year: y });
    },
  },
  {
    by: "en/month",
    pattern: "MONTH [ , of? YEAR ]",
    date: true,
    example: ["Talks broke down in [June 1997].", "1997-06"],
    read: (c) => date({ at: "month", month: c.get("MONTH"), ...year(c) }),
  },
  {
    by: "en/month-of-which-year",
    pattern: "MONTH , of? WHICH year",
    date: true,
    example: ["Talks broke down in [June last year].", "2013-06"],
    read: (c) => date({ at: "month", month: c.get("MONTH"), year: fromNow(c.get("WHICH")) }),
  },
  {
    by: "en/month-of-that-year",
    pattern: "MONTH of? that|the same? year",
    date: true,
    example: ["He came in 1997, and in [June of that year] he left.", "1997-06"],
    read: (c) => date({ at: "month", month: c.get("MONTH"), year: fromThen(0) }),
  },
  {
    by: "en/month-of-year-beside",
    pattern: "MONTH of? the NEXTTHEN year",
    date: true,
    example: ["He came in 1997, and in [June of the following year] he left.", "1998-06"],
    read: (c) => date({ at: "month", month: c.get("MONTH"), year: fromThen(c.get("NEXTTHEN")) }),
  },
  {
    by: "en/which-month",
    pattern: "WHICH MONTH",
    date: true,
    example: ["Talks broke down [last June].", "2013-06"],
    read: (c) => date({ at: "month", month: c.get("MONTH"), which: c.get("WHICH") }),
  },
  {
    by: "en/weekday",
    pattern: "WEEKDAY",
    date: true,
    example: ["They met on [Friday].", "2014-04-25"],
    read: (c) => date({ at: "weekday", weekday: c.get("WEEKDAY") }),
  },
  {
    by: "en/which-weekday",
    pattern: "WHICH WEEKDAY",
    date: true,
    example: ["They met [last Friday].", "2014-04-25"],
    read: (c) => date({ at: "weekday", weekday: c.get("WEEKDAY"), which: c.get("WHICH") }),
  },
  {
    by: "en/weekday-from-then",
    pattern: "the NEXTTHEN WEEKDAY",
    date: true,
    example: ["It was told on 22 April; [the following Friday] they met.", "2014-04-25"],
    read: (c) => date({ at: "weekday", weekday: c.get("WEEKDAY"), which: c.get("NEXTTHEN"), from: "then" }),
  },
  {
    by: "en/year",
    pattern: "YEAR",
    date: true,
    example: ["The treaty of [1994] is in force.", "1994"],
    read: (c) => date({ at: "year", year: c.get("YEAR") }),
  },
  {
    by: "en/the-year",
    pattern: "the? year|fiscal|calendar year? YEAR",
    date: true,
    example: ["It began in [the year 1994].", "1994"],
    read: (c) => date({ at: "year", year: c.get("YEAR") }),
  },
  {
    by: "en/the-year",
    pattern: "the year NUM",
    date: true,
    example: ["It began in [the year two thousand].", "2000"],
    read: (c) => (c.get("NUM") >= 1000 && c.get("NUM") <= 2100 ? date({ at: "year", year: c.get("NUM") }) : null),
  },
  {
    by: "en/year-bc",
    pattern: "ANYYEAR bc|bce",
    date: true,
    example: ["The city fell in [404 BC].", "BC0404"],
    read: (c) => date({ at: "year", year: c.get("ANYYEAR"), bc: true }),
  },
  {
    by: "en/season-bc",
    pattern: "the? SEASON of ANYYEAR bc|bce",
    date: true,
    example: ["The fleet sailed in [the spring of 415 BC].", "BC0415-SP"],
    read: (c) => date({ at: "season", season: c.get("SEASON"), year: c.get("ANYYEAR"), bc: true }),
  },
  {
    by: "en/decade",
    pattern: "the? early|late|mid? DECADE",
    date: true,
    example: ["It goes back to [the late 1970s].", "197"],
    read: (c) => date({ at: "years", digits: c.get("DECADE") }),
  },
  {
    by: "en/decade-bc",
    pattern: "the DECADE bc|bce",
    example: ["Walls were built in [the 4560s BC].", "BC456"],
    read: (c) => date({ at: "years", digits: c.get("DECADE"), bc: true }),
  },
  {
    by: "en/century",
    pattern: "the? early|late|mid? ORD century",
    date: true,
    example: ["That is not [21st century] behaviour.", "20"],
    read: (c) => date({ at: "years", digits: String(c.get("ORD") - 1).padStart(2, "0") }),
  },
  {
    by: "en/century-bc",
    pattern: "the? ORD century bc|bce",
    date: true,
    example: ["Walls were built in [the 4th century BC].", "BC03"],
    read: (c) => date({ at: "years", digits: String(c.get("ORD") - 1).padStart(2, "0"), bc: true }),
  },
  {
    by: "en/season",
    pattern: "the? SEASON [ , of? YEAR ]",
    date: true,
    example: ["They met in [the spring of 1994].", "1994-SP"],
    read: (c) => date({ at: "season", season: c.get("SEASON"), ...year(c) }),
  },
  {
    by: "en/which-season",
    pattern: "WHICH SEASON",
    date: true,
    example: ["They met [last autumn].", "2013-FA"],
    read: (c) => date({ at: "season", season: c.get("SEASON"), which: c.get("WHICH") }),
  },
  {
    by: "en/feast",
    pattern: "FEAST [ , YEAR ]",
    date: true,
    example: ["He resigned on [New Year's Eve 1999].", "1999-12-31"],
    read: (c) => date({ at: "feast", feast: c.get("FEAST"), ...year(c) }),
  },
  {
    by: "en/which-feast",
    pattern: "WHICH FEAST",
    date: true,
    example: ["He resigned [last Christmas].", "2013-12-25"],
    read: (c) => date({ at: "feast", feast: c.get("FEAST"), which: c.get("WHICH") }),
  },
  {
    by: "en/quarter",
    pattern: "the [ YEAR ] fiscal|calendar|latest|current? ORD quarter [ , of? YEAR ]",
    date: true,
    example: ["Exports fell in [the third quarter of 2012].", "2012-Q3"],
    read: (c) =>
      c.get("ORD") > 4 || c.joined ? null : date({ at: "part-of-year", part: "Q", n: c.get("ORD"), ...year(c) }),
  },
  {
    by: "en/quarter",
    pattern: "fiscal? ORD quarter [ of? YEAR ]",
    date: true,
    example: ["The [third-quarter] figures are out.", "2013-Q3"],
    read: (c) => (c.get("ORD") > 4 ? null : date({ at: "part-of-year", part: "Q", n: c.get("ORD"), ...year(c) })),
  },
  {
    by: "en/quarter-of-which-year",
    pattern: "the? ORD quarter of? WHICH year",
    date: true,
    example: ["Exports fell in [the third quarter of last year].", "2013-Q3"],
    read: (c) =>
      c.get("ORD") > 4 ? null : date({ at: "part-of-year", part: "Q", n: c.get("ORD"), year: fromNow(c.get("WHICH")) }),
  },
  {
    by: "en/which-years-quarter",
    pattern: "WHICH year fiscal? ORD quarter",
    date: true,
    example: ["Exports fell in [last year's third quarter].", "2013-Q3"],
    read: (c) =>
      c.get("ORD") > 4 ? null : date({ at: "part-of-year", part: "Q", n: c.get("ORD"), year: fromNow(c.get("WHICH")) }),
  },
  {
    by: "en/year-ago-quarter",
    pattern: "the? year ago|earlier fiscal? ORD quarter",
    date: true,
    example: ["Exports fell against [the year-ago third quarter].", "2013-Q3"],
    read: (c) =>
      c.get("ORD") > 4 ? null : date({ at: "part-of-year", part: "Q", n: c.get("ORD"), year: fromNow(-1) }),
  },
  {
    by: "en/quarter-now",
    pattern: "the|this|latest latest|recent|most? quarter",
    date: true,
    example: ["Exports fell in [the quarter].", "2014-Q1"],
    read: () => date({ at: "part-of-year", part: "Q", n: null }),
  },
  {
    by: "en/half",
    pattern: "the? ORD half of? YEAR",
    date: true,
    example: ["Exports fell in [the second half of 2012].", "2012-H2"],
    read: (c) => (c.get("ORD") > 2 ? null : date({ at: "part-of-year", part: "H", n: c.get("ORD"), ...year(c) })),
  },
  {
    by: "en/last-half",
    pattern: "the? last|latter half of YEAR",
    date: true,
    example: ["Exports fell in [the latter half of 2012].", "2012-H2"],
    read: (c) => date({ at: "part-of-year", part: "H", n: 2, ...year(c) }),
  },
  {
    by: "en/day-of-month",
    pattern: "the ORD of that|the same? month",
    date: true,
    example: ["It came on 3 May 2009, and on [the 13th of that month] it went.", "2009-05-13"],
    read: (c) => (c.get("ORD") > 31 ? null : date({ at: "day-of-month", day: c.get("ORD") })),
  },
];
