import type { ActorShown, ActorsAsked } from "../../desk/actors.ts";
import type { StatementShown } from "../../desk/statements.ts";
import { to, toActor } from "../address.ts";
import { inWords } from "../dates.ts";
import { type Child, html, type Markup } from "../markup.ts";
import { count, empty, pager } from "../parts.ts";
import type { Page } from "../shell.ts";
import { signed } from "./correct.ts";
import { rowKeys } from "./front.ts";
import { statementList } from "./statement-list.ts";

export interface ActorsPage {
  readonly items: readonly ActorShown[];
  readonly asked: Omit<ActorsAsked, "filter">;
  readonly next: string | null;
  readonly after: string | null;
}

const kindWords = {
  person: "person",
  state: "state",
  body: "body",
  office: "office",
  other: "named in reports only",
} as const;
const kinds = [
  ["person", "Persons"],
  ["state", "States"],
  ["body", "Bodies"],
  ["office", "Offices"],
  ["other", "Others"],
] as const;

export function actors({ items, asked, next, after }: ActorsPage): Page {
  const here = (more: Record<string, string | null>): string =>
    to("/actors", { name: asked.name, kind: asked.kind, ...more });
  return {
    title: "Actors",
    place: "/actors",
    running: html`Those who speak most in the record come first`,
    body: html`<div class="pagehead"><div><h1>Actors</h1></div>
<form class="inline" action="/actors" role="search"><label class="vh" for="name">Name</label><input id="name" name="name" type="search" value="${asked.name ?? ""}" placeholder="A name, in any spelling"><button class="btn">Find</button></form>
<div class="seg" role="group" aria-label="Kind"><a class="btn" href="${here({ kind: null })}"${asked.kind === undefined && html` aria-current="true"`}>All</a>${kinds.map(
      ([kind, name]) =>
        html`<a class="btn" href="${here({ kind })}"${asked.kind === kind && html` aria-current="true"`}>${name}</a>`,
    )}</div></div>
${
  items.length === 0
    ? empty("Nobody goes by that name.", "/actors", "See all actors.")
    : html`<table class="list" data-rows><caption class="vh">Actors</caption><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Also</th><th scope="col" class="num">Statements</th><th scope="col" class="num">To them</th><th scope="col" class="num">Deeds</th></tr></thead><tbody>${items.map(
        (actor) =>
          html`<tr data-row><th scope="row"><a class="who" href="${toActor(actor.id)}" data-open><bdi>${actor.name}</bdi></a></th><td class="quiet">${kindWords[actor.kind]}</td><td class="quiet"><bdi>${actor.aliases.slice(0, 4).join(", ")}</bdi></td>${[actor.statements, actor.heard, actor.deeds].map((n) => html`<td class="num">${n.toLocaleString("en-GB")}</td>`)}</tr>`,
      )}</tbody></table>`
}${pager(next === null ? null : here({ after: next }), after === null ? null : here({}))}`,
    scripts: ["rows"],
    keys: rowKeys,
    exports: [
      ["JSONL", to("/api/v1/actors", { ...asked, format: "jsonl" })],
      ["JSON", to("/api/v1/actors", { ...asked, limit: "500" })],
    ],
    file: here({ file: "1", after }),
  };
}

/** One actor, with what may be decided on it. */
export interface ActorRoom {
  readonly actor: ActorShown;
  readonly said: readonly StatementShown[];
  readonly heard: readonly StatementShown[];
  readonly version: string;
  readonly mayDecide: boolean;
  readonly who: string | null;
  readonly fault: string | null;
  /** Who may be meant where a name was written that several bear. */
  readonly candidates: readonly ActorShown[];
}

