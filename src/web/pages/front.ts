import type { Overview } from "../../desk/overview.ts";
import { type Family, families, familyOf } from "../../export/families.ts";
import type { Entry } from "../../store/kept.ts";
import { to, toMember, toReport } from "../address.ts";
import { html, type Markup } from "../markup.ts";
import { badge, count, date, empty, whom } from "../parts.ts";
import type { Page } from "../shell.ts";
import { statementList } from "./statement-list.ts";

/** The first page: how much there is, what it is like, and the ways in. */
export function front({ documents, statements, acts, telling, chain }: Overview, latest: readonly Entry[]): Page {
  const body =
    documents === 0
      ? html`<div class="narrow"><h1>An empty record</h1>${empty("Here the statements of your reports will stand.", "/add", "Add a report.")}</div>`
      : html`<div class="front"><section class="lead"><h1>Who told whom what</h1>
<p class="stand">${count(statements, "statement")} from ${count(documents, "report")}: each with its words, its source, on whose word it rests, and what was done with it.</p>
${statementList(telling, null)}
<p class="more-line"><a href="/search">All statements</a></p></section>
<div class="side">${chain.length > 0 && onWhoseWord(chain)}
<section><h2 class="h">What was done with words</h2>${spread(acts)}</section>
<section><h2 class="h">Added last</h2><ul class="plain">${latest.map(
          ({ document, statements }) =>
            html`<li><a class="words" href="${toReport(document.id)}"><bdi>${document.title ?? document.ref}</bdi></a><span class="meta">${date(document.published.edtf)} · ${count(statements, "statement")}</span></li>`,
        )}</ul><p class="more-line"><a href="/reports">All reports</a></p></section></div></div>`;
  return {
    ...{ title: "The record", place: "/", running: html`<b>The record</b>`, body, scripts: ["rows"], keys: rowKeys },
    exports: (["CSV", "JSONL"] as const).map((form) => [
      `All statements as ${form}`,
      to("/api/v1/statements", { format: form.toLowerCase() }),
    ]),
    feed: ["/feeds/statements.atom", "Statements on record"],
    file: "/?file=1",
  };
}

export const rowKeys = [
  { name: "next", key: "j", does: "next" },
  { name: "previous", key: "k", does: "previous" },
  { name: "open", key: "o", does: "open" },
];

const onWhoseWord = (chain: Overview["chain"]): Markup => {
  const draw = (i: number): Markup => {
    const step = chain[i] as Overview["chain"][number];
    return html`<div class="nest ${familyOf(step.act)}"><p class="by">${whom(step)} <span class="quiet">${step.act}</span></p>${
      i + 1 < chain.length ? draw(i + 1) : html`<p class="words" dir="auto">${step.text.replace(/\s+/gu, " ")}</p>`
    }</div>`;
  };
  const last = chain.at(-1) as Overview["chain"][number];
  return html`<section><h2 class="h">On whose word</h2>${draw(0)}<p class="meta"><a href="${toMember(`${last.document}#${last.id}`)}"><bdi>${last.title ?? last.ref}</bdi></a></p></section>`;
};

/** Acts by family, as bars of one scale. */
function spread(acts: Overview["acts"]): Markup {
  const most = Math.max(1, ...acts.values());
  return html`<table class="bars"><caption class="vh">Statements by act</caption><tbody>${(
    Object.keys(families) as Family[]
  ).map((family) =>
    families[family].acts
      .map((act) => ({ act, n: acts.get(act) ?? 0 }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n)
      .map(
        ({ act, n }) =>
          html`<tr class="${family}"><th scope="row"><a href="${to("/search", { act })}">${badge(family, act)}</a></th><td><svg aria-hidden="true"><rect class="fill" width="${((100 * n) / most).toFixed(1)}%" height="10"/></svg></td><td class="num">${n.toLocaleString("en-GB")}</td></tr>`,
      ),
  )}</tbody></table>`;
}
