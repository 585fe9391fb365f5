import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Channel } from "../../src/model/acts.ts";
import type { Span } from "../../src/model/span.ts";
import { drawn } from "../draw.ts";
import { resolved, speakersOf } from "./speakers.ts";

/** Where words stand in a drawn report. */
const spanOf = (marked: string, words: string): Span[] => {
  const at = drawn(marked).text.indexOf(words);
  assert.ok(at >= 0, words);
  return [[at, at + words.length]];
};

const addressees = (marked: string, more: Parameters<typeof resolved>[1] = {}): string[] =>
  resolved(marked, more).attributions.map(({ addressees: to }) => to.map(({ name }) => name).join(" + "));

test("whoever answers a demand was spoken to by it: the state that he answers for", () =>
  assert.deepEqual(
    addressees("[Sergei Lavrov] *rejected* {an [American] *demand* {to leave}}.", {
      more: { 0: { act: "refusal" }, 1: { act: "demand" } },
      day: "2014-03-10",
    }),
    ["United States", "Russia"],
  ));

for (const [whom, expected] of [
  ["former Valen chief executive James A. Vale", "James A. Vale"],
  ["Norway’s foreign minister, Otto Brand,", "Otto Brand"],
  ["Norway, Iran and the U.S.", "Norway + Iran + United States"],
  ["Gen. Otto Brand", "Otto Brand"],
] as const)
  test(`${whom} is asked to do something`, () =>
    assert.deepEqual(addressees(`[Ann Hale] *asked* {${whom} to leave it}.`, { more: { 0: { act: "request" } } }), [
      expected,
    ]));

test("it said, noting that: one source of two attributions means one speaker", () => {
  const marked = "[Denmark] *said* {no}. {If Norway falters, ships leave}, |[it] *said*, |*noting* {that Iran waits}.";
  const it = spanOf(marked, "it said").map(([start]): Span => [start, start + 2]);
  assert.deepEqual(speakersOf(resolved(marked, { more: { 2: { source: it } } })), ["Denmark", "Denmark", "Denmark"]);
});

for (const [occasion, house] of [
  ["during the Senate Harbour Committee", "Senate Harbour Committee"],
  ["in a Harbour Council debate", "Harbour Council"],
  ["at a Harbour Council party", ""],
  ["in the White House", ""],
] as const)
  test(`what is said ${occasion} is said to ${house || "nobody in particular"}`, () => {
    const marked = `[Otto Brand, the mayor,] *said* {no} ${occasion}.`;
    const at = marked.replace(/[[\]*{}]/gu, "").indexOf(occasion);
    assert.deepEqual(addressees(marked, { more: { 0: { channelSpan: [[at, at + occasion.length]] } } }), [house]);
  });

test("what somebody tells of a meeting was said there to whom the speaker met, not to whoever tells of it", () => {
  const marked =
    "Ann Hale, the mayor, met Lars Vale. [Otto Brand, a spokesman,] *said* {during the meeting [Hale] *promised* {ships}}.";
  const at = marked.replace(/[[\]*{}]/gu, "").indexOf("during the meeting");
  const more = {
    1: { channelSpan: [[at, at + "during the meeting".length]] as const, channel: "talks", channelFrom: "explicit" },
  } as const;
  assert.deepEqual(addressees(marked, { more })[1], "Lars Vale");
});

test("a promise, an offer and a threat are made to whom they would help or hit, where their cue is no plain saying", () => {
  for (const [marked, act, expected] of [
    ["[Moscow] *vowed* {to help Iran}.", "promise", "Iran"],
    ["[Moscow] *pledged* {more weapons for Iran}.", "promise", "Iran"],
    ["[Moscow] *offered* {a deal to Iran}.", "offer", "Iran"],
    ["[Moscow] *threatened* {to cut off Iran}.", "threat", "Iran"],
    ["[Moscow] *threatened* {harsh measures against Iran}.", "threat", "Iran"],
    ["[Moscow] *said* {it would help Iran}.", "promise", ""],
    ["[Moscow] *vowed* {to help Iranian sailors}.", "promise", ""],
    ["[Moscow] *vowed* {to defend Russia}.", "promise", ""],
    ["[Moscow] *denied* {helping Iran}.", "denial", ""],
  ] as const)
    assert.deepEqual(addressees(marked, { more: { 0: { act } } }), [expected], marked);
});

