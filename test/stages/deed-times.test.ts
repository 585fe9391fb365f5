import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Factuality } from "../../src/model/deed.ts";
import { timesOf } from "../../src/stages/dating/report.ts";
import { deedTime } from "../../src/stages/deed-times.ts";
import { told } from "../ledger/told.ts";

/** The times of the deeds whose words stand between asterisks, in a report of Friday, 2 May 2014. */
function timed(marked: string, factuality: Factuality = "happened", day = "2014-05-02"): (string | null)[] {
  const triggers = [...marked.matchAll(/\*([^*]+)\*/gu)].map(([, word = ""]) => word);
  const done = triggers.map((trigger) => ({ kind: "other" as const, trigger, factuality }));
  const reading = told(day, "Post", marked.replaceAll("*", ""), { done });
  const whole = { ...reading, times: timesOf(reading.document) };
  return whole.events.map((deed) => deedTime(whole, deed)?.edtf ?? null);
}

describe("a deed has the time that is told by its word", () => {
  const rows: readonly (readonly [marked: string, times: readonly (string | null)[]])[] = [
    ["Norland *closed* its border on Thursday.", ["2014-05-01"]],
    ["In March Norland *closed* its border.", ["2014-03"]],
    ["In March the U.S. Army *closed* the port.", ["2014-03"]],
    ["Hale and Dubois *met* on 14 April and *signed* a treaty on 28 April.", ["2014-04-14", "2014-04-28"]],
    ["Norland *closed* its border last week.", ["2014-04-21/2014-04-27"]],
    ["Norland *closed* its border in 2012.", ["2012"]],
    ["Hale was *elected* in 2009, and *re-elected* only in 2013.", ["2009", "2013"]],
    ["Hale *ran* for the harbour council in 2009 but was *elected* only in 2013.", ["2009", "2013"]],
  ];
  for (const [marked, times] of rows) test(marked, () => assert.deepEqual(timed(marked), times));
});

describe("a deed has no time", () => {
  const rows: readonly (readonly [why: string, marked: string, times: readonly (string | null)[]])[] = [
    ["where none is told", "Norland *closed* its border.", [null]],
    ["where it stands in another sentence", "Norland *closed* its border. It was a cold Thursday.", [null]],
    ["where it stands nearer to another deed", "Hale *met* Dubois and *left* on Thursday.", [null, "2014-05-01"]],
    ["where it tells how long", "Norland *closed* its border for three days.", [null]],
    ["where it is longer than a year", "Norland *closed* its border in the 1990s.", [null]],
    ["where what was done would be still to come", "Norland *closed* its border before talks on 9 June.", [null]],
  ];
  for (const [why, marked, times] of rows) test(`${why}: ${marked}`, () => assert.deepEqual(timed(marked), times));
});

test("nor where the words tell when it was said", () => {
  const text = "Hale said on Thursday Norland closed its border.";
  const reading = told("2014-05-02", "Post", text, { done: [{ kind: "other", trigger: "closed" }] });
  const [deed] = reading.events;
  const times = timesOf(reading.document);
  const said = (timeSpan: readonly (readonly [number, number])[]) => ({
    ...{ ...reading, times },
    attributions: [{ timeSpan }] as unknown as typeof reading.attributions,
  });
  assert.ok(deed);
  assert.deepEqual(deedTime(said([]), deed), { edtf: "2014-05-01" });
  assert.equal(deedTime(said([[8, 19]]), deed), null);
});

describe("what is planned, denied or hangs on a condition has the time of the plan", () => {
  for (const [marked, factuality, time] of [
    ["Norland is to *close* its border on 9 June.", "planned", "2014-06-09"],
    ["Norland will *close* its border after the talks of 14 April.", "planned", null],
    ["Norland denied that it would *close* its border on 9 June.", "denied", "2014-06-09"],
    ["If Norland *closes* its border on 9 June, Hale will leave.", "conditional", "2014-06-09"],
  ] as const)
    test(marked, () => assert.deepEqual(timed(marked, factuality), [time]));
});

test("a report of an unknown day tells the time of a deed where it is a date of the calendar", () => {
  const text = "Norland closed its border on 14 April 2014.";
  const reading = told("2014-05-02", "Post", text, { done: [{ kind: "other", trigger: "closed" }] });
  const published = { edtf: null, earliest: null, latest: null, basis: "unknown" as const, evidence: [] };
  const document = { ...reading.document, published };
  const [deed] = reading.events;
  assert.ok(deed);
  assert.deepEqual(deedTime({ ...reading, document, times: timesOf(document) }, deed), { edtf: "2014-04-14" });
});
