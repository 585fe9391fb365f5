import assert from "node:assert/strict";
import { test } from "node:test";
import { apart } from "../../src/stages/page/furniture.ts";
import { report } from "../report.ts";

const one = "The two ministers spoke by telephone on Monday, and agreed to speak again before the end of the week.";
const two = "Neither side would say what had been offered, but both called the exchange useful.";

const dated: readonly (readonly [
  name: string,
  text: string,
  given: string | null,
  edtf: string | null,
  basis: string,
])[] = [
  ["given as a day", one, "2022-02-24", "2022-02-24", "given"],
  ["given to the minute: the day in its own zone", one, "2022-02-24T23:30:00-05:00", "2022-02-24", "given"],
  ["given as a choice", one, "[2014-04-28,2014-04-29]", "[2014-04-28,2014-04-29]", "given"],
  ["given with the month left open", one, "2014-XX", "2014-XX", "given"],
  ["given in words", one, "March 3, 2014", "2014-03-03", "given"],
  ["given in words around figures", one, "Posted 2014-03-03", "2014-03-03", "given"],
  ["given as a day long before any news", one, "0001-01-01T00:00:00Z", null, "unknown"],
  ["given but no day", one, "2022-02-31", null, "unknown"],
  ["stamped", `${one}\n\nUpdated: 3 March 2014, 10:15 GMT`, null, "2014-03-03", "stated"],
  ["stamped in figures that are two days", `${one}\n\nUpdated 02/11/22`, null, null, "unknown"],
  [
    "stamped in figures in an American zone",
    `${one}\n\nUpdate 02/11/22 12:20 p.m. ET: comment added.`,
    null,
    "2022-02-11",
    "stated",
  ],
  ["dateline with a year", `GENEVA, March 3, 2014 (Reuters) - ${one}`, null, "2014-03-03", "stated"],
  [
    "what a page prints over a report, run together with it",
    `OSLO | Fri Aug 12, 2011 2:49 am EDT OSLO (Reuters) - ${one}`,
    null,
    "2011-08-12",
    "stated",
  ],
  ["the same without a place", `Thursday 14 July 2005 11.13 BST ${one}`, null, "2005-07-14", "stated"],
  ["a full date that opens a sentence", `On Friday Aug 12, 2011 ${one} ${two}`, null, null, "unknown"],
  [
    "the day on which it was mended",
    `${one}\n\n${two}\n\nThis article was amended on 12 July 2021 to correct a name.`,
    null,
    null,
    "unknown",
  ],
  ["whose birth opens a line", `${one}\n\nBorn Sept 14, 1965 (Reuters) - ${two}`, null, null, "unknown"],
  ["dateline without a year", `GENEVA, March 3 (Reuters) - ${one}`, null, null, "unknown"],
  ["a date in a sentence is no stamp", `${one}\n\nThe pact of 5 December 1994 was not renewed.`, null, null, "unknown"],
];

for (const [name, text, given, edtf, basis] of dated) {
  test(`publication ${name}`, () => {
    const { published } = apart(report(text, { published: given }));
    assert.equal(published.edtf, edtf);
    assert.equal(published.basis, basis);
  });
}

for (const [given, earliest, latest] of [
  ["2014", "2014-01-01", "2014-12-31"],
  ["2014-02", "2014-02-01", "2014-02-28"],
  ["[2014-04-28,2014-04-29]", "2014-04-28", "2014-04-29"],
  ["2014-04-28/2014-05-02", "2014-04-28", "2014-05-02"],
  ["2014/2015", "2014-01-01", "2015-12-31"],
  ["2014-XX", "2014-01-01", "2014-12-31"],
  ["201X", "2010-01-01", "2019-12-31"],
  ["2014-21", "2014-03-01", "2014-05-31"],
  ["../2014-05-01", null, "2014-05-01"],
  ["2014-05-01/..", "2014-05-01", null],
] as const) {
  test(`publication given as ${given} may be any of its days`, () => {
    const { published } = apart(report(one, { published: given }));
    assert.deepEqual([published.edtf, published.earliest, published.latest], [given, earliest, latest]);
  });
}

for (const stamp of [
  "This story was originally published on July 12, 2021.",
  "The page was last updated on July 12, 2021.",
]) {
  test(`a stamp: ${stamp}`, () => {
    const { published, furniture } = apart(report([one, two, stamp].join("\n\n")));
    assert.deepEqual([published.edtf, furniture.map((f) => f.kind)], ["2021-07-12", ["update"]]);
  });
}
