import type { StatementShown } from "../../desk/statements.ts";
import { channelTold } from "../../export/channel.ts";
import { familyOf } from "../../export/families.ts";
import { toMember } from "../address.ts";
import { type Child, html, type Markup } from "../markup.ts";
import { act, date, whom } from "../parts.ts";

/** One statement as lists show it: the words, whose they are, on whose word, and where they stand. */
export function statementItem(statement: StatementShown): Markup {
  const { document, ref, title, id, published, text, via, channel } = statement;
  const told = channelTold(statement);
  const words = text.replace(/\s+/gu, " ");
  return html`<li class="said ${familyOf(statement.act)}" data-row>
<p class="line">${act(statement.act)} ${whom(statement)} ${date(statement.time?.edtf ?? published.edtf)}</p>
<p class="words" dir="auto"><a href="${toMember(`${document}#${id}`)}" data-open>${words === "" ? "(the report gives no words)" : words}</a></p>
<p class="meta">${via.length > 0 && html`on the word of ${via.map((reporter, i) => html`${i > 0 && ", by way of "}<bdi>${reporter}</bdi>`)} · `}${
    channel !== null && html`${channel.replaceAll("-", " ")}${told !== null && ` (${told})`} · `
  }<bdi>${title ?? ref}</bdi></p></li>`;
}

export const statementList = (items: readonly StatementShown[], none: Child): Child =>
  items.length === 0 ? none : html`<ol class="saids" data-rows>${items.map(statementItem)}</ol>`;
