import type { Act } from "../model/acts.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";

/** Acts whose speaker says what he himself will do or leave undone, or has not done. */
const ofOneself: ReadonlySet<Act> = new Set([
  "assurance",
  "promise",
  "denial",
  "refusal",
  "offer",
  "threat",
  "agreement",
]);

/**
 * The pronoun that such words begin with (`that it would not …`): it is the speaker, whoever was named last. Null where
 * the words begin otherwise, or the act is another.
 */
export function oneself(text: string, { act, content }: Attribution): Span | null {
  const first = content[0];
  if (!first || !ofOneself.has(act)) return null;
  const match = /^["“'‘]?(?:that )?["“'‘]?(it|he|she|they|we|I)\b/iu.exec(text.slice(...first));
  const pronoun = match?.[1];
  if (!match || !pronoun) return null;
  const end = first[0] + match[0].length;
  return [end - pronoun.length, end];
}
