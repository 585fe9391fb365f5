import type { Reading } from "../model/reading.ts";
import { counted } from "../text/counted.ts";
import { escaped } from "./escaped.ts";
import { type Family, families } from "./families.ts";
import { htmlDocument } from "./html-document.ts";
import { htmlPage } from "./html-page.ts";
import { lights } from "./html-style.ts";

/**
 * Readings as one self-contained HTML page: no script, no request, and a policy in the page that forbids both. Text
 * stands left with the statements drawn on it, the record of who told whom what stands right; pointing at an entry, or
 * following a cue to it, lights its words. Nothing that a report holds can become markup. Several readings get a list
 * of contents; none makes a page that says so. The page ends with a line end.
 */
export function html(readings: readonly Reading[]): string {
  const one = readings.length === 1 ? readings[0] : undefined;
  const statements = readings.reduce((sum, { attributions }) => sum + attributions.length, 0);
  const most = readings.reduce((most, { attributions }) => Math.max(most, attributions.length), 0);
  const subject = one ? (one.document.title ?? one.document.ref) : `${readings.length} reports`;
  const articles = readings.map((reading, i) => htmlDocument(reading, i + 1));
  return htmlPage(
    subject,
    lights(most),
    `<a class="skip" href="#main">To the reports</a>
<header class="mast"><h1>onrecord</h1>
<p>Who told whom what: ${counted(statements, "statement")} in ${counted(readings.length, "report")}. Point at an entry, or follow a cue to it, and its words light up.</p>
${key()}</header>
<main id="main">
${readings.length > 1 ? `${contents(readings)}\n` : ""}${articles.length > 0 ? articles.join("\n") : "<p>No report was read.</p>"}
</main>
<footer class="foot"><p>Read by onrecord. A number is the chance that a careful reader would mark the statement; a dashed edge means unsure. A date in EDTF is no narrower than what is known.</p></footer>`,
  );
}

/** How source, cue and content look, and the six families of acts with their strokes. */
function key(): string {
  const roles = `<li><span class="words"><span class="source">who</span></span> source</li><li><span class="words tells"><span class="cue">how</span></span> cue</li>`;
  const acts = (Object.keys(families) as Family[]).map((family) => {
    const { glyph, label, acts } = families[family];
    return `<li class="${family}" title="${acts.join(", ")}"><span class="words"><span class="content ${family}">words</span></span><i aria-hidden="true">${glyph}</i>${label}</li>`;
  });
  return `<ul class="key" aria-label="Key">${roles}${acts.join("")}</ul>`;
}

function contents(readings: readonly Reading[]): string {
  const lines = readings.map(({ document, attributions }, i) => {
    const facts = [document.published.edtf, document.outlet, counted(attributions.length, "statement")];
    const shown = facts.filter((fact) => fact !== null).map(escaped);
    return `<li><a href="#d${i + 1}"><bdi>${escaped(document.title ?? document.ref)}</bdi></a><small>${shown.join(" · ")}</small></li>`;
  });
  return `<nav aria-labelledby="contents"><h2 id="contents">Reports</h2><ol>${lines.join("")}</ol></nav>`;
}
