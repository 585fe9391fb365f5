import {
  audiences,
  beforeReporters,
  channelWords,
  documentTitles,
  media,
  newsReports,
  occasion,
  ofCalls,
  ofMeetings,
} from "../../../lang/en/channels.ts";
import { maybeSpoken, texts } from "../../../lang/en/institutions.ts";
import type { Channel } from "../../../model/acts.ts";
import type { Attribution } from "../../../model/attribution.ts";
import { contains, hull, type Span } from "../../../model/span.ts";
import { occasionNear } from "../reference/remarks.ts";
import { personNamed, type Scene } from "../reference/scene.ts";
import { toReporters } from "./press.ts";
import { sameVoice } from "./voice.ts";

type From = Attribution["channelFrom"];

/**
 * By what way words were passed: as the text says it of this attribution (`explicit`), else as it says it of another by
 * the same speaker (`inherited`), else as the model takes it (`inferred`).
 */
export function channels(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const stated = new Map(
    attributions.map((attribution) => [attribution.id, statedOf(scene, attribution, attributions)]),
  );
  return attributions.map((attribution, i) => {
    const own = stated.get(attribution.id);
    if (own) return filled(attribution, own, "explicit");
    if (inTurn(scene, attribution)) return filled(attribution, titled(scene) ?? "public-remarks", "inferred");
    const near = neighbour(scene, attributions, i, (other) => stated.get(other.id) ?? null);
    if (near) return filled(attribution, near, "inherited");
    const told = attribution.within === null ? elsewhere(scene, attribution) : null;
    if (told) return filled(attribution, told, "inherited");
    const whole = attribution.within === null ? titled(scene) : null;
    if (whole) return filled(attribution, whole, "inferred");
    const reporters = attribution.addressees.some(({ name }) => toReporters.test(name));
    if (reporters && attribution.within === null)
      return filled(
        attribution,
        attribution.channel === "press-conference" ? attribution.channel : press(scene, attribution),
        "inferred",
      );
    const guessed = attribution.channel === null ? null : borneOut(scene, agreed(attributions, attribution));
    return { ...attribution, channel: guessed, channelFrom: guessed === null ? null : "inferred" };
  });
}

/** True of what somebody says in his own turn of a transcript, in the first person or behind his label: nothing he tells of is its way. */
function inTurn(scene: Scene, { source, within }: Attribution): boolean {
  const [first] = source;
  if (!first || within !== null) return false;
  const own = /^(?:I|we|my|our)$/iu.test(scene.text.slice(...first));
  return scene.turns.some(({ label, span }) => label[0] === first[0] || (own && contains(span, first)));
}

const titled = (scene: Scene): Channel | null =>
  documentTitles.find(([, words]) => words.test(scene.title.trim()))?.[0] ?? null;

/** Words to reporters are those of a press conference where the report tells of one just there, else public remarks. */
function press(scene: Scene, attribution: Attribution): Channel {
  const at = (hull([...attribution.cue, ...attribution.source]) ?? [0, 0])[0];
  const near = scene.text.slice(Math.max(0, at - 400), at + 400);
  return beforeReporters.test(near) || /\bspokes(?:man|woman|person)\b/iu.test(near)
    ? "press-conference"
    : "public-remarks";
}

const filled = (attribution: Attribution, channel: Channel, channelFrom: From): Attribution => ({
  ...attribution,
  channel,
  channelFrom,
});

/**
 * The model's guess, where it makes the same one for most of what this speaker says: one occasion has one channel, and
 * a single guess against the others is seldom right. Public remarks are also what it guesses of words that have no
 * channel at all, so that they must be its guess for all of several.
 */
function agreed(attributions: readonly Attribution[], { channel, speaker, within }: Attribution): Channel | null {
  const same = attributions.filter((one) => one.within === within && one.speaker?.name === speaker?.name);
  const alike = same.filter((one) => one.channel === channel);
  if (channel === "public-remarks") return same.length > 1 && alike.length === same.length ? channel : null;
  return 2 * alike.length > same.length ? channel : null;
}

/** A guess of a call where the report has no word of one, but of a meeting, is of that; else it is none. */
const borneOut = ({ text }: Scene, channel: Channel | null): Channel | null =>
  channel !== "phone-call" || ofCalls.test(text) ? channel : ofMeetings.test(text) ? "talks" : null;

/** The nearest outermost attribution of the same speaker that has a channel: one before, or else one after. */
function neighbour(
  scene: Scene,
  attributions: readonly Attribution[],
  i: number,
  channel: (other: Attribution) => Channel | null,
): Channel | null {
  const own = attributions[i] as Attribution;
  const { speaker, within } = own;
  if (!speaker || within !== null) return null;
  const fits = (other: Attribution): boolean =>
    other.within === null &&
    channel(other) !== null &&
    !(toOthers(own, other) && before.has(channel(other))) &&
    !(privately.has(channel(other)) && own.addressees.some(({ name }) => toReporters.test(name)));
  const near =
    attributions.slice(0, i).findLast((other) => sameVoice(scene, own, other) && fits(other)) ??
    attributions.slice(i + 1).find((other) => other.speaker?.name === speaker.name && fits(other));
  return near ? channel(near) : null;
}

/** Channels by which one is heard by those who are there. */
const before: ReadonlySet<Channel | null> = new Set([
  "parliament",
  "press-conference",
  "interview",
  "phone-call",
  "talks",
]);

/** Ways by which no reporter is told anything. */
const privately: ReadonlySet<Channel | null> = new Set(["phone-call", "talks", "written-statement", "document"]);

