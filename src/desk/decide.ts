import type { Decision, Verdict } from "../ledger/shapes.ts";
import { RecordFault } from "../store/fault.ts";
import type { Store } from "../store/store.ts";

/** What a person asks to have decided. `who` and `why` are always told. */
export interface Asked {
  readonly verdict: Verdict;
  readonly on: string;
  readonly with?: readonly string[];
  readonly change?: Readonly<Record<string, unknown>> | null;
  readonly who: string;
  readonly why: string;
}

/**
 * Writes down a decision. Throws a `DeskFault` where it names what is not there or asks what cannot be. Later adding
 * and reading again never undo it; `undo`, on the id of a decision, does.
 */
export async function decide(store: Store, asked: Asked): Promise<Decision> {
  if (!store.writable) throw new RecordFault("read-only", `${store.where}: is read-only, so nothing can be decided`);
  return store.addDecision({ with: [], change: null, ...asked });
}
