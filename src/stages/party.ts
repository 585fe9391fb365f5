import type { Party } from "../model/attribution.ts";
import { type Span, trim } from "../model/span.ts";

/** The phrase of the text as a party that nobody has resolved. */
export const unresolved = (text: string, span: Span): Party => ({
  name: text.slice(...trim(text, span)).replace(/\s+/gu, " "),
  actor: null,
  for: null,
});
