import {
  answering,
  auxiliaries,
  beforeFacing,
  beforeNoun,
  beforeSubject,
  byWhom,
  faces,
  finite,
  joined,
  noSubject,
  ownDeeds,
  participle,
  punished,
  relativeBefore,
  relativeIn,
  suffered,
  takingUp,
  undergoing,
  undergone,
  whoever,
} from "../lang/en/passives.ts";
import type { DeedKind } from "../model/deed.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { DeedFrame } from "../reader/deeds.ts";
import type { Pointing } from "../reader/points.ts";
import type { Candidate } from "./parties/pointed.ts";
import { before } from "./supposed.ts";

/** Who suffers a deed by the words of its own clause. */
export interface Patient {
  readonly span: Span;
  /** Its first words, without what is told of them: `anyone` of `anyone who attacked Norway`. */
  readonly head: Span;
  /** True where these words may be for somebody who is named before: `the general`. */
  readonly takesUp: boolean;
  /** Who answers the deed in the main clause of its sentence, and so did not do it: `Norway protested after two sailors were killed`. */
  readonly answers: Span | null;
}

/** The verb of a clause up to a deed that its subject suffers: `were` killed, `would face` sanctions. */
function verbBefore(sentence: string, trigger: string, kind: DeedKind): RegExpExecArray | null {
  if (undergone.has(kind) && faces.test(trigger)) return beforeFacing.exec(sentence);
  return (
    (undergone.has(kind) ? undergoing.exec(sentence) : null) ??
    ((suffered.has(kind) && participle.test(trigger)) || punished.test(trigger) ? auxiliaries.exec(sentence) : null)
  );
}

/**
 * Who suffers a deed told in the passive or that he faces, by the words of its own clause: `two sailors` in `said two sailors were killed`.
 * He does not do it, and nobody named farther off suffers it. Null where the verb is another, where its subject is a
 * pronoun or cannot be told from the words before it, and for deeds of kinds that are done by their subject (`troops were sent`).
 */
export function patientOf(
  text: string,
  { trigger: [from, to], kind }: Pick<DeedFrame, "trigger" | "kind">,
): Patient | null {
  const { sentence } = before(text, from);
  const verb = verbBefore(sentence, text.slice(from, to), kind);
  if (!verb) return null;
  const lead = sentence.slice(0, verb.index);
  const first = from - sentence.length;
  const any = whoever.exec(lead);
  if (any) {
    const start = first + any.index;
    const span: Span = [start, first + lead.length];
    return { span, head: [start, start + any[0].length], takesUp: false, answers: null };
  }
  let begin = beforeSubject.exec(lead)?.[0].length ?? 0;
  if (joined.test(lead.slice(0, begin))) {
    const earlier = beforeSubject.exec(lead.slice(0, begin).replace(joined, ""))?.[0].length ?? 0;
    const together = !finite.test(lead.slice(earlier, begin));
    if (together && lead.charAt(earlier - 2) === "," && !finite.test(lead.slice(0, earlier))) return null;
    if (together) begin = earlier;
  }
  const told = relativeBefore.exec(lead.slice(0, begin));
  const stop = told && finite.test(/^\S+/u.exec(lead.slice(begin))?.[0] ?? "") ? told.index : null;
  if (stop !== null) begin = beforeSubject.exec(lead.slice(0, stop))?.[0].length ?? 0;
  const whole = lead.slice(begin, stop ?? undefined);
  const subject = whole.slice(0, relativeIn.exec(whole)?.index);
  if (noSubject.test(subject.trim())) return null;
  const span: Span = [first + begin + (beforeNoun.exec(subject)?.[0].length ?? 0), first + begin + subject.length];
  const answer = answering.exec(lead.slice(0, begin));
  const answers = first + (answer ? answer[0].indexOf(answer[1] as string) : 0);
  return {
    span,
    head: span,
    takesUp: takingUp.test(subject),
    answers: answer ? [answers, answers + (answer[1] as string).length] : null,
  };
}

/** True for words that do not name who did a deed: those for who suffers it, who answers it, or for its `source`, who tells of it. */
export const didNot = ({ span, answers }: Patient, words: Span, source: readonly Span[]): boolean =>
  [span, ...(answers ? [answers] : []), ...source].some((one) => overlaps(one, words));

/** From this share on whom the model points at does what is told in the passive, though nobody near is named for it. */
const surely = 0.6;

/** True where whom the model points at may well have done the deed: whoever it is done `by`, or one that it is sure of. */
export const mayHaveDone = (text: string, [, end]: Span, patient: Patient, { spans, share }: Candidate): boolean =>
  spans.some(([from]) => from > end && byWhom.test(text.slice(end, from))) ||
  (share >= surely && !spans.some((span) => didNot(patient, span, [])));

/** False for deeds that a side tells of as its own as often as not. */
export const othersTell = (kind: DeedKind): boolean => !ownDeeds.has(kind);

/** From this share of its pointing on a model means the words for who suffers a deed, and nobody named before. */
const itself = 0.5;

/**
 * Of the groups of phrases marked for whom a deed is done to those that its own clause names; where none is, its subject,
 * unless that may be somebody who is named before and the model does not point at it: then all of them. What whoever it is
 * does names nobody (`anyone who attacked Norway`).
 */
export function suffering(
  { span, head, takesUp }: Patient,
  groups: readonly (readonly Span[])[],
  pointing: Pointing | null,
): readonly Span[] {
  if (head !== span) return [head];
  const own = groups.filter((group) => group.some((one) => overlaps(one, span))).flat();
  if (own.length > 0) return own;
  const share = (pointing?.pieces ?? [])
    .filter((piece) => overlaps(piece.span, span))
    .reduce((sum, piece) => sum + piece.share, 0);
  return takesUp && share < itself ? groups.flat() : [span];
}
