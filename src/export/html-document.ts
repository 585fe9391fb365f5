import { type Attribution, chain } from "../model/attribution.ts";
import type { Reading } from "../model/reading.ts";
import { overlaps, type Span } from "../model/span.ts";
import { escaped } from "./escaped.ts";
import { families, familyOf } from "./families.ts";
import { type Branch, partyLabel, speakersOf, trees } from "./parties.ts";
import { type Region, regions } from "./regions.ts";
import { type Cover, firstUnit, levels, type Segment, segments, touching } from "./segments.ts";

/** Below this confidence an entry is drawn dashed and says that it is unsure. */
const sure = 0.6;
/** Strokes drawn under one word; what lies deeper is still listed and still lit. */
const mostStrokes = 4;

/** What the drawing of one document needs everywhere: its number on the page, and the number of each attribution. */
interface Page {
  readonly at: number;
  readonly reading: Reading;
  readonly level: readonly number[];
  readonly number: ReadonlyMap<Attribution, number>;
}

/** The address of attribution number `n` (from 1) of document number `document` (from 1) on the page. */
export const anchor = (document: number, n: number): string => `d${document}-${n}`;

/**
 * One document as an `article`: its head, then for each stretch of text a row, the words left and right the statements
 * that begin there. What the words of statement `n` wear has class `t{n}`, its entry `r{n}`: html-style.ts lights the
 * first when the second is pointed at.
 */
export function htmlDocument(reading: Reading, at: number): string {
  const { document, attributions } = reading;
  const number = new Map(attributions.map((attribution, i) => [attribution, i + 1]));
  const page: Page = { at, reading, level: levels(attributions), number };
  const title: readonly Region[] = document.titleSpan === null ? [] : [{ span: document.titleSpan, kind: "headline" }];
  const shown = [...title, ...regions(document)];
  const spans = shown.map(({ span }) => span);
  const numbers = touching(spans, attributions);
  const entries = placed(trees(reading), spans);
  let paragraph = 0;
  const rows = shown.map(({ span, kind }, i) => {
    const words = drawn(page, segments(document.text, span, attributions, page.level, numbers[i] ?? []));
    const list = apparatus(page, entries.get(i) ?? []);
    if (i < title.length) return head(page, words, list);
    return kind === "body" ? bodyRow(++paragraph, words, list) : furnitureRow(kind, words, list);
  });
  if (title.length === 0) rows.unshift(head(page, escaped(document.title ?? document.ref), ""));
  const lost = entries.get(-1);
  if (lost) rows.push(furnitureRow("no words in the text", "", apparatus(page, lost)));
  return `<article class="doc" id="d${at}" aria-labelledby="d${at}-title" lang="${escaped(document.lang)}">
${rows.join("\n")}
</article>`;
}

const bodyRow = (paragraph: number, words: string, list: string): string =>
  `<div class="row"><span class="n" aria-hidden="true">${paragraph}</span><p dir="auto">${words}</p>${list}</div>`;

const furnitureRow = (kind: string, words: string, list: string): string =>
  `<div class="row furn"><span class="n"></span><div class="kept"><b>${escaped(kind)}</b> <span dir="auto">${words}</span></div>${list}</div>`;

/** Title, outlet, date and how it is known; `heading` and `list` are HTML. */
function head({ at, reading: { document, attributions } }: Page, heading: string, list: string): string {
  const { outlet, published } = document;
  const date =
    published.edtf === null
      ? "no date found"
      : `<span class="edtf">${escaped(published.edtf)}</span>${published.basis === "inferred" ? ", inferred" : ""}`;
  const count = attributions.length === 1 ? "1 statement" : `${attributions.length} statements`;
  const facts = [outlet === null ? null : escaped(outlet), date, count].filter((fact) => fact !== null);
  const why = published.basis === "inferred" ? published.evidence : [];
  const evidence = why
    .map(({ text, why }) => `<li>${text === "" ? "" : `<q class="words">${escaped(text)}</q> `}${escaped(why)}</li>`)
    .join("");
  const details = evidence === "" ? "" : `<details><summary>Why this date</summary><ul>${evidence}</ul></details>`;
  return `<header class="row"><span class="n"></span><div><h2 id="d${at}-title" dir="auto">${heading}</h2><p class="byline">${facts.join(" · ")}</p>${details}</div>${list}</header>`;
}

/** The trees under the number of the region in which each begins; -1 for those that have no words in any. */
function placed(branches: readonly Branch[], spans: readonly Span[]): ReadonlyMap<number, readonly Branch[]> {
  const found = new Map<number, Branch[]>();
  const begin = ({ attribution }: Branch): number => firstUnit(attribution) ?? -1;
  for (const branch of [...branches].sort((a, b) => begin(a) - begin(b))) {
    const first = begin(branch);
    const at = spans.findIndex((span) => overlaps(span, [first, first + 1]));
    const there = found.get(at);
    if (there) there.push(branch);
    else found.set(at, [branch]);
  }
  return found;
}

