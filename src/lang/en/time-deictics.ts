import type { Captures, Expression, From, Term, TimeRule, Unit } from "../../model/time-expression.ts";

/** Times that English tells from the day of speaking, or from the date told last. */

const date = (term: Term): Expression => ({ type: "DATE", term });
const unit = (u: Unit, offset: number, from: From = "now", exact = false): Expression =>
  date({ at: "unit", unit: u, offset, from, exact });
const reference = (value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"): Expression => date({ at: "reference", value });

/** The date caught, with a part of the day. */
const during = (expression: Expression, part: string): Expression => ({ ...expression, type: "TIME", part });

/**
 * So many units before or after; a fraction or an unknown number stays open. "A year earlier" is told from the year of
 * the report, since the figure it is compared with is nearly always this year's.
 */
const away = (c: Captures, direction: 1 | -1, from: From): Expression => {
  const n = c.get("QTY");
  const of = c.maybe("UNIT") ?? c.get("UNITS");
  if (n === null || n % 1 !== 0) return reference(direction < 0 ? "PAST_REF" : "FUTURE_REF");
  const yearBefore = of === "Y" && direction < 0;
  return unit(of, direction * n, yearBefore ? "now" : from, yearBefore && n === 1);
};

const about = "[ more|less than ] about|around|nearly|almost|over|roughly|some?";

export const deictics: readonly TimeRule[] = [
  {
    by: "en/today",
    pattern: "earlier|later? today",
    date: true,
    example: ["They agreed [today] to keep talking.", "2014-04-28"],
    read: () => unit("D", 0),
  },
  {
    by: "en/yesterday",
    pattern: "early|late|earlier|later? yesterday",
    date: true,
    example: ["They agreed [yesterday] to keep talking.", "2014-04-27"],
    read: () => unit("D", -1),
  },
  {
    by: "en/tomorrow",
    pattern: "early|late? tomorrow",
    date: true,
    example: ["They will meet [tomorrow].", "2014-04-29"],
    read: () => unit("D", 1),
  },
  {
    by: "en/before-yesterday",
    pattern: "the day before yesterday",
    date: true,
    example: ["They agreed [the day before yesterday].", "2014-04-26"],
    read: () => unit("D", -2),
  },
  {
    by: "en/after-tomorrow",
    pattern: "the day after tomorrow",
    date: true,
    example: ["They will meet [the day after tomorrow].", "2014-04-30"],
    read: () => unit("D", 2),
  },
  {
    by: "en/tonight",
    pattern: "late|later? tonight",
    example: ["They will speak [tonight].", "2014-04-28TNI"],
    read: () => during(unit("D", 0), "NI"),
  },
  {
    by: "en/last-night",
    pattern: "early|late? last night|evening",
    example: ["He said so [late last night].", "2014-04-27TNI"],
    read: () => during(unit("D", -1), "NI"),
  },
  {
    by: "en/overnight",
    pattern: "overnight",
    example: ["Shells fell [overnight].", "2014-04-28TNI"],
    read: () => during(unit("D", 0), "NI"),
  },
  {
    by: "en/this-part",
    pattern: "early|late|earlier|later? this PART",
    example: ["They spoke [this morning].", "2014-04-28TMO"],
    read: (c) => during(unit("D", 0), c.get("PART")),
  },
  {
    by: "en/that-part",
    pattern: "early|late|earlier|later? that same? PART",
    example: ["They came on 3 May 2009 and left [that evening].", "2009-05-03TEV"],
    read: (c) => during(unit("D", 0, "then"), c.get("PART")),
  },
  {
    by: "en/next-part",
    pattern: "the NEXTTHEN PART",
    example: ["They came on 3 May 2009 and left [the next morning].", "2009-05-04TMO"],
    read: (c) => during(unit("D", c.get("NEXTTHEN"), "then"), c.get("PART")),
  },
  {
    by: "en/date-part",
    pattern: "mid|early|late? DATE PART",
    example: ["They spoke [Friday night].", "2014-04-25TNI"],
    read: (c) => (c.get("DATE").term?.at === "year" ? null : during(c.get("DATE"), c.get("PART"))),
  },
  {
    by: "en/part-of-date",
    pattern: "early|late? in? the? early|late? PART hours? of|on? DATE",
    example: ["They spoke on [the night of 3 May 2009].", "2009-05-03TNI"],
    read: (c) =>
      ["year", "month"].includes(c.get("DATE").term?.at ?? "") ? null : during(c.get("DATE"), c.get("PART")),
  },
  {
    by: "en/which-unit",
    pattern: "[ sometime|early|late|later|earlier|mid ] [ early|late|later|earlier in ] WHICH coming? UNIT",
    date: true,
    example: ["An answer will come [next week].", "2014-W19"],
    read: (c) => unit(c.get("UNIT"), c.get("WHICH")),
  },
  {
    by: "en/current-unit",
    pattern: "the|its|their? current|present fiscal|calendar? UNIT",
    date: true,
    example: ["The budget of [the current year] is spent.", "2014"],
    read: (c) => unit(c.get("UNIT"), 0),
  },
  {
    by: "en/the-unit",
    pattern: "[ earlier|later|early|late in ] the fiscal|full? UNIT",
    date: true,
    example: ["It was the worst clash of [the year].", "2014"],
    read: (c) => unit(c.get("UNIT"), 0),
  },
  {
    by: "en/that-unit",
    pattern: "[ earlier|later|early|late in? ] that same? UNIT",
    date: true,
    example: ["He came in 1997 and left [later that year].", "1997"],
    read: (c) => unit(c.get("UNIT"), 0, "then"),
  },
  {
    by: "en/that-unit",
    pattern: "[ earlier|later|early|late in? ] the same UNIT",
    date: true,
    example: ["He came in 1997 and left in [the same year].", "1997"],
    read: (c) => unit(c.get("UNIT"), 0, "then"),
  },
  {
    by: "en/next-unit-then",
    pattern: "the NEXTTHEN UNIT",
    date: true,
    example: ["He came on 3 May 2009 and left [the following day].", "2009-05-04"],
    read: (c) => unit(c.get("UNIT"), c.get("NEXTTHEN"), "then"),
  },
  {
    by: "en/unit-before",
    pattern: "the UNIT before",
    example: ["He came on 3 May 2009 and had written [the day before].", "2009-05-02"],
    read: (c) => unit(c.get("UNIT"), -1, "then"),
  },
  {
    by: "en/unit-after",
    pattern: "the UNIT after",
    example: ["He came on 3 May 2009 and left [the day after].", "2009-05-04"],
    read: (c) => unit(c.get("UNIT"), 1, "then"),
  },
  {
    by: "en/ago",
    pattern: `${about} QTY UNITS or? so? ago`,
    date: true,
    example: ["They met [two weeks ago].", "2014-W16"],
    read: (c) => away(c, -1, "now"),
  },
  {
    by: "en/ago",
    pattern: `${about} QTY UNIT or? so? ago`,
    date: true,
    example: ["They met [a month ago].", "2014-03"],
    read: (c) => away(c, -1, "now"),
  },
  {
    by: "en/year-ago",
    pattern: "the year ago|earlier period|quarter",
    date: true,
    example: ["Exports fell against [the year-ago period].", "2013"],
    read: () => unit("Y", -1, "now", true),
  },
  {
    by: "en/year-ago",
    pattern: "year ago|earlier",
    date: true,
    example: ["Exports fell from [year-earlier] figures.", "2013"],
    read: (c) => (c.hyphens > 0 ? unit("Y", -1, "now", true) : null),
  },
  {
    by: "en/later",
    pattern: `${about} QTY UNITS later|afterwards|afterward`,
    date: true,
    example: ["He came on 3 May 2009 and left [two days later].", "2009-05-05"],
    read: (c) => away(c, 1, "then"),
  },
  {
    by: "en/later",
    pattern: `${about} QTY UNIT later|afterwards|afterward`,
    date: true,
    example: ["He came on 3 May 2009 and left [a day later].", "2009-05-04"],
    read: (c) => away(c, 1, "then"),
  },
  {
    by: "en/earlier",
    pattern: `${about} QTY UNITS earlier|previously|beforehand`,
    date: true,
    example: ["He came on 3 May 2009 and had written [two days earlier].", "2009-05-01"],
    read: (c) => away(c, -1, "then"),
  },
  {
    by: "en/earlier",
    pattern: `${about} QTY UNIT earlier|previously|beforehand`,
    date: true,
    example: ["He came on 3 May 2009 and had written [a day earlier].", "2009-05-02"],
    read: (c) => (c.hyphens > 0 ? null : away(c, -1, "then")),
  },
  {
    by: "en/from-now",
    pattern: "QTY UNITS from now",
    date: true,
    example: ["They will meet [two weeks from now].", "2014-W20"],
    read: (c) => away(c, 1, "now"),
  },
  {
    by: "en/in-time",
    pattern: "QTY UNITS time",
    date: true,
    example: ["They will meet in [two weeks' time].", "2014-W20"],
    read: (c) => away(c, 1, "now"),
  },
  {
    by: "en/in-time",
    pattern: "QTY UNIT time",
    date: true,
    example: ["They will meet in [a month's time].", "2014-05"],
    read: (c) => (c.get("UNIT") === "S" ? null : away(c, 1, "now")), // not `a second time`
  },
  {
    by: "en/fortnight",
    pattern: "a|one fortnight ago",
    date: true,
    example: ["They met [a fortnight ago].", "2014-W16"],
    read: () => unit("W", -2, "now"),
  },
  {
    by: "en/fortnight",
    pattern: "a|one fortnight later",
    date: true,
    example: ["He came on 3 May 2009 and left [a fortnight later].", "2009-W20"],
    read: () => unit("W", 2, "then"),
  },
  {
    by: "en/early-date",
    pattern: "early|late|mid in|on? the? DATE",
    date: true,
    example: ["They spoke [late on Friday].", "2014-04-25"],
    read: (c) => c.get("DATE"),
  },
  {
    by: "en/end-of-date",
    pattern: "the? beginning|end|start|middle|close|rest|remainder|turn of DATE",
    date: true,
    example: ["Arms have come since [the start of this month].", "2014-04"],
    read: (c) => c.get("DATE"),
  },
  {
    by: "en/part-of-date-span",
    pattern: "the early|late|latter|first|last|better|second part|half|days|weeks|months|day of DATE",
    date: true,
    example: ["Arms came in [the early days of April].", "2014-04"],
    read: (c) => c.get("DATE"),
  },
  {
    by: "en/year-end",
    pattern: "the? year end",
    example: ["It will be done by [year-end].", "2014-12-31"],
    read: (c) =>
      c.hyphens > 0 ? date({ at: "day", month: 12, day: 31, year: { offset: 0, from: "now" } }) : unit("Y", 0),
  },
];
