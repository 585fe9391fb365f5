import { media, notPrinted, printed } from "../../../lang/en/channels.ts";
import type { Span } from "../../../model/span.ts";
import { asInstitutions, type Referent } from "./referent.ts";
import { partyOfNamed, type Scene } from "./scene.ts";

/** How far back a newspaper is looked for, in sentences. */
const close = 6;

/** `the newspaper`: the printed medium that the report named last close before, whoever has spoken since. Null for other phrases. */
export function lastMedium(scene: Scene, phrase: string, [at]: Span): Referent | null {
  if (!printed.test(phrase)) return null;
  const here = scene.sentenceAt(at);
  const item = scene.named.findLast((one) => {
    const name = one.name.join(" ");
    return one.span[1] <= at && media.test(name) && !notPrinted.test(name) && !scene.knownOf(one)?.human;
  });
  if (!item || scene.sentenceAt(item.span[0]) < here - close) return null;
  const party = partyOfNamed(scene, item);
  return party && asInstitutions([party], "repeated", [item.span]);
}