export function actorPage(room: ActorRoom): Page {
  const { actor, said, heard, fault } = room;
  const names = [actor.name, ...(actor.merged ?? []).map(({ name }) => name)];
  const speaker = [...new Set(names)];
  return {
    title: actor.name,
    place: "/actors",
    running: html`${kindWords[actor.kind]} · <code>${actor.id}</code>`,
    body: html`<div class="pagehead"><div><h1><bdi>${actor.name}</bdi></h1><p>${count(actor.statements, "statement")} in this record, ${actor.heard.toLocaleString("en-GB")} made to them, party to ${count(actor.deeds, "deed")}</p></div>
<p class="btns only-live"><a class="btn" href="${to("/search", { speaker })}">Statements by</a><a class="btn" href="${to("/search", { addressee: speaker })}">Statements to</a><a class="btn" href="${to("/timeline", { speaker })}">Deeds</a><a class="btn" href="${to("/ledger", { debtor: actor.name })}">Commitments</a></p></div>
${fault !== null && html`<p class="fault" role="alert">${fault}</p>`}
<div class="desk"><section><h2 class="h">Said, the latest first</h2>${statementList(said, html`<p class="quiet">Nothing of this actor’s in the record.</p>`)}${
      heard.length > 0 && html`<h2 class="h">Told, the latest first</h2>${statementList(heard, null)}`
    }</section>
<aside><section><h2 class="h">Also called</h2>${
      actor.aliases.length === 0
        ? html`<p class="quiet">No other name is known.</p>`
        : html`<ul class="names">${actor.aliases.map((alias) => html`<li><bdi>${alias}</bdi></li>`)}</ul>`
    }</section>${
      actor.tenures.length > 0 &&
      html`<section><h2 class="h">Held office</h2><ul class="plain">${actor.tenures.map(
        ({ office, for: side, from, to: until, source }) =>
          html`<li><span>${office}<span class="for">${side}</span></span><span class="meta">${inWords(from)} to ${until === null || until === "" ? "the end of the tables" : inWords(until)} · ${source}</span></li>`,
      )}</ul></section>`
    }${room.mayDecide && deciding(room)}</aside></div>`,
    scripts: ["rows", "remember"],
    keys: rowKeys,
    feed: [to("/feeds/statements.atom", { speaker }), `Statements by ${actor.name}`],
    exports: [
      ["Statements as CSV", to("/api/v1/statements", { speaker, format: "csv" })],
      ["Statements as JSONL", to("/api/v1/statements", { speaker, format: "jsonl" })],
      ["JSON", `/api/v1/actors/${encodeURIComponent(actor.id)}`],
    ],
    file: to(toActor(actor.id), { file: "1" }),
  };
}

/** Putting actors together and apart, by name and reason like every decision. */
const deciding = ({ actor, version, who, candidates }: ActorRoom): Markup => {
  const form = (verdict: "merge" | "split", inner: Child, doing: string): Markup =>
    html`<form class="form" method="post" action="${toActor(actor.id)}"><input type="hidden" name="version" value="${version}"><input type="hidden" name="verdict" value="${verdict}">${inner}${signed(who)}<p class="btns"><button class="btn">${doing}</button></p></form>`;
  const wanted =
    candidates.length === 0
      ? html`<label>Name or id of the other <input name="with" required></label>`
      : html`<fieldset><legend>Which of these?</legend>${candidates.map(
          (one, i) =>
            html`<label class="check"><input type="radio" name="with" value="${one.id}" required${i === 0 && html` checked`}> <bdi>${one.name}</bdi> <span class="quiet">${kindWords[one.kind]}, ${count(one.statements, "statement")}</span></label>`,
        )}</fieldset>`;
  return html`<section class="only-live"><details${candidates.length > 0 && html` open`}><summary>The same as another?</summary>${form("merge", wanted, "They are one")}</details>${
    actor.merged !== undefined &&
    html`<details><summary>Not the same after all?</summary>${form(
      "split",
      html`<fieldset><legend>Split off</legend>${(actor.merged ?? []).map(
        ({ id, name }, i) =>
          html`<label class="check"><input type="radio" name="with" value="${id}" required${i === 0 && html` checked`}> <bdi>${name}</bdi> <code>${id}</code></label>`,
      )}</fieldset>`,
      "They are two",
    )}</details>`
  }</section>`;
};
