import { type Family, families } from "../../export/families.ts";
import type { Decision } from "../../ledger/shapes.ts";
import type { Act } from "../../model/acts.ts";
import { channels, modalities, polarities } from "../../model/acts.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import { type Span, words } from "../../model/span.ts";
import { toReport } from "../address.ts";
import { type Child, html, type Markup } from "../markup.ts";
import { act, count, whom } from "../parts.ts";
import type { Page } from "../shell.ts";
import type { Room } from "./room.ts";
import { type Sides, stale } from "./stale.ts";

/**
 * Who decides, and why: asked of every change. The name is remembered in the reader's own browser; `who` has signed in
 * by a token and decides by no other name.
 */
export const signed = (who: string | null, why = ""): Markup => html`<label>Your name
<input name="who" required maxlength="200" autocomplete="name"${who === null ? html` data-remember="who"` : html` readonly`} value="${who ?? ""}"></label>
<label>Why
<input name="why" required maxlength="2000" value="${why}"></label>`;

/** The twenty acts by family. */
export const actChoice = (chosen: Act | null): Markup =>
  html`<select name="act">${(Object.keys(families) as Family[]).map(
    (family) =>
      html`<optgroup label="${families[family].label}">${families[family].acts.map((one) => option(one, one === chosen))}</optgroup>`,
  )}</select>`;

const option = (value: string, chosen: boolean, label = value): Child =>
  chosen ? html`<option value="${value}" selected>${label}</option>` : html`<option value="${value}">${label}</option>`;

/** A party as a person may write it: the name, and whom he speaks for behind a bar. */
export const partyText = (name: string, side: string | null): string =>
  side === null || side === name ? name : `${name} | ${side}`;

const text = ({ document }: Reading, spans: readonly Span[]): string =>
  spans.map((span) => words(document.text, span)).join(" … ");

/** One statement with all that may be corrected, and the way to strike it out. */
export function correcting(
  room: Room,
  attribution: Attribution,
  fault: string | null,
  yours: readonly Sides[] | null = null,
): Page {
  const { reading, version } = room;
  const { document, attributions } = reading;
  const a = attribution;
  const here = `${toReport(document.id)}/statements/${a.id}`;
  const number = attributions.indexOf(a) + 1;
  const body = html`<div class="narrow">
<p class="back"><a href="${toReport(document.id, a.id)}">Back to the report</a></p>
<h1>Correct statement ${number}</h1>
${fault !== null && html`<p class="fault" role="alert">${fault}</p>`}${stale(yours)}
<div class="quoted">${act(a.act)} ${whom(a)}<p class="words" dir="auto">${text(reading, a.content) || text(reading, a.cue)}</p></div>
<form class="form" method="post" action="${here}">
<input type="hidden" name="version" value="${version}"><input type="hidden" name="verdict" value="edit">
<label>Act ${actChoice(a.act)}</label>
<label>Speaker <span class="hint">a line each: the name, and whom he speaks for behind a bar, as in “Sergei Shoigu | RUS”</span>
<textarea name="speakers" rows="2">${a.speakers.map(({ name, for: side }) => partyText(name, side)).join("\n")}</textarea></label>
<label>To <span class="hint">in the same way; empty where nobody is addressed</span>
<textarea name="addressees" rows="2">${a.addressees.map(({ name, for: side }) => partyText(name, side)).join("\n")}</textarea></label>
<div class="pair"><label>Channel <select name="channel"><option value="">not said</option>${channels.map((one) => option(one, one === a.channel))}</select></label>
<label>Time, as EDTF <input name="time" value="${a.time?.edtf ?? ""}" placeholder="2014-04-28"></label></div>
<div class="pair"><label>Polarity <select name="polarity">${polarities.map((one) => option(one, one === a.polarity))}</select></label>
<label>Modality <select name="modality">${modalities.map((one) => option(one, one === a.modality))}</select></label></div>
${signed(room.who)}
<p class="btns"><button class="btn main">Keep the correction</button></p></form>
<form class="form" method="post" action="${here}"><h2 class="h">Or strike it out</h2>
<p>The statement leaves lists, counts and the ledger. The decision stays, and can be taken back.</p>
<input type="hidden" name="version" value="${version}"><input type="hidden" name="verdict" value="reject">
${signed(room.who)}
<p class="btns"><button class="btn">Strike it out</button></p></form></div>`;
  return {
    title: `Correct statement ${number}`,
    place: "/reports",
    running: html`<bdi>${document.title ?? document.ref}</bdi>`,
    body,
    scripts: ["remember"],
  };
}

