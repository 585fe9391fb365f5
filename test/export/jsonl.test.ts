import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jsonl } from "../../src/export/jsonl.ts";
import type { Reading } from "../../src/model/reading.ts";
import { specimen, twoAccounts } from "./specimen.ts";

const keys = (value: object): string => Object.keys(value).join(" ");

test("fields come in the order of the contract, whatever order they were made in", () => {
  const backwards = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
  const mixed: Reading = backwards({
    ...twoAccounts,
    document: backwards({ ...twoAccounts.document, published: backwards(twoAccounts.document.published) }),
    attributions: twoAccounts.attributions.map(backwards),
  });
  const line = JSON.parse(jsonl(mixed, { withText: true }));
  assert.equal(keys(line), "format document times attributions events commitments");
  assert.equal(
    keys(line.document),
    "id ref input title titleSpan outlet url lang length published body furniture text",
  );
  assert.equal(keys(line.document.published), "edtf earliest latest basis evidence");
  assert.equal(keys(line.document.furniture[0]), "span kind");
  assert.equal(
    keys(line.attributions[1]),
    "id within source cue content addresseeSpan channelSpan timeSpan speaker speakers addressees via act directness channel channelFrom polarity modality time zone confidence by",
  );
  assert.equal(keys(line.attributions[1].speaker), "name actor for");
  assert.deepEqual(line, JSON.parse(JSON.stringify(twoAccounts)));
});

test("the text is printed only when asked for, and nothing else changes", () => {
  const without = JSON.parse(jsonl(twoAccounts, { withText: false }));
  const { text, ...document } = twoAccounts.document;
  assert.ok(text.length > 0);
  assert.deepEqual(without.document, JSON.parse(JSON.stringify(document)));
});

test("a field of a later version is kept, after those of the contract", () => {
  const later = {
    ...twoAccounts,
    added: 1,
    attributions: [{ added: 2, ...twoAccounts.attributions[0] }],
  } as unknown as Reading;
  const line = JSON.parse(jsonl(later, { withText: false }));
  assert.equal(line.added, 1);
  assert.equal(Object.keys(line.attributions[0]).at(-1), "added");
});

test("whatever the text holds, it is one line that reads back the same", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
      const own = `${String.fromCharCode(...units)}\u2028\u2029\u0085\r\n`;
      const reading = specimen(null, [], { text: own, title: own });
      const line = jsonl(reading, { withText: true });
      assert.ok(line.isWellFormed());
      assert.doesNotMatch(line, /[\n\r\u0085\u2028\u2029]/u);
      assert.deepEqual(JSON.parse(line), reading);
    }),
  );
});
