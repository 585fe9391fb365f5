import { type Child, html, type Markup } from "../markup.ts";

/** One thing that was decided: what it is called, as somebody left it, and as it stands now. */
export type Sides = readonly [name: string, yours: string, now: string];

/** What somebody wrote on a page that had grown old, beside how things stand now, so that nothing he wrote is lost. */
export const stale = (rows: readonly Sides[] | null): Child =>
  rows !== null &&
  html`<table class="stale"><caption class="vh">Your version and the one that stands now</caption><thead><tr><th scope="col"><span class="vh">Field</span></th><th scope="col">As you wrote it</th><th scope="col">As it stands now</th></tr></thead><tbody>${rows.map(
    ([name, yours, now]): Markup =>
      html`<tr${yours !== now && html` class="differ"`}><th scope="row">${name}</th><td><bdi>${yours || "—"}</bdi></td><td><bdi>${now || "—"}</bdi></td></tr>`,
  )}</tbody></table>`;
