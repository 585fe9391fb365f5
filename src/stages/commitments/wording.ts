import { backgrounds } from "../../lang/en/backgrounds.ts";
import { type Named, undertakenDeeds } from "../../lang/en/undertaken-deeds.ts";
import {
  calledToEnd,
  conditionEnds,
  conditions,
  lastNegated,
  nextClause,
  notDone,
  notMeant,
  plans,
  toDo,
  undoing,
  undoingVerb,
  willDo,
} from "../../lang/en/undertakings.ts";

/** What the words of an undertaking say by themselves, whoever speaks them. */
export interface Wording {
  /** `firm`: will do; `plan`: means or is ready to do; `bare`: a verb or a noun that only the cue makes an undertaking. */
  readonly how: "firm" | "plan" | "bare" | null;
  /** It will be left undone, or what is being done will be ended. */
  readonly negated: boolean;
  /** The verb of the whole ends something (`will suspend`), and the list of deeds does not name what. */
  readonly ends: boolean;
  readonly condition: string | null;
  /** The deed named in it, and where; null where the list knows none. */
  readonly named: (Named & { readonly at: number; readonly end: number }) | null;
  /** What the words name only besides, as the occasion or the doing of others: no deed of it is undertaken. */
  readonly besides: readonly string[];
  /** The words before the verb: who is to do it. Empty where none stand there. */
  readonly subject: string;
  /** The words from the verb on; empty where there is none. */
  readonly does: string;
}

/** Words with some of their phrases blanked, so that all others stand where they stood. */
export const without = (phrases: readonly string[], words: string): string =>
  phrases.reduce((text, phrase) => text.replace(phrase, " ".repeat(phrase.length)), words);

/**
 * The first deed that the words name; of several that begin in one place the first of the list. What something is an
 * answer to is not done, `costs for its attacks`, nor what is named besides.
 */
function namedIn(whole: string, besides: readonly string[]): Wording["named"] {
  const words = without(besides, whole);
  let found: Wording["named"] = null;
  for (const named of undertakenDeeds) {
    const match = named.words.exec(words);
    if (match && (found === null || match.index < found.at))
      found = { ...named, at: match.index, end: match.index + match[0].length };
  }
  return found;
}

/** The words of the condition, from its conjunction to the end of the clause; null where there is none. */
export function conditionOf(words: string): string | null {
  const match = conditions.exec(words);
  if (!match?.[1]) return null;
  const from = match.index + match[0].indexOf(match[1]);
  const rest = words.slice(from);
  // A condition that opens the sentence ends where the main clause begins, at the comma.
  const end = from < 8 ? rest.search(/,/u) : rest.search(conditionEnds);
  return rest.slice(0, end < 0 ? undefined : end).replace(/[\s,;”"’]+$/u, "") || null;
}

/** How far after its verb, in characters, a negative may stand where no deed is named. */
const near = 40;

/**
 * Whether the deed is denied by the words: a negative before it, in its own clause, that is not `not only` or a
 * condition's. Where no deed is named, a negative before the first stop.
 */
function negatedIn(words: string, named: Wording["named"], condition: string | null): boolean {
  let clause = words;
  for (let next: string | null = condition; next !== null; next = conditionOf(clause))
    clause = clause.replace(next, " ".repeat(next.length));
  const aside = clause.slice(15).search(/ (?:who|whom|whose|which)\b/u);
  if (aside >= 0 && (named === null || named.at < aside + 15)) clause = clause.slice(0, aside + 15);
  const verb = Math.min(...[willDo, plans].map((pattern) => pattern.exec(clause)?.index ?? Number.POSITIVE_INFINITY));
  // Without a verb of undertaking the negative stands at the head; with one, after it and not far from it.
  const from = Number.isFinite(verb) && verb < (named?.at ?? Number.POSITIVE_INFINITY) ? Math.max(0, verb - 25) : 0;
  const before = clause
    .slice(from, named ? Math.max(named.end, from) : from + 25 + near)
    .replace(notMeant, (phrase) => " ".repeat(phrase.length));
  return notDone.test(before) || (named !== null && /\bno (?:\p{L}+ )?$/iu.test(clause.slice(0, named.at)));
}

/** The words up to a second clause with a subject of its own, which may undertake something else. */
function firstClause(words: string): string {
  const next = nextClause.exec(words.slice(15));
  return next ? words.slice(0, 15 + next.index) : words;
}

/** Reads the words of a content as those of an undertaking. */
export function wording(content: string): Wording {
  const whole = content
    .replace(/\s+/gu, " ")
    .replace(/^[\s"'“”‘’«….,]+/u, "")
    .trim();
  const words = firstClause(whole);
  const condition = conditionOf(words);
  const besides = backgrounds.flatMap((pattern) => words.match(pattern) ?? []);
  const named = namedIn(without(condition ? [condition] : [], words), besides);
  const main = condition ? words.replace(condition, "") : words;
  const firm = willDo.exec(main);
  const plan = plans.exec(main);
  const how =
    plan && (!firm || plan.index < firm.index + 20) ? "plan" : firm ? "firm" : bare(main, named) ? "bare" : null;
  const verb = Math.min(firm?.index ?? Number.POSITIVE_INFINITY, plan?.index ?? Number.POSITIVE_INFINITY);
  const subject = Number.isFinite(verb)
    ? main
        .slice(0, verb)
        .replace(/^that /iu, "")
        .trim()
    : "";
  const does = Number.isFinite(verb) ? main.slice(verb) : "";
  const ended = named !== null && undoing.test(words.slice(0, named.at).replace(calledToEnd, ""));
  // The negative of the last of a list is that part's, unless the deed is there.
  const first = words.replace(lastNegated, "$1");
  const negated = negatedIn(named && named.at >= first.length ? words : first, named, condition) !== ended;
  return { how, negated, ends: named === null && undoingVerb.test(main), condition, named, besides, subject, does };
}

const bare = (words: string, named: Wording["named"]): boolean =>
  toDo.test(words) ||
  /^(?:not|never) \p{L}/iu.test(words) ||
  (named !== null && !/^(?:that|how|whether|what) /iu.test(words));
