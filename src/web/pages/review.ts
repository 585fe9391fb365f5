import type { Decision, Proposal } from "../../ledger/shapes.ts";
import type { Act } from "../../model/acts.ts";
import { brief } from "../../text/brief.ts";
import { to, toEncounter, toEntry, toMember } from "../address.ts";
import { inWords } from "../dates.ts";
import { type Child, html, type Markup } from "../markup.ts";
import { act, confidence, count, date, seal } from "../parts.ts";
import type { Page } from "../shell.ts";
import { signed } from "./correct.ts";
import { type Sides, stale } from "./stale.ts";

/** The words a proposal rests on, one place of the record each. */
export interface Rest {
  readonly member: string;
  readonly ref: string;
  readonly published: string | null;
  readonly who: string | null;
  readonly act: Act | null;
  readonly deed: string | null;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How often proposals of a kind were accepted. */
export interface Accuracy {
  readonly about: string;
  readonly accepted: number;
  readonly decided: number;
}

export interface ReviewShown {
  readonly proposals: readonly Proposal[];
  readonly more: boolean;
  /** How many of the queue stand before these. */
  readonly passed: number;
  /** Which of these is shown, from 0. */
  readonly at: number;
  readonly rests: readonly Rest[];
  readonly version: string | null;
  readonly decisions: readonly { readonly decision: Decision; readonly undone: boolean }[];
  readonly accuracy: readonly Accuracy[];
  /** This one, and others that ask the same, with the same proposed answer and as sure of it: to be accepted together. */
  readonly alike: readonly Proposal[];
  readonly mayDecide: boolean;
  readonly who: string | null;
  readonly fault: string | null;
  /** What somebody wrote who had not seen how it stands now. */
  readonly yours: readonly Sides[] | null;
}

const question: Readonly<Record<Proposal["about"], string>> = {
  status: "Is this what became of the word given?",
  link: "Are these one and the same?",
  encounter: "Is this one encounter?",
  statement: "Is this statement read rightly?",
  commitment: "Does this bind somebody?",
};

export function review(shown: ReviewShown): Page {
  const { proposals, more, passed, at, fault, mayDecide } = shown;
  const now = proposals[at];
  const body = html`<div class="desk review" data-review data-at="${passed + at}">${
    now === undefined
      ? html`<section><h1>Nothing waits for a decision</h1><p class="stand">Everything the program proposes has been decided. <a href="/add">Add reports</a>, or look at <a href="/ledger">the ledger</a>.</p></section>`
      : html`<section aria-label="The decision">${fault !== null && html`<p class="fault" role="alert">${fault}</p>`}${stale(shown.yours)}
<p class="label">${{ status: "A status", link: "A link", encounter: "An encounter", statement: "A statement", commitment: "A commitment" }[now.about]} · ${passed + at + 1} of ${passed + proposals.length}${more && " and more"}</p>
<h1 class="ask">${question[now.about]}</h1>
<p class="words summary"><bdi>${plainly(now.summary)}</bdi></p>
${now.proposed !== null && html`<p class="proposal">${seal(now.proposed, true)}</p>`}
${faces(shown.rests)}
<div class="pros"><div><h2 class="h">Why the program thinks so</h2><p>${now.why || "It gives no reason."}</p></div><div><h2 class="h">How sure it is</h2><p>${confidence(now.confidence)}</p><p class="meta"><a href="${whereTo(now)}">Look at it where it stands</a></p></div></div>
${mayDecide && decideForm(shown, now)}</section>`
  }<aside>${queue(shown)}${alike(shown)}${accuracy(shown.accuracy)}</aside></div>`;
  return {
    title: "Review",
    place: "/review",
    running: html`<b>${passed + proposals.length}${more && " and more"}</b> to decide · one at a time`,
    body,
    scripts: ["review"],
    exports: [
      ["Proposals as JSONL", "/api/v1/proposals?format=jsonl"],
      ["Decisions as JSONL", "/api/v1/decisions?format=jsonl"],
    ],
    file: to("/review", { at: passed + at, file: "1" }),
    keys: [
      { name: "accept", key: "a", does: "accept" },
      { name: "reject", key: "x", does: "reject" },
      { name: "skip", key: "space", does: "skip" },
      { name: "edit", key: "e", does: "edit" },
      { name: "undo", key: "backspace", does: "undo the last" },
      { name: "flag", key: "f", does: "flag" },
      { name: "next", key: "j", does: "next" },
      { name: "previous", key: "k", does: "previous" },
    ],
  };
}

/** A summary as a person would say it: without the kind of deed before its words, and what is proposed, told beside it. */
export const plainly = (summary: string): string =>
  summary
    .replace(/ — [a-z ]+$/u, "")
    .replace(/: (?:not )?[a-z-]+: (?=\S)/u, ": ")
    .replace(/^same-(\w+): (\d+) members$/u, "$2 reports of one $1")
    .replace(/(?<=^|[\s,])[[.]{0,3}\d{4}[-\d/.,\]~?%X]*(?=[:\s]|$)/u, (edtf) => inWords(edtf));

const whereTo = ({ about, id, rests }: Proposal): string => {
  if (about === "status" || about === "commitment") return toEntry(id);
  if (about === "encounter") return toEncounter(id);
  return toMember(rests[0] ?? id);
};

/** Where a thing can be edited: a statement in its report, a commitment in the ledger. */
const editOf = (proposal: Proposal): string => {
  const [document, place] = (proposal.rests[0] ?? "").split("#");
  if (proposal.about === "status") return toEntry(proposal.id);
  return document !== undefined && place?.startsWith("a")
    ? `/reports/${encodeURIComponent(document)}/statements/${place}`
    : whereTo(proposal);
};

function faces(rests: readonly Rest[]): Child {
  return (
    rests.length > 0 &&
    html`<div class="face">${rests.slice(0, 4).map(
      (
        rest,
      ) => html`<section><p class="line">${rest.act !== null && act(rest.act)}${rest.deed !== null && html`<span class="act dd"><i aria-hidden="true">◆</i>${rest.deed}</span>`} ${rest.who !== null && html`<bdi class="who">${rest.who}</bdi>`} <span class="quiet">${date(rest.published)}</span></p>
<p class="words" dir="auto"><span class="ctx">${rest.before}</span><b>${rest.words}</b><span class="ctx">${rest.after}</span></p><p class="meta"><a href="${toMember(rest.member)}"><bdi>${rest.ref}</bdi></a></p></section>`,
    )}</div>${rests.length > 4 && html`<p class="meta">and ${rests.length - 4} more places</p>`}`
  );
}

function decideForm({ passed, at, version, who }: ReviewShown, now: Proposal): Markup {
  return html`<form class="form" method="post" action="/review" data-decide data-edit="${editOf(now)}"><input type="hidden" name="on" value="${now.id}"><input type="hidden" name="about" value="${now.about}"><input type="hidden" name="at" value="${passed + at}">${version !== null && html`<input type="hidden" name="version" value="${version}">`}${now.proposed !== null && html`<input type="hidden" name="status" value="${now.proposed}">`}
<div class="pair">${signed(who)}</div>
<p class="decide"><button class="btn main" name="verdict" value="accept"><kbd>a</kbd> Accept</button><button class="btn" name="verdict" value="reject"><kbd>x</kbd> Reject</button><a class="btn" href="${to("/review", { at: passed + at + 1 })}" data-skip><kbd>space</kbd> Skip</a><a class="btn" href="${editOf(now)}"><kbd>e</kbd> Edit</a></p></form>`;
}

function queue({ proposals, passed, at, decisions, mayDecide, who }: ReviewShown): Child {
  const last = decisions.find(({ undone, decision }) => !undone && decision.verdict !== "undo");
  return html`<section><h2 class="h">Decided last</h2>${decisions.length === 0 && html`<p class="quiet">Nothing yet.</p>`}<ol class="queue" aria-live="polite">${decisions
    .slice(0, 6)
    .map(
      ({ decision, undone }) =>
        html`<li${undone && html` class="undone"`}><b>${decision.verdict}</b> <span><bdi>${decision.why}</bdi> <span class="quiet">by <bdi>${decision.who}</bdi>${undone && ", taken back"}</span></span></li>`,
    )}</ol>
${
  mayDecide &&
  last !== undefined &&
  html`<form class="form" method="post" action="/review" data-undo><input type="hidden" name="undo" value="${last.decision.id}"><input type="hidden" name="at" value="${passed + at}"><div class="pair">${signed(who)}</div><p class="btns"><button class="btn"><kbd>⌫</kbd> Undo the last</button></p></form>`
}</section>
<section><h2 class="h">The queue</h2><ol class="queue">${proposals.slice(Math.max(0, at - 1), at + 7).map((one, i) => {
    const n = Math.max(0, at - 1) + i;
    return html`<li${n === at && html` class="now" aria-current="true"`}><span class="quiet">${passed + n + 1}</span> <a href="${to("/review", { at: passed + n })}" data-flag-id="${one.id}"><bdi>${brief(plainly(one.summary), 90)}</bdi></a></li>`;
  })}</ol></section>`;
}

function alike({ alike, passed, at, mayDecide, who }: ReviewShown): Child {
  const [now] = alike;
  if (!mayDecide || now === undefined || alike.length < 2) return null;
  const { about, proposed } = now;
  return html`<section><h2 class="h">Alike <span class="quiet">${alike.length} with this one</span></h2><p class="meta">The same question and the same proposed answer${proposed !== null && `, ${proposed}`}; none less sure than ${Math.min(...alike.map((one) => one.confidence)).toFixed(2)}. What is accepted:</p>
<ol class="queue">${alike.map((one, i) => html`<li${i === 0 && html` class="now" aria-current="true"`}><span class="quiet">${i + 1}</span> <a href="${whereTo(one)}"><bdi>${brief(plainly(one.summary), 90)}</bdi></a></li>`)}</ol>
<form class="form" method="post" action="/review"><input type="hidden" name="at" value="${passed + at}"><input type="hidden" name="about" value="${about}"><input type="hidden" name="status" value="${proposed ?? ""}">${alike.map((one) => html`<input type="hidden" name="many" value="${one.id}">`)}${signed(who, "agreed, accepted together")}<p class="btns"><button class="btn" name="verdict" value="accept">Accept all ${alike.length}</button></p></form></section>`;
}

/** The share accepted, and between which shares the true one lies, ninety-five in a hundred (Wilson's interval). */
function accuracy(list: readonly Accuracy[]): Child {
  const shown = list.filter(({ decided }) => decided > 0);
  if (shown.length === 0) return null;
  return html`<section><h2 class="h">How often the program was right</h2>${shown.map(({ about, accepted, decided }) => {
    const share = accepted / decided;
    const z = 1.96;
    const middle = (share + (z * z) / (2 * decided)) / (1 + (z * z) / decided);
    const half =
      (z * Math.sqrt((share * (1 - share)) / decided + (z * z) / (4 * decided * decided))) / (1 + (z * z) / decided);
    return html`<div class="meter"><span>${about}</span><b>${Math.round(100 * share)}%</b><svg aria-hidden="true"><rect class="rest" y="5" width="100%" height="2"/><rect class="range" x="${(100 * (middle - half)).toFixed(1)}%" width="${(200 * half).toFixed(1)}%" y="3" height="6"/><rect x="${(99 * share).toFixed(1)}%" width="3" height="12"/></svg><span class="quiet">${accepted} of ${count(decided, "proposal")} accepted</span></div>`;
  })}<p class="meta">Mark: share accepted. Bar: where the true share lies, 95 in 100.</p></section>`;
}
