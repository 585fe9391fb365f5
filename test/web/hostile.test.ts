import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseHTML } from "linkedom";
import { open } from "../http/desk.ts";
import { chained, commitment, deed, party, reading } from "../store/hand-built.ts";

/** What must stay text wherever it stands. */
const evil = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"' onload=x ]]>&lt;`;
const turned = "\u202egnp.exe\u2066";

const poisoned = reading(
  `Envoy ${evil} ${turned} promised Minister <b>Bold</b> that "no ${evil}" would cross the river on Monday.`,
  [
    {
      source: `Envoy ${evil}`,
      cue: "promised",
      content: `that "no ${evil}" would cross the river on Monday`,
      speaker: { name: `Envoy ${evil}${turned}`, actor: `Q<script>"'`, for: `"><svg onload=alert(3)>` },
      addressees: [party(`<b>Bold</b>${evil}`)],
      via: [evil],
      act: "promise",
      by: evil,
    },
  ],
  {
    ref: `${evil}.txt`,
    input: `../${evil}/${turned}.html`,
    title: `${evil}${turned}`,
    outlet: evil,
    url: "javascript:alert(4)",
    lang: `en" onload="x`,
    published: {
      edtf: `2014"><script>`,
      earliest: "2014-04-28",
      latest: "2014-04-28",
      basis: "inferred",
      evidence: [{ span: null, text: evil, why: evil }],
    },
  },
  {
    events: [
      {
        ...deed("e1", null),
        confidence: 0.9,
        actors: [party(evil)],
        span: [6, 20],
        trigger: [6, 20],
        mentions: [[6, 20]],
      },
    ],
    commitments: [
      commitment("c1", "a1", {
        by: party(`Envoy ${evil}`),
        debtor: party(evil),
        creditors: [party(evil)],
        condition: evil,
        why: evil,
        content: { type: "OTHER", kind: "other", actor: null, target: null, text: `no ${evil}` },
      }),
    ],
  },
);

const desk = await open([poisoned, chained]);
after(() => desk.close());
await desk.ask("/api/v1/decisions", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ verdict: "accept", on: `${poisoned.document.id}#a1`, who: evil, why: evil + turned }),
});

const id = encodeURIComponent(poisoned.document.id);
const [entry] = ((await (await desk.ask("/api/v1/ledger")).json()) as { items: { id: string }[] }).items;
const q = encodeURIComponent(evil);
const pages = [
  "/",
  "/reports",
  `/reports?about=${q}`,
  `/reports/${id}`,
  `/reports/${id}?file=1`,
  `/reports/${id}/statements/a1`,
  `/reports/${id}/remove`,
  `/search`,
  `/search?q=${q}&speaker=${q}&outlet=${q}`,
  "/actors",
  `/actors?name=${q}`,
  `/actors/${encodeURIComponent(`Q<script>"'`)}`,
  "/ledger",
  `/ledger/${entry?.id}`,
  "/compare",
  "/timeline",
  "/told",
  `/told?by=person&from=${encodeURIComponent(`Envoy ${evil}${turned}`)}&to=${encodeURIComponent(`<b>Bold</b>${evil}`)}`,
  "/review",
  "/add",
  `/nothing/${q}`,
  `/search?${q}=1`,
];

for (const path of pages)
  test(`no text becomes markup: ${path.slice(0, 60)}`, async () => {
    const response = await desk.ask(path);
    assert.ok(response.status < 500, String(response.status));
    const page = await response.text();
    const { document } = parseHTML(page);
    for (const script of document.querySelectorAll("script")) {
      assert.match(script.getAttribute("src") ?? "", /^\/assets\/[a-z-]+\.ts$/);
      assert.equal(script.textContent, "");
    }
    for (const element of document.querySelectorAll("*")) {
      assert.ok(!["IMG", "IFRAME", "OBJECT", "EMBED", "BASE"].includes(element.tagName), element.tagName);
      for (const { name, value } of element.attributes) {
        assert.doesNotMatch(name, /^on/i, `${element.tagName} ${name}`);
        assert.notEqual(name, "style");
        if (name === "href" || name === "src" || name === "action")
          assert.doesNotMatch(value, /^\s*(javascript|data|vbscript):/i);
      }
      if (element.tagName === "SVG" || element.tagName === "svg") assert.equal(element.getAttribute("onload"), null);
    }
    assert.doesNotMatch(
      page,
      /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
      "directional controls are shown, not obeyed",
    );
    assert.doesNotMatch(page, /<b>Bold/);
  });

test("the poisoned promise is in the ledger", () => assert.ok(entry));

test("feeds are well-formed and hold the words as text", async () => {
  for (const path of [
    "/feeds/statements.atom",
    `/feeds/statements.atom?q=river&outlet=${q}`,
    "/feeds/ledger.atom",
    `/feeds/ledger/${entry?.id}.atom`,
  ]) {
    const response = await desk.ask(path);
    assert.equal(response.headers.get("content-type"), "application/atom+xml; charset=utf-8");
    const text = await response.text();
    assert.doesNotMatch(text, /<script|<img|<b>|\u202e/);
    // Every tag is one of Atom's own, and each that opens closes.
    const open: string[] = [];
    for (const [, close, name, self] of text.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
      assert.match(name ?? "", /^(feed|id|title|updated|link|author|name|entry|content)$/);
      if (close) assert.equal(open.pop(), name);
      else if (!self) open.push(name ?? "");
    }
    assert.deepEqual(open, []);
  }
});

test("a view as one file asks nothing of anybody", async () => {
  for (const path of [`/reports/${id}?file=1`, "/search?file=1", "/ledger?file=1", "/timeline?file=1"]) {
    const response = await desk.ask(path);
    assert.match(response.headers.get("content-disposition") ?? "", /^attachment; filename\*=UTF-8''[\w%.-]+\.html$/);
    const page = await response.text();
    const { document } = parseHTML(page);
    assert.equal(document.querySelectorAll("script, link, img, form.find").length, 0);
    assert.match(page, /default-src 'none'/);
    assert.ok(document.querySelector("style"));
  }
});
