import type { Entry, Filter } from "../store/kept.ts";
import type { Store } from "../store/store.ts";

/** A document as a query shows it: the `document` of the format, without its text, with counts. */
export type DocumentShown = Entry["document"] & Omit<Entry, "document">;

/** The documents that answer a filter, by date of publication, the undated last. */
export async function* documents(store: Store, filter: Filter): AsyncGenerator<DocumentShown> {
  for await (const { document, ...counts } of store.documents(filter)) yield { ...document, ...counts };
}
