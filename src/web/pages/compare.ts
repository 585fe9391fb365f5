import { saidOnce } from "../../export/said-once.ts";
import type { Comparison, Encounter, Point } from "../../ledger/shapes.ts";
import type { Act } from "../../model/acts.ts";
import type { Filter } from "../../store/kept.ts";
import { asked, to, toEncounter, toMember } from "../address.ts";
import { inWords } from "../dates.ts";
import { between, type Child, html, type Markup } from "../markup.ts";
import { act, count, date, deed, empty, pager } from "../parts.ts";
import type { Page } from "../shell.ts";

export interface EncountersShown {
  readonly items: readonly Encounter[];
  readonly next: string | null;
  readonly after: string | null;
  readonly filter: Filter;
  readonly several: boolean;
}

/** Calls and meetings of which there are accounts. */
export function encounters({ items, next, after, filter, several }: EncountersShown): Page {
  const all = { ...asked(filter), several: several ? "1" : null };
  const here = (more: Record<string, string | null>): string => to("/compare", { ...all, ...more });
  return {
    title: "Compare",
    place: "/compare",
    running: html`${count(items.length, "encounter")} on this page`,
    body: html`<div class="pagehead"><div><h1>Calls and meetings, and whose accounts there are</h1><p>Two sides seldom tell the same of one conversation. Each is shown with what it says; silence is not denial.</p></div>
<div class="seg" role="group" aria-label="Which"><a class="btn" href="${here({ several: null })}"${!several && html` aria-current="true"`}>All</a><a class="btn" href="${here({ several: "1" })}"${several && html` aria-current="true"`}>Two accounts or more</a></div></div>
${
  items.length === 0
    ? empty("No call or meeting of which there is an account.", "/add", "Add reports of one.")
    : html`<table class="list" data-rows><caption class="vh">Encounters</caption><thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Who</th><th scope="col">Accounts</th></tr></thead><tbody>${items.map(
        (one) =>
          html`<tr data-row><th scope="row">${date(one.time?.edtf)}</th><td>${deed(one.kind)}</td><td class="words"><a href="${toEncounter(one.id)}" data-open>${names(one)}</a></td><td>${between(
            one.accounts.map(
              ({ side, attributions }) =>
                html`<span class="for"><bdi>${side}</bdi></span> <span class="quiet">${attributions.length}</span>`,
            ),
            "  ",
          )}${one.accounts.length === 0 && html`<span class="quiet">none</span>`}</td></tr>`,
      )}</tbody></table>`
}${pager(next === null ? null : here({ after: next }), after === null ? null : here({}))}`,
    scripts: ["rows"],
    exports: (["JSONL", "JSON"] as const).map((form) => [
      form,
      to("/api/v1/encounters", { ...asked(filter), format: form.toLowerCase() }),
    ]),
    file: here({ file: "1", after }),
    keys: [
      { name: "next", key: "j", does: "next" },
      { name: "previous", key: "k", does: "previous" },
      { name: "open", key: "o", does: "open" },
    ],
  };
}

const names = ({ participants }: Encounter): Child =>
  participants.length === 0
    ? "nobody named"
    : between(
        participants.slice(0, 6).map((one) => html`<bdi>${one.name}</bdi>`),
        ", ",
      );

const title = ({ kind, participants, time }: Encounter): string =>
  `${kind.replaceAll("-", " ")}${
    participants.length > 0
      ? `, ${participants
          .slice(0, 4)
          .map(({ name }) => name)
          .join(" and ")}`
      : ""
  }${time ? `, ${inWords(time.edtf)}` : ""}`.replace(/^./u, (first) => first.toUpperCase());

const letter = (i: number): string => String.fromCharCode(65 + i);

/** By whom a point is told of: all, or which. */
const states = { both: "all say it", only: "only", differ: "differ", missing: "missing" } as const;

