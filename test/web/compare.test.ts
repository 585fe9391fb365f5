import assert from "node:assert/strict";
import { test } from "node:test";
import type { Comparison, Point } from "../../src/ledger/shapes.ts";
import { html } from "../../src/web/markup.ts";
import { compare } from "../../src/web/pages/compare.ts";

const cell = (text: string, attribution = "sha256:d#a1") => ({
  text,
  document: "sha256:d",
  span: [0, 1] as const,
  attribution,
});

const asked: Point = {
  state: "only",
  about: "who asked for it",
  cells: { NLD: [cell("at the request of the Danish side")] },
};
const dam: Point = {
  state: "both",
  about: "the dam",
  cells: { DNK: [cell("the dam will be mended")], NLD: [cell("the dam would be mended")] },
};
const toll: Point = { state: "only", about: "the toll", cells: { NLD: [cell("the toll must fall")] } };

const call = (more: Partial<Comparison> = {}): Comparison => ({
  id: "enc-1",
  kind: "call",
  participants: [
    { name: "Otto Brand", actor: "otto-brand", for: "DNK" },
    { name: "Ann Hale", actor: "ann-hale", for: "NLD" },
  ],
  time: { edtf: "2031-05-06" },
  place: null,
  initiators: [{ side: "DNK", by: "NLD", text: "at the request of the Danish side" }],
  accounts: [
    { side: "DNK", documents: ["sha256:e"], attributions: ["sha256:e#a1"] },
    { side: "NLD", documents: ["sha256:d"], attributions: ["sha256:d#a1"] },
  ],
  events: ["sha256:d#e1"],
  by: "the same two, by telephone, on the same day",
  points: [asked, dam, toll],
  missing: [],
  ...more,
});

const page = (shown: Comparison, only: Point["state"] | null = null) => compare(shown, new Map(), 3, only);
const textOf = (child: Parameters<typeof html>[1]): string =>
  html`${child}`.text
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const rowsOf = (shown: Comparison, only: Point["state"] | null = null): readonly string[] => [
  ...html`${page(shown, only).body}`.text.split("<tbody>").slice(1).join("").split("<tr").slice(1),
];
/** What stands in each side's column of a row. */
const columns = (row: string): Record<string, string> =>
  Object.fromEntries(
    [...row.matchAll(/data-side="([^"]*)"[^>]*>(.*?)<\/td>/gs)].map(([, side = "", inner = ""]) => [
      side,
      inner
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    ]),
  );

test("who asked stands under the side whose account says so, with whom it names", () =>
  assert.deepEqual(columns(rowsOf(call())[0] ?? ""), {
    "A · DNK": "nothing on this point",
    "B · NLD": "at the request of the Danish side says DNK asked",
  }));

test("who asked by the word of one who has no account is told beside the row", () => {
  const by = "Morning";
  const [row = ""] = rowsOf(call({ initiators: [{ side: "NLD", by, text: "Ms Hale rang up" }] }));
  assert.deepEqual(Object.values(columns(row)), ["nothing on this point", "nothing on this point"]);
  assert.match(row.replace(/<[^>]*>/g, ""), /Ms Hale rang up.*Morning says NLD asked/s);
});

test("the same words stand once in a cell, with every place where they stand", () => {
  const twice = {
    ...toll,
    cells: { NLD: [cell("the toll must fall"), cell("that the toll must fall", "sha256:f#a7")] },
  };
  const [, row = ""] = rowsOf(call({ points: [asked, twice] }));
  assert.equal([...row.matchAll(/must fall/g)].length, 1);
  assert.deepEqual(
    [...row.matchAll(/href="\/reports\/([^"]*)"/g)].map(([, place]) => decodeURIComponent(place ?? "")),
    ["sha256:d#a1", "sha256:f#a7"],
  );
});

test("the counts are of the numbered rows below them", () => {
  assert.match(textOf(page(call()).body), /All 2 /);
  assert.match(textOf(page(call()).running), /· 2 points in 2 accounts/);
  assert.equal(rowsOf(call()).length, 3);
});

test("where some rows are left out, the count says of how many", () => {
  assert.match(textOf(page(call(), "only").body), /All 2 /);
  assert.match(textOf(page(call(), "only").running), /· 1 of 2 points in 2 accounts/);
});
