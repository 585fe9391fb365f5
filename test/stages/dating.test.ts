import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Document, Received } from "../../src/model/document.ts";
import { placed } from "../../src/stages/dating/dating.ts";
import { eventWords } from "../../src/stages/dating/event-words.ts";
import type { DatedEvent, EventKind } from "../../src/stages/dating/events.ts";
import type { TenureEvidence } from "../../src/stages/dating/offices.ts";
import { anchorOf, dated, timed } from "../../src/stages/dating/report.ts";
import { knownEvents } from "../../src/stages/dating/table.ts";
import { apart } from "../../src/stages/page/furniture.ts";
import { times } from "../../src/stages/times/times.ts";
import { openWorld } from "../../src/world/world.ts";
import { effort } from "../effort.ts";
import { report } from "../report.ts";

const received = (text: string, published: string | null = null): Received => report(text, { published });

const event = (kind: EventKind, from: string, words: string, until = from): DatedEvent => ({
  ...{ kind, from, until, event: words, words: eventWords(words) },
});

function place(text: string, events: readonly DatedEvent[] = [], tenures: readonly TenureEvidence[] = []) {
  const document: Document = apart(received(text));
  return placed(document, times(text, timed(document), null), { events, tenures });
}

/** Dates a drawn report by events and tenures made for it. */
const read = (...given: Parameters<typeof place>) => place(...given).published;

const holds = (found: { earliest: string | null; latest: string | null }, day: string): boolean =>
  found.earliest !== null && found.latest !== null && found.earliest <= day && day <= found.latest;

const width = (found: { earliest: string | null; latest: string | null }): number =>
  (Date.parse(found.latest ?? "") - Date.parse(found.earliest ?? "")) / 86_400_000;

const tenure = (
  person: string,
  from: string,
  to: string | null,
  more: Partial<TenureEvidence> = {},
): TenureEvidence => ({
  ...{ mentionSpan: [0, 3], person, office: "Minister", from, to, former: false, titled: true },
  ...more,
});

