import { families, familyOf } from "../../export/families.ts";
import type { Act } from "../../model/acts.ts";
import type { Party } from "../../model/attribution.ts";
import type { Factuality } from "../../model/deed.ts";
import type { Filter } from "../../store/kept.ts";
import { asked, to } from "../address.ts";
import { inWords, type Stretch, stretch } from "../dates.ts";
import { type Child, html, type Markup } from "../markup.ts";
import { act, count, deed, empty } from "../parts.ts";
import type { Page } from "../shell.ts";
import { type Axis, axisOf } from "./axis.ts";
import { doers, shortName } from "./doers.ts";

/** Something said or done, at the time it is known by. */
export interface Mark {
  readonly edtf: string;
  /** Null for a deed. */
  readonly act: Act | null;
  readonly kind: string | null;
  readonly factuality: Factuality | null;
  readonly side: string | null;
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  readonly text: string;
  readonly href: string | null;
  readonly reports: number;
}

export interface TimelineShown {
  readonly marks: readonly Mark[];
  readonly filter: Filter;
  readonly by: "event" | "report";
  readonly view: "both" | "lanes" | "list";
  /** The years that the record tells of, to choose from. */
  readonly years: readonly { readonly value: string; readonly count: number }[];
  readonly more: boolean;
  /** How many deeds of the record have no date, and so are not on it. */
  readonly unplaced: number;
}

/** Sides that have lanes of their own; all others share one pair. */
const mostSides = 3;

export function timeline(shown: TimelineShown): Page {
  const { marks, filter, by, view, years, more, unplaced } = shown;
  const { since: _, until: __, ...timeless } = filter;
  const all = { ...asked(filter), by: by === "event" ? null : by, view: view === "both" ? null : view };
  const here = (more: Record<string, string | null>): string => to("/timeline", { ...all, ...more });
  const switches = <T extends string>(
    name: string,
    now: T,
    list: readonly (readonly [T, string])[],
    first: T,
  ): Markup =>
    html`<div class="seg" role="group" aria-label="${name}">${list.map(([value, label]) => html`<a class="btn" href="${here({ [name]: value === first ? null : value })}"${value === now && html` aria-current="true"`}>${label}</a>`)}</div>`;
  const vague = marks.filter(({ edtf }) => stretch(edtf)?.drawn !== "day").length;
  const said = marks.filter((mark) => mark.act !== null).length;
  const year = filter.since?.slice(0, 4) === filter.until?.slice(0, 4) ? filter.since?.slice(0, 4) : undefined;
  const body = html`<div class="pagehead"><div><h1>What was said, what was done</h1><p>A date is drawn as it is known: hard where the record has the day, soft where it has not.</p></div>
${switches(
  "by",
  by,
  [
    ["event", "Day of the event"],
    ["report", "Day of the report"],
  ],
  "event",
)}${switches(
  "view",
  view,
  [
    ["both", "Both"],
    ["lanes", "Lanes"],
    ["list", "List"],
  ],
  "both",
)}</div>
<nav class="year-line" aria-label="Years"><a class="btn" href="${here({ since: null, until: null })}"${year === undefined && html` aria-current="true"`}>All years</a>${years.map(({ value, count }) => html`<a class="btn" href="${here({ since: `${value}-01-01`, until: `${value}-12-31` })}"${year === value && html` aria-current="true"`}>${value} <span class="quiet">${count}</span></a>`)}</nav>
${unplaced > 0 && html`<p class="meta">Not on it: <a href="${to("/timeline", { ...asked(timeless), view: "undated" })}">${count(unplaced, "deed")} without a date</a>, of which no report gives the day.</p>`}
${
  marks.length === 0
    ? empty("Nothing with a date in that time.", "/timeline", "See all years.")
    : html`${view !== "list" && lanes(marks, view === "both")}${view !== "lanes" && list(marks)}`
}${more && html`<p class="meta">The most telling, read most surely, are shown; a year or a search narrows it to fewer.</p>`}`;
  return {
    title: "Timeline",
    place: "/timeline",
    running: html`<b>${said}</b> ${said === 1 ? "statement" : "statements"}, <b>${marks.length - said}</b> ${marks.length - said === 1 ? "deed" : "deeds"} · ${vague} not known to the day`,
    body,
    scripts: ["rows"],
    keys: [
      { name: "next", key: "j", does: "next" },
      { name: "previous", key: "k", does: "previous" },
      { name: "open", key: "o", does: "open" },
    ],
    exports: (["CSV", "JSONL"] as const).map((form) => [
      `Deeds by day as ${form}`,
      to("/api/v1/timeline", { ...asked(filter), format: form.toLowerCase() }),
    ]),
    file: here({ file: "1" }),
  };
}

