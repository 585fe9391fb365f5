import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wording } from "../../src/stages/commitments/wording.ts";
import { at } from "./frames.ts";
import { chad, norway, one, undertaken } from "./undertaken.ts";

for (const [drawing, act] of [
  ["[Norway] *congratulated* {Chad on winning the election next week}.", "support"],
  ["[Norway] *said:* {“I was ready to join the talks next week.”}", "intention"],
  ["[Norway] *assured* {there had been no attack on Chad}.", "assurance"],
  ["[Norway] *offers* {that do not include the port}.", "offer"],
  ["[Norway] *assured* {that calling in the fleet would not harm the port}.", "assurance"],
  ["[Norway] *said* {a walkout will not affect the vote}.", "intention"],
] as const)
  test(`nothing is undertaken in: ${drawing}`, () =>
    assert.deepEqual(
      undertaken(drawing, act, norway).map(({ content }) => content.text),
      [],
    ));

for (const drawing of [
  "If [Norway] *agreed* {to send boats}, the port would open.",
  "A question, should [Norway] *agree* {to send boats}, is when.",
  "They differ over whether [Norway] *intends* {to send boats}.",
])
  test(`nobody is bound by: ${drawing}`, () => {
    const { binding, why } = one(drawing, drawing.includes("intends") ? "intention" : "agreement", norway);
    assert.deepEqual([binding, why], [false, "is only supposed, not given"]);
  });

test("what one side says against another that it means to do binds nobody", () => {
  const found = undertaken("[Chad] *warned* {that [Norway] *intends* {to attack the port}}.", "warning", chad, {
    each: (_, i) => (i === 1 ? { act: "intention", speaker: norway, speakers: [norway] } : {}),
  });
  assert.deepEqual(
    found.map(({ binding, why }) => [binding, why]),
    [[false, "is what another side says against him"]],
  );
});

test("a nation once free names no condition, nor do talks after that", () => {
  for (const [words, condition] of [
    ["that it would return a nation once famed for its songs to silence", null],
    ["that it would leave once elected", "once elected"],
    ["that it would leave once the port was closed", "once the port was closed"],
    ["that there would be more talks after that", null],
    ["that it would leave after that vote was held", "after that vote was held"],
  ] as const)
    assert.equal(wording(words).condition, condition, words);
});

test("who would do something if another thing came is bound under that condition", () => {
  const { binding, condition } = one("[Norway] *said* {if the port closed, it would send boats}.", "threat", norway);
  assert.deepEqual([binding, condition], [true, "if the port closed"]);
});

test("what something is the answer to is not what is undertaken", () => {
  const { content } = one(
    "[Norway] *promised* {to go on raising costs on Chad for its brutal attacks on the port}.",
    "promise",
    norway,
  );
  assert.equal(content.kind, "other");
});

test("what will be considered is not yet undertaken", () => {
  const { binding, strength } = one("[Norway] *said* {it would consider sending troops}.", "intention", norway);
  assert.deepEqual([binding, strength], [false, "reserve"]);
});

for (const [content, target] of [
  ["it would not send troops to the People's Republic of China", "China"],
  ["it would not attack the Democratic People's Republic of Korea", "North Korea"],
  ["it would not attack the Democratic Republic of the Congo", "Democratic Republic of the Congo"],
  ["it would keep its ships out of the South China Sea", undefined],
  ["it would abide by the Minsk agreements", undefined],
] as const)
  test(`"${content}" is to be done to ${target ?? "nobody"}`, () => {
    const found = one(`[Norway] *assured* <Chad> {that ${content}}.`, "assurance", norway);
    assert.equal(found.content.target?.name, target);
  });

test("agreements called after a place are nobody's doing, so what is said of them is the speaker's own", () => {
  const found = one("[Norway] *assured* <Chad> {that the Minsk agreements would be kept}.", "assurance", norway);
  assert.equal(found.debtor.name, "Norway");
});

test("whoever refuses what he is called on to do undertakes to leave it", () => {
  const found = one("[Norway] *rejected* {Chad's calls to withdraw its boats}.", "refusal", norway);
  assert.deepEqual([found.debtor.name, found.negated, found.why], ["Norway", true, "refuses it; speaks as such"]);
});

