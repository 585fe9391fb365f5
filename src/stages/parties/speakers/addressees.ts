import { addressing, besideTalks, broadcasts, conference } from "../../../lang/en/channels.ts";
import { alongWith, clausal, hearingPronoun, sitting, toBeDone } from "../../../lang/en/hearers.ts";
import { roleNouns } from "../../../lang/en/roles.ts";
import type { Act } from "../../../model/acts.ts";
import type { Attribution, Party } from "../../../model/attribution.ts";
import { hull, overlaps, type Span } from "../../../model/span.ts";
import { stateOf } from "../../../world/world.ts";
import { isPronoun } from "../mentions/persons.ts";
import { pointedAddressees } from "../pointed.ts";
import { headNoun } from "../reference/phrase.ts";
import { asItStands, refer } from "../reference/reference.ts";
import type { Asked, Mention, Referent, Said } from "../reference/referent.ts";
import { occasionNear } from "../reference/remarks.ts";
import { partyOfOffice, partyOfState, personNamed, type Scene } from "../reference/scene.ts";
import { askedBy, listening, outward } from "./listening.ts";
import { beforePress, people, reporters, toReporters } from "./press.ts";
import { metAndToldHim, toldHim } from "./told-him.ts";
import { urged } from "./urged.ts";

/**
 * Fills in the addressees: those that a span names, resolved; then whoever is told in the words around; then an
 * audience, which goes on hearing what the same speaker says.
 */
export function addressees(
  scene: Scene,
  attributions: readonly Attribution[],
  said: ReadonlyMap<string, Said>,
  mentions: Mention[],
): Attribution[] {
  const order = [...said.values()].sort((a, b) => a.at - b.at);
  const spokenTo = (attribution: Attribution, before: readonly Attribution[]): Attribution => {
    const asked = askedAt(attribution, said, order);
    const meant = (words: Span): Referent =>
      metAndToldHim(scene, asked, words) ??
      toldHim(scene, words, attribution, before) ??
      heard(scene, asked, words, attribution);
    const spans = attribution.addresseeSpan.filter(
      ([from, to]) =>
        !broadcasts.test(scene.text.slice(from, to)) &&
        !toBeDone.test(scene.text.slice(to, to + 40)) &&
        !alongWith.test(scene.text.slice(Math.max(0, from - 20), from)),
    );
    const near = spans.filter(([from]) => besideCue(scene, attribution, from));
    const found = (near.length > 0 ? near : spans).flatMap((span) => {
      const referent = meant(person(scene.text, span));
      mentions.push({
        attribution: attribution.id,
        role: "addressee",
        span,
        parties: referent.parties,
        rule: referent.rule,
        evidence: referent.evidence,
      });
      return referent.parties;
    });
    const others = found.filter(({ name, actor }) => actor !== null || !isPronoun(name));
    const whoHear = others.length > 0 ? others : found;
    if (whoHear.length > 0) return { ...attribution, addressees: distinct(people(whoHear)) };
    const whom = urged(scene.text, attribution);
    if (whom) {
      return { ...attribution, addresseeSpan: [whom], addressees: distinct(people(meant(whom).parties)) };
    }
    const told = beforePress(scene, attribution) ? [reporters] : hearer(scene, asked, attribution);
    return {
      ...attribution,
      addressees: distinct(people(told.length > 0 ? told : interviewer(scene, asked, attribution))),
    };
  };
  const named: Attribution[] = [];
  for (const attribution of attributions) named.push(spokenTo(attribution, named));
  return listening(scene, answering(scene, named));
}

/** True for words in a sentence of the cue, the source or the content: where some are, those in another tell of nobody who hears. */
const besideCue = (scene: Scene, { cue, source, content }: Attribution, at: number): boolean =>
  [...cue, ...source, ...content].some(
    ([from, to]) => scene.sentenceAt(from) <= scene.sentenceAt(at) && scene.sentenceAt(at) <= scene.sentenceAt(to - 1),
  );

/** Of words marked as addressee those that name one: not the `to` before, nor what he is asked for or told. */
function person(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to);
  const lead = /^to\s+/u.exec(words)?.[0].length ?? 0;
  const alone = hearingPronoun.exec(words.slice(lead))?.[0].length;
  const asked =
    alone === undefined
      ? words.search(
          / (?:for an? \p{Ll}|not$|not just$|about |(?:read|aired|broadcast|carried|posted|published|delivered) (?:on|by|in|at) )/u,
        )
      : lead + alone;
  return [from + lead, asked > lead ? from + asked : to];
}

