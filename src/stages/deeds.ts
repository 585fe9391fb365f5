import type { Act } from "../model/acts.ts";
import type { Attribution, Party } from "../model/attribution.ts";
import type { Deed, DeedKind } from "../model/deed.ts";
import type { Document } from "../model/document.ts";
import { compare, contains, hull, type Span } from "../model/span.ts";
import type { DeedFrame } from "../reader/deeds.ts";
import type { Pointing } from "../reader/points.ts";
import { type Tuning, usual } from "../reader/tuning.ts";
import { lastBefore } from "../text/last-before.ts";
import { byWhoever } from "./answers.ts";
import { placedFrames } from "./deed-frames.ts";
import { gathered, spansOf } from "./deed-mentions.ts";
import { givenIn, type PartiesOf, resolvedBy } from "./deed-parties.ts";
import { restsOn, type Told, toldBy } from "./deed-tellings.ts";
import { whoIsTo } from "./oneself.ts";
import type { DeedWords } from "./parties/doer.ts";
import { isPronoun } from "./parties/mentions/persons.ts";
import { unresolved } from "./parties/party.ts";
import type { Candidate } from "./parties/pointed.ts";
import { mayHaveDone, othersTell } from "./patient.ts";
import { whoSpoke, whoSpokeThere } from "./speaking-deeds.ts";
import { toldOfOneself } from "./standing.ts";

/** False for a phrase of several words, `the two leaders`, of which nothing tells whom it means. */
const tells = (text: string, span: Span, parties: readonly Party[]): boolean =>
  !/\s/u.test(text.slice(...span)) || parties.some(({ actor }) => actor !== null);

/** Who says that he will or would do something is its actor, where the words name no other. */
const undertaking: ReadonlySet<Act> = new Set(["intention", "promise", "offer", "threat", "agreement"]);

const undertakers = (said: Attribution | undefined): readonly Party[] =>
  said && undertaking.has(said.act) ? said.speakers : [];

interface Asked {
  /** The model or rule that says so. */
  readonly by: string;
  /** Whom a phrase means that is said within an attribution; by default nobody is resolved. */
  readonly partiesOf?: (span: Span, within: string | null) => readonly Party[];
  /** Whom the model points at from within an attribution, the likeliest first; by default nobody. */
  readonly pointedAt?: (pointing: Pointing, within: string | null) => readonly Candidate[];
  readonly tuning?: Tuning;
  /** The words that name whom somebody met, behind the deed; by default none do. */
  readonly whomMet?: (deed: DeedWords) => Span | null;
  /** The words that name both sides of a deed; by default none do. */
  readonly bothSides?: (deed: DeedWords) => readonly Span[];
  /** The two sides that one word with a hyphen names; by default none. */
  readonly hyphenedSides?: (span: Span) => readonly Party[];
  /** False for words that are no place; by default all are. */
  readonly isPlace?: (span: Span) => boolean;
  /** The words that name the doer of a deed, for which the model `marked` somebody or not; by default none do. */
  readonly doerOf?: (deed: DeedWords, said: Attribution | undefined, marked: boolean) => Span | null;
}

/** What every deed of a document is worked out from. */
interface Given extends Required<Omit<Asked, "partiesOf" | "by" | "isPlace">> {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly meant: PartiesOf;
}

/**
 * The deeds of a document: mentions that the model marked, gathered into one event for each deed, with the attribution
 * on whose word it rests. What stands in furniture other than headline, deck and caption is left out.
 */
export function deeds(
  document: Document,
  frames: readonly DeedFrame[],
  attributions: readonly Attribution[],
  {
    by,
    partiesOf = (span) => [unresolved(document.text, span)],
    pointedAt = () => [],
    doerOf = () => null,
    whomMet = () => null,
    bothSides = () => [],
    hyphenedSides = () => [],
    isPlace = () => true,
    tuning = usual,
  }: Asked,
): Deed[] {
  const { text } = document;
  const meant = resolvedBy(text, partiesOf);
  const given = { document, attributions, meant, pointedAt, doerOf, whomMet, bothSides, hyphenedSides, tuning };
  const told = placedFrames(document, frames, isPlace).map((frame) =>
    toldBy(text, frame, restsOn(frame.trigger, attributions), meant),
  );
  return gathered(text, told)
    .sort((a, b) => compare((a[0] as Told).trigger, (b[0] as Told).trigger))
    .map((mentions, i) => ({ id: `e${i + 1}`, ...deedOf(given, mentions as [Told, ...Told[]]), by }));
}

/** One deed of all its mentions, of which the first is the surest. */
function deedOf(given: Given, mentions: readonly [Told, ...Told[]]): Omit<Deed, "id" | "by"> {
  const { text, body } = given.document;
  const [first] = mentions;
  const place = spansOf(text, mentions, "place").find((span) =>
    body.every((part) => contains(part, span) === contains(part, first.trigger)),
  );
  const { actors, targets } = partiesIn(given, mentions, place && text.slice(...place));
  return {
    kind: first.kind,
    type: first.type,
    mode: first.kind === "call" ? "phone" : null,
    span: hull([first.trigger, ...first.actor, ...first.target, ...first.place]) as Span,
    trigger: first.trigger,
    mentions: mentions.map(({ trigger }) => trigger).sort(compare),
    actors,
    targets,
    place: place ? { name: unresolved(text, place).name, span: place } : null,
    time: null,
    factuality: first.factuality,
    within: first.said?.id ?? null,
    confidence: Math.round(100 * first.chance) / 100,
  };
}

