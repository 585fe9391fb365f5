import type { Link, Relation } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";

/** What belongs together across the record, and by which evidence; of `relations` only, where they are given. */
export async function* links(
  store: Store,
  _asked: { readonly relations?: readonly Relation[] } = {},
): AsyncGenerator<Link> {
  await assemble(store);
}
