import assert from "node:assert/strict";
import { test } from "node:test";
import { onlySupposed } from "../../src/stages/supposed.ts";
import { at } from "./frames.ts";

for (const [text, trigger, supposed] of [
  ["If attacked, Norway will respond.", "attacked", true],
  ["If attacked, Norway will respond.", "respond", true],
  ["Norway will respond if Chad attacks its ships.", "attacks", true],
  ["Norway will not come unless the troops withdraw.", "withdraw", true],
  ["Norway asked if Chad had attacked its ships.", "attacked", false],
  ["If the port is closed, that is because Chad attacked it.", "attacked", false],
  ["It rained. Chad attacked the ships.", "attacked", false],
  ["If only the ships that Chad attacked had sailed.", "attacked", false],
  ["The harbour fell as if attacked.", "attacked", false],
] as const)
  test(`${text} (${trigger}): ${supposed ? "only supposed" : "told as it is"}`, () =>
    assert.equal(onlySupposed(text, at(text, trigger)), supposed));