/** Who does a deed to whom: whom its words name, or else the model points at; a place, by its words, does nothing beside others. */
function partiesIn(
  given: Given,
  mentions: readonly [Told, ...Told[]],
  where: string | undefined,
): Pick<Deed, "actors" | "targets"> {
  const { text } = given.document;
  const [first] = mentions;
  const within = first.said?.id ?? null;
  const named = (role: "actor" | "target"): Party[] => {
    const all = spansOf(text, mentions, role).flatMap((span) => {
      const two = given.hyphenedSides(span);
      if (two.length > 0) return two;
      const parties = given.meant(span, within);
      const to = role === "target" ? givenIn(text, span, first.kind) : null;
      if (!to || parties.some(({ actor }) => actor !== null)) return parties;
      const known = given.meant(to, within).filter(({ actor }) => actor !== null);
      return known.length > 0 ? known : parties;
    });
    return all.filter((party, i) => all.findIndex(({ name }) => name === party.name) === i);
  };
  const sides = given.bothSides(first).flatMap((span) => given.meant(span, within));
  if (sides.length > 1) return { actors: sides, targets: named("target").filter((party) => !among(party, sides)) };
  const anybody = byWhoever(text, first.trigger);
  const nobody = anybody || first.avenged;
  const heard = whoSpoke(text, given.attributions, first);
  const whose = sufferer(given, first);
  const none = (party: Party): boolean => !among(party, whose);
  const actors = anybody ? [] : heard.length > 0 ? heard : doersOf(given, first, named("actor")).filter(none);
  const marked = named("target");
  const told = marked.length > 0 ? marked : whose;
  const met = told.length === 0 ? given.whomMet(first) : null;
  const other = met ? given.meant(met, within) : [];
  const himself = other.some((party) => among(party, actors));
  const targets = himself ? told : [...told, ...other];
  const all = actors.length > 0 || nobody ? actors : untold(given, first, targets).filter(none);
  const spoke =
    all.length === 1 ? whoSpokeThere(text, given.attributions, first).filter((party) => !among(party, all)) : [];
  if (spoke.length > 0) return { actors: [...spoke, ...all], targets: targets.filter((party) => !among(party, spoke)) };
  const others = wantedOfOthers(text, first) ? all.filter((party) => !among(party, first.said?.speakers ?? [])) : all;
  const did = others.length > 1 ? others.filter(({ name }) => name !== where) : others;
  return {
    actors: did.length > 0 || nobody ? did : undertakers(first.said),
    targets: targets.length > 0 ? targets : pointed(given, first, "target", did),
  };
}

/** True for what somebody calls for, which others are to do: `called for the release`. */
const wantedOfOthers = (text: string, { said }: Told): boolean =>
  said !== undefined &&
  wanting.has(said.act) &&
  said.content.some(([start, end]) => /^for (?!(?:his|her|its|their) )/u.test(text.slice(start, end)));

const wanting: ReadonlySet<Act> = new Set(["demand", "hope", "request"]);

const among = ({ name }: Party, parties: readonly Party[]): boolean => parties.some((one) => one.name === name);

/** Deeds that befall him whose they are, unless they are told to be of another: `Vale's release`, `Norway's release of Vale`. */
const befalling: ReadonlySet<DeedKind> = new Set(["release", "detention", "ouster", "expulsion"]);

/** Whose release or arrest it is, by a name right before it. */
function sufferer({ document: { text }, meant }: Given, { kind, trigger: [start, end], said }: Told): readonly Party[] {
  const own = /^resign/iu.test(text.slice(start, end)) || /^ of\b/u.test(text.slice(end, end + 4));
  if (!befalling.has(kind) || own) return [];
  const owner = lastBefore(text, start, nameBefore);
  return owner ? meant(owner, said?.id ?? null) : [];
}

const nameBefore = /(?<![\p{L}’'])(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){0,3})['’]s? (?:\p{Ll}+ )?$/u;

/** Who does it: whom its own words name, unless they name nobody known where the model `marked` somebody. */
function doersOf({ document, doerOf, meant }: Given, first: Told, marked: readonly Party[]): readonly Party[] {
  const doer = doerOf(first, first.said, marked.length > 0);
  const named = doer ? meant(doer, first.said?.id ?? null) : [];
  return doer && (marked.length === 0 || tells(document.text, doer, named)) ? named : marked;
}

/** Who does a deed of which nothing tells that by itself: who undertakes it, where he is known, or else whom the model points at. */
function untold(given: Given, first: Told, targets: readonly Party[]): readonly Party[] {
  const own = first.said ? whoIsTo(given.document.text, first.trigger, first.said) : [];
  if (own.some(({ actor, name }) => actor !== null || !isPronoun(name))) return own;
  const at = pointed(given, first, "actor", targets);
  return at.length > 0 ? at : own;
}

/** Whom the model points at as a party, where nothing that the words tell is against it. */
function pointed(
  { document: { text }, pointedAt, tuning }: Given,
  first: Told,
  role: "actor" | "target",
  but: readonly Party[],
): readonly Party[] {
  const { patient, said } = first;
  const pointing = first.pointed?.[role];
  const least = tuning.point[role];
  if (!pointing || 1 - pointing.nobody < least) return [];
  const [top] = pointedAt(pointing, said?.id ?? null);
  if (!top || top.share < least || among(top.party, but)) return [];
  if (patient && othersTell(first.kind) && among(top.party, said?.speakers ?? [])) return [];
  if (patient && role === "actor" && !mayHaveDone(text, first.trigger, patient, top)) return [];
  return role === "actor" && said && toldOfOneself(text, first, top.party, said) ? [] : [top.party];
}
