import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { deedsOf } from "../ledger/import/deeds.ts";
import type { KnownDeed } from "../ledger/shapes.ts";
import { RecordFault } from "../store/fault.ts";
import type { Store } from "../store/store.ts";
import { openWorld, type World } from "../world/world.ts";
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

/** A table of deeds as it was read: what of it can be used, what cannot, and the tables of actors it was read with. */
export interface EventTable {
  readonly form: string;
  readonly deeds: readonly KnownDeed[];
  readonly refused: ImportedEvents["refused"];
  readonly world: World;
}

interface Asked {
  readonly cwd?: string;
  readonly data?: readonly string[] | undefined;
}

/** Reads a table of deeds; a `DeskFault` where the file cannot be read or is no such table. */
export async function eventTable(path: string, asked: Asked = {}): Promise<EventTable> {
  let text: string;
  try {
    text = await readFile(resolve(asked.cwd ?? ".", path), "utf8");
  } catch (error) {
    throw new DeskFault(`${path}: cannot be read: ${(error as Error).message}`);
  }
  const world = openWorld(asked.data ? { data: asked.data } : {});
  try {
    return { ...deedsOf(text.replace(/^\ufeff/u, ""), world), world };
  } catch (error) {
    if (error instanceof RangeError) throw new DeskFault(`${path}: is no table of deeds: ${error.message}`);
    throw error;
  }
}

/** Keeps the deeds of a table in the record, as evidence for the ledger. The same row twice is one deed. */
export async function keepEvents(
  store: Store,
  { form, deeds, refused, world }: EventTable,
  signal?: AbortSignal,
): Promise<ImportedEvents> {
  if (!store.writable) throw new RecordFault("read-only", `${store.where}: is read-only, so nothing can be imported`);
  const added = await store.addImports(deeds);
  await assemble(store, { world, signal });
  return { form, deeds: deeds.length, added, present: deeds.length - added, refused };
}

/** Brings deeds from a table into the record; rows that cannot be used are named and the rest taken. */
export const importEvents = async (
  store: Store,
  path: string,
  asked: Asked & { readonly signal?: AbortSignal } = {},
): Promise<ImportedEvents> => keepEvents(store, await eventTable(path, asked), asked.signal);
