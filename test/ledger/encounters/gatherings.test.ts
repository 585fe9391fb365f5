import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gatheringBond } from "../../../src/ledger/encounters/bonds.ts";
import { comparison } from "../../../src/ledger/encounters/compare.ts";
import { encounterOf } from "../../../src/ledger/encounters/encounter.ts";
import { gatheringItems } from "../../../src/ledger/encounters/gatherings.ts";
import { openWorld } from "../../../src/world/world.ts";
import { party } from "../../store/hand-built.ts";
import { type Done, lind, marek, poland, sweden, told, torres } from "../told.ts";

const world = openWorld();
const call = (day: string, text: string, more: Partial<Done> = {}) => {
  const [item] = gatheringItems(
    told(day, "Post", text, { done: [{ kind: "call", trigger: "phone", actors: [lind], targets: [marek], ...more }] }),
    world,
  );
  assert.ok(item, text);
  return item;
};

describe("two reports of a call", () => {
  const held = call("2019-05-03", "Lind and Marek spoke by phone.", { time: "2019-05-03" });
  const pairs: readonly (readonly [string, ReturnType<typeof call>, boolean])[] = [
    ["on the same day are one", call("2019-05-04", "Marek took a phone call from Lind.", { time: "2019-05-03" }), true],
    ["without a day, in time, are one", call("2019-05-04", "Lind and Marek talked by phone."), true],
    [
      "told by sides alone are one",
      call("2019-05-03", "Sweden and Poland spoke by phone.", { actors: [sweden], targets: [poland] }),
      true,
    ],
    ["a day apart are two", call("2019-05-04", "Lind and Marek spoke by phone again.", { time: "2019-05-04" }), false],
    ["with another person are two", call("2019-05-03", "Lind spoke to Torres by phone.", { targets: [torres] }), false],
    [
      "and of a meeting are two",
      call("2019-05-03", "Lind met Marek, not by phone.", { kind: "interview", targets: [marek] }),
      false,
    ],
  ];
  for (const [what, other, one] of pairs)
    test(what, () => assert.equal(gatheringBond(held, other)?.relation ?? null, one ? "same" : null));
});

const text =
  "Lind and Marek spoke by phone on Friday. Poland's ministry said Marek had demanded that the ferries sail again. " +
  "The call was requested by Sweden, the ministry said. Lind's office said she had told Marek the ferries would not sail before June. " +
  "It said Marek had contacted the minister first.";
const both = told("2019-05-03", "Post", text, {
  said: [
    { cue: "said", content: "Marek had demanded that the ferries sail again", speaker: poland },
    {
      within: "a1",
      cue: "had demanded",
      content: "that the ferries sail again",
      speaker: marek,
      addressees: [lind],
      act: "demand",
      channel: "phone-call",
      channelFrom: "inherited",
    },
    { cue: "the ministry said", content: "The call was requested by Sweden", speaker: poland },
    { cue: "office said", content: "she had told Marek the ferries would not sail before June", speaker: sweden },
    {
      within: "a4",
      cue: "had told",
      content: "the ferries would not sail before June",
      speaker: lind,
      addressees: [marek],
      act: "refusal",
      polarity: "negative",
      channel: "phone-call",
      channelFrom: "inherited",
    },
    { cue: "It said", content: "Marek had contacted the minister first", speaker: sweden },
  ],
  done: [{ kind: "call", trigger: "phone", actors: [lind, marek] }],
});

describe("one call by two accounts in one report", () => {
  const items = gatheringItems(both, world);
  const [item] = items;
  assert.ok(item);
  const encounter = encounterOf("met-1", items, null, world);

  test("is one encounter, with who took part and each side's account", () => {
    assert.equal(items.length, 1);
    assert.deepEqual(encounter.participants.map(({ name }) => name).sort(), ["Eva Lind", "Jan Marek"]);
    assert.deepEqual(
      encounter.accounts.map(({ side, attributions }) => [side, attributions.length]),
      [
        ["POL", 1],
        ["SWE", 1],
      ],
    );
  });

  test("who asked for it is told by whose account it is", () =>
    assert.deepEqual(
      encounter.initiators.map(({ side, by }) => [side, by]),
      [
        ["SWE", "POL"],
        ["POL", "SWE"],
      ],
    ));

  test("laid side by side: they differ on who asked and on the ferries", () => {
    const { points, missing } = comparison(encounter, items, new Map([[both.document.id, both]]));
    assert.deepEqual(missing, []);
    assert.deepEqual(
      points.map(({ state, about }) => [state, about]),
      [
        ["differ", "who asked for it"],
        ["differ", "that the ferries sail again"],
      ],
    );
    assert.deepEqual(Object.keys(points[1]?.cells ?? {}), ["POL", "SWE"]);
  });
});

