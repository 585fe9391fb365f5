import { verbatim } from "../../export/escaped.ts";
import { html, Markup } from "../markup.ts";
import type { Page } from "../shell.ts";

/** What became of one report. */
export interface Outcome {
  readonly state: "added" | "present" | "failed";
  readonly text: string;
  readonly href: string | null;
  /** What was passed over in it; null where all of it was taken. */
  readonly note: string | null;
}

/** What somebody wrote of a report that could not be added, by the fields of the form. */
export type Written = Readonly<Partial<Record<"text" | "title" | "outlet" | "source" | "published" | "url", string>>>;

/** A field's value as it was written, to be sent again. */
const again = (value = ""): Markup => new Markup(verbatim(value));

/** Adding reports by paste, file and address. Works without scripts; with them, progress shows as each is read. */
export const add = (outcomes: readonly Outcome[], written: Written = {}): Page => ({
  title: "Add reports",
  place: "/add",
  running: html`The same report twice is one document`,
  body: html`<div class="narrow"><h1>Add reports</h1>
<div id="outcomes" aria-live="polite">${outcomes.length > 0 && html`<ul class="outcomes">${outcomes.map(outcomeItem)}</ul>`}</div>
<form class="form" method="post" action="/add" enctype="multipart/form-data" data-ingest>
<h2 class="h">Paste a report</h2>
<label>Text <textarea name="text" rows="9" dir="auto">
${again(written.text)}</textarea></label>
<div class="pair"><label>Title <input name="title" value="${again(written.title)}"></label><label>Outlet <input name="outlet" value="${again(written.outlet)}"></label></div>
<div class="pair"><label>Address <input name="source" type="url" placeholder="https://" value="${again(written.source)}"></label><label>Published <input name="published" placeholder="2014-04-28" value="${again(written.published)}"></label></div>
<p class="btns"><button class="btn main">Read and add</button></p></form>
<form class="form" method="post" action="/add" enctype="multipart/form-data" data-ingest>
<h2 class="h">Files</h2>
<label class="drop">Text, HTML, Markdown or JSONL; choose them, or drop them here <input name="file" type="file" multiple accept=".txt,.md,.html,.htm,.jsonl,.ndjson,.json"></label>
<p class="btns"><button class="btn">Add the files</button></p></form>
<form class="form" method="post" action="/add" enctype="multipart/form-data" data-ingest>
<h2 class="h">An address</h2>
<label>The page is fetched by this machine, once <input name="url" type="url" placeholder="https://" required value="${again(written.url)}"></label>
<p class="btns"><button class="btn">Fetch and add</button></p></form></div>`,
  scripts: ["ingest"],
});

const outcomeItem = ({ state, text, href, note }: Outcome) =>
  html`<li class="${state}"><b>${{ added: "added", present: "already there", failed: "failed" }[state]}</b> ${href === null ? html`<bdi>${text}</bdi>` : html`<a href="${href}"><bdi>${text}</bdi></a>`}${note !== null && html` <span class="meta"><bdi>${note}</bdi></span>`}</li>`;

/** Anything that could not be shown or done: cause and way out. */
export const trouble = (status: number, title: string, detail: string): Page => ({
  title,
  place: null,
  running: html`${status}`,
  body: html`<div class="narrow"><h1>${title}</h1><p class="fault">${detail}</p><p><a href="/">To the record</a></p></div>`,
});

/** Asked of a browser where the desk is not on this machine alone. */
export const signIn = (fault: string | null): Page => ({
  title: "Sign in",
  place: null,
  running: html`This desk asks who you are`,
  body: html`<div class="narrow"><h1>Sign in</h1>${fault !== null && html`<p class="fault" role="alert">${fault}</p>`}
<form class="form" method="post" action="/sign-in"><label>Token <input name="token" type="password" required autocomplete="current-password"></label><p class="btns"><button class="btn main">Sign in</button></p></form></div>`,
});
