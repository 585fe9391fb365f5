import * as lookalikes from "../../lang/en/time-lookalikes.ts";
import * as en from "../../lang/en/time-words.ts";
import type { Match } from "./patterns.ts";
import { opensSentence } from "./tense.ts";
import type { Token } from "./tokens.ts";

/** How many words of one list are looked back over. */
const longestList = 8;

/** What stands around a match, for the guards. */
interface Around {
  readonly match: Match;
  readonly tokens: readonly Token[];
  readonly first: Token;
  /** The word before, "" where a sentence opens; and the word after, "" where it closes. */
  readonly before: string;
  readonly after: string;
  readonly length: number;
}

/** True for a name of a month that is something else here: a person's, a march, a verb that opens a sentence. */
function noMonth({ match, tokens, first, before, length }: Around): boolean {
  if (match.rule.by !== "en/month" || length > 1) return false;
  const previous = tokens[match.start - 1];
  const inside = previous !== undefined && !opensSentence(tokens, match.start);
  const next = tokens[match.next];
  if (first.word === "may" && isMayThePerson(tokens, match)) return true;
  if (!inside) return first.word === "may" || first.word === "march" || (next?.gap === "space" && next.capital);
  if (first.gap === "space" && previous.capital && !en.dateLeads.has(before)) return true;
  return first.word === "march" && /^(?:the|a|annual|this|that|women|freedom)$/u.test(before);
}

/** True where May has a title or speaks: `Mrs. May`, `“No,” May said`, `said May.`; not for `the report published in May said`. */
function isMayThePerson(tokens: readonly Token[], { start, next }: Match): boolean {
  const [last, may, after] = [tokens[start - 1], tokens[start], tokens[next]];
  const led = may?.gap === "space" && last !== undefined;
  if (last && /^(?:mr|mrs|ms|miss)$/u.test(last.word)) return true;
  if (after?.gap === "space") return lookalikes.saying.has(after.word) && !(led && en.dateLeads.has(last.word));
  return led && lookalikes.saying.has(last.word);
}

/** A weekday or a feast in the name of something: the Sunday Times, the Good Friday Agreement. */
const isOfName = ({ match, tokens }: Around): boolean =>
  /^en\/(?:weekday|feast)$/u.test(match.rule.by) &&
  tokens[match.next]?.gap === "space" &&
  tokens[match.next]?.capital === true &&
  lookalikes.named.has(tokens[match.next]?.word ?? "");