describe("dating", () => {
  test("a date that is stated or given stays", () => {
    const given = apart(received("The bridge is closed. Nobody crosses it.", "2014-04-28"));
    assert.equal(placed(given, [], { events: [], tenures: [] }).published, given.published);
  });

  test("the day on which a report was mended is after it was published, and mostly soon", () => {
    const found = read(
      "The bridge is closed, Ms Hale said.\n\nThis article was amended on 12 July 2021 to correct a name.",
    );
    assert.ok(
      holds(found, "2021-07-12") && holds(found, "2021-07-08") && !holds(found, "2021-07-13"),
      found.edtf ?? "",
    );
    assert.equal(found.basis, "inferred");
  });

  test("thin evidence is no answer", () => {
    const found = read("The bridge is closed. Nobody crosses it on Friday. They may open it in May.");
    assert.deepEqual([found.edtf, found.basis], [null, "unknown"]);
  });

  test("a call told by its weekday is of that week", () => {
    const call = event("encounter", "2014-04-28", "hale & dubois");
    const found = read("Ms Hale telephoned Mr Dubois on Monday, a spokesman said. They spoke of the bridge.", [call]);
    assert.ok(holds(found, "2014-04-28") && holds(found, "2014-04-29"), found.edtf ?? "");
    assert.ok(width(found) <= 7, found.edtf ?? "");
    assert.equal(found.basis, "inferred");
    assert.equal(found.evidence[0]?.text, "Hale");
  });

  test("an event must be named by all its groups of words, close together", () => {
    const call = event("encounter", "2014-04-28", "hale & dubois");
    assert.equal(read("Ms Hale telephoned Mr Durand on Monday, a spokesman said.", [call]).edtf, null);
    const far = `Ms Hale spoke. ${"The bridge is closed and nobody crosses it. ".repeat(10)}Mr Dubois did not.`;
    assert.equal(read(far, [call]).edtf, null);
  });

  test("the rest of a word of an event may be any, its beginning no other's", () => {
    const fall = event("encounter", "2014-04-28", "overr*n & bridge*");
    const holdsFor = (text: string) => read(text, [fall]).edtf !== null;
    assert.ok(holdsFor("Ms Hale said on Monday that the bridges had been overrun."));
    assert.ok(!holdsFor("Ms Hale said on Monday that the bridges had been overrated."));
    assert.ok(!holdsFor("Ms Hale said on Monday that the footbridges had been overrun."));
  });

  test("those in office bound a report from both sides, and a full date of the year places it", () => {
    const found = read(
      "Minister Dubois said on Monday that the bridge, begun in 2014, would open on 6 May.",
      [],
      [tenure("Dubois", "2013-06-01", "2014-05-30"), tenure("Hale", "2014-03-15", "2016-01-01")],
    );
    assert.ok(holds(found, "2014-04-28"), found.edtf ?? "");
    assert.ok(width(found) < 365, found.edtf ?? "");
  });

  test("days too many to be an answer still tell in whose time it was", () => {
    const { published, days } = place(
      "Minister Dubois said on Monday that the bridge would open on 6 May.",
      [],
      [tenure("Dubois", "2013-06-01", "2014-11-30"), tenure("Hale", "2014-01-15", "2016-01-01")],
    );
    assert.equal(published.edtf, null);
    assert.ok(holds(days, "2014-04-28"), JSON.stringify(days));
  });

  test("the former minister bounds from below only", () => {
    const former = tenure("Dubois", "2013-06-01", "2014-11-30", { former: true, titled: false });
    const other = tenure("Hale", "2010-01-15", "2016-01-01");
    const found = read("The former minister Dubois said no. Ms Hale said yes in 2015.", [], [former, other]);
    assert.ok(holds(found, "2015-06-01"), found.edtf ?? "");
    assert.ok(!holds(found, "2012-06-01") && !holds(found, "2014-06-01"));
  });

  test("the weekday of a dateline without a year tells the year", () => {
    const text =
      "RIVERTON, May 14 (Reuters) - The envoy said on Wednesday, May 14, that the bridge was safe and would stay so.";
    const found = read(text, [], [tenure("Hale", "2012-01-01", "2016-01-01")]);
    assert.ok(holds(found, "2014-05-14") && width(found) <= 31, found.edtf ?? "");
  });

  test("an anchor is the interval, and nothing where there is none", () => {
    const unknown = read("The bridge is closed.");
    assert.equal(anchorOf(unknown), null);
    assert.deepEqual(anchorOf({ ...unknown, earliest: "2014-04-28", latest: "2014-04-29" }), {
      earliest: "2014-04-28",
      latest: "2014-04-29",
    });
  });
});

describe("a long text is dated in no more than linear time", () => {
  const world = openWorld();
  for (const unit of [
    "On Monday, May 5, 2014 he spoke. ",
    "A",
    "On 3 May.\n\n",
    "President Hale ",
    "crimea annex ",
    "annex",
    "day 1 of the war ",
  ])
    test(unit.trim(), () => {
      const document = apart(received(unit.repeat(Math.ceil(100_000 / unit.length))));
      assert.ok(effort(() => dated(document, world)) < 10);
    });
});

describe("data/events.csv", () => {
  test("every row has its days, kind, words, event and source", () => assert.ok(knownEvents().length > 500));
  test("no event is named by a single letter", () => {
    for (const { event: name, words } of knownEvents())
      for (const { key } of words.flat()) assert.ok(key.length > 1, name);
  });
  test("the tables date a report of the day after the treaty on Crimea", () => {
    const text = `Minister condemns treaty on Crimea

The foreign minister said on Wednesday that the treaty on the accession of Crimea, which Mr Putin signed on Tuesday,
would not be recognised. The referendum in Crimea was held on Sunday under guard.`;
    const found = dated(apart(received(text)), openWorld());
    assert.ok(holds(found, "2014-03-19"), found.edtf ?? "");
    assert.ok(width(found) <= 31, found.edtf ?? "");
  });
});
