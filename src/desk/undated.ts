import type { Item } from "../ledger/merge/item.ts";
import type { Filter } from "../store/kept.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";
import { answers } from "./timeline.ts";
import type { Walk } from "./walk.ts";

/**
 * Deeds that no timeline can show, each with its tellings: no report gives their day, or none nearer than a month. They
 * come in the order of the days they may have been done on, as the dates of their reports have it.
 */
export async function* undated(store: Store, filter: Filter, walk?: Walk): AsyncGenerator<readonly Item<"deed">[]> {
  await assemble(store);
  for await (const { id, members } of store.clusters({ kind: "deed", unplaced: true, after: walk?.after ?? null })) {
    if (walk && !walk.to(id)) return;
    const items = (await store.items("deed", members)) as readonly Item<"deed">[];
    if (items.length > 0 && (await answers(store, items, filter))) yield items;
  }
}
