import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Asked } from "../../src/desk/asked.ts";
import { assemble } from "../../src/desk/assemble.ts";
import type { Reading } from "../../src/model/reading.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { ferries } from "./ferries.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-decide-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

const { call, echo } = ferries;

/** Adds readings to a record and assembles it. */
export const add = async (store: SqliteStore, ...readings: readonly Reading[]): Promise<void> => {
  for (const reading of readings) await store.add({ reading, received: null, model: null });
  await assemble(store);
};

/** A test on a record of its own that holds these readings, the call and its echo unless others are given. */
export const having =
  (then: (store: SqliteStore) => Promise<void>, readings: readonly Reading[] = [call, echo]) =>
  async (): Promise<void> => {
    const store = new SqliteStore(join(folder, `${++made}.db`), { create: true });
    try {
      await add(store, ...readings);
      await then(store);
    } finally {
      await store.close();
    }
  };

/** A decision of one person for one reason. */
export const ask = (verdict: Asked["verdict"], on: string, more: Partial<Asked> = {}): Asked => ({
  verdict,
  on,
  who: "Ida",
  why: "I was there",
  ...more,
});

/** The statement that the call and its echo both tell, in the order of their names. */
export const [first, second] = [`${call.document.id}#a2`, `${echo.document.id}#a2`].sort() as [string, string];
