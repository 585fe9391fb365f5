import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Span } from "../../src/model/span.ts";
import { insideQuotes, quotations } from "../../src/text/quotes.ts";
import { effort } from "../effort.ts";

/** Paragraphs are parted by `¶`, so that tests stand on one line. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("¶", start) < 0 ? text.length : text.indexOf("¶", start);
    spans.push([start, end]);
    start = end + 1;
  }
  return spans;
}

/** The text with its quotations bracketed: ⟦closed⟧ ⟦not closed⟩ ⟦continued in the next paragraph⟫. */
function bracketed(text: string): string {
  const inserts: [number, number, string][] = [];
  quotations(text, paragraphsOf(text)).forEach(({ span, closed, continues, depth }) => {
    inserts.push([span[0], depth, "⟦"], [span[1], -depth - 1, continues ? "⟫" : closed ? "⟧" : "⟩"]);
  });
  inserts.sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  return inserts.reduce((drawn, [at, , sign]) => drawn.slice(0, at) + sign + drawn.slice(at), text);
}

/** Each line: the text with the quotations that must be found. */
const found: Readonly<Record<string, readonly string[]>> = {
  "double marks": [
    "⟦“We have no such plans,”⟧ the minister said.",
    '⟦"We have no such plans,"⟧ the minister said.',
    "He called the vote ⟦“illegal”⟧ and the result ⟦“void”⟧.",
    "⟦“It is over,”⟧ he said, ⟦“and we know it.”⟧",
    '⟦"It is over,"⟧ he said, ⟦"and we know it."⟧',
    "(⟦“No,”⟧ he said.)—⟦“Yes,”⟧ she said.",
    'They wrote ⟦" no "⟧ to all.',
    "⟦``We go,''⟧ he said.",
    "⟦“”⟧",
  ],
  "marks of other languages and turned marks": [
    "⟦„Nein“⟧, sagte er.",
    "⟦„Nie”⟧, powiedział.",
    "⟦”Nej”⟧, sa han.",
    "⟦« Non »⟧, dit-il, ⟦«jamais»⟧.",
    "⟦»Nein«⟧, sagte er. ⟦»Nie.«⟧",
    "⟦“No“⟧, he said.",
    '⟦“No,"⟧ he said. ⟦"Yes,”⟧ she said.',
    "⟦‹Non›⟧, dit-il.",
  ],
  "single marks and apostrophes": [
    "⟦‘We don’t know,’⟧ the ministers’ aide said.",
    "⟦'We don't know,'⟧ the ministers' aide said.",
    "⟦'The ministers' plan is dead,'⟧ he said.",
    "⟦‘The ministers’ plan is dead,’⟧ he said.",
    "They spoke of ⟦‘allies’⟧ and ⟦‘heroes’⟧ there.",
    "They spoke of ⟦'allies'⟧ and ⟦'heroes'⟧ there.",
    "Rock 'n' roll in the '90s was theirs; 'tis gone, isn't it, for the '90s' fans.",
    "Rock ’n’ roll in the ’90s was the ministers’ own.",
    "Headline: Moscow ⟦'will not invade'⟧, it's said",
    "Kyiv's and Moscow's, the two sides' and the US's.",
    "He is 6'2 and O'Brien's friend.",
  ],
  "one inside another": [
    "⟦“She told me ⟦‘no’⟧ twice,”⟧ he said.",
    "⟦'She told me ⟦\"no\"⟧ twice,'⟧ he said.",
    "⟦\"She told me ⟦'no,'⟧\"⟧ he said.",
    "⟦“She told me, ⟦‘No.’⟧”⟧",
    "⟦“They call it ⟦“peace”⟧ now,”⟧ he said. ⟦“Ha.”⟧",
    "⟦« Il a dit ⟦“non”⟧ hier »⟧, dit-il.",
    "⟦“She told me ‘no”⟧ and left",
    "⟦“She told me, ⟦‘no,⟩”⟧ he said.",
  ],
  "marks that are missing": [
    "He said: ⟦“We go now and nobody stops us.⟩",
    'He said: ⟦"We go now and nobody stops us.⟩',
    "⟦“We go, he said.⟩ ⟦“And we stay.”⟧",
    '⟦"We go, he said.⟩ ⟦"And we stay."⟧',
    "He said, ⟦‘We go. She said,⟩ ⟦‘We stay.⟩",
    "We go,” he said.",
    'We go," he said.',
    'A 12" gun fired.',
  ],
  "missing spaces": [
    "⟦“We go.”⟧He left.⟦“Good.”⟧",
    '⟦"We go."⟧He left.⟦"Good."⟧',
    'He said:⟦"We go,"⟧and left.',
    "he said,⟦“we go”⟧and left.",
  ],
  "continued over paragraphs": [
    "He said: ⟦“We go.⟫¶⟦“We stay.⟫¶⟦“We are done.”⟧¶They left.",
    'He said: ⟦"We go.⟫¶⟦"We stay.⟫¶⟦"We are done."⟧¶They left.',
    "⟦‘We go.⟫¶⟦‘We don’t stay.⟫¶⟦‘We are done,’⟧ he said.",
    "⟦« Nous partons.⟫¶⟦« C'est fini. »⟧",
    "⟦“We go.⟫¶ \t⟦“We are done,”⟧ he said, ⟦“at last.⟩¶They left.",
    "⟦“We go.⟩¶They left.",
    "⟦“We go.⟫¶⟦We are done,”⟧ he said.",
    "⟦“We go.”⟧¶⟦“We are done.”⟧",
    "⟦“We go.⟩¶He said ⟦“no”⟧ then.",
    "⟦“She said ⟦‘no’⟧ to it.⟫¶¶⟦“And that was it.”⟧",
  ],
  "UTF-8 read as Windows-1252": [
    "⟦â€œWe donâ€™t go,â€\u009d⟧ he said.",
    "⟦â€œWe call it ⟦â€˜peaceâ€™⟧,â€\ufffd⟧ he said.",
  ],
  nothing: ["", " ", "No words of anyone.", "¶¶", "it's", "'", "’"],
};

