import assert from "node:assert/strict";
import { test } from "node:test";
import { resolved, speakersOf } from "./speakers.ts";

for (const [behind, speaker, channel, hearers] of [
  ["Brand made the remarks at a press conference after talks.", "Otto Brand", "press-conference", ["reporters"]],
  ["He made the remarks to reporters in a statement.", "Otto Brand", "public-remarks", ["reporters"]],
  ["Brand made the position clear at a meeting of parliament.", "Otto Brand", "parliament", []],
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
