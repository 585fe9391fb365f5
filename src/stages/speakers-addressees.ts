import { audiences, media } from "../lang/en/channels.ts";
import type { Attribution, Party } from "../model/attribution.ts";
import { hull, type Span } from "../model/span.ts";
import { type Asked, asItStands, refer, type Said } from "./reference.ts";
import type { Scene } from "./reference-scene.ts";
import type { Mention } from "./speakers.ts";

/**
 * Fills in the addressees: those that a span names, resolved; then whoever is asked, urged or told in the words around;
 * then an audience, which goes on hearing what the same speaker says.
 */
export function addressees(
  scene: Scene,
  attributions: readonly Attribution[],
  said: ReadonlyMap<string, Said>,
  mentions: Mention[],
): Attribution[] {
  const order = [...said.values()].sort((a, b) => a.at - b.at);
  const named = attributions.map((attribution) => {
    const asked = askedAt(attribution, said, order);
    const found = attribution.addresseeSpan.flatMap((span) => {
      const referent = heard(scene, asked, span, attribution);
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
    const parties = found.length > 0 ? found : interviewer(scene, asked, attribution);
    return { ...attribution, addressees: distinct(parties) };
  });
  return listening(scene, named);
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
  return { attribution, above, before: order.filter((one) => one.at < at) };
}

/** Nobody speaks to himself: a pronoun that would mean the speaker is looked for again without him. */
function heard(scene: Scene, asked: Asked, span: Span, { speaker }: Attribution) {
  const referent = refer(scene, asked, span) ?? asItStands(scene, span);
  const self = speaker !== null && referent.parties.some(({ name }) => name === speaker.name);
  if (!self) return referent;
  const others = asked.before.filter((one) => !one.referent.parties.some(({ name }) => name === speaker.name));
  const above = asked.above.filter((one) => !one.referent.parties.some(({ name }) => name === speaker.name));
  const again = refer(scene, { ...asked, before: others, above }, span);
  return again?.parties.some(({ name }) => name === speaker.name) ? asItStands(scene, span) : (again ?? referent);
}

const partner =
  /\b(?:interview|talks|meeting|call|conversation|summit|discussions?|letter|message|comments|remarks|speaking|telling)\s(?:[\p{L}-]+\s){0,2}?(?:with|to|on|by)\s|\b(?:speaking to|telling|addressing|calling|telephoned|when meeting with)\s/iu;

/** Whom the words of the channel name: in an interview *with X*, during a call *with Y*. */
function interviewer(scene: Scene, asked: Asked, attribution: Attribution): readonly Party[] {
  for (const span of attribution.channelSpan) {
    const phrase = scene.text.slice(...span);
    const match = partner.exec(phrase);
    if (!match) continue;
    const start = span[0] + match.index + match[0].length;
    const referent = refer(scene, asked, [start, span[1]]);
    if (referent?.resolved && referent.parties[0]?.name !== attribution.speaker?.name) return referent.parties;
  }
  return [];
}

/** True where it is an audience that hears: reporters, a medium, a house, a conference. */
export const isAudience = (scene: Scene, { name, actor }: Party): boolean =>
  audiences.some(([, words]) => words.test(name)) ||
  media.test(name) ||
  scene.known.some((known) => !known.human && actor !== null && known.name === name);

/** What the same speaker says before and after, without another hearer, is said to the same audience. */
function listening(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const audience = new Map<string, readonly Party[]>();
  for (const { speaker, addressees: to, within } of attributions)
    if (speaker && within === null && !audience.has(speaker.name) && to.some((party) => isAudience(scene, party)))
      audience.set(speaker.name, to);
  const last = new Map<string, readonly Party[]>();
  return attributions.map((attribution) => {
    const { speaker, within, addressees: to } = attribution;
    if (!speaker || within !== null) return attribution;
    if (to.length > 0) {
      if (to.some((party) => isAudience(scene, party))) last.set(speaker.name, to);
      return attribution;
    }
    const inherited = last.get(speaker.name) ?? audience.get(speaker.name);
    return inherited ? { ...attribution, addressees: inherited } : attribution;
  });
}
