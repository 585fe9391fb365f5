import type { Attribution } from "../model/attribution.ts";
import type { Commitment } from "../model/commitment.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";

const number = (id: string): number => Number(/^a(\d+)$/.exec(id)?.[1] ?? 0);

/** The number of the first id `aN` never used among these attributions. */
export const nextNumber = (attributions: readonly Attribution[]): number =>
  1 + attributions.reduce((most, a) => Math.max(most, number(a.id)), 0);

/** Two attributions are the same statement where cue and content are the same words of the text. */
const key = (a: Attribution): string => {
  const spans = (list: readonly Span[]): string => list.map((s) => s.join("-")).join(",");
  return `${spans(a.cue)}|${spans(a.content)}`;
};

/**
 * A new reading of a document with the ids of the old one: what others have written down (`doc#a3`) must go on
 * meaning the same statement. Attributions found again take their old id, the rest get ids from `next` on, so that an
 * id given up is never given to another statement. Whatever in the reading points at an attribution follows.
 */
export function keepIds(old: readonly Attribution[], fresh: Reading, next: number): { reading: Reading; next: number } {
  const waiting = new Map<string, string[]>();
  for (const a of old) waiting.set(key(a), [...(waiting.get(key(a)) ?? []), a.id]);
  const ids = new Map<string, string>();
  let number = next;
  for (const a of fresh.attributions) ids.set(a.id, waiting.get(key(a))?.shift() ?? `a${number++}`);
  const renamed = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? id));
  const pointing = (c: Commitment): Commitment => ({ ...c, attribution: renamed(c.attribution) ?? c.attribution });
  const reading: Reading = {
    ...fresh,
    attributions: fresh.attributions.map((a) => ({ ...a, id: ids.get(a.id) ?? a.id, within: renamed(a.within) })),
    events: fresh.events.map((deed) => ({ ...deed, within: renamed(deed.within) })),
    commitments: fresh.commitments.map(pointing),
  };
  return { reading, next: number };
}
