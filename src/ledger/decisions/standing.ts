import type { Change, Decision, Status } from "../shapes.ts";
import { inForce } from "./in-force.ts";

/** How a commitment stands by what persons decided, and how that came about. */
export interface Standing {
  readonly status: Status;
  /** Who set the status that holds; null where none does. */
  readonly decidedBy: string | null;
  /** Every change of it, the taking back of one too. */
  readonly history: readonly Change[];
}

const dayOf = ({ at }: Decision): string => at.slice(0, 10);
const since = (decision: Decision): string =>
  typeof decision.change?.since === "string" ? decision.change.since : dayOf(decision);

/**
 * What had been decided by the end of a day, so that what was decided or taken back later does not change how it stood.
 * A status that somebody dates back (`since`) counts from that day, before it was decided only while it holds now.
 */
function decidedBy(decisions: readonly Decision[], day: string | undefined): readonly Decision[] {
  if (day === undefined) return decisions;
  const now = new Set(inForce(decisions));
  return decisions.filter((one) => (dayOf(one) <= day ? since(one) <= day : since(one) <= day && now.has(one)));
}

/**
 * The standing of a commitment, at the end of the day `asOf` where one is asked for. `decisions` are those that set its
 * status, and whatever takes one back, in the order they were made.
 */
export function standingOf(decisions: readonly Decision[], asOf?: string): Standing {
  const history: Change[] = [];
  let holding: readonly Decision[] = [];
  const statusOf = (list: readonly Decision[]): Status => (list.at(-1)?.change?.status as Status | undefined) ?? "open";
  const known = decidedBy(decisions, asOf);
  for (const [n, { at, who, why }] of known.entries()) {
    const then = inForce(known.slice(0, n + 1)).filter(({ verdict }) => verdict === "status");
    const same = then.length === holding.length && then.every((one, i) => one === holding[i]);
    if (!same) history.push({ at, who, from: statusOf(holding), to: statusOf(then), why });
    holding = then;
  }
  return { status: statusOf(holding), decidedBy: holding.at(-1)?.who ?? null, history };
}
