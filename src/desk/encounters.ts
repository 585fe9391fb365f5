import type { Encounter } from "../ledger/shapes.ts";
import type { Filter, Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";

/** Calls, meetings, press conferences and interviews that answer a filter, by date, the undated last. */
export async function* encounters(store: Store, _filter: Filter): AsyncGenerator<Encounter> {
  await assemble(store);
}
