import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { html } from "../../src/export/html.ts";
import { style } from "../../src/export/html-style.ts";
import { visible } from "../../src/export/visible.ts";
import { acts } from "../../src/model/acts.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import type { Reading } from "../../src/model/reading.ts";
import { party, specimen, twoAccounts } from "./specimen.ts";

const parsed = (readings: readonly Reading[]): Document => parseHTML(html(readings)).document as unknown as Document;
const texts = (page: Document, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((element) => (element.textContent ?? "").replace(/\s+/gu, " ").trim());

test("every paragraph holds its own characters, no more and no fewer", () => {
  const { text, body } = twoAccounts.document;
  assert.deepEqual(
    [...parsed([twoAccounts]).querySelectorAll(".row > p")].map((p) => p.textContent),
    body.map(([a, b]) => text.slice(a, b)),
  );
});

test("source, cue and content of a statement wear its number", () => {
  const page = parsed([twoAccounts]);
  assert.deepEqual(texts(page, ".source.t2"), ["Sergei Shoigu"]);
  assert.equal(texts(page, ".cue.t2").join(""), "had repeated his assurance");
  assert.equal(texts(page, ".content.t2").join(""), "that Russian forces would not cross the border");
  assert.equal(
    [...page.querySelectorAll(".content.t1")].map((element) => element.textContent).join(""),
    "that Sergei Shoigu had repeated his assurance to Chuck Hagel that Russian forces would not cross the border",
  );
  assert.deepEqual(texts(page, ".content.t6"), ["“It is over,”", "“unless they talk.”"]);
});

test("an inner stroke is nearer the words than an outer one, and contents that cross differ", () => {
  const page = parsed([twoAccounts]);
  const level = (n: number) => /u(\d)/u.exec(page.querySelector(`.content.t${n}`)?.className ?? "")?.[1];
  assert.deepEqual([3, 4, 5].map(level), ["2", "1", "0"]);
  const crossing = specimen("T", [{ marked: "[A] *said* {x and y}|[B] *z*" }]);
  const [a, b] = crossing.attributions as [Attribution, Attribution];
  const [from, to] = a.content[0] as readonly [number, number];
  const crossed = parsed([{ ...crossing, attributions: [a, { ...b, content: [[from + 2, to + 3]] }] }]);
  const strokes = [...crossed.querySelectorAll(".doc .content")].map(
    ({ className, textContent }) => `${/t\d u\d/u.exec(className)?.[0]} ${textContent}`,
  );
  assert.deepEqual(new Set(strokes.map((stroke) => stroke.slice(0, 5))), new Set(["t1 u0", "t2 u1"]));
  const own = (n: number) => [...crossed.querySelectorAll(`.content.t${n}`)].map((e) => e.textContent).join("");
  assert.equal(own(1), "x and y");
  assert.equal(own(2), "and yB z");
});

test("every statement has one entry with who, to whom, act, channel, confidence and on whose word", () => {
  const page = parsed([twoAccounts]);
  assert.equal(page.querySelectorAll(".r").length, twoAccounts.attributions.length);
  assert.deepEqual(texts(page, ".r2"), [
    "2+assurance Sergei ShoiguRUS → Chuck HagelUSA on the word of John Kirby (USA) indirect · phone-call · negative · 0.90",
  ]);
  assert.match(texts(page, ".r5")[0] ?? "", /on the word of Russia \(RUS\) › the minister indirect · unsure, 0\.41$/u);
  assert.equal(page.querySelector(".r5")?.closest("ol")?.previousElementSibling?.id, "d1-4");
});

test("statements outside any words, in a title or in furniture are listed too", () => {
  const base = specimen("[Kyiv] denies it", [{ marked: "[A]: {x}", kind: "caption" }]);
  const [caption] = base.attributions as [Attribution];
  const none = { ...caption, id: "n", source: [], cue: [], content: [] };
  const page = parsed([
    { ...base, attributions: [caption, none, { ...caption, id: "h", content: [[0, 6]], source: [], cue: [] }] },
  ]);
  assert.deepEqual([...page.querySelectorAll(".r")].map(({ id }) => id).sort(), ["d1-1", "d1-2", "d1-3"]);
  assert.equal(page.querySelector("h2 .t3")?.textContent, "[Kyiv]");
});

test("text that is neither body nor furniture is shown all the same", () => {
  const page = parsed([specimen(null, [{ marked: "Body." }], { text: "Body.\n\nLeft over.\n", body: [[0, 5]] })]);
  assert.deepEqual(texts(page, ".kept"), ["other text Left over."]);
});

test("every address on the page leads somewhere, in any number of documents", () => {
  for (const readings of [[], [twoAccounts], [twoAccounts, twoAccounts, specimen(null, [])]]) {
    const page = parsed(readings);
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const link of page.querySelectorAll("a"))
      assert.ok(ids.includes((link.getAttribute("href") ?? "").slice(1)), link.outerHTML);
    assert.equal(page.querySelectorAll("nav").length, readings.length > 1 ? 1 : 0);
  }
});

