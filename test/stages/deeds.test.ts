import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "../../src/model/span.ts";
import { attributions } from "../../src/stages/attributions.ts";
import { deeds } from "../../src/stages/deeds.ts";
import { apart } from "../../src/stages/page/furniture.ts";
import { report } from "../report.ts";
import { at, deedFrame, framed } from "./frames.ts";

const page = (text: string) => apart(report(text));

test("two mentions of one deed are one event, and the surest mention is its trigger", () => {
  const text = "Northland attacked Southland on Monday. The attack by Northland went on for hours, officials said.";
  const parties = { actor: [at(text, "Northland")], target: [at(text, "Southland")] };
  const again = { actor: [at(text, "Northland", 1)], chance: 0.6 };
  const frames = [deedFrame(at(text, "attacked"), parties), deedFrame(at(text, "attack", 1), again)];
  const found = deeds(page(text), frames, [], { by: "test" });
  assert.equal(found.length, 1);
  const [deed] = found;
  assert.deepEqual(deed?.trigger, at(text, "attacked"));
  assert.deepEqual(deed?.mentions, [at(text, "attacked"), at(text, "attack", 1)]);
  assert.deepEqual([deed?.actors[0]?.name, deed?.targets[0]?.name], ["Northland", "Southland"]);
});

test("two words side by side tell of one deed, the second of them to whom it is done", () => {
  const text = "Northland held talks with Southland in Eastport.";
  const held = deedFrame(at(text, "held"), {
    kind: "meeting",
    actor: [at(text, "Northland")],
    target: [at(text, "Eastport")],
  });
  const talks = { kind: "meeting" as const, chance: 0.5, target: [at(text, "talks with Southland")] };
  const [deed, ...others] = deeds(page(text), [held, deedFrame(at(text, "talks"), talks)], [], { by: "test" });
  assert.deepEqual(others, []);
  assert.deepEqual(deed?.mentions, [at(text, "held"), at(text, "talks")]);
  assert.deepEqual([deed?.actors[0]?.name, deed?.targets[0]?.name], ["Northland", "Southland"]);
});

test("two deeds of different kinds side by side stay apart", () => {
  const text = "Northland ordered attacks on Southland.";
  const frames = [
    deedFrame(at(text, "ordered"), { kind: "order" }),
    deedFrame(at(text, "attacks"), { kind: "attack" }),
  ];
  assert.equal(deeds(page(text), frames, [], { by: "test" }).length, 2);
});

for (const [name, more] of [
  ["of other actors", { actor: [[40, 49]] as const }],
  ["of another kind", { kind: "withdrawal" as const, actor: [[0, 9]] as const }],
  ["of which one only may happen", { factuality: "planned" as const, actor: [[0, 9]] as const }],
] as const) {
  test(`deeds ${name} stay apart`, () => {
    const text = "Northland attacked Southland on Monday. Eastmarch attacked it on Tuesday.";
    const first = deedFrame(at(text, "attacked"), { actor: [at(text, "Northland")] });
    const second = deedFrame(at(text, "attacked", 1), more);
    assert.equal(deeds(page(text), [first, second], [], { by: "test" }).length, 2);
  });
}

test("of two triggers that share a word the surer one stands", () => {
  const text = "Northland called up its reserves.";
  const frames = [deedFrame(at(text, "called"), { chance: 0.5 }), deedFrame(at(text, "called up"))];
  assert.deepEqual(
    deeds(page(text), frames, [], { by: "test" }).map(({ trigger }) => trigger),
    [at(text, "called up")],
  );
});

test("where a deed is done is not one of those who do it", () => {
  const text = "Northland and Southland met in Eastmarch.";
  const actor = ["Northland", "Southland", "Eastmarch"].map((name) => at(text, name));
  const [deed] = deeds(page(text), [deedFrame(at(text, "met"), { actor, place: [at(text, "Eastmarch")] })], [], {
    by: "test",
  });
  assert.deepEqual(
    deed?.actors.map(({ name }) => name),
    ["Northland", "Southland"],
  );
});

test("a deed rests on the word of the innermost attribution that holds it", () => {
  const { text, frames } = framed("[Ann] *said* {[Bob] *claimed* {that Northland attacked}}. Southland fell.");
  const document = page(text);
  const said = attributions(document, frames, { by: "test" });
  const found = deeds(document, [deedFrame(at(text, "attacked")), deedFrame(at(text, "fell"))], said, { by: "test" });
  assert.deepEqual(
    found.map((deed) => deed.within),
    ["a2", null],
  );
});

test("a party does not go on over the end of a sentence", () => {
  const text = "Northland raided the port of Gen. Hale. Officials counted boats.";
  const target = [[at(text, "port")[0], text.length - 1]] as const;
  const [deed] = deeds(page(text), [deedFrame(at(text, "raided"), { target })], [], { by: "test" });
  assert.equal(deed?.targets[0]?.name, "port of Gen. Hale");
});

