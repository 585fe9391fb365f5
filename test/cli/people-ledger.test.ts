import assert from "node:assert/strict";
import { test } from "node:test";
import { paint } from "../../src/cli/people.ts";
import { encounterLines } from "../../src/cli/people-ledger.ts";
import type { Encounter } from "../../src/ledger/shapes.ts";
import { lind, marek } from "../ledger/told.ts";

const talks: Encounter = {
  ...{ id: "met-1", kind: "meeting", participants: [lind, marek], time: { edtf: "2019-05-03" }, place: "Riga" },
  ...{ initiators: [], accounts: [], events: [], by: "deeds that the report tells" },
};
const first = (encounter: Encounter): string => encounterLines(encounter, paint(false)).split("\n")[0] ?? "";

test("where they met is told as a place, not as one of those who met", () => {
  assert.equal(first(talks), "2019-05-03  meeting  Eva Lind (SWE), Jan Marek (POL) · place: Riga");
  assert.equal(first({ ...talks, place: null }), "2019-05-03  meeting  Eva Lind (SWE), Jan Marek (POL)");
});
