import { type LedgerEntry, type Status, statuses } from "../../ledger/shapes.ts";
import { isoDay } from "../../model/calendar.ts";
import type { Filter } from "../../store/kept.ts";
import { asked, to, toEntry } from "../address.ts";
import { inWords } from "../dates.ts";
import { type Child, html, type Markup } from "../markup.ts";
import { act, arrow, count, empty, pager, parties, party, seal } from "../parts.ts";
import type { Page } from "../shell.ts";
import { axisOf } from "./axis.ts";
import { axisHead, daysOf, thread } from "./thread.ts";

export interface LedgerShown {
  /** Those on this page, all of which answer what was asked. */
  readonly items: readonly LedgerEntry[];
  readonly next: string | null;
  readonly after: string | null;
  readonly filter: Filter;
  readonly status: readonly Status[];
  readonly asOf: string | null;
  /** By status, of the entries looked at; `complete` where these are all. */
  readonly counts: ReadonlyMap<Status, number>;
  readonly debtors: readonly { readonly value: string; readonly count: number }[];
  readonly complete: boolean;
  /** The first and last day there is anything to tell of, for the slider. */
  readonly span: readonly [from: number, to: number] | null;
}

export function ledger(shown: LedgerShown): Page {
  const { items, next, after, filter, status, asOf, counts, complete } = shown;
  const all = { ...asked(filter), status, asOf };
  const here = (more: Record<string, string | readonly string[] | null>): string => to("/ledger", { ...all, ...more });
  const axis = axisOf(items.flatMap(daysOf));
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const decided = total - (counts.get("open") ?? 0);
  const body = html`<div class="pagehead"><div><h1>Commitments, and what became of them</h1><p>An entry is one undertaking, however often it was made or reported. A status is a person’s judgement with a name and a reason; a dashed ring is only proposed.</p></div></div>
<div class="ledger"><details class="facets" open><summary>Narrow by status, debtor</summary><div class="facet-grid">
<section class="facet"><h2>Status</h2><ul>${statuses
    .filter((one) => (counts.get(one) ?? 0) > 0 || status.includes(one))
    .map(
      (one) =>
        html`<li><a href="${here({ status: status.includes(one) ? status.filter((other) => other !== one) : [...status, one] })}"${status.includes(one) && html` aria-current="true"`}>${seal(one)}<span class="num">${counts.get(one) ?? 0}</span></a></li>`,
    )}</ul></section>
<section class="facet"><h2>Who is bound</h2><ul>${shown.debtors.slice(0, 12).map(({ value, count }) => {
    const on = filter.speaker?.includes(value) === true;
    return html`<li><a href="${here({ speaker: on ? null : value })}"${on && html` aria-current="true"`}><bdi>${value}</bdi><span class="num">${count}</span></a></li>`;
  })}</ul></section></div></details>
<section aria-label="Commitments">
<div class="row axis"><span class="wide">Status</span><span>${keyLine()}</span><div>${asOfForm(shown, all)}${axisHead(axis)}</div></div>
${
  items.length === 0
    ? empty("No commitment answers that.", "/ledger", "See the whole ledger.")
    : html`<div data-rows>${items.map((entry) => row(entry, axis, asOf))}</div>`
}${pager(next === null ? null : here({ after: next }), after === null ? null : here({}))}</section></div>`;
  return {
    title: "Ledger",
    place: "/ledger",
    running: html`<b>${total.toLocaleString("en-GB")}${!complete && " and more"}</b> ${total === 1 ? "commitment" : "commitments"} · ${decided} decided${asOf !== null && html` · as of <b>${inWords(asOf)}</b>`}`,
    body,
    scripts: ["rows", "ledger", "facets"],
    keys: [
      { name: "next", key: "j", does: "next" },
      { name: "previous", key: "k", does: "previous" },
      { name: "open", key: "o", does: "open" },
      { name: "asof", key: ".", does: "as of a day" },
    ],
    feed: [to("/feeds/ledger.atom", { ...asked(filter) }), "The ledger"],
    exports: (["CSV", "JSONL", "JSON"] as const).map((form) => [
      form,
      to("/api/v1/ledger", { ...asked(filter), asOf, status: status[0], format: form.toLowerCase() }),
    ]),
    file: here({ file: "1", after }),
  };
}

