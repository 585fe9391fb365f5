import { speakersOf } from "../../export/parties.ts";
import type { Reading } from "../../model/reading.ts";
import { words } from "../../model/span.ts";
import { type Child, html } from "../markup.ts";

/** Less sure than this is said to be unsure. */
export const sure = 0.6;

interface Open {
  readonly at: string;
  readonly what: Child;
}

/** What could not be anchored, resolved or dated, or is unsure: part of the page, never a log. */
export function leftOpen({ document, attributions, times }: Reading): readonly Open[] {
  const open: Open[] = [];
  if (document.published.edtf === null) open.push({ at: "", what: "When the report was published is not known." });
  attributions.forEach((a, i) => {
    const say = (what: Child): number => open.push({ at: a.id, what: html`<b>${i + 1}</b> ${what}` });
    const unnamed = speakersOf(a).filter(({ actor, for: side }) => actor === null && side === null);
    if (speakersOf(a).length === 0) say("has no source in the text");
    else if (unnamed.length > 0)
      say(html`<q class="role">${unnamed.map(({ name }) => name).join(", ")}</q>: whom this means is not resolved`);
    if (a.content.length === 0) say("is told of without its words");
    if (a.confidence < sure) say(`is unsure (${a.confidence.toFixed(2)})`);
  });
  for (const time of times)
    if (time.edtf === null && (time.type === "DATE" || time.type === "TIME"))
      open.push({ at: "", what: html`<q class="role">${words(document.text, time.span)}</q>: no date could be told` });
  return open;
}
