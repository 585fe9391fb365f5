import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { statementBond, statementItems } from "../../../src/ledger/merge/statements.ts";
import type { Said } from "../../store/hand-built.ts";
import { lind, marek, sweden, told } from "../told.ts";

const said = (day: string, outlet: string, text: string, one: Said) => {
  const [item] = statementItems(told(day, outlet, text, { said: [one] }));
  assert.ok(item, text);
  return item;
};
const assured = said("2019-05-03", "Post", "Lind assured Marek that no Swedish ship would enter the bay.", {
  cue: "assured",
  content: "that no Swedish ship would enter the bay",
  speaker: lind,
  addressees: [marek],
  act: "assurance",
  polarity: "negative",
});

describe("one statement in two reports", () => {
  const same: readonly (readonly [string, ReturnType<typeof said>])[] = [
    [
      "told in other words, of the same person, a day later",
      said("2019-05-04", "Wire", "No ship of Sweden will enter the bay, Lind promised.", {
        cue: "promised",
        content: "No ship of Sweden will enter the bay",
        speaker: lind,
        act: "promise",
        polarity: "negative",
      }),
    ],
    [
      "given to the state that the person speaks for",
      said("2019-05-03", "Wire", "Sweden says its ships would not enter the bay.", {
        cue: "says",
        content: "its ships would not enter the bay",
        speaker: sweden,
        polarity: "negative",
      }),
    ],
  ];
  for (const [what, other] of same)
    test(what, () => {
      const bond = statementBond(assured, other);
      assert.equal(bond?.relation, "same");
      assert.match(bond?.by ?? "", /ship/);
      assert.ok(
        assured.keys.some((key) => other.keys.includes(key)),
        "found under a common key",
      );
    });
});

describe("two statements", () => {
  const apart: readonly (readonly [string, ReturnType<typeof said>])[] = [
    [
      "of two persons of one side",
      said("2019-05-03", "Wire", "No Swedish ship would enter the bay, Admiral Berg said.", {
        cue: "said",
        content: "No Swedish ship would enter the bay",
        speaker: { name: "Nils Berg", actor: "Q900009", for: "SWE" },
        polarity: "negative",
      }),
    ],
    [
      "of another month",
      said("2019-07-20", "Wire", "Lind assured that no Swedish ship would enter the bay.", {
        cue: "assured",
        content: "that no Swedish ship would enter the bay",
        speaker: lind,
        act: "assurance",
        polarity: "negative",
      }),
    ],
    [
      "on different days by their own words",
      said("2019-05-03", "Wire", "Lind assured again that no Swedish ship would enter the bay.", {
        cue: "assured",
        content: "that no Swedish ship would enter the bay",
        speaker: lind,
        act: "assurance",
        polarity: "negative",
        time: { edtf: "2019-04-29" },
      }),
    ],
    [
      "about something else",
      said("2019-05-03", "Wire", "Lind promised that Swedish grain would reach the port.", {
        cue: "promised",
        content: "that Swedish grain would reach the port",
        speaker: lind,
        act: "promise",
      }),
    ],
  ];
  const dated = { ...assured, days: { from: 18_019, to: 18_019, stated: true } };
  for (const [what, other] of apart)
    test(what, () => assert.equal(statementBond(other.days?.stated ? dated : assured, other), null));

  test("that gainsay one another are linked as such", () => {
    const denied = said("2019-05-03", "Wire", "Swedish ships will enter the bay, Marek said.", {
      cue: "said",
      content: "Swedish ships will enter the bay",
      speaker: marek,
    });
    assert.equal(statementBond(assured, denied)?.relation, "contradicts");
  });

  test("of which one passes the other on", () => {
    const text = "The ministry said Lind had assured that no Swedish ship would enter the bay.";
    const [outer, inner] = statementItems(
      told("2019-05-03", "Post", text, {
        said: [
          {
            cue: "said",
            content: "Lind had assured that no Swedish ship would enter the bay",
            speaker: sweden,
            polarity: "negative",
          },
          {
            within: "a1",
            cue: "had assured",
            content: "that no Swedish ship would enter the bay",
            speaker: lind,
            act: "assurance",
            polarity: "negative",
          },
        ],
      }),
    );
    assert.ok(outer && inner);
    assert.equal(statementBond(outer, inner), null);
  });
});
