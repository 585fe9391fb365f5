import { comparison } from "../ledger/encounters/compare.ts";
import type { Comparison } from "../ledger/shapes.ts";
import type { Reading } from "../model/reading.ts";
import type { Store } from "../store/store.ts";
import { asDecided } from "./as-decided.ts";
import { assemble } from "./assemble.ts";
import { encounterOfCluster } from "./encounters.ts";
import { DeskFault } from "./fault.ts";

/** The accounts of one encounter, point by point. `id` is that of an encounter, or of a deed that tells of one. */
export async function compare(store: Store, id: string): Promise<Comparison> {
  await assemble(store);
  const named = await store.cluster(id);
  const cluster = named?.kind === "gathering" ? named : (await store.clustersOf("gathering", [id]))[0];
  if (!cluster) throw new DeskFault(`${id}: no such encounter in ${store.where}; onrecord encounters lists them`);
  const { encounter, items } = await encounterOfCluster(store, cluster);
  const readings = new Map<string, Reading>();
  for (const document of new Set(encounter.accounts.flatMap(({ documents }) => documents))) {
    const reading = await asDecided(store, document);
    if (reading) readings.set(document, reading);
  }
  return comparison(encounter, items, readings);
}
