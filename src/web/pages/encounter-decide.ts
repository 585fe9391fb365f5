import type { Encounter } from "../../ledger/shapes.ts";
import { toEncounter, toMember } from "../address.ts";
import { between, type Child, html, type Markup } from "../markup.ts";
import { date } from "../parts.ts";
import { signed } from "./correct.ts";

/** What one report tells of an encounter. */
export interface Telling {
  readonly member: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

export interface DecideEncounter {
  readonly id: string;
  readonly version: string;
  readonly tellings: readonly Telling[];
  /** Others of about the same days, which may be the same. */
  readonly near: readonly Encounter[];
  readonly who: string | null;
}

/** Taking reports out of an encounter that are of another, and putting two together that are one. */
export function decideEncounter({ id, version, tellings, near, who }: DecideEncounter): Child {
  const form = (verdict: "merge" | "split", inner: Child, doing: string): Markup =>
    html`<form class="form" method="post" action="${toEncounter(id)}"><input type="hidden" name="version" value="${version}"><input type="hidden" name="verdict" value="${verdict}">${inner}<div class="pair">${signed(who)}</div><p class="btns"><button class="btn">${doing}</button></p></form>`;
  return html`<section class="only-live split-merge">
${
  tellings.length > 1 &&
  html`<details><summary>Is one of the ${tellings.length} reports of another encounter?</summary>${form(
    "split",
    html`<fieldset><legend>Split off</legend>${tellings.map(
      ({ member, title, outlet, published }) =>
        html`<label class="check"><input type="checkbox" name="with" value="${member}"> <bdi>${title}</bdi> <span class="quiet">${outlet !== null && html`<bdi>${outlet}</bdi>, `}${date(published)} · <a href="${toMember(member)}">where it tells of it</a></span></label>`,
    )}</fieldset>`,
    "Split them off",
  )}</details>`
}${
  near.length > 0 &&
  html`<details><summary>The same as another of those days?</summary>${form(
    "merge",
    html`<fieldset><legend>Put together with</legend>${near.map(
      (one) =>
        html`<label class="check"><input type="radio" name="with" value="${one.id}" required> ${one.kind.replaceAll("-", " ")}, ${between(
          one.participants.slice(0, 4).map(({ name }) => html`<bdi>${name}</bdi>`),
          " and ",
        )} <span class="quiet">${date(one.time?.edtf)} · <a href="${toEncounter(one.id)}">its accounts</a></span></label>`,
    )}</fieldset>`,
    "They are one",
  )}</details>`
}</section>`;
}
