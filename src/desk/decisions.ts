import type { Decision } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";

/** What persons decided, in the order they did; `on`: only what names one of these. Decisions taken back are among them. */
export async function* decisions(
  store: Store,
  asked: { readonly on?: readonly string[] } = {},
): AsyncGenerator<Decision> {
  yield* store.decisions(asked);
}