test("a party is named without the mark that closes a quotation after a comma", () => {
  const text = "“They jailed the old sailors,” he said.";
  const [deed] = deeds(page(text), [deedFrame(at(text, "jailed"), { target: [at(text, "the old sailors,”")] })], [], {
    by: "test",
  });
  assert.equal(deed?.targets[0]?.name, "the old sailors");
});

test("a party marked with what is told of it is whom the tables know by the name it begins with", () => {
  const text = "Envoys met Norway to prolong the talks about Norway over fish, and the envoy of Norway in Bergen.";
  const known = { name: "Norway", actor: "NOR", for: "NOR" };
  const named = (words: string): string | undefined =>
    deeds(page(text), [deedFrame(at(text, "met"), { target: [at(text, words)] })], [], {
      by: "test",
      partiesOf: (span) => {
        const name = text.slice(...span);
        return [name === "Norway" ? known : { name, actor: null, for: null }];
      },
    })[0]?.targets[0]?.name;
  assert.equal(named("Norway to prolong the talks"), "Norway");
  assert.equal(named("Norway over fish, and the envoy"), "Norway");
  assert.equal(named("talks about Norway over fish"), "talks about Norway over fish");
  assert.equal(named("the envoy of Norway in Bergen"), "the envoy of Norway in Bergen");
});

test("a long party ends before what it could or should do", () => {
  const text = "Guards watched the fishermen of the old harbour should come together quickly.";
  const target = [at(text, "the fishermen of the old harbour should come together quickly")];
  const [deed] = deeds(page(text), [deedFrame(at(text, "watched"), { target })], [], { by: "test" });
  assert.equal(deed?.targets[0]?.name, "the fishermen of the old harbour");
});

test("a party ends before its verb, however short it is", () => {
  const text = "Northern crews were boldly shelling quays.";
  const [deed] = deeds(
    page(text),
    [deedFrame(at(text, "shelling"), { actor: [at(text, "Northern crews were boldly")] })],
    [],
    {
      by: "test",
    },
  );
  assert.equal(deed?.actors[0]?.name, "Northern crews");
});

test("a party begins after the deed itself, and ends before a second one", () => {
  const targets = (text: string, trigger: string, marked: string) =>
    deeds(page(text), [deedFrame(at(text, trigger), { target: [at(text, marked)] })], [], {
      by: "test",
    })[0]?.targets.map(({ name }) => name);
  const raid = "The raid killed up to 80 villagers and wounded four others.";
  assert.deepEqual(targets(raid, "killed", "killed up to 80 villagers and wounded four others"), [
    "up to 80 villagers",
  ]);
  const ward = "The shells hit elderly and disabled patients.";
  assert.deepEqual(targets(ward, "hit", "elderly and disabled patients"), ["elderly and disabled patients"]);
});

for (const [marked, name] of [
  ["of the remaining sailor", "the remaining sailor"],
  ["several dozen fighters garrisoned in the old harbour dormitory", "several dozen fighters"],
  ["fighters garrisoned in the harbour", "fighters garrisoned in the harbour"],
  ["the fishing accord until the council spends more on the fleet", "the fishing accord"],
  ["the old harbour and its cranes said", "the old harbour and its cranes"],
  [
    "a meeting in the old harbour of the northern fishing towns",
    "a meeting in the old harbour of the northern fishing towns",
  ],
  ["he expects them to go home", "he"],
  ["the crews fighting Southland", "the crews"],
  ["Southland attacked Eastland", "Southland"],
  ["the US-backed Southland", "the US-backed Southland"],
  ["Southland if it fell", "Southland"],
] as const)
  test(`"${marked}" names "${name}"`, () => {
    const text = `Northland freed ${marked} on Monday.`;
    const [deed] = deeds(page(text), [deedFrame(at(text, "freed"), { target: [at(text, marked)] })], [], {
      by: "test",
    });
    assert.equal(deed?.targets[0]?.name, name);
  });

test("whom the model points at does a deed for which no words near it name anybody, or others than it points at", () => {
  const text = "Northland massed guns. By dusk the port was shelled again.";
  const who = { party: { name: "Northland", actor: null, for: null }, spans: [at(text, "Northland")] };
  const pointing = { nobody: 0.1, pieces: [{ span: at(text, "Northland"), share: 0.9 }] };
  const frame = (more = {}) =>
    deedFrame(at(text, "shelled"), { pointed: { actor: pointing, target: { nobody: 1, pieces: [] } }, ...more });
  const actors = (share: number, more = {}) =>
    deeds(page(text), [frame(more)], [], {
      by: "test",
      pointedAt: ({ pieces }) => (pieces.length > 0 ? [{ ...who, share }] : []),
    }).flatMap((deed) => deed.actors.map(({ name }) => name));
  assert.deepEqual(actors(0.9), ["Northland"]);
  assert.deepEqual(actors(0.1), []);
  assert.deepEqual(actors(0.9, { actor: [at(text, "the port")] }), ["Northland"]);
  const itself = { target: [at(text, "Northland")], pointed: { actor: pointing, target: pointing } };
  assert.deepEqual(actors(0.9, itself), []);
});

