import { extent } from "../model/edtf.ts";

/** First and last day that a date may mean, both `YYYY-MM-DD` and both included: dates of four-digit years compare as strings. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

export const firstDay = "0000-01-01";
export const lastDay = "9999-12-31";

/** The days a date in EDTF may mean, an open end being the first or last day there is; null where the notation is not understood. */
export function days(edtf: string): Days | null {
  const found = extent(edtf);
  return found && { earliest: found.earliest ?? firstDay, latest: found.latest ?? lastDay };
}
