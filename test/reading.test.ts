import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { start } from "../src/cli/start.ts";
import { compare } from "../src/desk/compare.ts";
import { encounters } from "../src/desk/encounters.ts";
import { importEvents } from "../src/desk/import-events.ts";
import { ledger } from "../src/desk/ledger.ts";
import { jsonl } from "../src/export/jsonl.ts";
import { text } from "../src/export/text.ts";
import { receive } from "../src/input/receive.ts";
import { itemsOf } from "../src/ledger/merge/items.ts";
import type { Received } from "../src/model/document.ts";
import type { Reading } from "../src/model/reading.ts";
import { contains, type Span } from "../src/model/span.ts";
import { share } from "../src/stages/nesting.ts";
import { openReader, type Reader } from "../src/stages/read.ts";
import { SqliteStore } from "../src/store/sqlite.ts";
import { shippedWorld } from "../src/world/world.ts";
import { call } from "./cli/call.ts";
import { report } from "./report.ts";
import { list } from "./store/hand-built.ts";

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

/** The block of the README that begins so, without its indent. */
function readmeBlock(first: string): string[] {
  const lines = readFileSync(new URL("../README.md", import.meta.url), "utf8").split("\n");
  const from = lines.findIndex((line) => line.startsWith(`    ${first}`));
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => line !== "" && !line.startsWith("    "));
  return rest
    .slice(0, end)
    .map((line) => line.slice(4))
    .join("\n")
    .trimEnd()
    .split("\n");
}

/** A text with line ends for some of its spaces, so that no line has more than `most` letters. */
const wrapped = (text: string, most: number): string =>
  text.replace(new RegExp(`(?=[^\\n]{${most + 1}})([^\\n]{1,${most}}) `, "gu"), "$1\n");

/** A text as corpora have it: stops, commas and genitives set apart. */
const tokenised = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N})”"])(?=[,.;:!?](?:\s|$))/gu, " ").replace(/(?<=\p{L})(?=’s\b)/gu, " ");

/** What a reading tells, with the words that its spans stand for, marks and spaces left out. */
function inWords({ document: { text }, attributions, events, times }: Reading): unknown {
  const words = (spans: readonly Span[]): string[] =>
    spans.map((span) => text.slice(...span).replace(/[^\p{L}\p{N}]|â€™|â€œ|â€\u009d/gu, ""));
  return [
    attributions.map(({ source, cue, content, addresseeSpan, channelSpan, timeSpan, ...rest }) => [
      [source, cue, content, addresseeSpan, channelSpan, timeSpan].map(words),
      rest,
    ]),
    events.map(({ span, trigger, mentions, place, ...rest }) => [
      words([span, trigger, ...mentions, ...(place ? [place.span] : [])]),
      rest,
    ]),
    times.map(({ span, ...rest }) => [words([span]), rest]),
  ];
}

