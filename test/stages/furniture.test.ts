import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { scoreFurniture } from "../../eval/furniture.ts";
import { furnitureKinds } from "../../src/model/document.ts";
import { apart } from "../../src/stages/page/furniture.ts";
import { report } from "../report.ts";

const one = "The two ministers spoke by telephone on Monday, and agreed to speak again before the end of the week.";
const two = "Neither side would say what had been offered, but both called the exchange useful.";

/** Each line is a paragraph: its kind, or `body`, then its words. */
const pages: Readonly<Record<string, readonly (readonly [kind: string, words: string])[]>> = {
  "headline, deck, body": [
    ["headline", "Ministers speak as border talks stall"],
    ["deck", "Both capitals call the exchange useful"],
    ["body", one],
    ["body", two],
  ],
  "a trail of links, then the headline": [
    ["breadcrumb", "Home / World / Ministers speak as border talks stall"],
    ["headline", "Ministers speak as border talks stall"],
    ["body", one],
    ["body", two],
  ],
  "the headline set twice": [
    ["headline", "Border Talks: Ministers Speak As Deadline Nears"],
    ["headline", "Ministers Speak As Deadline Nears In Border Talks"],
    ["body", one],
    ["body", two],
  ],
  "a question for a headline": [
    ["headline", "Will the ministers keep their word this time?"],
    ["body", one],
    ["body", two],
  ],
  "bylines before and after": [
    ["headline", "Ministers speak as border talks stall"],
    ["byline", "By Jane Roe and John Doe in Geneva"],
    ["body", one],
    ["body", two],
    ["byline", "Reporting by Ann Other; Editing by A. N. Editor"],
  ],
  "a crosshead between paragraphs": [
    ["headline", "Ministers speak"],
    ["body", one],
    ["headline", "‘A useful talk’"],
    ["body", two],
  ],
  "a caption with its credit": [
    ["headline", "Ministers speak"],
    ["body", one],
    ["caption", "Soldiers wait beside a bridge at dawn."],
    ["credit", "Photograph: Ann Other/Reuters"],
    ["body", two],
  ],
  "keywords left by a picture": [
    ["headline", "Ministers speak"],
    ["body", one],
    ["keyword-line", "Jane Roe, Border, Talks, Geneva Summit"],
    ["body", two],
  ],
  "notices and marks of the end": [
    ["headline", "Ministers speak"],
    ["body", one],
    ["notice", "Sign up to our weekly letter on the crisis"],
    ["body", two],
    ["update", "This story was updated to add a comment."],
    ["notice", "###"],
  ],
  "other reports at the end": [
    ["headline", "Ministers speak"],
    ["body", one],
    ["body", two],
    ["related", "Most read"],
    ["related", "Villages Wait For News Of The Front"],
    ["related", "Markets Fall Again"],
  ],
  "a note on the author": [
    ["headline", "Ministers speak"],
    ["body", one],
    ["body", two],
    ["byline", "About the author"],
    ["byline", "Jane Roe writes on diplomacy for several papers."],
  ],
};

for (const [name, lines] of Object.entries(pages)) {
  test(name, () => {
    // Credits stand on the line of their caption.
    const text = lines.map(([kind, words], i) => `${i === 0 ? "" : kind === "credit" ? " " : "\n\n"}${words}`).join("");
    const document = apart(report(text));
    const found = [...document.body.map((span) => ({ span, kind: "body" as string })), ...document.furniture].sort(
      (a, b) => a.span[0] - b.span[0],
    );
    assert.deepEqual(
      found.map((f) => [f.kind, text.slice(...f.span)]),
      lines,
    );
  });
}

const glued: readonly (readonly [text: string, dateline: string])[] = [
  [`KYIV, March 3 (Reuters) - ${one}`, "KYIV, March 3 (Reuters) -"],
  [`GENEVA, Switzerland — ${one}`, "GENEVA, Switzerland —"],
  [`Vienna (AFP) – ${one}`, "Vienna (AFP) –"],
  [`LONDON -- ${one}`, "LONDON --"],
  [`MOSCOW, May 5 /TASS/. ${one}`, "MOSCOW, May 5 /TASS/."],
  [`MOSCOW, May 5, 2014. /TASS/. ${one}`, "MOSCOW, May 5, 2014. /TASS/."],
  [`KYIV. May 5 (Interfax-Ukraine) - ${one}`, "KYIV. May 5 (Interfax-Ukraine) -"],
  [`MOSCOW (Reuters). ${one}`, "MOSCOW (Reuters)."],
];

for (const [text, expected] of glued) {
  test(`the dateline ${expected}`, () => {
    const document = apart(report(`Ministers speak\n\n${text}\n\n${two}`));
    assert.deepEqual(
      document.furniture.map((f) => [f.kind, document.text.slice(...f.span)]),
      [
        ["headline", "Ministers speak"],
        ["dateline", expected],
      ],
    );
    assert.deepEqual(
      document.body.map((span) => document.text.slice(...span)),
      [one, two],
    );
  });
}

