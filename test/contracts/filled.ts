import type { Store } from "../../src/store/store.ts";
import { chained, demand, kept } from "../store/hand-built.ts";

/** Tests on a new store that holds the two hand-built readings; `begin` makes an empty one, which is closed afterwards. */
export const filled =
  (begin: () => Promise<Store>) => (then: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await begin();
    try {
      for (const reading of [chained, demand]) await store.add(kept(reading));
      await then(store);
    } finally {
      await store.close();
    }
  };
