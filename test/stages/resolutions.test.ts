import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Span } from "../../src/model/span.ts";
import { resolved, spanOf, speakersOf } from "./speakers.ts";

describe("every resolution", () => {
  const found = resolved(
    "[Foreign Minister Jean Dubos of Norland] *said* {no}. |[He] *added* {that it was late}. |[Those present] *said* {otherwise}.",
  );

  test("names its rule and leads to its words", () => {
    assert.deepEqual(
      found.mentions.map(({ rule }) => rule),
      ["full name", "pronoun"],
    );
    assert.equal(found.mentions[1]?.evidence.length, 1);
  });

  test("that fails is listed, and its phrase stands", () => {
    assert.deepEqual(
      found.unresolved.map(({ attribution, parties }) => [attribution, parties[0]?.name, parties[0]?.actor]),
      [["a3", "Those present", null]],
    );
  });
});

for (const [source, state] of [
  ["Norwegian journalists in Moscow", null],
  ["Otto Brand, a Norwegian defence analyst,", null],
  ["Norwegian author Otto Brand", null],
  ["Norway's main opposition", null],
  ["Norway's western allies", null],
  ["Some 69% of Norwegians", null],
  ["the Norwegian press", null],
  ["Diplomatic sources in the Norwegian capital", null],
  ["Norwegian women", null],
  ["Norway's Independent Police Council", "NOR"],
  ["Norwegian state television", "NOR"],
  ["Norwegian officials", "NOR"],
  ["A Norwegian soldier", "NOR"],
] as const)
  test(`${source} speaks for ${state ?? "no state"}`, () =>
    assert.equal(resolved(`[${source}] *said* {no}.`).attributions[0]?.speaker?.for ?? null, state));

test("who is somewhere does not speak for that state, unless he is of those who govern it", () => {
  const speaksFor = (marked: string) => resolved(marked).attributions[0]?.speaker?.for;
  assert.equal(speaksFor("[Journalists in Oslo] *said* {no}."), null);
  assert.equal(speaksFor("[Officials in Oslo] *said* {no}."), "NOR");
  assert.equal(speaksFor("[Norwegian diplomats in Moscow] *said* {no}."), "NOR");
  assert.equal(speaksFor("[The French Socialist leader] *said* {no}."), "FRA");
  assert.equal(speaksFor("[Tom Hale, an ethnic Norwegian warlord,] *said* {no}."), null);
  assert.equal(speaksFor("[Ethnic Norwegian leaders] *said* {no}."), null);
  assert.equal(speaksFor("[Bashar al-Assad, a close ally of Iran,] *said* {no}."), "SYR");
  assert.equal(speaksFor("[Tom Hale, the Afghan education minister and a key ally of Norway,] *said* {no}."), "AFG");
  assert.equal(
    speaksFor("[Ali Larijani, the speaker of the parliament] meanwhile *lashed out* at its view of Israel, {no}."),
    "IRN",
  );
  assert.equal(
    speaksFor("It was a coup for Tom Hale, because the Norwegian president, Otto Brand, left. |[Hale] *said* {no}."),
    null,
  );
  assert.equal(speaksFor("[Tom Hale, a fierce critic of Norway,] *said* {no}."), null);
  assert.equal(speaksFor("[The Tehran embassy] *said* {no}."), null);
  assert.equal(speaksFor("[The Iranian embassy] *said* {no}."), "IRN");
  assert.equal(speaksFor("[Tom Hale, a state department spokesman,] *said* {no}."), "USA");
  assert.equal(speaksFor("[A Norway expert] *said* {no}."), null);
  assert.equal(speaksFor("[A Norwegian expert] *said* {no}."), null);
  assert.equal(speaksFor("[Tom Hale, an expert on the Norwegian navy,] *said* {no}."), null);
  assert.equal(speaksFor("[An analyst of Norwegian affairs, Tom Hale,] *said* {no}."), null);
  assert.equal(speaksFor("The Norway contact group met. |[The contact group] *said* {no}."), null);
  assert.equal(speaksFor("[The Oslo-based analyst Tom Hale] *said* {no}."), null);
  assert.equal(speaksFor("[Tom Hale, an Oslo-based analyst,] *said* {no}."), null);
});

