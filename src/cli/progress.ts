import type { Writable } from "node:stream";

/** One line on a terminal that says how far the work is, rewritten in place; silent where nobody watches. */
export class Progress {
  readonly #stream: Writable;
  readonly #watched: boolean;
  #shown = 0;
  #width = 0;

  constructor(stream: Writable & { readonly isTTY?: boolean }) {
    this.#stream = stream;
    this.#watched = stream.isTTY === true;
  }

  /** Shows how far the work is, at most ten times a second. */
  tell(line: string): void {
    const now = Date.now();
    if (!this.#watched || now - this.#shown < 100) return;
    this.#shown = now;
    this.#stream.write(`\r${line.padEnd(this.#width)}`);
    this.#width = line.length;
  }

  /** Clears the line, for other words or for good. */
  clear(): void {
    if (this.#width > 0) this.#stream.write(`\r${" ".repeat(this.#width)}\r`);
    this.#width = 0;
  }
}
