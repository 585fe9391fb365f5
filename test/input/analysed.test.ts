import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { analysed } from "../../src/input/analysed.ts";
import { jsonLine } from "../../src/input/json-line.ts";

const text = "The minister said that the troops would return.";
const party = { name: "the minister", actor: null, for: null };

const attribution = {
  id: "a1",
  within: null,
  source: [[0, 12]],
  cue: [[13, 17]],
  content: [[18, 46]],
  addresseeSpan: [],
  channelSpan: [],
  timeSpan: [],
  speaker: party,
  speakers: [party],
  addressees: [],
  via: [],
  act: "promise",
  directness: "indirect",
  channel: null,
  channelFrom: null,
  polarity: "affirmative",
  modality: "certain",
  time: null,
  zone: "body",
  confidence: 0.9,
  by: "hand",
};

const document = {
  id: `sha256:${createHash("sha256").update(text).digest("hex")}`,
  ref: "r",
  input: "r.txt",
  title: null,
  titleSpan: null,
  outlet: null,
  url: null,
  lang: "en",
  length: text.length,
  published: { edtf: null, earliest: null, latest: null, basis: "unknown", evidence: [] },
  body: [[0, text.length]],
  furniture: [],
  text,
};

const line = { format: "onrecord/1", document, times: [], attributions: [attribution], events: [], commitments: [] };

test("a line of our own format is taken as it is, further fields and all", () => {
  const result = jsonLine(JSON.stringify({ ...line, note: "kept" }), "f", "f:1");
  assert.ok(result.kind === "analysed");
  assert.deepEqual(result.reading, { ...line, note: "kept" });
});

const withAttribution = (change: object) => ({ ...line, attributions: [{ ...attribution, ...change }] });
const withDocument = (change: object) => ({ ...line, document: { ...document, ...change } });

const faults: readonly (readonly [line: object, reason: RegExp])[] = [
  [{ ...line, document: undefined }, /^document is missing/],
  [withDocument({ text: undefined }), /^document\.text is missing; print the line with --with-text/],
  [withDocument({ text: "Other words." }), /^document\.id is not the hash/],
  [withDocument({ length: 3 }), /^document\.length is 3/],
  [withDocument({ body: [[0, 99]] }), /^document\.body\[0\] is \[0,99\]; it must be a span/],
  [
    withDocument({ furniture: [{ span: [0, 3], kind: "advert" }] }),
    /^document\.furniture\[0\]\.kind is "advert"; it must be one of headline/,
  ],
  [withDocument({ furniture: [{ span: [0, 3], kind: "byline" }] }), /overlap/],
  [{ ...line, attributions: undefined }, /^attributions is missing/],
  [withAttribution({ act: "mumble" }), /^attributions\[0\]\.act is "mumble"; it must be one of assertion/],
  [withAttribution({ source: [[12, 0]] }), /^attributions\[0\]\.source\[0\] is \[12,0\]/],
  [withAttribution({ confidence: 2 }), /confidence is 2; it must be a number from 0 to 1/],
  [withAttribution({ within: "a9" }), /^attributions\[0\]\.within names "a9"/],
  [withAttribution({ within: "a1" }), /leads back to "a1"/],
  [withAttribution({ speaker: "the minister" }), /speaker is "the minister"; it must be an object/],
  [{ ...line, attributions: [attribution, attribution] }, /^attributions\[1\]\.id "a1" is used twice/],
  [{ ...line, commitments: [{ id: "c1", attribution: "a7" }] }, /^commitments\[0\]\.attribution names "a7"/],
];

for (const [bad, reason] of faults) {
  test(`refused: ${reason.source}`, () => {
    const result = analysed(JSON.parse(JSON.stringify(bad)));
    assert.equal(result.reading, null);
    assert.match("reason" in result ? result.reason : "", reason);
  });
}
