import type { Document, Received } from "../model/document.ts";
import { ModelFault } from "../reader/fault.ts";
import { RecordFault } from "../store/fault.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";
import { DeskFault } from "./fault.ts";
import { inOrder } from "./in-order.ts";
import { reader, type Surroundings } from "./read.ts";
import { which } from "./which.ts";

export interface Reread {
  readonly document: string;
  readonly ref: string;
  /** Statements before and after. */
  readonly before: number;
  readonly after: number;
  /** How many of those before are still there, under the same id. */
  readonly same: number;
}

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
 * their ids. Each document is replaced whole or not at all, so it may be stopped and taken up again.
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
    const again = async (id: string) => {
      const before = await store.reading(id);
      if (!before) return null;
      const received = (await store.received(id)) ?? asReceived(before.document);
      try {
        const fresh = await read(received);
        const { document } = before;
        return {
          before,
          fresh: { ...fresh, document: { ...fresh.document, ref: document.ref, input: document.input } },
        };
      } catch (error) {
        if (error instanceof ModelFault) throw error;
        throw new DeskFault(`${before.document.ref}: could not be read again: ${(error as Error).message}`);
      }
    };
    for await (const found of inOrder(each(ids), 2 * threads, again, asked.signal)) {
      if (!found) continue;
      const { id, ref } = found.fresh.document;
      await store.replace(found.fresh, version);
      const after = new Set((await store.reading(id))?.attributions.map((a) => a.id));
      const before = found.before.attributions;
      yield {
        document: id,
        ref,
        before: before.length,
        after: after.size,
        same: before.filter((a) => after.has(a.id)).length,
      };
    }
    await assemble(store, { signal: asked.signal });
  } finally {
    await close();
  }
}

async function bound(open: ReturnType<typeof reader>["open"]) {
  const opened = await open();
  return { read: (report: Received) => opened.read(report), version: opened.version, threads: opened.threads };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
