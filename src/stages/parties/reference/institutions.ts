import { media } from "../../../lang/en/channels.ts";
import {
  bodyNouns,
  business,
  governmentKinds,
  governmentNouns,
  governmentOf,
  groupsBehind,
  mediumNouns,
  officeNouns,
  onState,
} from "../../../lang/en/institutions.ts";
import type { Span } from "../../../model/span.ts";
import { ownId } from "../../../world/spelling.ts";
import { type Institution, stateOf } from "../../../world/world.ts";
import type { Named } from "../mentions/named.ts";
import { roleIn } from "../mentions/persons.ts";
import { asInstitutions, type Referent } from "./referent.ts";
import { partyOfInstitution, partyOfKnown, partyOfOffice, reading, type Scene } from "./scene.ts";

/** A part of a state by its people's name, however the text says it: `Russia's foreign ministry`, Russian foreign ministry. */
export function ownedBy(scene: Scene, owner: Named, [from, to]: Span): string {
  const phrase = scene.text.slice(from, to).replace(/\s+/gu, " ");
  const lead = scene.text.slice(from, owner.span[0]);
  const rest = scene.text.slice(owner.span[1], to).replace(/\s+/gu, " ");
  const institution = reading(scene, owner);
  const state = institution && stateOf(scene.world, institution.id);
  if (!owner.possessive || !state?.demonyms[0] || !/^(?:the |The )?$/u.test(lead) || !/^['’]s? \p{L}/u.test(rest))
    return phrase.replace(/^(?:the|The) (?=\p{L})/u, "").replace(/['’]s?$/u, "");
  return `${state.demonyms[0]}${rest.replace(/^['’]s?/u, "")}`;
}

/** True for a state whose name tells what somebody is concerned with, or where: an `Iran expert`, the `Tehran embassy` may be of any other. */
export const isMatter = (scene: Scene, { span, institutions }: Named): boolean =>
  (institutions[0]?.by === "name" && onState.test(scene.text.slice(span[1], span[1] + 60))) ||
  (institutions[0]?.by === "capital" &&
    /^ (?:embassy|consulate|mission)\b/iu.test(scene.text.slice(span[1], span[1] + 12)));

const preposition = /\b(?:of|for|in|at|on|from|by|to|with)\b/u;

/** Where a ministry sits, behind it: `the Norwegian foreign ministry in Oslo`. */
const seat = /(?<=\bministry|parliament) in (?:the )?\p{Lu}[\p{L}-]+$/u;

/** What leads from a ministry to its state by the capital's name: `the foreign ministry in Oslo`. */
const ministryIn = /^(?:the )?((?:\p{L}+ ){1,3}ministry) in (?:the )?$/iu;

/** `the Norwegians`, `the Iranians and Norwegians`: a people that stands for its state. */
const withArticle = /\b[Tt]he (?:\p{Lu}[\p{L}-]+(?:,| and| or|, and) )*$/u;

/** An institution, or a part of one that the phrase names: the Russian foreign ministry. */
export function ofInstitution(scene: Scene, phrase: Span, heads: readonly Named[]): Referent | null {
  const seated: Span = [phrase[0], phrase[1] - (seat.exec(scene.text.slice(...phrase))?.[0].length ?? 0)];
  const span = scene.namedWithin(seated).length > 0 ? seated : phrase;
  const first = heads[0] ?? scene.namedWithin(span)[0];
  if (!first) return null;
  const lead = scene.text.slice(span[0], first.span[0]);
  const rest = scene.text
    .slice(first.span[1], span[1])
    .replace(/^['’]s?/u, "")
    .trim();
  if (governmentOf.test(lead) && rest === "") return ruled(scene, first);
  const ministry = ministryIn.exec(lead)?.[1];
  const state = rest === "" ? stateOf(scene.world, reading(scene, first)?.id) : undefined;
  if (ministry && state) return asInstitutions([partyOfOffice(state, ministry)], "office");
  if (preposition.test(lead)) return null;
  const described = behindItsKind(scene, span);
  if (described) return ruled(scene, described);
  if (scene.knownOf(first)) return heads.includes(first) ? unlisted(scene, span, first, rest) : null;
  const institution = reading(scene, first);
  if (!institution) return null;
  const owned = institution.kind === "office" ? ofAnother(scene, first, span, institution) : null;
  if (owned) return owned;
  const plural = institution.by === "demonym" && /\p{Ll}s$/u.test(first.name.at(-1) ?? "");
  if (plural && !withArticle.test(scene.text.slice(Math.max(0, first.span[0] - 60), first.span[0]))) return null;
  const noun = rest.toLowerCase().replace(governmentKinds, "");
  const whole =
    rest === "" ||
    governmentNouns.has(noun) ||
    (institution.kind === "body" &&
      (bodyNouns.test(rest) || (media.test(institution.name) && mediumNouns.test(rest)))) ||
    /^\([^)]*\)$/u.test(rest);
  if (whole || heads.includes(first)) {
    const rule = institution.kind;
    return asInstitutions([partyOfInstitution(institution)], rule);
  }
  if (!/^(?:the |The )?$/u.test(lead) || groupsBehind.test(rest) || !/^[\p{L}'’ -]+$/u.test(rest)) return null;
  if (!officeNouns.test(rest) || preposition.test(rest)) return null;
  // An embassy that is called by a capital stands there, and is another's.
  if (institution.by === "capital" && /\b(?:embassy|consulate|mission)$/iu.test(rest)) return null;
  return office(ownedBy(scene, first, span), institution.for);
}

/** `Norway's National Security Council`: what an office of one state is called, of another that the phrase names before it. */
function ofAnother(scene: Scene, named: Named, [start, end]: Span, institution: Institution): Referent | null {
  const owner = scene.namedWithin([start, named.span[0]]).at(-1);
  const of = owner && reading(scene, owner);
  const joins = owner && /^(?:['’]s?)? $/u.test(scene.text.slice(owner.span[1], named.span[0]));
  if (!owner || !joins || of?.kind !== "state" || of.for === institution.for) return null;
  return office(ownedBy(scene, owner, [start, end]), of.for);
}

/** A state behind words that tell what it is, of which the first has a sentence's capital: `Oil-rich Kuwait`. */
function behindItsKind(scene: Scene, [start, end]: Span): Named | null {
  const last = scene.namedWithin([start, end]).at(-1);
  if (!last || last.span[1] !== end || last.institutions[0]?.by !== "name" || reading(scene, last)?.kind !== "state")
    return null;
  const lead = scene.text.slice(start, last.span[0]);
  const opens = scene.sentences[scene.sentenceAt(start)]?.[0] === start;
  const kind =
    /^(?:[\p{L}-]+ ){1,4}$/u.test(lead) &&
    !/\b(?:and|or|but)\b/u.test(lead) &&
    (/ member $/u.test(lead) || roleIn(lead.trim()) === null);
  return opens && kind ? last : null;
}

/** The state whose government a phrase names by its name, or by that of its capital. */
function ruled(scene: Scene, named: Named): Referent | null {
  const state = reading(scene, named);
  if (state?.kind !== "state") return null;
  return asInstitutions([partyOfInstitution(state)], "state");
}

/** `the Norwegian and Iranian governments`: the states that a phrase joins and whose governments it names. */
export function governments(scene: Scene, span: Span): Referent | null {
  const phrase = scene.text.slice(...span);
  const noun = / (?:governments|authorities)$/u.exec(phrase);
  const states = noun ? scene.namedWithin(span).filter((item) => reading(scene, item)?.kind === "state") : [];
  const [first, last] = [states[0], states.at(-1)];
  if (!noun || !first || !last || states.length < 2) return null;
  const whole =
    /^(?:the |both )?$/iu.test(scene.text.slice(span[0], first.span[0])) && last.span[1] === span[0] + noun.index;
  const between = states.slice(1).map((one, n) => scene.text.slice(states[n]?.span[1], one.span[0]));
  if (!whole || !between.every((words) => /^(?:, |,? and )(?:the )?$/u.test(words))) return null;
  return asInstitutions(
    states.flatMap((item) => {
      const state = reading(scene, item);
      return state ? [partyOfInstitution(state)] : [];
    }),
    "joint",
  );
}

const office = (name: string, of: string | null): Referent =>
  asInstitutions([{ name, actor: ownId(name), for: of }], "office");

const factions = /^(?:party|movement|militia|faction)$/u;

/** An institution that no table has, alone, or with the noun of a medium; with its owner where the phrase tells it. */
function unlisted(scene: Scene, span: Span, item: Named, rest: string): Referent | null {
  const known = scene.knownOf(item);
  if (!known || (rest !== "" && !mediumNouns.test(rest))) return null;
  // `a Harbourtown radio station` has no name.
  if (rest !== "" && known.name === item.name.join(" ") && /^an? $/iu.test(scene.text.slice(span[0], item.span[0])))
    return null;
  // A party that only its noun makes one is called by it: `the Harbour party`.
  if (factions.test(rest) && known.mentions.length === 1 && !/\p{Lu}{2}|-/u.test(known.name)) return null;
  const [owner] = scene.namedWithin(span);
  const state = owner && owner !== item && owner.possessive ? reading(scene, owner) : undefined;
  const party = partyOfKnown(known);
  if (owner && state?.kind === "state" && !known.human) {
    const called = scene.text.slice(owner.span[1], item.span[0]);
    if (mediumNouns.test(rest) || business.test(called) || media.test(party.name) || /\p{Ll}, (?:the )?$/u.test(called))
      return asInstitutions([{ ...party, for: state.for }], "name");
    return office(ownedBy(scene, owner, span), state.for);
  }
  return { parties: [party], rule: "name", evidence: [], human: known.human, resolved: true };
}
