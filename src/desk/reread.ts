import type { Document, Received } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { ModelFault } from "../reader/fault.ts";
import { RecordFault } from "../store/fault.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";
import { inOrder } from "./in-order.ts";
import { reader, type Surroundings } from "./read.ts";
import { which } from "./which.ts";

/** What became of one document that was to be read again. */
export type Reread =
  | {
      readonly state: "reread";
      readonly document: string;
      readonly ref: string;
      /** Statements before and after. */
      readonly before: number;
      readonly after: number;
      /** How many of those before are still there, under the same id. */
      readonly same: number;
    }
  /** It stands as it was. */
  | { readonly state: "failed"; readonly document: string; readonly ref: string; readonly reason: string };

/** A document that came already analysed, as if it had just arrived: what it says of itself is taken as given. */
const asReceived = (document: Document): Received => ({
  input: document.input,
  ref: document.ref,
  text: document.text,
  title: document.title,
  outlet: document.outlet,
  url: document.url,
  published: document.published.basis === "given" ? document.published.edtf : null,
  lang: document.lang,
  marked: document.furniture,
});

/**
 * Reads documents of the record again with the model at hand and yields what changed. Without names: those that were
 * read with another version of the model (what came already analysed is left as it came). Statements found again keep
 * their ids. Each document is replaced whole or not at all, so it may be stopped and taken up again; one that cannot be
 * read again stays as it was, and the rest are read.
 */
export async function* reread(
  store: Store,
  names: readonly string[],
  asked: Pick<Surroundings, "signal" | "threads" | "model" | "data" | "parts">,
): AsyncGenerator<Reread> {
  if (!store.writable)
    throw new RecordFault("read-only", `${store.where}: is read-only, so nothing in it can be reread`);
  const ids: string[] = [];
  for (const name of names) ids.push(await which(store, name));
  const { open, close } = reader(asked);
  try {
    const { read, version, threads } = await bound(open);
    if (names.length === 0)
      for await (const { document, model } of store.documents({}))
        if (model !== null && model !== version) ids.push(document.id);
    const again = async (id: string): Promise<{ before: Reading; fresh: Reading | Error } | null> => {
      const before = await store.reading(id);
      if (!before) return null;
      const received = (await store.received(id)) ?? asReceived(before.document);
      const { ref, input } = before.document;
      return {
        before,
        fresh: await read(received).then(
          (fresh) => ({ ...fresh, document: { ...fresh.document, ref, input } }),
          ofThisOne,
        ),
      };
    };
    for await (const found of inOrder(each(ids), 2 * threads, again, asked.signal))
      if (found) yield await replaced(store, found.before, found.fresh, version);
    await assemble(store, { signal: asked.signal });
  } finally {
    await close();
  }
}

/** A fault of one document's own; what stands in the way of all is thrown. */
function ofThisOne(error: unknown): Error {
  if (error instanceof ModelFault || error instanceof RecordFault) throw error;
  return error as Error;
}

async function replaced(store: Store, before: Reading, fresh: Reading | Error, model: string): Promise<Reread> {
  const { id: document, ref } = before.document;
  const fault = fresh instanceof Error ? fresh : await store.replace(fresh, model).then(() => null, ofThisOne);
  if (fault) return { state: "failed", document, ref, reason: `could not be read again: ${fault.message}` };
  const after = new Set((await store.reading(document))?.attributions.map((a) => a.id));
  const same = before.attributions.filter((a) => after.has(a.id)).length;
  return { state: "reread", document, ref, before: before.attributions.length, after: after.size, same };
}

async function bound(open: ReturnType<typeof reader>["open"]) {
  const opened = await open();
  return { read: (report: Received) => opened.read(report), version: opened.version, threads: opened.threads };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
