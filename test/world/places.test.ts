import assert from "node:assert/strict";
import { test } from "node:test";
import { stateOfPlace } from "../../src/world/places.ts";
import { openWorld } from "../../src/world/world.ts";

const world = openWorld();

for (const [place, state] of [
  ["Crimea", "UKR"],
  ["the town of Slavyansk", "UKR"],
  ["Mariupol airport", "UKR"],
  ["Oslo", "NOR"],
  ["Norwegian banks", "NOR"],
  ["pro-Norwegian fishermen", null],
  ["Nowhere", null],
] as const)
  test(`${place} lies in ${state ?? "no state that is known"}`, () => assert.equal(stateOfPlace(world, place), state));
