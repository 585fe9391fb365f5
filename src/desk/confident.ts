import { type Attribution, chain } from "../model/attribution.ts";
import type { Reading } from "../model/reading.ts";

/**
 * A reading with only the attributions of at least this confidence, in [0, 1]. What hung on one left out hangs on the
 * nearest kept one that holds it; a commitment whose attribution is left out goes with it.
 */
export function confident(reading: Reading, least: number): Reading {
  const kept = new Set(reading.attributions.filter((a) => a.confidence >= least).map((a) => a.id));
  const byId = new Map(reading.attributions.map((a) => [a.id, a]));
  const holder = (a: Attribution | undefined): string | null =>
    (a && chain(reading.attributions, a).findLast((above) => kept.has(above.id))?.id) ?? null;
  return {
    ...reading,
    attributions: reading.attributions.filter((a) => kept.has(a.id)).map((a) => ({ ...a, within: holder(a) })),
    events: reading.events.map((deed) =>
      deed.within === null || kept.has(deed.within) ? deed : { ...deed, within: holder(byId.get(deed.within)) },
    ),
    commitments: reading.commitments.filter(({ attribution }) => kept.has(attribution)),
  };
}
