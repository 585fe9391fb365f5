import type { Attribution, Party } from "../model/attribution.ts";
import type { Reading } from "../model/reading.ts";

/** `Sergei Shoigu (RUS)`: the name, and whom the party speaks for where that is known and not the name itself. */
export const partyLabel = ({ name, for: side }: Party): string =>
  side === null || side === name ? name : `${name} (${side})`;

/** Who speaks: all joint speakers, or the one, or nobody (empty). */
export const speakersOf = ({ speakers, speaker }: Attribution): readonly Party[] =>
  speakers.length > 0 ? speakers : speaker === null ? [] : [speaker];

/** `A`, `A and B`, `A, B and C`. */
export const joined = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** An attribution with those its content holds. */
export interface Branch {
  readonly attribution: Attribution;
  readonly nested: readonly Branch[];
}

/**
 * The attributions as trees by `within`, in the order given. One whose parent is missing, or that would hold itself,
 * stands at the top, so that none is ever lost.
 */
export function trees({ attributions }: Pick<Reading, "attributions">): readonly Branch[] {
  const ids = new Set(attributions.map(({ id }) => id));
  const children = new Map<string | null, Attribution[]>();
  for (const attribution of attributions) {
    const parent = attribution.within !== null && ids.has(attribution.within) ? attribution.within : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(attribution);
    else children.set(parent, [attribution]);
  }
  const placed = new Set<Attribution>();
  const grow = (attribution: Attribution): Branch => {
    placed.add(attribution);
    const nested: Branch[] = [];
    for (const child of children.get(attribution.id) ?? []) if (!placed.has(child)) nested.push(grow(child));
    return { attribution, nested };
  };
  const top = (children.get(null) ?? []).map(grow);
  const circular = attributions.flatMap((attribution) => (placed.has(attribution) ? [] : [grow(attribution)]));
  return [...top, ...circular];
}
