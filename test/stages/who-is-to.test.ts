import assert from "node:assert/strict";
import { test } from "node:test";
import type { Party } from "../../src/model/attribution.ts";
import { attributions } from "../../src/stages/attributions.ts";
import { deeds } from "../../src/stages/deeds.ts";
import { apart } from "../../src/stages/page/furniture.ts";
import { report } from "../report.ts";
import { at, deedFrame, framed } from "./frames.ts";

const page = (text: string) => apart(report(text));
const person = (name: string): Party => ({ name, actor: name.toLowerCase(), for: null });

for (const [drawing, act, doer] of [
  ["[Ann] *promised* {not to attack Southland}.", "promise", "Ann"],
  ["[Ann] *refused* {to use force}.", "refusal", "Ann"],
  ["[Ann] *urged* <Bob> {to attack Southland}.", "demand", "Bob"],
  ["[Ann] *refused* {to condemn the attack}.", "refusal", undefined],
  ["[Ann] *said* {to attack is wrong}.", "assertion", undefined],
] as const)
  test(`${drawing} is done by ${doer ?? "nobody told"}`, () => {
    const { text, frames } = framed(drawing, { act });
    const [ann, bob] = [person("Ann"), person("Bob")];
    const said = attributions(page(text), frames, { by: "test" });
    const told = said.map((one) => ({
      ...one,
      speakers: [ann],
      addressees: one.addresseeSpan.length > 0 ? [bob] : [],
    }));
    const trigger = at(text, /attack|force/.exec(text)?.[0] ?? "");
    const [deed] = deeds(page(text), [deedFrame(trigger, { kind: "annexation" })], told, { by: "test" });
    assert.equal(deed?.actors[0]?.name, doer);
  });

test("a press conference that is told something is given by whoever tells it, not by whom it follows", () => {
  const drawing = "[Ann] *told* <a news conference> {no} after talks with Bob.";
  const { text, frames } = framed(drawing);
  const said = attributions(page(text), frames, { by: "test" }).map((one) => ({ ...one, speakers: [person("Ann")] }));
  const frame = deedFrame(at(text, "news conference"), { kind: "press-conference", actor: [at(text, "Bob")] });
  const doers = (attributed: typeof said): string[] =>
    deeds(page(text), [frame], attributed, { by: "test" }).flatMap(({ actors }) => actors.map(({ name }) => name));
  assert.deepEqual(doers(said), ["Ann"]);
  assert.deepEqual(doers([]), ["Bob"]);
});

for (const [text, kind, actor, target] of [
  ["Ann's release was near.", "release", undefined, "Ann"],
  ["Ann's brief detention angered Bob.", "detention", undefined, "Ann"],
  ["Ann's release of them was near.", "release", "Ann", undefined],
  ["Ann's resignation was near.", "ouster", "Ann", undefined],
  ["Ann's attack was near.", "attack", "Ann", undefined],
] as const)
  test(`${text} (${kind}): done by ${actor ?? "nobody told"} to ${target ?? "nobody told"}`, () => {
    const trigger = at(text, /release|detention|resignation|attack/.exec(text)?.[0] ?? "");
    const [deed] = deeds(page(text), [deedFrame(trigger, { kind, actor: [at(text, "Ann")] })], [], { by: "test" });
    assert.deepEqual([deed?.actors[0]?.name, deed?.targets[0]?.name], [actor, target]);
  });