/** Who refuses or takes up what another proposed, asked or said, speaks to him, and was spoken to by him. */
function answering(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const outerOf = outward(attributions);
  return attributions.map((attribution, i) => {
    const { id, act, speakers, addressees: to } = attribution;
    if (to.length > 0) return attribution;
    const outer = outerOf(attribution);
    if (outer && answers.has(outer.act) && asked.has(act) && speakers.length > 0) {
      const whom = othersKnown(outer.speakers, speakers);
      if (whom.length > 0) return { ...attribution, addressees: distinct(whom.map((one) => ruledBy(scene, one))) };
    }
    const asking = askedBy(scene, attributions, i);
    if (asking.some(({ name }) => name !== reporters.name)) return { ...attribution, addressees: asking };
    if (!answers.has(act)) return attribution;
    const [put, ...more] = attributions.filter((one) => one.within === id && puts.has(one.act));
    const others = othersKnown(put && more.length === 0 ? put.speakers : [], speakers);
    return others.length > 0 ? { ...attribution, addressees: others } : attribution;
  });
}

/** Those of `parties` who are known, and none of `but`. */
const othersKnown = (parties: readonly Party[], but: readonly Party[]): Party[] =>
  parties.filter(({ name, actor }) => actor !== null && !but.some((one) => one.name === name));

/** The state that somebody answers for, who is asked no more than it is. */
function ruledBy(scene: Scene, party: Party): Party {
  const state = stateOf(scene.world, party.for);
  return state ? partyOfState(state) : party;
}

const answers: ReadonlySet<Act> = new Set(["refusal", "agreement", "denial"]);
const asked: ReadonlySet<Act> = new Set(["proposal", "demand", "request", "offer"]);
const puts: ReadonlySet<Act> = new Set(["proposal", "demand", "request", "hope", "offer", "accusation"]);

/** What the model's pointing changes in the addressees that words and rules gave. */
export function pointedTo(
  scene: Scene,
  attributions: readonly Attribution[],
  said: ReadonlyMap<string, Said>,
): Attribution[] {
  const order = [...said.values()].sort((a, b) => a.at - b.at);
  return attributions.map((attribution) => ({
    ...attribution,
    addressees: distinct(people(pointedAddressees(scene, askedAt(attribution, said, order)))),
  }));
}

const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter((party, i) => parties.findIndex(({ name }) => name === party.name) === i);

function askedAt(attribution: Attribution, said: ReadonlyMap<string, Said>, order: readonly Said[]): Asked {
  const own = said.get(attribution.id);
  const at = own?.at ?? (hull(attribution.content) ?? [0, 0])[0];
  const above: Said[] = [];
  for (let id = attribution.within; id !== null; ) {
    const outer = said.get(id);
    if (!outer || above.includes(outer)) break;
    above.unshift(outer);
    id = outer.attribution.within;
  }
  return { attribution, not: attribution.speaker?.name ?? null, above, before: order.filter((one) => one.at < at) };
}

/** `parliament`, said by somebody who speaks for a state or in a report written there: that state's. */
function ownParliament(scene: Scene, span: Span, { speaker }: Attribution): Party | null {
  if (!/^(?:the )?parliament$/iu.test(scene.text.slice(...span))) return null;
  const state = stateOf(scene.world, speaker?.for ?? scene.home);
  return state ? partyOfOffice(state, "parliament") : null;
}

/** Nobody speaks to himself: a pronoun that would mean the speaker is looked for again without him. */
function heard(scene: Scene, asked: Asked, span: Span, attribution: Attribution): Referent {
  if (conference.test(scene.text.slice(...span))) return { ...asItStands(scene, span), parties: [reporters] };
  const found = refer(scene, asked, span) ?? asItStands(scene, span);
  // They are never one.
  const one = /^them$/iu.test(scene.text.slice(...span)) && found.parties.length === 1;
  const referent = one && personNamed(scene, found.parties[0]?.name) ? asItStands(scene, span) : found;
  const house = referent.resolved ? null : ownParliament(scene, span, attribution);
  if (house) return { ...referent, parties: [house], rule: "office" as const, resolved: true };
  const { speaker } = attribution;
  const self = speaker !== null && referent.parties.some(({ name }) => name === speaker.name);
  if (!self) return referent;
  const others = asked.before.filter((one) => !one.referent.parties.some(({ name }) => name === speaker.name));
  const above = asked.above.filter((one) => !one.referent.parties.some(({ name }) => name === speaker.name));
  const again = refer(scene, { ...asked, before: others, above }, span);
  // Where an office means the speaker himself, no body is meant by it.
  if (again && !again.human && roleNouns.has(headNoun(scene.text.slice(...span)))) return asItStands(scene, span);
  return again?.parties.some(({ name }) => name === speaker.name) ? asItStands(scene, span) : (again ?? referent);
}

