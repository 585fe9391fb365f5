import { asking, endsAsking, knownDeed, takenForSo } from "../lang/en/questions.ts";
import {
  askedIf,
  awaited,
  enabled,
  feared,
  givenTime,
  inverted,
  keptOpen,
  leftOpen,
  mayBe,
  mightInclude,
  noneNamed,
  noneYet,
  notTold,
  onCondition,
  open,
  reason,
  setDown,
  supposed,
  supposing,
  toCome,
  unreal,
  wondering,
  wouldBe,
  wouldThen,
} from "../lang/en/suppositions.ts";
import type { Span } from "../model/span.ts";

/** How far back, in characters, the beginning of a sentence is looked for. */
const reach = 300;

/** The words before a place, back to where its sentence begins, and to where its clause does. */
export function before(text: string, start: number): { readonly sentence: string; readonly clause: string } {
  const words = text.slice(Math.max(0, start - reach), start);
  const sentence = words.split(/(?<=[.!?])["”’]?\s+|\n/u).at(-1) ?? "";
  return { sentence, clause: sentence.split(/[,;:—–“]|" /u).at(-1) ?? "" };
}

/** True in a clause with `if` or `unless`, or turned round: `should the port agree`. */
const inSupposition = ({ clause }: ReturnType<typeof before>): boolean =>
  (supposing.test(clause) && !wondering.test(clause)) || inverted.test(clause) || unreal.test(clause);

/**
 * True where the words only suppose that something is done: its trigger stands in a clause with `if` or `unless`, or in
 * the main clause of a sentence that begins with one and says what would then be done.
 */
export function onlySupposed(text: string, [start]: Span): boolean {
  const words = before(text, start);
  return inSupposition(words) || (supposed.test(words.sentence) && wouldBe.test(words.clause));
}

/**
 * What the words before a deed make of it: it `will` be done or is `due to` be, or on a condition, or it `may` be, is `any`
 * such deed or one that is feared or waited for; null where they say nothing of that.
 */
export function yetToBe(text: string, [start, end]: Span): "planned" | "conditional" | null {
  const { clause } = before(text, start);
  if (wouldThen.test(text.slice(end, end + 80)) && noneNamed.test(clause)) return "conditional";
  if ([mayBe, noneYet, enabled, feared, mightInclude, awaited].some((words) => words.test(clause)))
    return "conditional";
  const later = setDown.test(clause) && !(/\bdue to $/u.test(clause) && reason.test(text.slice(start, end)));
  if (!later && !toCome.test(clause)) return null;
  return onCondition.test(text.slice(end, end + reach).split(/[.!?]["”’]?\s|\n/u)[0] ?? "") ? "conditional" : "planned";
}

/** True for what is to be done in the time that somebody is given, and no later deed than that. */
export const stillGiven = (text: string, [start]: Span): boolean => givenTime.test(before(text, start).sentence);

/** True for what somebody is asked about, or what is not ruled out. */
export function isLeftOpen(text: string, [start, end]: Span): boolean {
  const { sentence } = before(text, start);
  return askedIf.test(sentence) || keptOpen.test(sentence) || leftOpen.test(text.slice(end, end + 80));
}

/** True for what is taken for so though who is asked does not tell how, when or by whom it was done. */
export const takenAsDone = (text: string, [start]: Span): boolean => notTold.test(before(text, start).sentence);

/**
 * True for what a question asks: `Did Chad attack the port?`. What it takes for so, behind `why` or as a noun that is known
 * (`condemn the attack`), it does not ask.
 */
export function asked(text: string, [start, end]: Span): boolean {
  if (!endsAsking.test(text.slice(end, end + reach))) return false;
  const words = asking.exec(before(text, start).sentence)?.[1];
  return words !== undefined && !takenForSo.test(words) && !knownDeed.test(words);
}

/** True where words only suppose, or leave open, that somebody gives his word: `if they agreed`, `whether he intends`. */
export function onlyIf(text: string, [start]: Span): boolean {
  const words = before(text, start);
  return inSupposition(words) || open.test(words.sentence);
}
