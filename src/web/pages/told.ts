import type { StatementShown } from "../../desk/statements.ts";
import { type Family, families, familyOf } from "../../export/families.ts";
import type { Between } from "../../store/browse.ts";
import { to } from "../address.ts";
import { type Child, html, type Markup } from "../markup.ts";
import { badge, count, empty } from "../parts.ts";
import type { Page } from "../shell.ts";
import { statementList } from "./statement-list.ts";

export interface ToldShown {
  readonly matrix: Matrix;
  readonly by: "side" | "person";
  readonly from: string | null;
  readonly to: string | null;
  /** Of the chosen cell; null where none is chosen. */
  readonly statements: readonly StatementShown[] | null;
}

const order = Object.keys(families) as Family[];
/** Rows and columns shown; the rest is one row and one column. */
export const mostNames = 9;
export const nobody = "not stated";
export const stateless = "no state";
export const others = "others";

type Matrix = Awaited<ReturnType<Between>>;
type Cell = Partial<Record<Family, number>>;

const sum = (cell: Cell | undefined): number => Object.values(cell ?? {}).reduce((all, n) => all + n, 0);

/** The cells by name, with the rest and nobody last. */
function matrix({ speakers, addressees, cells }: Matrix) {
  const found = new Map<string, Cell>();
  for (const { from, to, act, count } of cells) {
    const key = `${from}\n${to}`;
    const cell = found.get(key) ?? {};
    cell[familyOf(act)] = (cell[familyOf(act)] ?? 0) + count;
    found.set(key, cell);
  }
  const named = (names: readonly string[], way: "from" | "to"): string[] => [
    ...names.filter((name) => name !== stateless),
    ...names.filter((name) => name === stateless),
    ...[others, nobody].filter((name) => cells.some((cell) => cell[way] === name)),
  ];
  return {
    speakers: named(speakers, "from"),
    addressees: named(addressees, "to"),
    cell: (from: string, to: string) => found.get(`${from}\n${to}`),
  };
}

/** Who told whom what: speaker by addressee by family of act, and the same as arcs. */
export function told(shown: ToldShown): Page {
  const { by, from, to: toWhom, statements } = shown;
  const { speakers, addressees, cell } = matrix(shown.matrix);
  const total = shown.matrix.cells.reduce((all, one) => all + one.count, 0);
  const highest = Math.max(1, ...speakers.flatMap((a) => addressees.flatMap((b) => Object.values(cell(a, b) ?? {}))));
  const columns = addressees.map((b) => speakers.reduce((all, a) => all + sum(cell(a, b)), 0));
  const body = html`<div class="pagehead"><div><h1>Who told whom what</h1><p>Each cell counts statements. Its six bars stand in one order everywhere, so that a place in the cell means an act as well as its colour does.</p></div>
<div class="seg" role="group" aria-label="Rows and columns"><a class="btn" href="/told"${by === "side" && html` aria-current="true"`}>States and bodies</a><a class="btn" href="/told?by=person"${by === "person" && html` aria-current="true"`}>Persons and offices</a></div></div>
${
  total === 0
    ? empty("No statement yet.", "/add", "Add a report.")
    : html`<div class="who-grid"><section aria-label="Matrix"><div class="slots">${order.map((family) => badge(family, families[family].label))}</div>
<div class="scroller" tabindex="0" role="region" aria-label="Matrix, scrolls sideways"><table class="${by === "person" ? "mx wide" : "mx"}" data-matrix><caption class="vh">Statements by speaker and addressee</caption>
<thead><tr><th scope="col">Speaker</th>${addressees.map((name) => html`<th scope="col"><bdi>${name}</bdi></th>`)}<th scope="col" class="tot">all</th></tr></thead>
<tbody>${speakers.map(
        (a) =>
          html`<tr><th scope="row"><bdi>${a}</bdi></th>${addressees.map((b) => cellOf(a, b, cell(a, b), highest, by, a === from && b === toWhom))}<td class="tot">${addressees.reduce((all, b) => all + sum(cell(a, b)), 0).toLocaleString("en-GB")}</td></tr>`,
      )}</tbody><tfoot><tr><th scope="row">all</th>${columns.map((n) => html`<td>${n.toLocaleString("en-GB")}</td>`)}<td class="tot">${total.toLocaleString("en-GB")}</td></tr></tfoot></table></div>
${arcs(speakers, addressees, cell, from, toWhom)}</section>
<aside id="stm" aria-label="Statements of the cell">${
        statements === null
          ? html`<h2 class="h">One cell</h2><p class="quiet">Choose a cell to read its statements. A figure counts what one told the other; what was told to nobody in particular stands under “not stated”.</p>`
          : html`<h2 class="h"><bdi>${from}</bdi> <span class="quiet">→</span> <bdi>${toWhom}</bdi> <span class="quiet">${count(sum(cell(from ?? "", toWhom ?? "")), "statement")}</span></h2>
<dl class="facts"><dt>Back again</dt><dd>${sum(cell(toWhom ?? "", from ?? ""))}</dd></dl>${statementList(statements, html`<p class="quiet">None.</p>`)}`
      }</aside></div>`
}`;
  return {
    title: "Who told whom",
    place: "/told",
    running: html`<b>${total.toLocaleString("en-GB")}</b> told, counted once for each addressee · ${counted(speakers, "speaker")}, ${counted(addressees, "addressee")}`,
    body,
    scripts: ["told"],
    keys: [
      { name: "next", key: "j", does: "next cell" },
      { name: "previous", key: "k", does: "previous cell" },
    ],
    exports: (["JSONL", "JSON"] as const).map((form) => [form, to("/api/v1/told", { format: form.toLowerCase() })]),
    file: to("/told", { by: by === "side" ? null : by, from, to: toWhom, file: "1" }),
  };
}

