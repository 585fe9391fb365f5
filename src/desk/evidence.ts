import type { ItemKind } from "../ledger/merge/item.ts";
import type { Member } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";

/** By what evidence members are one: the strongest reasons first, each once, three at most. */
export async function evidenceOf(store: Store, kind: ItemKind, members: readonly Member[]): Promise<string> {
  const within = new Set(members);
  const bonds = (await store.bonds(kind, members)).filter(
    ({ relation, members: [a, b] }) => relation === "same" && within.has(a) && within.has(b),
  );
  const reasons = bonds.toSorted((a, b) => b.strength - a.strength || (a.by < b.by ? -1 : 1)).map(({ by }) => by);
  return [...new Set(reasons)].slice(0, 3).join(" | ") || "a person put them together";
}