for (const [group, lines] of Object.entries(found))
  for (const line of lines)
    test(`${group}: ${line}`, () => assert.equal(bracketed(line.replace(/[⟦⟧⟩⟫]/gu, "")), line));

test("only the given paragraphs are read", () => {
  const text = "“No,” he said. “Yes,” she said.";
  assert.deepEqual(quotations(text, [[14, text.length]]), [
    { span: [15, 21], closed: true, continues: false, depth: 0 },
  ]);
});

test("every unit of a quotation is flagged, its marks too, and no other", () => {
  const text = "He: “No ‘x’,” so.";
  assert.equal(insideQuotes(text, [[0, text.length]]).join(""), "00001111111110000");
});

const anyText = fc.string({ unit: fc.constantFrom(..."ab s.,:¶\"“”‘’'«»„-(", "\ud83d", "â€œ"), maxLength: 120 });

test("quotations lie in their paragraph, nest or stand apart, and begin where they should", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const paragraphs = paragraphsOf(text);
      const all = quotations(text, paragraphs);
      for (const { span, depth } of all) {
        assert.ok(span[0] < span[1]);
        assert.ok(paragraphs.some((p) => p[0] <= span[0] && span[1] <= p[1]));
        const around = all.filter((q) => q.span !== span && q.span[0] <= span[0] && span[1] <= q.span[1]);
        assert.ok(around.length >= depth);
        for (const other of all)
          assert.ok(
            span[1] <= other.span[0] ||
              other.span[1] <= span[0] ||
              (span[0] <= other.span[0] && other.span[1] <= span[1]) ||
              (other.span[0] <= span[0] && span[1] <= other.span[1]),
            `${span} crosses ${other.span}`,
          );
      }
      assert.deepEqual(
        [...all],
        [...all].sort((a, b) => a.span[0] - b.span[0] || a.depth - b.depth),
      );
    }),
    { numRuns: 2000 },
  );
});

const hostile = ['"', "“", "”", "‘a ", "'a ", " 'a", "s' ", "“‘a ", "“a¶", '"a¶', "‘a¶", "''", "â€", "« ", "“a ”"];
for (const unit of hostile)
  test(`time stays linear: ${JSON.stringify(unit)} again and again`, () => {
    const text = unit.repeat(100_000);
    const paragraphs = paragraphsOf(text);
    assert.ok(effort(() => quotations(text, paragraphs)) < 10);
  });
