import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import iconv from "iconv-lite";
import { declaredInHtml, decode } from "../../src/input/decode.ts";

const english = "The minister said “we will not go” – and café owners agreed.\r\nIt’s over.\n";
const ukrainian = "Президент заявив, що війська не перетнуть кордон України ні сьогодні, ні завтра.";
const bom = "\uFEFF";

const read: readonly (readonly [name: string, bytes: Uint8Array, text: string, encoding: string])[] = [
  ["UTF-8", Buffer.from(english), english, "utf-8"],
  ["UTF-8 with a mark", Buffer.from(bom + english), english, "utf-8"],
  ["UTF-16 LE with a mark", Buffer.from(bom + english, "utf16le"), english, "utf-16le"],
  ["UTF-16 LE without", Buffer.from(english, "utf16le"), english, "utf-16le"],
  ["UTF-16 BE with a mark", Buffer.from(bom + english, "utf16le").swap16(), english, "utf-16be"],
  ["UTF-16 BE without", Buffer.from(english, "utf16le").swap16(), english, "utf-16be"],
  ["UTF-16 of Cyrillic without a mark", Buffer.from(ukrainian, "utf16le"), ukrainian, "utf-16le"],
  ["windows-1252", iconv.encode(english, "windows-1252"), english, "windows-1252"],
  ["windows-1251", iconv.encode(ukrainian, "windows-1251"), ukrainian, "windows-1251"],
  ["one accent in a short text", iconv.encode("A naïve plan", "windows-1252"), "A naïve plan", "windows-1252"],
  [
    "UTF-8 cut inside a character",
    Buffer.from(`${english.repeat(3)}é`).subarray(0, -1),
    `${english.repeat(3)}\uFFFD`,
    "utf-8",
  ],
];

for (const [name, bytes, text, encoding] of read) {
  test(`${name} is read as it is`, () => assert.deepEqual(decode(bytes), { text, encoding }));
}

test("what the page or server declares goes before statistics, and a mark before it", () => {
  const bytes = iconv.encode(ukrainian, "koi8-u");
  assert.deepEqual(decode(bytes, "KOI8-U"), { text: ukrainian, encoding: "koi8-u" });
  assert.equal(decode(Buffer.from(bom + english), "windows-1251").text, english);
  assert.equal(decode(Buffer.from(english), "x-nonsense").text, english);
});

for (const label of ["ISO-8859-1", "latin1", "windows-1252", "us-ascii", "iso_8859-1", "cp1252"]) {
  test(`UTF-8 that is called ${label} is UTF-8, and what is ${label} is read as that`, () => {
    assert.deepEqual(decode(Buffer.from(english), label), { text: english, encoding: "utf-8" });
    const western = iconv.encode(english, "windows-1252");
    assert.deepEqual(decode(western, label), { text: english, encoding: "windows-1252" });
  });
}

test("it is so where the first letter beyond ASCII stands far down", () => {
  const text = `${"The road is open. ".repeat(8_000)}${english}`;
  assert.equal(decode(Buffer.from(text), "ISO-8859-1").text, text);
});

const declarations: readonly (readonly [html: string, declared: string | null])[] = [
  ['<html><meta charset="windows-1251">', "windows-1251"],
  ["<meta http-equiv=Content-Type content='text/html; charset=koi8-u'>", "koi8-u"],
  ['<?xml version="1.0" encoding="iso-8859-1"?><html>', "iso-8859-1"],
  ["<html><p>charset=utf-8</p>", null],
];

for (const [html, declared] of declarations) {
  test(`declared in ${html}`, () => assert.equal(declaredInHtml(Buffer.from(html)), declared));
}

const refused: readonly (readonly [name: string, bytes: Uint8Array, reason: RegExp])[] = [
  ["an empty file", Buffer.alloc(0), /^is empty$/],
  ["white space", Buffer.from(" \n\t\u00a0\n"), /white space/],
  ["a mark and nothing else", Buffer.from(bom), /white space/],
  ["a PDF", Buffer.from("%PDF-1.7 ..."), /PDF/],
  ["bytes with zeros all over", Buffer.from([1, 0, 0, 0, 7, 0, 0, 3, 9, 200, 0, 0]), /binary/],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /UTF-32/],
  ["an unknown encoding", Buffer.from([0xe9, 0x20, 0x41]), /not known/],
];

for (const [name, bytes, reason] of refused) {
  test(`${name} is refused`, () => {
    const decoded = decode(bytes, name === "an unknown encoding" ? "x-nonsense" : null);
    assert.equal(decoded.text, null);
    assert.match("reason" in decoded ? decoded.reason : "", reason);
  });
}

test("any text in UTF-8 comes back unit by unit, and no bytes throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (s) => {
      const text = `The report: ${s}`;
      const decoded = decode(Buffer.from(text));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what makes data binary
      if (!/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/u.test(text)) assert.equal(decoded.text, text);
    }),
  );
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void decode(bytes)));
});
