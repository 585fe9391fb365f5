import type { Item } from "../ledger/merge/item.ts";
import type { Store } from "../store/store.ts";

/**
 * What stands behind documents: the id of the story that several carry, or the document's own. Asked for many documents
 * at once and remembered, since a list asks for the same ones again and again.
 */
export class Sources {
  readonly #store: Store;
  readonly #known = new Map<string, string>();

  constructor(store: Store) {
    this.#store = store;
  }

  async of(documents: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const unknown = [...new Set(documents)].filter((id) => !this.#known.has(id));
    if (unknown.length > 0) {
      for (const id of unknown) this.#known.set(id, id);
      for (const { id, members } of await this.#store.clustersOf("document", unknown))
        for (const member of members) this.#known.set(member, id);
    }
    return new Map(documents.map((id) => [id, this.#known.get(id) ?? id]));
  }

  /** The documents of items, and how many sources they are; an imported deed counts by where it was imported from. */
  async behind(items: readonly Item[]): Promise<{ readonly documents: readonly string[]; readonly sources: number }> {
    const documents = [...new Set(items.flatMap(({ document }) => document ?? []))].sort();
    const imported = items.flatMap((item) =>
      item.kind === "deed" && item.document === null ? [`import ${(item as Item<"deed">).traits.deed.source}`] : [],
    );
    return { documents, sources: new Set([...(await this.of(documents)).values(), ...imported]).size };
  }
}
