import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readPage } from "../../src/input/html.ts";
import { effort } from "../effort.ts";

const long =
  "The envoys of two states met by the lake on Thursday, and said that they would meet again without conditions.";
const more =
  "Her colleague denied, once more, that any troops had been moved, and promised to show the barracks to observers.";

const pageOf = (html: string) => {
  const read = readPage(html);
  assert.ok(read.page, "reason" in read ? read.reason : "");
  return read.page;
};

const article = `<!doctype html><html lang="en-GB"><head><title>Envoys meet again | The Daily Wire</title>
<meta property="og:site_name" content="The Daily Wire"><link rel="canonical" href="https://example.org/envoys">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Envoys meet again",
"datePublished":"2022-02-03T10:00:00Z","publisher":{"name":"Wire Ltd"}}]}</script></head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Envoys meet again</h1><p class="byline">By Jane Roe</p>
<figure><img src="x"><figcaption>Two envoys at a table</figcaption></figure><p>${long}</p><h2>A second round</h2>
<p>The minister   told\n reporters: &ldquo;We will <b>come</b>.&rdquo;<br><br>She left.</p><p>${more}</p><p>${long}</p>
<ul><li><a href="a">An earlier round of talks</a></li><li><a href="b">A map of the border</a></li></ul>
<div hidden>Unseen</div></article><script>var unseen = 1;</script><footer>All rights reserved</footer></body></html>`;

test("a page gives its title, outlet, address, day and language", () => {
  const { title, outlet, url, published, lang } = pageOf(article);
  assert.deepEqual(
    { title, outlet, url, published, lang },
    {
      title: "Envoys meet again",
      outlet: "The Daily Wire",
      url: "https://example.org/envoys",
      published: "2022-02-03T10:00:00Z",
      lang: "en-GB",
    },
  );
});

test("its main text is blocks set apart by blank lines, white space laid out as a browser does", () => {
  const { text } = pageOf(article);
  assert.ok(text.startsWith("Envoys meet again\n\nBy Jane Roe\n\n"));
  assert.ok(text.includes("The minister told reporters: “We will come.”\n\nShe left."));
  for (const unseen of ["Unseen", "unseen", "Home", "All rights"]) assert.ok(!text.includes(unseen), unseen);
});

test("furniture is marked with the spans of its words", () => {
  const { text, marked } = pageOf(article);
  const found = marked.map((m) => [m.kind, text.slice(...m.span)]);
  for (const expected of [
    ["headline", "Envoys meet again"],
    ["byline", "By Jane Roe"],
    ["caption", "Two envoys at a table"],
    ["headline", "A second round"],
  ]) {
    assert.ok(
      found.some((f) => f[0] === expected[0] && f[1] === expected[1]),
      `${expected}`,
    );
  }
  assert.ok(!found.some((f) => f[1]?.includes("told reporters")));
});

test("a fragment is a page too", () => {
  assert.equal(pageOf("<p>One said so.<p>Two <i>denied</i> it.").text, "One said so.\n\nTwo denied it.");
});

test("white space counts in pre, br ends a line", () => {
  assert.equal(pageOf("<pre>One\n  two</pre><p>Three<br>four</p>").text, "One\ntwo\n\nThree\nfour");
});

test("what follows a line end is no part of the heading, caption or byline before it", () => {
  for (const [html, kind] of [
    ["<h1>Harbour stays open</h1><br>Ships came in.<br><br>Others waited.", "headline"],
    ["<figure><figcaption>Harbour stays open</figcaption></figure><br>Ships came in.<br><br>Others waited.", "caption"],
    ["<div><a rel=author>Harbour stays open</a><br><br>Ships came in.<br> <br>Others waited.</div>", "byline"],
  ] as const) {
    const { text, marked } = pageOf(html);
    assert.equal(text, "Harbour stays open\n\nShips came in.\n\nOthers waited.");
    assert.deepEqual(
      marked.map((m) => [m.kind, text.slice(...m.span)]),
      [[kind, "Harbour stays open"]],
    );
  }
});

test("broken metadata is passed over", () => {
  const page = pageOf(
    `<html><head><script type="application/ld+json">{"@type":</script><meta name="date" content="last week"></head><body><p>${long}</p></body></html>`,
  );
  assert.equal(page.published, null);
});

const many = (part: string, n: number) => part.repeat(n);

const hostile: readonly (readonly [name: string, html: string, reason: RegExp])[] = [
  ["no text", "<html><body><script>draw()</script></body></html>", /no text/],
  ["only its title", "<html><head><title>Loading</title></head><body></body></html>", /no text/],
  ["a million tags", many("<p>x", 500_000), /elements/],
  ["deep nesting", many("<div>", 50_000), /nested/],
  ["deep nesting of lists", many("<ul><li><a>", 50_000), /nested/],
  ["deep nesting of inline elements", many("<b>", 2_000), /nested/],
  ["an element of a hundred thousand attributes", `<p ${many("a=1 ", 100_000)}>x</p>`, /attributes/],
];

for (const [name, html, reason] of hostile) {
  test(`a page with ${name} is refused, and soon`, { timeout: 20_000 }, () => {
    const read = readPage(html);
    assert.equal(read.page, null);
    assert.match("reason" in read ? read.reason : "", reason);
  });
}

test("many small paragraphs are read in time that grows with them", { timeout: 20_000 }, () => {
  assert.equal(pageOf(many(`<p>${long}</p>`, 20_000)).text.length, 20_000 * (long.length + 2) - 2);
});

test("line ends without number are passed in time that grows with them", () => {
  const ends = effort(() => pageOf(`<p>${many("<br> ", 60_000)}${long}`));
  assert.ok(ends < 10, `${ends} s`);
});

test("whatever the tags, spans lie within the text and nothing throws", () => {
  const parts = fc.constantFrom(
    "<p>",
    "</p>",
    "<div class=caption>",
    "</div>",
    "<figcaption>",
    "<aside>",
    "</aside>",
    "<h2>",
    "<br>",
    "<",
    "&lt;",
    "word ",
    "<!--",
    "-->",
    "<ul><li><a>",
  );
  fc.assert(
    fc.property(fc.array(parts), (chosen) => {
      const { page } = readPage(chosen.join(""));
      for (const { span } of page?.marked ?? [])
        assert.ok(0 <= span[0] && span[0] < span[1] && span[1] <= (page?.text.length ?? 0));
    }),
    { numRuns: 60 },
  );
});
