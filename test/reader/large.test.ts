import assert from "node:assert/strict";
import { test } from "node:test";
import { describe, modelFolder } from "../../src/reader/description.ts";
import { openReader } from "../../src/stages/read.ts";
import { report } from "../report.ts";

test("a model is named, or is a folder seen from where one stands", () => {
  assert.match(describe(modelFolder("large", "/")).version, /^[0-9a-f]{12}$/);
  assert.equal(modelFolder("mine", "/models"), "/models/mine");
});

test("the large model reads speech within speech", async () => {
  const reader = await openReader({ model: modelFolder("large", "/"), threads: 1 });
  try {
    const text = "The governor said on Monday that Norland had promised Sudland it would open the bridge.";
    const { attributions } = await reader.read(report(text));
    const [outer, inner] = attributions;
    assert.equal(attributions.length, 2);
    assert.deepEqual([outer?.within, inner?.within, inner?.act], [null, outer?.id, "promise"]);
  } finally {
    await reader.close();
  }
});
