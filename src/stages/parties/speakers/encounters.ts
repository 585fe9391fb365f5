import { byPhone, encounter, inTalks, toCome, wanting } from "../../../lang/en/channels.ts";
import type { Attribution, Party } from "../../../model/attribution.ts";
import { hull } from "../../../model/span.ts";
import type { Known } from "../mentions/persons.ts";
import { partyOfKnown, type Scene } from "../reference/scene.ts";

/**
 * The other side of what is a meeting of sides by its channel: in talks and calls the one whom the report says the
 * speaker met or called; for a question, whoever answers next.
 */
export function otherSide(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const told = tellings(scene);
  return attributions.map((attribution, i) => {
    if (attribution.addressees.length > 0 || attribution.speakers.length !== 1 || agreed(attribution))
      return attribution;
    const found = sideOf(told, attributions, i);
    return found ? { ...attribution, addressees: [found] } : attribution;
  });
}

/** What sides agree on is said by them together, to nobody. */
const agreed = ({ act }: Attribution): boolean => act === "agreement";

function sideOf(told: readonly Told[], attributions: readonly Attribution[], i: number): Party | null {
  const attribution = attributions[i] as Attribution;
  const { speaker, channel, channelFrom, within, act } = attribution;
  if (act === "question" && speaker?.name === "reporters") return answerer(attributions, i);
  if (channel === "phone-call" || (channel === "talks" && (within === null || channelFrom === "explicit")))
    return partner(told, attribution, attributions.find(({ id }) => id === within)?.speaker?.name);
  return null;
}

/** Whoever speaks next, or else whoever spoke before. */
function answerer(attributions: readonly Attribution[], i: number): Party | null {
  const other = (one: Attribution): boolean => one.within === null && one.speaker?.actor != null;
  return (attributions.slice(i + 1).find(other) ?? attributions.slice(0, i).findLast(other))?.speaker ?? null;
}

/** A call or meeting that the report tells of, and who took part. */
interface Encounter {
  readonly channel: "phone-call" | "talks";
  readonly names: readonly string[];
  readonly parties: readonly Party[];
}

/**
 * What was said in a call or in talks is said in them throughout: where one attribution is plainly so, the others that
 * somebody reports of the same two are too. `inherited`, since each rests on another's words.
 */
export function sameEncounter(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const encounters = [...attributions.flatMap(ofAttribution), ...ofSentences(scene, attributions)];
  if (encounters.length === 0) return [...attributions];
  return attributions.map((attribution) => {
    const { speaker, speakers, channel, channelFrom, within, addressees } = attribution;
    const told = within !== null || speakers.length > 1;
    if (!speaker || !told || (channel !== null && channelFrom !== "inferred")) return attribution;
    const found = encounters.find(({ names }) => speakers.every(({ name }) => names.includes(name)));
    if (!found || speakers.length === 0 || wanting.test(wordsOf(scene, attribution))) return attribution;
    const others = found.parties.filter(({ name }) => !speakers.some((one) => one.name === name));
    const to = addressees.length > 0 || agreed(attribution) ? addressees : others;
    return { ...attribution, channel: found.channel, channelFrom: "inherited", addressees: to };
  });
}

/** A cue and how what it governs begins. */
const wordsOf = ({ text }: Scene, { cue, content }: Attribution): string =>
  [...cue, ...content.slice(0, 1)].map((span) => text.slice(...span)).join(" ");

function ofAttribution({ speaker, addressees, channel, channelFrom }: Attribution): Encounter[] {
  if ((channel !== "phone-call" && channel !== "talks") || channelFrom !== "explicit" || !speaker) return [];
  const parties = [speaker, ...addressees].filter(({ actor }) => actor !== null);
  return parties.length === 2 ? [{ channel, names: parties.map(({ name }) => name), parties }] : [];
}

/** A call that a sentence tells of, with the two persons it names besides who tells of it. */
function ofSentences(scene: Scene, attributions: readonly Attribution[]): Encounter[] {
  const outermost = attributions.filter(({ within }) => within === null);
  return scene.sentences.flatMap((sentence) => {
    const words = scene.text.slice(...sentence);
    const channel = byPhone.test(words) ? ("phone-call" as const) : inTalks.test(words) ? ("talks" as const) : null;
    if (!channel || toCome.test(words)) return [];
    const people = new Set(scene.namedWithin(sentence).flatMap((item) => scene.knownOf(item) ?? []));
    const tellers = outermost
      .filter(({ source }) => source.some(([start]) => sentence[0] <= start && start < sentence[1]))
      .flatMap(({ speakers }) => (speakers.length === 1 ? speakers.map(({ name }) => name) : []));
    const named = [...people].filter((known) => known.human).map(partyOfKnown);
    const parties = named.length > 2 ? named.filter(({ name }) => !tellers.includes(name)) : named;
    return parties.length === 2 ? [{ channel, names: parties.map(({ name }) => name), parties }] : [];
  });
}

/** A sentence that tells of a meeting or call, and the persons it names. */
interface Told {
  readonly at: number;
  readonly people: readonly Known[];
}

const tellings = (scene: Scene): Told[] =>
  scene.sentences.flatMap((sentence) => {
    if (!encounter.test(scene.text.slice(...sentence))) return [];
    const people = scene.namedWithin(sentence).flatMap((item) => scene.knownOf(item) ?? []);
    const human = [...new Set(people)].filter((known) => known.human);
    return human.length > 0 ? [{ at: sentence[0], people: human }] : [];
  });

/** The one person of another side, not whoever tells of it, named in the last sentence before that tells of a meeting or call, or else in the first after. */
function partner(
  told: readonly Told[],
  { speaker, source, cue, content }: Attribution,
  teller: string | undefined,
): Party | null {
  const at = (hull([...source, ...cue]) ?? hull(content) ?? [0, 0])[0];
  const other = ({ people }: Told): Known | null => {
    const named = (name: string | undefined) => (known: Known) => partyOfKnown(known).name === name;
    const beside = people.filter((known) => !named(speaker?.name)(known) && !named(teller)(known));
    const others = beside.filter((known) => known.for === null || known.for !== speaker?.for);
    // Where his colleague met somebody and he is not named, it was no meeting of his.
    if (others.length < beside.length && !people.some(named(speaker?.name))) return null;
    return others.length === 1 ? (others[0] as Known) : null;
  };
  const near =
    told.findLast((one) => one.at <= at && other(one) !== null) ??
    told.find((one) => one.at > at && other(one) !== null);
  const known = near && other(near);
  return known ? partyOfKnown(known) : null;
}
