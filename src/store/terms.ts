/**
 * What a user wrote to look for, as terms that must all be there: words, and phrases in double quotes. Punctuation
 * asks for nothing, so any text at all is a query; one without letters or digits has no terms.
 */
export function terms(query: string): string[] {
  const found: string[] = [];
  for (const [, phrase, word] of query.replaceAll("\0", " ").matchAll(/["“”„]([^"“”„]*)(?:["“”„]|$)|([^\s"“”„]+)/gu)) {
    const term = (phrase ?? word ?? "").trim();
    if (/[\p{L}\p{N}]/u.test(term)) found.push(term);
  }
  return found;
}

/** The terms in FTS5's language, where quotes make anything a phrase; null where there is nothing to look for. */
export function matching(query: string): string | null {
  const found = terms(query);
  return found.length === 0 ? null : found.map((term) => `"${term}"`).join(" AND ");
}
