import { type Act, acts, type Channel, channels } from "../src/model/acts.ts";
import type { Party } from "../src/model/attribution.ts";
import type { Reading } from "../src/model/reading.ts";
import { drawn } from "./drawn.ts";
import { synthetic } from "./synthetic.ts";

/** Acts that bind whoever does them; only with these a report keeps its commitment. */
const binding: ReadonlySet<Act> = new Set(["assurance", "promise", "intention", "agreement"]);

/**
 * One report of `synthetic`, with acts, channels and speakers spread as a large record has them: every act and channel
 * occurs, a fifth is said by one of five thousand who are in no table, and a tenth has no date of publication. The
 * second account of a call is varied as the first is, so that the two still belong together.
 */
export function varied(n: number): Reading {
  const reading = synthetic(n);
  const random = drawn((n % 4 === 3 ? n - 1 : n) + 7_000_000);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const act: Act = random() < 0.25 ? "assurance" : pick(acts);
  const channel: Channel = pick(channels);
  const unknown = random() < 0.2 ? Math.floor(random() * 5000) : null;
  const { document } = reading;
  const someone = (party: Party): Party =>
    unknown === null ? party : { name: `Envoy ${unknown}`, actor: `envoy-${unknown}`, for: party.for };
  return {
    ...reading,
    document: {
      ...document,
      title: `${document.text.slice(0, 60)} …`,
      published:
        n % 10 === 9
          ? { edtf: null, earliest: null, latest: null, basis: "unknown", evidence: [] }
          : document.published,
    },
    attributions: reading.attributions.map((a) =>
      a.id === "a2" && a.speaker
        ? { ...a, act, channel, speaker: someone(a.speaker), speakers: a.speakers.map(someone) }
        : a,
    ),
    commitments: binding.has(act) ? reading.commitments : [],
  };
}
