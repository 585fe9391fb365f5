import assert from "node:assert/strict";
import { test } from "node:test";
import { bindingOffices } from "../../src/lang/en/undertakings.ts";
import type { Party } from "../../src/model/attribution.ts";
import { one } from "./undertaken.ts";

test("whose word binds the state is told by the days that are known where the day of publication is not", () => {
  const speaker: Party = { name: "Saddam Hussein", actor: "saddam-hussein", for: "IRQ" };
  const drawing = "[Saddam Hussein] *assured* <Chad> {that Iraq would not attack Chad}.";
  const debtor = (earliest: string, latest: string): string =>
    one(drawing, "assurance", speaker, { about: { earliest, latest } }).debtor.name;
  assert.equal(debtor("2001-01-01", "2002-06-30"), "Iraq");
  assert.equal(debtor("2006-01-01", "2007-06-30"), "Saddam Hussein");
});

test("a ministry that no table has is no person, whatever was called so before it", () => {
  const ministry: Party = { name: "Norwegian Fisheries Ministry", actor: "norwegian-fisheries-ministry", for: "NOR" };
  const drawing =
    "Opposition deputies wrote to the Ministry. [The Norwegian Fisheries Ministry] *promised* {it would withdraw its boats}.";
  assert.deepEqual(
    [one(drawing, "promise", ministry).debtor.name, one(drawing, "promise", ministry).why],
    ["Norway", "promises it; speaks for Norway"],
  );
});

test("a surname is not sought inside other words", () => {
  const speaker: Party = { name: "Anna Li", actor: "anna-li", for: "NOR" };
  const drawing =
    "[Deputy foreign minister Anna Li] *promised* {Norway would withdraw its boats}. The opposition Liberals were glad.";
  assert.equal(one(drawing, "promise", speaker).debtor.name, "Norway");
});

for (const [phrase, debtor] of [
  ["Norwegian foreign ministry spokesman", "Norway"],
  ["Norwegian lawmakers", "Norwegian lawmakers"],
  ["Norwegian opposition leaders", "Norwegian opposition leaders"],
] as const)
  test(`whom the word of ${phrase} binds`, () => {
    const speaker = { name: phrase, actor: null, for: "NOR" };
    assert.equal(one(`[The ${phrase}] *promised* {to recognise Chad}.`, "promise", speaker).debtor.name, debtor);
  });

test("who is in no table is bound by the office that the report gives him", () => {
  const drawing = "Norwegian Defence Minister Kari Nordmann came. [Ms Nordmann] *promised* {to withdraw the troops}.";
  const speaker = { name: "Kari Nordmann", actor: null, for: null };
  assert.equal(one(drawing, "promise", speaker).debtor.name, "Norway");
  const nobody = drawing.replace("Defence Minister", "opposition leader");
  assert.equal(one(nobody, "promise", speaker).debtor.name, "Kari Nordmann");
});

test("an official without a name is bound by the state that his words name for the doer", () => {
  const speaker = { name: "a spokesman", actor: null, for: null };
  assert.equal(one("[A spokesman] *promised* {that Norway would pay}.", "promise", speaker).debtor.name, "Norway");
});

test("an opposition leader of an undated report binds no state, though he once led its government", () => {
  const speaker: Party = { name: "Morgan Tsvangirai", actor: "morgan-tsvangirai", for: "ZWE" };
  const drawing = "[The Zimbabwean opposition leader, Morgan Tsvangirai,] *promised* {to withdraw the troops}.";
  const debtor = (words: string, earliest: string | null, latest: string | null): string =>
    one(words, "promise", speaker, { about: { earliest, latest } }).debtor.name;
  assert.equal(debtor(drawing, null, null), "Morgan Tsvangirai");
  assert.equal(debtor(drawing, "2001-01-01", "2013-01-01"), "Morgan Tsvangirai");
  assert.equal(debtor(drawing.replace("opposition leader", "prime minister"), null, null), "Zimbabwe");
});

test("what only the speaker can do binds the speaker, whatever the office", () => {
  const minister = { name: "Sergei Lavrov", actor: "Q58217", for: "RUS" };
  assert.equal(one("[Mr Lavrov] *said* {he will visit Chad}.", "intention", minister).debtor.name, "Sergei Lavrov");
  assert.equal(one("[Mr Lavrov] *said* {we will not attack Chad}.", "assurance", minister).debtor.name, "Russia");
});

for (const [office, binds] of [
  ["Minister of Defence", true],
  ["Foreign Ministry Spokesperson", true],
  ["Secretary of the Security Council", true],
  ["Special Presidential Envoy for Africa", true],
  ["White House Chief of Staff", true],
  ["Commander of US Central Command", true],
  ["Chairman of the Foreign Relations Committee of the Senate", false],
  ["Chairman of the Duma Committee on International Affairs", false],
  ["Commander of the Rapid Support Forces", false],
  ["Chairman of the Munich Security Conference", false],
  ["Leader of the Labour Party", false],
] as const)
  test(`the word of the ${office} ${binds ? "binds the state" : "binds no state"}`, () =>
    assert.equal(bindingOffices.test(office), binds));

test("who says that he will not leave office is bound himself, and his state by what it will do", () => {
  const speaker: Party = { name: "Thabo Mbeki", actor: "thabo-mbeki", for: "ZAF" };
  const debtor = (words: string): string =>
    one(`[Thabo Mbeki] *said* {${words}}.`, "assurance", speaker, {
      about: { earliest: "2005-01-01", latest: "2005-06-30" },
    }).debtor.name;
  assert.equal(debtor("he would not leave office early"), "Thabo Mbeki");
  assert.equal(debtor("he would not return to the presidency"), "Thabo Mbeki");
  assert.equal(debtor("he would not leave Chad early"), "South Africa");
});
