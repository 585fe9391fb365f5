import { createHash } from "node:crypto";
import { type Attribution, type Party, unattributed } from "../../src/model/attribution.ts";
import type { Commitment } from "../../src/model/commitment.ts";
import type { Deed } from "../../src/model/deed.ts";
import type { Published, Received } from "../../src/model/document.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import type { Kept } from "../../src/store/kept.ts";

/** One attribution by its words, each of which must stand in the text; the first place they stand is meant. */
export interface Said extends Partial<Omit<Attribution, "source" | "cue" | "content" | "speaker" | "addressees">> {
  readonly source?: string;
  readonly cue?: string;
  readonly content?: string | readonly string[];
  readonly speaker?: Party | null;
  readonly addressees?: readonly Party[];
}

export const party = (name: string, state: string | null = null): Party => ({ name, actor: null, for: state });

export const on = (edtf: string, latest = edtf): Published => ({
  edtf,
  earliest: edtf,
  latest,
  basis: "given",
  evidence: [],
});

export const unknown: Published = { edtf: null, earliest: null, latest: null, basis: "unknown", evidence: [] };

const find = (text: string, words: string | undefined): readonly Span[] => {
  if (words === undefined) return [];
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return [[start, start + words.length]];
};

/** A reading written by hand: the text, and the attributions in it, called a1, a2, … in their order. */
export function reading(
  text: string,
  said: readonly Said[] = [],
  about: Partial<Reading["document"]> = {},
  more: Partial<Reading> = {},
): Reading {
  const attributions = said.map(({ source, cue, content, speaker, ...rest }, n): Attribution => {
    const named = speaker ?? (source === undefined ? null : party(source));
    return {
      ...unattributed,
      id: `a${n + 1}`,
      source: find(text, source),
      cue: find(text, cue),
      content: (typeof content === "string" ? [content] : (content ?? [])).flatMap((part) => find(text, part)),
      speaker: named,
      speakers: named ? [named] : [],
      act: "assertion",
      confidence: 0.9,
      by: "hand",
      ...rest,
    };
  });
  return {
    format: "onrecord/1",
    document: {
      id: `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`,
      ref: "report",
      input: "report.txt",
      title: null,
      titleSpan: null,
      outlet: null,
      url: null,
      lang: "en",
      length: text.length,
      published: unknown,
      body: [[0, text.length]],
      furniture: [],
      text,
      ...about,
    },
    times: [],
    attributions,
    events: [],
    commitments: [],
    ...more,
  };
}

/** The report a reading was made of, as it arrived. */
/** A deed of no account, for what points at it or hangs on it. */
export const deed = (id: string, within: string | null): Deed => ({
  id,
  kind: "other",
  type: "OTHER",
  mode: null,
  span: [0, 1],
  trigger: [0, 1],
  mentions: [[0, 1]],
  actors: [],
  targets: [],
  place: null,
  time: null,
  factuality: "happened",
  within,
  confidence: 0.5,
  by: "hand",
});

/** A commitment made by an attribution; what it is to, `more` says. */
export const commitment = (id: string, attribution: string, more: Partial<Commitment> = {}): Commitment => ({
  id,
  attribution,
  by: party("Ann"),
  debtor: party("Ann"),
  creditors: [],
  content: { type: "OTHER", kind: "other", actor: party("Ann"), target: null, text: "" },
  negated: false,
  condition: null,
  deadline: null,
  made: null,
  via: [],
  strength: "undertaking",
  binding: true,
  why: "hand",
  ...more,
});

export const received = ({ document }: Reading): Received => ({
  input: document.input,
  ref: document.ref,
  text: document.text,
  title: document.title,
  outlet: document.outlet,
  url: document.url,
  published: document.published.edtf,
  lang: document.lang,
  marked: [],
});

export const kept = (reading: Reading, model = "m1"): Kept => ({ reading, received: received(reading), model });

export async function list<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A minister's assurance as a spokesman passes it on, one report of a chain of two. */
export const chained = reading(
  "The spokesman said Minister Dubóis had assured Secretary Hale by telephone that no troops would cross the river.",
  [
    {
      source: "The spokesman",
      cue: "said",
      content: "Minister Dubóis had assured Secretary Hale by telephone that no troops would cross the river",
      speaker: party("the spokesman", "USA"),
    },
    {
      within: "a1",
      source: "Minister Dubóis",
      cue: "had assured",
      content: "that no troops would cross the river",
      speaker: party("Jean Dubóis", "FRA"),
      addressees: [party("Ann Hale", "USA")],
      via: ["the spokesman"],
      act: "assurance",
      channel: "phone-call",
      channelFrom: "explicit",
      polarity: "negative",
      time: { edtf: "2014-04-28" },
      confidence: 0.7,
    },
  ],
  {
    ref: "call",
    input: "call.txt",
    title: "A call about the river",
    outlet: "The Río Post",
    published: on("2014-04-29"),
  },
);

/** A demand, from another outlet, whose date is only half known. */
export const demand = reading(
  "Envoy Brandt demanded the invaders withdraw from the bridges.",
  [{ source: "Envoy Brandt", cue: "demanded", content: "the invaders withdraw from the bridges", act: "demand" }],
  {
    ref: "bridges",
    input: "bridges.txt",
    outlet: "Morning Wire",
    published: { ...on("2015-03-01", "2015-03-31"), edtf: "2015-03" },
  },
);

/** Nothing tells when this one was published. */
export const undated = reading(
  "The council hopes talks resume.",
  [{ source: "The council", cue: "hopes", content: "talks resume", act: "hope" }],
  { ref: "council", input: "council.txt" },
);
