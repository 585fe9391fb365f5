import { Readable } from "node:stream";
import { setImmediate as othersTurn } from "node:timers/promises";
import { type Added, add } from "../desk/add.ts";
import type { Parts } from "../desk/parts.ts";
import { parts as allParts } from "../desk/parts.ts";
import type { Received } from "../model/document.ts";
import type { Store } from "../store/store.ts";
import { Problem } from "./problem.ts";
import { publicAddress } from "./public-address.ts";

/** One thing to be added: bytes as they came, by their name, or an address to be fetched. */
export type Parcel =
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "url"; readonly url: string };

export interface Ingesting {
  readonly store: Store;
  readonly parts?: Parts | undefined;
  readonly threads?: number | undefined;
  readonly model?: string | undefined;
  readonly data?: readonly string[] | undefined;
  /** Called whenever something may have been added: it is for this to have it laid together with the rest. */
  readonly afterwards?: () => void;
  /** False where others than the owner of this machine may ask: then only public addresses are fetched. */
  readonly trusted: boolean;
}

/** Why a page that somebody elsewhere asks for is not fetched: it may be of the network in which the desk stands. */
const unlessPublic = async (url: string): Promise<string | null> =>
  (await publicAddress(url)) ? null : "is not on the public network; only pages that are there are fetched here";

/** Reads what comes over HTTP into the record, one request after another, with one reader that stays open. */
export class Ingest {
  readonly #asked: Ingesting;
  readonly #parts: Parts;
  #reader: ReturnType<Parts["openReader"]> | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(asked: Ingesting) {
    this.#asked = asked;
    const parts = asked.parts ?? allParts;
    this.#parts = {
      receive: parts.receive,
      openReader: async (options) => {
        this.#reader ??= parts.openReader(options);
        try {
          const reader = await this.#reader;
          const { threads, version } = reader;
          return { read: (report) => reader.read(report), threads, version, close: async () => {} };
        } catch (error) {
          this.#reader = null;
          throw error;
        }
      },
    };
  }

  /** What becomes of each report, as it is known. */
  async *add(parcels: readonly Parcel[], signal: AbortSignal): AsyncGenerator<Added> {
    const turn = this.#queue;
    let done = (): void => {};
    this.#queue = new Promise<void>((resolve) => {
      done = resolve;
    });
    await turn;
    try {
      for (const parcel of parcels) {
        if (signal.aborted) return;
        for await (const outcome of this.#one(parcel, signal)) {
          yield outcome;
          // What was read before is kept without ever waiting for anything; others would not be answered until all is.
          await othersTurn();
        }
      }
    } finally {
      done();
      this.#asked.afterwards?.();
    }
  }

  async close(): Promise<void> {
    await (await this.#reader?.catch(() => null))?.close();
  }

  async *#one(parcel: Parcel, signal: AbortSignal): AsyncGenerator<Added> {
    const { store, threads, model, data, trusted } = this.#asked;
    const asked = { cwd: process.cwd(), signal, threads, model, data, assemble: false };
    if (parcel.kind === "url") {
      if (!/^https?:\/\//i.test(parcel.url))
        throw new Problem(422, "No address", `"${parcel.url}" is no address of a page: write http:// or https://`);
      const { receive } = this.#parts;
      const parts: Parts = {
        ...this.#parts,
        receive: (inputs, from) => receive(inputs, trusted ? from : { ...from, barred: unlessPublic }),
      };
      yield* add(store, [parcel.url], { ...asked, stdin: Readable.from([]), parts });
      return;
    }
    const { name, bytes } = parcel;
    const stem = name.replace(/\.[A-Za-z0-9]{1,6}$/, "") || name;
    const named = (report: Received): Received => ({
      ...report,
      input: name,
      ref: report.ref === "-" || report.ref === "stdin" ? stem : report.ref.replace(/^(-|stdin)(?=:)/, stem),
    });
    const parts: Parts = {
      ...this.#parts,
      receive: async function* (this: void, inputs, from) {
        for await (const arrival of allReceive(inputs, from))
          if (arrival.kind === "received") yield { ...arrival, report: named(arrival.report) };
          else if (arrival.kind === "refused") yield { ...arrival, refusal: { ...arrival.refusal, input: name } };
          else yield { ...arrival, input: name };
      },
    };
    const allReceive = this.#parts.receive;
    yield* add(store, ["-"], { ...asked, stdin: Readable.from([Buffer.from(bytes)]), parts });
  }
}
