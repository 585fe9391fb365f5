import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fieldsOf } from "../../src/desk/edits.ts";
import type { Place } from "../../src/desk/written.ts";
import type { ItemKind } from "../../src/ledger/merge/item.ts";

const lind = { name: "Eva Lind", actor: null, for: "SWE" };
const marek = { name: "Jan Marek", actor: null, for: null };
const nato = { name: "NATO", actor: "NATO", for: "NATO" };
/** A text of 100 units with four statements, a2 in a1 and a3 in a2, of which a2 is edited; NATO is the only name known there. */
const place: Place = {
  length: 100,
  named: (name) => (name === "NATO" ? nato : { name, actor: null, for: null }),
  statements: new Map([
    ["a1", null],
    ["a2", "a1"],
    ["a3", "a2"],
    ["a4", null],
  ]),
  own: "a2",
};

describe("a field of an edit, as a person may write it", () => {
  const right: readonly (readonly [ItemKind, string, unknown, unknown])[] = [
    ["statement", "speaker", "Eva Lind | swe", lind],
    ["statement", "speaker", { name: "Jan Marek" }, marek],
    ["statement", "speaker", null, null],
    ["statement", "speakers", "Eva Lind | SWE; Jan Marek", [lind, marek]],
    ["statement", "addressees", ["Jan Marek", lind], [marek, lind]],
    ["statement", "addressees", "", []],
    ["statement", "via", "the envoy; the clerk", ["the envoy", "the clerk"]],
    ["statement", "time", "2022-03-01", { edtf: "2022-03-01" }],
    ["statement", "time", 2022, { edtf: "2022" }],
    ["statement", "time", { edtf: "2022-03" }, { edtf: "2022-03" }],
    [
      "statement",
      "content",
      "12-40; 52-60",
      [
        [12, 40],
        [52, 60],
      ],
    ],
    ["statement", "cue", [[3, 9]], [[3, 9]]],
    ["statement", "act", "promise", "promise"],
    ["deed", "targets", "NATO", [nato]],
    ["deed", "actors", "NATO | EU; Jan Marek", [{ ...nato, for: "EU" }, marek]],
    ["deed", "actors", [{ name: "NATO" }], [{ name: "NATO", actor: null, for: null }]],
    ["statement", "within", "a4", "a4"],
    ["statement", "within", null, null],
    ["commitment", "negated", true, true],
    ["commitment", "deadline", "2019-07", { text: "2019-07", edtf: "2019-07" }],
    ["commitment", "content", "to call at Gdynia", { text: "to call at Gdynia" }],
  ];
  for (const [kind, field, written, kept] of right)
    test(`${field} of a ${kind}: ${JSON.stringify(written)}`, () => {
      assert.deepEqual(fieldsOf(kind, { [field]: written }, place), { [field]: kept });
    });
});

describe("what it cannot be is told with what it can", () => {
  const wrong: readonly (readonly [ItemKind, string, unknown, RegExp])[] = [
    ["statement", "speaker", "Eva Lind; Jan Marek", /speaker: .* cannot be its value; give one name, as in Eva Lind/],
    ["statement", "speaker", { name: "" }, /give one name/],
    ["statement", "addressees", "NATO;;EU", /addressees: .*give names with ; between/],
    ["statement", "time", "lately", /time: "lately" .*give a date, as in 2022-03-01, 2022-03 or any EDTF; or null/],
    ["statement", "act", "sigh", /act: "sigh" .*give one of assertion, assurance, denial/],
    ["statement", "content", "the bridge", /content: "the bridge" .*give places in the text, as in 12-40; 52-60/],
    ["statement", "content", [[90, 101]], /span \[90, 101\]: lies outside the text, which has 100 units/],
    ["statement", "cue", "9-3", /span \[9, 3\]: lies outside/],
    ["commitment", "binding", "perhaps", /binding: "perhaps" .*give true or false/],
    ["commitment", "content", { text: "x", kind: "sigh" }, /content: .*give the words of what is undertaken/],
    ["statement", "within", "a9", /within: "a9" .*give a statement of the same document, as in a3; or null/],
    ["statement", "within", "a2", /within: a2 is a2 or lies within it/],
    ["statement", "within", "a3", /within: a3 is a2 or lies within it, so a2 cannot be nested in it/],
    ["deed", "mood", "bad", /mood: a deed has no such field to change; there are: kind, actors/],
  ];
  for (const [kind, field, written, words] of wrong)
    test(`${field} of a ${kind}: ${JSON.stringify(written)}`, () => {
      assert.throws(() => fieldsOf(kind, { [field]: written }, place), words);
    });
});
