import type { Store } from "../store/store.ts";

/**
 * Works out what pending reports have in common with the rest of the record, one report after another, each kept whole
 * or not at all; whatever is stopped half-way is done the next time. Returns how many were done. A record that may not
 * be written is left as it is.
 */
export async function assemble(_store: Store, _asked: { readonly signal?: AbortSignal } = {}): Promise<number> {
  return 0;
}
