import assert from "node:assert/strict";
import { test } from "node:test";
import type { Party } from "../../src/model/attribution.ts";
import { chad, norway, one, undertaken } from "./undertaken.ts";

const council: Party = { name: "UN Security Council", actor: "UN Security Council", for: "UN" };
const parliament: Party = { name: "Parliament", actor: null, for: null };
const hale: Party = { name: "Anna Hale", actor: null, for: null };
const analysts: Party = { name: "analysts", actor: null, for: null };

for (const [drawing, act, speaker] of [
  ["[Norway] *said* {Chad would attack the port again}.", "threat", norway],
  ["[Norway] *warned* {that Chad would attack if Mali withdrew}.", "threat", norway],
  ["[Norway] *said* {in that case, Chad’s troops would cross the border}.", "threat", norway],
  ["[Norway] *said* {Vladimir Putin would invade Chad within days}.", "assurance", norway],
  ["[Norway] *said* {President Putin would bomb the port}.", "threat", norway],
  ["[Norway] *warned* {that the rebels would burn the port unless they were paid}.", "threat", norway],
  ["[Norway] *said* {that protesters would storm the harbour if the law was passed}.", "threat", norway],
  ["[The minister Anna Hale] *said* {the gunmen would kill the sailors unless they left}.", "threat", hale],
  ["[Analysts] *said* {Chad would attack Mali}.", "assurance", analysts],
  ["[The analyst Anna Hale] *said* {Chad would attack Mali}.", "assurance", hale],
  ["[Norway] *promised* {that Chad would withdraw its boats}.", "promise", norway],
  ["“{You will attack us},” [Norway] *told* <Chad>.", "threat", norway],
  ["“{Yes, you will bomb the port},” [Norway] *answered*.", "assurance", norway],
  ["“{You’ll send your boats again},” [Norway] *told* <Chad>.", "intention", norway],
  ["[The Council] *decided* {that Chad shall not make, buy or keep mines}.", "agreement", council],
  ["[Parliament] *decided* {that Chad shall withdraw its boats from Mali}.", "intention", parliament],
] as const)
  test(`no word of the speaker's own: ${drawing}`, () =>
    assert.deepEqual(
      undertaken(drawing, act, speaker).map(({ debtor }) => debtor.name),
      [],
    ));

for (const [drawing, act, speaker, debtor] of [
  ["[Norway] *threatened* {that Chad would face sanctions if it attacked the port}.", "threat", norway, "Norway"],
  ["[Norway] *said* {Chad will pay a high price}.", "threat", norway, "Norway"],
  ["[Norway] *warned* {that the rebels would be driven from the port}.", "threat", norway, "Norway"],
  ["“{You will get your boats},” [Norway] *told* <Chad>.", "promise", norway, "Norway"],
  [
    "The opposition leader came. [Opposition leader Anna Hale] *said* {protesters would fill the port}.",
    "intention",
    hale,
    "Anna Hale",
  ],
  ["[Norway] *promised* {that its fighters would leave the port}.", "promise", norway, "Norway"],
  ["[Norway] *promised* {that NATO would send boats to Chad}.", "promise", norway, "Norway"],
  ["[Norway] *warned* {that Norwegian troops would attack Chad}.", "threat", norway, "Norway"],
  ["[Norway] *threatened* {that any attack by Chad would be answered}.", "threat", norway, "Norway"],
  ["[The Council] *decided* {that its members shall send boats to Chad}.", "agreement", council, "United Nations"],
  ["[Chad] *agreed* {that Chad shall withdraw its boats}.", "agreement", chad, "Chad"],
] as const)
  test(`the speaker is bound: ${drawing}`, () => assert.equal(one(drawing, act, speaker).debtor.name, debtor));
