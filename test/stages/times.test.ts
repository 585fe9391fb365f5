import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Anchor, Time } from "../../src/model/time.ts";
import { rules, times } from "../../src/stages/times/times.ts";
import { effort } from "../effort.ts";

const monday: Anchor = { earliest: "2014-04-28", latest: "2014-04-28" };

const read = (text: string, anchor: Anchor | null = monday): Time[] => times(text, [[0, text.length]], anchor);

/** `They met on [Friday].` as its text and the words in brackets. */
function drawn(sentence: string): { readonly text: string; readonly words: string } {
  const words = /\[(.*)\]/u.exec(sentence)?.[1] ?? "";
  return { text: sentence.replace(/[[\]]/gu, ""), words };
}

/** Reads a drawn sentence; returns `words = value` for every time found, where `words` are those in brackets. */
const values = (sentence: string, anchor: Anchor | null = monday): string[] => {
  const text = sentence.replace(/[[\]]/gu, "");
  return read(text, anchor).map((t) => `${text.slice(...t.span)} = ${t.value}`);
};

describe("every rule reads its example", () => {
  for (const rule of rules)
    test(`${rule.by}: ${rule.example[0]}`, () => {
      const { text, words } = drawn(rule.example[0]);
      const found = read(text).find((t) => text.slice(...t.span) === words);
      assert.ok(found, `found only ${JSON.stringify(values(text))}`);
      assert.equal(found.value, rule.example[1]);
    });
});

describe("the verb beside it tells which Friday and which June", () => {
  const table: readonly (readonly [string, string])[] = [
    ["The envoy said on Friday that the road was safe.", "Friday = 2014-04-25"],
    ["The envoy will speak on Friday.", "Friday = 2014-05-02"],
    ["The envoys agreed to meet on Friday.", "Friday = 2014-05-02"],
    ["The envoy was forced to leave on Friday.", "Friday = 2014-04-25"],
    ["The talks are due in June.", "June = 2014-06"],
    ["The talks broke down in June.", "June = 2013-06"],
    ["The talks scheduled for May 6 are off.", "May 6 = 2014-05-06"],
    ["The treaty was signed on December 5.", "December 5 = 2013-12-05"],
    ["The rules are to be published on Friday.", "Friday = 2014-05-02"],
    ["The rules were published on Friday.", "Friday = 2014-04-25"],
    ["On Monday they met.", "Monday = 2014-04-28"],
    ["The envoy will visit the U.S. on Friday.", "Friday = 2014-05-02"],
    ["The envoy flew to Washington D.C. on Friday.", "Friday = 2014-04-25"],
  ];
  for (const [sentence, expected] of table) test(sentence, () => assert.deepEqual(values(sentence), [expected]));

  for (const [sentence, ...expected] of [
    ["The two sides agreed on Wednesday to meet on Friday.", "Wednesday = 2014-04-23", "Friday = 2014-05-02"],
    ["The two sides vowed late last week to meet on Friday.", "late last week = 2014-W17", "Friday = 2014-05-02"],
    ["The envoy was forced on Wednesday to leave on Friday.", "Wednesday = 2014-04-23", "Friday = 2014-04-25"],
  ])
    test(`${sentence} A date between a verb and its \`to\` parts them not`, () =>
      assert.deepEqual(values(sentence as string), expected));
});

describe("dates told from the date before", () => {
  test("days", () =>
    assert.deepEqual(values("It began on 3 May 2009. Two days later it spread, and the next day it ended."), [
      "3 May 2009 = 2009-05-03",
      "Two days later = 2009-05-05",
      "the next day = 2009-05-06",
    ]));
  test("the day after, and a month of the year beside", () => {
    assert.deepEqual(values("They met on 3 May 2009 and the envoy left the day after."), [
      "3 May 2009 = 2009-05-03",
      "the day after = 2009-05-04",
    ]);
    for (const [year, month] of [
      ["the same", "1997-06"],
      ["the following", "1998-06"],
      ["the next", "1998-06"],
      ["the previous", "1996-06"],
    ])
      assert.deepEqual(values(`It was so in 1997 and in June of ${year} year.`), [
        "1997 = 1997",
        `June of ${year} year = ${month}`,
      ]);
  });
  test("two days of one month, and the year of a range", () => {
    assert.deepEqual(values("They met on April 24 and 25."), ["April 24 = 2014-04-24", "25 = 2014-04-25"]);
    assert.deepEqual(values("They met between 5 June and 8 July 1994."), [
      "5 June = 1994-06-05",
      "8 July 1994 = 1994-07-08",
    ]);
  });
  test("a history follows its own years", () => {
    const history = `War came in 1801. In May 1802 the siege began. In June 1802 it was lifted. By 3 July 1803 the
      fleet had sailed. Peace was signed on 4 May 1804. In August the king died. The heir of 1805 was a child, and in
      1806 the war began again.`;
    assert.ok(values(history).includes("August = 1804-08"));
  });
});

describe("names of months and days beside verbs and capitals are still times", () => {
  const table: readonly (readonly [string, string])[] = [
    ["The report published in May said that the road was open.", "May = 2013-05"],
    ["The envoys said in May that the road was open.", "May = 2013-05"],
    ["On Sunday The Times had it first.", "Sunday = 2014-04-27"],
    ["Walls were built in the late 40s.", "the late 40s = 194"],
  ];
  for (const [sentence, expected] of table) test(sentence, () => assert.deepEqual(values(sentence), [expected]));
});