test("the President, in a statement of his house and in another's turn, is who held the office then", () => {
  const at = { day: "2022-04-21", outlet: "The White House" };
  const own = "[We] *remember* {the harbour}.";
  assert.deepEqual(speakersOf(resolved(own, { ...at, title: "Statement by the President on Harbours" })), [
    "Joe Biden",
  ]);
  const turns =
    "PRIME MINISTER VALE: Hello.\n\nTHE VICE PRESIDENT: We met President Zelenskyy. |[The President] *said* {no}. It was so.|\n\nQ How?\n\nTHE VICE PRESIDENT: So |[the President] *said* {yes}. Fine.";
  assert.deepEqual(
    speakersOf(resolved(turns, { ...at, title: "Remarks by Vice President Harris and Prime Minister Vale" })).slice(-1),
    ["Joe Biden"],
  );
});

test("the President of what an office of a state publishes is that state's, and one of the two presidents", () => {
  const text =
    "[The President] *told* <President Putin> {no}. Earlier he had spoken with President Zelenskyy. So we had today’s call with President Putin. |[The two presidents] *agreed* {on it}.";
  assert.deepEqual(speakersOf(resolved(text, { day: "2022-02-12", outlet: "The White House" })), [
    "Joe Biden",
    "Joe Biden + Vladimir Putin",
  ]);
  assert.notEqual(speakersOf(resolved(text, { day: "2022-02-12", outlet: "Harbour News" }))[0], "Joe Biden");
  const own = "[My Administration] *warned* {them}.";
  assert.deepEqual(speakersOf(resolved(own, { day: "2022-02-12", outlet: "The White House" })), ["United States"]);
});

test("a surname behind one word of an office is whoever holds such an office then", () => {
  const means = (words: string) => speakersOf(resolved(`[${words}] *said* {no}.`, { day: "2022-02-06" }))[0];
  assert.equal(means("Secretary Blinken"), "Antony Blinken");
  assert.equal(means("Secretary of State Blinken"), "Antony Blinken");
  assert.equal(means("Minister Baerbock"), "Annalena Baerbock");
  assert.equal(means("Attorney General Garland"), "Merrick Garland");
  assert.equal(means("Under Secretary Nuland"), "Victoria Nuland");
  assert.equal(means("General Milley"), "Mark A. Milley");
  assert.equal(means("General Vale"), "Vale");
  assert.equal(means("the Biden Administration"), "Biden administration");
  assert.equal(means("Iranian Minister Baerbock"), "Baerbock");
  assert.equal(means("Secretary Vale"), "Vale");
});

test("a ship called after a person is nobody whom he means", () =>
  assert.deepEqual(speakersOf(resolved("Otto Vale wept. The destroyer Donald Cook left. |[He] *said* {no}.")), [
    "Otto Vale",
  ]));

test("its foreign minister, behind what was said of a state, is that state's", () =>
  assert.deepEqual(
    speakersOf(resolved("{Russia would not attack}, [its foreign minister] *said*.", { day: "2014-03-10" })),
    ["Sergey Lavrov"],
  ));

describe("a person the tables do not have", () => {
  test("is an own actor, the same in every report, for whom the text says", () => {
    const [first] = resolved("[Ukrainian Defence Ministry spokesman Pavlo Ivanets] *said* {no}.").attributions;
    const [other] = resolved("[Pavlo Ivanets, a Ukrainian officer,] *said* {no}.").attributions;
    assert.deepEqual(first?.speaker, { name: "Pavlo Ivanets", actor: "pavlo-ivanets", for: "UKR" });
    assert.deepEqual(other?.speaker, first?.speaker);
  });

  test("speaks for whose he is told to be, not for what he is concerned with", () => {
    for (const [marked, side] of [
      ["[Otto Brand, senior Norway analyst at the UN,] *said* {no}.", "UN"],
      ["[Otto Brand, a spokesman for the campaign for human rights in Norway,] *said* {no}.", null],
      ["[Otto Brand, the envoy of Norway,] *said* {no}.", "NOR"],
      ["[Otto Brand, a lawyer based in Norway,] *said* {no}.", null],
      ["After talks with the Norwegian president, [Otto Brand] *said* {no}.", null],
      ["Iran called on the Norwegian president, Otto Brand, to leave. [Brand] *said* {no}.", "NOR"],
      ["[Otto Brand, an IAEA analyst,] *said* {no}.", "IAEA"],
      ["On Monday, Otto Brand, head of Norway's Ports, Fish and Tides Office, left. [Brand] *said* {no}.", "NOR"],
      [
        "It was led by the US secretary of state, Otto Brand, the Norwegian envoy, Ann Hale, and others. [Brand] *said* {no}.",
        "USA",
      ],
    ] as const)
      assert.equal(resolved(marked).attributions[0]?.speaker?.for, side, marked);
  });
});

