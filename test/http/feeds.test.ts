import assert from "node:assert/strict";
import { after, test } from "node:test";
import { assemble } from "../../src/desk/assemble.ts";
import { marek, told } from "../ledger/told.ts";
import { open } from "./desk.ts";
import { called, day, word } from "./wardens.ts";

const many = 112;
const unsure = {
  set: told("2021-03-02", "Post", "Jan Marek warned that the pier was rotten.", {
    said: [
      { cue: "warned", content: "that the pier was rotten", speaker: marek, time: { edtf: "[2021-02-27,2021-03-01]" } },
    ],
  }),
  month: told("2021-05-09", "Post", "Jan Marek warned that the crane was rusty.", {
    said: [{ cue: "warned", content: "that the crane was rusty", speaker: marek, time: { edtf: "2021-04" } }],
  }),
};
const desk = await open([
  ...Array.from({ length: many }, (_, n) => word(n, n === many - 1 ? day(n).slice(0, 7) : day(n))),
  ...Object.values(unsure),
]);
after(() => desk.close());
await assemble(desk.store);

const feed = async (path: string): Promise<string> => (await desk.ask(path)).text();
const entryWith = (atom: string, words: string): string =>
  atom.split("<entry>").find((one) => one.includes(words)) ?? "";

test("the feed of the ledger has the newest words given, and those that somebody decided on", async () => {
  const { items } = (await (await desk.ask("/api/v1/ledger?limit=1000")).json()) as {
    items: { id: string; content: { text: string } }[];
  };
  assert.equal(items.length, many);
  const before = await feed("/feeds/ledger.atom");
  assert.equal(before.split("<entry>").length - 1, 100);
  assert.match(before, new RegExp(called(many - 1)));
  assert.doesNotMatch(before, new RegExp(called(0)));
  const first = items.find(({ content }) => content.text.includes(called(0)));
  await desk.ask("/api/v1/decisions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      verdict: "status",
      on: first?.id,
      change: { status: "kept" },
      who: "Anna",
      why: "it is open",
    }),
  });
  assert.match((await feed("/feeds/ledger.atom")).split("<entry>")[1] ?? "", new RegExp(`kept.*${called(0)}`, "s"));
});

test("what is known to a month or to one of some days is dated by the first day it may be", async () => {
  const statements = await feed("/feeds/statements.atom?speaker=marek");
  assert.match(entryWith(statements, "pier"), /<updated>2021-02-27T00:00:00Z/);
  assert.match(entryWith(statements, "crane"), /<updated>2021-04-01T00:00:00Z/);
  assert.match(
    entryWith(await feed("/feeds/ledger.atom"), called(many - 1)),
    new RegExp(`<updated>${day(many - 1).slice(0, 7)}-01T`),
  );
});
