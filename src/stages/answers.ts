import { answering, ofWhoever, onlyIf, toAnswer } from "../lang/en/answers.ts";
import { avenging } from "../lang/en/met.ts";
import { contains, type Span } from "../model/span.ts";
import type { DeedFrame } from "../reader/deeds.ts";
import { before } from "./supposed.ts";

/** The clause that a deed answers, `if Chad attacks Norway`, and its subject, where that is named. */
export interface Answered {
  readonly clause: Span;
  readonly subject: Span | null;
}

/** What a deed would answer that is told before it: `would impose sanctions if Chad attacked`. Null for deeds that answer nobody. */
export function answeredBy(
  text: string,
  { trigger: [from, to], kind }: Pick<DeedFrame, "trigger" | "kind">,
): Answered | null {
  if (!answering.has(kind) && !toAnswer.test(text.slice(from, to))) return null;
  const after = text.slice(to, to + 400);
  const found = onlyIf.exec(after);
  if (!found) return null;
  const start = to + found[0].length;
  const end = start + (/[.!?]["”’]?(?:\s|$)|\n|$/u.exec(text.slice(start, start + 300))?.index ?? 0);
  return { clause: [start, end], subject: found[1] ? [start, start + found[1].length] : null };
}

/**
 * Of the phrases marked for a party those that do not stand in the clause which the deed answers: who acts there, or is acted
 * on, does not do it. For whom it is done to, where none is left, that clause's subject.
 */
export function besides(
  { clause, subject }: Answered,
  spans: readonly Span[],
  role: "actor" | "target",
): readonly Span[] {
  const outside = spans.filter((span) => !contains(clause, span));
  if (role === "actor" || outside.length > 0) return outside;
  return subject ? [subject] : spans;
}

/** True for what whoever it may be does: `anyone who attacks`. */
export const byWhoever = (text: string, [start]: Span): boolean => ofWhoever.test(before(text, start).clause);

/** Where the reason begins for which somebody retaliates, if a deed is it: in `for the killing`. Null for other deeds. */
export function avenged(text: string, [start]: Span): number | null {
  const { sentence } = before(text, start);
  const found = avenging.exec(sentence);
  return found ? start - sentence.length + found.index + (found[1]?.length ?? 0) : null;
}