/**
 * The segments as nested marks, outermost stroke first; the text's characters are neither changed nor doubled. The
 * number of a statement that begins here stands inside the strokes that hold it and outside its own.
 */
function drawn(page: Page, cut: readonly Segment[]): string {
  return cut
    .map(({ span, covers, begins }) => {
      const strokes = covers.filter(({ role }) => role === "content");
      const worn = [...strokes.slice(-mostStrokes), ...covers.filter(({ role }) => role !== "content")];
      const outside = worn.findLastIndex(
        ({ role, attribution }) => role === "content" && !begins.includes(attribution),
      );
      const link = worn.findLast(({ role }) => role === "cue");
      let inner = escaped(page.reading.document.text.slice(span[0], span[1]));
      for (let i = worn.length - 1; i > outside; i--) inner = mark(page, worn[i] as Cover, worn[i] === link, inner);
      inner = begins.map((i) => numberMark(page, i)).join("") + inner;
      for (let i = outside; i >= 0; i--) inner = mark(page, worn[i] as Cover, false, inner);
      return inner;
    })
    .join("");
}

/** The number is drawn by the style sheet, so that it is not copied with the words. */
function numberMark({ at, reading }: Page, attribution: number): string {
  const { act } = reading.attributions[attribution] as Attribution;
  const n = attribution + 1;
  return `<a class="no ${familyOf(act)}" href="#${anchor(at, n)}" data-n="${n}" aria-label="statement ${n}, ${act}"></a>`;
}

function mark({ at, reading, level }: Page, { attribution, role }: Cover, isLink: boolean, inner: string): string {
  const family = familyOf((reading.attributions[attribution] as Attribution).act);
  const stroke = role === "content" ? ` u${Math.min(mostStrokes - 1, level[attribution] ?? 0)}` : "";
  const names = `${role} ${family} t${attribution + 1}${stroke}`;
  return isLink
    ? `<a class="${names}" href="#${anchor(at, attribution + 1)}">${inner}</a>`
    : `<span class="${names}">${inner}</span>`;
}

const apparatus = (page: Page, branches: readonly Branch[]): string =>
  branches.length === 0 ? "" : `<ol class="app">${branches.map((branch) => entry(page, branch)).join("")}</ol>`;

function entry(page: Page, { attribution, nested }: Branch): string {
  const n = page.number.get(attribution) ?? 0;
  const { act, directness, channel, channelFrom, polarity, modality, time, confidence, zone } = attribution;
  const family = familyOf(act);
  const facts = [
    directness,
    channel === null ? "" : `${channel}${channelFrom === null ? "" : ` (${channelFrom})`}`,
    polarity === "negative" ? "negative" : "",
    modality === "certain" ? "" : modality,
    time === null ? "" : time.edtf,
    zone === "body" ? "" : `in the ${zone}`,
  ].filter((fact) => fact !== "");
  const speakers = speakersOf(attribution).map(name).join(" and ") || `<span class="quiet">no source</span>`;
  const hearers = attribution.addressees.map(name).join(" and ");
  return `<li><div class="r r${n} ${family}${confidence < sure ? " unsure" : ""}" id="${anchor(page.at, n)}"><a class="act" href="#${anchor(page.at, n)}"><span class="num">${n}</span><i aria-hidden="true">${families[family].glyph}</i>${act}</a>
<span class="whom">${speakers}${hearers === "" ? "" : ` <span class="to" role="img" aria-label="to">→</span> ${hearers}`}</span>${reporters(page, attribution)}
<p class="how">${escaped(facts.join(" · "))} · <span class="conf">${confidence < sure ? "unsure, " : ""}${confidence.toFixed(2)}</span></p></div>${
    nested.length === 0 ? "" : `<ol>${nested.map((branch) => entry(page, branch)).join("")}</ol>`
  }</li>`;
}

/** On whose word: the reporters between the report and the speaker, outermost first. */
function reporters(page: Page, attribution: Attribution): string {
  const above = chain(page.reading.attributions, attribution).map(
    (parent) => speakersOf(parent).map(partyLabel).join(" and ") || "no source",
  );
  const by = above.length > 0 ? above : attribution.via;
  return by.length === 0
    ? ""
    : `\n<p class="how">on the word of ${by.map((reporter) => `<bdi>${escaped(reporter)}</bdi>`).join(' <span class="to">›</span> ')}</p>`;
}

const name = (party: Parameters<typeof partyLabel>[0]): string =>
  `<bdi class="who">${escaped(party.name)}</bdi>${party.for === null || party.for === party.name ? "" : `<span class="for">${escaped(party.for)}</span>`}`;
