import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, onlySupposed, yetToBe } from "../../src/stages/supposed.ts";
import { at } from "./frames.ts";

for (const [text, trigger, supposed] of [
  ["If attacked, Norway will respond.", "attacked", true],
  ["If attacked, Norway will respond.", "respond", true],
  ["Norway will respond if Chad attacks its ships.", "attacks", true],
  ["Norway will not come unless the troops withdraw.", "withdraw", true],
  ["Norway will not stand by should Chad further attack its ships.", "attack", true],
  ["Should Chad attack, Norway will respond.", "attack", true],
  ["Were Chad to attack, Norway would respond.", "attack", true],
  ["Had Chad attacked the ships, Norway would have responded.", "attacked", true],
  ["Had Chad attacked the ships, Norway would have responded.", "responded", true],
  ["Chad had the ships attacked.", "attacked", false],
  ["Norway asked if Chad had attacked its ships.", "attacked", false],
  ["If the port is closed, that is because Chad attacked it.", "attacked", false],
  ["It rained. Chad attacked the ships.", "attacked", false],
  ["If only the ships that Chad attacked had sailed.", "attacked", false],
  ["The harbour fell as if attacked.", "attacked", false],
] as const)
  test(`${text} (${trigger}): ${supposed ? "only supposed" : "told as it is"}`, () =>
    assert.equal(onlySupposed(text, at(text, trigger)), supposed));

for (const [text, trigger, open] of [
  ["Did Chad attack the harbour? Nobody knows.", "attack", true],
  ["Will Norway impose sanctions on Chad?", "sanctions", true],
  ["Q    Has the Chadian army withdrawn?", "withdrawn", true],
  ["Q    Thank you, Ann. And did the army attack?", "attack", true],
  ["Hale: Was the quay shelled?", "shelled", true],
  ["Mr. Dubois, does Norway intend to send troops?", "send", true],
  ["Dubois asked, “Have they fled?”", "fled", true],
  ["Do you think that Chad attacked the U.S. fleet?", "attacked", true],
  ["Why did Chad attack the harbour?", "attack", false],
  ["Does Norway condemn the attack?", "attack", false],
  ["Does Norway condemn the brutal attack?", "attack", false],
  ["Did Norway answer Chad’s attack?", "attack", false],
  ["Did Hale sleep ahead of the NATO raid?", "raid", false],
  ["Did Hale weep when Chad attacked?", "attacked", false],
  ["Do you have any comment on Chad withdrawing?", "withdrawing", false],
  ["Did he know that Chad attacked?", "attacked", false],
  ["Was Dubois asked about shelling?", "shelling", false],
  ["Chad attacked the harbour, did it not?", "attacked", false],
  ["Did it rain? Chad attacked the harbour.", "attacked", false],
  ["Have talks begun, Hale asked. They attacked.", "talks", false],
] as const)
  test(`${text} (${trigger}): ${open ? "asked" : "not asked"}`, () =>
    assert.equal(asked(text, at(text, trigger)), open));

for (const [text, trigger, stands] of [
  ["The ministry will soon prohibit the sale of boats.", "prohibit", "planned"],
  ["They’ll be met with sanctions.", "met", "planned"],
  ["Norway will impose further sanctions on Chad.", "sanctions", "planned"],
  ["Norway will impose sanctions on Chad should it attack.", "sanctions", "conditional"],
  ["Norway would send troops if Chad asked for them.", "send", "conditional"],
  ["Norway would send troops, if necessary, to the harbour.", "send", "planned"],
  ["Chad may attack the harbour.", "attack", "conditional"],
  ["Chad in May attacked the harbour.", "attacked", null],
  ["Any Chadian attack would be a mistake.", "attack", "conditional"],
  ["An attack on the port would be a mistake.", "attack", "conditional"],
  ["The president’s resignation would mean an election.", "resignation", "conditional"],
  ["He said further sanctions would only harm Norway.", "sanctions", "conditional"],
  ["The attack would be the first since May.", "attack", null],
  ["Those who attacked would be tried.", "attacked", null],
  ["An attack on the port would later be blamed on Chad.", "attack", null],
  ["They spoke of a possible vote.", "vote", "conditional"],
  ["It was heavier than in any attack before.", "attack", null],
  ["Norway would not send troops.", "send", null],
  ["Norway will talk after the attack.", "attack", null],
  ["Hale is due to visit Chad.", "visit", "planned"],
  ["Dubois was expected to be named envoy.", "named", "planned"],
  ["The two are set on Monday to meet.", "meet", "planned"],
  ["Hale, scheduled to fly home, wept.", "fly", "planned"],
  ["The delay was due to protests.", "protests", null],
  ["Chad was not expected to attack.", "attack", null],
  ["The harbour would remain closed, Hale said.", "closed", "planned"],
  ["The minister is authorised to expel envoys.", "expel", "conditional"],
  ["The Norwegians are ready to send boats.", "send", "conditional"],
  ["Chad was threatened with a further squeeze.", "squeeze", "conditional"],
  ["They spoke of the risk of a new Norwegian attack.", "attack", "conditional"],
  ["Hale heard threats of harm after the attack.", "attack", null],
  ["The plan could include expelling envoys.", "expelling", "conditional"],
  ["It may involve broad trade sanctions.", "sanctions", "conditional"],
  ["It may involve limiting Norwegian sanctions.", "sanctions", null],
  ["Norway will not talk until the Chadian army has withdrawn.", "withdrawn", "conditional"],
  ["Norway did not talk until the Chadian army had withdrawn.", "withdrawn", null],
] as const)
  test(`${text} (${trigger}): ${stands ?? "the words before it say nothing"}`, () =>
    assert.equal(yetToBe(text, at(text, trigger)), stands));