describe("one account alone", () => {
  test("the other side is missing, and nothing is taken for denied", () => {
    const one = told("2019-05-03", "Post", "Lind and Marek spoke by phone. Poland said Marek had asked for ferries.", {
      said: [
        { cue: "said", content: "Marek had asked for ferries", speaker: poland },
        {
          within: "a1",
          cue: "had asked for",
          content: "ferries",
          speaker: marek,
          addressees: [lind],
          channel: "phone-call",
          channelFrom: "inherited",
          act: "request",
        },
      ],
      done: [{ kind: "call", trigger: "phone", actors: [lind, marek] }],
    });
    const items = gatheringItems(one, world);
    const { points, missing } = comparison(
      encounterOf("met-1", items, null, world),
      items,
      new Map([[one.document.id, one]]),
    );
    assert.deepEqual(missing, ["SWE"]);
    assert.deepEqual(
      points.map(({ state }) => state),
      ["missing"],
    );
  });
});

describe("what one side says twice", () => {
  const claims = (
    second: string,
    zone: "headline" | "body",
    other = "that the ferries must sail again before winter ends",
  ): readonly string[] => {
    const text = `Poland: ${second}. Lind and Marek spoke by phone. Marek said ${other}. He added that dues would rise.`;
    const heard = { speaker: marek, channel: "phone-call", channelFrom: "inherited" } as const;
    const one = told("2019-05-03", "Post", text, {
      said: [
        { ...heard, cue: "Poland", content: second, zone },
        { ...heard, cue: "said", content: other },
        { ...heard, cue: "added", content: "that dues would rise" },
      ],
      done: [{ kind: "call", trigger: "phone", actors: [lind, marek] }],
    });
    const items = gatheringItems(one, world);
    const readings = new Map([[one.document.id, one]]);
    return comparison(encounterOf("met-1", items, null, world), items, readings).points.map(({ about }) => about);
  };

  for (const [name, second, zone, points] of [
    ["with `that` and without", "The ferries must sail again before winter ends", "body", 2],
    ["whole and in its beginning", "the ferries must sail", "body", 2],
    ["in the headline in other words", "Ferries sail to Gdynia daily", "headline", 2],
    ["in the body in other words", "ferries sail to Gdynia daily", "body", 3],
    ["of something else", "the pier must be mended", "headline", 3],
  ] as const)
    test(`${name} is ${points === 2 ? "one point" : "a point of its own"}`, () =>
      assert.equal(claims(second, zone).length, points, claims(second, zone).join(" | ")));

  test("few words are no point of a long sentence that has them all and tells of something else", () => {
    const long = "that any ferries that sail from Gdynia would ruin the harbour, its pilots and the whole town";
    assert.equal(claims("Ferries will sail", "headline", long).length, 3);
  });

  test("one telling word, once whole and once in its beginning, is one point", () =>
    assert.equal(claims("it will not invade", "headline", "that it will not invade Norland").length, 2));
});

describe("talks told at two press conferences", () => {
  test("are one meeting with two accounts, and each press conference its speaker's own", () => {
    const talks = told(
      "2019-05-03",
      "Post",
      "Lind and Marek held talks in Riga. Lind told reporters the pipeline would open. Marek said at a separate press conference that he expects the pipeline to open.",
      {
        said: [
          {
            cue: "told",
            content: "the pipeline would open",
            speaker: lind,
            addressees: [party("reporters")],
            channel: "press-conference",
            channelFrom: "explicit",
          },
          {
            cue: "said",
            content: "that he expects the pipeline to open",
            speaker: marek,
            channel: "press-conference",
            channelFrom: "explicit",
          },
        ],
        done: [
          { kind: "meeting", trigger: "talks", actors: [lind, marek], place: "Riga" },
          { kind: "press-conference", trigger: "press conference", actors: [lind, marek] },
        ],
      },
    );
    const items = gatheringItems(talks, world);
    assert.deepEqual(
      items
        .map(({ traits }) => [
          traits.form,
          traits.participants
            .map(({ name }) => name)
            .sort()
            .join(),
          traits.told.length,
        ])
        .sort(),
      [
        ["meeting", "Eva Lind,Jan Marek", 2],
        ["press-conference", "Eva Lind", 1],
        ["press-conference", "Jan Marek", 1],
      ],
    );
  });
});

test("what an office of a state publishes of a call is that state's account, a newspaper's its own", () => {
  const words = "Lind and Marek spoke by phone. They agreed that ferries would sail.";
  for (const [outlet, side] of [
    ["The White House", "USA"],
    ["Post", "Post"],
  ] as const) {
    const reading = told("2019-05-03", outlet, words, {
      said: [
        {
          cue: "agreed",
          content: "that ferries would sail",
          speaker: lind,
          act: "agreement",
          channel: "phone-call",
          channelFrom: "inferred",
        },
      ],
      done: [{ kind: "call", trigger: "phone", actors: [lind, marek] }],
    });
    const both = reading.attributions.map((said) => ({ ...said, speakers: [lind, marek] }));
    const items = gatheringItems({ ...reading, attributions: both }, world);
    const { accounts } = encounterOf("met-1", items, null, world);
    assert.deepEqual(
      accounts.map((account) => account.side),
      [side],
    );
  }
});
