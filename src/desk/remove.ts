import type { Document } from "../model/document.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";
import { which } from "./which.ts";

/** Takes a document, by id, start of its hash or ref, out of the record, with all that was read in it. */
export async function remove(store: Store, name: string): Promise<Document> {
  const id = await which(store, name);
  const reading = await store.reading(id);
  await store.remove(id);
  await assemble(store);
  return (reading as NonNullable<typeof reading>).document;
}
