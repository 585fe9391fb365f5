import assert from "node:assert/strict";
import { after, test } from "node:test";
import { open } from "../http/desk.ts";
import { deed, party, reading } from "../store/hand-built.ts";

const text = "The mayor said that the gate was shut.";
const said = {
  source: "The mayor",
  cue: "said",
  content: "that the gate was shut",
  speaker: party("the mayor", "NOR"),
  addressees: [party("the clerk", "NOR")],
};
const one = reading(text, [said], {}, { events: [deed("e1", null)] });
const desk = await open([one]);
after(() => desk.close());

for (const [path, told] of [
  ["/", /1 report, 1 statement\b/],
  ["/reports", />1<span class="quiet only-narrow"> statement, 1 deed</],
  ["/told?by=person", /1 speaker, 1 addressee/],
  [`/reports/${encodeURIComponent(one.document.id)}/remove`, /its 1 statement and all that rests on it alone leave/],
] as const)
  test(`${path.split("/sha")[0]}: of one thing it is told that it is one`, async () => {
    assert.match(await (await desk.ask(path)).text(), told);
  });

test("a report added by hand with one statement has one", async () => {
  const form = new FormData();
  form.append("text", "It was a fair day at the fair of the town. Greta says the fair is open.");
  const page = await (await desk.ask("/add", { method: "POST", body: form })).text();
  assert.match(page, /paste, 1 statement</);
});
