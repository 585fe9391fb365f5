import assert from "node:assert/strict";
import { test } from "node:test";
import { attributions } from "../../src/stages/attributions.ts";
import { deeds } from "../../src/stages/deeds.ts";
import { apart } from "../../src/stages/page/furniture.ts";
import { report } from "../report.ts";
import { at, deedFrame, framed } from "./frames.ts";

for (const [drawing, word, actors] of [
  ["[Norway] *called* {for the release of the sailors}.", "release", []],
  ["[Norway] *called* {for its release of the sailors}.", "release", ["Norway"]],
  ["[Norway] *demanded* {to leave the port}.", "leave", ["Norway"]],
] as const)
  test(`who does what is called for: ${drawing}`, () => {
    const { text, frames } = framed(drawing, { act: "demand" });
    const document = apart(report(text));
    const norway = { name: "Norway", actor: "NOR", for: "NOR" };
    const said = attributions(document, frames, { by: "test" }).map((one) => ({
      ...one,
      speaker: norway,
      speakers: [norway],
    }));
    const frame = deedFrame(at(text, word), { actor: [at(text, "Norway")], kind: "release" });
    const [deed] = deeds(document, [frame], said, { by: "test" });
    assert.deepEqual(
      deed?.actors.map(({ name }) => name),
      actors,
    );
  });

for (const [drawing, word, expected] of [
  ["[Hale] *said* after hours of talks with Brand {that it rained}.", "talks", "Hale + Brand"],
  ["[Gen. Hale] *said* after talks with Brand {that it rained}.", "talks", "Hale + Brand"],
  ["[Hale] *said* {that it rained after talks with Brand}.", "talks", "Brand"],
  ["[Hale] *said* of the talks with Brand {that it rained}.", "talks", "Brand"],
] as const)
  test(`who was at the talks of which somebody tells: ${drawing}`, () => {
    const { text, frames } = framed(drawing);
    const document = apart(report(text));
    const hale = { name: "Hale", actor: "hale", for: null };
    const said = attributions(document, frames, { by: "test" }).map((one) => ({
      ...one,
      speaker: hale,
      speakers: [hale],
    }));
    const frame = deedFrame(at(text, word), { actor: [at(text, "Brand")], kind: "meeting" });
    const [deed] = deeds(document, [frame], said, { by: "test" });
    assert.equal(deed?.actors.map(({ name }) => name).join(" + "), expected);
  });
