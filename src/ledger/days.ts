import { dayNumber } from "../model/calendar.ts";

/** The number of an ISO day, for counting days between two. */
export function dayNumberOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return dayNumber(year, month, day);
}
