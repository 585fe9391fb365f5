import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { quotations } from "../src/text/quotes.ts";

interface Report {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly lang: string;
  readonly text: string;
  readonly sources: readonly string[];
}

const folder = new URL("../examples/", import.meta.url);
const reports = readFileSync(new URL("casebook.jsonl", folder), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Report);
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const months = ["January", "February", "March", "April", "May", "September", "December"].join("|");

test("there are at least fourteen reports, each with an id of its own, in order of date", () => {
  assert.ok(reports.length >= 14);
  assert.equal(new Set(reports.map(({ id }) => id)).size, reports.length);
  assert.deepEqual(
    reports.map(({ id }) => id),
    reports.map(({ id }) => id).sort(),
  );
});

test("both crises and the assurances of 1994 are there", () => {
  const years = new Set(reports.map(({ published }) => published.slice(0, 4)));
  assert.deepEqual([...years].sort(), ["1994", "2014", "2015", "2022"]);
});

for (const report of reports) {
  const { id, title, outlet, published, lang, text, sources } = report;
  test(`report ${id}: fields, length and layout`, () => {
    assert.deepEqual(Object.keys(report), ["id", "title", "outlet", "published", "lang", "text", "sources"]);
    assert.match(id, /^\d\d-[a-z0-9-]+$/u);
    assert.equal(outlet, "onrecord casebook");
    assert.equal(lang, "en");
    assert.equal(new Date(`${published}T00:00Z`).toISOString().slice(0, 10), published);
    assert.ok(title.length > 20 && title.length < 110);
    const words = text.split(/\s+/u).length;
    assert.ok(words >= 120 && words <= 350, `${words} words`);
    assert.equal(text.trim(), text);
    assert.doesNotMatch(text, /[^\n]\n[^\n]|\n{3}| {2}|["'\t\r]/u);
    assert.ok(text.split("\n\n").length >= 4);
    assert.ok(!text.includes("Sources") && !sources.some((source) => text.includes(source)));
  });

  test(`report ${id}: every source has a name and a date, none later than the report`, () => {
    assert.ok(sources.length >= 2);
    for (const source of sources) {
      const year = Number(/(?:19|20)\d\d\)?(?: \([^)]+\))?$/u.exec(source)?.[0].slice(0, 4));
      assert.ok(year >= 1994 && year <= Number(published.slice(0, 4)), source);
      const day = new RegExp(`(\\d{1,2}) (${months}) (\\d{4})`, "u").exec(source);
      if (day) assert.ok(new Date(`${day[0]} UTC`) <= new Date(`${published}T00:00Z`), source);
    }
  });

  test(`report ${id}: its day is named by its weekday, or the day before`, () => {
    const day = new Date(`${published}T00:00Z`).getUTCDay();
    assert.ok(
      [day, (day + 6) % 7].some((at) => text.includes(weekdays[at] ?? "")),
      weekdays[day],
    );
  });

  test(`report ${id}: quotation marks are paired and what they hold is short`, () => {
    const paragraphs: [number, number][] = [];
    for (const paragraph of text.matchAll(/[^\n]+/gu))
      paragraphs.push([paragraph.index, paragraph.index + paragraph[0].length]);
    for (const { span, closed } of quotations(text, paragraphs)) {
      assert.ok(closed, text.slice(...span));
      assert.ok(text.slice(...span).split(" ").length <= 16, text.slice(...span));
    }
  });
}

test("docs/casebook.md lists every report with its date and title", () => {
  const readme = readFileSync(new URL("../docs/casebook.md", folder), "utf8");
  for (const { id, published, title } of reports)
    assert.ok(readme.includes(`| ${id.slice(0, 2)} | ${published} | ${title} |`), id);
});
