import type { Note, Refusal } from "../model/document.ts";
import { RecordFault } from "../store/fault.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";
import { type Read, read, type Surroundings } from "./read.ts";

/** What became of one report that was to be added. */
export type Added =
  | {
      readonly state: "added" | "present";
      readonly document: string;
      readonly ref: string;
      readonly input: string;
      /** How many statements were read in it; null where it was there already and was not read again. */
      readonly statements: number | null;
      /** What was passed over in it; null where all of it was taken. */
      readonly note: Note | null;
    }
  | ({ readonly state: "failed" } & Refusal);

async function keep(store: Store, found: Read): Promise<Added> {
  if (found.kind === "refused") return { state: "failed", ...found.refusal };
  if (found.kind === "known") {
    const { id, received, note } = found;
    await store.notePlace(id, received);
    return { state: "present", document: id, ref: received.ref, input: received.input, statements: null, note };
  }
  const { reading, received, model, note } = found;
  const { id, ref, input } = reading.document;
  try {
    const state = await store.add({ reading, received, model });
    const statements = state === "added" ? reading.attributions.length : null;
    return { state, document: id, ref, input, statements, note };
  } catch (error) {
    if (error instanceof RecordFault) throw error;
    return { state: "failed", input, place: ref, reason: `cannot be kept: ${(error as Error).message}` };
  }
}

/**
 * Reads inputs into the record and yields what became of each report, in input order. What was yielded as added is
 * kept whatever happens next; what it has in common with the rest of the record is worked out when all are read, or
 * with `assemble: false` left to whoever asks next. A text that is in the record already is not read again; its new
 * place is noted. Throws a `RecordFault` before reading anything where the record cannot be written.
 */
export async function* add(
  store: Store,
  inputs: readonly string[],
  { assemble: together = true, ...asked }: Surroundings & { readonly assemble?: boolean },
): AsyncGenerator<Added> {
  if (!store.writable)
    throw new RecordFault(
      "read-only",
      `${store.where}: is read-only, so nothing can be added; make the file and its folder writable, or name another with --record FILE`,
    );
  for await (const found of read(inputs, asked, (id) => store.has(id))) yield await keep(store, found);
  if (together) await assemble(store, { signal: asked.signal });
}
