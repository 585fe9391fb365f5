import { fold } from "../../text/fold.ts";

/** What is said as bare words: without case, marks, and the `that` before it. For comparing only. */
export const bareWords = (said: string): string =>
  fold(said)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^that (?=.)/u, "");
