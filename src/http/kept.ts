import type { Store } from "../store/store.ts";
import type { Turns } from "./turns.ts";

/** So many answers are kept at once. */
const most = 100;

/** What was worked out is told again while the record stays as it was. */
export class Kept {
  readonly #store: Store;
  readonly #turns: Turns;
  #now: { readonly revision: string; readonly lists: Map<string, Promise<unknown>> } = {
    revision: "",
    lists: new Map(),
  };

  constructor(store: Store, turns: Turns) {
    this.#store = store;
    this.#turns = turns;
  }

  async once<T>(name: string, work: () => Promise<T>): Promise<T> {
    const revision = await this.#store.browse.revision();
    if (this.#now.revision !== revision) this.#now = { revision, lists: new Map() };
    const { lists } = this.#now;
    if (!lists.has(name)) {
      if (lists.size >= most) lists.clear();
      const changes = this.#turns.done;
      const started = work();
      lists.set(name, started);
      started.then(
        // Working something out may itself change the record (it assembles what was added): then it is kept under the
        // state it led to, unless something else changed too.
        async () => {
          const now = await this.#store.browse.revision().catch(() => revision);
          if (now !== revision && this.#now.revision === revision && this.#turns.done === changes)
            this.#now = { revision: now, lists: new Map([[name, started]]) };
        },
        () => lists.delete(name),
      );
    }
    return lists.get(name) as Promise<T>;
  }
}
