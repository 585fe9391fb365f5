import { media } from "../../../lang/en/channels.ts";
import { mediumBehind } from "../../../lang/en/institutions.ts";
import { contains, type Span } from "../../../model/span.ts";
import type { Named } from "../mentions/named.ts";
import type { Asked, Said } from "./referent.ts";
import { partyOfKnown, type Scene } from "./scene.ts";

/** A quotation that somebody's words begin with, as a sentence of its own: there he says `I` of himself. */
const wholly = (scene: Scene, content: Span): Span | undefined =>
  scene.quotes.find(
    (quote) => quote[0] <= content[0] && quote[0] >= content[0] - 1 && /^\p{Lu}/u.test(scene.text.slice(quote[0] + 1)),
  );

/** True inside of words that somebody says in quotation marks from their beginning on: `he` is another there. */
export const inOwnWords = (scene: Scene, { attribution }: Said, span: Span): boolean =>
  attribution.content.some((content) => {
    const quote = wholly(scene, content);
    return quote !== undefined && contains(quote, span);
  });

/** Those whom a pronoun of the third person cannot mean: whoever hears it, and who is named in what is quoted of `he`. */
export function notMeant(scene: Scene, { attribution, not, above }: Asked, span: Span): ReadonlySet<string> {
  const outer = above.at(-1);
  const found = new Set(not === null ? [] : [not]);
  if (outer && inOwnWords(scene, outer, span)) for (const { name } of outer.referent.parties) found.add(name);
  for (const content of attribution.content) {
    const quote = wholly(scene, content);
    for (const item of quote && !contains(quote, span) ? scene.namedWithin(quote) : []) {
      const known = scene.knownOf(item);
      if (known?.human) found.add(partyOfKnown(known).name);
    }
  }
  return found;
}

/** The first name in a stretch of text that may be its subject, outside quotation marks. */
export function subject(
  scene: Scene,
  [from, to]: Span,
  sort: "he" | "she" | "it" | "they",
  sameSentence: boolean,
  spoken: readonly Span[],
  not: ReadonlySet<string>,
  strict: boolean,
): Named | null {
  for (const item of scene.namedWithin([from, to])) {
    const known = scene.knownOf(item);
    if (known && not.has(partyOfKnown(known).name)) continue;
    const human = known?.human === true;
    if ((sort === "he" || sort === "she") !== human) continue;
    if (human && known?.sex !== sort && (strict || known?.sex !== null)) continue;
    if (!sameSentence && scene.quotes.some((quote) => contains(quote, item.span) && !contains(quote, [from, to])))
      continue;
    if (item.possessive || spoken.some((content) => contains(content, item.span))) continue;
    const medium = known && (media.test(known.name) || mediumBehind.test(scene.text.slice(item.span[1])));
    if (!human && (item.institutions[0]?.by === "demonym" || (known && !medium))) continue;
    const before = scene.text.slice(Math.max(from, item.from - 30), item.from);
    const told = /^, who\b/u.test(scene.text.slice(item.span[1], item.span[1] + 6));
    // `boxer and party leader Vale` is one, `ministers and party leader Vale` are more.
    const both = item.role !== null && /(?<!\p{L})\p{Ll}+(?<!s) and $/u.test(before);
    if (
      !told &&
      !both &&
      /\b(?:of|for|to|by|from|with|at|in|on|under|against|about|between|near|via|into|told|met|meeting|urged|called|asked|and)\s(?:the\s|an?\s)?$/iu.test(
        before,
      )
    )
      continue;
    return item;
  }
  return null;
}
