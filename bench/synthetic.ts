import type { Attribution, Party } from "../src/model/attribution.ts";
import { isoDay, numberOf } from "../src/model/calendar.ts";
import type { Deed } from "../src/model/deed.ts";
import { edtfOf } from "../src/model/edtf.ts";
import type { Reading } from "../src/model/reading.ts";
import type { Span } from "../src/model/span.ts";
import { identity } from "../src/text/identity.ts";
import { drawn } from "./drawn.ts";

const codes =
  "USA RUS UKR GBR FRA DEU POL SWE NOR FIN TUR IRN ISR EGY SAU CHN JPN KOR IND PAK BRA ARG MEX CAN AUS ZAF NGA KEN ETH MAR".split(
    " ",
  );
const nouns =
  "harbour bridge convoy border valley pipeline embassy island ferry dam airfield railway province garrison strait prison market mine tunnel canal refinery quarry delta plateau lighthouse customs grain copper cotton timber water radar cable satellite archive hostage envoy pilgrim".split(
    " ",
  );
const verbs =
  "close open leave cross guard repair sell return inspect clear share lease flood survey rename protect".split(" ");

/** A ministers' name of a state: each has eight, so that persons recur as they do in news. */
const minister = (code: string, n: number): Party => ({
  name: `${code[0]}${code.slice(1).toLowerCase()}an Minister${"abcdefgh"[n]}`,
  actor: `Q${900_000 + codes.indexOf(code) * 8 + n}`,
  for: code,
});

const first = numberOf("2004-01-01");

/**
 * One report of a crisis that never was, read already: two ministers speak by phone on a day of twenty years, one gives
 * an assurance, a spokesman passes it on, and something is done. Three reports of four stand alone; the fourth tells of
 * the call that the one before it told of, in its own words, as a second outlet would.
 */
export function synthetic(n: number): Reading {
  const again = n % 4 === 3;
  const random = drawn(again ? n - 1 : n);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const [here, there] = [pick(codes), pick(codes)] as [string, string];
  const other = there === here ? (codes[(codes.indexOf(there) + 1) % codes.length] as string) : there;
  const [speaker, hearer] = [minister(here, Math.floor(random() * 8)), minister(other, Math.floor(random() * 8))];
  const day = first + Math.floor(random() * 7300);
  const [what, place, deed] = [pick(nouns), pick(nouns), pick(verbs)];
  const city = `${place[0]?.toUpperCase()}${place.slice(1)}${pick(["ville", "burg", "pol", "grad", "ton", "by", "abad"])}${Math.floor(random() * 900)}`;
  const parts: string[] = [];
  const add = (words: string): Span => {
    const start = parts.join("").length;
    parts.push(words);
    return [start, start + words.length];
  };
  add(again ? "From another desk: " : "");
  const spokesman = { name: `${here} foreign ministry`, actor: `${here.toLowerCase()}-foreign-ministry`, for: here };
  const source = add(`${speaker.name}`);
  add(" ");
  const cue = add("assured");
  add(` ${hearer.name} in a `);
  const trigger = add("phone call");
  add(" ");
  const content = add(`that its troops would not ${deed} the ${what} near ${city}${again ? ", it was said" : ""}`);
  add(", the ministry ");
  const said = add("said");
  add(`. On that day workers `);
  const done = add("seized");
  add(
    ` the ${pick(nouns)} of ${city}, and ${Math.floor(random() * 90) + 10} people watched the ${pick(nouns)} number ${n}.`,
  );
  const text = parts.join("");
  const date = isoDay(day);
  const blank = {
    addresseeSpan: [],
    channelSpan: [],
    timeSpan: [],
    via: [],
    directness: "indirect",
    modality: "certain",
    zone: "body",
    confidence: 0.9,
    by: "synthetic",
  } as const;
  const attributions: Attribution[] = [
    {
      ...blank,
      id: "a1",
      within: null,
      source: [],
      cue: [said],
      content: [[source[0], content[1]]],
      speaker: spokesman,
      speakers: [spokesman],
      addressees: [],
      act: "assertion",
      channel: "written-statement",
      channelFrom: "explicit",
      polarity: "affirmative",
      time: null,
    },
    {
      ...blank,
      id: "a2",
      within: "a1",
      source: [source],
      cue: [cue],
      content: [content],
      speaker,
      speakers: [speaker],
      addressees: [hearer],
      via: [spokesman.name],
      act: "assurance",
      channel: "phone-call",
      channelFrom: "explicit",
      polarity: "negative",
      time: { edtf: date },
    },
  ];
  const event = (id: string, span: Span, more: Partial<Deed>): Deed => ({
    ...{
      id,
      kind: "call",
      type: "CONSULT",
      mode: "phone",
      span,
      trigger: span,
      mentions: [span],
      actors: [speaker],
      targets: [hearer],
      place: null,
    },
    ...{ time: { edtf: date }, factuality: "happened", within: null, confidence: 0.9, by: "synthetic", ...more },
  });
  const state = (code: string): Party => ({ name: code, actor: code, for: code });
  const published = edtfOf(isoDay(day + 1), isoDay(day + 1));
  return {
    format: "onrecord/1",
    document: {
      id: identity(text),
      ref: `synthetic-${n}`,
      input: "synthetic",
      title: null,
      titleSpan: null,
      outlet: `Outlet ${again ? 40 + (n % 37) : n % 37}`,
      url: null,
      lang: "en",
      length: text.length,
      published: { edtf: published, earliest: published, latest: published, basis: "given", evidence: [] },
      body: [[0, text.length]],
      furniture: [],
      text,
    },
    times: [],
    attributions,
    events: [
      event("e1", trigger, {}),
      event("e2", done, { kind: "seizure", type: "COERCE", mode: null, actors: [state(other)], targets: [] }),
    ],
    commitments: [
      {
        ...{
          id: "c1",
          attribution: "a2",
          by: speaker,
          debtor: state(here),
          creditors: [hearer],
          negated: true,
          condition: null,
          deadline: null,
        },
        content: {
          type: "ASSAULT",
          kind: "deployment",
          actor: state(here),
          target: state(other),
          text: text.slice(...content),
        },
        ...{ made: { edtf: date }, via: [spokesman.name], strength: "undertaking", binding: true, why: "synthetic" },
      },
    ],
  };
}
