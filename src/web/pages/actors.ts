import type { ActorShown, ActorsAsked } from "../../desk/actors.ts";
import type { StatementShown } from "../../desk/statements.ts";
import { to, toActor } from "../address.ts";
import { inWords } from "../dates.ts";
import { html } from "../markup.ts";
import { count, empty, pager } from "../parts.ts";
import type { Page } from "../shell.ts";
import { rowKeys } from "./front.ts";
import { statementList } from "./statement-list.ts";

export interface ActorsPage {
  readonly items: readonly ActorShown[];
  readonly asked: ActorsAsked;
  readonly next: string | null;
  readonly after: string | null;
}

const kinds = ["person", "state", "body", "office", "other"] as const;

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
      (kind) =>
        html`<a class="btn" href="${here({ kind })}"${asked.kind === kind && html` aria-current="true"`}>${kind}</a>`,
    )}</div></div>
${
  items.length === 0
    ? empty("Nobody goes by that name.", "/actors", "See all actors.")
    : html`<table class="list" data-rows><caption class="vh">Actors</caption><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Also</th><th scope="col" class="num">Statements</th></tr></thead><tbody>${items.map(
        (actor) =>
          html`<tr data-row><th scope="row"><a class="who" href="${toActor(actor.id)}" data-open><bdi>${actor.name}</bdi></a></th><td class="quiet">${actor.kind}</td><td class="quiet"><bdi>${actor.aliases.slice(0, 4).join(", ")}</bdi></td><td class="num">${actor.statements}</td></tr>`,
      )}</tbody></table>`
}${pager(next === null ? null : here({ after: next }), after === null ? null : here({}))}`,
    scripts: ["rows"],
    keys: rowKeys,
  };
}

export function actorPage(actor: ActorShown, statements: readonly StatementShown[]): Page {
  return {
    title: actor.name,
    place: "/actors",
    running: html`${actor.kind} · <code>${actor.id}</code>`,
    body: html`<div class="pagehead"><div><h1><bdi>${actor.name}</bdi></h1><p>${count(actor.statements, "statement")} in this record</p></div>
<p class="btns"><a class="btn" href="${to("/search", { speaker: actor.name })}">Statements by</a><a class="btn" href="${to("/search", { addressee: actor.name })}">Statements to</a><a class="btn" href="${to("/ledger", { debtor: actor.name })}">Commitments</a><a class="btn" href="${to("/feeds/statements.atom", { speaker: actor.name })}">Feed</a></p></div>
<div class="desk"><section><h2 class="h">Said</h2>${statementList(statements, html`<p class="quiet">Nothing of this actor’s in the record.</p>`)}</section>
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
    }</aside></div>`,
    scripts: ["rows"],
    keys: rowKeys,
    feed: [to("/feeds/statements.atom", { speaker: actor.name }), `Statements by ${actor.name}`],
    file: to(toActor(actor.id), { file: "1" }),
  };
}