/** True for tens of years that are somebody's age: `in his early 40s`, `in their 30s and 40s`. */
function isAge(tokens: readonly Token[], { start, next }: Match): boolean {
  if (!/^'?\d0s$/u.test(tokens[next - 1]?.word ?? "")) return false;
  let at = start - 1;
  while (at > start - longestList && /^(?:and|or|to|very|early|mid|late|'?\d0s)$/u.test(tokens[at]?.word ?? "")) at--;
  return /^(?:his|her|their|my|our|your|its)$/u.test(tokens[at]?.word ?? "");
}

/** Spring and fall are verbs, and the fall of a city is no season. */
function noSeason({ match, tokens, before, after, length }: Around): boolean {
  if (match.rule.by !== "en/season" || length > 2) return false;
  const name = tokens[match.next - 1];
  if (length === 2 && /^\d/u.test(name?.word ?? "")) return false;
  if (name?.capital && !opensSentence(tokens, match.start)) return true;
  if (length === 1 && name?.word === "summer") return false;
  return !en.seasonLeads.has(before) || after === "of" || after === "to";
}

/** Numbers that count something else: ages, a second time, a quarter of the cost. */
function noDuration({ match, tokens, first, after }: Around): boolean {
  if (!/duration|long/u.test(match.rule.by)) return false;
  if (after === "old" || after === "olds" || (after === "of" && tokens[match.next + 1]?.word === "age")) return true;
  const unit = tokens[match.next - 1]?.word;
  if (/^quarters?$/u.test(unit ?? "") && (after === "of" || match.expression.value === "P1Q")) return true;
  if (unit === "quarters" && first.word === "some") return true;
  if (unit === "second" || unit === "quarter")
    return match.next - match.start <= 2 && !/^\d|^(?:one|two|three|four)$/u.test(first.word);
  return (
    unit === "minute" &&
    (first.word === "last" || (first.word === "a" && /^[a-z]{3,}$/u.test(after) && !/^(?:and|for|after)$/u.test(after)))
  );
}

/** Where the list of numbers begins that a number closes: `Resolutions 1701 and 1559`. */
function listStart(tokens: readonly Token[], at: number): number {
  let start = at;
  for (let n = 0; n < longestList; n++) {
    const joined = /^(?:and|or)$/u.test(tokens[start - 1]?.word ?? "");
    const before = joined ? start - 2 : tokens[start]?.gap === "comma" ? start - 1 : -1;
    if (!/^\d{4}$/u.test(tokens[before]?.word ?? "")) break;
    start = before;
  }
  return start;
}

/** Four digits that count or number something else: nearly 2000, 1500 troops, Resolutions 1701 and 1559. */
function noYear({ match, tokens, first, before, after }: Around): boolean {
  if (match.rule.by !== "en/year" || !/^\d{4}$/u.test(first.word)) return false;
  const start = listStart(tokens, match.start);
  const [head = "", second = "", third = ""] = [1, 2, 3].map((back) => tokens[start - back]?.word);
  if (!opensSentence(tokens, start) && lookalikes.countLeads.has(head)) {
    if (head === "than") return !lookalikes.yearComparisons.has(second);
    return head !== "least" || !lookalikes.sinceWords.has(third);
  }
  const counts = lookalikes.counted.has(after) && !tokens[match.next]?.capital;
  return counts && (Number(first.word) < 1900 || !lookalikes.yearLeads.has(before));
}

/** Small words and numbers that mean a time only in some company. */
function noneAlone({ match, tokens, before, after }: Around): boolean {
  if (match.rule.by === "en/bare-duration") return !en.bareLeads.has(before) || after === "to";
  if (match.rule.by === "en/soon")
    return before === "as" || before === "too" || before === "how" || after === "after" || after === "as";
  if (match.rule.by === "en/decade") return isAge(tokens, match);
  if (match.rule.by !== "en/which-unit") return false;
  const last = tokens[match.next - 1];
  return last?.capital === true && match.next - match.start === 2 && !/^\p{Lu}+$/u.test(last.word);
}

/** Units too small or too vague to be meant after `the` and `this`. */
function noUnit({ match, tokens, before, after }: Around): boolean {
  if (!/which-unit|the-unit|that-unit|next-unit-then|current-unit|past-duration/u.test(match.rule.by)) return false;
  const term = match.expression.term;
  const last = tokens[match.next - 1]?.word ?? "";
  if (last === "second" || last === "minute" || last === "hour") return true;
  if (term?.at !== "unit" || match.rule.by !== "en/the-unit") return false;
  if (term.unit === "Q" || term.unit === "C" || term.unit === "E") return true;
  if (term.unit !== "D") return false;
  return match.next - match.start > 2
    ? false
    : !/^(?:of|in|for|during|on)$/u.test(before) || after === "of" || after === "that";
}

/** True for a match that its neighbours show to be no time at all. */
export function isNone(tokens: readonly Token[], match: Match): boolean {
  const first = tokens[match.start];
  if (!first) return true;
  const next = tokens[match.next];
  const around: Around = {
    match,
    tokens,
    first,
    before: opensSentence(tokens, match.start) ? "" : (tokens[match.start - 1]?.word ?? ""),
    after: next && (next.gap === "space" || next.gap === "hyphen") ? next.word : "",
    length: match.next - match.start,
  };
  return (
    noMonth(around) ||
    noSeason(around) ||
    noDuration(around) ||
    noYear(around) ||
    noUnit(around) ||
    isOfName(around) ||
    noneAlone(around)
  );
}

const rate = /^(?:\d[\d.,]*|million|billion|trillion|cents?|dollars|euros|pounds|times|once|twice|percent|%)$/u;

/** True where `a year` says how often or at what rate: `twice a year`, `900 flights a year`. */
export function isRate(tokens: readonly Token[], match: Match): boolean {
  const first = tokens[match.start];
  if (match.next - match.start !== 2 || (first?.word !== "a" && first?.word !== "an")) return false;
  const [last, other] = [tokens[match.start - 1], tokens[match.start - 2]];
  if (!last || !/\s$/u.test(first.before) || opensSentence(tokens, match.start)) return false;
  return (
    rate.test(last.word) ||
    /%/u.test(first.before) ||
    (/s$/u.test(last.word) && /^\d|^(?:million|hundred|thousand)/u.test(other?.word ?? ""))
  );
}
