import { bothBefore, meetsWhom, uptoWhom } from "../../lang/en/met.ts";
import type { Span } from "../../model/span.ts";
import { lastBefore } from "../../text/last-before.ts";
import type { DeedWords } from "./doer.ts";
import type { Scene } from "./reference/scene.ts";

/**
 * Whom somebody met or spoke to, where he is named behind the deed with his office: `met the Norwegian prime minister, Ann
 * Hale,`. Null for other deeds, and where anything else stands between.
 */
export function whomMet(scene: Scene, { trigger: [from, to], kind }: DeedWords): Span | null {
  if ((kind !== "meeting" && kind !== "call") || !meetsWhom.test(scene.text.slice(from, to))) return null;
  const person = scene
    .namedWithin([to, Math.min(to + 120, scene.text.length)])
    .find((item) => scene.knownOf(item)?.human);
  if (!person || !uptoWhom.test(scene.text.slice(to, person.from))) return null;
  return [person.span[0], person.span[1] - (person.possessive ? 2 : 0)];
}

/** The two who do what stands behind them: `the two leaders` met; of `the two summits` nobody is told. */
export function both(text: string, [start, end]: Span): Span | null {
  if (/[^s]s$/u.test(text.slice(start, end))) return null;
  return lastBefore(text, start, bothBefore);
}

/** False for words that are no place though they may be marked for one: the adjective of a people, `Norwegian`, and an owner. */
export function isPlace(scene: Scene, span: Span): boolean {
  const item = scene.named.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
  if (!item || !/^(?:['’]s?)?$/u.test(scene.text.slice(item.span[1], span[1]))) return true;
  return item.institutions[0]?.by !== "demonym" && !item.possessive;
}
