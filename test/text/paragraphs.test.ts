import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { paragraphs } from "../../src/text/paragraphs.ts";

const read = (text: string): string[] => paragraphs(text).map(([start, end]) => text.slice(start, end));

const wrapped = [
  "The foreign minister told reporters in the capital on Tuesday that no order",
  "had been given to cross the river, and that none would be given while the",
  "talks went on. His deputy said the same to parliament an hour later and",
  "added that the exercises would end on Friday.",
];

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ["nothing", "", []],
  ["white space alone", " \n\n\t\u00a0", []],
  ["blank lines part paragraphs", "One said so.\n\nTwo denied it.", ["One said so.", "Two denied it."]],
  ["blanks on the blank line", "One said so.\n \t\nTwo denied it.", ["One said so.", "Two denied it."]],
  ["line ends of every system", "One.\r\n\r\nTwo.\rThree.\u2028Four.", ["One.", "Two.", "Three.", "Four."]],
  ["a line is a paragraph where nothing is wrapped", "A caption\nOne said so.", ["A caption", "One said so."]],
  ["indents and trailing blanks are outside", "  One said so.  \n\n\tTwo.", ["One said so.", "Two."]],
  ["wrapped copy is joined", wrapped.join("\n"), [wrapped.join("\n")]],
  [
    "wrapped paragraphs are told by their short last lines",
    `${wrapped.join("\n")}\n${wrapped.join("\n")}`,
    [wrapped.join("\n"), wrapped.join("\n")],
  ],
  [
    "an indent opens a paragraph in wrapped copy",
    `${wrapped.slice(0, 3).join("\n")}\n   ${wrapped[0]}\n${wrapped[1]}`,
    [wrapped.slice(0, 3).join("\n"), `${wrapped[0]}\n${wrapped[1]}`],
  ],
];

for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(read(text), expected));

const news = fc
  .array(fc.oneof(fc.constantFrom("\n", "\r\n", "\n\n", " ", "\t", ". ", "said"), fc.string({ unit: "grapheme" })))
  .map((parts) => parts.join(""));

test("every character that is not white space lies in exactly one paragraph, in order", () => {
  fc.assert(
    fc.property(news, (text) => {
      let last = 0;
      let rest = "";
      for (const [start, end] of paragraphs(text)) {
        assert.ok(last <= start && start < end && end <= text.length);
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        rest += text.slice(last, start);
        last = end;
      }
      assert.equal((rest + text.slice(last)).trim(), "");
    }),
  );
});
