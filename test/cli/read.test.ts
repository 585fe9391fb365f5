import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { handBuilt } from "../desk/hand-built-parts.ts";
import { chained } from "../store/hand-built.ts";
import { call } from "./call.ts";

const inputs = {
  "a.txt": "Mayor says the gate is shut. slow",
  "b.txt": "Envoy says the bridge stands.",
  "c.txt": chained,
};
const parts = () => handBuilt(inputs);

describe("read", () => {
  test("a line per report, in the order of the inputs", async () => {
    const { code, out, err } = await call(["read", "a.txt", "b.txt", "c.txt"], { parts: parts() });
    assert.deepEqual([code, err], [0, ""]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map((line) => [line.format, line.document.ref, line.attributions.length]),
      [
        ["onrecord/1", "a.txt", 1],
        ["onrecord/1", "b.txt", 1],
        ["onrecord/1", "call", 2],
      ],
    );
    assert.equal(lines[0].document.text, undefined);
  });

  test("with the text when asked", async () => {
    const { out } = await call(["read", "c.txt", "--with-text"], { parts: parts() });
    assert.equal(JSON.parse(out).document.text, chained.document.text);
  });

  test("only what is sure enough", async () => {
    const { out } = await call(["read", "c.txt", "--min-confidence", "0.8"], { parts: parts() });
    assert.deepEqual(
      JSON.parse(out).attributions.map((a: { id: string }) => a.id),
      ["a1"],
    );
  });

  test("for people, and as one page", async () => {
    const text = await call(["read", "c.txt", "--format", "text"], { parts: parts() });
    assert.match(text.out, /no troops would cross the river/);
    const page = await call(["read", "b.txt", "c.txt", "--format=html"], { parts: parts() });
    assert.match(page.out, /^<!doctype html>/i);
    assert.match(page.out, /bridge stands[\s\S]*troops would cross/);
  });

  test("what failed is named and the rest printed", async () => {
    const { code, out, err } = await call(["read", "none.txt", "b.txt"], { parts: parts() });
    assert.deepEqual(
      [code, out.trimEnd().split("\n").length, err],
      [3, 1, "onrecord: none.txt: there is no such file\n"],
    );
    assert.equal((await call(["read", "none.txt"], { parts: parts() })).code, 1);
  });

  test("a folder of tables that is none is one line and 1, whatever else there is to do", async () => {
    for (const argv of [["read", "b.txt"], ["add", "b.txt"], ["reread"], ["actors"], ["serve"]]) {
      const { code, out, err } = await call([...argv, "--data", "none"], { parts: parts() });
      assert.deepEqual([code, out, err.split("\n").length], [1, "", 2], argv[0]);
      assert.match(err, /^onrecord: \S*none: does not exist; a folder with tables belongs here: states\.csv, /);
    }
  });

  test("a damaged model is one line and 1", async () => {
    const broken = handBuilt(inputs, { broken: "model/reader.onnx: is damaged" });
    const { code, out, err } = await call(["read", "b.txt", "none.txt"], { parts: broken });
    assert.deepEqual([code, out, err], [1, "", "onrecord: model/reader.onnx: is damaged\n"]);
  });

  test("a model that is needed midway and missing: what came analysed stands, and 3", async () => {
    const broken = handBuilt(inputs, { broken: "model/reader.onnx: is missing" });
    const { code, out, err } = await call(["read", "c.txt", "b.txt"], { parts: broken });
    assert.deepEqual(
      [code, JSON.parse(out).document.ref, err],
      [3, "call", "onrecord: model/reader.onnx: is missing\n"],
    );
  });
});
