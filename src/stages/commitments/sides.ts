import { media } from "../../lang/en/channels.ts";
import { heard, placing, receiving } from "../../lang/en/undertakings.ts";
import type { Attribution, Party } from "../../model/attribution.ts";
import type { Deed, DeedKind } from "../../model/deed.ts";
import type { World } from "../../world/world.ts";
import { named } from "./named.ts";

/** Who only carries words on, or hears them at home, is owed nothing by them. */
const audience =
  /\b(?:reporters?|journalists?|press|media|mps|lawmakers|parliament|audience|newspaper|agency|television|tv|voters)\b/iu;

/** Deeds by which somebody is given something, or his company: who gets it is owed it. */
const giving: ReadonlySet<DeedKind> = new Set([
  "written-response",
  "aid",
  "arms-transfer",
  "disclosure",
  "meeting",
  "call",
]);
/** Deeds done to the harm of somebody; the target is looked for around the words where they do not name it. */
export const harming: ReadonlySet<DeedKind> = new Set(["attack", "combat", "deployment", "seizure", "annexation"]);

/** True where two are of one side. */
export const alike = (a: Party, b: Party): boolean => (a.for !== null && a.for === b.for) || a.name === b.name;

interface Owed {
  readonly attribution: Attribution;
  readonly parent: Attribution | undefined;
  readonly debtor: Party;
  readonly words: string;
  /** The state or body that the words say will do it, whose doing is owed to others. */
  readonly doer: string | undefined;
  /** The words from the parent's content up to this one's. */
  readonly before: string;
  readonly kind: DeedKind;
  readonly negated: boolean;
  readonly world: World;
  readonly dealings: Dealings;
}

/** What a report says of who dealt with whom. */
export interface Dealings {
  readonly attributions: readonly Attribution[];
  readonly deeds: readonly Deed[];
}

/** Those who agreed something with a party in the same report, or are said to have met or spoken to it; the surest first. */
function met(party: Party, { attributions, deeds }: Dealings): Party[] {
  const joint = attributions.filter(({ act }) => act === "agreement").map(({ speakers }) => speakers);
  const talks = deeds.filter(({ kind }) => kind === "meeting" || kind === "call").map(({ actors }) => actors);
  const company = [...joint, ...talks].filter((parties) => parties.some((one) => alike(one, party))).flat();
  const known = company.filter((one) => one.for !== null && !alike(one, party));
  return known.sort((a, b) => Number(a.actor === null) - Number(b.actor === null));
}

/** The states and bodies that words name otherwise than for the place of something. */
const thirds = (world: World, words: string): Party[] =>
  named(world, words)
    .filter(({ at }) => !placing.test(words.slice(0, at)))
    .map(({ party }) => party);

/**
 * To whom the word is given: those spoken to; in a mutual undertaking the other sides; who is said to have heard it; who
 * is to be given something by it. Nobody where the words name nobody: a promise to the world has no creditor.
 */
export function creditors({
  attribution,
  parent,
  debtor,
  words,
  doer,
  before,
  kind,
  negated,
  world,
  dealings,
}: Owed): Party[] {
  const others = (parties: readonly Party[]): Party[] => {
    const owed = parties.filter(
      (party) =>
        !alike(party, debtor) &&
        !audience.test(party.name) &&
        !media.test(party.name) &&
        (doer === undefined || party.for !== doer),
    );
    return owed.filter((party, i) => owed.findIndex(({ name }) => name === party.name) === i);
  };
  const agreed = attribution.act === "agreement";
  const sides = agreed ? attribution.speakers : [];
  // What several agree to do to or for somebody else they do not owe one another.
  const toOthers =
    others(sides).length > 0 &&
    thirds(world, words).some((third) => ![debtor, ...sides].some((one) => alike(one, third)));
  const joint = toOthers ? [] : sides;
  const told = others([...joint, ...attribution.addressees]);
  if (told.length > 0) return told;
  if (agreed && !toOthers) return others(met(debtor, dealings)).slice(0, 1);
  if (parent?.speaker && heard.test(before)) return others([parent.speaker]);
  // Who is threatened is whom the threat is given to, whether or not anybody has told him.
  const due = attribution.act === "threat" || (!negated && giving.has(kind));
  return due ? others(named(world, words).map(({ party }) => party)).slice(0, 1) : [];
}

/**
 * Where the teller's side is to be given something, the other side is bound and the teller is owed: the other party to
 * the agreement, or whom he has met or spoken to by the deeds of the report. Null where nobody of another side is known.
 */
export function turned(
  attribution: Attribution,
  parent: Attribution | undefined,
  words: string,
  dealings: Dealings,
): Party | null {
  if (attribution.act !== "agreement" || !receiving.test(words)) return null;
  const teller = parent?.speaker ?? attribution.speaker;
  if (!teller) return null;
  const known = [...attribution.addressees, ...attribution.speakers, ...met(teller, dealings)];
  return known.find((party) => !alike(party, teller)) ?? null;
}
