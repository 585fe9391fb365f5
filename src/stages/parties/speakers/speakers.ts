import { type Attribution, chain, type Party, unattributed } from "../../../model/attribution.ts";
import type { Document } from "../../../model/document.ts";
import { compare, hull, type Span } from "../../../model/span.ts";
import type { Pointing } from "../../../reader/points.ts";
import { type Tuning, usual } from "../../../reader/tuning.ts";
import type { Days, World } from "../../../world/world.ts";
import { oneself } from "../../oneself.ts";
import { type DeedWords, doerOf } from "../doer.ts";
import { isPlace, whomMet } from "../encounter.ts";
import { type Candidate, candidates, pointedSpeaker } from "../pointed.ts";
import { asItStands, refer } from "../reference/reference.ts";
import { type Asked, type Mention, type Referent, type Said, takenUp } from "../reference/referent.ts";
import { type Pointers, reading, type Scene, sceneOf } from "../reference/scene.ts";
import { bothSides, hyphenedSides } from "../two-sided.ts";
import { addressees, pointedTo } from "./addressees.ts";
import { targets } from "./aimed.ts";
import { channels } from "./channels.ts";
import { otherSide, sameEncounter } from "./encounters.ts";
import { toReportersSoon } from "./listening.ts";
import { onOwnBehalf } from "./own-behalf.ts";
import { inPlace, sourceless } from "./sourceless.ts";

export interface Resolved {
  readonly attributions: Attribution[];
  readonly mentions: Mention[];
  /** Phrases that stand as they are, since nothing in the report or the tables says whom they mean. */
  readonly unresolved: Mention[];
  /** Whom any other phrase of the report means, said within the attribution of that id (null: by the outlet). */
  readonly partiesOf: (span: Span, within: string | null) => readonly Party[];
  /** Whom the model points at from within the attribution of that id, the likeliest first. */
  readonly pointedAt: (pointing: Pointing, within: string | null) => readonly Candidate[];
  /** The words that name who does what another word of the report tells of, said within that attribution. */
  readonly doerOf: (deed: DeedWords, said: Attribution | undefined, marked: boolean) => Span | null;
  /** The words that name whom somebody met or spoke to, behind the word of the report that tells of it. */
  readonly whomMet: (deed: DeedWords) => Span | null;
  /** The words that name both sides of a deed, where its own words tell them; empty elsewhere. */
  readonly bothSides: (deed: DeedWords) => readonly Span[];
  /** The two sides that one word with a hyphen names: `US-Norwegian`; none in other words. */
  readonly hyphenedSides: (span: Span) => readonly Party[];
  /** False for words that are no place, marked for one or not. */
  readonly isPlace: (span: Span) => boolean;
}

/**
 * Fills in who speaks to whom, for whom, on whose word and by what way: the phrases of sources and addressees resolved
 * against the report's own names and the tables. Pure; depends on this report, the tables and its date alone.
 */
export function resolve(
  document: Document,
  attributions: readonly Attribution[],
  world: World,
  {
    published,
    pointed = new Map(),
    tuning = usual,
  }: { readonly published: Days; readonly pointed?: Pointers["pointed"]; readonly tuning?: Tuning },
): Resolved {
  const scene = sceneOf(
    document,
    world,
    published,
    attributions.flatMap(({ source }) => source),
    { pointed, point: tuning.point },
  );
  const said = new Map([...speakers(scene, attributions)].map(([id, one]) => [id, onOwnBehalfOf(scene, one)]));
  const mentions: Mention[] = [];
  for (const { attribution, referent } of said.values())
    for (const span of attribution.source) mentions.push(mention(attribution, "source", span, referent));
  const filled = attributions.map((attribution) => {
    const parties = said.get(attribution.id)?.referent.parties ?? [];
    return { ...attribution, speaker: parties[0] ?? null, speakers: parties };
  });
  const via = filled.map((attribution) => ({
    ...attribution,
    via: chain(filled, attribution).flatMap(({ speaker }) => speaker?.name ?? []),
  }));
  const heard = addressees(scene, via, said, mentions);
  const asked = lookingBack(attributions, said);
  return {
    attributions: pointedTo(
      scene,
      targets(scene, otherSide(scene, sameEncounter(scene, toReportersSoon(scene, channels(scene, heard))))),
      said,
    ),
    mentions: mentions.filter(({ rule }) => rule !== "unresolved"),
    unresolved: mentions.filter(({ rule }) => rule === "unresolved"),
    partiesOf: phrases(scene, attributions, said, asked),
    pointedAt: (pointing, within) => candidates(scene, asked(within, []), pointing),
    doerOf: (deed, within, marked) => doerOf(scene, deed, within, marked),
    whomMet: (deed) => whomMet(scene, deed),
    bothSides: (deed) => bothSides(scene, deed),
    hyphenedSides: (span) => hyphenedSides(scene, span),
    isPlace: (span) => isPlace(scene, span),
  };
}

const onOwnBehalfOf = (scene: Scene, said: Said): Said => ({
  ...said,
  referent: { ...said.referent, parties: said.referent.parties.map((party) => onOwnBehalf(scene, party)) },
});

