import { setTimeout as wait } from "node:timers/promises";
import { assemble } from "../desk/assemble.ts";
import type { Store } from "../store/store.ts";

/** How long, in milliseconds, reports are laid together before others get their turn. */
const turn = 20;
/** How often five milliseconds are waited for requests to be answered. */
const mostPauses = 100;

/**
 * Lays together what was added, a little at a time, so that the desk answers meanwhile. One at work serves all who wait;
 * whoever has waited long enough sees the record as far as it is laid together.
 */
export class Settler {
  readonly #store: Store;
  readonly #asItStands: Store;
  readonly #closing = new AbortController();
  #work: Promise<void> | null = null;
  /** Since when there is work under way. */
  #began = 0;
  /** Requests that are being answered, and do not wait for this. */
  #answering = 0;

  constructor(store: Store) {
    this.#store = store;
    const none = async () => ({ documents: [], imports: [], clusters: [] });
    this.#asItStands = new Proxy(store, {
      get: (target, name) => {
        if (name === "pending") return none;
        const value = Reflect.get(target, name, target) as unknown;
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  }

  /** True while there is work under way. */
  get working(): boolean {
    return this.#work !== null;
  }

  /** Answers a request, before which the work stands back. */
  async answer<T>(work: () => Promise<T>): Promise<T> {
    this.#answering++;
    try {
      return await work();
    } finally {
      this.#answering--;
    }
  }

  /** Begins, or goes on; resolves when all is laid together. */
  settle(): Promise<void> {
    if (this.#work === null) {
      this.#began = performance.now();
      this.#work = this.#settle().finally(() => {
        this.#work = null;
      });
    }
    return this.#work;
  }

  /**
   * The record to ask what is known across reports, once all is laid together or the work has gone on for `patience`
   * milliseconds: of many reports only the first asker waits.
   */
  async ready(patience: number): Promise<Store> {
    const settled = this.settle();
    this.#answering--;
    try {
      await this.#wait(settled, patience - (performance.now() - this.#began));
    } finally {
      this.#answering++;
    }
    return this.#asItStands;
  }

  async #wait(settled: Promise<void>, patience: number): Promise<void> {
    settled.catch(() => {});
    if (patience > 0) {
      const over = new AbortController();
      await Promise.race([settled, wait(patience, undefined, { signal: over.signal }).catch(() => {})]);
      over.abort();
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#work?.catch(() => {});
  }

  async #settle(): Promise<void> {
    if (!this.#store.writable) return;
    while (!this.#closing.signal.aborted) {
      const until = performance.now() + turn;
      const closing = this.#closing.signal;
      // What is asked of a signal is only whether it is time to stop.
      const signal = {
        get aborted(): boolean {
          return closing.aborted || performance.now() > until;
        },
      } as AbortSignal;
      await assemble(this.#store, { signal });
      const { documents, imports, clusters } = await this.#store.pending(1);
      if (documents.length + imports.length + clusters.length === 0) return;
      // As long again for others, and longer while somebody is being answered, but never for ever.
      await wait(Math.max(1, performance.now() - until + turn));
      for (let n = 0; n < mostPauses && this.#answering > 0; n++) await wait(5);
    }
  }
}
