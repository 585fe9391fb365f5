import { type Attribution, type Party, unattributed } from "../../src/model/attribution.ts";
import type { FurnitureKind } from "../../src/model/document.ts";
import { format, type Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import { drawn } from "../draw.ts";

/** Own words after public facts; each paragraph drawn, a `caption: ` or other furniture named before its text. */
export interface Paragraph {
  readonly marked: string;
  readonly kind?: FurnitureKind;
  /** What is known of its attributions, in the order in which they begin. */
  readonly facts?: readonly Partial<Attribution>[];
}

export const party = (name: string, side: string | null = null): Party => ({ name, actor: null, for: side });

/** A reading made by hand from drawn paragraphs; numbers `a1`, `a2` … run through the document. */
export function specimen(
  title: string | null,
  paragraphs: readonly Paragraph[],
  document: Partial<Reading["document"]> = {},
): Reading {
  const body: Span[] = [];
  const furniture: { span: Span; kind: FurnitureKind }[] = [];
  const attributions: Attribution[] = [];
  let text = "";
  if (title !== null) {
    text += `${title}\n\n`;
    furniture.push({ span: [0, title.length], kind: "headline" });
  }
  for (const { marked, kind, facts = [] } of paragraphs) {
    const { text: own, found } = drawn(marked);
    const shift = (spans: readonly Span[]): Span[] => spans.map(([a, b]) => [a + text.length, b + text.length]);
    const first = attributions.length;
    found.forEach(({ source, cue, addressee, content, within }, i) => {
      const name = source.map(([a, b]) => own.slice(a, b)).join(" ");
      attributions.push({
        ...unattributed,
        id: `a${first + i + 1}`,
        within: within === null ? null : `a${first + within + 1}`,
        source: shift(source),
        cue: shift(cue),
        content: shift(content),
        addresseeSpan: shift(addressee),
        speaker: name === "" ? null : party(name),
        speakers: name === "" ? [] : [party(name)],
        act: "assertion",
        confidence: 0.9,
        by: "hand",
        ...facts[i],
      });
    });
    const span: Span = [text.length, text.length + own.length];
    if (kind === undefined) body.push(span);
    else furniture.push({ span, kind });
    text += `${own}\n\n`;
  }
  return {
    format,
    document: {
      id: "sha256:0",
      ref: "specimen",
      input: "specimen.txt",
      title,
      titleSpan: title === null ? null : [0, title.length],
      outlet: "Specimen Wire",
      url: null,
      lang: "en",
      length: text.length,
      published: { edtf: "2014-04-28", earliest: "2014-04-28", latest: "2014-04-28", basis: "given", evidence: [] },
      body,
      furniture,
      text,
      ...document,
    },
    times: [],
    attributions,
    events: [],
    commitments: [],
  };
}

/** Two capitals on one telephone call: three statements deep, a caption, a quotation split by its cue. */
export const twoAccounts = specimen("Two accounts of one call", [
  {
    marked:
      "[A Pentagon spokesman] *said* {that [Sergei Shoigu] *had repeated his assurance* to <Chuck Hagel> {that Russian forces would not cross the border}}.",
    facts: [
      { speaker: party("John Kirby", "USA"), speakers: [party("John Kirby", "USA")], channel: "press-conference" },
      {
        speaker: party("Sergei Shoigu", "RUS"),
        speakers: [party("Sergei Shoigu", "RUS")],
        addressees: [party("Chuck Hagel", "USA")],
        act: "assurance",
        channel: "phone-call",
        via: ["John Kirby"],
        polarity: "negative",
      },
    ],
  },
  { marked: "Armoured vehicles on a road in the Rostov region.", kind: "caption" },
  {
    marked:
      "[Moscow] *says* {that [the minister] *told* <him> {that units went home once [Kyiv] *had made clear* {that its army would not be used against unarmed people}}}.",
    facts: [
      { speaker: party("Russia", "RUS"), speakers: [party("Russia", "RUS")], channel: "written-statement" },
      { channel: "phone-call", via: ["Russia"] },
      { act: "assurance", via: ["Russia", "Sergei Shoigu"], confidence: 0.41 },
    ],
  },
  {
    marked: "{“It is over,”} [one diplomat] *warned*, {“unless they talk.”} |[Kyiv] *denied* {it}.",
    facts: [{ act: "warning", directness: "direct", modality: "conditional" }, { act: "denial" }],
  },
]);