test("a fault in a table laid over ours is told before anything is read, even where a thread makes ready by then", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-tables-"));
  try {
    writeFileSync(join(folder, "states.csv"), "x;y\n");
    for (const soon of [false, true])
      await assert.rejects(openReader({ data: [folder], soon }), { message: /states\.csv:1: the header/u });
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

  test("is the same whatever spaces and hyphens the text is set with, and the text stays as it came", async () => {
    for (const [i, received] of casebook.slice(0, 6).entries()) {
      const text = received.text
        .replace(/ (?=\p{Lu}|\d|a )/gu, "\u00a0")
        .replace(/ (?=the )/gu, "\u2009")
        .replaceAll("-", "\u2011");
      assert.notEqual(text, received.text);
      const { document, ...rest } = await reader.read({ ...received, text });
      const { document: plain, ...same } = readings[i] as Reading;
      assert.deepEqual(rest, same);
      assert.equal(document.text, text);
      assert.notEqual(document.id, plain.id);
      assert.deepEqual([document.body, document.furniture], [plain.body, plain.furniture]);
      for (const { span, text: words } of document.published.evidence)
        if (span) assert.equal(words, text.slice(...span));
    }
  });

  test("is the same of a report whose lines are wrapped", async () => {
    for (const [i, received] of casebook.slice(0, 6).entries()) {
      const text = wrapped(received.text, 72);
      assert.match(text, /[a-z]\n[a-z]/u);
      const { document, ...rest } = await reader.read({ ...received, text });
      const { document: _, ...same } = readings[i] as Reading;
      assert.deepEqual(rest, same);
      assert.equal(document.text, text);
    }
  });

  test("is the same of a report whose marks a tokeniser set apart, and whose marks were decoded wrongly, told in its own words", async () => {
    const broken = (text: string): string =>
      tokenised(text).replaceAll("’", "â€™").replaceAll("“", "â€œ").replaceAll("”", "â€\u009d");
    for (const [i, received] of casebook.slice(0, 6).entries()) {
      const text = i % 2 === 0 ? tokenised(received.text) : broken(received.text);
      assert.notEqual(text, received.text);
      const told = await reader.read({ ...received, text });
      const plain = readings[i] as Reading;
      assert.equal(told.document.text, text);
      assert.deepEqual(inWords(told), inWords(plain));
      assert.deepEqual(told.commitments, plain.commitments);
      assert.notEqual(told.document.id, plain.document.id);
    }
  });

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

  test("deeds have a time where the words by them tell it, and the ledger dates them as it does without", () => {
    const timed = readings.flatMap(({ events }) => events.filter(({ time }) => time !== null));
    assert.ok(timed.length >= 12, `${timed.length} deeds with a time`);
    for (const reading of readings) {
      const timeless = { ...reading, events: reading.events.map((deed) => ({ ...deed, time: null })) };
      assert.deepEqual(itemsOf(reading, shippedWorld()), itemsOf(timeless, shippedWorld()));
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

  test("laid together and weighed by the deeds beside it, it shows how words may stand, and two accounts of one call", async () => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-casebook-"));
    const store = new SqliteStore(join(folder, "casebook.db"), { create: true });
    try {
      for (const reading of readings) await store.add({ reading, received: null, model: null });
      const deeds = fileURLToPath(new URL("../examples/deeds.csv", import.meta.url));
      assert.deepEqual((await importEvents(store, deeds)).refused, []);
      const entries = await list(ledger(store, {}));
      assert.ok(entries.length >= 12, `${entries.length} commitments`);
      const proposed = new Map(entries.map((entry) => [entry.proposed, entry]));
      for (const status of ["kept", "partly kept", "broken", "disputed", "no evidence found"] as const) {
        assert.ok(proposed.has(status), `none is proposed as ${status}`);
        const bare = entries.filter((entry) => entry.proposed === status && entry.evidence.length === 0);
        if (status !== "no evidence found") assert.deepEqual(bare, []);
      }
      assert.ok(entries.every(({ status, decidedBy }) => status === "open" && decidedBy === null));
      const two = (await list(encounters(store, {}))).find(({ accounts }) =>
        ["RUS", "USA"].every((side) => accounts.some((account) => account.side === side)),
      );
      assert.ok(two);
      assert.ok((await compare(store, two.id)).points.length >= 2);
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  });

  test("the README shows what npm start prints, and how a report comes out as text", async () => {
    const byRef = new Map(readings.map((reading) => [reading.document.ref, reading]));
    const again: Reader = {
      ...{ threads: reader.threads, version: reader.version, close: async () => {} },
      read: async ({ ref, input }) => {
        const reading = byRef.get(ref) as Reading;
        return { ...reading, document: { ...reading.document, input } };
      },
    };
    const parts = { receive, openReader: async () => again };
    const { code, out, err } = await call(["--no-serve"], { parts }, start);
    assert.equal(code, 0);
    const printed = `${err}${out}`.replaceAll(/\S+(?=onrecord\.db)/gu, "/home/you/onrecord/").split("\n");
    let at = 0;
    for (const line of readmeBlock("onrecord: /home/you").filter((one) => one !== "…")) {
      const start = line.replace(/ …$/u, "");
      const found = printed.findIndex((one, i) => i >= at && (start === line ? one === line : one.startsWith(start)));
      assert.ok(found >= 0, `npm start does not print: ${line}`);
      at = found + 1;
    }
    const call28 = byRef.get("12-hagel-shoigu-pentagon") as Reading;
    assert.ok(text(call28).includes(readmeBlock("US Department of Defense").join("\n")), text(call28).slice(0, 900));
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
