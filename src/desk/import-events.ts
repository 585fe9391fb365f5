import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { deedsOf } from "../ledger/import/deeds.ts";
import { RecordFault } from "../store/fault.ts";
import type { Store } from "../store/store.ts";
import { openWorld } from "../world/world.ts";
import { assemble } from "./assemble.ts";
import { DeskFault } from "./fault.ts";

export interface ImportedEvents {
  /** Which table it was taken for. */
  readonly form: string;
  /** How many deeds the table has; how many of them the record did not have, and how many it had already. */
  readonly deeds: number;
  readonly added: number;
  readonly present: number;
  /** Rows that could not be used, by line. */
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Brings deeds from a table into the record, as evidence for the ledger. The same row twice is one deed. Throws a
 * `DeskFault` where the file cannot be read or is no such table; rows that cannot be used are named and the rest taken.
 */
export async function importEvents(
  store: Store,
  path: string,
  asked: { readonly cwd?: string; readonly data?: readonly string[] | undefined; readonly signal?: AbortSignal } = {},
): Promise<ImportedEvents> {
  if (!store.writable) throw new RecordFault("read-only", `${store.where}: is read-only, so nothing can be imported`);
  let text: string;
  try {
    text = await readFile(resolve(asked.cwd ?? ".", path), "utf8");
  } catch (error) {
    throw new DeskFault(`${path}: cannot be read: ${(error as Error).message}`);
  }
  const world = openWorld(asked.data ? { data: asked.data } : {});
  try {
    const { form, deeds, refused } = deedsOf(text.replace(/^\ufeff/u, ""), world);
    const added = await store.addImports(deeds);
    await assemble(store, { world, signal: asked.signal });
    return { form, deeds: deeds.length, added, present: deeds.length - added, refused };
  } catch (error) {
    if (error instanceof RangeError) throw new DeskFault(`${path}: is no table of deeds: ${error.message}`);
    throw error;
  }
}
