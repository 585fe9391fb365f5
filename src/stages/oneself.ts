import { preposition } from "../lang/en/suppositions.ts";
import type { Act } from "../model/acts.ts";
import type { Attribution, Party } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";

/** Acts whose speaker says what he himself will do or leave undone, or has not done. */
const ofOneself: ReadonlySet<Act> = new Set([
  "assurance",
  "promise",
  "denial",
  "refusal",
  "offer",
  "threat",
  "agreement",
]);

/**
 * The pronoun that such words begin with (`that it would not …`): it is the speaker, whoever was named last. Null where
 * the words begin otherwise, or the act is another.
 */
export function oneself(text: string, { act, content }: Attribution): Span | null {
  const first = content[0];
  if (!first || !ofOneself.has(act)) return null;
  const match = /^["“'‘]?(?:that )?["“'‘]?(it|he|she|they|we|I)\b/iu.exec(text.slice(...first));
  const pronoun = match?.[1];
  if (!match || !pronoun) return null;
  const end = first[0] + match[0].length;
  return [end - pronoun.length, end];
}

/** Acts that say what whoever hears them is to do. */
const ofHearer: ReadonlySet<Act> = new Set(["demand", "request"]);

/** Words that are an infinitive up to what is done: `not to`, `to impose new`. */
const infinitive = new RegExp(
  String.raw`^["“'‘]?(?:not |never )?to (?:\p{L}+ly )?(?:(?:impose|launch|carry out|conduct|hold|stage|send|deliver|mount|use|begin|start|stop|make|take|provide|resume) (?:(?!(?:${preposition})\b)[\p{L}-]+ ){0,2})?$`,
  "iu",
);

/**
 * Who is to do a deed that somebody's words tell by an infinitive: of what he `promised not to do` he himself, of what he
 * `told them to do` those who hear it. Nobody for other deeds and other acts.
 */
export function whoIsTo(text: string, trigger: Span, said: Attribution): readonly Party[] {
  const [first] = said.content;
  if (!first || trigger[0] < first[0] || !infinitive.test(text.slice(first[0], trigger[0]))) return [];
  if (ofHearer.has(said.act)) return said.addressees;
  return said.act === "intention" || ofOneself.has(said.act) ? said.speakers : [];
}
