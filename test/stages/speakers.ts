import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Attribution, unattributed } from "../../src/model/attribution.ts";
import type { Span } from "../../src/model/span.ts";
import type { Pointed } from "../../src/reader/frames.ts";
import { type Tuning, usual } from "../../src/reader/tuning.ts";
import { apart } from "../../src/stages/page/furniture.ts";
import { type Resolved, resolve } from "../../src/stages/parties/speakers/speakers.ts";
import { openWorld } from "../../src/world/world.ts";
import { type Drawn, drawn } from "../draw.ts";
import { report } from "../report.ts";

const world = openWorld();

/**
 * Resolves a report drawn as `test/draw.ts` has it. `day` is when it was published; `more` changes the attributions
 * before they are resolved, by place.
 */
export function resolved(
  marked: string,
  {
    day = null,
    title = null,
    outlet = null,
    more = {},
    pointed = new Map(),
    tuning = usual,
  }: {
    readonly day?: string | null;
    readonly title?: string | null;
    readonly outlet?: string | null;
    readonly more?: Readonly<Record<number, Partial<Attribution>>>;
    readonly pointed?: ReadonlyMap<string, Pointed>;
    readonly tuning?: Tuning;
  } = {},
): Resolved {
  const { text, found } = drawn(marked);
  const attributions = found.map((one, i) => ({ ...attribution(one, i), ...more[i] }));
  return resolve(apart(report(text, { published: day, title, outlet })), attributions, world, {
    published: { earliest: day, latest: day },
    pointed,
    tuning,
  });
}

const attribution = ({ source, cue, addressee, content, within }: Drawn, i: number): Attribution => ({
  ...unattributed,
  id: `a${i + 1}`,
  within: within === null ? null : `a${within + 1}`,
  source,
  cue,
  content,
  addresseeSpan: addressee,
  act: "assertion",
  confidence: 1,
  by: "drawn",
});

/** Who speaks in each attribution, joint speakers with a plus. */
export const speakersOf = ({ attributions }: Resolved): string[] =>
  attributions.map(({ speakers }) => speakers.map(({ name }) => name).join(" + "));

/** A report in our own words, what it shows, who speaks in each attribution in the order in which they are drawn, and its day. */
export type Told = readonly [what: string, marked: string, speakers: readonly string[], day?: string];

/** One test a row: each report is read as its row tells. */
export function eachMeans(title: string, table: readonly Told[]): void {
  describe(title, () => {
    for (const [what, marked, speakers, day] of table)
      test(what, () => assert.deepEqual(speakersOf(resolved(marked, { day: day ?? null })), speakers));
  });
}

/** Where words stand in a drawn report. */
export const spanOf = (marked: string, words: string): Span[] => {
  const at = drawn(marked).text.indexOf(words);
  assert.ok(at >= 0, words);
  return [[at, at + words.length]];
};