/** True for two of which the text says that they were said to different ones. */
const toOthers = (one: Attribution, other: Attribution): boolean =>
  one.addresseeSpan.length > 0 &&
  other.addresseeSpan.length > 0 &&
  one.addressees.every(({ name }) => other.addressees.every((to) => to.name !== name));

/** What the text itself says: the words of the channel, who is told, what kind of text or medium speaks. */
function statedOf(scene: Scene, attribution: Attribution, all: readonly Attribution[]): Channel | null {
  const { text } = scene;
  const words = (spans: readonly Span[]) =>
    spans
      .map((span) => text.slice(...span))
      .join(" ")
      .replace(/\s+/gu, " ");
  const channel = worded(words(attribution.channelSpan));
  const press = attribution.addressees.some(({ name }) => toReporters.test(name));
  if (channel) return channel === "phone-call" && press ? "press-conference" : channel;
  const after = occasionNear(scene, attribution);
  const told = after && worded(words([after]).trim());
  // What reporters are told in a statement is said to them.
  if (told) return told === "written-statement" && /^ ?to reporters\b/u.test(words([after])) ? "public-remarks" : told;
  const cue = words(attribution.cue);
  if (/\b(?:tele)?phoned\b/iu.test(cue)) return "phone-call";
  if (/\b(?:tweeted|posted|wrote|statements?)\b/iu.test(cue)) return "written-statement";
  const source = words(attribution.source);
  if (media.test(source) && medium(scene, attribution)) return "media-report";
  if (newsReports.test(source) && ofNoBody(scene, attribution)) return "media-report";
  const noun = source
    .toLowerCase()
    .split(/\s(?:of|from|by|on|to|issued|released|published)\b/u)[0]
    ?.split(" ")
    .at(-1)
    ?.replace(/s$/u, "");
  const written =
    noun !== undefined && texts.has(noun) && (worded(noun) ?? (maybeSpoken.has(noun) ? null : "document"));
  if (written) return written;
  if (/\btold\b|\btelling\b/iu.test(cue)) {
    const hearers = attribution.addressees.map(({ name }) => name).join("; ");
    if (attribution.addresseeSpan.length > 0 && media.test(hearers) && !/\bmedia\b/iu.test(hearers)) return "interview";
    const audience =
      attribution.addresseeSpan.length > 0 ? audiences.find(([, found]) => found.test(hearers)) : undefined;
    if (audience?.[0]) return audience[0];
  }
  return beside(scene, attribution, all);
}

/** What a sentence that names the speaker says of the occasion, though nothing of his is quoted in it. */
function elsewhere(scene: Scene, { speaker }: Attribution): Channel | null {
  const known = personNamed(scene, speaker?.name);
  for (const { span, possessive } of known?.mentions ?? []) {
    const sentence = scene.sentences[scene.sentenceAt(span[0])];
    if (!sentence || possessive || scene.quotes.some((quote) => quote[0] < span[0] && span[1] <= quote[1])) continue;
    const match = occasion.exec(scene.text.slice(...sentence));
    const channel = match && worded(match[0]);
    if (channel === "press-conference" || channel === "interview") return channel;
  }
  return null;
}

const worded = (words: string): Channel | null =>
  words === "" ? null : (channelWords.find(([, found]) => found.test(words))?.[0] ?? null);

/** True where a source names no body: `Norwegian reports`, but not `UN reports`. */
const ofNoBody = (scene: Scene, { source }: Attribution): boolean =>
  source.every((span) => scene.namedWithin(span).every(({ institutions: [one] }) => one?.kind === "state"));

/** True where the source is a medium itself, and nobody it employs or quotes. */
const medium = (scene: Scene, { speaker }: Attribution): boolean => personNamed(scene, speaker?.name) === undefined;

/** The part of a sentence that is this speaker's, where it goes on with what another said: `Vale urged calm, and Hale replied`. */
function ownClause(sentence: Span, at: Span, { speaker, within }: Attribution, all: readonly Attribution[]): Span {
  let [from, to] = sentence;
  for (const other of all) {
    const said = hull([...other.cue, ...other.source]);
    if (!said || other.within !== within || other.speaker?.name === speaker?.name) continue;
    if (said[0] >= at[1] && said[0] < to) to = said[0];
    if (said[1] <= at[0] && said[1] > from) from = said[1];
  }
  return [from, to];
}

/** Before one who says something of a talk, which he does not say in it: `a call that officials said was long`. */
const toldOf = /\b(?:call|conversation|talks?|discussions?|meeting),? (?:that|which) $/u;

/** Words of a channel in the same sentence, outside what is said there. */
function beside(scene: Scene, attribution: Attribution, all: readonly Attribution[]): Channel | null {
  const at = hull([...attribution.cue, ...attribution.source]);
  if (!at || attribution.within !== null) return null;
  const whole = scene.sentences[scene.sentenceAt(at[0])];
  const sentence = whole && ownClause(whole, at, attribution, all);
  if (!sentence || toldOf.test(scene.text.slice(sentence[0], at[0]))) return null;
  let rest = "";
  let from = sentence[0];
  for (const [start, end] of attribution.content.toSorted((a, b) => a[0] - b[0])) {
    if (end <= sentence[0] || start >= sentence[1]) continue;
    rest += `${scene.text.slice(from, Math.max(from, start))} | `;
    from = Math.max(from, end);
  }
  rest += scene.text.slice(from, Math.max(from, sentence[1]));
  const match = occasion.exec(rest);
  return match ? worded(match[0]) : null;
}
