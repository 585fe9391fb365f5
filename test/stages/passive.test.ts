import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Span } from "../../src/model/span.ts";
import { givenTurned, ownerTurned, passiveTurned } from "../../src/stages/passive.ts";
import { framed } from "./frames.ts";

/** Words that a reader marked as source and addressee, and where they belong. */
const turned = (marked: string) => {
  const { text, frames } = framed(marked);
  const [frame] = frames;
  assert.ok(frame);
  const { source, addressee } = ownerTurned(text, givenTurned(text, passiveTurned(text, frame)));
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span));
  return { source: words(source), addressee: words(addressee) };
};

describe("who is told things does not say them", () => {
  for (const [marked, source, addressee] of [
    ["[The monitors] *were told* {that nobody may pass}.", [], ["The monitors"]],
    ["[The mayor] *was briefed* by <the guards> {on the flood}.", ["the guards"], ["The mayor"]],
    ["[Sailors] *have been firmly advised* {to stay ashore}.", [], ["Sailors"]],
    ["pilots, [who] *are assured* {that it is safe}.", [], ["who"]],
    ["*Asked* {if the port would close}, [the mayor] said no.", [], ["the mayor"]],
    ["[Otto Brand] came. *Asked* {if it would close}, he said no.", [], ["Otto Brand"]],
    ["*Asked* by [the council] {if the port would close}, he said no.", ["the council"], []],
    ["the powers that gave [Malta] *assurances* {of peace} left.", ["that"], ["Malta"]],
    ["Norway has given [the port] *its word* {that ferries would sail}.", [], ["the port"]],
    ["[Malta] *allegedly* {sank boats}.", [], []],
    ["{The plan} *was condemned* in [Oslo].", [], []],
    ["[Otto Brand] *had been denied* {a visa}.", [], ["Otto Brand"]],
    ["[Malta] *is being threatened* {with a boycott by the port}.", [], ["Malta"]],
    ["They condemned [Malta’s] *alleged* {attack}.", [], []],
    ["They condemned [Malta]'s *alleged* {attack}.", [], []],
    ["Malta’s *request* {for boats} was turned down by [the port].", ["Malta"], []],
    ["Its *appeal* {for boats} was politely ignored by [the port].", ["Its"], []],
    ["They must *confirm* to [the world] {that it is safe}.", [], ["the world"]],
    ["[Otto Brand]’s speech follows a *warning* yesterday from <Norway> {that boats would sink}.", ["Norway"], []],
    ["<Ann Hale> *told* <him> {that it rained}.", ["Ann Hale"], ["him"]],
    ["It rains, *according* to [the mayor].", ["the mayor"], []],
    ["He left. *Pressed* {on the treaty}, [she] shrugged.", [], ["she"]],
  ] as const)
    test(marked, () => assert.deepEqual(turned(marked), { source, addressee }));
});

describe("left as it is", () => {
  for (const [marked, source, addressee] of [
    ["[The monitors] *told* <the guards> {that nobody may pass}.", ["The monitors"], ["the guards"]],
    ["They left, given [Malta’s] *assurances* {of peace}.", ["Malta’s"], []],
    ["[Malta] *alleged* {that they sank}.", ["Malta"], []],
    ["{The plan} *was condemned* by [Oslo].", ["Oslo"], []],
    ["{The plan} *was denied* by [Oslo].", ["Oslo"], []],
    ["[Malta’s] *request* {for boats} was turned down by the port.", ["Malta’s"], []],
    ["Malta’s ships came. A *request* {for boats} was turned down by [the port].", ["the port"], []],
    ["They gave up. [Malta] *promised* {peace}.", ["Malta"], []],
    ["Nobody *was told* by [the guards] {that the pier had sunk}.", ["the guards"], []],
    ["[Otto Brand], as all *were told*, {had left}.", ["Otto Brand"], []],
    ["The council met. [Brand] *asked* {if the port would close}.", ["Brand"], []],
    ["In the end *asked* [Brand] {if the port would close}.", ["Brand"], []],
    ["[Otto Brand] *was quoted* {as saying no}.", ["Otto Brand"], []],
  ] as const)
    test(marked, () => assert.deepEqual(turned(marked), { source, addressee }));
});

for (const [drawing, source, content] of [
  ["A formal *request* {by the Harbour Council to close it} came.", "the Harbour Council", "to close it"],
  ["*Questions* from reporters {about the cost} went on.", "reporters", "about the cost"],
  ["The *warning* by <the army> {that it would act} came.", "the army", "that it would act"],
  ["A *request* {for boats by May} came.", "", "for boats by May"],
  ["The *demand* by Monday {for boats} came.", "", "for boats"],
  ["*Calls* from Norway {for Chad to leave} came.", "Norway", "for Chad to leave"],
  ["*Calls* {from the U.S. Army for boats} came.", "the U.S. Army", "for boats"],
  ["{“Leave now,”} was the *demand* by Norway {for boats}.", "Norway", "“Leave now,” … for boats"],
] as const)
  test(`whom a noun for words tells them to be from: ${drawing}`, () => {
    const { text, frames } = framed(drawing);
    const turned = passiveTurned(text, frames[0] as (typeof frames)[0]);
    const words = (spans: typeof turned.source) => spans.map((span) => text.slice(...span)).join(" … ");
    assert.deepEqual([words(turned.source), words(turned.content)], [source, content]);
  });

for (const [drawing, source, addressee] of [
  ["“{Will you go?}” *asked* <an Afghan reporter>.", "an Afghan reporter", ""],
  ["Hale *asked* <a reporter> {“Will you go?”}", "", "a reporter"],
] as const)
  test(`who asks behind his question: ${drawing}`, () => {
    const { text, frames } = framed(drawing);
    const turned = passiveTurned(text, frames[0] as (typeof frames)[0]);
    const words = (spans: typeof turned.source) => spans.map((span) => text.slice(...span)).join(" … ");
    assert.deepEqual([words(turned.source), words(turned.addressee)], [source, addressee]);
  });
