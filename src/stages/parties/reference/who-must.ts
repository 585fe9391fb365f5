import type { Act } from "../../../model/acts.ts";
import type { Span } from "../../../model/span.ts";
import type { Named } from "../mentions/named.ts";
import { fitsPronoun } from "../mentions/persons.ts";
import type { Said } from "./referent.ts";
import type { Scene } from "./scene.ts";

/** `told Vale that he must keep his word`, `urged Vale to keep his word`: he is who hears it. */
export function whoMust(scene: Scene, { attribution }: Said, content: Span, sort: "he" | "she"): Named | undefined {
  const [to, ...others] = attribution.addresseeSpan;
  if (!to || others.length > 0 || !wanting.has(attribution.act)) return undefined;
  if (!toHear[sort].test(scene.text.slice(...content))) return undefined;
  return scene.namedWithin(to).find((item) => fitsPronoun(scene.knownOf(item), sort));
}

/** Acts by which somebody is to do something, and how words begin that say what whoever hears them is to do. */
const wanting: ReadonlySet<Act> = new Set(["demand", "request", "hope", "warning"]);
const mustDo = (pronoun: "he" | "she"): RegExp =>
  new RegExp(
    `^["“]?(?:that )?(?:${pronoun} (?:must|should|has to|had to|needs to|ought to)|(?:not )?to) \\p{Ll}`,
    "iu",
  );
const toHear = { he: mustDo("he"), she: mustDo("she") };
