import type { TimelineDay } from "../ledger/shapes.ts";
import type { Filter, Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";

/** Days with their deeds, in order; `top`: only so many, those most reported on. */
export async function* timeline(store: Store, _asked: Filter & { readonly top?: number }): AsyncGenerator<TimelineDay> {
  await assemble(store);
}