test("two that suffer the like are two deeds, and neither does it", () => {
  const text = "Eastland's envoy was expelled on Monday. Two Southland envoys were expelled from Northland.";
  const target = [at(text, "Eastland's envoy"), at(text, "Two Southland envoys")];
  const frame = (nth: number) =>
    deedFrame(at(text, "expelled", nth), { kind: "expulsion", target, actor: [at(text, "Southland")] });
  const found = deeds(page(text), [frame(0), frame(1)], [], { by: "test" });
  const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name);
  assert.deepEqual(
    found.map(({ targets }) => names(targets)),
    [["Eastland's envoy"], ["Two Southland envoys"]],
  );
  assert.deepEqual(names(found[1]?.actors ?? []), []);
});

test("who tells of a deed in the passive neither does nor suffers it", () => {
  const { text, frames } = framed("{Two boats were sunk}, [Northland] *said*.");
  const document = page(text);
  const said = attributions(document, frames, { by: "test" });
  const [deed] = deeds(document, [deedFrame(at(text, "sunk"), { actor: [at(text, "Northland")] })], said, {
    by: "test",
  });
  assert.deepEqual([deed?.actors, deed?.targets.map(({ name }) => name)], [[], ["Two boats"]]);
});

test("what somebody retaliates for is another deed, and not his", () => {
  const text = "Northland struck back at Southland for killing a guard.";
  const parties = { actor: [at(text, "Northland")], target: [at(text, "Southland")] };
  const frames = [deedFrame(at(text, "struck back"), parties), deedFrame(at(text, "killing"), parties)];
  const found = deeds(page(text), frames, [], { by: "test" });
  assert.deepEqual(
    found.map(({ actors }) => actors.map(({ name }) => name)),
    [["Northland"], []],
  );
});

test("who speaks for others calls nobody", () => {
  const triggers = (text: string) =>
    deeds(page(text), [deedFrame(at(text, "spoke"), { kind: "call" })], [], { by: "test" }).length;
  assert.equal(triggers("Hale spoke for the whole council."), 0);
  assert.equal(triggers("Hale spoke for an hour with Dubois."), 1);
});

test("an office and its state that are marked in two pieces are one", () => {
  const text = "Hale spoke with Chancellor Brand of Northland and the port of Southland.";
  const target = ["Chancellor Brand", "Northland", "the port", "Southland"].map((words) => at(text, words));
  const [deed] = deeds(page(text), [deedFrame(at(text, "spoke"), { kind: "call", target })], [], { by: "test" });
  assert.deepEqual(
    deed?.targets.map(({ name }) => name),
    ["Chancellor Brand of Northland", "the port", "Southland"],
  );
});

test("of words marked in several places those count that the model also points at, and all of what is named together", () => {
  const text = "Northland and Southland shelled the port after Eastland had closed its border.";
  const [north, south, east] = ["Northland", "Southland", "Eastland"].map((name) => at(text, name)) as [
    Span,
    Span,
    Span,
  ];
  const actors = (...shares: readonly (readonly [Span, number])[]) =>
    deeds(
      page(text),
      [
        deedFrame(at(text, "shelled"), {
          actor: [north, south, east],
          pointed: {
            actor: { nobody: 0, pieces: shares.map(([span, share]) => ({ span, share })) },
            target: { nobody: 1, pieces: [] },
          },
        }),
      ],
      [],
      { by: "test" },
    ).flatMap((deed) => deed.actors.map(({ name }) => name));
  assert.deepEqual(actors([north, 0.6], [south, 0.3], [east, 0.1]), ["Northland", "Southland"]);
  assert.deepEqual(actors([north, 0.2], [east, 0.8]), ["Eastland"]);
  assert.deepEqual(actors([north, 0.3], [east, 0.5]), ["Northland", "Southland", "Eastland"]);
  assert.deepEqual(actors([at(text, "port"), 1]), []);
});

for (const word of ["nuclear", "six-party", "anti-Norwegian", "multilateral"])
  test(`a deed that is called ${word} is not done by that`, () => {
    const text = `The ${word} talks went on.`;
    const [deed] = deeds(page(text), [deedFrame(at(text, "talks"), { actor: [at(text, word)] })], [], { by: "test" });
    assert.deepEqual(deed?.actors, []);
  });

for (const [words, kind] of [
  ["elections", "election"],
  ["snap parliamentary elections", "election"],
  ["arrested", "detention"],
  ["press conference", "press-conference"],
  ["withdrawal", "attack"],
  ["the vote", "attack"],
  ["rallying point", "attack"],
] as const) {
  test(`"${words}" ${kind === "attack" ? "does not name its kind" : `names a deed of kind ${kind}`}`, () => {
    const text = `Northland told of ${words} on Monday.`;
    const [deed] = deeds(page(text), [deedFrame(at(text, words))], [], { by: "test" });
    assert.equal(deed?.kind, kind);
  });
}
