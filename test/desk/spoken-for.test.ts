import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sideNamed, sidesNamed, unknownSide } from "../../src/desk/spoken-for.ts";
import { shippedWorld } from "../../src/world/world.ts";

const world = shippedWorld();

describe("a side is named by code, name, another name, people or capital", () => {
  for (const [written, code] of [
    ["RUS", "RUS"],
    ["rus", "RUS"],
    ["Russia", "RUS"],
    ["russian federation", "RUS"],
    ["Russian", "RUS"],
    ["Moscow", "RUS"],
    ["US", "USA"],
    ["U.S.", "USA"],
    ["uk", "GBR"],
    ["Georgia", "GEO"],
    ["nato", "NATO"],
    ["European Union", "EU"],
    ["Norge", null],
    ["the West", null],
    ["Brussels", null],
    ["", null],
  ] as const)
    test(`${written || "nothing"} -> ${code}`, () => assert.equal(sideNamed(world, written), code));

  test("what the tables do not know stays as it is, for a record may know it", () =>
    assert.deepEqual(sidesNamed(world, ["Norway", "ARL"]), ["NOR", "ARL"]));
});

describe("of a side that nobody knows it is said", () => {
  for (const [written, line] of [
    [["Norway"], null],
    [[], null],
    [["Norwey"], 'no state or body is called "Norwey": did you mean Norway?'],
    [["Norway", "norwey"], 'no state or body is called "norwey": did you mean Norway?'],
    [["Natoo"], 'no state or body is called "Natoo": did you mean NATO?'],
    [["the Harbour League"], 'no state or body is called "the Harbour League"'],
  ] as const)
    test(written.join(" and ") || "nothing", () => assert.equal(unknownSide(world, written), line));
});
