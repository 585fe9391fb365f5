import { namedLikeCalling } from "../../../lang/en/channels.ts";
import { institutionHeads } from "../../../lang/en/institutions.ts";
import { definite, indefinite } from "../../../lang/en/pronouns.ts";
import { houses, ofChurch, presidedOver } from "../../../lang/en/roles.ts";
import type { Span } from "../../../model/span.ts";
import type { Institution } from "../../../world/world.ts";
import type { Named } from "../mentions/named.ts";
import { roleIn } from "../mentions/persons.ts";
import { headOf } from "./likeness.ts";
import { reading, type Scene } from "./scene.ts";

/** A phrase that names somebody by office alone: `the US spokesman`. */
export interface RolePhrase {
  /** Lower case, without determiner and institution. */
  readonly words: string;
  readonly head: string;
  readonly of: Institution | null;
  readonly definite: boolean;
  /** True for the office of somebody whom no table has: `the prime minister of the Harbour League` is not another's. */
  readonly strange: boolean;
  /** The house that it is an office of, by its noun alone, `port` of `the port's director`: of another house it is another's. */
  readonly house: string | null;
  /** The place by which it tells whom it means, `Texas` of `the Texas senator`. */
  readonly place: string | null;
}

/** Reads a phrase as a role; null where its head is none. */
export function rolePhrase(scene: Scene, span: Span): RolePhrase | null {
  const phrase = scene.text.slice(...span);
  if (ofChurch.test(phrase)) return officeOfOwner("pope", scene.world.institutions("Holy See")[0] ?? null);
  const items = scene.namedWithin(span);
  const near = items.filter(({ institutions }) => institutions.length > 0);
  let plain = phrase;
  for (const {
    span: [from, to],
  } of items.toReversed())
    plain = `${plain.slice(0, from - span[0])}${plain.slice(to - span[0])}`;
  plain = plain
    .replace(/['’]s?\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const words = turnedRound(plain.replace(definite, "").replace(indefinite, "").toLowerCase(), near.at(-1)).replace(
    /^head of state$/u,
    "president",
  );
  const role = roleIn(words);
  // `The Tide party, an ally of the mayor`: what a body is told to be is no person's office.
  const body = institutionHeads.has(/(\p{L}+), (?:an?|the) /u.exec(plain)?.[1]?.toLowerCase() ?? "");
  if (role === null || body || namedLikeCalling.test(phrase)) return null;
  const first = near.find((item, n) => scene.text.slice(item.span[1], near[n + 1]?.span[0]) !== " ");
  return {
    words: role,
    head: headOf(role),
    of: first ? (reading(scene, first) ?? null) : besideOwn(scene, span[0]),
    definite: !indefinite.test(phrase) && !/^whose\b/iu.test(phrase),
    strange: first ? items.some((item) => ownedName(scene, first, item)) : ofStranger(scene, span, items),
    place: placeIn(scene, items, span),
    house: (houses.exec(phrase) ?? presidedOver.exec(phrase))?.[1]?.toLowerCase() ?? null,
  };
}

/** `Texas` of `the Texas senator`: a name right behind the article that is no state's and nobody's. */
function placeIn(scene: Scene, items: readonly Named[], [from]: Span): string | null {
  const [first] = items;
  const before = first && scene.text.slice(from, first.span[0]);
  if (!first || first.institutions.length > 0 || !/^[Tt]he $/u.test(before ?? "")) return null;
  return behindPlace.test(scene.text.slice(first.span[1], first.span[1] + 40)) ? first.name.join(" ") : null;
}

/** Who sits or governs for a part of a state, behind its name. */
const behindPlace =
  /^ (?:\p{L}+ )?(?:leader|senator|governor|congress(?:man|woman)|lawmaker|representative|mayor|Republican|Democrat)\b/u;

/** `the leader of Norway's opposition` as `opposition leader`: he does not lead Norway. */
const turnedRound = (words: string, owner: Named | undefined): string =>
  owner?.possessive
    ? words.replace(/^(leader|head|chief|chairman|spokes\p{L}+) of ((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)$/u, "$2 $1")
    : words;

/** `prime minister` of `Norway's president and prime minister`: of the state that the office before it is of. */
function besideOwn(scene: Scene, at: number): Institution | null {
  const owner = scene.namedWithin([Math.max(0, at - 60), at]).at(-1);
  if (!owner?.possessive || !/^['’]s? (?:\p{Ll}[\p{L}-]* ){1,4}and $/u.test(scene.text.slice(owner.span[1], at)))
    return null;
  return reading(scene, owner) ?? null;
}

/** Words that name an office, of an institution that other words name; null where they name none. */
export function officeOfOwner(words: string, of: Institution | null): RolePhrase | null {
  const role = roleIn(words.toLowerCase());
  return role === null
    ? null
    : { words: role, head: headOf(role), of, definite: true, strange: false, house: null, place: null };
}

/** `Ukraine's Harbour party`: a name that no table has, of an institution that it begins with. */
const ownedName = (scene: Scene, owner: Named, item: Named): boolean =>
  !item.institutions.length &&
  !scene.knownOf(item)?.human &&
  /^['’]s $/u.test(scene.text.slice(owner.span[1], item.span[0]));

const ofStranger = (scene: Scene, [from]: Span, items: readonly Named[]): boolean =>
  items.some(
    (item) =>
      !scene.knownOf(item)?.human && /\b(?:of|for) (?:the )?(?:\p{Ll}+ )?$/u.test(scene.text.slice(from, item.from)),
  );
