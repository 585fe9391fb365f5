import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Asked } from "../../src/desk/asked.ts";
import { decide } from "../../src/desk/decide.ts";
import { decisions } from "../../src/desk/decisions.ts";
import { list } from "../store/hand-built.ts";
import { ask, first, having } from "./deciding.ts";
import { ferries } from "./ferries.ts";

const { call } = ferries;

describe("what cannot be decided says why", () => {
  const wrong: readonly (readonly [string, Partial<Asked> & Pick<Asked, "verdict" | "on">, RegExp])[] = [
    ["a name of nothing", { verdict: "accept", on: "said-nothing" }, /said-nothing: nothing of that name/],
    ["a part that is not there", { verdict: "accept", on: `${call.document.id}#a9` }, /#a9: nothing of that name/],
    [
      "an act there is none of",
      { verdict: "edit", on: first, change: { act: "sigh" } },
      /act: "sigh" cannot be its value/,
    ],
    [
      "a field there is none of",
      { verdict: "edit", on: first, change: { mood: "bad" } },
      /mood: .*there are: act, channel/,
    ],
    [
      "a status of a statement",
      { verdict: "status", on: first, change: { status: "kept" } },
      /only a commitment has a status/,
    ],
    [
      "a status there is none of",
      { verdict: "status", on: `${call.document.id}#c1`, change: { status: "done" } },
      /status "done"; there are: open, kept/,
    ],
    [
      "words outside the text",
      { verdict: "edit", on: first, change: { content: [[9, 999999]] } },
      /span \[9, 999999\]: lies outside the text/,
    ],
    [
      "a statement within one that is not there",
      { verdict: "edit", on: first, change: { within: "a7" } },
      /within: "a7" cannot be its value; give a statement of the same document/,
    ],
    [
      "a statement within one that lies in it",
      { verdict: "edit", on: `${call.document.id}#a1`, change: { within: "a2" } },
      /within: a2 is a1 or lies within it, so a1 cannot be nested in it/,
    ],
    [
      "a status from no day on",
      { verdict: "status", on: `${call.document.id}#c1`, change: { status: "kept", since: "soon" } },
      /since: "soon" is no day; give one/,
    ],
    ["an undo of nothing", { verdict: "undo", on: "x" }, /x: no such decision/],
    ["nobody's decision", { verdict: "accept", on: first, who: " " }, /say who decides/],
    ["a decision for no reason", { verdict: "accept", on: first, why: "" }, /say why/],
    [
      "a span outside the text",
      { verdict: "edit", on: call.document.id, change: { attribution: { act: "hope", content: [[1, 9999]] } } },
      /span \[1, 9999\]: lies outside/,
    ],
  ];
  for (const [what, asked, words] of wrong)
    test(
      what,
      having(async (store) => {
        await assert.rejects(decide(store, { ...ask("accept", ""), ...asked }), words);
        assert.deepEqual(await list(decisions(store)), []);
      }),
    );
});
