import type { KnownDeed } from "../../ledger/shapes.ts";
import type { Filter } from "../../store/kept.ts";
import { asked, to, toMember } from "../address.ts";
import { html } from "../markup.ts";
import { count, date, deed, empty, pager } from "../parts.ts";
import type { Page } from "../shell.ts";
import { doers } from "./doers.ts";
import { rowKeys } from "./front.ts";

/** A deed without a date, as one report words it, with when that report was published. */
export interface Undated {
  readonly deed: KnownDeed;
  readonly reported: string | null;
  readonly reports: number;
}

export interface UndatedShown {
  readonly items: readonly Undated[];
  readonly next: string | null;
  readonly after: string | null;
  readonly filter: Filter;
  /** How many there are in the record, whatever is asked. */
  readonly total: number;
}

/** What the timeline cannot show: deeds of which no report gives the day. */
export function undated({ items, next, after, filter, total }: UndatedShown): Page {
  const all = { ...asked(filter), view: "undated" };
  const here = (more: Record<string, string | null>): string => to("/timeline", { ...all, ...more });
  return {
    title: "Deeds without a date",
    place: "/timeline",
    running: html`<b>${total.toLocaleString("en-GB")}</b> of the record’s deeds ${total === 1 ? "has" : "have"} no date`,
    body: html`<p class="back"><a href="${to("/timeline", asked(filter))}">The timeline</a></p>
<div class="pagehead"><div><h1>Done, but nobody says when</h1><p>Deeds of which no report gives the day, or none nearer than a month. They stand in the order of their reports; the day of a report is not the day of a deed.</p></div></div>
${
  items.length === 0
    ? empty(
        "No deed without a date answers that.",
        here(Object.fromEntries(Object.keys(asked(filter)).map((name) => [name, null]))),
        "See all of them.",
      )
    : html`<table class="list" data-rows><caption class="vh">Deeds without a date</caption><thead><tr><th scope="col">Reported</th><th scope="col">Deed</th><th scope="col">Who</th><th scope="col">Words</th></tr></thead><tbody>${items.map(
        ({ deed: one, reported, reports }) =>
          html`<tr data-row><th scope="row">${date(reported)}</th><td>${deed(one.kind, one.factuality === "happened")}${one.factuality !== "happened" && html` <span class="quiet">${one.factuality}</span>`}</td><td>${doers(one.actors.slice(0, 3), html`<span class="quiet">nobody named</span>`)}${one.targets.length > 0 && html` <span class="quiet">→</span> ${doers(one.targets.slice(0, 3), null)}`}</td><td class="words" dir="auto">${one.id.startsWith("sha256:") ? html`<a href="${toMember(one.id)}" data-open>${one.text.replace(/\s+/gu, " ")}</a>` : one.text}${reports > 1 && html` <span class="meta">${count(reports, "report")}</span>`}</td></tr>`,
      )}</tbody></table>`
}${pager(next === null ? null : here({ after: next }), after === null ? null : here({}))}`,
    scripts: ["rows"],
    keys: rowKeys,
    file: here({ file: "1", after }),
  };
}
