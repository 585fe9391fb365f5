import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deedBond, deedItems } from "../../../src/ledger/merge/deeds.ts";
import { timesOf } from "../../../src/stages/dating/report.ts";
import { deedTime } from "../../../src/stages/deed-times.ts";
import { openWorld } from "../../../src/world/world.ts";
import { type Done, lind, marek, poland, state, sweden, told } from "../told.ts";

const world = openWorld();
const ofNoDay = { edtf: null, earliest: null, latest: null, basis: "unknown", evidence: [] } as const;
const russia = state("Russia", "RUS");
const ukraine = state("Ukraine", "UKR");
const us = state("United States", "USA");
const eu = state("European Union", "EU");

const done = (day: string, text: string, deed: Done) => {
  const [item] = deedItems(told(day, "Post", text, { done: [deed] }), world);
  assert.ok(item, text);
  return item;
};

describe("one deed", () => {
  const pairs: readonly (readonly [string, ReturnType<typeof done>, ReturnType<typeof done>])[] = [
    [
      "under rival framings, told again after years",
      done("2014-03-21", "Moscow has annexed Crimea.", { kind: "annexation", trigger: "annexed", actors: [russia] }),
      done("2017-09-01", "Since Russia seized Crimea, trade has ceased.", {
        kind: "seizure",
        trigger: "seized",
        actors: [russia],
      }),
    ],
    [
      "with the day in one report and not in the other",
      done("2019-05-04", "On 2 May Sweden sent frigates to Gotland.", {
        kind: "deployment",
        trigger: "sent",
        actors: [sweden],
        time: "2019-05-02",
      }),
      done("2019-05-05", "Swedish frigates sent to Gotland have arrived.", {
        kind: "deployment",
        trigger: "sent",
        actors: [sweden],
      }),
    ],
    [
      "with the same counts",
      done("2014-04-29", "Washington put seven officials and 17 firms on its list.", {
        kind: "sanction",
        trigger: "list",
        actors: [us],
        targets: [russia],
      }),
      done("2014-04-30", "The White House sanctions hit 7 Russian officials.", {
        kind: "sanction",
        trigger: "sanctions",
        actors: [us],
        targets: [russia],
      }),
    ],
  ];
  for (const [what, a, b] of pairs)
    test(what, () => {
      const bond = deedBond(a, b);
      assert.equal(bond?.relation, "same");
      assert.ok(
        a.keys.some((key) => b.keys.includes(key)),
        "found under a common key",
      );
    });
});

describe("two deeds", () => {
  const round = done("2014-04-29", "Washington put seven officials and 17 firms on its list.", {
    kind: "sanction",
    trigger: "list",
    actors: [us],
    targets: [russia],
  });
  const pairs: readonly (readonly [string, ReturnType<typeof done>, ReturnType<typeof done>])[] = [
    [
      "sanctions of another body",
      round,
      done("2014-04-29", "Brussels added names to its list.", {
        kind: "sanction",
        trigger: "list",
        actors: [eu],
        targets: [russia],
      }),
    ],
    [
      "an earlier round",
      round,
      done("2014-03-20", "The White House put officials on its list.", {
        kind: "sanction",
        trigger: "list",
        actors: [us],
        targets: [russia],
      }),
    ],
    [
      "a round that counts others",
      round,
      done("2014-05-01", "Washington adds 20 names to its list.", {
        kind: "sanction",
        trigger: "list",
        actors: [us],
        targets: [russia],
      }),
    ],
    [
      "the withdrawal of a candidate and of a state from an agreement",
      done("2014-03-29", "Marek pulled out of the race.", {
        kind: "withdrawal",
        trigger: "pulled out",
        actors: [marek],
      }),
      done("2014-03-29", "Poland pulled out of the agreement.", {
        kind: "withdrawal",
        trigger: "pulled out",
        actors: [poland],
      }),
    ],
    [
      "two attacks on one country in a week",
      done("2023-02-03", "Russian missiles struck Kherson.", {
        kind: "attack",
        trigger: "struck",
        actors: [russia],
        targets: [ukraine],
      }),
      done("2023-02-05", "Russian missiles struck Odesa.", {
        kind: "attack",
        trigger: "struck",
        actors: [russia],
        targets: [ukraine],
      }),
    ],
    [
      "meetings of a minister with two others",
      done("2019-05-03", "Lind met Marek.", { kind: "meeting", trigger: "met", actors: [lind], targets: [marek] }),
      done("2019-05-03", "Lind met Torres.", {
        kind: "meeting",
        trigger: "met",
        actors: [lind],
        targets: [{ name: "Luis Torres", actor: "Q900003", for: "ESP" }],
      }),
    ],
  ];
  for (const [what, a, b] of pairs) test(what, () => assert.equal(deedBond(a, b), null));

  test("a call is no meeting that was held somewhere", () => {
    const talk = { trigger: "spoke", actors: [lind, marek], time: "2019-05-03" };
    const call = done("2019-05-03", "Eva Lind and Jan Marek spoke on Friday.", { kind: "call", ...talk });
    const meeting = done("2019-05-03", "In Oslo Eva Lind and Jan Marek spoke on Friday.", { kind: "meeting", ...talk });
    const { traits } = meeting;
    const held = { ...meeting, traits: { ...traits, deed: { ...traits.deed, place: "Oslo" } } };
    assert.ok(deedBond(call, meeting));
    assert.equal(deedBond(call, held), null);
  });

  test("what hangs on a condition, and what somebody swears not to do, are no deeds", () => {
    const text = "Lind promised that Sweden would not attack; Marek would attack if they did.";
    const found = deedItems(
      told("2019-05-03", "Post", text, {
        said: [{ cue: "promised", content: "that Sweden would not attack", speaker: lind, act: "promise" }],
        done: [
          { kind: "attack", trigger: "attack;", actors: [sweden], factuality: "denied", within: "a1" },
          { kind: "attack", trigger: "attack if", actors: [poland], factuality: "conditional" },
        ],
      }),
      world,
    );
    assert.deepEqual(found, []);
  });
});

describe("a deed of which only the year is told", () => {
  const daysOf = (text: string) => {
    const deed: Done = { kind: "deployment", trigger: "sent", actors: [sweden] };
    const bare = told("2014-05-02", "Post", text, { done: [deed] });
    const timed = { ...bare, times: timesOf(bare.document) };
    const read = { ...timed, events: timed.events.map((event) => ({ ...event, time: deedTime(timed, event) })) };
    const days = deedItems(read, world)[0]?.days;
    return days && [days.to - days.from, days.stated];
  };
  test("is of that year, and not of the days before the report", () =>
    assert.deepEqual(daysOf("Sweden sent frigates to Gotland in 2009."), [364, true]));
  for (const [when, length] of [
    ["in 2009", 364],
    ["in March 2009", 30],
    ["in March", null],
  ] as const)
    test(`is of what is told with a year where nobody knows the day of the report: ${when}`, () => {
      const deed: Done = { kind: "deployment", trigger: "sent", actors: [sweden] };
      const text = `The king died in 1969. Sweden sent frigates to Gotland ${when}.`;
      const bare = told("2014-05-02", "Post", text, { done: [deed] }, { published: ofNoDay });
      const [item] = deedItems({ ...bare, times: timesOf(bare.document) }, world);
      assert.equal(item?.days ? item.days.to - item.days.from : null, length);
    });
  test("is of the days before the report where that is of the same year", () =>
    assert.deepEqual(daysOf("Sweden sent frigates to Gotland in 2014."), [45, false]));
});
