import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nearest } from "../../src/text/nearest.ts";

describe("the nearest name", () => {
  const names = ["read", "add", "documents", "statements", "search", "remove", "reread", "doctor"];
  const rows = [
    ["doc", "documents"],
    ["raed", "read"],
    ["re-read", "reread"],
    ["delete", null],
    ["x", null],
    ["", null],
  ] as const;
  for (const [written, name] of rows) test(`${written} -> ${name}`, () => assert.equal(nearest(written, names), name));
});
