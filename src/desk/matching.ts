import { stem } from "../lang/en/content-words.ts";
import type { Party } from "../model/attribution.ts";
import type { Filter } from "../store/kept.ts";
import { terms } from "../store/terms.ts";
import { fold } from "../text/fold.ts";

/** What the filters of queries ask, of what is not a row of the record. Nothing asked is always answered. */
const asks = (values: readonly string[] | undefined): values is readonly string[] =>
  values !== undefined && values.length > 0;

/** True where a filter asks anything at all. */
export const narrows = (filter: Filter): boolean =>
  Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));

/** True where one of the names holds one of the parts asked for. */
export const anyNamed = (names: readonly string[], parts: readonly string[] | undefined): boolean =>
  !asks(parts) || parts.some((part) => names.some((name) => fold(name).includes(fold(part))));

/** Codes are told apart without case: those of bodies have small letters too. */
const sideOf = (code: string | null): string | undefined => code?.trim().toUpperCase();

/** True where one of the codes asked for is among these. */
export const anyCode = (codes: readonly (string | null)[], asked: readonly string[] | undefined): boolean =>
  !asks(asked) || asked.some((one) => codes.some((code) => sideOf(code) === sideOf(one)));

export const anySide = (parties: readonly Party[], asked: readonly string[] | undefined): boolean =>
  anyCode(
    parties.map((party) => party.for),
    asked,
  );

/** True where a text has all the words of one of the queries, in any form; a phrase as it stands. */
export function aboutWords(text: string, queries: readonly string[] | undefined): boolean {
  if (!asks(queries)) return true;
  const folded = fold(text);
  const stemmed = new Set((folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem));
  return queries.some((query) => {
    const all = terms(query);
    return (
      all.length > 0 && all.every((term) => (/\s/u.test(term) ? folded.includes(fold(term)) : stemmed.has(stem(term))))
    );
  });
}

/** The days that a question is about; an end that it leaves open is not there. */
export const daysAsked = ({ since, until }: Filter): Pick<Filter, "since" | "until"> => ({
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
});
