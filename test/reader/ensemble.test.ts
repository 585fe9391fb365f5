import assert from "node:assert/strict";
import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe as about, test } from "node:test";
import { describe, folderFor, modelFolder, shipped } from "../../src/reader/description.ts";
import { ensemble } from "../../src/reader/ensemble.ts";
import { ModelFault } from "../../src/reader/fault.ts";
import type { Head, Network } from "../../src/reader/network.ts";
import type { ReportPieces } from "../../src/reader/pieces.ts";
import { softmax } from "../../src/reader/rows.ts";

const lists = {
  labels: { act: ["assertion", "denial"], channel: ["none"], polarity: ["affirmative"], modality: ["certain"] },
  deeds: { labels: { kind: ["attack", "visit"], type: ["ASSAULT"], factuality: ["happened"] } },
} as unknown as Parameters<typeof ensemble>[2];

/** A model of `width` numbers a row that says the same of everything, and remembers what states and means it was asked about. */
function saying(width: number, score: number) {
  const asked: number[][] = [];
  const head = (labels: number): Head => ({
    async scores({ states }) {
      asked.push([...states]);
      return { tags: Float32Array.of(score, 0), points: null };
    },
    async labels(means) {
      asked.push([...means]);
      return Float32Array.from({ length: labels }, (_, i) => (i === 0 ? score : 0));
    },
  });
  const network: Network = {
    encode: async () => ({
      rows: 2,
      width,
      states: Float32Array.from({ length: 2 * width }, (_, i) => score * 10 + i),
      cues: Float32Array.of(score, 0, 0, 0, 0, 0, 0, score),
      triggers: Float32Array.of(0, score, 0, 0, 0, score),
    }),
    attribution: head(5),
    deed: head(4),
    close: async () => {},
  };
  return { network, asked };
}

const none = {} as ReportPieces;
const all = { start: 0, end: 1, own: 0, ownEnd: 1 };

about("two models that read along", () => {
  test("are each asked about their own states and means", async () => {
    const [one, other] = [saying(2, 1), saying(3, 2)];
    const both = ensemble([one.network, other.network], 0.25, lists);
    const encoded = await both.encode(none, all, "onrecord");
    assert.equal(encoded.width, 5);
    await both.attribution.scores(encoded, [[1, 2]]);
    await both.deed.labels(Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 1);
    assert.deepEqual(one.asked, [
      [10, 11, 12, 13],
      [1, 2, 6, 7],
    ]);
    assert.deepEqual(other.asked, [
      [20, 21, 22, 23, 24, 25],
      [3, 4, 5, 8, 9, 10],
    ]);
  });

  test("count as much as they are said to", async () => {
    const [one, other] = [saying(2, 2), saying(3, -2)];
    const tagged = async (share: number) => {
      const both = ensemble([one.network, other.network], share, lists);
      const encoded = await both.encode(none, all, "onrecord");
      const { tags } = await both.attribution.scores(encoded, [[1, 2]]);
      const labels = await both.attribution.labels(new Float32Array(10), 1);
      return [tags[0], softmax(encoded.cues, 0, 4)[0], softmax(labels, 0, 2)[0]].map((n) => Number(n?.toFixed(4)));
    };
    const alone = (score: number) => [
      score,
      ...[3, 1].map((others) => Number((1 / (1 + others * Math.exp(-score))).toFixed(4))),
    ];
    assert.deepEqual(await tagged(0), alone(2));
    assert.deepEqual(await tagged(1), alone(-2));
    assert.deepEqual((await tagged(0.5)).slice(1), [0.25, 0.5]);
  });
});

test("a model that another reads along with has a version that tells of both", () => {
  const [large, small] = [describe(modelFolder("large", "/")), describe(shipped)];
  assert.match(large.version, /^[0-9a-f]{12}$/);
  assert.notEqual(large.version, small.version);
  assert.deepEqual(
    large.beside?.map(({ model }) => model),
    ["../polnear"],
  );
  const polnear = describe(join(shipped, "polnear"));
  assert.deepEqual(
    polnear.beside?.map(({ model }) => model),
    ["bge"],
  );
  assert.notEqual(polnear.version, describe(join(shipped, "polnear", "bge")).version);
});

test("models that read other windows do not read along, and it is told which", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-beside-"));
  const beside = [{ model: relative(folder, shipped), share: 0.5 }];
  const other = { ...describe(shipped), format: "onrecord-reader/1", files: {}, window: 100, beside };
  writeFileSync(join(folder, "reader.json"), JSON.stringify(other));
  assert.throws(
    () => describe(folder),
    (error) => error instanceof ModelFault && error.message.includes(folder) && /cannot read along/.test(error.message),
  );
});

test("PolNeAR's guidelines are left to models of their own", () => {
  const large = modelFolder("large", "/");
  for (const folder of [shipped, large]) {
    assert.equal(folderFor("onrecord", folder), folder);
    assert.equal(folderFor("polnear", folder), join(folder, "polnear"));
  }
});

test("a model that adapts another's encoder reads its weights where they lie, and each that reads along its own", () => {
  const adapted = describe(folderFor("polnear", modelFolder("large", "/")));
  assert.equal(adapted.encoder, "../encoder-polnear.onnx");
  assert.ok(Object.keys(adapted.files).includes("../encoder.onnx"));
  const size = statSync(join(modelFolder("large", "/"), "encoder-polnear.onnx")).size;
  assert.ok(size < 20_000_000, `${size} bytes: it should hold what is added alone`);
});
