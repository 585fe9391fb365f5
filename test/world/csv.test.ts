import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { readTable, several } from "../../src/world/csv.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-tables-"));
after(() => rmSync(folder, { recursive: true }));

const columns = ["name", "note", "source"] as const;
let n = 0;
const written = (text: string): string => {
  const path = join(folder, `t${++n}.csv`);
  writeFileSync(path, text);
  return path;
};
const rows = (text: string) =>
  readTable(written(text), { columns, filled: ["name"] }).map(({ of }) => [of.name, of.note, of.source]);

describe("a table", () => {
  test("is read by its header, whatever the order, with or without CR and byte-order mark", () => {
    assert.deepEqual(rows("name,note,source\nA,b,c\n"), [["A", "b", "c"]]);
    assert.deepEqual(rows("\uFEFFsource,name,note\r\nc,A,b\r\n"), [["A", "b", "c"]]);
    assert.deepEqual(rows("name,note,source\n"), []);
  });

  test("keeps commas, quotation marks and line ends that stand in quotation marks", () =>
    assert.deepEqual(rows('name,note,source\n"A, B","she said ""no""","two\nlines"\nC,,d\n'), [
      ["A, B", 'she said "no"', "two\nlines"],
      ["C", "", "d"],
    ]));

  for (const [what, text, message] of [
    ["another header", "name,remark,source\n", /:1: the header is "name,remark,source"; it must be name,note,source/],
    ["a field too few", "name,note,source\nA,b,c\nA,b\n", /:3: 2 fields; there must be 3: name,note,source/],
    ["an empty field that must be filled", "name,note,source\nA,b,c\n,b,c\n", /:3: name is empty/],
    ["a quotation that never closes", 'name,note,source\n"A,b,c\n', /:2: a field opens with " and never closes/],
    ["words after a closing mark", 'name,note,source\n"A"b,c,d\n', /:2: words stand after a closing "/],
    ["a mark inside a bare field", 'name,note,source\nA"b,c,d\n', /:2: a " stands inside a bare field/],
    ["a fault after a row of several lines", 'name,note,source\n"A\nB",b,c\nC,b\n', /:4: 2 fields/],
  ] as const)
    test(`with ${what} is refused, with file and line`, () =>
      assert.throws(() => rows(text), { message: new RegExp(`t\\d+\\.csv${message.source}`) }));

  test("that is not there is told by its header", () =>
    assert.throws(() => readTable(join(folder, "none.csv"), { columns, filled: [] }), /none\.csv:1: cannot be read/));
});

test("several values stand apart by semicolons", () => {
  assert.deepEqual(several("a; b;c;"), ["a", "b", "c"]);
  assert.deepEqual(several(""), []);
});