/** How many have a row or column of their own, and whether there are more; what nobody names is none of them. */
const counted = (names: readonly string[], one: string): string =>
  `${count(names.filter((name) => name !== others && name !== nobody && name !== stateless).length, one)}${names.includes(others) ? " and others" : ""}`;

function cellOf(
  a: string,
  b: string,
  cell: Cell | undefined,
  highest: number,
  by: ToldShown["by"],
  chosen: boolean,
): Markup {
  if (cell === undefined)
    return a === b ? html`<td class="self"><span class="vh">none to itself</span></td>` : html`<td class="zero">0</td>`;
  const told = order.filter((family) => (cell[family] ?? 0) > 0);
  const label = `${a} to ${b}: ${sum(cell)}; ${told.map((family) => `${families[family].label} ${cell[family]}`).join(", ")}`;
  const bars = html`<b>${sum(cell).toLocaleString("en-GB")}</b><svg aria-hidden="true"><line class="base" x1="0" x2="100%" y1="33.5" y2="33.5"/>${told.map(
    (family) => {
      // By the root, so that few can still be seen beside many.
      const height = Math.max(3, Math.round(31 * Math.sqrt((cell[family] ?? 0) / highest)));
      return html`<rect class="c ${family}" x="${order.indexOf(family) * 17}%" width="13%" y="${33 - height}" height="${height}"/>`;
    },
  )}</svg>`;
  const readable = a !== others && b !== others;
  return html`<td${chosen && html` class="sel"`}>${
    readable
      ? html`<a href="${to("/told", { by: by === "side" ? null : by, from: a, to: b })}#stm" aria-label="${label}"${chosen && html` aria-current="true"`}>${bars}</a>`
      : html`<span class="mute" role="img" aria-label="${label}">${bars}</span>`
  }</td>`;
}

/** The same counts as arcs over one fixed line: above it left to right, below it right to left. */
function arcs(
  speakers: readonly string[],
  addressees: readonly string[],
  cell: (from: string, to: string) => Cell | undefined,
  from: string | null,
  toWhom: string | null,
): Child {
  const names = [...new Set([...speakers, ...addressees])]
    .filter((name) => name !== nobody && name !== others)
    .slice(0, 10);
  if (names.length < 2) return null;
  const x = (i: number): number => 60 + (i * 880) / (names.length - 1);
  const lines = names.flatMap((a, i) =>
    names.flatMap((b, j) => {
      const n = i === j ? 0 : sum(cell(a, b));
      return n === 0 ? [] : [{ a, b, i, j, n }];
    }),
  );
  const top = Math.max(1, ...lines.map(({ n }) => n));
  const widest = lines.toSorted((p, q) => q.n - p.n)[0];
  return html`<h2 class="h">The same as arcs <span class="quiet">above the line left to right, below it right to left; width is the count</span></h2>
<div class="scroller" tabindex="0" role="region" aria-label="Arcs, scroll sideways"><svg class="arcs" viewBox="0 0 1000 420" role="img" aria-label="The counts as arcs between ${names.length} speakers.${widest && ` The widest runs from ${widest.a} to ${widest.b}.`}">
${lines.map(({ a, b, i, j, n }) => {
  const [x1, x2] = [x(i), x(j)];
  const y = j > i ? 192 : 228;
  const r = Math.abs(x2 - x1) / 2;
  return html`<path${a === from && b === toWhom && html` class="on"`} stroke-width="${(0.8 + 9 * Math.sqrt(n / top)).toFixed(1)}" d="M${x1.toFixed(0)} ${y}A${r.toFixed(0)} ${Math.min(180, r * 0.55).toFixed(0)} 0 0 1 ${x2.toFixed(0)} ${y}"><title>${a} to ${b}: ${n}</title></path>`;
})}${names.map((name, i) => html`<text x="${x(i).toFixed(0)}" y="215" text-anchor="middle">${name.length > 14 ? `${name.slice(0, 13)}…` : name}</text>`)}</svg></div>`;
}
