import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { receive } from "../../src/input/receive.ts";
import { handBuilt } from "../desk/hand-built-parts.ts";
import { call, folder } from "./call.ts";

const cwd = folder();
const said = (n: number): string => `The council met for the ${n}. time this week. Hale says there are ${n} bridges.`;
const line = (n: number, published: unknown): string => JSON.stringify({ id: `no${n}`, text: said(n), published });
writeFileSync(
  join(cwd, "wire.jsonl"),
  [line(1, "2014-04-28"), line(2, "2014-13-45"), line(3, "next tuesday"), line(4, "28 April 2014"), line(5, null)].join(
    "\n",
  ),
);
const asked = (argv: readonly string[]) => call(argv, { cwd, parts: { ...handBuilt({}), receive } });

/** What is said of the two lines whose date is none. */
const told = [
  ["line 2", "2014-13-45"],
  ["line 3", "next tuesday"],
]
  .map(
    ([place, published]) =>
      `onrecord: wire.jsonl: ${place}: published is "${published}"; it must be a date such as 2014-04-28, 2014-04 or 2014; the report is read without it\n`,
  )
  .join("");

describe("a date of publication that is none is told with its line, and the report read", () => {
  test("by read", async () => {
    const { code, out, err } = await asked(["read", "wire.jsonl"]);
    assert.deepEqual([code, out.trimEnd().split("\n").length, err], [0, 5, told]);
  });

  test("by date", async () => {
    const { code, out, err } = await asked(["date", "--jsonl", "wire.jsonl"]);
    const found = out
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one).edtf);
    assert.deepEqual([code, found, err], [0, ["2014-04-28", null, null, "2014-04-28", null], told]);
  });

  test("by add, also of a report that was there already", async () => {
    const first = await asked(["add", "wire.jsonl", "--json"]);
    assert.equal(first.err, `${told}onrecord: ${join(cwd, "onrecord.db")}: 5 added, 0 already there, 0 failed\n`);
    assert.equal(first.code, 0);
    assert.deepEqual(
      JSON.parse(first.out).map(({ note }: { note: { place: string } | null }) => note?.place ?? null),
      [null, "line 2", "line 3", null, null],
    );
    const again = await asked(["add", "wire.jsonl"]);
    assert.equal(again.err, `${told}onrecord: ${join(cwd, "onrecord.db")}: 0 added, 5 already there, 0 failed\n`);
  });
});
