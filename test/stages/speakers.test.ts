import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Span } from "../../src/model/span.ts";
import { resolved, spanOf, speakersOf } from "./speakers.ts";

test("it said, noting that: one source of two attributions means one speaker", () => {
  const marked = "[Denmark] *said* {no}. {If Norway falters, ships leave}, |[it] *said*, |*noting* {that Iran waits}.";
  const it = spanOf(marked, "it said").map(([start]): Span => [start, start + 2]);
  assert.deepEqual(speakersOf(resolved(marked, { more: { 2: { source: it } } })), ["Denmark", "Denmark", "Denmark"]);
});

test("the chain of reporters names persons, outermost first", () => {
  const { attributions } = resolved(
    "[The Pentagon spokesman, John Kirby,] *said* {[Russian Defence Minister Sergei Shoigu] *assured* <him> {[Moscow] *would* {not invade}}}.",
    { day: "2014-04-29" },
  );
  assert.deepEqual(
    attributions.map(({ via }) => via),
    [[], ["John Kirby"], ["John Kirby", "Sergei Shoigu"]],
  );
  assert.deepEqual(
    attributions.map(({ speaker }) => [speaker?.name, speaker?.for]),
    [
      ["John Kirby", "USA"],
      ["Sergei Shoigu", "RUS"],
      ["Russia", "RUS"],
    ],
  );
});

test("I of a document that nobody else speaks in is whom its title names", () => {
  const { attributions } = resolved(
    "Statement by Governor Ann Hale on the floods||Governor Ann Hale | [I] *promise* {help}.",
  );
  assert.equal(attributions[0]?.speaker?.name, "Ann Hale");
});

test("I of a document is whom its title names by office and surname alone", () => {
  for (const matter of ["floods", "our Nation’s Harbour Towns", "our Nation’s Harbours"]) {
    const { attributions } = resolved(`Statement by President Biden on ${matter}\n\n[I] *promise* {help}.`);
    assert.equal(attributions[0]?.speaker?.name, "Joe Biden", matter);
  }
});

test("a name after an office and a comma is who holds it, not a second speaker", () => {
  const { attributions } = resolved(
    "Mark Ardell, the editor, came. |[The BBC’s North America Editor, Mark Ardell,] *said* {no}.",
  );
  assert.deepEqual(
    attributions[0]?.speakers.map(({ name }) => name),
    ["Mark Ardell"],
  );
});

test("it of what one undertakes is the speaker, though another was named last", () => {
  const { partiesOf, attributions } = resolved("[Norway] *assured* <Iran> {that it would wait}.", {
    more: { 0: { act: "assurance" } },
  });
  const at = "Norway assured Iran that ".length;
  assert.deepEqual(
    partiesOf([at, at + 2], attributions[0]?.id ?? null).map(({ name }) => name),
    ["Norway"],
  );
});

