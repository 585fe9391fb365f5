import { effective } from "../ledger/decisions/effective.ts";
import type { Reading } from "../model/reading.ts";
import type { Store } from "../store/store.ts";

/** A document's reading with what persons decided on it; null where there is no such document. */
export async function asDecided(store: Store, document: string): Promise<Reading | null> {
  const reading = await store.reading(document);
  return reading && effective(reading, await Array.fromAsync(store.decisions({ document })));
}
