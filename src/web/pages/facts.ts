import { familyOf } from "../../export/families.ts";
import { partyLabel, speakersOf } from "../../export/parties.ts";
import { visibleLine } from "../../export/visible.ts";
import type { Decision } from "../../ledger/shapes.ts";
import { type Attribution, chain } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import { type Span, words } from "../../model/span.ts";
import { toEntry, toReport } from "../address.ts";
import { inWords } from "../dates.ts";
import { type Child, html, type Markup } from "../markup.ts";
import { act, confidence, date, parties, whom } from "../parts.ts";
import type { Room } from "./room.ts";

const said = (text: string, spans: readonly Span[]): string => spans.map((span) => words(text, span)).join(" … ");

/** A quotation with its citation, as it is copied: the words, who said them on whose word, and where they stand. */
export function citation(reading: Reading, attribution: Attribution): string {
  const { document } = reading;
  const quoted = said(document.text, attribution.content) || said(document.text, attribution.cue);
  const speaker = speakersOf(attribution).map(partyLabel).join(" and ") || "nobody named";
  const by = chain(reading.attributions, attribution).map((above) => speakersOf(above).map(partyLabel).join(" and "));
  const report = [
    document.title === null ? null : `“${document.title}”`,
    document.outlet,
    document.published.edtf === null ? "undated" : inWords(document.published.edtf),
    document.url,
  ].filter((part) => part !== null);
  const word = by.length === 0 ? "" : `, on the word of ${by.reverse().join(", by way of ")}`;
  return visibleLine(`“${quoted}” (${attribution.act}) ${speaker}${word}. ${report.join(", ")}.`);
}

/** What is known of one statement: whose word it is, its facts, each with where it comes from, and why. */
export function facts(
  reading: Reading,
  attribution: Attribution,
  number: number,
  mayChange: boolean,
  { decisions, entries }: Pick<Room, "decisions" | "entries">,
): Markup {
  const { document, attributions } = reading;
  const { text } = document;
  const a = attribution;
  const above = chain(attributions, a);
  const numberOf = new Map(attributions.map(({ id }, i) => [id, i + 1]));
  const here = toReport(document.id, a.id);
  const on = `${document.id}#${a.id}`;
  const decided = decisions.filter((one) => one.on === on || isAdded(one, document.id, a.id));
  const made = reading.commitments.filter((commitment) => commitment.attribution === a.id);
  return html`<section class="fact ${familyOf(a.act)}" id="${a.id}" data-fact="${a.id}" data-cite="${citation(reading, a)}" aria-label="Facts of statement ${number}">
<h2><span>${number} ${act(a.act)}</span>${confidence(a.confidence)}</h2>
<div class="nest rep"><p class="by">The report${document.published.edtf !== null && html`, ${date(document.published.edtf)}`}</p>${nested(
    [...above, a].map((one) => ({ one, number: numberOf.get(one.id) ?? 0 })),
    text,
  )}</div>
<p class="btns only-live"><button class="btn" type="button" data-copy="cite"><kbd>c</kbd> Copy with citation</button>${mayChange && html`<a class="btn" href="${toReport(document.id)}/statements/${a.id}"><kbd>e</kbd> Correct</a>`}<a class="btn" href="${here}">Permalink</a></p>
<dl class="facts">
<dt>Speaker</dt><dd>${parties(speakersOf(a), html`<span class="quiet">nobody is named</span>`)}${why(said(text, a.source), a.speaker !== null && a.speaker.actor === null && "not resolved to an actor that the tables know")}</dd>
<dt>How</dt><dd><span class="role cue ${familyOf(a.act)}">${said(text, a.cue) || "no cue"}</span></dd>
<dt>To</dt><dd>${parties(a.addressees, html`<span class="quiet">not said</span>`)}${why(said(text, a.addresseeSpan))}</dd>
<dt>Words</dt><dd>${{ direct: "quoted", mixed: "quoted in part", indirect: "in the report’s own words" }[a.directness]}${a.polarity === "negative" && ", negative"}${a.modality !== "certain" && `, ${a.modality}`}</dd>
<dt>Channel</dt><dd>${a.channel === null ? html`<span class="quiet">not said</span>` : a.channel.replaceAll("-", " ")}${why(said(text, a.channelSpan), a.channelFrom !== null && a.channelFrom)}</dd>
<dt>Time</dt><dd>${date(a.time?.edtf)}${why(said(text, a.timeSpan))}</dd>
${a.zone !== "body" && html`<dt>Stands in</dt><dd>the ${a.zone}</dd>`}
<dt>Read by</dt><dd><bdi>${a.by}</bdi></dd>
${decided.map(
  ({ verdict, who, why, at }) =>
    html`<dt>${verdict === "edit" ? "Corrected" : verdict === "accept" ? "Accepted" : "Decided"}</dt><dd>by <b><bdi>${who}</bdi></b>, ${date(at.slice(0, 10))}<span class="why"><bdi>${why}</bdi></span></dd>`,
)}
${made.map(
  (c) =>
    html`<dt>Commits</dt><dd>${c.binding ? html`${parties([c.debtor])}: <span class="role">${c.content.text}</span>` : "nobody"}<span class="why">${c.why}</span>${entries.has(c.id) && html`<a href="${toEntry(entries.get(c.id) as string)}">In the ledger</a>`}</dd>`,
)}
</dl></section>`;
}

const isAdded = ({ on, change }: Decision, document: string, id: string): boolean =>
  on === document && (change?.attribution as { id?: string } | undefined)?.id === id;

const why = (quoted: string, more: string | false = false): Child =>
  (quoted !== "" || more !== false) &&
  html`<span class="why">${quoted !== "" && html`<q class="role">${quoted}</q>`}${quoted !== "" && more !== false && ", "}${more}</span>`;

/** Reporter in reporter, the words innermost. */
function nested(line: readonly { readonly one: Attribution; readonly number: number }[], text: string): Child {
  const [first, ...rest] = line;
  if (!first) return null;
  const { one, number } = first;
  return html`<div class="nest ${familyOf(one.act)}"><p class="by">${number} · ${whom(one)}${rest.length > 0 && html` <span class="quiet">${one.act}</span>`}</p>${
    rest.length > 0
      ? nested(rest, text)
      : html`<p class="words" dir="auto">${said(text, one.content) || html`<span class="quiet">no words of what was said</span>`}</p>`
  }</div>`;
}
