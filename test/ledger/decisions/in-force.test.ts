import assert from "node:assert/strict";
import { test } from "node:test";
import { inForce, takenBack } from "../../../src/ledger/decisions/in-force.ts";
import type { Decision } from "../../../src/ledger/shapes.ts";

const decided = (id: string, verdict: Decision["verdict"], on: string): Decision => ({
  ...{ id, at: "2024-05-06T07:08:09Z", who: "Ann", why: "as the reports say" },
  ...{ verdict, on, with: [], change: null },
});

test("a decision taken back holds no more, and holds again when the taking back is taken back", () => {
  const kept = decided("d1", "status", "word-1");
  const undone = decided("d2", "undo", "d1");
  const redone = decided("d3", "undo", "d2");
  assert.deepEqual(inForce([kept]), [kept]);
  assert.deepEqual(inForce([kept, undone]), []);
  assert.deepEqual([...takenBack([kept, undone])], ["d1"]);
  assert.deepEqual(inForce([kept, undone, redone]), [kept]);
  assert.deepEqual([...takenBack([kept, undone, redone])], ["d2"]);
});