/** The accounts of one encounter side by side, a row a point. */
export function compare(
  shown: Comparison,
  acts: ReadonlyMap<string, Act>,
  reports: number,
  only: Point["state"] | null,
  deciding: Child = null,
): Page {
  const { accounts, points, missing, initiators } = shown;
  const sides = [
    ...accounts.map(({ side }) => side),
    ...missing.filter((side) => !accounts.some((one) => one.side === side)),
  ];
  const there = new Set(accounts.map(({ side }) => side));
  // Who asked is always the first row, and not told twice.
  const asking = initiators.length > 0;
  const all = points.filter(({ about }) => !(asking && about === "who asked for it"));
  const rows = all
    .filter(({ state }) => only === null || state === only)
    .toSorted((a, b) => weight[a.state] - weight[b.state]);
  const tally = new Map<string, { count: number; said: readonly boolean[] }>();
  for (const point of rows) {
    const state = named(point, sides);
    tally.set(state, { count: (tally.get(state)?.count ?? 0) + 1, said: saidBy(point, sides) });
  }
  const gaps = new Set(missing.filter((side) => !there.has(side)));
  const askedFor = sides.map((side) => initiators.filter((one) => one.by === side));
  const told = (one: Comparison["initiators"][number]): Markup => html`<p class="words" dir="auto">${one.text}</p>`;
  const body = html`<div class="pagehead"><div><h1>${title(shown)}</h1><p>What each side says was said. Silence is not denial, and an account that the record lacks is neither.</p></div>
<div class="seg" role="group" aria-label="Rows">${([null, "both", "differ", "only"] as const).map((one) => html`<a class="btn" href="${to(toEncounter(shown.id), { only: one })}"${one === only && html` aria-current="true"`}>${one === null ? `All ${all.length}` : one === "only" ? "One side only" : one === "both" ? "All say it" : "Differ"}</a>`)}</div></div>
<ul class="tally" aria-label="Points by state">${[...tally].map(([state, { count, said }]) => html`<li>${picture(state, said)}<b>${count}</b> ${state}</li>`)}</ul>
<table class="duo" data-rows><caption class="vh">Accounts point by point</caption>
<thead><tr><th scope="col">Point</th>${sides.map((side, i) => head(shown, side, i, there.has(side), i === spineAt(sides)))}</tr></thead>
<tbody>${line(
    html`Who asked for it<span class="quiet">always a row, said or not</span>${initiators
      .filter(({ by }) => !there.has(by))
      .map(
        (one) => html`${told(one)}<span class="anchor"><bdi>${one.by}</bdi> says <bdi>${one.side}</bdi> asked</span>`,
      )}`,
    null,
    sides,
    (side, i) =>
      gaps.has(side)
        ? null
        : (askedFor[i]?.length ?? 0) > 0
          ? html`${askedFor[i]?.map((one) => html`${told(one)}<span class="anchor">says <bdi>${one.side}</bdi> asked</span>`)}`
          : silent,
    gaps,
    rows.length + 1,
    true,
    reports,
  )}${rows.map((point, i) =>
    line(
      html`${i + 1}.${aboutOf(point)}`,
      point,
      sides,
      (side) => {
        const cells = point.cells[side] ?? [];
        const shared = point.state === "both" ? common(point) : new Set<string>();
        return cells.length === 0
          ? silent
          : html`${saidOnce(cells).map(([cell, ...again]) => html`<div class="cell">${acts.has(cell.attribution) && act(acts.get(cell.attribution) as Act)}<p class="words" dir="auto">${underlined(cell.text, shared)}</p><a class="anchor" href="${toMember(cell.attribution)}">the words</a>${again.map((one) => html` <a class="anchor" href="${toMember(one.attribution)}">again</a>`)}</div>`)}`;
      },
      gaps,
      0,
      false,
      reports,
    ),
  )}</tbody></table>
<p class="legend">Underlined: words that the accounts share. Points were laid together by the program; ${shown.by}.</p>${deciding}`;
  return {
    title: title(shown),
    place: "/compare",
    running: html`Encounter <code>${shown.id}</code> · ${rows.length < all.length && `${rows.length} of `}${count(all.length, "point")} in ${count(accounts.length, "account")}${gaps.size > 0 && `, ${gaps.size} missing`}`,
    body,
    scripts: ["rows"],
    keys: [
      { name: "next", key: "j", does: "next point" },
      { name: "previous", key: "k", does: "previous" },
      { name: "open", key: "o", does: "the words" },
    ],
    exports: [
      ...(["CSV", "Markdown", "HTML"] as const).map(
        (form) =>
          [
            form === "HTML" ? "A plain table in HTML" : form,
            to(`/api/v1/encounters/${encodeURIComponent(shown.id)}`, {
              format: form === "Markdown" ? "md" : form.toLowerCase(),
            }),
          ] as const,
      ),
      ["JSON", `/api/v1/encounters/${encodeURIComponent(shown.id)}`],
    ],
    file: to(toEncounter(shown.id), { file: "1" }),
  };
}

const beginning = (about: string): string => about.replace(/\s*…$/u, "").slice(0, 40);

