import { audiences, events, media } from "../../../lang/en/channels.ts";
import type { Attribution, Party } from "../../../model/attribution.ts";
import { contains } from "../../../model/span.ts";
import type { Scene } from "../reference/scene.ts";
import { anyReporter } from "./press.ts";
import { sameVoice, words } from "./voice.ts";

/** Finds the attribution that holds one; undefined for the outermost. */
export function outward(attributions: readonly Attribution[]): (one: Attribution) => Attribution | undefined {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return ({ within }) => (within === null ? undefined : byId.get(within));
}

/** True where it is an audience that hears, and goes on hearing: reporters, a medium, a house; not an event. */
const isAudience = (scene: Scene, { name, actor }: Party): boolean =>
  !events.test(name) &&
  (audiences.some(([, words]) => words.test(name)) ||
    media.test(name) ||
    scene.known.some((known) => !known.human && actor !== null && known.name === name));

/** What is written has no audience that goes on listening. */
const unheard: ReadonlySet<string | null> = new Set(["written-statement", "document"]);

/** What is written to somebody, as the source of what it says: `the letter said` was written to whom the letter was sent. */
const letter = /^(?:the|his|her|its|their|this) (?:\p{L}+ )?(?:letter|message|note|memo|telegram|cable|e-?mail)$/iu;

/** By these the hearer is one and the same from the first word on, though the report names him later. */
const heardAhead: ReadonlySet<string | null> = new Set(["interview", "parliament"]);

/** A channel that says nothing of who hears: `speaking by telephone from the port`. */
const onTheLine = /^(?:(?:speaking|reached) )?(?:by|over the|via) (?:satellite |mobile |cell )?(?:tele)?phone\b/iu;

/**
 * True for what nobody else's words hold. `He said no. There was none, he said`: what a sentence of his own tells outside of
 * quotation marks is no part of what the next one tells, though a reader may have marked both as that.
 */
function saidBy(scene: Scene, { within, speaker, cue }: Attribution, outer: Attribution | undefined): boolean {
  if (within === null) return true;
  const [own, other] = [cue[0], outer?.cue[0]];
  if (!outer || !own || !other || outer.within !== null || outer.speaker?.name !== speaker?.name) return false;
  return scene.sentenceAt(own[0]) < scene.sentenceAt(other[0]) && !scene.quotes.some((quote) => contains(quote, own));
}

/** Who asked what is answered by the attribution at a place in the list, by its cue: `he replied`; nobody elsewhere. */
export function askedBy(scene: Scene, attributions: readonly Attribution[], i: number): readonly Party[] {
  const [last, own] = [attributions[i - 1], attributions[i] as Attribution];
  const words = own.cue.map((span) => scene.text.slice(...span)).join(" ");
  const answers = last?.act === "question" && last.within === own.within && replying.test(words);
  return answers && !last.speakers.some(({ name }) => name === own.speaker?.name) ? last.speakers : [];
}

/** A cue by which somebody answers a question. */
const replying = /^(?:also |then )?(?:repli(?:es|ed)|retorted|answered|responded|shot back)\b/iu;

/** What the same speaker says before and after, without another hearer, is said to the same audience. */
export function listening(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const audience = new Map<string, readonly Party[]>();
  for (const { speaker, addressees: to, within } of attributions)
    if (speaker && within === null && !audience.has(speaker.name) && to.some((party) => isAudience(scene, party)))
      audience.set(speaker.name, to);
  const last = new Map<string, readonly Party[]>();
  const written = new Map<string, readonly Party[]>();
  const heard: Attribution[] = [];
  const outerOf = outward(attributions);
  return attributions.map((attribution, i) => {
    const { speaker, addressees: to } = attribution;
    if (!speaker || !saidBy(scene, attribution, outerOf(attribution))) return attribution;
    if (to.length > 0) {
      if (unheard.has(attribution.channel)) written.set(speaker.name, to);
      if (to.some((party) => isAudience(scene, party))) {
        last.set(speaker.name, to);
        heard.push(attribution);
      }
      return attribution;
    }
    if (attribution.act === "agreement" && attribution.speakers.length > 1) return attribution;
    const post = letter.test(words(scene, attribution)) ? written.get(speaker.name) : undefined;
    if (post) return { ...attribution, addressees: post };
    const elsewhere = attribution.channelSpan.some((span) => !onTheLine.test(scene.text.slice(...span)));
    if (elsewhere || unheard.has(attribution.channel)) return attribution;
    const group = last.has(speaker.name) ? undefined : heard.findLast((one) => sameVoice(scene, attribution, one));
    if (group) last.set(speaker.name, group.addressees);
    const inherited =
      last.get(speaker.name) ?? (heardAhead.has(attribution.channel) ? audience.get(speaker.name) : undefined);
    return { ...attribution, addressees: inherited ?? askedBy(scene, attributions, i) };
  });
}

/** Ways by which a statement may have reached reporters before the report says that they were told: in public, or none that is told. */
const openly: ReadonlySet<string | null> = new Set(["public-remarks", null]);

/**
 * Whoever tells reporters something told them what the report has of him before that, where it came by the same way and
 * nobody else is nearer: `A baker warned of floods. There is no dam, she told reporters`.
 */
export function toReportersSoon(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, i) => {
    const { speaker, channel, addressees: to, within, addresseeSpan, channelSpan } = attribution;
    if (!speaker || within !== null || to.length > 0 || !openly.has(channel)) return attribution;
    if (addresseeSpan.length + channelSpan.length > 0) return attribution;
    const spoken = (one: Attribution): boolean =>
      one.within === null && one.speaker?.name === speaker.name && one.addressees.length > 0;
    const next = attributions.slice(i + 1).find(spoken);
    const told = next?.addresseeSpan.some((span) => anyReporter.test(scene.text.slice(...span)));
    // A press conference that is only inferred from whom he told tells no other way.
    const alike =
      next?.channel === channel ||
      (channel === null && next?.channel === "press-conference" && next.channelFrom === "inferred");
    return next && told && alike && !attributions.slice(0, i).some(spoken)
      ? { ...attribution, addressees: next.addressees }
      : attribution;
  });
}