test("a phrase that begins inside a name of somebody is read with all of it", () => {
  const { partiesOf } = resolved("They met the Democratic People's Republic of Korea, and the NATO Summit ended.");
  const named = (
    words: string,
    text = "They met the Democratic People's Republic of Korea, and the NATO Summit ended.",
  ) => {
    const at = text.indexOf(words);
    return partiesOf([at, at + words.length], null).map(({ name }) => name);
  };
  assert.deepEqual(named("Korea"), ["North Korea"]);
  assert.deepEqual(named("NATO"), ["NATO"]);
});

test("a dateline's city is no part of the words before a name", () => {
  const { attributions } = resolved("WASHINGTON – Russia’s defence minister, [Sergei Shoigu,] *said* {no}.");
  assert.deepEqual([attributions[0]?.speaker?.name, attributions[0]?.speaker?.for], ["Sergei Shoigu", "RUS"]);
});

test("a transcript's label means whom the title calls so, and nobody else of that office", () => {
  const named = (title: string) =>
    resolved(`${title}\n\nReporters asked about President Vladimir Putin.\n\n[THE PRESIDENT]*:* {No, I do not}.`)
      .attributions[0]?.speaker;
  assert.equal(named("Remarks by the head of state")?.actor, null);
  assert.equal(named("Remarks by President Biden")?.name.endsWith("Biden"), true);
  const { attributions } = resolved("Remarks by Vice President Harris After Landing\n\n[THE VICE PRESIDENT]*:* {No}.", {
    day: "2022-04-21",
  });
  assert.equal(attributions[0]?.speaker?.name, "Kamala Harris");
});

test("no text makes it fail, and the same text is always read the same way", () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary", maxLength: 120 }), fc.stringMatching(/^[a-z ()[.*+?^$-]{1,24}$/)),
      fc.constantFrom("he", "the two", "US", "of", "the", "the harbour"),
      (noise, words) => {
        const plain = noise.replace(/[[\]*<>{}|\\]/gu, " ");
        const marked = `${plain} [${words} ${plain}] *said* {${plain}x}. |[${words}] *said* {y}. |[${words} ${plain}] *said* {z}`;
        const read = () => {
          const { attributions, mentions, unresolved } = resolved(marked);
          return { attributions, mentions, unresolved };
        };
        assert.deepEqual(read(), read());
      },
    ),
    { numRuns: 120 },
  ));

test("a source that ends in brackets is read as it stands", () => {
  const { attributions } = resolved(
    "[Ann Hale, a laureate,] *said* {no}. |[the winners (and laureates)] *said* {yes}.",
  );
  assert.equal(attributions.length, 2);
});

test("we, in what a spokesman promises, is whom he speaks for, and he is himself", () => {
  for (const [pronoun, name] of [
    ["We", "Norway"],
    ["I", "Otto Brand"],
  ] as const) {
    const marked = `[Otto Brand, a Norwegian government spokesman,] *promised*: {"${pronoun} will go,"}.`;
    const found = resolved(marked, { more: { 0: { act: "promise" } } });
    assert.deepEqual(
      found.partiesOf(
        spanOf(marked, `${pronoun} `).map(([from]): Span => [from, from + pronoun.length])[0] as Span,
        "a1",
      ),
      [found.attributions[0]?.speaker].map((one) => (name === "Norway" ? { name, actor: "NOR", for: "NOR" } : one)),
    );
  }
});
