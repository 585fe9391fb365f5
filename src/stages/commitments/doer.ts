import { aside, bands, handsOf, obliged, spokenTo, toldOfSubject, undergone } from "../../lang/en/doers.ts";
import { askedOf } from "../../lang/en/undertakings.ts";
import type { Act } from "../../model/acts.ts";
import type { Attribution, Party } from "../../model/attribution.ts";
import type { Document } from "../../model/document.ts";
import { type Days, heldOn, stateOf, type World } from "../../world/world.ts";
import { ofNoGovernment } from "./bound.ts";
import { named } from "./named.ts";
import type { Wording } from "./wording.ts";

/** Acts whose words, where a state or body stands before the verb, tell what it will do or suffer. */
const toldOf: ReadonlySet<Act> = new Set(["assurance", "intention", "denial", "refusal", "support"]);
/** Acts by which somebody may undertake what another will get or suffer: `Norway will face sanctions`. */
const dealt: ReadonlySet<Act> = new Set(["threat", "promise", "offer", "agreement"]);

interface Held {
  readonly by: Party;
  readonly debtor: Party;
}

/** The subject without what is told of it: `in that case, the troops in the port` are the troops. */
const headOf = (subject: string): string =>
  subject
    .replace(/^[^\p{L}]+/u, "")
    .replace(aside, "")
    .replace(/^that /iu, "")
    .replace(toldOfSubject, "");

/** The states and bodies for which a person of the tables, named at the head of the words, stands on the days. */
function sidesOf(words: string, world: World, when: Days): string[] {
  const name = /^(?:[\p{L}’'-]+ ){0,4}?(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*)$/u.exec(words)?.[1] ?? "";
  if (name === "") return [];
  const whole = name.includes(" ") ? world.actorByName(name) : [];
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const persons = whole.length > 0 ? whole : world.bySurname(last);
  return persons.flatMap((person) => heldOn(world, person, when).map((tenure) => tenure.for));
}

/** The state or body that acts where these words stand before the verb; undefined where it is none or only told of. */
function actsAs(head: string, world: World): string | undefined {
  const [first] = named(world, head);
  if (!first?.party.for || !/^(?:(?:the|all) )?(?:\p{Ll}[\p{L}-]* )?$/u.test(head.slice(0, first.at))) return undefined;
  const rest = head.slice(first.end);
  return rest === "" || handsOf.test(rest) ? first.party.for : undefined;
}

/** The state or body that the words say will do it; undefined where they name none or let it get or suffer something. */
export const doer = ({ subject, does }: Wording, world: World): string | undefined =>
  undergone.test(does) ? undefined : actsAs(headOf(subject), world);

/**
 * True where the words say what another state or body, another's man, a band of rebels or protesters or whoever is spoken
 * to will do, which is a forecast or a demand and no undertaking of the speaker's. What they will get or suffer may be.
 */
export function others(
  { subject, does }: Wording,
  words: string,
  { debtor, by }: Held,
  { act, speakers }: Attribution,
  { world, days, document: { text } }: { readonly world: World; readonly days: Days; readonly document: Document },
): boolean {
  if (act === "refusal" && askedOf.test(words)) return false;
  const own = (code: string): boolean => code === debtor.for || speakers.some((speaker) => speaker.for === code);
  const told = obliged.exec(words)?.[1];
  if (debtor.for !== null && (toldOf.has(act) ? told || subject.length <= 80 : told && act === "agreement")) {
    const owner = /^(?:that )?(?:all (?:of )?)?\p{Lu}[\p{L} ]{1,30}['’]s\b/u.exec(words)?.[0] ?? "";
    const code = named(world, told ?? (subject || owner))[0]?.party.for;
    if (code && !own(code)) return true;
  }
  if (!(toldOf.has(act) || dealt.has(act)) || subject === "" || undergone.test(does)) return false;
  if (spokenTo.test(subject)) return true;
  const head = headOf(subject);
  const state = actsAs(head, world);
  // Who promises what an alliance will do gives his own word to see to it.
  if (state && (act === "promise" || act === "offer") && !stateOf(world, state)) return false;
  if (state) return !own(state) && (debtor.for !== null || plainly(act, does, ofNoGovernment(by, text, world)));
  if (bands.test(head)) return aState(debtor, world) && !ofNoGovernment(by, text, world);
  const sides = sidesOf(head, world, days);
  return debtor.for !== null && sides.length > 0 && !sides.some(own);
}

/**
 * Whoever speaks for no state that is known may be an official of the very state that he names, so that his words are a
 * forecast or a demand only where they threaten, where he is no official by what he is called, or where they rule what
 * `shall` be done.
 */
const plainly = (act: Act, does: string, unofficial: boolean): boolean =>
  act === "threat" || (act !== "promise" && act !== "offer" && unofficial) || /^shall\b/u.test(does);

/** A body may be a band itself, and its fighters its own. */
const aState = (party: Party, world: World): boolean => party.for === null || stateOf(world, party.for) !== undefined;
