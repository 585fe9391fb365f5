import assert from "node:assert/strict";
import type { Act } from "../../src/model/acts.ts";
import type { Attribution, Party } from "../../src/model/attribution.ts";
import type { Commitment } from "../../src/model/commitment.ts";
import type { Deed } from "../../src/model/deed.ts";
import type { Time } from "../../src/model/time.ts";
import { attributions } from "../../src/stages/attributions.ts";
import { commitments } from "../../src/stages/commitments/commitments.ts";
import { apart } from "../../src/stages/page/furniture.ts";
import { type Days, openWorld } from "../../src/world/world.ts";
import { report } from "../report.ts";
import { framed } from "./frames.ts";

const world = openWorld();
export const norway: Party = { name: "Norway", actor: "NOR", for: "NOR" };
export const chad: Party = { name: "Chad", actor: "TCD", for: "TCD" };
const day = { edtf: "2014-05-10", earliest: "2014-05-10", latest: "2014-05-10", basis: "given", evidence: [] } as const;
const unknown = { edtf: null, earliest: null, latest: null, basis: "unknown", evidence: [] } as const;

interface More {
  readonly deeds?: (text: string) => Pick<Deed, "kind" | "trigger" | "within">[];
  readonly times?: (text: string) => Time[];
  readonly each?: (attribution: Attribution, i: number) => Partial<Attribution>;
  /** Of a document whose day of publication is not known, the days that are. */
  readonly about?: Days;
}

/** The commitments drawn on a sentence in which one speaker does one thing with words. */
export function undertaken(
  drawing: string,
  act: Act,
  speaker: Party,
  { deeds = () => [], times = () => [], each = () => ({}), about }: More = {},
): Commitment[] {
  const { text, frames } = framed(drawing, { act });
  const document = { ...apart(report(text)), published: about ? unknown : day };
  const said = attributions(document, frames, { by: "test" }).map((a, i) => ({
    ...a,
    speaker,
    speakers: [speaker],
    addressees: [],
    ...each(a, i),
  }));
  return commitments(document, said, deeds(text).map(deedOf), times(text), world, about);
}

/** A deed of which only this is told. */
const deedOf = (deed: Pick<Deed, "kind" | "trigger" | "within">, i: number): Deed => ({
  id: `e${i + 1}`,
  type: "OTHER",
  mode: null,
  span: deed.trigger,
  mentions: [deed.trigger],
  actors: [],
  targets: [],
  place: null,
  time: null,
  factuality: "planned",
  confidence: 1,
  by: "test",
  ...deed,
});

/** The one commitment drawn on a sentence; any other number fails the test. */
export const one = (drawing: string, act: Act, speaker: Party, more?: More): Commitment => {
  const found = undertaken(drawing, act, speaker, more);
  assert.equal(found.length, 1, JSON.stringify(found.map(({ content }) => content.text)));
  return found[0] as Commitment;
};
