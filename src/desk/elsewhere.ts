import type { Reading } from "../model/reading.ts";
import type { Store } from "../store/store.ts";

/** Where what a document holds is told of across reports. */
export interface Elsewhere {
  /** Entries of the ledger, by commitment. */
  readonly entries: ReadonlyMap<string, string>;
  readonly encounters: readonly string[];
}

export async function elsewhere(store: Store, { document, commitments }: Reading): Promise<Elsewhere> {
  const entries = new Map<string, string>();
  for (const { id } of commitments) {
    const [cluster] = await store.clustersOf("commitment", [`${document.id}#${id}`]);
    if (cluster) entries.set(id, cluster.id);
  }
  const items = await store.itemsOf(document.id);
  const gatherings = items.filter(({ kind }) => kind === "gathering").map(({ member }) => member);
  const encounters = await store.clustersOf("gathering", gatherings);
  return { entries, encounters: encounters.map(({ id }) => id) };
}
