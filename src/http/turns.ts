/**
 * Changes one after another: each looks at what it is about to change and writes before the next looks, so that two who
 * saw the same cannot both change it.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #done = 0;

  /** How many changes were made, or failed. */
  get done(): number {
    return this.#done;
  }

  take<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(change).finally(() => {
      this.#done++;
    });
    this.#last = turn.catch(() => {});
    return turn;
  }
}
