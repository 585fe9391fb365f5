import assert from "node:assert/strict";
import { test } from "node:test";
import { confident } from "../../src/desk/confident.ts";
import { commitment, deed, reading } from "../store/hand-built.ts";

test("what hung on a statement left out hangs on the next one up, and its commitment goes", () => {
  const r = reading(
    "Ann said Bob said Cal swore to stay.",
    [
      { source: "Ann", confidence: 0.9 },
      { source: "Bob", confidence: 0.3, within: "a1" },
      { source: "Cal", confidence: 0.8, within: "a2" },
    ],
    {},
    {
      events: [deed("e1", "a2"), deed("e2", "a3")],
      commitments: [commitment("c1", "a2"), commitment("c2", "a3")],
    },
  );
  const sure = confident(r, 0.5);
  assert.deepEqual(
    sure.attributions.map((a) => [a.id, a.within]),
    [
      ["a1", null],
      ["a3", "a1"],
    ],
  );
  assert.deepEqual(sure.events, [deed("e1", "a1"), deed("e2", "a3")]);
  assert.deepEqual(sure.commitments, [commitment("c2", "a3")]);
  assert.deepEqual(confident(r, 0).attributions.length, 3);
});
