import { familyOf } from "../../export/families.ts";
import { type LedgerEntry, type Making, statuses } from "../../ledger/shapes.ts";
import { to, toEntry, toMember } from "../address.ts";
import { between, type Child, html, type Markup } from "../markup.ts";
import { act, count, date, parties, party, seal } from "../parts.ts";
import type { Page } from "../shell.ts";
import { axisOf } from "./axis.ts";
import { signed } from "./correct.ts";
import { promise } from "./ledger.ts";
import { type Sides, stale } from "./stale.ts";
import { axisHead, daysOf, thread } from "./thread.ts";

export interface EntryShown {
  readonly entry: LedgerEntry;
  readonly version: string;
  readonly asOf: string | null;
  readonly mayDecide: boolean;
  readonly who: string | null;
  /** The decision that holds now and may be taken back; null where none does. */
  readonly last: string | null;
  readonly fault: string | null;
  /** What somebody wrote who had not seen how it stands now; null where nobody did. */
  readonly yours: readonly Sides[] | null;
}

/** One commitment: whose word it is, what is for and against it, how its status came to be, and deciding on it. */
export function entryPage({ entry, version, asOf, mayDecide, who, last, fault, yours }: EntryShown): Page {
  const { status, proposed, why, decidedBy, evidence, history, makings, condition, deadline, negated } = entry;
  const axis = axisOf(daysOf(entry));
  const [against, forIt] = [
    evidence.filter((e) => e.bearing === "breaks"),
    evidence.filter((e) => e.bearing === "keeps"),
  ];
  const body = html`<p class="back"><a href="${to("/ledger", { asOf })}">The ledger</a></p>
${fault !== null && html`<p class="fault" role="alert">${fault}</p>`}${stale(yours)}
<div class="entry-head"><div class="status">${seal(status)}${decidedBy !== null && html` <span class="quiet">by <bdi>${decidedBy}</bdi></span>`}${proposed !== null && html`<span class="block">${seal(proposed, true)}</span>`}</div>
<div><p class="line">${act(entry.act)} ${promise(entry)}</p><h1 class="words" dir="auto">${entry.content.text.replace(/\s+/gu, " ")}</h1>
<div class="thread-cell">${axisHead(axis)}${thread(entry, axis)}</div></div></div>
<div class="more"><div><h2 class="h">Whose word it is <span class="quiet">${count(makings.length, "making")}, ${count(entry.sources, "source")}</span></h2>
${makings.slice(0, 8).map(making)}${makings.length > 8 && html`<details><summary>${makings.length - 8} more</summary>${makings.slice(8).map(making)}</details>`}
<dl class="facts"><dt>Bound</dt><dd>${party(entry.debtor)}</dd><dt>To</dt><dd>${parties(entry.creditors, html`<span class="quiet">nobody is named</span>`)}</dd>
<dt>Spoke</dt><dd>${party(entry.by)}</dd><dt>Made</dt><dd>${date(entry.made?.edtf)}</dd>
<dt>Condition</dt><dd>${condition === null ? html`<span class="quiet">none stated</span>` : html`<q class="role">${condition}</q>`}</dd>
<dt>Deadline</dt><dd>${deadline === null ? html`<span class="quiet">none stated</span>` : html`${date(deadline.edtf)} <q class="role">${deadline.text}</q>`}</dd>
<dt>Negated</dt><dd>${negated ? "yes: a word that something will not be done" : "no"}</dd><dt>Firmness</dt><dd>${entry.strength}</dd></dl>
</div>
<div><h2 class="h">Evidence <span class="quiet">${against.length} against, ${forIt.length} for; proposed by the program, weighed by a person</span></h2>
${evidence.length === 0 ? html`<p class="quiet">No deed in the record bears on it.</p>` : evidenceTable([...against, ...forIt])}
${proposed !== null && why !== null && html`<p class="meta">Proposed: ${why}</p>`}
<h2 class="h">History</h2><ol class="hist">${history
    .toReversed()
    .map(
      (change) =>
        html`<li><time>${change.at.slice(0, 10)}</time><span>${seal(change.to)} set by <b><bdi>${change.who}</bdi></b>. <bdi>${change.why}</bdi></span></li>`,
    )}<li>${date(entry.made?.edtf)}<span>${seal("open")} made</span></li></ol>
${mayDecide && asOf === null && decideForm(entry, version, who, last)}</div></div>`;
  return {
    title: entry.content.text.replace(/\s+/gu, " ").slice(0, 80),
    place: "/ledger",
    running: html`Commitment <code>${entry.id}</code>`,
    body,
    scripts: ["remember"],
    feed: [`/feeds/ledger/${encodeURIComponent(entry.id)}.atom`, "This commitment"],
    exports: [["JSON", `/api/v1/ledger/${encodeURIComponent(entry.id)}`]],
    file: to(toEntry(entry.id), { file: "1", asOf }),
  };
}

