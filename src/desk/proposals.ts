import type { Proposal } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";

/** What the program proposes and nobody has decided yet, the surest first within each kind. */
export async function* proposals(store: Store): AsyncGenerator<Proposal> {
  await assemble(store);
}
