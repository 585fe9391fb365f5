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