/** The shape of a date: a block, a bar, soft ends, hollow blocks joined, a dashed outline. */
function shape(at: Stretch, axis: Axis, y: number, height: number, fill: string): Child {
  const [from, to] = [axis.at(at.from), axis.at(at.to + 1)];
  const width = Math.max(0.35, to - from);
  const box = (x: number, w: number, more: Markup): Markup =>
    html`<rect x="${x.toFixed(2)}%" width="${w.toFixed(2)}%" y="${y}" height="${height}" ${more}/>`;
  const hollow = (x: number, w: number, dashed: boolean): Markup =>
    box(x, w, html`class="hollow-box ${fill}${dashed && " dashed"}"`);
  switch (at.drawn) {
    case "day":
    case "range":
      return box(from, width, html`class="${fill}" rx="1"`);
    case "about":
      return box(from, width, html`class="${fill}" mask="url(#soft)"`);
    case "no-end":
      return box(from, width, html`class="${fill}" mask="url(#soft-right)"`);
    case "no-start":
      return box(from, width, html`class="${fill}" mask="url(#soft-left)"`);
    case "one-of": {
      const one = Math.max(0.3, Math.min(0.8, width / 3));
      return html`<line class="join ${fill}" x1="${from.toFixed(2)}%" x2="${to.toFixed(2)}%" y1="${y + height / 2}" y2="${y + height / 2}"/>${hollow(from, one, false)}${hollow(to - one, one, false)}`;
    }
    case "within":
      return hollow(from, width, true);
  }
}

interface Placed {
  readonly mark: Mark;
  readonly at: Stretch;
  readonly row: number;
}

/** How wide a label is taken to be, in per cent of the drawing. */
const labelWidth = 13;

/** True where a mark's label stands left of it, for want of room on the right. */
const leftward = (at: Stretch, axis: Axis): boolean => axis.at(at.to + 1) > 100 - labelWidth;

/** Marks in as few rows as their labels allow. */
function rows(marks: readonly Mark[], axis: Axis): { placed: Placed[]; count: number } {
  const taken: { readonly from: number; readonly to: number }[][] = [];
  const placed = marks
    .map((mark) => ({ mark, at: stretch(mark.edtf) }))
    .filter((one): one is { mark: Mark; at: Stretch } => one.at !== null)
    .sort((a, b) => a.at.from - b.at.from)
    .map(({ mark, at }) => {
      const left = leftward(at, axis);
      const from = axis.at(at.from) - (left ? labelWidth : 0);
      const to = Math.max(axis.at(at.to + 1), axis.at(at.from) + 1) + (left ? 0.5 : labelWidth);
      const free = taken.findIndex((row) => row.every((other) => other.to <= from || to <= other.from));
      const row = free < 0 ? taken.length : free;
      taken[row] = [...(taken[row] ?? []), { from, to }];
      return { mark, at, row };
    });
  return { placed, count: taken.length };
}

const rowHeight = 22;

/** Two lanes a side, what it said and what it did, on one axis. Where the list stands below, a narrow page shows it alone. */
function lanes(marks: readonly Mark[], listed: boolean): Child {
  const drawn = marks.map(({ edtf }) => stretch(edtf)).filter((one) => one !== null);
  const axis = axisOf(drawn.flatMap(({ from, to }) => [from, to]));
  if (axis === null) return null;
  const sizes = new Map<string, number>();
  for (const { side } of marks) if (side !== null) sizes.set(side, (sizes.get(side) ?? 0) + 1);
  const sides = [...sizes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostSides)
    .map(([side]) => side);
  const bands = [...sides, null].flatMap((side) => {
    const own = marks.filter((mark) => (side === null ? !sides.includes(mark.side ?? "") : mark.side === side));
    return (["said", "did"] as const).map((what) => ({
      ...{ side, what },
      ...rows(
        own.filter((mark) => (mark.act !== null) === (what === "said")),
        axis,
      ),
    }));
  });
  let y = 26;
  const parts = bands.map(({ side, what, placed, count }): Child => {
    const top = y;
    y += Math.max(1, count) * rowHeight + 26;
    return html`<line class="grid wk" x1="0" x2="100%" y1="${top}" y2="${top}"/><text class="lane-name" x="0" y="${top + 16}"><tspan class="side">${side ?? "others"}</tspan> ${what}</text>${placed.map(
      ({ mark, at, row }) => markOf(mark, at, axis, top + 22 + row * rowHeight),
    )}`;
  });
  return html`<figure${listed && html` class="only-wide"`}><div class="scroller" tabindex="0" role="region" aria-label="Lanes, scroll sideways"><div class="lanes"><svg width="100%" height="${y}" role="group" aria-label="Time line; the list below tells the same">
<g aria-hidden="true">${axis.ticks.map(({ at, label }) => html`<line class="grid" x1="${at.toFixed(2)}%" x2="${at.toFixed(2)}%" y1="18" y2="${y}"/><text class="q" x="${at.toFixed(2)}%" dx="4" y="14">${label}</text>`)}${axis.cuts.map(({ from, to }) => html`<rect class="cut-band" x="${from.toFixed(2)}%" width="${(to - from).toFixed(2)}%" y="18" height="${y - 18}"/>`)}</g>
${parts}</svg></div></div>${dateKey()}</figure>`;
}

