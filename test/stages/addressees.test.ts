import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Channel } from "../../src/model/acts.ts";
import { resolved, spanOf } from "./speakers.ts";

/** To whom each attribution of a drawn report is said. */
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

test("what one of the two is said to want is told to nobody", () => {
  const { attributions } = resolved(
    "[Lars Holm, a spokesman,] *said* {Otto Brand, the mayor, met Ann Hale, the governor}. |[Holm] *said* {[Brand] *did* {not want to stay} | and [Hale] *warned* {of floods}}.",
  );
  assert.deepEqual(
    attributions.slice(2).map(({ channel, addressees: to }) => [channel, to.map(({ name }) => name)]),
    [
      [null, []],
      ["talks", ["Otto Brand"]],
    ],
  );
});

test("who joins others in urging somebody does not urge them", () =>
  assert.deepEqual(
    addressees("[Otto Brand] joined <Western nations> in *urging* {Ann Hale to give up power}.", {
      more: { 0: { act: "hope" } },
    }),
    ["Ann Hale"],
  ));

test("a media conference is told as reporters are", () =>
  assert.deepEqual(addressees("[Otto Brand] *told* <a media conference in Oslo> {no}."), ["reporters"]));

test("the council is that of an abbreviation named since", () =>
  assert.deepEqual(
    addressees(
      "The U.N. Security Council voted. It recognised the National Harbour Council (NHC). The NHC was glad. |[Otto Brand] *urged* <the council> {to carry it out}.",
    ),
    ["National Harbour Council (NHC)"],
  ));

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

test("a dateline's town is nobody who was called", () => {
  const channel = "phone-call" as const;
  const to = addressees(
    "PORT VALE, March 3 - [Norway's foreign minister, Anna Lind,] *told* <her colleague> by telephone on Monday {no}. |[She] *said* {never}.",
    { more: { 0: { channel, channelFrom: "explicit" }, 1: { channel } } },
  );
  assert.deepEqual(to, ["her colleague", ""]);
});
