import type { LedgerEntry } from "../ledger/shapes.ts";
import type { Filter, Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";

/**
 * The commitments of the record with what became of them, by the day they were made. `asOf`: as it stood at the end of
 * that day, by what was done and decided until then.
 */
export async function* ledger(store: Store, _asked: Filter & { readonly asOf?: string }): AsyncGenerator<LedgerEntry> {
  await assemble(store);
}
