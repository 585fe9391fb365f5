import assert from "node:assert/strict";
import { test } from "node:test";
import { csvRow } from "../../src/export/table.ts";

test("a cell with a comma, a quotation mark or a line end stays one cell", () =>
  assert.equal(csvRow(["a, b", 'he said "no"', "two\nlines", 3, null]), '"a, b","he said ""no""","two\nlines",3,\n'));

test("words that a spreadsheet would run are words", () => {
  for (const hostile of ['=HYPERLINK("http://a")', "+1", "-1", "@SUM(A1)"])
    assert.match(csvRow([hostile]), /^"?'/u, hostile);
});

test("controls are shown, not sent", () => assert.equal(csvRow(["\u001b[31mred"]), "␛[31mred\n"));
