import type { Reading } from "../model/reading.ts";

/**
 * A reading as PolNeAR's scorers take it: the outermost attributions, each with the spans of its three roles. Read with
 * `--convention polnear`, so that boundaries follow that corpus's guidelines.
 */
export const polnear = ({ document, attributions }: Reading): object => ({
  id: document.ref,
  attributions: attributions
    .filter((a) => a.within === null)
    .map(({ source, cue, content }) => ({ source, cue, content })),
});
