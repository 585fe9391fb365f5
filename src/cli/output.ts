import type { Writable } from "node:stream";

/** The reader of our output has gone (`| head`): no fault of anybody's, and nothing more to say. */
export class PipeClosed extends Error {}

/** Standard output cannot be written, as when the disk it goes to is full. */
export class OutputFault extends Error {}

/** Where data goes. Holds back its writers while what it writes to is slow, so that nothing piles up in memory. */
export class Output {
  readonly isTTY: boolean;
  readonly #stream: Writable;
  #gone: PipeClosed | OutputFault | null = null;
  readonly #closing = new AbortController();

  constructor(stream: Writable & { readonly isTTY?: boolean }) {
    this.#stream = stream;
    this.isTTY = stream.isTTY === true;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.#gone ??=
        error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED"
          ? new PipeClosed()
          : new OutputFault(`standard output: cannot be written: ${error.message}`);
      this.#closing.abort(this.#gone);
    });
  }

  /** Aborts when no more can be written; its reason is the `PipeClosed` or `OutputFault`. */
  get closed(): AbortSignal {
    return this.#closing.signal;
  }

  /** Resolves when more may be written; rejects with `PipeClosed` or `OutputFault` once the stream is gone. */
  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (): void => (this.#gone ? reject(this.#gone) : resolve());
      if (this.#gone) settle();
      else this.#stream.write(text, () => setImmediate(settle));
    });
  }

  line(text: string): Promise<void> {
    return this.write(`${text}\n`);
  }
}