/** The words directly after `told`, where no span holds them. */
function hearer(scene: Scene, asked: Asked, attribution: Attribution): readonly Party[] {
  const end = attribution.cue.at(-1)?.[1];
  if (
    end === undefined ||
    !/\b(?:told|telling|tells|assured|informed|reassured|reminded|briefed)$/iu.test(
      scene.text.slice(Math.max(0, end - 12), end),
    )
  )
    return [];
  const match =
    /^ (?!that\b|of\b|how\b|in\b|on\b)((?:(?!that\b|in\b|on\b|at\b|during\b|after\b|by\b|before\b)[\p{L}\p{N}’'.-]+ ?){1,6})/u.exec(
      scene.text.slice(end, end + 90),
    );
  if (!match?.[1] || clausal.test(match[1])) return [];
  const span: Span = [end + 1, end + match[0].trimEnd().length];
  if ([...attribution.content, ...attribution.source].some((part) => overlaps(part, span))) return [];
  return heard(scene, asked, span, attribution).parties;
}

const partner =
  /\b(?:interview|talks|meeting|call|conversation|summit|discussions?|letter|message|note|memo|cable|telegram|e-?mail|comments|remarks|speech|address|testimony|statement|report|appeal|session|hearing)\s(?:[\p{L}-]+\s){0,2}?(?:with|to|before|of)\s|\b(?:at|before|in) a (?:[\p{L}-]+ ){0,2}(?:meeting|session|hearing|sitting) of |\b(?:testifying|speaking|appearing) (?:before|at|to) |\binterview on\s|\b(?:speaking to|telling|addressing|calling|telephoned)\s/iu;

const occasionWith =
  /\b(?:in|at|during|on) (?:an? |his |her |their )(?:[\p{L}-]+ ){0,2}?(?:address|speech|letter|message|interview|call|conversation|testimony) (?:to|with|before) [^,.“”"]{3,80}?(?= on \p{Lu}\p{L}+day\b|[,.“”"]|$)|^["“]?speaking to [^,.;“”"]{2,60}?(?= (?:on \p{L}+day|in an interview|after|before|from|ahead of|late|earlier|yesterday|today)\b|,)/iu;

/** `In an address to the board, Brand said`: the words of the occasion in the cue's sentence, outside what is said. */
function occasionOf(scene: Scene, { source, cue, content }: Attribution): readonly Span[] {
  const sentence = cue[0] && scene.sentences[scene.sentenceAt(cue[0][0])];
  const match = sentence && occasionWith.exec(scene.text.slice(...sentence));
  if (!match) return [];
  const span: Span = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
  // Whoever speaks to somebody as a sentence opens stands right behind that: `Speaking to the Post on Friday, Vale said`.
  const opens = /^["“]?speaking /iu.test(match[0]);
  const his = !opens || source.some(([from]) => /^[^,.;]{0,40}, $/u.test(scene.text.slice(span[1], from)));
  return !his || content.some((one) => overlaps(one, span)) ? [] : [span];
}

/** Whom the words of the channel name: in an interview *with X*, during a call *with Y*, at a hearing of *a house*. */
function interviewer(scene: Scene, asked: Asked, attribution: Attribution): readonly Party[] {
  for (const span of [...attribution.channelSpan, ...occasionOf(scene, attribution)]) {
    const whom = partnerIn(scene, span) ?? houseIn(scene, span);
    const referent = whom && refer(scene, asked, whom);
    if (!whom || !referent) continue;
    const words = scene.text.slice(...whom);
    const known = referent.resolved || /^(?:the )?\p{Lu}/u.test(words) || toReporters.test(words);
    if (known && referent.parties[0]?.name !== attribution.speaker?.name) return referent.parties;
  }
  return crowd(scene, asked, attribution);
}

/** Those whom a sentence near it says he was addressing: `Hale was addressing 600 sailors in Oslo`. */
function crowd(scene: Scene, asked: Asked, attribution: Attribution): readonly Party[] {
  const near = occasionNear(scene, attribution);
  const whom = near ? addressing.exec(scene.text.slice(...near)) : null;
  if (!near || !whom?.[1]) return [];
  const end = near[0] + whom[0].length;
  return refer(scene, asked, [end - whom[1].length, end])?.parties ?? [];
}

function partnerIn(scene: Scene, [from, to]: Span): Span | null {
  const words = scene.text.slice(from, to);
  const match = besideTalks.test(words) ? null : partner.exec(words);
  return match && [from + match.index + match[0].length, to];
}

/** `during a Senate hearing`: the house that sits, from the span of a channel. */
function houseIn(scene: Scene, [from, to]: Span): Span | null {
  const match = sitting.exec(scene.text.slice(from, to));
  const [, lead = "", house = ""] = match ?? [];
  return match && [from + lead.length, from + lead.length + house.length];
}