/** One making, reporter in reporter. */
function making({ document, attribution, act: made, published, outlet, via, text, time }: Making): Markup {
  const inner = html`<p class="words" dir="auto"><a href="${toMember(`${document}#${attribution}`)}">${text.replace(/\s+/gu, " ")}</a></p>`;
  const nested = via
    .toReversed()
    .reduce<Child>(
      (within, reporter) =>
        html`<div class="nest tells"><p class="by"><bdi class="who">${reporter}</bdi></p>${within}</div>`,
      html`<div class="nest ${familyOf(made)}"><p class="by">${act(made)} ${date(time?.edtf, null)}</p>${inner}</div>`,
    );
  return html`<div class="nest rep"><p class="by">${between(
    [outlet === null ? null : html`<bdi>${outlet}</bdi>`, date(published.edtf)].filter((one) => one !== null),
    ", ",
  )}</p>${nested}</div>`;
}

function evidenceTable(evidence: LedgerEntry["evidence"]): Markup {
  return html`<table class="ev-table"><thead><tr><th scope="col">Bears</th><th scope="col">Deed</th><th scope="col">Why</th></tr></thead><tbody>${evidence.map(
    ({ bearing, strength, event, sources, why, documents }) =>
      html`<tr><td><b>${bearing}</b><br><span class="quiet">${strength}</span></td><td><span class="words" dir="auto">${
        event.id.startsWith("sha256:")
          ? html`<a href="${toMember(event.id)}">${event.text.replace(/\s+/gu, " ")}</a>`
          : event.text
      }</span><br><span class="quiet">${event.kind.replaceAll("-", " ")} · ${date(event.time?.edtf)} · ${event.factuality} · ${count(documents.length, "report")}, ${count(sources, "source")}${event.said !== null && html` · says <bdi>${event.said.name}</bdi>`}${event.source !== null && html` · <bdi>${event.source}</bdi>`}</span></td><td>${why}</td></tr>`,
  )}</tbody></table>`;
}

const decideForm = (
  { id, proposed, status }: LedgerEntry,
  version: string,
  who: string | null,
  last: string | null,
): Markup => html`<form class="form" method="post" action="${toEntry(id)}"><h2 class="h">Decide</h2><input type="hidden" name="version" value="${version}">
<label>Status <select name="status">${statuses.map((one) =>
  one === (proposed ?? status) ? html`<option selected>${one}</option>` : html`<option>${one}</option>`,
)}</select></label>${signed(who)}<p class="btns"><button class="btn main">Set the status</button></p></form>
${last !== null && html`<form class="form" method="post" action="${toEntry(id)}"><h2 class="h">Or take the last decision back</h2><input type="hidden" name="version" value="${version}"><input type="hidden" name="undo" value="${last}">${signed(who)}<p class="btns"><button class="btn">Undo it</button></p></form>`}`;