describe("this past and this coming", () => {
  const table: readonly (readonly [sentence: string, expected: string, day?: string])[] = [
    ["He spoke this past Friday.", "this past Friday = 2014-04-25"],
    ["He spoke this past Monday.", "this past Monday = 2014-04-21"],
    ["He spoke this past June.", "this past June = 2013-06"],
    ["He spoke this past winter.", "this past winter = 2013-WI"],
    ["He spoke this past Christmas.", "this past Christmas = 2013-12-25"],
    ["He spoke this past summer.", "this past summer = 2014-SU", "2014-11-03"],
    ["He will speak this coming Friday.", "this coming Friday = 2014-05-02"],
    ["He will speak this coming June.", "this coming June = 2014-06"],
    ["He will speak this coming June.", "this coming June = 2015-06", "2014-11-03"],
    ["He will speak this coming week.", "this coming week = 2014-W18"],
  ];
  for (const [sentence, expected, day = "2014-04-28"] of table)
    test(`${sentence} on ${day}`, () => assert.deepEqual(values(sentence, { earliest: day, latest: day }), [expected]));
});

describe("numbers of four digits are years and times of day", () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ["The ship left port at 1400 GMT.", "1400 GMT = 2014-04-28T14:00Z"],
    ["The ship left port at 0630 GMT.", "0630 GMT = 2014-04-28T06:30Z"],
    ["The ship left port at 1630 GMT on Friday.", "1630 GMT on Friday = 2014-04-25T16:30Z"],
    ["The port opens from 0900 to 1100 GMT.", "0900 = 2014-04-28T09:00", "1100 GMT = 2014-04-28T11:00Z"],
    ["The ship left port at 1430 hours.", "1430 hours = 2014-04-28T14:30"],
    ["The ship left port at 1430 local time.", "1430 = 2014-04-28T14:30"],
    ["The crew worked for 1500 hours.", "1500 hours = PT1500H"],
    ["It has been so since at least 2012.", "2012 = 2012"],
    ["It will be done no later than 2015.", "2015 = 2015"],
    ["In 2014 people fled.", "2014 = 2014"],
    ["He sang at the 1997 Children of Peace concert.", "1997 = 1997"],
    ["Under Resolution 1701 of 2006 they stayed.", "2006 = 2006"],
    ["They met in 1991, 1992 and 1994.", "1991 = 1991", "1992 = 1992", "1994 = 1994"],
  ];
  for (const [sentence, ...expected] of table) test(sentence, () => assert.deepEqual(values(sentence), expected));
});

describe("without a day to tell from, what is not known stays open", () => {
  const table: readonly (readonly [string, string])[] = [
    ["They met on Friday.", "Friday = XXXX-WXX-5"],
    ["They met on May 6.", "May 6 = XXXX-05-06"],
    ["They met in June.", "June = XXXX-06"],
    ["They met yesterday.", "yesterday = XXXX-XX-XX"],
    ["They met last week.", "last week = XXXX-WXX"],
    ["They met last year.", "last year = XXXX"],
    ["They met in the spring of 2009.", "the spring of 2009 = 2009-SP"],
  ];
  for (const [sentence, expected] of table) test(sentence, () => assert.deepEqual(values(sentence, null), [expected]));
});

describe("the days a time means", () => {
  const edtf = (text: string, anchor: Anchor | null = monday) => read(text, anchor).map((t) => t.edtf);
  test("days, weeks, seasons, decades", () => {
    assert.deepEqual(edtf("They met yesterday."), ["2014-04-27"]);
    assert.deepEqual(edtf("They met last week."), ["2014-04-21/2014-04-27"]);
    assert.deepEqual(edtf("They met in the winter of 2009."), ["2009-12-01/2010-02-28"]);
    assert.deepEqual(edtf("It was so in the 1970s."), ["197X"]);
    assert.deepEqual(edtf("They met in April 2014."), ["2014-04"]);
  });
  test("a duration that ends now, and one that hangs in the air", () => {
    assert.deepEqual(edtf("It grew over the past three years."), ["2011-04-28/2014-04-28"]);
    assert.deepEqual(edtf("The talks lasted three days."), [null]);
  });
  test("two days of publication leave two Fridays, or the same one", () => {
    const two: Anchor = { earliest: "2014-04-24", latest: "2014-04-28" };
    const [open] = read("They met on Friday.", two);
    assert.deepEqual([open?.value, open?.edtf], ["XXXX-WXX-5", "[2014-04-18..2014-04-25]"]);
    const near: Anchor = { earliest: "2014-04-28", latest: "2014-04-29" };
    assert.equal(read("They met on Friday.", near)[0]?.value, "2014-04-25");
  });
});

describe("whatever the text", () => {
  test("spans are whole words of the text, in order, apart", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (noise) => {
        const text = `${noise} on Friday, 3 May 2009 ${noise} two weeks ago`;
        let end = 0;
        for (const t of read(text)) {
          assert.ok(t.span[0] >= end && t.span[1] > t.span[0] && t.span[1] <= text.length);
          end = t.span[1];
        }
      }),
    ));
  for (const unit of [
    "the ",
    "early late ",
    "two ",
    "1994-",
    "a year or ",
    "Friday, ",
    "the end of ",
    "'",
    "9".repeat(50),
  ])
    test(`a long text of ${unit.slice(0, 12)}is read in no more than linear time`, () => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      assert.ok(effort(() => read(text)) < 10);
    });
});
