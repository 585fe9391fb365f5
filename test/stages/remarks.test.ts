import assert from "node:assert/strict";
import { test } from "node:test";
import { resolved, speakersOf } from "./speakers.ts";

for (const [behind, speaker, channel, hearers] of [
  ["Brand made the remarks at a press conference after talks.", "Otto Brand", "press-conference", ["reporters"]],
  ["He made the remarks to reporters in a statement.", "Otto Brand", "public-remarks", ["reporters"]],
  ["Brand made the position clear at a meeting of parliament.", "Otto Brand", "parliament", []],
  ["Brand was speaking at a news conference in Oslo.", "Otto Brand", "press-conference", ["reporters"]],
  ["He was addressing some 600 sailors in Oslo.", "Otto Brand", "public-remarks", ["some 600 sailors"]],
  ["Ann Hale was addressing some 600 sailors.", "Otto Brand", null, []],
  ["Minister Ann Hale came too. She was speaking at a rally.", "Otto Brand", null, []],
  ["Ann Hale made the remarks at a meeting of parliament.", "Otto Brand", null, []],
  ["It rained. It snowed. He made the remarks at a meeting of parliament.", "Otto Brand", null, []],
] as const)
  test(`Otto Brand said no. ${behind}`, () => {
    const { attributions } = resolved(`[Otto Brand] *said* {no}. ${behind}`);
    const [said] = attributions;
    assert.deepEqual(
      [said?.speaker?.name, said?.channel, said?.addressees.map(({ name }) => name)],
      [speaker, channel, hearers],
    );
  });

test("an official is whom a sentence soon after says to have made the remarks", () => {
  const marked = (who: string) => `[${who}] *said* {no}. Minister Ann Hale made the remarks at a rally.`;
  assert.deepEqual(speakersOf(resolved(marked("A senior Norwegian official"))), ["Ann Hale"]);
  assert.deepEqual(speakersOf(resolved(marked("A Norwegian witness"))), ["A Norwegian witness"]);
});

test("so does the sentence before that says whom somebody was addressing, and not one about remarks", () => {
  const said = (before: string) =>
    resolved(`${before} [Otto Brand] *said* {no}.`).attributions[0]?.addressees.map(({ name }) => name);
  assert.deepEqual(said("Brand was addressing sailors in Oslo."), ["sailors"]);
  assert.deepEqual(said("Brand made the remarks to reporters at a rally."), []);
});

test("a sentence before tells nothing of one without a name, nor of another who speaks behind it", () => {
  const { attributions } = resolved("Otto Hale was addressing sailors. [A senior official] *said* {no}.");
  assert.deepEqual(
    attributions.map(({ speaker, addressees }) => [speaker?.name, addressees]),
    [["A senior official", []]],
  );
  const others = resolved("[Otto Hale] *said* {yes}. He was addressing sailors. |[Tom Brand] *said* {no}.");
  assert.deepEqual(others.attributions[1]?.addressees, []);
});

test("whoever addresses an issue speaks to no issue", () =>
  assert.deepEqual(
    resolved("Brand was addressing the issue of water. [Otto Brand] *said* {no}.").attributions[0]?.addressees,
    [],
  ));
