import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { mending } from "../../src/text/misdecoded.ts";
import { closingUp } from "../../src/text/tokenised.ts";
import { through, viewOf } from "../../src/text/view.ts";

/** Enough stops behind a space that a text is a tokeniser's. */
const others = "\nShips came , ships left , it rained . Nobody spoke .";

describe("a tokenised text is closed up", () => {
  for (const [apart, close] of [
    ["Ann Hale , the mayor , said no .", "Ann Hale, the mayor, said no."],
    ["the port 's chief do n't know ; he 's late", "the port's chief don't know; he's late"],
    ["the port ’ s chief", "the port’s chief"],
    ["Norway -LRB- North -RRB- left", "Norway (North) left"],
    ["`` We left , '' she said", "“We left,” she said"],
    ['" We left , " she said , " late . "', '"We left," she said, "late."'],
    ["the US - led , pro - Western league of Bai - moon", "the US-led, pro-Western league of Bai-moon"],
    ["a league - of ports - left", "a league - of ports - left"],
    ["a run - off , a well - placed source", "a run-off, a well-placed source"],
    ["a well-placed run - off", "a well-placed run - off"],
    ["a hard - charging port -- third - largest", "a hard-charging port -- third-largest"],
    ["it cost $ 5 ( or 6 ) !", "it cost $5 (or 6)!"],
    ["it ended ...", "it ended..."],
  ] as const)
    test(apart, () => {
      const { text } = viewOf(apart + others, closingUp(apart + others));
      assert.equal(text.split("\n")[0], close);
    });

  for (const [what, apart, close] of [
    [
      "a quotation over lines of one sentence each",
      '" We left .\nIt rained .\nWe ran , " she said .\nHe wept .',
      '"We left. It rained. We ran," she said.',
    ],
    ["with other marks", "`` We left .\nWe ran , '' she said .\nHe wept .", "“We left. We ran,” she said."],
    ["not into a quotation of its own", '" We left .\n" We ran , " she said .\nHe wept .', '"We left.'],
    ["not where nothing closes it", '" We left .\nIt rained .\nHe wept .', '"We left.'],
    ["not where a mark opens the next line's", 'It rained . "\nWe ran , " she said .\nHe wept .', 'It rained. "'],
    [
      "not behind a mark that the line before leaves it",
      'He said : "\nWe go , " he said .\nIt rained .\n" We ran , " she said .',
      'He said: "',
    ],
    ["not between paragraphs", '" We left .\n\nWe ran , " she said .\n\nHe wept .', '"We left.'],
  ] as const)
    test(`lines are joined: ${what}`, () =>
      assert.equal(viewOf(apart + others, closingUp(apart + others)).text.split("\n")[0], close));

  test("and no other is", () => {
    for (const text of ["Ann Hale , the mayor, said no. It rained, and rained .", "A , B", "", "1 , 2\n3 , 4"])
      assert.deepEqual(closingUp(text), []);
  });
});

describe("a text that was decoded wrongly is mended", () => {
  for (const [broken, mended] of [
    ["Itâ€™s â€œlateâ€\u009d in SÃ£o Paulo â€“ no", "It’s “late” in São Paulo – no"],
    ["â€œWe left,â€� she said. Â£5", "“We left,” she said. £5"],
    ["â€ œWe leftâ€ � , donâ€ ™ t", "“We left” , don’ t"],
    ["It rained.Â\u00a0We left. So itâ€™s.Â Late", "It rained.\u00a0We left. So it’s. Late"],
  ] as const)
    test(broken, () => assert.equal(viewOf(broken, mending(broken)).text, mended));

  test("and no other is", () => {
    for (const text of ["“BLÅ” e Ãgua, Ângela, PÂ", "“It’s late” – São", ""]) assert.deepEqual(mending(text), []);
  });
});

test("what stands in a view stands in its text too", () => {
  const piece = fc.constantFrom(
    "Ann",
    "no",
    " ,",
    " .",
    " ",
    "\n\n",
    '"',
    "``",
    "''",
    "-LRB-",
    " 's",
    "â€œ",
    "Ã£",
    "â€",
    "€",
    "𝒳",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = pieces.join("");
      const mended = viewOf(text, mending(text));
      const view = through(mended, viewOf(mended.text, closingUp(mended.text)));
      const [from, to] = [a % (view.text.length + 1), b % (view.text.length + 1)].toSorted((x, y) => x - y) as [
        number,
        number,
      ];
      const [start, end] = view.back([from, to]);
      assert.ok(0 <= start && start <= end && end <= text.length);
      const plain = (words: string): string => words.replace(/[^Ano𝒳]/gu, "");
      assert.equal(plain(text.slice(start, end)), plain(view.text.slice(from, to)));
      const [first, last] = view.forth([start, end]);
      assert.ok(first <= from && last >= to);
    }),
  );
});
