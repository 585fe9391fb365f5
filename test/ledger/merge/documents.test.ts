import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { documentBonds, documentItem } from "../../../src/ledger/merge/documents.ts";
import { told } from "../told.ts";

const story =
  "The harbour council voted on Tuesday to close the eastern lock for nine weeks while divers repair its gates. " +
  "Captains of the coal barges said they had been given no warning and would take the longer way round the cape. " +
  "The mayor told the council that the town would pay half of what the detour costs, as it did four years ago.";
const relations = (a: ReturnType<typeof documentItem>, b: ReturnType<typeof documentItem>): string[] =>
  documentBonds(a, b).map(({ relation }) => relation);

describe("which reports are one source", () => {
  const wire = documentItem(told("2020-02-04", "Wire", story));

  test("a copy under another outlet's name, cut and with a line of its own", () => {
    const copy = documentItem(
      told("2020-02-05", "Echo", `${story.slice(0, 230)} The Echo's editors wish all readers well.`),
    );
    assert.deepEqual(relations(wire, copy), ["same"]);
    assert.ok(wire.keys.some((key) => copy.keys.includes(key)));
  });

  test("the same outlet's corrected text is a new version, the later one last", () => {
    const again = documentItem(told("2020-02-06", "Wire", story.replace("nine weeks", "six weeks")));
    const bonds = documentBonds(wire, again);
    assert.deepEqual(
      bonds.map(({ relation }) => relation),
      ["same", "new-version"],
    );
    assert.deepEqual(bonds[1]?.members, [wire.member, again.member]);
  });

  test("another report of the same vote is another source", () => {
    const other = documentItem(
      told(
        "2020-02-04",
        "Post",
        "Barges must go round the cape from next week: the council has voted to shut the eastern lock so that divers can repair its gates, and the town is to pay half of the captains' costs.",
      ),
    );
    assert.deepEqual(relations(wire, other), []);
  });

  test("a text printed again after months is not counted as a copy of the wire", () =>
    assert.deepEqual(relations(wire, documentItem(told("2020-08-05", "Echo", `${story} `))), []));
});
