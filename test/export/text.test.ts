import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { columns } from "../../src/export/columns.ts";
import { text } from "../../src/export/text.ts";
import { party, specimen, twoAccounts } from "./specimen.ts";

test("a reading as a person sees it", () => {
  assert.equal(
    text(twoAccounts),
    `
Two accounts of one call
Specimen Wire · 2014-04-28 · 7 statements

John Kirby (USA)  assertion (press-conference)
│ “that Sergei Shoigu had repeated his assurance to Chuck Hagel that Russian forces would not cross
│ the border”
└─ Sergei Shoigu (RUS)  assurance → Chuck Hagel (USA) (phone-call)
     “that Russian forces would not cross the border”

Russia (RUS)  assertion (written-statement)
│ “that the minister told him that units went home once Kyiv had made clear that its army would not
│ be used against unarmed people”
└─ the minister  assertion (phone-call)
   │ “that units went home once Kyiv had made clear that its army would not be used against unarmed
   │ people”
   └─ Kyiv  assurance [unsure: 0.41]
        “that its army would not be used against unarmed people”

one diplomat  warning
  “It is over,” … “unless they talk.”

Kyiv  denial
  “it”
`.trim(),
  );
});

test("siblings in one content are branches beside each other", () => {
  const reading = specimen("T", [{ marked: "[A] *said* {[B] *denied* {x} but |[C] *confirmed* {y}}." }]);
  assert.equal(
    text(reading).split("\n").slice(3).join("\n"),
    "A  assertion\n│ “B denied x but C confirmed y”\n├─ B  assertion\n│    “x”\n└─ C  assertion\n     “y”",
  );
});

const headings: readonly (readonly [string, Parameters<typeof specimen>[1], RegExp])[] = [
  ["no source", [{ marked: "*It emerged* {that x}." }], /^\(no source\) {2}assertion$/mu],
  [
    "a channel that words name",
    [{ marked: "[A] *said* {x}", facts: [{ channel: "phone-call", channelFrom: "explicit" }] }],
    /^A {2}assertion \(phone-call\)$/mu,
  ],
  [
    "a channel that none name",
    [{ marked: "[A] *said* {x}", facts: [{ channel: "phone-call", channelFrom: "inferred" }] }],
    /^A {2}assertion \(phone-call, inferred\)$/mu,
  ],
  ["no content", [{ marked: "[A] *refused*." }], /^A {2}assertion$/mu],
  [
    "in a headline",
    [{ marked: "[A]: {x}", kind: "headline", facts: [{ zone: "headline" }] }],
    /\[in the headline\]$/mu,
  ],
  ["a reporter outside the text", [{ marked: "{x}", facts: [{ via: ["B"] }] }], /\[via B\]$/mu],
  [
    "joint speakers",
    [{ marked: "[They] *said* {x}", facts: [{ speakers: ["A", "B", "C"].map((name) => party(name)) }] }],
    /^A, B and C {2}assertion$/mu,
  ],
];
for (const [name, paragraphs, expected] of headings)
  test(`heading: ${name}`, () => assert.match(text(specimen("T", paragraphs)), expected));

test("a date is shown with how it is known, and its absence is said", () => {
  const published = { edtf: "2014-04-2X", earliest: "2014-04-20", latest: "2014-04-29", evidence: [] };
  const head = (document: object) => text(specimen("T", [], document)).split("\n")[1];
  assert.equal(
    head({ published: { ...published, basis: "inferred" } }),
    "Specimen Wire · 2014-04-2X (inferred) · 0 statements",
  );
  assert.equal(
    head({ outlet: null, published: { ...published, edtf: null, basis: "unknown" } }),
    "no date found · 0 statements",
  );
});

test("long words are cut after three lines", () => {
  const lines = text(specimen("T", [{ marked: `[A] *said* {${"very long words ".repeat(60)}}` }])).split("\n");
  assert.equal(lines.length, 7);
  assert.match(lines.at(-1) ?? "", / …$/u);
});

test("no line is wider than 100 columns and no control reaches the terminal", () => {
  const unit = fc.constantFrom(
    ..."ab ",
    "\u001b[31m",
    "\u0007",
    "\u202e",
    "\n",
    "\u{1f525}",
    "中",
    "e\u0301",
    "\ud800",
    "\u0090",
  );
  const words = fc.string({ unit, maxLength: 400 }).filter((s) => s.length > 0);
  fc.assert(
    fc.property(words, words, (title, said) => {
      const reading = specimen(null, [{ marked: `[A] *said* {${said.replace(/[[\]*<>{}|\\]/gu, "\\$&")}}` }], {
        title,
        outlet: said,
      });
      for (const line of text(reading).split("\n")) {
        assert.ok(columns(line) <= 100, line);
        assert.doesNotMatch(line, /[\p{Cc}\u202a-\u202e]/u);
        assert.ok(line.isWellFormed());
      }
    }),
  );
});

test("deeds are told after the statements: what, how it stands, who to whom, on whose word", () => {
  const deed = {
    id: "e1",
    kind: "attack" as const,
    type: "ASSAULT" as const,
    mode: null,
    span: [0, 4] as const,
    trigger: [0, 4] as const,
    mentions: [[0, 4] as const],
    actors: [party("Northland", "NOR")],
    targets: [party("Southland")],
    place: null,
    time: null,
    factuality: "alleged" as const,
    within: "a1",
    confidence: 0.6,
    by: "test",
  };
  const lines = text({ ...twoAccounts, events: [deed, { ...deed, id: "e2", confidence: 0.1 }] }).split("\n");
  const word = twoAccounts.document.text.slice(0, 4);
  assert.deepEqual(lines.slice(-3), [
    "Deeds",
    `  attack, alleged: Northland (NOR) → Southland (“${word}”), says John Kirby (USA)`,
    "  and 1 less sure",
  ]);
});

test("commitments are told before the deeds: who is bound to whom, to do or to leave what, on whose word", () => {
  const [norway, chad] = [party("Norway", "NOR"), party("Chad", "TCD")];
  const commitment = {
    id: "c1",
    attribution: "a1",
    by: party("Kari Nordmann", "NOR"),
    debtor: norway,
    creditors: [chad],
    content: {
      type: "ASSAULT" as const,
      kind: "attack" as const,
      actor: norway,
      target: chad,
      text: "will not attack",
    },
    negated: true,
    condition: null,
    deadline: null,
    made: null,
    via: ["John Kirby"],
    strength: "undertaking" as const,
    binding: false,
    why: "is demanded, not given",
  };
  const lines = text({ ...twoAccounts, commitments: [commitment] }).split("\n");
  assert.deepEqual(lines.slice(lines.indexOf("Commitments"), lines.indexOf("Commitments") + 3), [
    "Commitments",
    "  Norway (NOR) → Chad (TCD): not attack Chad (TCD) (“will not attack”), says Kari Nordmann (NOR),",
    "    via John Kirby, binds nobody: is demanded, not given",
  ]);
});