/** Resolves phrases that are no attribution's source: a pronoun looks back on who spoke before, and around it. */
function phrases(
  scene: Scene,
  attributions: readonly Attribution[],
  said: ReadonlyMap<string, Said>,
  asked: ReturnType<typeof lookingBack>,
): Resolved["partiesOf"] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return (span, within) => {
    const holder = within === null ? undefined : byId.get(within);
    const himself = holder ? oneself(scene.text, holder) : null;
    const we = /^we$/iu.test(scene.text.slice(...span));
    if (holder && !we && himself?.[0] === span[0] && himself[1] === span[1])
      return said.get(holder.id)?.referent.parties ?? [];
    return refer(scene, asked(within, [span]), wholeNames(scene, span))?.parties ?? [];
  };
}

/** A phrase with all of the names of somebody that it begins or ends inside: `Korea` of `the Republic of Korea`. */
function wholeNames(scene: Scene, [from, to]: Span): Span {
  const cut = scene.named.filter(
    (item) =>
      item.span[0] < to && from < item.span[1] && (reading(scene, item) !== undefined || scene.knownOf(item)?.human),
  );
  return [
    Math.min(from, ...cut.map(({ span: [start] }) => start)),
    Math.max(to, ...cut.map(({ span: [, end] }) => end)),
  ];
}

/** What a phrase within an attribution looks back on: who speaks around it, and who spoke before it. */
function lookingBack(attributions: readonly Attribution[], said: ReadonlyMap<string, Said>) {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const inOrder = [...said.values()].toSorted((a, b) => a.at - b.at);
  return (within: string | null, content: readonly Span[]): Asked => {
    const holder = within === null ? undefined : byId.get(within);
    const outer = holder ? [...chain(attributions, holder), holder] : [];
    const above = outer.flatMap(({ id }) => said.get(id) ?? []);
    const at = content[0]?.[0];
    const before = at === undefined ? [] : inOrder.slice(0, firstFrom(inOrder, at));
    return { attribution: { ...unattributed, within, content }, not: null, above, before };
  };
}

export const mention = (
  { id }: Attribution,
  role: Mention["role"],
  span: Span,
  { parties, rule, evidence }: Referent,
): Mention => ({ attribution: id, role, span, parties, rule, evidence });

/** Where an attribution is said from: its source, or else its cue or content. */
const placeOf = ({ source, cue, content }: Attribution): number =>
  (hull(source) ?? hull(cue) ?? hull(content) ?? [0, 0])[0];

/** Resolves sources from the outermost layer inwards, and in reading order within a layer. */
function speakers(scene: Scene, attributions: readonly Attribution[]): Map<string, Said> {
  const found = new Map<string, Said>();
  const inOrder: Said[] = [];
  const around = new Map(attributions.map((attribution) => [attribution.id, chain(attributions, attribution)]));
  const depth = (one: Attribution): number => around.get(one.id)?.length ?? 0;
  const root = (one: Attribution): number => placeOf(around.get(one.id)?.[0] ?? one);
  const order = attributions.toSorted((a, b) => root(a) - root(b) || depth(a) - depth(b) || placeOf(a) - placeOf(b));
  for (const attribution of order) {
    const at = placeOf(attribution);
    const above = (around.get(attribution.id) ?? []).flatMap(({ id }) => found.get(id) ?? []);
    const before = inOrder.slice(0, firstFrom(inOrder, at));
    const asked: Asked = { attribution, not: null, above, before };
    const ruled =
      twin(inOrder.slice(before.length), attribution) ?? speakerOf(scene, asked, around.get(attribution.id)?.at(-1));
    const referent = pointedSpeaker(scene, asked, ruled) ?? ruled;
    if (!referent) continue;
    const spoken = { attribution, at, referent };
    found.set(attribution.id, spoken);
    inOrder.splice(firstFrom(inOrder, at + 1), 0, spoken);
  }
  return found;
}

/** `it said, noting that`: one source of two attributions of a speaker is resolved once. `from`: what is said from there on. */
const twin = (from: readonly Said[], { within, source }: Attribution): Referent | undefined =>
  from.find(
    ({ attribution: one }) =>
      one.within === within &&
      source.length > 0 &&
      one.source.length === source.length &&
      one.source.every((span, n) => compare(span, source[n] as Span) === 0),
  )?.referent;

/** The place of the first that is said from `at` or later. */
function firstFrom(inOrder: readonly Said[], at: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] as Said).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function speakerOf(scene: Scene, asked: Asked, outer: Attribution | undefined): Referent | null {
  const { attribution, above, before } = asked;
  const named = attribution.source.filter((span) => !inPlace.test(scene.text.slice(...span)));
  if (attribution.source.length > 0 && named.length === 0) return null;
  const parts = named.flatMap((span) => refer(scene, asked, span) ?? []);
  if (parts.length > 0) return parts.length === 1 ? (parts[0] as Referent) : together(scene, asked, parts);
  if (attribution.cue.length > 0) return sourceless(scene, asked, outer);
  const last = above.length > 0 ? above.at(-1) : before.findLast((said) => said.attribution.within === null);
  return last ? takenUp(last, "same speaker") : null;
}

/** A source in several pieces: joint speakers, or one phrase that the text interrupts. */
function together(scene: Scene, { attribution }: Asked, parts: readonly Referent[]): Referent {
  const resolved = parts.filter((part) => part.resolved);
  if (resolved.length === 1) return resolved[0] as Referent;
  if (resolved.length === 0) return asItStands(scene, hull(attribution.source) as Span);
  const parties = resolved.flatMap((part) => part.parties);
  const distinct = parties.filter((party, i) => parties.findIndex(({ name }) => name === party.name) === i);
  return { parties: distinct, rule: "joint", evidence: [], human: resolved.some((part) => part.human), resolved: true };
}
