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
  const said = speakers(scene, attributions);
  const mentions: Mention[] = [];
  for (const { attribution, referent } of said.values())
    for (const span of attribution.source) mentions.push(mention(attribution, "source", span, referent));
  const filled = attributions.map((attribution) => {
    const referent = said.get(attribution.id)?.referent;
    const parties = referent ? referent.parties.map((party) => onOwnBehalf(scene, party)) : [];
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
    if (holder && himself?.[0] === span[0] && himself[1] === span[1])
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
    const ruled = twin(inOrder.slice(before.length), attribution) ?? speakerOf(scene, asked);
    const referent = pointedSpeaker(scene, asked, ruled) ?? ruled;
    if (!referent) continue;
    const said = { attribution, at, referent };
    found.set(attribution.id, said);
    inOrder.splice(firstFrom(inOrder, at + 1), 0, said);
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

function speakerOf(scene: Scene, asked: Asked): Referent | null {
  const { attribution, above, before } = asked;
  const named = attribution.source.filter((span) => !inPlace.test(scene.text.slice(...span)));
  if (attribution.source.length > 0 && named.length === 0) return null;
  const parts = named.flatMap((span) => refer(scene, asked, span) ?? []);
  if (parts.length > 0) return parts.length === 1 ? (parts[0] as Referent) : together(scene, asked, parts);
  if (attribution.cue.length > 0)
    return goingOn(scene, asked) ?? accused(scene, asked) ?? (above.length === 0 ? asker(scene, attribution) : null);
  const last = above.length > 0 ? above.at(-1) : before.findLast((said) => said.attribution.within === null);
  return last ? takenUp(last, "same speaker") : null;
}

/**
 * `…, adding that`, `… but did not say when`: a verb with no subject of its own goes on from whoever speaks before it in
 * the sentence.
 */
function goingOn(scene: Scene, asked: Asked): Referent | null {
  const { attribution, before } = asked;
  const { cue, within } = attribution;
  const [at, end] = cue[0] ?? [0, 0];
  const words = scene.text.slice(at, end);
  const joined = /(?:\b(?:and|but|nor)|(?<=\p{Ll}),) (?:also |then |later )?$/u.test(
    scene.text.slice(Math.max(0, at - 12), at),
  );
  const goes =
    joined && /^(?:(?:did|does|do|had|has|have|would|is|are|was|were) |\p{L}+ed\b|said\b|told\b|says\b)/u.test(words);
  if (!goes && !/^(?:also |further |then )?\p{L}{3,}ing\b/u.test(words)) return null;
  const sentence = scene.sentenceAt(at);
  const last = before.findLast((said) => said.attribution.within === within && said.at < at);
  if (last && scene.sentenceAt(last.at) === sentence) return takenUp(last, "same speaker");
  const around = asked.above.at(-1)?.attribution.content.find(([from, to]) => from < at && at < to);
  const subject = around && subjectPronoun.exec(scene.text.slice(...around));
  if (!around || !subject?.[1] || scene.sentenceAt(around[0]) !== sentence) return null;
  const start = around[0] + subject[0].length - subject[1].length;
  return refer(scene, asked, [start, start + subject[1].length]);
}

/** Where something is feared or hoped, which tells nobody who does: `fears mounted in Norway that`. */
const inPlace =
  /^(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Aa]round|[Ii]nside) (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*$/u;

/** `accused Vale of plans to leave`: the plans, claims or threats are his who is accused of them. Null elsewhere. */
function accused(scene: Scene, asked: Asked): Referent | null {
  const outer = asked.above.at(-1)?.attribution;
  const at = asked.attribution.cue[0]?.[0] ?? 0;
  const around = outer?.content.find(([from, to]) => from <= at && at < to);
  if (!outer || !around || !/\baccus/iu.test(scene.text.slice(...(hull(outer.cue) ?? [0, 0])))) return null;
  const who = /^([^.;:]{2,90}?) of (?:(?:an?|the|his|her|its|their) )?(?:["“”]?[\p{L}-]+["”]?,? ){0,3}$/u.exec(
    scene.text.slice(around[0], at),
  )?.[1];
  return who === undefined ? null : refer(scene, asked, [around[0], around[0] + who.length]);
}

/** The subject with which somebody's words begin, where that is a pronoun: `Norway says it has left and is offering talks`. */
const subjectPronoun = /^["“]?(?:that )?(it|he|she|they|we|I)\b/iu;

/** `Asked whether ...`: the one who asks is not named, but in news it is reporters. */
function asker(scene: Scene, { cue }: Attribution): Referent | null {
  const words = cue.map((span) => scene.text.slice(...span)).join(" ");
  // What happens raises questions that nobody puts.
  const before = scene.text.slice(Math.max(0, (cue[0]?.[0] ?? 0) - 20), cue[0]?.[0] ?? 0);
  if (/\brais(?:e[sd]?|ing)\b/iu.test(`${before}${words}`)) return null;
  if (!/^(?:when |was |were )?(?:asked|pressed|questioned)\b|\bquestions?\b/iu.test(words)) return null;
  return {
    parties: [{ name: "reporters", actor: null, for: null }],
    rule: "asked",
    evidence: cue,
    human: false,
    resolved: false,
  };
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
