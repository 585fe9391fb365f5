import type { Party } from "../../model/attribution.ts";
import type { Span } from "../../model/span.ts";

/**
 * The phrase of the text as a party that nobody has resolved, without the commas that set it off, and the mark that closes a
 * quotation after one.
 */
export const unresolved = (text: string, span: Span): Party => ({
  name: text
    .slice(...span)
    .replace(/\s+/gu, " ")
    .replace(/^[\s,;:–—]+|[\s,;:–—]+["”’]?$/gu, ""),
  actor: null,
  for: null,
});