/** A statement that the program did not find: its words, chosen in the text or written as they stand there. */
export const addStatement = ({
  reading: { document },
  version,
  who,
}: Room): Markup => html`<section class="only-live"><details id="add-statement"><summary>Add a statement the program did not find</summary>
<form class="form" method="post" action="${toReport(document.id)}/statements">
<input type="hidden" name="version" value="${version}">
<p class="hint">Write the words as they stand in the text, or select them there and press “take”.</p>
${(["source", "cue", "content"] as const).map(
  (role) =>
    html`<label>${{ source: "Who: the source’s words", cue: "How: the cue", content: "What was said" }[role]}
<span class="take"><input name="${role}"${role !== "source" && " required"} data-role="${role}" autocomplete="off"><input type="hidden" name="${role}At"><button class="btn" type="button" data-take="${role}">take</button></span></label>`,
)}
<label>Act ${actChoice("assertion")}</label>
<label>Speaker <span class="hint">“name | whom he speaks for”</span><input name="speakers"></label>
<label>To <input name="addressees"></label>
${signed(who)}
<p class="btns"><button class="btn main">Add it</button></p></form></details></section>`;

/** What persons decided here: the last of it can be taken back where it stands. */
export function decided({ reading: { document, attributions }, decisions, mayChange, who, version }: Room): Child {
  if (decisions.length === 0) return null;
  const of = ({ on, change }: Decision): Child => {
    const id = (change?.attribution as { id?: string } | undefined)?.id ?? on.split("#")[1];
    const number = attributions.findIndex((attribution) => attribution.id === id) + 1;
    return number > 0 ? html`<a href="#${id}">statement ${number}</a>` : html`<code>${id ?? "the report"}</code>`;
  };
  const verdict = (one: Decision): string =>
    ({ reject: "struck out", edit: one.change?.attribution ? "added" : "corrected", accept: "accepted" })[
      one.verdict as string
    ] ?? one.verdict;
  return html`<section><h3 class="h">Decided in this report <span class="quiet">${decisions.length}</span></h3><ul class="open-list">${decisions
    .toReversed()
    .map(
      (one) =>
        html`<li>${of(one)} ${verdict(one)} by <b><bdi>${one.who}</bdi></b>: <bdi>${one.why}</bdi>${
          mayChange &&
          html`<details class="only-live"><summary>Take it back</summary><form class="form" method="post" action="${toReport(document.id)}/undo"><input type="hidden" name="version" value="${version}"><input type="hidden" name="undo" value="${one.id}"><div class="pair">${signed(who)}</div><p class="btns"><button class="btn">Take it back</button></p></form></details>`
        }</li>`,
    )}</ul></section>`;
}

/** Asks before a document is taken out. */
export function removing(room: Pick<Room, "reading" | "version">): Page {
  const { document, attributions } = room.reading;
  return {
    title: "Remove a report",
    place: "/reports",
    running: html`<bdi>${document.title ?? document.ref}</bdi>`,
    body: html`<div class="narrow"><p class="back"><a href="${toReport(document.id)}">Back to the report</a></p>
<h1>Remove this report?</h1>
<p class="words"><bdi>${document.title ?? document.ref}</bdi></p>
<p>Its text, its ${count(attributions.length, "statement")} and all that rests on ${attributions.length === 1 ? "it" : "them"} alone leave the record. This cannot be taken back; the report can be added again.</p>
<form method="post" action="${toReport(document.id)}/remove"><input type="hidden" name="version" value="${room.version}">
<p class="btns"><button class="btn main">Remove it</button><a class="btn" href="${toReport(document.id)}">Keep it</a></p></form></div>`,
  };
}