/** What looks like furniture and is the report itself. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  "a report without a headline": [one, two],
  "a report that opens with a short sentence": ["It was over.", one, two],
  "an acronym and a dash": [`NATO — whose members met on Monday — said that it would answer.`, one],
  "a list after a colon": [
    one,
    "They agreed on three points:",
    "A pause in the fighting",
    "An exchange of prisoners",
    two,
  ],
  "a paragraph with its wire in brackets": [one, `He spoke of a new start (Reuters) and left.`],
  "a quotation cut off before its end": [
    one,
    "“We have never said, and we do not say today, that the matter is closed to us for all time to come",
    two,
  ],
  "only names": ["Jane Roe"],
};

/** Sentences that begin, or run, as furniture does. */
const lookalikes = [
  "Reported by a local agency on Monday, the attack killed five people and closed the bridge.",
  "Edited by a committee of both houses, the bill went to the president on Tuesday.",
  "Published in 2014, the memorandum promised that no force would be used.",
  "Published on March 3, the report drew an angry answer from the ministry.",
  "On 24 February 2022 – the day the war began – the harbour was closed to all ships.",
  "By March 3, 2014 – a Monday – the bridge was in the hands of the guards.",
  "Monday, March 3, 2014 – the day of the vote – was quiet in the capital.",
  "Neither had met President Roe (Russia). They spoke of it on Monday.",
  "President Roe (Russia). So the card on the table named him.",
  "The article was published on the palace website on July 12, 2021, and set out the claim at length.",
  "The article was amended on July 12, 2021, to let the president serve again.",
  "The post was edited by a committee of both houses on July 12, 2021.",
  "Updated 2014 figures show that the fleet has grown, the ministry said.",
  "Copyright holders told the court that the broadcasts must stop.",
  "The aid must not be redistributed to soldiers, the envoy warned.",
  "The views expressed by the president were not those of his allies.",
  "The report was changed after pressure from the capital, an official said.",
  "More from the border is expected.",
  "Latest in the row is a demand for an apology.",
  "Follow the money, the prosecutor told reporters in the capital on Friday.",
  "By Friday the troops had gone back to their barracks.",
  "Home to a million people, the city was quiet on Sunday / Monday, officials said.",
  "Share prices fell after the minister spoke.",
  "Source: unknown, the officer wrote, and closed the file.",
];

for (const sentence of lookalikes) {
  test(`no sentence is lost: ${sentence}`, () => {
    const text = [one, sentence, two].join("\n\n");
    assert.deepEqual(
      apart(report(text)).body.map((span) => text.slice(...span)),
      [one, sentence, two],
    );
  });

  test(`nor is it a deck or a stamp before the report: ${sentence}`, () => {
    const text = ["Ministers speak", sentence, one, two].join("\n\n");
    const { published, body } = apart(report(text));
    assert.equal(published.basis, "unknown");
    assert.ok(body.some((span) => text.slice(...span) === sentence));
  });
}

for (const [name, lines] of Object.entries(bodies)) {
  test(`no sentence is lost: ${name}`, () => {
    const document = apart(report(lines.join("\n\n")));
    assert.deepEqual(
      document.body.map((span) => document.text.slice(...span)),
      lines,
    );
  });
}

test("the title is the one given, and is found where it stands", () => {
  const text = `Home | World | Talks\n\nMinisters speak.\n\n${one}\n\n${two}`;
  const document = apart(report(text, { title: "Ministers Speak" }));
  assert.equal(document.title, "Ministers Speak");
  assert.deepEqual(document.titleSpan && text.slice(...document.titleSpan), "Ministers speak.");
  const elsewhere = apart(report(`${one}\n\n${two}`, { title: "Ministers speak" }));
  assert.equal(elsewhere.titleSpan, null);
  assert.equal(elsewhere.body.length, 2);
});

test("what the wrapping marked stays as marked", () => {
  const text = `Ministers speak\n\n${one}\n\nA bridge at dawn.\n\n${two}`;
  const at = text.indexOf("A bridge");
  const document = apart(report(text, { marked: [{ span: [at, at + 17], kind: "caption" }] }));
  assert.deepEqual(
    document.furniture.map((f) => f.kind),
    ["headline", "caption"],
  );
  assert.equal(document.body.length, 2);
});

test("body and furniture cover the text once, and the text is not touched", () => {
  const parts = fc.constantFrom(
    one,
    two,
    "Ministers speak",
    "By Jane Roe",
    "###",
    "KYIV (AFP) - ",
    "\n",
    "\n\n",
    "Photo: A/AP",
    " ",
    "A, B, C, D",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(parts), fc.option(fc.constantFrom("Ministers speak", "x")), (chosen, title) => {
      const text = chosen.join("");
      const document = apart(report(text, { title }));
      assert.equal(document.text, text);
      const spans = [...document.body, ...document.furniture.map((f) => f.span)].sort((a, b) => a[0] - b[0]);
      let last = 0;
      let rest = "";
      for (const [start, end] of spans) {
        assert.ok(last <= start && start < end && end <= text.length);
        rest += text.slice(last, start);
        last = end;
      }
      assert.equal((rest + text.slice(last)).trim(), "");
      for (const f of document.furniture) assert.ok(furnitureKinds.includes(f.kind));
    }),
  );
});

test("the score counts furniture found and body lost, white space aside", () => {
  const document = { text: "ab cd ef", body: [[3, 8]] as [number, number][] };
  assert.deepEqual(scoreFurniture({ noise: [{ range: [0, 5] }] }, document), {
    furniture: 4,
    found: 2,
    body: 2,
    lost: 0,
  });
});
