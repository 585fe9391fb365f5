import { abbreviations } from "../lang/en/abbreviations.ts";
import {
  besides,
  givenTo,
  leading,
  leftHanging,
  namedTogether,
  officeOf,
  phraseEnds,
  saysSo,
  secondVerb,
  sortOfDeed,
  subjectOf,
  teller,
  trail,
  verbs,
  whatToDo,
} from "../lang/en/phrase-ends.ts";
import type { Party } from "../model/attribution.ts";
import type { DeedKind } from "../model/deed.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Pointing } from "../reader/points.ts";
import { sentences } from "../text/sentences.ts";
import { unresolved } from "./parties/party.ts";

/** What closes a sentence and is no more of its last phrase. */
const closing = /\s?[.!?]["”’)]*$/u;

/** The longest phrase, in characters, that is taken for a party whole. */
const longest = 40;

/** The words that name a party: without those of the deed itself, with which a model lets it begin, and of a second deed. */
export function naming(text: string, [from, stop]: Span, trigger: Span): Span {
  const told = teller.exec(text.slice(from, stop))?.[0].length ?? 0;
  if (told > 0) return naming(text, [from + told, stop], trigger);
  const begins = trigger[0] <= from && from < trigger[1] && trigger[1] < stop;
  const own = begins ? trigger[1] + (/^[\s"“”]*/u.exec(text.slice(trigger[1], stop))?.[0].length ?? 0) : from;
  const start = own + (leading.exec(text.slice(own, stop))?.[0].length ?? 0);
  const subject = subjectOf.exec(text.slice(start, stop))?.[0].length;
  if (subject) return [start, start + subject];
  const phrase = text.slice(start, stop);
  const ends = [secondVerb, saysSo, whatToDo, ...(phrase.length > longest ? [besides] : [])].map((end) =>
    phrase.search(end),
  );
  const end = Math.min(...ends.filter((at) => at > 1), phrase.length);
  return [start, start + phrase.slice(0, end).replace(leftHanging, "").length];
}

/** False for one word that says what sort of deed it was, and names nobody: `nuclear` talks, an `anti-Norwegian` vote. */
export const somebody = (text: string, span: Span): boolean => !sortOfDeed.test(text.slice(...span));

/** Phrases of which a model marks an office and its state in two pieces, as one: `Chancellor Hale` and `Norway` with `of` between. */
export function whole(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && officeOf.test(text.slice(...last)) && /^ of (?:the )?$/u.test(text.slice(last[1], span[0])))
      found[found.length - 1] = [last[0], span[1]];
    else found.push(span);
  }
  return found;
}

/** A party without what a long phrase tells of it besides. */
export function brief(text: string, [start, stop]: Span): Span {
  const [first, ...others] = sentences(text, [start, stop], abbreviations);
  const end = first && others.length > 0 ? start + text.slice(start, first[1]).replace(closing, "").length : stop;
  const cut = (end - start > longest ? phraseEnds : verbs).exec(text.slice(start, end));
  return cut && cut.index > 1 ? [start, start + cut.index] : [start, end];
}

/** Whom a span means that is said within an attribution. */
export type PartiesOf = (span: Span, within: string | null) => readonly Party[];

/** Before one or some of a sort, who are nobody named: `a pilot`, `two soldiers`. */
const anyOne = /(?:^|[^\p{L}])(?:an?|another|one|two|three|four|five|several|some|many) $/iu;

/** Of those one who may be named soon after: `a senior minister was forced out`. */
const ofOffice =
  /(?:minister|president|premier|leader|chief|governor|mayor|senator|ambassador|envoy|commander|general|judge)$/u;

/**
 * `partiesOf` for words that may go on behind a name: where a phrase as a whole means nobody that is known, the name with
 * which it begins, if that is of somebody in the tables (`Damascus to free them`).
 */
export function resolvedBy(text: string, partiesOf: PartiesOf): PartiesOf {
  return ([start, end], within) => {
    const whole = partiesOf([start, end], within);
    const phrase = text.slice(start, end);
    const some = anyOne.test(text.slice(Math.max(0, start - 10), start)) && !/\p{Lu}/u.test(phrase);
    if (some && !ofOffice.test(phrase))
      return whole.some(({ actor }) => actor !== null) ? [unresolved(text, [start, end])] : whole;
    if (whole.some(({ actor }) => actor !== null)) return whole;
    const kept = phrase.replace(trail, "").length;
    if (kept === phrase.length || !/^\p{Lu}/u.test(phrase)) return whole;
    const known = partiesOf([start, start + kept], within).filter(
      ({ actor }) => actor !== null && /^\p{Lu}/u.test(actor),
    );
    return known.length > 0 ? known : whole;
  };
}

/** Deeds by which somebody is given what their words name. */
const giving: ReadonlySet<DeedKind> = new Set(["aid", "arms-transfer"]);

/** Who is given what a phrase names, in it or right behind it: `Norway` of `weapons and equipment to Norway`; null where nobody is told. */
export function givenIn(text: string, [start, end]: Span, kind: DeedKind): Span | null {
  if (!giving.has(kind)) return null;
  const phrase = /^(?:[^,;.:“”"]|(?<=\b(?:\p{Lu}|St|Mt))\.)*/u.exec(text.slice(start, end + 60))?.[0] ?? "";
  const to = givenTo.exec(phrase);
  const whom = to?.groups?.whom ?? "";
  if (!to || start + to.index > end) return null;
  const from = start + to.index + to[0].length - whom.length;
  return [from, from + whom.length];
}

/** Phrases by those that are named together, `Britain, France and Germany`, in the order of the text. */
export function together(text: string, spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const last = groups.at(-1)?.at(-1);
    if (last && namedTogether.test(text.slice(last[1], span[0]))) groups.at(-1)?.push(span);
    else groups.push([span]);
  }
  return groups;
}

/** Less of its pointing than this on words that the model marks, and it does not mean them. */
const leastBorneOut = 0.1;
/** Of words marked in several places those count on which at least this part falls of what falls on the likeliest. */
const besideLikeliest = 0.35;

/**
 * Of the phrases that a model marks for one party of a deed those that its pointing bears out. It marks words piece by
 * piece and may do so in several places, of which it means one; where it points tells which. What is named together
 * stands or falls together. From a model that does not point (`null`) all are taken.
 *
 * On the annotated reports, of the names given for a deed's target three of five are right with it, and one of two without.
 */
export function borneOut(text: string, spans: readonly Span[], pointing: Pointing | null): readonly Span[] {
  if (!pointing) return spans;
  const shareOn = (group: readonly Span[]): number =>
    pointing.pieces
      .filter((piece) => group.some((span) => overlaps(span, piece.span)))
      .reduce((sum, { share }) => sum + share, 0);
  const groups = together(text, spans).map((group) => ({ group, share: shareOn(group) }));
  const most = Math.max(leastBorneOut, ...groups.map(({ share }) => share));
  return groups
    .filter(({ share }) => share >= besideLikeliest * most && share >= leastBorneOut)
    .flatMap(({ group }) => group);
}
