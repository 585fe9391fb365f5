import type { Entry, Filter } from "../../store/kept.ts";
import { asked, to, toReport } from "../address.ts";
import { html } from "../markup.ts";
import { count, date, empty, pager } from "../parts.ts";
import type { Page } from "../shell.ts";
import { rowKeys } from "./front.ts";

export interface ReportsShown {
  readonly items: readonly Entry[];
  readonly next: string | null;
  readonly after: string | null;
  readonly filter: Filter;
  readonly order: "oldest" | "newest" | "added";
}

export function reports({ items, next, after, filter, order }: ReportsShown): Page {
  const here = (more: Record<string, string | null>): string => to("/reports", { ...asked(filter), order, ...more });
  const body = html`<div class="pagehead"><div><h1>Reports</h1></div>
<form class="inline" action="/reports" role="search"><label class="vh" for="about">Words in title or text</label><input id="about" name="about" type="search" placeholder="Words in title or text" value="${filter.about?.[0] ?? ""}"><input type="hidden" name="order" value="${order}"><button class="btn">Find</button></form>
<div class="seg" role="group" aria-label="Order">${(
    [
      ["oldest", "Oldest"],
      ["newest", "Newest"],
      ["added", "Added last"],
    ] as const
  ).map(
    ([value, label]) =>
      html`<a class="btn" href="${to("/reports", { ...asked(filter), order: value })}"${order === value && html` aria-current="true"`}>${label}</a>`,
  )}</div></div>
${
  items.length === 0
    ? empty("No report answers that.", "/add", "Add one.")
    : html`<table class="list" data-rows><caption class="vh">Reports</caption><thead><tr><th scope="col">Published</th><th scope="col">Title</th><th scope="col">Outlet</th><th scope="col" class="num">Statements</th><th scope="col">How the date is known</th></tr></thead>
<tbody>${items.map(
        ({ document, statements, events }) =>
          html`<tr data-row><th scope="row">${date(document.published.edtf)}</th><td class="words"><a href="${toReport(document.id)}" data-open><bdi>${document.title ?? document.ref}</bdi></a></td><td><bdi>${document.outlet ?? ""}</bdi></td><td class="num">${statements}<span class="quiet only-narrow"> ${statements === 1 ? "statement" : "statements"}, ${count(events, "deed")}</span></td><td class="quiet">${document.published.basis}</td></tr>`,
      )}</tbody></table>`
}${pager(next === null ? null : here({ after: next }), after === null ? null : here({}))}`;
  return {
    title: "Reports",
    place: "/reports",
    running: html`${count(items.length, "report")} on this page`,
    body,
    scripts: ["rows"],
    keys: rowKeys,
    feed: [to("/feeds/statements.atom", asked(filter)), "Statements"],
    exports: (["JSONL", "JSON"] as const).map((form) => [
      form,
      to("/api/v1/documents", { ...asked(filter), order, format: form.toLowerCase() }),
    ]),
    file: here({ file: "1", after }),
  };
}
