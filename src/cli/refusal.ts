import type { Refusal } from "../model/document.ts";

/** `INPUT: place: reason`, on one line. */
export const refusalLine = ({ input, place, reason }: Refusal): string =>
  [input, place, reason]
    .filter((part) => part !== null && part !== "")
    .join(": ")
    .replace(/\s*[\r\n]+\s*/g, " ");
