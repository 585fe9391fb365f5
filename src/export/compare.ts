import type { Cell, Comparison, Point } from "../ledger/shapes.ts";
import { columns, wrap } from "./columns.ts";
import { escaped } from "./escaped.ts";
import { htmlPage } from "./html-page.ts";
import { joined, partyLabel } from "./parties.ts";
import { saidOnce } from "./said-once.ts";
import { csvRow } from "./table.ts";
import { visible, visibleLine } from "./visible.ts";

/** What each state of a point means, in words. */
const meaning: Readonly<Record<Point["state"], string>> = {
  both: "both say",
  only: "one side says",
  differ: "they differ",
  missing: "no account to compare with",
};

/** All sides that took part, those without an account last. */
const sidesOf = ({ accounts, missing }: Comparison): readonly string[] => [
  ...new Set([...accounts.map(({ side }) => side), ...missing]),
];

const onlySide = (point: Point): string => Object.keys(point.cells).join(", ");

const stateOf = (point: Point): string =>
  point.state === "only" ? `only ${onlySide(point)} says` : meaning[point.state];

const said = (cells: readonly Cell[] | undefined): string =>
  saidOnce(cells ?? [])
    .map(([{ text }]) => text)
    .join(" … ");

const silent = (comparison: Comparison, side: string): string =>
  comparison.missing.includes(side) ? "no account found: missing, not denied" : "silent on this";

const headline = ({ kind, participants, time, place }: Comparison): string =>
  [
    `${kind}: ${joined(participants.map(partyLabel)) || "participants not named"}`,
    time?.edtf ?? "undated",
    ...(place === null ? [] : [place]),
  ].join(" · ");

const asked = ({ initiators }: Comparison): string[] =>
  initiators.map(({ side, by, text }) => `asked for by ${side}, says ${by}: “${text}”`);

/** The accounts of one encounter for a terminal: point by point, each side's words beneath it. */
export function compareText(comparison: Comparison): string {
  const lines = [headline(comparison), ...asked(comparison), `evidence that it is one: ${comparison.by}`].map(
    visibleLine,
  );
  for (const side of comparison.missing) lines.push(`${side}: no account found in the record; missing, not denied`);
  for (const point of comparison.points) {
    lines.push("", visibleLine(`${stateOf(point)}: ${point.about}`));
    for (const side of sidesOf(comparison)) {
      const label = `  ${visibleLine(side)}  `;
      const words = said(point.cells[side]);
      const [first = "", ...rest] = wrap(
        visibleLine(words ? `“${words}”` : silent(comparison, side)),
        96 - columns(label),
      );
      lines.push(`${label}${first}`, ...rest.map((line) => `${" ".repeat(columns(label))}${line}`));
    }
  }
  return lines.map(visible).join("\n");
}

/** A row a point: its state, what it is about, and a column for each side. */
export function compareCsv(comparison: Comparison): string {
  const sides = sidesOf(comparison);
  const rows = comparison.points.map((point) =>
    csvRow([
      stateOf(point),
      point.about,
      ...sides.map(
        (side) => said(point.cells[side]) || (comparison.missing.includes(side) ? silent(comparison, side) : ""),
      ),
    ]),
  );
  return [csvRow(["state", "about", ...sides]), ...rows].join("").trimEnd();
}

const mark = (text: string): string => visibleLine(text).replace(/[\\`*_[\]<>|#]/gu, (sign) => `\\${sign}`);

/** The same as a table in Markdown. */
export function compareMarkdown(comparison: Comparison): string {
  const sides = sidesOf(comparison);
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const points = comparison.points.map((point) =>
    row([
      mark(stateOf(point)),
      ...sides.map((side) => mark(said(point.cells[side]) || `(${silent(comparison, side)})`)),
    ]),
  );
  return [
    `## ${mark(headline(comparison))}`,
    "",
    ...asked(comparison).map((line) => `- ${mark(line)}`),
    `- evidence that it is one: ${mark(comparison.by)}`,
    "",
    row(["", ...sides.map(mark)]),
    row(["---", ...sides.map(() => "---")]),
    ...points,
  ].join("\n");
}

const tableStyle = `
table{border-collapse:collapse;width:100%;border-top:2px solid var(--ink);margin:1.5rem 0}
th,td{text-align:start;vertical-align:top;border-top:1px solid var(--rule);padding:.5rem 1rem .5rem 0;font-size:.9375rem}
tbody th{font-weight:400;color:var(--ink-2);width:11rem}td .words{font-size:1.0625rem}`;

/** The same as one page of HTML that fetches nothing and runs nothing. */
export function compareHtml(comparison: Comparison): string {
  const sides = sidesOf(comparison);
  const cell = (point: Point, side: string): string => {
    const words = said(point.cells[side]);
    return words
      ? `<td><bdi class="words">“${escaped(words)}”</bdi></td>`
      : `<td class="quiet">${escaped(silent(comparison, side))}</td>`;
  };
  const rows = comparison.points.map(
    (point) =>
      `<tr><th scope="row">${escaped(stateOf(point))}</th>${sides.map((side) => cell(point, side)).join("")}</tr>`,
  );
  return htmlPage(
    headline(comparison),
    tableStyle,
    `<header class="mast"><h1>${escaped(headline(comparison))}</h1>
${[...asked(comparison), `Evidence that it is one: ${comparison.by}`].map((line) => `<p>${escaped(line)}</p>`).join("\n")}</header>
<main id="main">
<table>
<thead><tr><th scope="col">Point</th>${sides.map((side) => `<th scope="col">${escaped(side)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</main>`,
  );
}
