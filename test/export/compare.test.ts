import assert from "node:assert/strict";
import { test } from "node:test";
import { compareCsv, compareHtml, compareMarkdown, compareText } from "../../src/export/compare.ts";
import type { Comparison, Point } from "../../src/ledger/shapes.ts";

const cell = (text: string) => [{ text, document: "sha256:d", span: [0, 1] as const, attribution: "sha256:d#a1" }];

const points: readonly Point[] = [
  {
    state: "both",
    about: "the dam",
    cells: { NLD: cell("the dam would be mended"), DNK: cell("the dam will be mended") },
  },
  { state: "only", about: "the toll", cells: { NLD: cell("the toll must fall") } },
  {
    state: "differ",
    about: "the bridge",
    cells: { NLD: cell("the bridge is closed"), DNK: cell("the bridge is not closed") },
  },
];

const call = (more: Partial<Comparison> = {}): Comparison => ({
  id: "enc-1",
  kind: "call",
  participants: [
    { name: "Ann Hale", actor: "ann-hale", for: "NLD" },
    { name: "Otto Brand", actor: "otto-brand", for: "DNK" },
  ],
  time: { edtf: "2031-05-06" },
  place: null,
  initiators: [{ side: "DNK", by: "NLD", text: "at the request of the Danish side" }],
  accounts: [
    { side: "NLD", documents: ["sha256:d"], attributions: ["sha256:d#a1"] },
    { side: "DNK", documents: ["sha256:e"], attributions: ["sha256:e#a1"] },
  ],
  events: ["sha256:d#e1"],
  by: "the same two, by telephone, on the same day",
  points,
  missing: [],
  ...more,
});

test("for people: the state of every point, and each side's words or its silence", () => {
  assert.equal(
    compareText(call()),
    [
      "call: Ann Hale (NLD) and Otto Brand (DNK) · 2031-05-06",
      "asked for by DNK, says NLD: “at the request of the Danish side”",
      "evidence that it is one: the same two, by telephone, on the same day",
      "",
      "both say: the dam",
      "  NLD  “the dam would be mended”",
      "  DNK  “the dam will be mended”",
      "",
      "only NLD says: the toll",
      "  NLD  “the toll must fall”",
      "  DNK  silent on this",
      "",
      "they differ: the bridge",
      "  NLD  “the bridge is closed”",
      "  DNK  “the bridge is not closed”",
    ].join("\n"),
  );
});

test("the same words in several reports, with `that` or without, are printed once in every form", () => {
  const words = ["that the toll must fall", "“The toll must fall,”", "the toll must fall", "the toll is too high"];
  const again = call({ points: [{ state: "only", about: "the toll", cells: { NLD: words.flatMap(cell) } }] });
  for (const shown of [compareText, compareCsv, compareMarkdown, compareHtml]) {
    assert.equal([...shown(again).matchAll(/must fall/gu)].length, 1, shown.name);
    assert.match(shown(again), /that the toll must fall … the toll is too high/u);
  }
});

test("a side without an account is missing, not denying, in every form", () => {
  const alone = call({
    accounts: call().accounts.slice(0, 1),
    missing: ["DNK"],
    points: [{ state: "missing", about: "the toll", cells: { NLD: cell("the toll must fall") } }],
  });
  for (const shown of [compareText, compareCsv, compareMarkdown, compareHtml])
    assert.match(shown(alone), /missing, not denied/u);
});

test("as CSV a row is a point and a column a side", () =>
  assert.equal(
    compareCsv(call({ points: points.slice(1, 2) })),
    "state,about,NLD,DNK\nonly NLD says,the toll,the toll must fall,",
  ));

test("no words become markup, of HTML or of Markdown", () => {
  const hostile = call({
    points: [{ state: "only", about: "x", cells: { NLD: cell("<script>alert(1)</script> | [a](http://b) `c`") } }],
  });
  assert.doesNotMatch(compareHtml(hostile), /<script/u);
  assert.match(compareMarkdown(hostile), /\\<script\\>alert\(1\)\\<\/script\\> \\\| \\\[a\\\]\(http:\/\/b\) \\`c\\`/u);
});
