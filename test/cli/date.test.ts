import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { handBuilt } from "../desk/hand-built-parts.ts";
import { call } from "./call.ts";

const treaty = `Minister condemns treaty on Crimea

The foreign minister said on Wednesday that the treaty on the accession of Crimea, which Mr Putin signed on Tuesday,
would not be recognised. The referendum in Crimea was held on Sunday under guard.`;

const inputs = { treaty, bridge: "The bridge is closed, an official said." };

describe("onrecord date", () => {
  test("prints the contract's document.published with its ref", async () => {
    const { code, out } = await call(["date", "--json", "treaty", "bridge"], { parts: handBuilt(inputs) });
    const [first, second] = JSON.parse(out);
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(first), ["ref", "edtf", "earliest", "latest", "basis", "evidence"]);
    assert.equal(first.basis, "inferred");
    assert.ok(first.earliest <= "2014-03-19" && "2014-03-19" <= first.latest);
    for (const { span, text } of first.evidence) assert.equal(treaty.slice(span[0], span[1]), text);
    assert.deepEqual([second.ref, second.edtf, second.basis], ["bridge", null, "unknown"]);
  });

  test("tells people the date and the words that say it", async () => {
    const { code, out } = await call(["date", "treaty", "bridge"], { parts: handBuilt(inputs) });
    assert.equal(code, 0);
    assert.match(out, /^2014-03-\S+ {2}treaty {2}inferred\n {4}\S/u);
    assert.match(out, /\nunknown {2}bridge\n$/u);
  });

  test("some inputs missing is 3, all is 1", async () => {
    const parts = handBuilt(inputs);
    assert.equal((await call(["date", "treaty", "none"], { parts })).code, 3);
    const { code, out, err } = await call(["date", "none"], { parts });
    assert.deepEqual([code, out, err], [1, "", "onrecord: none: there is no such file\nonrecord: nothing found\n"]);
  });
});