test("an assurance binds the state not to do what is feared", () => {
  const found = one("[Norway] *assured* <Chad> {that its forces would not attack Chad}.", "assurance", norway, {
    each: () => ({ addressees: [chad] }),
  });
  assert.equal(found.debtor.name, "Norway");
  assert.deepEqual(found.creditors, [chad]);
  assert.deepEqual([found.content.kind, found.content.target?.name, found.negated], ["attack", "Chad", true]);
  assert.deepEqual([found.strength, found.binding], ["undertaking", true]);
});

for (const [name, act, drawing, expected] of [
  ["a plan denied", "denial", "[Norway] *denied* {it plans to invade Chad}.", ["intention", true, true]],
  [
    "no intention",
    "assurance",
    "[Norway] *said* {it has no intention of sending troops to Chad}.",
    ["intention", true, true],
  ],
  ["a refusal to act", "refusal", "[Norway] *refused* {to release the prisoners}.", ["undertaking", true, true]],
  ["a threat", "threat", "[Norway] *threatened* {to impose sanctions on Chad}.", ["undertaking", true, false]],
  [
    "a refusal to rule out",
    "refusal",
    "[Norway] *refused* {to rule out further intervention in Chad}.",
    ["reserve", false, false],
  ],
  [
    "a right reserved",
    "assurance",
    "[Norway] *reserved* {the right to take action in Chad}.",
    ["reserve", false, false],
  ],
  [
    "no need for now",
    "assessment",
    "[Norway] *said*: {“There is no need for force so far, but it remains possible.”}",
    ["reserve", false, false],
  ],
] as const)
  test(`${name} weighs what its words weigh`, () => {
    const { strength, binding, negated } = one(drawing, act, norway);
    assert.deepEqual([strength, binding, negated], expected.slice(0, 1).concat(expected.slice(1) as never));
  });

for (const [name, act, drawing] of [
  ["a fact denied", "denial", "[Norway] *denied* {that it had attacked Chad}."],
  ["a fact that allays a fear", "assurance", "[Norway] *insisted* {its reactors are safe}."],
  ["a wish", "intention", "[Norway] *wants* {to meet Chad}."],
  ["a withheld answer", "refusal", "[Norway] *refused* {to say whether it would meet Chad}."],
  ["agreement on how things stand", "agreement", "[Norway] *agreed* {that the road was long}."],
  ["a forecast of what others will do", "intention", "[Norway] *said* {Chad will attack Niger}."],
  ["what others will refuse", "refusal", "[Norway] *said* {that Chad would not accept a ceasefire}."],
  [
    "what others have to do",
    "intention",
    "[Norway] *said* {Chad must agree to a timetable for withdrawing all its boats from the occupied islands; otherwise} {the fighting will go on}.",
  ],
  ["what must become of others", "assurance", '[Norway] *said* {Chad "must be driven from the islands"}.'],
  ["a bare assertion", "assertion", "[Norway] *said* {it will rain}."],
] as const)
  test(`${name} is no commitment`, () => assert.deepEqual(undertaken(drawing, act, norway), []));

test("what is demanded of somebody is kept apart from what is given", () => {
  const found = one("[Chad] *demanded* {that [Norway] *promise* {not to attack Chad}}.", "promise", norway, {
    each: (_, i) => (i === 0 ? { act: "demand", speaker: chad, speakers: [chad] } : {}),
  });
  assert.deepEqual([found.binding, found.why], [false, "is demanded, not given"]);
});

test("a threat is given to whom it threatens", () => {
  assert.equal(
    one("[Norway] *threatened* {to impose sanctions on Chad}.", "threat", norway).creditors[0]?.name,
    "Chad",
  );
});

test("condition and deadline are read from the words", () => {
  const drawing = "[Norway] *promised* {to withdraw its troops by June if Chad lays down its arms}, officials said.";
  const found = one(drawing, "promise", norway, {
    times: (text) => [{ span: at(text, "June"), type: "DATE", value: "2014-06", edtf: "2014-06", by: "test" }],
  });
  assert.equal(found.condition, "if Chad lays down its arms");
  assert.deepEqual(found.deadline, { edtf: "2014-06", text: "June" });
});