function row(entry: LedgerEntry, axis: ReturnType<typeof axisOf>, asOf: string | null): Markup {
  const { status, proposed, decidedBy, reports, sources, negated, condition, deadline, makings } = entry;
  const via = makings[0]?.via ?? [];
  return html`<article class="row" data-row><div class="status">${seal(status)}${
    decidedBy !== null
      ? html`<span class="quiet">by <bdi>${decidedBy}</bdi></span>`
      : proposed !== null && html`<span class="block">${seal(proposed, true)}</span>`
  }</div>
<div><h2>${act(entry.act)} ${promise(entry)}</h2><p class="words" dir="auto"><a href="${to(toEntry(entry.id), { asOf })}" data-open>${entry.content.text.replace(/\s+/gu, " ")}</a></p>
<p class="meta">${[
    negated ? "that it will not be done" : null,
    via.length > 0 ? `through ${via.join(", by way of ")}` : null,
    condition === null ? null : `if ${condition.replace(/^(if|unless|provided that)\s+/i, "")}`,
    deadline === null ? null : `by ${inWords(deadline.edtf)}`,
    `${count(reports, "report")}, ${count(sources, "source")}`,
  ]
    .filter((one) => one !== null)
    .join(" · ")}</p></div>
<div class="thread-cell">${thread(entry, axis)}</div></article>`;
}

/** Who is bound to whom; who spoke, where that is another. */
export const promise = ({ by, debtor, creditors }: LedgerEntry): Child =>
  html`<span>${party(debtor)}${creditors.length > 0 && html`${arrow}${parties(creditors)}`}${by.name !== debtor.name && html` <span class="quiet">said by <bdi>${by.name}</bdi></span>`}</span>`;

const keyLine = (): Markup => html`<span class="keyline">
<span><svg viewBox="-8 -8 16 16" class="gives" aria-hidden="true"><path class="c" d="M-1.5-8h3V8h-3z"/></svg>made</span>
<span><svg viewBox="-8 -8 16 16" class="gives" aria-hidden="true"><path class="c" d="M-1.5-5h3V5h-3z"/></svg>renewed</span>
<span><svg viewBox="-8 -8 16 16" aria-hidden="true"><path class="seal-s" d="M-4-7H1V7H-4"/></svg>deadline</span>
<span><svg viewBox="-8 -8 16 16" aria-hidden="true"><path d="M0-4.5L4.5 0L0 4.5L-4.5 0Z"/></svg>deed</span>
<span><svg viewBox="-8 -8 16 16" aria-hidden="true"><use href="#s-kept"/></svg>fate</span></span>`;

/** The ledger as it stood on a day: a date to write, and with scripts a slider on the same axis. */
function asOfForm({ span, asOf }: LedgerShown, all: Record<string, unknown>): Child {
  if (span === null) return null;
  const hidden = Object.entries(all).flatMap(([name, value]) =>
    name === "asOf"
      ? []
      : (Array.isArray(value) ? value : [value])
          .filter((one) => one !== null && one !== undefined && one !== "")
          .map((one) => html`<input type="hidden" name="${name}" value="${String(one)}">`),
  );
  const now = asOf === null ? span[1] : Math.round(Date.parse(`${asOf}T00:00:00Z`) / 86_400_000);
  return html`<form class="asof-form" action="/ledger" data-asof>${hidden}<label for="asof">As of <input id="asof" type="date" name="asOf" value="${asOf ?? isoDay(span[1])}" min="${isoDay(span[0])}" max="${isoDay(span[1])}"></label>
<input class="asof only-scripted" type="range" min="${span[0]}" max="${span[1]}" value="${now}" aria-label="As of" data-slider><button class="btn">Show</button>${asOf !== null && html` <a class="btn" href="${to("/ledger", { ...all, asOf: null } as Record<string, string | null>)}">Now</a>`}</form>`;
}
