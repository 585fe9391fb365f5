import { sexOf } from "../../../lang/en/pronouns.ts";
import { roleNouns } from "../../../lang/en/roles.ts";
import type { Span } from "../../../model/span.ts";
import type { Named } from "../mentions/named.ts";
import { fitsPronoun } from "../mentions/persons.ts";
import { asUnknown, type Referent } from "./referent.ts";
import type { Scene } from "./scene.ts";

const firstPerson = /\bI\b/u;

/** `I told Vale no. He agreed`: of somebody who says I the last other whom he names is he. */
export function besidesMe(scene: Scene, within: Span, sort: "he" | "she"): Named | undefined {
  if (!firstPerson.test(scene.text.slice(...within))) return undefined;
  return scene.namedWithin(within).findLast((item) => !item.possessive && fitsPronoun(scene.knownOf(item), sort));
}

/** Whom one who says I spoke to, by an office without a name: `I spoke to our ambassador`. */
const spokenTo =
  /\b(?:to|with|told|met|asked|called|telephoned|saw|phoned) ((?:my|our|his|her|their|the|an?)(?: \p{Ll}+){1,3})/gu;

/** A phrase up to the office that somebody is called by; empty where it has none: `our ambassador last night`. */
function officeIn(phrase: string): string {
  const words = phrase.split(" ");
  return words.slice(0, words.findIndex((word) => roleNouns.has(word)) + 1).join(" ");
}

/** `I spoke to our ambassador. He said`: of somebody who says I the last other whom he calls by an office is he, whoever that is. */
export function calledByMe({ text }: Scene, [from, to]: Span, sort: "he" | "she"): Referent | null {
  const words = text.slice(from, to);
  if (!firstPerson.test(words)) return null;
  const called = [...words.matchAll(spokenTo)]
    .map(([, phrase = ""]) => officeIn(phrase))
    .findLast((phrase) => phrase !== "" && (sexOf(phrase) ?? sort) === sort);
  return called === undefined ? null : asUnknown(called, true);
}
