import assert from "node:assert/strict";
import { test } from "node:test";
import { resolved, spanOf } from "./speakers.ts";

for (const [what, marked, words, expected] of [
  [
    "a visit on which somebody spoke is no talks",
    "*Speaking* on a visit to Norway [Otto Brand] said {no}.",
    "on a visit to Norway",
    ["public-remarks", ""],
  ],
  [
    "whoever was met before somebody spoke is not told so",
    "Speaking after talks with Carl Lund, [Otto Brand] *said* {no}.",
    "Speaking after talks with Carl Lund",
    ["public-remarks", ""],
  ],
  [
    "whoever is met is told so",
    "[Otto Brand] *said* during talks with Carl Lund {no}.",
    "during talks with Carl Lund",
    ["talks", "Carl Lund"],
  ],
] as const)
  test(what, () => {
    const [attribution] = resolved(marked, { more: { 0: { channelSpan: spanOf(marked, words) } } }).attributions;
    assert.deepEqual([attribution?.channel, attribution?.addressees.map(({ name }) => name).join(" + ")], expected);
  });

for (const [source, channel] of [
  ["Norwegian reports", "media-report"],
  ["the US reports", "media-report"],
  ["other reports", "media-report"],
  ["intelligence reports", "document"],
  ["UN reports", "document"],
  ["The report", "document"],
] as const)
  test(`what ${source} say is passed by ${channel}`, () =>
    assert.equal(resolved(`[${source}] *said* {no}.`).attributions[0]?.channel, channel));

for (const [before, channel, to] of [
  ["Speaking to Bloomberg", "interview", "Bloomberg"],
  ["Speaking to the news agency DPA on Friday", "interview", "DPA"],
  ["Speaking to reporters", "public-remarks", "reporters"],
] as const)
  test(`${before}, somebody says it there`, () => {
    const [said] = resolved(`${before}, [Otto Brand] *said* {no}.`).attributions;
    assert.deepEqual([said?.channel, said?.addressees.map(({ name }) => name).join(" + ")], [channel, to]);
  });

test("what reporters are told keeps the press conference that a reader takes it for, whatever else he says", () =>
  assert.deepEqual(
    resolved("[Otto Brand] *told* <reporters> {no}. |[He] *said* {yes}.", {
      more: { 0: { channel: "press-conference" }, 1: { channel: "public-remarks" } },
    }).attributions[0]?.channel,
    "press-conference",
  ));
