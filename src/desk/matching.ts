import { stem } from "../lang/en/content-words.ts";
import type { Party } from "../model/attribution.ts";
import type { Filter } from "../store/store.ts";
import { terms } from "../store/terms.ts";
import { fold } from "../text/fold.ts";

/** What the filters of queries ask, of what is not a row of the record. Nothing asked is always answered. */
const asks = (values: readonly string[] | undefined): values is readonly string[] =>
  values !== undefined && values.length > 0;

/** True where one of the names holds one of the parts asked for. */
export const anyNamed = (names: readonly string[], parts: readonly string[] | undefined): boolean =>
  !asks(parts) || parts.some((part) => names.some((name) => fold(name).includes(fold(part))));

export const anySide = (parties: readonly Party[], codes: readonly string[] | undefined): boolean =>
  !asks(codes) || codes.some((code) => parties.some((party) => party.for === code.trim().toUpperCase()));

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
