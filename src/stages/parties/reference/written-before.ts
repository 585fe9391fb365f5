import { platforms } from "../../../lang/en/channels.ts";
import { nouned } from "../../../lang/en/institutions.ts";
import { ofState } from "../../../lang/en/pronouns.ts";
import type { Span } from "../../../model/span.ts";
import { small } from "../../../text/small.ts";
import { ownId } from "../../../world/spelling.ts";
import type { Named } from "../mentions/named.ts";
import type { Known } from "../mentions/persons.ts";
import { isMatter, ownedBy } from "./institutions.ts";
import { asInstitutions, type Referent } from "./referent.ts";
import { partyOfInstitution, partyOfKnown, reading, type Scene } from "./scene.ts";

/** `the council`, after an abbreviation of a name that ends so: `the NHC` of the `National Harbour Council`. */
export function byAbbreviation(scene: Scene, noun: string, [at]: Span): Referent | null {
  const fits = (known: Known | undefined): boolean =>
    known?.short != null && known.name.split(" ").at(-1)?.toLowerCase() === noun;
  const called = scene.named.findLast((item) => item.span[1] <= at && fits(scene.knownOf(item)));
  const known = called && scene.knownOf(called);
  return called && known ? asInstitutions([partyOfKnown(known)], "repeated", [called.span]) : null;
}

/** What the tables say a body is called once it is named; and `the country`, for the state named last. */
export function anaphor(scene: Scene, phrase: string, span: Span): Referent | null {
  const called = phrase.toLowerCase().replace(/^the (?:\d+-(?:nation|member|state)|\p{L}+-nation) /u, "the ");
  const ids = new Set(scene.world.bodies().flatMap(({ id, anaphors }) => (anaphors.includes(called) ? [id] : [])));
  const fits = (kind: string, id: string | null) =>
    ofState.test(phrase) ? kind === "state" : id !== null && ids.has(id);
  const earlier = scene.named.filter((item) => {
    const institution = item.span[0] < span[0] ? reading(scene, item) : undefined;
    return institution !== undefined && fits(institution.kind, institution.id);
  });
  const counts = new Map<string | null, number>();
  for (const item of earlier) {
    const id = reading(scene, item)?.id ?? null;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const count = (item: Named): number => counts.get(reading(scene, item)?.id ?? null) ?? 0;
  const rules = /(?:government|administration|regime)$/iu.test(phrase);
  const most = earlier.toReversed().toSorted((a, b) => count(b) - count(a))[0];
  const home = earlier.findLast((item) => reading(scene, item)?.id === scene.home);
  const own = home && most && count(home) > 1 && 2 * count(home) >= count(most) ? home : most;
  const before = rules ? own : earlier.at(-1);
  const institution = before && reading(scene, before);
  if (!before || !institution) return null;
  return asInstitutions([partyOfInstitution(institution)], "repeated", [before.span]);
}

/** True inside of a person's name: `the bill` is no Bill. */
const inPerson = (scene: Scene, at: number): boolean =>
  scene.named.some((item) => item.span[0] <= at && at < item.span[1] && scene.knownOf(item)?.human === true);

/** The same noun before it with a name directly before: `Russian foreign ministry`. */
export function inText(scene: Scene, noun: string, span: Span): Referent | null {
  const called = scene.named.findLast(
    (item) => item.span[1] <= span[0] && item.name.at(-1)?.toLowerCase() === noun && item.name.length > 1,
  );
  const organ = called && reading(scene, called);
  if (organ && organ.kind === "body") return asInstitutions([partyOfInstitution(organ)], "repeated", [called.span]);
  const own = called && scene.knownOf(called);
  if (own && !own.human) return asInstitutions([partyOfKnown(own)], "repeated", [called.span]);
  const text = small(scene.text.slice(0, span[0]));
  for (let at = text.lastIndexOf(noun); at > 0; at = text.lastIndexOf(noun, at - 1)) {
    const owner = scene.namedWithin([Math.max(0, at - 60), at]).at(-1);
    if (!owner || /\p{L}/u.test(text.charAt(at + noun.length)) || inPerson(scene, at)) continue;
    const between = scene.text.slice(owner.span[1], at);
    if (
      !/^(?:['’]s?)?(?: [\p{L}-]+){0,2} $/u.test(between) ||
      /\b(?:of|in|to|the|a|and|for|that|who|which|said|says|told|by|with|from|on|at|as|is|was|were|are|has|have|had)\b/u.test(
        between,
      )
    )
      continue;
    if (!owner.possessive && platforms.test(scene.text.slice(...owner.span))) continue;
    const known = scene.knownOf(owner);
    if (known?.human && !owner.possessive && between !== " ") continue;
    const of = known ? known.for : isMatter(scene, owner) ? null : (reading(scene, owner)?.for ?? null);
    const end = at + noun.length;
    const name = ownedBy(scene, owner, [owner.span[0], end]);
    const party =
      known && !known.human && between === " " && !nouned.has(noun)
        ? partyOfKnown(known)
        : { name, actor: ownId(name), for: of };
    return asInstitutions([party], "repeated", [[owner.span[0], end]]);
  }
  return null;
}
