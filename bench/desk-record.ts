// A record of so many made-up reports for bench/desk.ts, in a file that is kept: made once, measured often.
import { setImmediate as turn } from "node:timers/promises";
import { assemble } from "../src/desk/assemble.ts";
import { SqliteStore } from "../src/store/sqlite.ts";
import { varied } from "./varied.ts";

/** Brings the record at `path` up to `size` reports, and lays them together where that is wanted. */
export async function grown(path: string, size: number, together: boolean): Promise<void> {
  const store = new SqliteStore(path, { create: true });
  try {
    const { documents } = await store.tally();
    for (let n = documents; n < size; n++) {
      await store.add({ reading: varied(n), received: null, model: null });
      if (n % 1000 === 999) {
        console.error(`${n + 1} added`);
        await turn();
      }
    }
    if (together)
      for (let done = 0; ; ) {
        const until = performance.now() + 10_000;
        const more = await assemble(store, {
          signal: {
            get aborted() {
              return performance.now() > until;
            },
          } as AbortSignal,
        });
        done += more;
        if (more === 0) return;
        console.error(`${done} laid together`);
      }
  } finally {
    await store.close();
  }
}