describe("to whom it is said", () => {
  for (const [what, marked, expected, channel] of [
    ["whom a span names", "[Otto Brand, the mayor,] *assured* <Moscow> {that the quay was safe}.", ["Russia"]],
    [
      "an audience goes on hearing the same speaker",
      "[Otto Brand, the mayor,] *told* <reporters> {no}. |[He] *added* {never}. |[Kyiv] *said* {yes}.",
      ["reporters", "reporters", ""],
    ],
    [
      "an audience hears his sentence before, marked as part of what he says next; not what he said elsewhere",
      "[Otto Brand, the mayor,] *told* <reporters> {no}. |{[He] *said* {yes}. It was late}, [he] *said*. |{“[I] *said* {yes} at home. It was late,”} [he] *said*.",
      ["reporters", "reporters", "reporters", "reporters", ""],
    ],
    [
      "a pronoun is all of who hears",
      "[Otto Brand, the mayor,] *told* <them people> {would stay}. |[Brand] *told* <US officials> {no}. |[Brand] *asked* <reporters not> {to go}.",
      ["them", "US officials", "reporters"],
    ],
    [
      "how words came to those who hear them is no part of who they are",
      "[Otto Brand, the mayor,] *told* <leaders of his guild read on the radio> {no}.",
      ["leaders of his guild"],
    ],
    ["who speaks is no hearer of his own", "*Informed* [Norwegian sources] said that {the mayor would leave}.", [""]],
    [
      "an event does not: who goes on listening there is not told",
      "[Otto Brand, the mayor,] *told* <the Harbour Forum> {no}. |[He] *added* {never}.",
      ["Harbour Forum", ""],
    ],
    [
      "a rival who is urged does not",
      "[Otto Brand, the mayor,] *urged* <Iran> {to wait}. |[Brand] *said* {the quay was closed}.",
      ["Iran", ""],
    ],
    [
      "those who hear a news conference that somebody else gives too",
      "[Otto Brand] *told* <a joint news conference with Ann Hale, the mayor> {no}.",
      ["reporters"],
    ],
    [
      "a programme by its own name, and an agency by its own",
      "[Otto Brand] *told* <CNN's State of the Union> {no}. |[Ann Hale] *told* <the AFP news agency> {yes}.",
      ["CNN's State of the Union", "Agence France-Presse (AFP)"],
      "interview",
    ],
    ["those who hear a news conference are reporters", "[Otto Brand] *told* <a news conference> {no}.", ["reporters"]],
    [
      "a pronoun is not the speaker himself",
      "Ann Hale, the governor, came. |[Otto Brand, the mayor,] *told* <her> {no}.",
      ["Ann Hale"],
    ],
    ["a broadcast hears nothing", "[Otto Brand] *told* <the BBC> in a long <broadcast> {no}.", ["BBC"]],
    ["who is urged to do something is spoken to", "[Otto Brand] *urged* {Iran to wait}.", ["Iran"]],
    [
      "parliament is that of the state the speaker speaks for",
      "[Norwegian Foreign Minister Otto Brand] *told* <parliament> {no}.",
      ["Norwegian parliament"],
    ],
    [
      "whom the opening of the sentence says the speech was addressed to",
      "In an address to the Norwegian parliament, [Otto Brand] *said* {no}.",
      ["Norwegian parliament"],
    ],
    ["what somebody is asked for is no part of him", "[Otto Brand] *asked* <the BBC for a chance> {to wait}.", ["BBC"]],
    ["a question is nobody", "[Otto Brand] *asked* {if Iran was ready to wait}.", [""]],
    ["what was told to somebody unnamed is nobody", "[Otto Brand] was *told* there were no ships {to wait for}.", [""]],
    ["and a group without a name", "[Otto Brand] *called on* {world leaders to “wait”}.", ["world leaders"]],
    ["and whom an appeal is to", "[Otto Brand] *appealed* {to all parties to wait}.", ["all parties"]],
    ["who is thanked is spoken to", "[Otto Brand] *thanked* {Iran for the ships}.", ["Iran"]],
    ["whom a speaker asks in his own words", "[Otto Brand] *said* {“Once again we call on Iran to wait”}.", ["Iran"]],
    ["what a speaker has asked before he does not ask now", "[Otto Brand] *said* {“I told Iran to wait”}.", [""]],
    [
      "a demand of one's own state is put to nobody",
      "[Norwegian Foreign Minister Otto Brand] *demanded* {Norway be strong}.",
      [""],
    ],
    ["who is asked from doing something is too", "[Otto Brand] *discouraged* {Iran from waiting}.", ["Iran"]],
    ["who is called for to do something", "[Otto Brand] *called for* {all states to wait}.", ["all states"]],
    ["and with a call", "[Otto Brand]'s *call* {for Iran to wait for the ships}.", ["Iran"]],
    ["but not what is called for to be done", "[Otto Brand] *called for* {the Iranians to be given time}.", [""]],
    ["nor what is to be held", "[Otto Brand] *called for* {an assembly of states to look into it}.", [""]],
    ["who is called on, though nobody is told to do anything", "[Otto Brand] *called for* {talks to begin}.", [""]],
    ["at a news conference nobody is told to be told", "[Otto Brand] *said* {no}.", [""], "press-conference"],
    [
      "an audience named later has not heard what was written before",
      "[Otto Brand, the mayor,] *said* {no}. |[He] *told* <reporters> {never}.",
      ["", "reporters"],
      "written-statement",
    ],
    [
      "an interviewer named later has heard all of it",
      "[Otto Brand, the mayor,] *said* {no}. |[He] *told* <the BBC> {never}.",
      ["BBC", "BBC"],
      "interview",
    ],
    ["a demand is aimed at whom its content names first", "[Kyiv] *demanded* {that Russia leave}.", ["Russia"]],
  ] as readonly (readonly [string, string, readonly string[], Channel?])[])
    test(what, () => {
      const first = {
        ...(marked.includes("demanded") ? { act: "demand" as const } : {}),
        ...(channel ? { channel } : {}),
      };
      assert.deepEqual(addressees(marked, { more: { 0: first } }), expected);
    });

  test("an interviewer is named by the channel", () => {
    const marked = "[Otto Brand, the mayor,] *said* in an interview with the BBC {that he would go}.";
    assert.deepEqual(
      addressees(marked, { more: { 0: { channelSpan: spanOf(marked, "in an interview with the BBC") } } }),
      ["BBC"],
    );
  });
});

