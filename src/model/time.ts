import type { Span } from "./span.ts";

export const timeTypes = ["DATE", "TIME", "DURATION", "SET"] as const;
export type TimeType = (typeof timeTypes)[number];

/**
 * Words of a report that say when, how long or how often. `value` is TIMEX3 as TimeML has it (`2014-04-28`,
 * `2014-W17`, `P3D`, `PAST_REF`), with `X` for every place that is not known; `edtf` is the stretch of the calendar
 * that the words mean, null where they fix none; `by` is the rule that read them.
 */
export interface Time {
  readonly span: Span;
  readonly type: TimeType;
  readonly value: string;
  readonly edtf: string | null;
  readonly by: string;
}

/** The first and last day on which a report may have been published; one and the same where the day is known. */
export interface Anchor {
  readonly earliest: string;
  readonly latest: string;
}
