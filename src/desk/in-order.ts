interface Slot<R> {
  settled: boolean;
  result?: R;
  failed?: { readonly error: unknown };
}

/**
 * Does `work` on every item, up to `limit` of them at once, and yields the results in the order of the items, each as
 * soon as it and all before it are there. No more than `limit` items are ever held, however slow the consumer is.
 * An error of the source or of the work is thrown in its place in the order. When `signal` aborts, what is in flight
 * is left, and the results end.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
  signal?: AbortSignal,
): AsyncGenerator<R> {
  const items = source[Symbol.asyncIterator]();
  const slots: Slot<R>[] = [];
  let pulling = false;
  let ended = false;
  let wake = (): void => {};

  const fill = (slot: Slot<R>, promise: Promise<R>): void => {
    slots.push(slot);
    promise
      .then(
        (result) => Object.assign(slot, { settled: true, result }),
        (error: unknown) => Object.assign(slot, { settled: true, failed: { error } }),
      )
      .then(() => wake());
  };
  const pull = (): void => {
    pulling = true;
    items
      .next()
      .then(
        (next) => {
          if (next.done) ended = true;
          else fill({ settled: false }, work(next.value));
        },
        (error: unknown) => {
          ended = true;
          slots.push({ settled: true, failed: { error } });
        },
      )
      .then(() => {
        pulling = false;
        wake();
      });
  };
  const stop = (): void => wake();
  signal?.addEventListener("abort", stop);
  try {
    while (!signal?.aborted) {
      if (!pulling && !ended && slots.length < limit) pull();
      const first = slots[0];
      if (first?.settled) {
        slots.shift();
        if (first.failed) throw first.failed.error;
        yield first.result as R;
      } else if (ended && !first) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    // A source that waits for input may never hear that it is no longer wanted; nobody waits for it to.
    const closing = items.return?.();
    if (pulling || ended) closing?.catch(() => {});
    else await closing;
  }
}
