import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  civil,
  dayNumber,
  easter,
  isoDay,
  lastOfMonth,
  mondayOf,
  numberOf,
  weekdayOf,
  weekOf,
} from "../../src/model/calendar.ts";
import { earliest, edtfOf, extent, latest } from "../../src/model/edtf.ts";

describe("the days of an EDTF expression", () => {
  const table: readonly (readonly [string, string | null, string | null])[] = [
    ["2014-04-28", "2014-04-28", "2014-04-28"],
    ["2014-04-28?", "2014-04-28", "2014-04-28"],
    ["2014-04~", "2014-04-01", "2014-04-30"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2014", "2014-01-01", "2014-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2014-XX", "2014-01-01", "2014-12-31"],
    ["2014-XX-28", "2014-01-28", "2014-12-28"],
    ["2014-04-28T19:30Z", "2014-04-28", "2014-04-28"],
    ["2014-21", "2014-03-01", "2014-05-31"],
    ["2014-24", "2014-12-01", "2015-02-28"],
    ["2014-35", "2014-07-01", "2014-09-30"],
    ["2014-04-28/2014-05-02", "2014-04-28", "2014-05-02"],
    ["2014-04/2014-06", "2014-04-01", "2014-06-30"],
    ["2014-04-28/..", "2014-04-28", null],
    ["../2014-04", null, "2014-04-30"],
    ["2014-04-28/", "2014-04-28", null],
    ["[2014-04-28,2014-04-29]", "2014-04-28", "2014-04-29"],
    ["[2014-05,2014-04-29]", "2014-04-29", "2014-05-31"],
    ["[2015-04-28..]", "2015-04-28", null],
    ["{2014-04-28..2014-04-30}", "2014-04-28", "2014-04-30"],
  ];
  for (const [edtf, first, last] of table)
    test(edtf, () => assert.deepEqual([earliest(edtf), latest(edtf)], [first, last]));

  for (const wrong of [
    "",
    "soon",
    "2014-13",
    "2014-02-30",
    "14-04-28",
    "2014-05/2014-04",
    "[]",
    "../..",
    "2014-21-03",
    "-0480",
  ])
    test(`not understood: ${wrong || "nothing"}`, () => assert.equal(extent(wrong), null));

  test("the plainest expression for two days", () => {
    assert.equal(edtfOf("2014-04-28", "2014-04-28"), "2014-04-28");
    assert.equal(edtfOf("2016-02-01", "2016-02-29"), "2016-02");
    assert.equal(edtfOf("2014-01-01", "2014-12-31"), "2014");
    assert.equal(edtfOf("2014-04-01", "2014-06-30"), "2014-04-01/2014-06-30");
  });
});

describe("the calendar", () => {
  test("days and their numbers go both ways", () => {
    for (const iso of ["1752-09-14", "1970-01-01", "2000-02-29", "2014-04-28"])
      assert.equal(isoDay(numberOf(iso)), iso);
    assert.deepEqual(civil(dayNumber(2014, 14, 1)), { year: 2015, month: 2, day: 1 });
    assert.ok(Number.isNaN(numberOf("2014-04")));
  });
  test("weekdays and weeks of ISO 8601", () => {
    assert.equal(weekdayOf(numberOf("2014-04-28")), 1);
    assert.equal(weekdayOf(numberOf("1969-12-28")), 7);
    assert.deepEqual(weekOf(numberOf("2010-01-03")), { year: 2009, week: 53 });
    assert.deepEqual(weekOf(numberOf("2014-12-29")), { year: 2015, week: 1 });
    assert.equal(isoDay(mondayOf(2015, 1)), "2014-12-29");
  });
  test("months and Easter", () => {
    assert.deepEqual([lastOfMonth(2000, 2), lastOfMonth(1900, 2), lastOfMonth(2014, 12)], [29, 28, 31]);
    assert.deepEqual([isoDay(easter(2014)), isoDay(easter(2000))], ["2014-04-20", "2000-04-23"]);
  });
});
