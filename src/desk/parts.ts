import type { receive } from "../input/receive.ts";
import type { openReader } from "../stages/read.ts";

/**
 * What reading takes from the floors below. Loaded when first used, so that whoever only asks the record never waits
 * for the model; tests put hand-built ones in their place.
 */
export interface Parts {
  readonly receive: typeof receive;
  readonly openReader: typeof openReader;
}

export const parts: Parts = {
  async *receive(inputs, from) {
    const { receive } = await import("../input/receive.ts");
    yield* receive(inputs, from);
  },
  async openReader(options) {
    const { openReader } = await import("../stages/read.ts");
    return openReader(options);
  },
};
