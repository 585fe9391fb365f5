import { type Family, families, familyOf } from "../export/families.ts";
import { speakersOf } from "../export/parties.ts";
import type { Status } from "../ledger/shapes.ts";
import type { Act } from "../model/acts.ts";
import type { Attribution, Party } from "../model/attribution.ts";
import { toActor } from "./address.ts";
import { inWords } from "./dates.ts";
import { between, type Child, html, type Markup } from "./markup.ts";

/** An act: the glyph of its family in a box, its own word, and the family's colour. */
export const act = (name: Act): Markup => badge(familyOf(name), name);

export const badge = (family: Family, label: string): Markup =>
  html`<span class="act ${family}"><i aria-hidden="true">${families[family].glyph}</i>${label}</span>`;

/** A deed: a diamond without hue, hollow while it has not happened. */
export const deed = (kind: string, happened = true): Markup =>
  html`<span class="act dd${happened ? "" : " hollow"}"><i aria-hidden="true">◆</i>${kind.replaceAll("-", " ")}</span>`;

/** A person or state, with whom he speaks for; a link where the actor is known. */
export const party = ({ name, actor, for: side }: Party): Markup =>
  html`${
    actor === null
      ? html`<bdi class="who">${name}</bdi>`
      : html`<a class="who" href="${toActor(actor)}"><bdi>${name}</bdi></a>`
  }${side !== null && side !== name && html`<span class="for">${side}</span>`}`;

export const parties = (list: readonly Party[], none: Child = null): Child =>
  list.length === 0 ? none : between(list.map(party), list.length === 2 ? " and " : ", ");

export const arrow = html`<span class="arrow" role="img" aria-label="to">→</span>`;

/** Who said it to whom. */
export const whom = (attribution: Pick<Attribution, "speaker" | "speakers" | "addressees">): Markup =>
  html`<span class="whom">${parties(speakersOf(attribution as Attribution), html`<span class="quiet">nobody named</span>`)}${
    attribution.addressees.length > 0 && html`${arrow}${parties(attribution.addressees)}`
  }</span>`;

/** A date in words, the notation beside it where the words hide how it is known. */
export function date(edtf: string | null | undefined, none: Child = html`<span class="quiet">no date</span>`): Child {
  if (edtf === null || edtf === undefined) return none;
  const words = inWords(edtf);
  return words === edtf ? html`<span class="edtf">${edtf}</span>` : html`<time title="${edtf}">${words}</time>`;
}

const sealOf = (status: Status): string => `s-${status.replaceAll(" ", "-")}`;

/** A status as a seal and its word; a proposal wears a dashed ring and says so. */
export const seal = (status: Status, proposed = false): Markup =>
  proposed
    ? html`<span class="seal proposed"><svg viewBox="-10 -10 20 20" aria-hidden="true"><circle class="seal-s dash" r="9.2"/><use href="#${sealOf(status)}" transform="scale(.78)"/></svg>proposed: ${status}</span>`
    : html`<span class="seal"><svg viewBox="-10 -10 20 20" aria-hidden="true"><use href="#${sealOf(status)}"/></svg>${status}</span>`;

/** How sure, as a bar and a figure. */
export const confidence = (value: number): Markup =>
  html`<span class="conf"><svg viewBox="0 0 48 8" aria-hidden="true"><rect class="rest" width="48" height="8"/><rect width="${(48 * value).toFixed(1)}" height="8"/></svg><span class="vh">confidence </span>${value.toFixed(2)}</span>`;

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;

/** The pages of a list: back to its start, on to the next. */
export const pager = (next: string | null, first: string | null): Child =>
  (next !== null || first !== null) &&
  html`<nav class="pager" aria-label="Pages">${first !== null && html`<a class="btn" href="${first}">To the start</a>`}${next !== null && html`<a class="btn" href="${next}" rel="next">More</a>`}</nav>`;

/** One sentence on what would stand here, and the one thing to do. */
export const empty = (what: string, href: string, doing: string): Markup =>
  html`<p class="empty">${what} <a href="${href}">${doing}</a></p>`;

/** The drawings that pages refer to. */
export const sprite = html`<svg class="sprite" width="0" height="0" aria-hidden="true"><defs>
<g id="s-open"><circle class="seal-s" r="6.2"/></g><g id="s-kept"><circle r="7"/></g>
<g id="s-partly-kept"><circle class="seal-s" r="6.2"/><path d="M-6.2 0a6.2 6.2 0 0 0 12.4 0z"/></g>
<g id="s-broken"><path d="M-5 3.2A6.4 6.4 0 0 1 4-5.8z"/><path d="M5-3.2A6.4 6.4 0 0 1-4 5.8z"/></g>
<g id="s-disputed"><circle class="seal-s" r="6.2"/><path d="M-3.4-2.6h6.8v1.5h-6.8zM-3.4 1h6.8v1.5h-6.8z"/><path class="seal-s" d="M-1.9 4.2L1.9-4.2"/></g>
<g id="s-lapsed"><circle class="seal-s dots" r="6.2"/></g>
<g id="s-withdrawn"><circle class="seal-s" r="6.2"/><path d="M-9-.9h18v1.8h-18z"/></g>
<g id="s-unclear"><circle class="seal-s" r="6.2"/><path class="seal-s" d="M-2-1.6a2 2 0 1 1 2.9 1.7c-.7.4-.9.7-.9 1.3"/><circle cy="3.4" r=".9"/></g>
<g id="s-no-evidence-found"><circle class="seal-s thin" r="6.2"/><path class="seal-s thin" d="M-6.5 6.5L6.5-6.5"/></g>
<g id="p-both"><rect x="2" y="7" width="46" height="12"/><rect x="48" y="7" width="46" height="12"/></g>
<g id="p-only-a"><rect x="2" y="7" width="46" height="12"/><path class="seal-s dots" d="M54 13H93"/></g>
<g id="p-only-b"><path class="seal-s dots" d="M3 13H42"/><rect x="48" y="7" width="46" height="12"/></g>
<g id="p-differ"><rect x="2" y="2" width="43" height="12"/><rect x="51" y="12" width="43" height="12"/><path class="seal-s" d="M44 25L52 1"/></g>
<g id="p-missing"><rect x="2" y="7" width="46" height="12"/><path class="seal-s dash" d="M52 7.5H93.5V18.5H52"/><path class="seal-s thin" d="M55 18L65 8M65 18L75 8M75 18L85 8M84 18L93 9"/></g>
<linearGradient id="g-both"><stop offset="0" stop-color="#000"/><stop offset=".5" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient>
<linearGradient id="g-left"><stop offset="0" stop-color="#000"/><stop offset=".4" stop-color="#fff"/></linearGradient>
<linearGradient id="g-right"><stop offset=".4" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient>
<mask id="soft" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#g-both)"/></mask>
<mask id="soft-left" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#g-left)"/></mask>
<mask id="soft-right" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#g-right)"/></mask>
</defs></svg>`;