describe("by what way", () => {
  const way = (marked: string, more: Parameters<typeof resolved>[1] = {}) =>
    resolved(marked, more).attributions.map(({ channel, channelFrom }) => [channel, channelFrom]);

  for (const [words, channel] of [
    ["in a statement", "written-statement"],
    ["by telephone", "phone-call"],
    ["at a news conference", "press-conference"],
    ["in a telephone interview", "interview"],
    ["during a lower house debate", "parliament"],
    ["at their talks", "talks"],
    ["in a resolution", "document"],
    ["in a speech", "public-remarks"],
    ["Speaking to reporters", "public-remarks"],
    ["in a video message", "public-remarks"],
    ["in a conference call with reporters", "press-conference"],
    ["in written answers", "written-statement"],
    ["on Instagram", "written-statement"],
  ] as const)
    test(`${words}: ${channel}`, () => {
      const marked = `[Otto Brand] *said* ${words} {that he would go}.`;
      assert.deepEqual(way(marked, { more: { 0: { channelSpan: spanOf(marked, words) } } }), [[channel, "explicit"]]);
    });

  test("the same speaker's next words are inherited, another's are not", () => {
    const marked =
      "[Otto Brand, the mayor,] *said* in a statement {no}. |[He] *added* {never}. |[Ann Hale, a pilot,] *said* {yes}.";
    assert.deepEqual(way(marked, { more: { 0: { channelSpan: spanOf(marked, "in a statement") } } }), [
      ["written-statement", "explicit"],
      ["written-statement", "inherited"],
      [null, null],
    ]);
  });

  test("the model's guess is inferred, and gives way to the words", () => {
    const guess = { channel: "talks", channelFrom: "inferred" } as const;
    assert.deepEqual(way("[Otto Brand] *said* {no}.", { more: { 0: guess } }), [["talks", "inferred"]]);
    assert.deepEqual(way("[Otto Brand] *told* <reporters> {no}.", { more: { 0: guess } }), [
      ["public-remarks", "inferred"],
    ]);
  });
});

test("what two say in one call is said in it throughout, each to the other", () => {
  const { attributions } = resolved(
    "[Lars Holm, a spokesman,] *said* {Otto Brand, the mayor, had telephoned Ann Hale, the governor}. |[Holm] *said* {[Brand] *warned* {of floods} | and [Hale] *promised* {help}}.",
  );
  assert.deepEqual(
    attributions
      .slice(2)
      .map(({ channel, channelFrom, addressees: to }) => [channel, channelFrom, to.map(({ name }) => name)]),
    [
      ["phone-call", "inherited", ["Ann Hale"]],
      ["phone-call", "inherited", ["Otto Brand"]],
    ],
  );
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

test("who rejects what another demands speaks to him", () => {
  const { attributions } = resolved("[Iran] *rejected* {[Norway]'s *demand* {that it wait}}.", {
    more: { 0: { act: "refusal" }, 1: { act: "demand" } },
  });
  assert.deepEqual(
    attributions[0]?.addressees.map(({ name }) => name),
    ["Norway"],
  );
});

test("an address to a house is heard by it", () => {
  const marked = "[Otto Brand] *said* in an address to the Harbour Council {that he would go}.";
  assert.deepEqual(
    addressees(marked, { more: { 0: { channelSpan: spanOf(marked, "in an address to the Harbour Council") } } }),
    ["Harbour Council"],
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

test("a dateline's town is nobody who was called", () => {
  const channel = "phone-call" as const;
  const to = addressees(
    "PORT VALE, March 3 - [Norway's foreign minister, Anna Lind,] *told* <her colleague> by telephone on Monday {no}. |[She] *said* {never}.",
    { more: { 0: { channel, channelFrom: "explicit" }, 1: { channel } } },
  );
  assert.deepEqual(to, ["her colleague", ""]);
});

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
