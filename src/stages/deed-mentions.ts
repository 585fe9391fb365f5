import { contains, hull, type Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { borneOut, naming, somebody } from "./deed-parties.ts";
import type { Told } from "./deed-tellings.ts";

/** The words of a party that tell it from others. */
const telling = (text: string, spans: readonly Span[]): Set<string> =>
  new Set(spans.flatMap((span) => fold(text.slice(...span)).match(/[\p{L}\p{N}]{3,}/gu) ?? []));

/**
 * True where two mentions may be of one deed: the same kind and standing, no party that speaks against it, and either
 * two parties or the word itself and one party in common.
 */
function same(text: string, a: Told, b: Told): boolean {
  if (a.avenged !== b.avenged) return false;
  if (a.kind !== b.kind || a.kind === "other" || a.factuality !== b.factuality) return false;
  let shared = 0;
  for (const role of ["actor", "target", "place"] as const) {
    const [x, y] = [telling(text, a[role]), telling(text, b[role])];
    if (x.size === 0 || y.size === 0) continue;
    if ([...x].some((word) => y.has(word))) shared++;
    else return false;
  }
  return shared > 1 || (shared > 0 && stem(text, a.trigger) === stem(text, b.trigger));
}

/** The first letters of a trigger's last word: `met`, `meet` differ, `attack`, `attacked` do not. */
const stem = (text: string, trigger: Span): string =>
  fold(text.slice(...trigger))
    .split(" ")
    .at(-1)
    ?.slice(0, 5) ?? "";

/**
 * True where one of two triggers of a kind stands right behind the other: `held talks`, `taken prisoner` tell of one deed by
 * two words. (Of 151 pairs side by side in the annotated reports one was annotated as two deeds.)
 */
const inOneBreath = (text: string, a: Told, b: Told): boolean =>
  a.kind === b.kind && sideBySide(text, a.trigger, b.trigger);

const rightBehind = (text: string, word: Span, before: Span): boolean => text.slice(before[1], word[0]) === " ";

const sideBySide = (text: string, a: Span, b: Span): boolean => rightBehind(text, a, b) || rightBehind(text, b, a);

/** Mentions gathered by deed, the surest mention of each first. */
export function gathered(text: string, frames: readonly Told[]): Told[][] {
  const deeds: Told[][] = [];
  for (const frame of [...frames].sort((a, b) => b.chance - a.chance)) {
    const found = deeds.find(
      (deed) => deed.some((mention) => inOneBreath(text, mention, frame)) || same(text, deed[0] as Told, frame),
    );
    if (found) found.push(frame);
    else deeds.push([frame]);
  }
  return deeds;
}

/** The words that name a party, or the place, in the surest mention that has any. */
export function spansOf(
  text: string,
  mentions: readonly [Told, ...Told[]],
  role: "actor" | "target" | "place",
): readonly Span[] {
  // Of two words side by side the second tells whom the deed is done to: `held talks` with somebody.
  const [first] = mentions;
  const behind = (mention: Told): boolean => role === "target" && rightBehind(text, mention.trigger, first.trigger);
  const marked = mentions.filter((mention) => mention[role].length > 0);
  const told = marked.find(behind) ?? marked[0];
  if (!told) return [];
  const own = mentions.map(({ trigger }) => trigger).filter((one) => sideBySide(text, one, told.trigger));
  const words = hull([told.trigger, ...own]) as Span;
  const spans = told[role]
    .filter((span) => !contains(words, span))
    .map((span) => naming(text, span, words))
    .filter((span) => somebody(text, span));
  const sure = role === "place" || (role === "target" && told.sure);
  return sure ? spans : borneOut(text, spans, told.pointed?.[role] ?? null);
}
