import { availableParallelism } from "node:os";
import type { Readable } from "node:stream";
import type { Unread } from "../input/receive.ts";
import type { Note, Received, Refusal } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { ModelFault } from "../reader/fault.ts";
import type { Reader } from "../stages/read.ts";
import { identity } from "../text/identity.ts";
import { inOrder } from "./in-order.ts";
import { noted } from "./noted.ts";
import { parts as allParts, type Parts } from "./parts.ts";

/** Where inputs are looked for, and how they are read. */
export interface Surroundings {
  /** Relative inputs start here. */
  readonly cwd: string;
  /** What the input `-` reads. */
  readonly stdin: Readable;
  /** Ends the work early; what was yielded stands. */
  readonly signal?: AbortSignal;
  /** How many threads read; by default as many as the machine has cores. */
  readonly threads?: number | undefined;
  /** The folder of the model, if not the project's own. */
  readonly model?: string | undefined;
  /** Folders of tables to lay over the project's own. */
  readonly data?: readonly string[] | undefined;
  readonly convention?: "onrecord" | "polnear";
  /** Told of fields of JSONL that nothing reads. */
  readonly unread?: Unread | undefined;
  readonly parts?: Parts;
}

/** What came of one report: its reading, or `known` where the asker had it already, or why there is none. */
export type Read =
  | {
      readonly kind: "read";
      readonly reading: Reading;
      readonly received: Received | null;
      readonly model: string | null;
      readonly note: Note | null;
    }
  | { readonly kind: "known"; readonly id: string; readonly received: Received; readonly note: Note | null }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** A reader that is opened when first needed, and closed if it was. */
export function reader(asked: Pick<Surroundings, "threads" | "model" | "data" | "convention" | "parts">): {
  readonly open: () => Promise<Reader>;
  readonly close: () => Promise<void>;
} {
  let opened: Promise<Reader> | undefined;
  const { openReader } = asked.parts ?? allParts;
  return {
    open: () => {
      opened ??= openReader({
        soon: true,
        ...(asked.threads === undefined ? {} : { threads: asked.threads }),
        ...(asked.model === undefined ? {} : { model: asked.model }),
        ...(asked.data === undefined || asked.data.length === 0 ? {} : { data: asked.data }),
        ...(asked.convention === undefined ? {} : { convention: asked.convention }),
      });
      return opened;
    },
    close: async () => {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");

/**
 * Reads inputs, several reports at once, and yields what came of each in input order. Reports that `known` says the
 * asker has already are not read again. A report that cannot be read is refused and the rest go on; only a model that
 * is missing or damaged ends the work, by a `ModelFault`.
 */
export async function* read(
  inputs: readonly string[],
  asked: Surroundings,
  known?: (id: string) => Promise<boolean>,
): AsyncGenerator<Read> {
  const { receive } = asked.parts ?? allParts;
  const { open, close } = reader(asked);
  // The model is made ready while the first report comes in; a fault in it is told once a report is to be read.
  if (known === undefined) open().catch(() => {});
  const limit = 2 * (asked.threads ?? availableParallelism());
  const arrivals = receive(inputs, { cwd: asked.cwd, stdin: asked.stdin, unread: asked.unread });
  try {
    yield* inOrder(
      arrivals,
      limit,
      async (arrival): Promise<Read> => {
        if (arrival.kind === "refused") return arrival;
        if (arrival.kind === "analysed")
          return { kind: "read", reading: arrival.reading, received: null, model: null, note: null };
        const received = arrival.report;
        const note = noted(arrival);
        const id = identity(received.text);
        if (await known?.(id)) return { kind: "known", id, received, note };
        const reader = await open();
        try {
          return { kind: "read", reading: await reader.read(received), received, model: reader.version, note };
        } catch (error) {
          if (error instanceof ModelFault) throw error;
          const { input, ref } = received;
          return { kind: "refused", refusal: { input, place: ref, reason: `could not be read: ${reason(error)}` } };
        }
      },
      asked.signal,
    );
  } finally {
    await close();
  }
}
