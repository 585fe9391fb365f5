import { importedItem } from "../ledger/merge/deeds.ts";
import type { Keyed } from "../ledger/merge/item.ts";
import { itemsOf } from "../ledger/merge/items.ts";
import type { Store } from "../store/store.ts";
import { shippedWorld, type World } from "../world/world.ts";
import { asDecided } from "./as-decided.ts";
import { settling, stepOf } from "./assemble-step.ts";
import { DeskFault } from "./fault.ts";

/** How many pending ones are looked up at a time. */
const batch = 256;

/** How often a step is tried anew where another process changed the record meanwhile. */
const tries = 50;

/** Keeps one step of assembly, working it out anew where the record changed under it; false where nothing was to be done. */
async function kept(store: Store, work: () => Promise<Parameters<Store["assembled"]>[0] | null>): Promise<boolean> {
  for (let n = 0; n < tries; n++) {
    const generation = await store.generation();
    const step = await work();
    if (step === null) return false;
    if (await store.assembled(step, generation)) return true;
  }
  throw new DeskFault(`${store.where}: others keep changing the record; try again when they are done`);
}

/** What a pending document or imported deed holds now, decisions applied; null where it is gone. */
async function itemsNow(store: Store, id: string, world: World): Promise<readonly Keyed[] | null> {
  if (!id.startsWith("sha256:")) {
    const deed = await store.import(id);
    return deed && [importedItem(deed, world)];
  }
  const reading = await asDecided(store, id);
  return reading && itemsOf(reading, world);
}

/**
 * Works out what pending reports have in common with the rest of the record, one report after another, each kept whole
 * or not at all; whatever is stopped half-way is done the next time. Reports are taken in the order of their ids, so
 * that those added together come out the same in whatever order they came. Returns how many were done. A record that
 * may not be written is left as it is.
 */
export async function assemble(
  store: Store,
  { signal, world = shippedWorld() }: { readonly signal?: AbortSignal | undefined; readonly world?: World } = {},
): Promise<number> {
  if (!store.writable) return 0;
  let done = 0;
  while (!signal?.aborted) {
    const { documents, imports, clusters } = await store.pending(batch);
    if (documents.length + imports.length + clusters.length === 0) break;
    for (const id of clusters) {
      if (signal?.aborted) return done;
      await kept(store, () => settling(store, id));
    }
    for (const id of [...documents, ...imports]) {
      if (signal?.aborted) return done;
      const did = await kept(store, async () => {
        const items = await itemsNow(store, id, world);
        return items && stepOf(store, id, items);
      });
      if (did) done++;
    }
  }
  return done;
}
