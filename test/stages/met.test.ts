import assert from "node:assert/strict";
import { test } from "node:test";
import { resolved } from "./speakers.ts";

const call = { channel: "phone-call", channelFrom: "inferred" } as const;

/** What each attribution of a drawn report was said to whom, and by what way. */
const heard = (marked: string, more: Parameters<typeof resolved>[1] = {}) =>
  resolved(marked, { day: "2014-04-29", ...more }).attributions.map(
    ({ addressees, channel }) => `${addressees.map(({ name }) => name).join(" + ")}, ${channel}`,
  );

test("a colleague is not the other side of a call, nor is it one's own where only he met somebody", () => {
  const { attributions } = resolved(
    "The phone call with Mr Hagel was long, John Kirby said, and Sergei Shoigu listened. |[Mr Hagel] *urged* {calm}.",
    { day: "2014-04-29", more: { 0: call } },
  );
  assert.deepEqual(
    attributions[0]?.addressees.map(({ name }) => name),
    ["Sergei Shoigu"],
  );
  assert.deepEqual(
    heard("Sergei Lavrov and John Kerry had a phone call. Chuck Hagel came. |[Mr Hagel] *criticised* {it}.", {
      more: { 0: { ...call, channel: "talks" } },
    }),
    [", talks"],
  );
});

test("whose help is asked is whom it is asked of", () =>
  assert.deepEqual(heard("[Chuck Hagel] *also asked* {Moscow’s help in this}. |[He] *asked* {for quiet}."), [
    "Russia, null",
    ", null",
  ]));

test("nobody telephones in a report that has no word of it", () => {
  for (const [marked, channel] of [
    ["[Sergei Lavrov] *assured* {Norway of peace}.", "null"],
    ["Sergei Lavrov met Ann Hale on Monday. |[Mr Lavrov] *assured* {her of peace}.", "talks"],
    ["Sergei Lavrov called Ann Hale on Monday. |[Mr Lavrov] *assured* {her of peace}.", "phone-call"],
  ] as const)
    assert.match(heard(marked, { more: { 0: call } })[0] ?? "", new RegExp(`, ${channel}$`, "u"), marked);
});

test("what somebody says of a call was not said in it", () =>
  assert.deepEqual(
    heard(
      "Sergei Lavrov had spoken by phone to John Kerry, in a call that |[Russian officials] *said* {the Americans began}.",
    ),
    [", null"],
  ));

test("him, to whom somebody speaks, is whom he spoke to before or whom the last sentence about him names", () => {
  const to = (marked: string) =>
    resolved(marked, { day: "2022-02-01" }).attributions.map(({ addressees }) => addressees[0]?.name ?? "");
  assert.deepEqual(
    to(
      "[Tom Brand] *told* <Otto Vale> {all was well}, but |[Brand] *also urged* <him> {to wait}, {the two men met}, said |[a spokesman, Kai Lind].",
    ).slice(0, 2),
    ["Otto Vale", "Otto Vale"],
  );
  assert.deepEqual(
    to("Joe Lund criticised Ola Hagen. Tom Brand called Otto Vale. |[Brand] *told* <him> {the war must end}."),
    ["Otto Vale"],
  );
  assert.deepEqual(to("Tom Brand met Otto Vale and Ola Hagen. |[Brand] *told* <him> {no}.")[0] === "", false);
});

test("who is to be freed, and of whom something is foretold, is not spoken to", () => {
  const to = (marked: string, act: "hope" | "warning") =>
    resolved(marked, { more: { 0: { act } } }).attributions.map(({ addressees }) => addressees[0]?.name ?? "");
  assert.deepEqual(to("[Tom Brand] *called* {for Otto Vale to be released}.", "hope"), [""]);
  assert.deepEqual(to("{Norway faces war}, [a think-tank] *warned*.", "warning"), [""]);
  assert.deepEqual(to("[A think-tank] *warned* {Norway that war was near}.", "warning"), ["Norway"]);
});

test("a station called after a place is not that place, nor are a state's and foreign media", () =>
  assert.deepEqual(
    heard("[Tom Brand] *told* <France 2 television> {no}. |[He] *told* <Russian and foreign media> {yes}."),
    ["France 2 television, interview", "Russian and foreign media, null"],
  ));

test("by what way one speaker answers is not by what way another spoke in the sentence", () =>
  assert.deepEqual(
    resolved(
      "[Tom Brand] *urged* {calm}, and |[Otto Vale] *replied* in a phone call {that ferries would sail}.",
    ).attributions.map(({ channel }) => channel),
    [null, "phone-call"],
  ));

test("reporters are not told by telephone, two who agree tell nobody, and a call that is planned is none yet", () => {
  const way = (marked: string, more: Parameters<typeof resolved>[1]) =>
    resolved(marked, { day: "2022-02-01", ...more }).attributions.map(
      ({ addressees, channel }) => `${addressees.map(({ name }) => name).join(" + ")}, ${channel}`,
    );
  assert.deepEqual(
    way(
      "[Tom Brand] *told* <reporters> {no}. Brand spoke with Otto Vale by phone, and |[the two] *agreed* {on ferries}.",
      { more: { 1: { act: "agreement" } } },
    ),
    ["reporters, public-remarks", ", phone-call"],
  );
  assert.deepEqual(
    way(
      "[Otto Vale] *ordered* {the fleet out}, [an agency] *reported*. Tom Brand planned to telephone Vale.",
      {},
    ).slice(0, 1),
    [", null"],
  );
});

test("ministers without an article are not two who met and are none", () =>
  assert.deepEqual(heard("Otto Vale met Ann Hale. |[Tom Brand] *told* <ministers> {to prepare}."), [
    "ministers, null",
  ]));