/** What a point is about, unless words on it begin just so. */
const aboutOf = ({ about, cells }: Point): Child =>
  !Object.values(cells).some((list) => list.some(({ text }) => text.startsWith(beginning(about)))) &&
  html` <bdi>${about}</bdi>`;

const silent = html`<span class="silent">nothing on this point</span>`;

/** A state by the sides it is about. */
function named({ state, cells }: Point, sides: readonly string[]): string {
  const saying = sides.map((_, i) => i).filter((i) => (cells[sides[i] as string]?.length ?? 0) > 0);
  if (state === "both" && saying.length < sides.length) return `${saying.map(letter).join(" and ")} say it`;
  if (state !== "only") return states[state];
  const side = sides.findIndex((one) => (cells[one]?.length ?? 0) > 0);
  return side < 0 ? "only one" : `only ${letter(side)}`;
}

/**
 * A state as a bar with a part for each side: full where it says so, dotted where it is silent. Of two sides that differ
 * the halves are slipped, with a fault between.
 */
function picture(state: string, said: readonly boolean[]): Markup {
  if (said.length <= 2) {
    const id = { "all say it": "both", "only A": "only-a", "only B": "only-b", "only one": "only-a" }[state] ?? state;
    return html`<svg viewBox="0 0 96 26" aria-hidden="true"><use href="#p-${id}"/></svg>`;
  }
  const width = 92 / said.length;
  const fault = state === states.differ;
  return html`<svg viewBox="0 0 96 26" aria-hidden="true">${said.map((full, i) => {
    const x = 2 + i * width;
    return full
      ? html`<rect x="${x.toFixed(1)}" y="${fault ? 3 + (i % 2) * 9 : 7}" width="${(width - 3).toFixed(1)}" height="12"/>`
      : html`<path class="seal-s dots" d="M${(x + 2).toFixed(1)} 13h${(width - 7).toFixed(1)}"/>`;
  })}</svg>`;
}

const saidBy = ({ cells }: Point, sides: readonly string[]): boolean[] =>
  sides.map((side) => (cells[side]?.length ?? 0) > 0);

/** What the sides share or part on comes first. */
const weight = { differ: 0, both: 1, missing: 2, only: 3 } as const;

function head({ accounts }: Comparison, side: string, i: number, there: boolean, spine: boolean): Markup {
  const account = accounts.find((one) => one.side === side);
  const cell = html`<th scope="col"><span class="sig">${letter(i)}. <bdi>${side}</bdi></span>${
    there && account
      ? html`<span class="quiet">${count(account.attributions.length, "statement")} · ${count(account.documents.length, "document")}</span>`
      : html`<span class="quiet">no account</span>`
  }</th>`;
  return spine ? html`<th scope="col" class="spine"><span class="vh">State</span></th>${cell}` : cell;
}

/** The column of states stands between two accounts, and before three or more. */
const spineAt = (sides: readonly string[]): number => (sides.length === 2 ? 1 : 0);

/** One row. A side without an account is one hatched cell over all rows. */
function line(
  about: Child,
  point: Point | null,
  sides: readonly string[],
  cell: (side: string, i: number) => Child,
  gaps: ReadonlySet<string>,
  rows: number,
  first: boolean,
  reports: number,
): Markup {
  const state = point === null ? null : named(point, sides);
  const spine = html`<td class="spine">${state !== null && html`${point !== null && picture(state, saidBy(point, sides))}${state}`}</td>`;
  const cells = sides.map((side, i) => {
    const label = `${letter(i)} · ${side}`;
    const own = gaps.has(side)
      ? first &&
        html`<td class="gap" data-side="${label}" rowspan="${rows}"><span>No account of this from <bdi>${side}</bdi> in ${count(reports, "report")}. Missing, not denied.</span></td>`
      : html`<td data-side="${label}">${cell(side, i)}</td>`;
    return i === spineAt(sides) ? html`${spine}${own}` : own;
  });
  return html`<tr data-row${first && html` class="first"`}><th scope="row">${about}</th>${cells}</tr>`;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [];

/** Words that every account of a point has. */
function common({ cells }: Point): Set<string> {
  const [first, ...rest] = Object.values(cells).map((list) => new Set(list.flatMap(({ text }) => wordsOf(text))));
  return new Set([...(first ?? [])].filter((word) => rest.length > 0 && rest.every((other) => other.has(word))));
}

const underlined = (text: string, shared: ReadonlySet<string>): Child =>
  shared.size === 0
    ? text
    : text
        .split(/([\p{L}\p{N}]{5,})/u)
        .map((piece) => (shared.has(piece.toLowerCase()) ? html`<em>${piece}</em>` : piece));
