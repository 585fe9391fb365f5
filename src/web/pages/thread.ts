import { familyOf } from "../../export/families.ts";
import type { LedgerEntry, Status } from "../../ledger/shapes.ts";
import { numberOf } from "../../model/calendar.ts";
import { earliest, latest } from "../../model/edtf.ts";
import { inWords, shortDay, stretch } from "../dates.ts";
import { type Child, html } from "../markup.ts";
import type { Axis } from "./axis.ts";

const dayOf = (edtf: string | null | undefined): number | null => {
  const day = edtf === null || edtf === undefined ? null : (earliest(edtf) ?? latest(edtf));
  return day === null ? null : numberOf(day);
};

/** Every day that an entry's thread marks. */
export const daysOf = (entry: LedgerEntry): number[] =>
  [
    dayOf(entry.made?.edtf),
    dayOf(entry.deadline?.edtf),
    ...entry.makings.map((making) => dayOf(making.time?.edtf ?? making.published.edtf)),
    ...entry.evidence.map(({ event }) => dayOf(event.time?.edtf)),
  ].filter((day): day is number => day !== null && !Number.isNaN(day));

/** The life of one commitment: made, renewed, deadline, the deeds that bear on it, and its fate. */
export function thread(entry: LedgerEntry, axis: Axis | null): Child {
  if (axis === null) return null;
  const family = familyOf(entry.act);
  const place = (day: number): string => `${axis.at(day).toFixed(2)}%`;
  const days = daysOf(entry);
  const made = dayOf(entry.made?.edtf) ?? Math.min(...days);
  if (!Number.isFinite(made)) return null;
  const decisive = entry.evidence.find(({ strength }) => strength === "decisive");
  const deeds = entry.evidence.map(({ event }) => dayOf(event.time?.edtf)).filter((day) => day !== null);
  const decided = entry.status !== "open";
  const fate: Status = decided ? entry.status : (entry.proposed ?? "open");
  const end = dayOf(decisive?.event.time?.edtf) ?? (deeds.length > 0 ? Math.max(...deeds) : axis.to);
  const width = Math.max(0, axis.at(end) - axis.at(made));
  const renewed = entry.makings
    .map((making) => dayOf(making.time?.edtf ?? making.published.edtf))
    .filter((day): day is number => day !== null && day > made);
  const deadline = dayOf(entry.deadline?.edtf);
  const firm = entry.made !== null && stretch(entry.made.edtf)?.drawn === "day";
  const label = firm || entry.made === null ? shortDay(made, true) : inWords(entry.made.edtf);
  return html`<svg class="thread ${family}" aria-hidden="true"><line class="base" x1="0" x2="100%" y1="16" y2="16"/>
<rect class="${decided ? "life" : "life open"}" x="${place(made)}" width="${width.toFixed(2)}%" y="14.5" height="3"/>
${axis.cuts.map(({ from, to }) => html`<rect class="cut" x="${from.toFixed(2)}%" width="${(to - from).toFixed(2)}%" y="8" height="16"/>`)}
${renewed.map((day) => html`<rect class="c" x="${place(day)}" y="11" width="3" height="10"/>`)}
<rect class="${firm ? "c" : "c faint"}" x="${place(made)}" y="8" width="3" height="16"/>
${deadline !== null && html`<svg x="${place(deadline)}" y="16"><path class="seal-s" d="M-4-8H1V8H-4"/></svg>`}
${deeds.map((day) => html`<svg x="${place(day)}" y="16"><path d="M0-4.5L4.5 0L0 4.5L-4.5 0Z"/></svg>`)}
<svg x="${place(end)}" y="16"><circle class="cut" r="9"/>${!decided && entry.proposed !== null && html`<circle class="seal-s dash" r="10"/>`}<use href="#s-${fate.replaceAll(" ", "-")}"/></svg>
<text x="${under(axis.at(made), label)}" y="42" text-anchor="middle">${label}</text></svg>`;
}

/** How much of a thread's length one letter of a label takes, in hundredths. */
const letter = 1.7;

/** The middle of a label under a place on a thread, moved so that the label runs over neither end of it. */
export function under(at: number, label: string): string {
  const half = Math.min(50, (label.length * letter) / 2);
  return `${Math.min(Math.max(at, half), 100 - half).toFixed(2)}%`;
}

/** The axis that all threads share. */
export const axisHead = (axis: Axis | null): Child =>
  axis !== null &&
  html`<svg class="ticks" aria-hidden="true">${axis.ticks.map(({ at, label }) => html`<line class="base" x1="${at.toFixed(2)}%" x2="${at.toFixed(2)}%" y1="15" y2="22"/><text x="${under(at, label)}" y="11" text-anchor="middle">${label}</text>`)}</svg>`;
