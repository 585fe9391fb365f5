import { civil, dayNumber } from "../../model/calendar.ts";
import { shortDay } from "../dates.ts";

/** A place on an axis of days, as per cent of its width. */
export interface Axis {
  readonly at: (day: number) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where time is left out: the axis breaks visibly. */
  readonly cuts: readonly { readonly from: number; readonly to: number }[];
  readonly from: number;
  readonly to: number;
}

/** What is left out where more than this many days hold nothing. */
const longestGap = 150;
/** How wide a cut is drawn, and the rim beside the outermost days, in per cent. */
const [cutWidth, rim] = [3, 2];

/** One axis for all of these days; long stretches in which nothing lies are cut out of it. */
export function axisOf(days: readonly number[]): Axis | null {
  const sorted = [...new Set(days)].filter((day) => Number.isFinite(day)).sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const pieces: { from: number; to: number }[] = [{ from: first, to: first }];
  for (const day of sorted) {
    const piece = pieces.at(-1) as { from: number; to: number };
    if (day - piece.to > longestGap) pieces.push({ from: day, to: day });
    else piece.to = day;
  }
  for (const piece of pieces) {
    const pad = Math.max(1, Math.round((piece.to - piece.from) * 0.04));
    piece.from -= pad;
    piece.to += pad;
  }
  const total = pieces.reduce((sum, { from, to }) => sum + Math.max(14, to - from), 0);
  const room = 100 - 2 * rim - cutWidth * (pieces.length - 1);
  let left = rim;
  const drawn = pieces.map(({ from, to }) => {
    const width = (Math.max(14, to - from) / total) * room;
    const piece = { from, to, left, width };
    left += width + cutWidth;
    return piece;
  });
  const at = (day: number): number => {
    for (const { from, to, left, width } of drawn) {
      if (day < from) return left;
      if (day <= to) return left + (to === from ? width / 2 : ((day - from) / (to - from)) * width);
    }
    return 100 - rim;
  };
  return {
    at,
    ticks: spaced(drawn.flatMap((piece) => ticksOf(piece, at))),
    cuts: drawn.slice(1).map(({ left }) => ({ from: left - cutWidth, to: left })),
    from: first,
    to: last,
  };
}

interface Tick {
  readonly at: number;
  readonly day: number;
  readonly precision: "day" | "month" | "year";
}

/** The least room between two ticks, and how much of it a letter takes, in per cent of the narrowest axis. */
const [apart, letter] = [9, 1.7];

/** Ticks whose labels do not run into one another; the first of each year says which year it is. */
function spaced(ticks: readonly Tick[]): { at: number; label: string }[] {
  const kept: { readonly at: number; readonly year: number; readonly label: string }[] = [];
  for (const { at, day, precision } of ticks) {
    const before = kept.at(-1);
    const { year } = civil(day);
    const name = precision === "day" ? shortDay(day) : precision === "month" ? shortDay(day).replace(/^\d+ /, "") : "";
    const label = before?.year === year ? name : `${name} ${year}`.trim();
    const room = Math.max(apart, (letter * (label.length + (before?.label.length ?? 0))) / 2 + 1);
    if (!before || at - before.at >= room) kept.push({ at, year, label });
  }
  return kept.map(({ at, label }) => ({ at, label }));
}

/** Ticks far enough apart to be read: days, firsts of months, or firsts of years. */
function ticksOf(
  { from, to, width }: { from: number; to: number; width: number },
  at: (day: number) => number,
): Tick[] {
  const most = Math.max(1, Math.floor(width / 9));
  const span = to - from;
  const found: Tick[] = [];
  if (most === 1) return [{ at: at((from + to) / 2), day: Math.round((from + to) / 2), precision: "year" }];
  if (span <= 45) {
    const step = [1, 2, 7, 14].find((days) => span / days <= most) ?? 28;
    for (let day = Math.ceil(from / step) * step; day <= to; day += step)
      found.push({ at: at(day), day, precision: "day" });
    return found;
  }
  const step = [1, 3, 6, 12, 24, 60].find((months) => span / 30.4 / months <= most) ?? 120;
  const start = civil(from);
  for (let month = start.year * 12 + Math.ceil((start.month - 1) / step) * step; ; month += step) {
    const day = dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day > to) break;
    if (day >= from) found.push({ at: at(day), day, precision: step >= 12 ? "year" : "month" });
  }
  return found;
}
