import { inForce } from "../ledger/decisions/in-force.ts";
import type { Decision } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";

/** How an actor is named in a decision: `actor:RUS`, `actor:Q4492`. */
const prefix = "actor:";
export const isActorName = (name: string): boolean => name.startsWith(prefix) && name.length > prefix.length;
export const actorName = (id: string): string => prefix + id;
export const actorOf = (name: string): string => name.slice(prefix.length);

/** Who was merged into whom: by the id of each actor that is part of another, the id it goes by now. */
export type Merged = ReadonlyMap<string, string>;

/**
 * Which actors persons put together or apart, the latest decision on a pair holding. What was merged with what had been
 * merged before goes with it; what is split off stands alone again.
 */
export function mergedBy(decisions: readonly Decision[]): Merged {
  const into = new Map<string, string>();
  const head = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : head(next);
  };
  for (const { verdict, on, with: others } of decisions) {
    if (!isActorName(on)) continue;
    for (const other of others.filter(isActorName).map(actorOf)) {
      if (verdict === "merge" && head(other) !== head(actorOf(on))) into.set(head(other), head(actorOf(on)));
      if (verdict === "split" && head(other) === head(actorOf(on))) into.delete(other);
    }
  }
  return new Map([...into.keys()].map((id) => [id, head(id)]));
}

export async function mergedActors(store: Store): Promise<Merged> {
  return mergedBy(inForce(await Array.fromAsync(store.decisions())));
}