describe("in a transcript", () => {
  const read = (marked: string) => speakersOf(resolved(marked, { day: "2022-03-24" }));

  test("I is whose turn it is, and we the state he speaks for, paragraphs later too", () =>
    assert.deepEqual(
      read("Remarks by President Biden\n\nTHE PRESIDENT: Good evening.\n\n[I] *think* {so}. |[We] *want* {boats}."),
      ["Joe Biden", "United States"],
    ));

  test("you in a question is whoever answers it", () =>
    assert.deepEqual(
      read(
        "Remarks by President Biden\n\nTHE PRESIDENT: Yes?\n\nQ Have [you] *said* {so}?\n\nTHE PRESIDENT: No.\n\nMS. QUILLFEATHER: |[I] *doubt* {it}.",
      ),
      ["Joe Biden", "MS. QUILLFEATHER"],
    ));

  test("nobody is I in a question, or in a text whose only capitals are a heading", () => {
    assert.deepEqual(read("THE PRESIDENT: Yes?\n\nQ [I] *heard* {so}."), ["I"]);
    assert.deepEqual(read("Remarks by President Biden\n\nTHE PRESIDENT: Yes?\n\nQ [I] *heard* {so}, Mr. President."), [
      "I",
    ]);
    assert.deepEqual(read("UPDATE: Ferries\n\n[I] *heard* {so}."), ["I"]);
  });

  test("a label that names an office alone is nobody's name, in one word too", () =>
    assert.deepEqual(
      read(
        "Remarks by President Biden\n\nTHE PRESIDENT: Yes.\n\nMODERATOR: |[I] *thank* {you}.\n\n|[MODERATOR]*:* {No}.",
      ),
      ["moderator", "moderator"],
    ));

  test("a surname of two parts is whom the title names so", () =>
    assert.deepEqual(read("Press Gaggle by Deputy Press Secretary Anna Jean-Vale\n\n[MS. JEAN-VALE]*:* {No}."), [
      "Anna Jean-Vale",
    ]));

  test("an office and a surname is who held that office", () =>
    assert.deepEqual(
      read("Remarks in the garden\n\n[PRESIDENT BIDEN]*:* {No}. |\n\n[PRIME MINISTER TRUDEAU]*:* {Yes}."),
      ["Joe Biden", "Justin Trudeau"],
    ));

  test("in a printed interview too, where two names come back before a colon", () => {
    const interview =
      "Harbour Radio: Yes?\n\nVale: No.\n\nHarbour Radio: Do [you] *say* {so}?\n\nVale: |[I] *doubt* {it}.\n\nHarbour Radio: Well.";
    assert.deepEqual(read(`Ann Vale, the mayor, came.\n\n${interview}`), ["Ann Vale", "Ann Vale"]);
    assert.deepEqual(read("Note: Boats\n\nVale: |[I] *doubt* {it}."), ["I"]);
  });

  test("what somebody says in his turn is said there, whatever call he tells of", () => {
    const { attributions } = resolved(
      "THE PRESIDENT: |[I] *talked by telephone* with Otto Brand {about boats}. |[We] *want* {peace}.",
      { day: "2022-03-24", title: "Press Gaggle by President Biden" },
    );
    assert.deepEqual(
      attributions.map(({ channel, addressees }) => [channel, addressees.length]),
      [
        ["phone-call", 1],
        ["press-conference", 0],
      ],
    );
  });

  test("an office alone is nobody's name", () => {
    const { attributions } = resolved("[SENIOR HARBOUR OFFICIAL]*:* {No}.");
    assert.deepEqual(attributions[0]?.speaker, { name: "senior harbour official", actor: null, for: null });
  });
});

for (const [what, marked, expected] of [
  [
    "who says so in its first words",
    "1. We, the leaders of the Harbour Union, met. |[We] *condemn* {it}.",
    "the leaders of the Harbour Union",
  ],
  [
    "the two that its title joins",
    "Joint Statement by Norway and the European Commission on boats\n\n|[We] *reaffirm* {it}.",
    "Norway + European Commission",
  ],
  [
    "nobody, where the title joins what nobody knows",
    "Joint Statement by Norway and the Quill Board\n\n|[We] *reaffirm* {it}.",
    "We",
  ],
] as const)
  test(`we in a document are ${what}`, () => assert.deepEqual(speakersOf(resolved(marked)), [expected]));

test("I of a document is whom its title names by office, though its text names him nowhere", () => {
  const { attributions } = resolved("[I] *warned* {them}.", {
    day: "2022-03-21",
    title: "Statement by President Biden on boats",
  });
  assert.equal(attributions[0]?.speaker?.name, "Joe Biden");
});

test("a government called after who leads it is of his state, though the report names him nowhere else", () => {
  const { attributions } = resolved(
    "[The Obama administration] *said* {no}. |[Merkel’s government] *said* {yes}. |[The Quill regime] *left*, {it said}.",
    { day: "2011-03-30" },
  );
  assert.deepEqual(
    attributions.map(({ speaker }) => [speaker?.name, speaker?.for, speaker?.actor]),
    [
      ["Obama administration", "USA", "obama-administration"],
      ["Merkel government", "DEU", "merkel-government"],
      ["The Quill regime", null, null],
    ],
  );
});

test("a transcript's label with a surname is the one whom the report names so, or who held office then", () => {
  const { attributions } = resolved("Ann Vale, the press secretary, came. |[MS. VALE] *said* {no}.");
  assert.equal(attributions[0]?.speaker?.name, "Ann Vale");
  const office = resolved("[SECRETARY BLINKEN] *said* {no}.", { day: "2022-01-21" });
  assert.equal(office.attributions[0]?.speaker?.name, "Antony Blinken");
  const nobody = resolved("[MS. QUILLFEATHER] *said* {no}.", { day: "2022-01-21" });
  assert.equal(nobody.attributions[0]?.speaker?.actor, null);
});

