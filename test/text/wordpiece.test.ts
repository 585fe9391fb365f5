import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { loadVocabulary, parseVocabulary, wordpiece } from "../../src/text/wordpiece.ts";
import { effort } from "../effort.ts";

const vocabulary = loadVocabulary(new URL("../../model/vocab.txt", import.meta.url));
const pieceNames = [...vocabulary.ids.keys()];

/** Our own sentences as the reference tokenizer splits them; made by training/compare_wordpiece.py encode. */
interface Reference {
  readonly text: string;
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
const references = JSON.parse(readFileSync(new URL("wordpiece.json", import.meta.url), "utf8")) as Reference[];

for (const reference of references)
  test(`splits as the reference does: ${JSON.stringify(reference.text).slice(0, 60)}`, () => {
    const own = wordpiece(reference.text, vocabulary);
    const drawn = (ids: Iterable<number>) => [...ids].map((id) => pieceNames[id]).join(" ");
    assert.equal(drawn(own.ids), drawn(reference.ids));
    assert.deepEqual([...own.starts], reference.starts);
    assert.deepEqual([...own.ends], reference.ends);
  });

test("a lone surrogate is dropped, whatever stands around it", () => {
  for (const text of ["tro\ud83dops", "troops\ud83d", "\udd25troops", "\udd25tro\udd25\ud83dops"]) {
    const { ids } = wordpiece(text, vocabulary);
    assert.deepEqual([...ids], [...wordpiece("troops", vocabulary).ids], JSON.stringify(text));
  }
});

test("offsets are UTF-16 units: what stands before a piece moves it by its own length", () => {
  const { starts, ends } = wordpiece("\u{1f525}\u{1f525} troops", vocabulary);
  assert.deepEqual([starts.at(-1), ends.at(-1)], [5, 11]);
});

test("any string is split into pieces in reading order, inside the text, and never cut through a surrogate pair", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }), (units) => {
      const text = String.fromCharCode(...units);
      const { ids, starts, ends } = wordpiece(text, vocabulary);
      assert.equal(starts.length, ids.length);
      assert.equal(ends.length, ids.length);
      for (let i = 0; i < ids.length; i++) {
        const [id, start, end] = [ids[i] as number, starts[i] as number, ends[i] as number];
        assert.ok(id >= 0 && id < vocabulary.size);
        assert.ok(start < end && end <= text.length && (i === 0 || start >= (starts[i - 1] as number)));
        for (const edge of [start, end])
          assert.ok(!(/[\ud800-\udbff]/.test(text[edge - 1] ?? "") && /[\udc00-\udfff]/.test(text[edge] ?? "")));
      }
    }),
  );
});

test("a split does not depend on what was split before", () => {
  const words = fc.string({ unit: fc.constantFrom(..."abcdeXYZ .,’-éİß", "\u0301"), maxLength: 60 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const fresh = parseVocabulary(pieceNames.join("\n"));
      wordpiece(b, vocabulary);
      assert.deepEqual(wordpiece(a, vocabulary), wordpiece(a, fresh));
    }),
    { numRuns: 10 },
  );
});

test("the shipped vocabulary is whole", () => {
  assert.equal(vocabulary.size, 30_522);
  assert.equal(vocabulary.ids.get("[PAD]"), 0);
  assert.equal(vocabulary.unknown, 100);
});

test("a vocabulary may have Windows line ends and no last line end", () => {
  assert.deepEqual([...parseVocabulary("[UNK]\r\na\r\n##b").ids], [...parseVocabulary("[UNK]\na\n##b\n").ids]);
  assert.throws(() => parseVocabulary("a\nb\n"), /2 lines has no piece "\[UNK\]"/);
});

const hostile: readonly (readonly [string, string])[] = [
  ["one endless word", "a".repeat(2_000_000)],
  ["nothing but marks", "\u0301".repeat(2_000_000)],
  ["a word of letters and zero-width spaces", "x\u200b".repeat(1_000_000)],
  ["lone surrogates", "\ud800".repeat(2_000_000)],
  ["syllables that decompose", "\ud55c".repeat(1_000_000)],
];
for (const [name, text] of hostile)
  test(`time stays linear: ${name}`, () => {
    const spent = effort(() => assert.ok(wordpiece(text, vocabulary).ids.length <= 1));
    assert.ok(spent < 10);
  });
