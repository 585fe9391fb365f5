import type { Named } from "./named.ts";

/**
 * True for a name that is a party's in the name of a case, `Hale v. Brand`, and nobody whom the report tells of. States and
 * bodies may play one another, `Norway v Chad`, and stay.
 */
export const inCase = (text: string, { institutions, span: [start, end] }: Named): boolean =>
  institutions.length === 0 &&
  (/\bvs?\.? $/u.test(text.slice(Math.max(0, start - 5), start)) || /^ vs?\.? \p{Lu}/u.test(text.slice(end, end + 6)));