for (const [what, marked, expected] of [
  ["a participle", "[Otto Brand, the mayor,] *said* {no}, |*adding* {never}.", ["Otto Brand", "Otto Brand"]],
  ["a second verb", "[Otto Brand, the mayor,] *said* {no} but |*did not say* {why}.", ["Otto Brand", "Otto Brand"]],
  [
    "but not of another sentence",
    "[Otto Brand, the mayor,] *said* {no}. |*Fearing* {floods}, Ann came.",
    ["Otto Brand", ""],
  ],
] as const)
  test(`a verb with no subject of its own goes on from who spoke before it: ${what}`, () =>
    assert.deepEqual(speakersOf(resolved(marked)), expected));

test("an office for two matters has one holder", () => {
  for (const state of ["", "US "]) {
    const { attributions } = resolved(
      `[${state}Assistant Secretary of State for European and Eurasian Affairs Victoria Nuland] *said* {no}.`,
      { day: "2014-11-10" },
    );
    assert.deepEqual(
      attributions[0]?.speakers.map(({ name }) => name),
      ["Victoria Nuland"],
    );
  }
});

for (const [what, marked, expected] of [
  [
    "his who is accused of them",
    "[Otto Brand] *accused* {Mayor Carl Lund of secret *plans* {to sell the harbour}}.",
    ["Otto Brand", "Carl Lund"],
  ],
  ["nobody's whose place alone is told", "*Fears mounted* [in Norway] {that the dam will burst}.", [""]],
  ["nobody's, for questions that something raises", "The floods raised *questions* {about the dam}.", [""]],
] as const)
  test(`plans, fears and questions are ${what}`, () => assert.deepEqual(speakersOf(resolved(marked)), expected));

for (const [what, marked, expected] of [
  [
    "whoever called for it before",
    "[Ann Hale] *called for* {a strike}. |The *call* {for a strike} came late.",
    ["Ann Hale", "Ann Hale"],
  ],
  ["nobody who called for nothing", "[Ann Hale] *said* {no}. |The *call* {for a strike} came late.", ["Ann Hale", ""]],
  [
    "who stands before who tells of him",
    "{Most traders}, [brokers] *said*, {|*had expected* {a loss}}.",
    ["brokers", "Most traders"],
  ],
  ["who is believed to have spoken", "{Norway} *is believed* {to |*have asked* {Chad for boats}}.", ["", "Norway"]],
] as const)
  test(`words without a source are of ${what}`, () => assert.deepEqual(speakersOf(resolved(marked)), expected));

test("a name that looks like none is a person's where the phrase tells so", () =>
  assert.deepEqual(
    speakersOf(resolved("[Bai Jan, a resident of the port,] *said* {no}. |[Officer Otto Brand] *said* {yes}.")),
    ["Bai Jan", "Otto Brand"],
  ));

test("letters of a body are nobody's whose name begins so", () =>
  assert.deepEqual(speakersOf(resolved("Abel Peter Cole came. |[The APC] *said* {no}.")), ["APC"]));

test("a word that only looks like another is no call", () =>
  assert.deepEqual(speakersOf(resolved("[Ann Hale] *appeared to say* {no}. |The *appeal* {for boats} came late.")), [
    "Ann Hale",
    "",
  ]));

test("letters of nobody are those of a name of the report", () =>
  assert.deepEqual(
    speakersOf(resolved("The National Harbour Council met. |[The NHC] *said* {no}. |[The HNC] *said* {yes}.")),
    ["National Harbour Council (NHC)", "HNC"],
  ));

for (const [what, marked, expected] of [
  [
    "a police spokesman is no army spokesman",
    "[The police spokesman] *said* {no}. |[An army spokesman, Otto Brand,] *said* {yes}.",
    ["The police spokesman", "Otto Brand"],
  ],
  [
    "the forces' spokesman for a state is one",
    "[Colonel Carl Lund, the US forces' Norway spokesman] *said* {no}. |[Norwegian spokesman Otto Brand] *said* {yes}.",
    ["Carl Lund", "Otto Brand"],
  ],
  [
    "they are the people who spoke",
    "[People briefed on the talks] *said* {no}. |[They] *said* {yes}.",
    ["People briefed on the talks", "People briefed on the talks"],
  ],
] as const)
  test(what, () => assert.deepEqual(speakersOf(resolved(marked)), expected));
