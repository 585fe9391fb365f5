import type { Comparison } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";
import { DeskFault } from "./fault.ts";

/** The accounts of one encounter, point by point. `id` is that of an encounter, or of a member of it. */
export async function compare(store: Store, id: string): Promise<Comparison> {
  throw new DeskFault(`${id}: no such encounter in ${store.where}; onrecord encounters lists them`);
}
