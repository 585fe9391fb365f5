import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Ajv } from "ajv";
import { jsonl } from "../src/export/jsonl.ts";
import type { Received } from "../src/model/document.ts";
import type { Reading } from "../src/model/reading.ts";
import { contains, type Span } from "../src/model/span.ts";
import { share } from "../src/stages/nesting.ts";
import { openReader, type Reader } from "../src/stages/read.ts";
import { report } from "./report.ts";

const casebook: Received[] = readFileSync(new URL("../examples/casebook.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map(({ id, title, outlet, published, text }) => ({
    ...report(text, { input: id, ref: id }),
    title,
    outlet,
    published,
  }));

test("a fault in a table laid over ours is told before anything is read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-tables-"));
  try {
    writeFileSync(join(folder, "states.csv"), "x;y\n");
    await assert.rejects(openReader({ data: [folder] }), { message: /states\.csv:1: the header/u });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("the shipped reader on the casebook", () => {
  let reader: Reader;
  let readings: readonly Reading[];
  before(async () => {
    reader = await openReader({ threads: 2 });
    readings = await Promise.all(casebook.map((received) => reader.read(received)));
  });
  after(() => reader.close());

  test("every reading is of the published format", () => {
    const schema = JSON.parse(readFileSync(new URL("../docs/reading.schema.json", import.meta.url), "utf8"));
    const valid = new Ajv({ strict: false }).compile(schema);
    for (const reading of readings) {
      assert.ok(
        valid(JSON.parse(jsonl(reading, { withText: true }))),
        `${reading.document.ref}: ${JSON.stringify(valid.errors)}`,
      );
    }
  });

  test("every span lies in the text, begins and ends with a character of its own, and is not empty", () => {
    for (const { document, attributions, events } of readings) {
      const whole: Span = [0, document.text.length];
      const spans = [
        ...attributions.flatMap((a) => [a.source, a.cue, a.content, a.addresseeSpan, a.channelSpan, a.timeSpan].flat()),
        ...events.flatMap((e) => [e.span, e.trigger, ...e.mentions]),
      ];
      for (const span of spans) {
        assert.ok(contains(whole, span) && span[0] < span[1]);
        assert.equal(document.text.slice(...span), document.text.slice(...span).trim());
        for (const edge of span)
          assert.doesNotMatch(document.text.slice(edge - 1, edge + 1), /^[\p{L}\p{N}]{2}$/u, "no word is cut");
      }
    }
  });

  test("what is nested lies in the content of its parent", () => {
    let nested = 0;
    for (const { attributions } of readings) {
      const byId = new Map(attributions.map((a) => [a.id, a]));
      for (const a of attributions) {
        if (a.within === null) continue;
        nested++;
        const parent = byId.get(a.within);
        assert.ok(parent && share(a.content.length > 0 ? a.content : a.cue, parent.content) >= 0.9);
      }
    }
    assert.ok(nested >= 40, `${nested} nested attributions in the casebook`);
  });

  test("a report is read the same alone, in company, in another order and on another number of threads", async () => {
    const one = await openReader({ threads: 1 });
    try {
      for (const at of [20, 3, 11]) {
        assert.deepEqual(await one.read(casebook[at] as Received), readings[at]);
      }
    } finally {
      await one.close();
    }
  });

  test("a report longer than any window loses nothing: what its parts say, the whole says", async () => {
    const text = casebook.map((received) => received.text).join("\n\n");
    const whole = await reader.read(report(text));
    const parts = readings.reduce((n, { attributions }) => n + attributions.length, 0);
    assert.ok(whole.attributions.length > 0.93 * parts, `${whole.attributions.length} of ${parts}`);
  });

  test("a text without a word is read, and nothing is found in it", async () => {
    for (const text of ["—", "\u0301\u0301", "12 34", "\ud83d"]) {
      assert.deepEqual((await reader.read(report(text))).attributions, []);
    }
  });
});