test("the same word told twice by one chain is one commitment, and headlines make none", () => {
  const twice = "[Norway] *said* {it will not attack Chad}. | [Norway] *vowed* {not to send troops into Chad}.";
  assert.equal(undertaken(twice, "assurance", norway).length, 1);
  assert.deepEqual(
    undertaken("[Norway] *vows* {not to attack}", "promise", norway, { each: () => ({ zone: "headline" }) }),
    [],
  );
});

test("a report's own summary and the chain it sums up are one, and the chain is kept", () => {
  const drawing =
    "[Norway] *has assured* {it will not attack Chad}. | [The clerk] *said* {[the envoy] *promised* {Norway would not attack Chad}}.";
  const envoy = { name: "Norwegian ambassador", actor: null, for: "NOR" };
  const found = one(drawing, "assurance", norway, {
    each: (_, i) =>
      i === 1 ? { act: "assertion", speakers: [chad] } : i === 2 ? { speakers: [envoy], via: ["the clerk"] } : {},
  });
  assert.deepEqual([found.by.name, found.debtor.name, found.via], ["Norwegian ambassador", "Norway", ["the clerk"]]);
});

test("assurances that somebody heard are owed to the hearer", () => {
  const drawing = "[The envoy] *said* {“We listened to [] *assurances* {that they would not attack Chad}.”}";
  const envoy = { name: "Chadian envoy", actor: null, for: "TCD" };
  const heard = one(drawing.replace("[] ", ""), "assurance", norway, {
    each: (_, i) => (i === 0 ? { act: "assertion", speaker: envoy, speakers: [envoy] } : {}),
  });
  assert.deepEqual(heard.creditors, [envoy]);
});

test("what the teller's side will be given binds the other side", () => {
  const drawing = "[The envoy] *said* {“We have *an agreement* {that we will receive written replies.”}}";
  const envoy = { name: "Chadian envoy", actor: null, for: "TCD" };
  const found = one(drawing, "agreement", chad, {
    each: (_, i) => (i === 0 ? { act: "assertion", speaker: envoy, speakers: [envoy] } : { addressees: [norway] }),
  });
  assert.deepEqual([found.debtor.name, found.creditors[0]?.name], ["Norway", "Chadian envoy"]);
});

for (const [words, condition] of [
  ["that it will help unless the fighting stops, and he left", "unless the fighting stops"],
  ["If asked, we will come", "If asked"],
  ["it will come on condition that peace holds.", "on condition that peace holds"],
  ["it will come", null],
] as const)
  test(`the condition of "${words}"`, () => assert.equal(wording(words).condition, condition));

test("whatever is said and whoever says it, nothing is thrown", () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom("if", "will", "not", "(", "*", "\\", "no", "to attack", "Norway", "“", ","),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.string(), (parts, name) => {
      const said = parts.join(" ").replace(/[[\]*<>{}|\\]/gu, "\\$&");
      const speaker = { name, actor: null, for: "NOR" };
      for (const act of ["promise", "assurance", "refusal", "agreement"] as const)
        undertaken(`[A] *said* {x ${said}}`, act, speaker);
    }),
    { numRuns: 100 },
  );
});

test("a deed of the condition is what others may do, not what is threatened", () => {
  const found = one(
    "[Norway] *warned* {that it would impose heavy sanctions if Chad attacked its ships}.",
    "threat",
    norway,
  );
  assert.deepEqual([found.content.kind, found.condition], ["sanction", "if Chad attacked its ships"]);
  const vague = one("[Norway] *warned* {that there would be a price if Chad attacked its ships}.", "threat", norway);
  assert.notEqual(vague.content.kind, "attack");
});

test("who only reports his own side's promise makes no second one", () => {
  const found = undertaken(
    "[The palace] *said* {[the king] *promised* {that Norway would withdraw its troops}}.",
    "promise",
    norway,
  );
  assert.deepEqual(
    found.map(({ attribution }) => attribution),
    ["a2"],
  );
});

for (const [words, negated] of [
  ["to end its attacks", true],
  ["it will not lift the sanctions", false],
  ["to stop attacking its neighbour", true],
  ["to add two names to the list of those who may not enter", false],
] as const)
  test(`${words}: ${negated ? "not to be done, or no more" : "to be done"}`, () =>
    assert.equal(wording(words).negated, negated));

test("words that name nothing promise nothing", () =>
  assert.deepEqual(undertaken("[Norway] *promised* {anything}.", "promise", norway), []));