test("nothing is fetched and nothing runs", () => {
  const page = html([twoAccounts]);
  assert.match(page, /default-src 'none'/u);
  assert.doesNotMatch(page, /<script|<link|<img|<iframe|url\(|@import|https?:|\son\w+=/iu);
});

test("a reading without text is a page of entries", () => {
  const { text, ...document } = twoAccounts.document;
  assert.ok(text);
  const bare = { ...twoAccounts, document: { ...document, text: "" } };
  assert.equal(parsed([bare]).querySelectorAll(".r").length, twoAccounts.attributions.length);
});

const hostile = [
  "<script>alert(1)</script>",
  "</style></title><svg onload=alert(1)>",
  "\"' onmouseover='x",
  "&lt;b&gt; &amp; &#60;",
  "--><!--",
  "]]>",
  "\u202eevil\u2066",
  "\u0000\u001b[31m",
  "\ud83d lone \udd25",
];
for (const text of hostile)
  test(`hostile words stay words: ${JSON.stringify(text)}`, () => {
    const mean = { ...party(text, text), name: text };
    const marked = `[${text.replace(/[[\]*<>{}|\\]/gu, "\\$&")}] *said* {x}`;
    const reading = specimen(
      null,
      [{ marked, facts: [{ speakers: [mean], addressees: [mean], via: [text], time: { edtf: text } }] }],
      {
        title: text,
        outlet: text,
        lang: text,
        ref: text,
      },
    );
    const raw = html([reading, reading]);
    assert.doesNotMatch(raw, /<script|<svg|[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]/u);
    assert.ok(raw.isWellFormed());
    const page = parsed([reading, reading]);
    assert.equal(page.querySelectorAll("article").length, 2);
    assert.equal(page.querySelector(".row > p")?.textContent, visible(`${text} said x`));
    assert.equal(page.querySelector("h2[id]")?.textContent?.length, visible("Reports").length);
  });

test("any spans whatever give a page that holds all characters", () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const spans = fc.array(span, { maxLength: 3 });
  const one = fc.record({ source: spans, cue: spans, content: spans, addresseeSpan: spans, parent: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 5 }), (raw) => {
      const text = "a\u{1f525}b<c> d&e \u{1f525}\u{1f525} f'g\"h ijklm";
      const base = specimen(null, [{ marked: "[A] *b* {c}" }]).attributions[0] as Attribution;
      const attributions = raw.map(({ parent, ...rest }, i) => ({ ...base, ...rest, id: `${i}`, within: `${parent}` }));
      const reading = { ...specimen(null, [], { text, body: [[0, text.length]] }), attributions };
      const page = parsed([reading]);
      assert.equal(page.querySelector(".row > p")?.textContent, text);
      assert.equal(page.querySelectorAll(".r").length, attributions.length);
    }),
    { numRuns: 300 },
  );
});

test("every act has a family", () => {
  const used = specimen(
    "T",
    acts.map((act) => ({ marked: "[A] *b* {c}", facts: [{ act }] })),
  );
  const page = parsed([used]);
  for (const entry of page.querySelectorAll(".r"))
    assert.match(entry.className, /\b(gives|rejects|asks|presses|judges|tells)\b/u);
});

/** Contrast of two sRGB colours by WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const full = colour.length === 4 ? colour.replace(/[0-9a-f]/gu, "$&$&") : colour;
    const parts = [1, 3, 5].map((at) => {
      const c = Number.parseInt(full.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test("every ink meets AA on its paper, in light and in dark", () => {
  const grounds = style.split("@media (prefers-color-scheme:dark)");
  for (const sheet of [grounds[0] ?? "", (grounds[1] ?? "").slice(0, 600)]) {
    const colours = new Map([...sheet.matchAll(/--([a-z0-9-]+):(#[0-9a-f]{3,6})/gu)].map((m) => [m[1], m[2] ?? ""]));
    for (const ink of ["ink", "ink-2", "ink-3", "gives", "rejects", "asks", "presses", "judges", "tells"])
      assert.ok(contrast(colours.get(ink) ?? "", colours.get("paper") ?? "") >= 5.5, ink);
  }
});