/** So many letters of a label are drawn. */
const longest = 26;

function markOf(mark: Mark, at: Stretch, axis: Axis, y: number): Child {
  const family = mark.act === null ? null : familyOf(mark.act);
  const end = axis.at(at.to + 1);
  const left = leftward(at, axis);
  const what = mark.act ?? mark.kind?.replaceAll("-", " ") ?? "deed";
  const names = mark.who.map((one) => shortName(one, longest - what.length - 5)).filter((name) => name !== null);
  const who = names.length === 0 && mark.who.length > 0 ? "not named" : names.join(", ");
  const label = `${what}${who === "" ? "" : ` · ${who}`}`;
  const text = html`<text class="lab${family !== null && ` ${family}`}" x="${(left ? axis.at(at.from) : end).toFixed(2)}%" dx="${left ? -5 : 5}" y="${y + 10}" text-anchor="${left ? "end" : "start"}">${family !== null && html`<tspan class="glyph">${families[family].glyph} </tspan>`}${label.length > longest ? `${label.slice(0, longest - 1)}…` : label}</text>`;
  const inner = html`<title>${inWords(mark.edtf)}: ${label}: ${mark.text.slice(0, 160)}</title>${shape(at, axis, y, 11, family === null ? (mark.factuality === "happened" ? "ink" : "ink planned") : `c ${family}`)}${text}`;
  return mark.href === null ? html`<g>${inner}</g>` : html`<a href="${mark.href}">${inner}</a>`;
}

const examples: readonly (readonly [string, string])[] = [
  ["a day", "2022-02-12"],
  ["from, to", "2022-02-10/2022-02-20"],
  ["about", "2022-02-13~"],
  ["no end known", "2022-02-14/.."],
  ["one of these", "[2022-02-11,2022-02-17]"],
  ["a day within", "2022-02"],
];

/** How dates are drawn. */
function dateKey(): Child {
  return html`<ul class="key-dates" aria-label="How dates are drawn">${examples.map(([label, edtf]) => {
    const at = stretch(edtf) as Stretch;
    const axis = axisOf([at.from - 2, at.to + 2]) as Axis;
    return html`<li><svg aria-hidden="true">${shape(at, axis, 2, 10, "ink")}</svg><span>${label} <span class="edtf">${edtf}</span></span></li>`;
  })}</ul>`;
}

/** All that the lanes show, with the notation. */
function list(marks: readonly Mark[]): Markup {
  const axis = axisOf(
    marks.flatMap(({ edtf }) => [stretch(edtf)?.from ?? Number.NaN, stretch(edtf)?.to ?? Number.NaN]),
  );
  const sorted = marks.toSorted((a, b) => (stretch(a.edtf)?.from ?? 0) - (stretch(b.edtf)?.from ?? 0));
  return html`<h2 class="h">The same, as a list <span class="quiet">${count(marks.length, "entry", "entries")}; all that the lanes show</span></h2>
<table class="list" data-rows><caption class="vh">Statements and deeds by date</caption><thead><tr><th scope="col">Date</th><th scope="col"><span class="vh">Drawn</span></th><th scope="col">Act</th><th scope="col">Who</th><th scope="col">Words or deed</th></tr></thead><tbody>${sorted.map(
    (mark) => {
      const at = stretch(mark.edtf);
      const fill = mark.act === null ? "ink" : `c ${familyOf(mark.act)}`;
      return html`<tr data-row><th scope="row"><span class="edtf">${mark.edtf}</span></th><td class="mini"><svg aria-hidden="true"><line class="base" x1="0" x2="100%" y1="7" y2="7"/>${at !== null && axis !== null && shape(at, axis, 3, 8, fill)}</svg></td><td>${mark.act === null ? deed(mark.kind ?? "deed", mark.factuality === "happened") : act(mark.act)}</td><td>${doers(mark.who.slice(0, 3), html`<span class="quiet">nobody named</span>`)}${mark.whom.length > 0 && html` <span class="quiet">→</span> ${doers(mark.whom.slice(0, 3), null)}`}</td><td class="words" dir="auto">${mark.href === null ? mark.text : html`<a href="${mark.href}" data-open>${mark.text}</a>`}${mark.reports > 1 && html` <span class="meta">${count(mark.reports, "report")}</span>`}</td></tr>`;
    },
  )}</tbody></table>`;
}
