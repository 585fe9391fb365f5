import { type Child, html, Markup } from "./markup.ts";
import { count, sprite } from "./parts.ts";

export const places = [
  ["/reports", "Reports"],
  ["/search", "Search"],
  ["/ledger", "Ledger"],
  ["/compare", "Compare"],
  ["/timeline", "Timeline"],
  ["/told", "Who told whom"],
  ["/actors", "Actors"],
  ["/review", "Review"],
  ["/add", "Add"],
] as const;

export type Place = (typeof places)[number][0] | "/";

/** A key of a page: what is pressed, what it does, and the name under which it can be bound anew. */
export interface Key {
  readonly name: string;
  readonly key: string;
  readonly does: string;
}

/** What stands on every page beside its own matter. */
export interface Desk {
  /** Names the record on the page: the file's name. */
  readonly record: string;
  readonly documents: number;
  readonly statements: number;
  /** How many proposals wait; null where it is not known. */
  readonly waiting: number | null;
  /** How many reports are still being laid together with the others, so that what is told across them may change. */
  readonly unsettled: number;
  /** False where the record, or who asks, may not change anything. */
  readonly mayChange: boolean;
  /** Who decides, where the server knows. */
  readonly who: string | null;
}

export interface Page {
  readonly title: string;
  readonly place: Place | null;
  /** Left of the line under the names. */
  readonly running: Child;
  readonly body: Child;
  readonly keys?: readonly Key[];
  /** Scripts of the page, by their names in `client/`. */
  readonly scripts?: readonly string[];
  /** A feed that follows this view, and its name. */
  readonly feed?: readonly [href: string, title: string];
  /** What else this view can be had as: the name of the form, and its address. */
  readonly exports?: readonly (readonly [form: string, href: string])[];
  /** The address of this view as one file; null where it makes none. */
  readonly file?: string | null;
}

const always: readonly Key[] = [{ name: "keys", key: "?", does: "all keys; change them, or turn them off" }];

/**
 * A page of the desk. With `style` it is one file that needs no server: the style sheet stands in it, scripts, forms and
 * menus are left out, and its policy forbids any request.
 */
export function shell(page: Page, desk: Desk, style: string | null = null): string {
  const alone = style !== null;
  const keys = [...(page.keys ?? []), ...always];
  const head = alone
    ? html`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
${new Markup(`<style>${style}</style>`)}`
    : html`<link rel="stylesheet" href="/assets/desk.css"><link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
${page.feed && html`<link rel="alternate" type="application/atom+xml" href="${page.feed[0]}" title="${page.feed[1]}">`}
${["keys", ...(page.scripts ?? [])].map((name) => html`<script type="module" src="/assets/${name}.ts"></script>`)}`;
  const line = html`<div class="runhead"><span>${page.running}</span><span><span data-tally><bdi>${desk.record}</bdi> · ${count(desk.documents, "report")}, ${count(desk.statements, "statement")}${desk.unsettled > 0 && html` · <b>${desk.unsettled.toLocaleString("en-GB")} still being laid together</b>`}</span>${!alone && menu(page)}</span></div>`;
  return html`${new Markup("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · onrecord</title>
${head}
</head>
<body${alone && new Markup(' class="alone"')}>
${!alone && html`<a class="skip" href="#main">To the page</a>`}
${sprite}
<header class="mast"><div class="mast-row">${
    alone
      ? html`<span class="mark">${mark}onrecord</span>`
      : html`<a class="mark" href="/">${mark}onrecord</a>
<nav aria-label="Desk"><ul>${places.map(([href, name]) => link(href, name, page.place, desk))}</ul></nav>
<form class="find" role="search" action="/search"><label class="vh" for="find">Search the record</label><input id="find" name="q" type="search" placeholder="Search the record" autocomplete="off" data-key-focus="find"><kbd aria-hidden="true">/</kbd></form>`
  }</div>
${line}</header>
<main id="main" tabindex="-1">${alone ? withoutForms(page.body) : page.body}</main>
${
  !alone &&
  html`<footer class="keys" aria-label="Keys on this page"><ul>${keys.map(({ name, key, does }) => html`<li data-key="${name}" data-default="${key}"><kbd>${key}</kbd> ${does}</li>`)}</ul>
<p class="ways"><a href="/api/v1/openapi.json">API</a></p></footer>`
}
</body>
</html>
`.text;
}

/** A view for reading alone. Whatever is text is escaped, so that what looks like a form here is one. */
const withoutForms = (body: Child): Markup => new Markup(html`${body}`.text.replace(/<form\b[\s\S]*?<\/form>/g, ""));

/** All the forms this view can be had in. */
function menu({ file, exports = [], feed }: Page): Child {
  const ways: Child[] = [
    ...(file ? [html`<a href="${file}" download>One HTML file</a>`] : []),
    ...exports.map(([name, href]) => html`<a href="${href}">${name}</a>`),
    ...(feed ? [html`<a href="${feed[0]}">Atom feed</a>`] : []),
  ];
  return (
    ways.length > 0 &&
    html` <details class="export"><summary>Export</summary><ul>${ways.map((way) => html`<li>${way}</li>`)}</ul></details>`
  );
}

const mark = html`<svg viewBox="0 0 15 20" aria-hidden="true"><path d="M6 0H0v20h6v-2.4H2.4V2.4H6z"/><path d="M14 4.5H8v11h6v-2.2h-3.8V6.7H14z"/></svg>`;

const link = (href: string, name: string, here: Place | null, { waiting, mayChange }: Desk): Child =>
  (href !== "/add" || mayChange) &&
  html`<li><a href="${href}"${href === here && new Markup(' aria-current="page"')}>${name}${
    href === "/review" && waiting !== null && waiting > 0 && html` <b>${waiting.toLocaleString("en-GB")}</b>`
  }</a></li>`;
