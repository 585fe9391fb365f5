import assert from "node:assert/strict";
import { test } from "node:test";
import { resolved, spanOf } from "./speakers.ts";

/** To whom each attribution of a drawn report is said, and by which way. */
const told = (marked: string, more: Parameters<typeof resolved>[1] = {}): string[] =>
  resolved(marked, more).attributions.map(
    ({ addressees: to, channel }) => `${to.map(({ name }) => name).join(" + ")} / ${channel ?? "-"}`,
  );

test("some of a group that told a paper something told it that too, and he whom one of them is goes on", () =>
  assert.deepEqual(
    told(
      "[Several hostages] *told* <the Harbour Post> {that they had slept}. |[One of the hostages] *said* {it was cold}. |[Another hostage] *said* {it rained}. |[A baker] *said* {no}.",
      { more: { 0: { channel: "interview" } } },
    ),
    ["Harbour Post / interview", "Harbour Post / interview", "Harbour Post / interview", " / -"],
  ));

test("one who has a name is none of a group", () =>
  assert.deepEqual(
    told("[Several hostages] *told* <the Harbour Post> {that they had slept}. |[Otto Brand] *said* {it was cold}."),
    ["Harbour Post / interview", " / -"],
  ));

test("reporters heard what comes before the sentence that has them told something", () =>
  assert.deepEqual(
    told("[Otto Brand] *warned* {of floods}. |{There is no dam}, [Brand] *told* <reporters> in Oslo.", {
      more: { 0: { channel: "public-remarks" }, 1: { channel: "public-remarks" } },
    }),
    ["reporters / public-remarks", "reporters / public-remarks"],
  ));

test("but not what came by another way, or to somebody else", () => {
  const marked =
    "[Otto Brand] *warned* in a letter {of floods}. |{There is no dam}, [Brand] *told* <reporters> in Oslo.";
  assert.deepEqual(told(marked, { more: { 0: { channelSpan: spanOf(marked, "in a letter") } } }), [
    " / written-statement",
    "reporters / public-remarks",
  ]);
  assert.deepEqual(
    told(
      "[Otto Brand] *warned* <Norway> {of floods}. |[He] *wept* {too}. |{There is no dam}, [Brand] *told* <reporters>.",
    ),
    ["Norway / -", " / -", "reporters / public-remarks"],
  );
});

test("whoever answers a question speaks to who asked it, and to his own audience where nobody knows who did", () => {
  const question = { act: "question" } as const;
  assert.deepEqual(
    told("“{Will you go?}” *asked* [Ann Hale]. |“{No},” [Otto Brand] *replied*.", { more: { 0: question } }),
    [" / -", "Ann Hale / -"],
  );
  assert.deepEqual(
    told("[Otto Brand] *told* <the Harbour Post> {no}. |*Asked* {whether he would go}, |[he] *replied*: {“Yes.”}", {
      more: { 1: question },
    }).at(-1),
    "Harbour Post / interview",
  );
});

test("a pronoun beside a name is whom the name means", () =>
  assert.deepEqual(told("[Ann Hale] called Otto Brand, *telling* <Otto Brand> <him> {no}."), ["Otto Brand / -"]));

for (const [marked, to] of [
  ["[The minister] summoned the Norwegian envoy on Monday and *told* <him> {no}.", "Norwegian envoy / -"],
  ["[The chairman] met with oil executives in Oslo and *told* <them> {yes}.", "oil executives / -"],
  ["[The chairman] wept. He *told* <them> {yes}.", "them / -"],
] as const)
  test(`whom somebody met and told something: ${marked}`, () =>
    assert.deepEqual(
      told(marked).map((one) => one.replace(/^a |^the /iu, "")),
      [to],
    ));

test("somebody is asked to do what a quotation says", () =>
  assert.deepEqual(
    told('[Otto Brand] *asked* {his political opponents "to re-engage"}.', { more: { 0: { act: "request" } } }),
    ["his political opponents / -"],
  ));

test("what a letter says is written to whom the letter was", () =>
  assert.deepEqual(
    told("[Otto Brand] *wrote* in a letter to <Ann Hale> {no}. |{It rains}, [the letter] *said*.", {
      more: { 0: { channel: "written-statement" }, 1: { channel: "written-statement" } },
    }),
    ["Ann Hale / written-statement", "Ann Hale / written-statement"],
  ));
