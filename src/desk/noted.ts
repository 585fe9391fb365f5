import type { Arrival } from "../input/receive.ts";
import { wrong } from "../input/shape.ts";
import type { Note } from "../model/document.ts";
import { given } from "../stages/page/stamps.ts";

/**
 * What is to be told of a report that is read all the same: that the date of publication which its line gives is none.
 * A page's own metadata are not held against whoever brings the page.
 */
export function noted({ place, report: { published } }: Extract<Arrival, { kind: "received" }>): Note | null {
  if (place === null || published === null || given(published).edtf !== null) return null;
  const right = wrong("published", published, "a date such as 2014-04-28, 2014-04 or 2014");
  return { place, reason: `${right}; the report is read without it` };
}
