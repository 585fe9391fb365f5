import assert from "node:assert/strict";
import { test } from "node:test";
import { standingOf } from "../../../src/ledger/decisions/standing.ts";
import type { Decision, Status } from "../../../src/ledger/shapes.ts";

const at = (id: string, day: string, who: string, rest: Partial<Decision>): Decision => ({
  ...{ id, at: `${day}T10:00:00.000Z`, who, why: `${who}, on ${day}` },
  ...{ verdict: "status", on: "word-1", with: [], change: null, ...rest },
});
const set = (id: string, day: string, who: string, status: Status, since?: string): Decision =>
  at(id, day, who, { change: { status, ...(since === undefined ? {} : { since }) } });
const undo = (id: string, day: string, who: string, on: string): Decision => at(id, day, who, { verdict: "undo", on });

const stood = (decisions: readonly Decision[], asOf?: string) => {
  const { status, decidedBy } = standingOf(decisions, asOf);
  return [status, decidedBy];
};
const changes = (decisions: readonly Decision[], asOf?: string) =>
  standingOf(decisions, asOf).history.map(({ who, from, to }) => `${who}: ${from} to ${to}`);

test("nobody has decided on what is open", () => {
  assert.deepEqual(standingOf([]), { status: "open", decidedBy: null, history: [] });
});

test("a status taken back on the 20th was still the status on the 10th, and every change is told", () => {
  const told = [set("d1", "2026-03-01", "Ann", "broken"), undo("d2", "2026-03-20", "Bo", "d1")];
  assert.deepEqual(stood(told, "2026-02-28"), ["open", null]);
  assert.deepEqual(stood(told, "2026-03-10"), ["broken", "Ann"]);
  assert.deepEqual(stood(told, "2026-03-20"), ["open", null]);
  assert.deepEqual(changes(told, "2026-03-10"), ["Ann: open to broken"]);
  assert.deepEqual(changes(told), ["Ann: open to broken", "Bo: broken to open"]);
  assert.equal(standingOf(told).history[1]?.why, "Bo, on 2026-03-20");
});

test("what is taken back leaves the status that was set before it, and comes back when the taking back is taken back", () => {
  const told = [
    set("d1", "2026-03-01", "Ann", "disputed"),
    set("d2", "2026-03-05", "Bo", "broken"),
    undo("d3", "2026-03-06", "Ann", "d2"),
    undo("d4", "2026-03-07", "Bo", "d3"),
  ];
  assert.deepEqual(stood(told.slice(0, 3)), ["disputed", "Ann"]);
  assert.deepEqual(stood(told), ["broken", "Bo"]);
  assert.deepEqual(changes(told), [
    "Ann: open to disputed",
    "Bo: disputed to broken",
    "Ann: broken to disputed",
    "Bo: disputed to broken",
  ]);
});

test("a status dated back counts from that day, before it was decided only while it holds", () => {
  const kept = set("d1", "2026-03-01", "Ann", "kept", "2019-06-01");
  assert.deepEqual(stood([kept], "2019-05-20"), ["open", null]);
  assert.deepEqual(stood([kept], "2019-07-01"), ["kept", "Ann"]);
  const undone = [kept, undo("d2", "2026-03-20", "Bo", "d1")];
  assert.deepEqual(stood(undone, "2019-07-01"), ["open", null]);
  assert.deepEqual(stood(undone, "2026-03-10"), ["kept", "Ann"]);
});

test("the taking back of something else is no change of status", () => {
  const told = [set("d1", "2026-03-01", "Ann", "kept"), undo("d9", "2026-03-02", "Bo", "d8")];
  assert.deepEqual(changes(told), ["Ann: open to kept"]);
});
