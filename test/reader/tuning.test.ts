import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { ModelFault } from "../../src/reader/fault.ts";
import { tuningOf, usual } from "../../src/reader/tuning.ts";

const folderWith = (written: string | null): string => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-tuning-"));
  if (written !== null) writeFileSync(join(folder, "tuning.json"), written);
  return folder;
};

describe("what is set for a model", () => {
  test("is the default model's where it has none of its own", () =>
    assert.deepEqual(tuningOf(folderWith(null)), usual));

  test("is its own where it has", () => {
    const own = { ...usual, trigger: 0.5 };
    assert.deepEqual(tuningOf(folderWith(JSON.stringify(own))), own);
  });

  for (const damaged of ["{", "{}", "null", JSON.stringify({ ...usual, trigger: "0.1" })])
    test(`a damaged one is told with its file: ${damaged.slice(0, 12)}`, () => {
      const folder = folderWith(damaged);
      assert.throws(
        () => tuningOf(folder),
        (error) => error instanceof ModelFault && error.message.includes(folder),
      );
    });
});
