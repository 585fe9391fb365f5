import type { StatementShown } from "../../desk/statements.ts";
import { familyOf } from "../../export/families.ts";
import type { Act } from "../../model/acts.ts";
import type { Count, Facets } from "../../store/browse.ts";
import type { Filter } from "../../store/kept.ts";
import { asked, to } from "../address.ts";
import { type Child, html } from "../markup.ts";
import { act, badge, empty, pager } from "../parts.ts";
import type { Page } from "../shell.ts";
import { rowKeys } from "./front.ts";
import { statementList } from "./statement-list.ts";

export interface SearchShown {
  readonly query: string;
  readonly filter: Filter;
  readonly items: readonly StatementShown[];
  readonly next: string | null;
  readonly after: string | null;
  readonly facets: Facets;
  /** Where nothing was found: which of the sides asked for nobody knows; null where none. */
  readonly unknown: string | null;
}

type Name = "act" | "channel" | "for" | "speaker" | "addressee" | "outlet";

/** How many values a facet shows before the rest is folded away. */
const shownFirst = 8;

export function search({ query, filter, items, next, after, facets, unknown }: SearchShown): Page {
  const all = { q: query, ...asked(filter) };
  const here = (more: Record<string, string | readonly string[] | null>): string => to("/search", { ...all, ...more });
  const chosen = (name: Name): readonly string[] => filter[name] ?? [];
  const facet = (name: Name, title: string, counts: readonly Count[], label: (value: string) => Child): Child => {
    const on = new Set(chosen(name));
    const rows = [
      ...[...on].filter((value) => !counts.some((one) => one.value === value)).map((value) => ({ value, count: 0 })),
      ...counts,
    ].map(({ value, count }) => {
      const rest = chosen(name).filter((one) => one !== value);
      return html`<li><a href="${here({ [name]: on.has(value) ? rest : [...chosen(name), value] })}"${on.has(value) && html` aria-current="true"`}>${label(value)}<span class="num">${count.toLocaleString("en-GB")}</span></a></li>`;
    });
    return (
      rows.length > 0 &&
      html`<section class="facet"><h2>${title}</h2><ul>${rows.slice(0, shownFirst)}</ul>${
        rows.length > shownFirst &&
        html`<details><summary>${rows.length - shownFirst} more</summary><ul>${rows.slice(shownFirst)}</ul></details>`
      }</section>`
    );
  };
  const plain = (value: string): Child => html`<bdi>${value.replaceAll("-", " ")}</bdi>`;
  const named = (value: string): Child => html`<bdi>${value}</bdi>`;
  const hidden = Object.entries(asked(filter)).flatMap(([name, value]) =>
    name === "since" || name === "until"
      ? []
      : (Array.isArray(value) ? value : [value])
          .filter((one) => one !== undefined && one !== null)
          .map((one) => html`<input type="hidden" name="${name}" value="${String(one)}">`),
  );
  const many = `${facets.counted.toLocaleString("en-GB")}${facets.complete ? "" : " and more"}`;
  const api = query === "" ? "/api/v1/statements" : "/api/v1/search";
  const feed = to("/feeds/statements.atom", all);
  const nothing =
    unknown === null ? "Nothing answers that." : `Nothing answers that: ${unknown.replace(/[^?]$/, "$&.")}`;
  const body = html`<div class="pagehead"><div><h1>${query === "" ? "Statements" : html`Statements on <span class="words"><bdi>${query}</bdi></span>`}</h1>
<p>${query === "" ? "By the day they were made, the latest first." : "Best first. All words must be there, in any of their forms; “…” makes a phrase."}</p></div>
<p class="btns"><a class="btn" href="${feed}">Follow as a feed</a></p></div>
<div class="ledger"><details class="facets" open><summary>Narrow</summary><div class="facet-grid">
<form class="facet form" action="/search" role="search"><h2>Words and days</h2><label class="vh" for="q2">Words</label><input id="q2" name="q" type="search" value="${query}" placeholder="words, or a phrase in quotes">
${hidden}<div class="pair"><label>Since <input name="since" value="${filter.since ?? ""}" placeholder="2014-03" inputmode="numeric"></label><label>Until <input name="until" value="${filter.until ?? ""}" placeholder="2022-02" inputmode="numeric"></label></div><button class="btn">Find</button></form>
${facet("act", "Act", facets.acts, (value) => badge(familyOf(value as Act), value))}
${facet("speaker", "Speaker", facets.speakers, named)}
${facet("addressee", "To", facets.addressees, named)}
${facet("for", "Speaks for", facets.sides, named)}
${facet("channel", "Channel", facets.channels, plain)}
${facet("outlet", "Outlet", facets.outlets, named)}
<section class="facet"><h2>Year</h2>${years(facets.years, (year) => here({ since: `${year}-01-01`, until: `${year}-12-31` }))}</section>
</div></details>
<section aria-label="Statements found">${chips(filter, query, here)}${statementList(items, empty(nothing, "/search", "See all statements."))}${pager(next === null ? null : here({ after: next }), after === null ? null : here({}))}</section></div>`;
  return {
    title: query === "" ? "Statements" : `“${query}”`,
    place: "/search",
    running: html`<b>${many}</b> ${facets.counted === 1 ? "statement" : "statements"}`,
    body,
    scripts: ["rows", "facets"],
    keys: rowKeys,
    feed: [feed, "Statements found"],
    exports: (["CSV", "JSONL", "JSON"] as const).map((form) => [form, to(api, { ...all, format: form.toLowerCase() })]),
    file: here({ file: "1", after }),
  };
}

const chipNames: Readonly<Record<string, string>> = {
  q: "words",
  for: "speaks for",
  addressee: "to",
  minConfidence: "surer than",
};

/** What is asked, each with a way to ask it no more. */
function chips(
  filter: Filter,
  query: string,
  here: (more: Record<string, string | readonly string[] | null>) => string,
): Child {
  const list: Child[] = [];
  const off = (name: string, value: string, rest: string | readonly string[] | null, shown: Child = value): number =>
    list.push(
      html`<li><a class="btn" href="${here({ [name]: rest })}">${name === "act" ? null : html`<span class="quiet">${chipNames[name] ?? name}</span> `}<bdi>${shown}</bdi> <span aria-hidden="true">×</span><span class="vh">, ask it no longer</span></a></li>`,
    );
  if (query !== "") off("q", query, null, `“${query}”`);
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value))
      for (const one of value)
        off(
          name,
          one,
          value.filter((other) => other !== one),
          name === "act" ? act(one) : one,
        );
    else if (value !== undefined) off(name, String(value), null);
  }
  return list.length > 0 && html`<ul class="chips" aria-label="Narrowed by">${list}</ul>`;
}

/** Statements a year, as bars that can be followed. */
function years(counts: readonly Count[], href: (year: string) => string): Child {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return html`<ul class="years">${counts.map(
    ({ value, count }) =>
      html`<li><a href="${href(value)}"><span>${value}</span><svg aria-hidden="true"><rect width="${((100 * count) / most).toFixed(1)}%" height="8" y="1"/></svg><span class="num">${count.toLocaleString("en-GB")}</span></a></li>`,
  )}</ul>`;
}
