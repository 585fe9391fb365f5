import type { Attribution, Party } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { publication } from "../../stages/deed-times.ts";
import type { World } from "../../world/world.ts";
import { stretches } from "../merge/days.ts";
import type { DayRange, Keyed } from "../merge/item.ts";
import { isPerson, sidesOf } from "../merge/parties.ts";
import { partyKey } from "../sides.ts";
import { initiatorsOf, publishedBy } from "./initiators.ts";
import { type Form, formByChannel, grown, type Seed, sameParty, teller } from "./seeds.ts";

const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** True of a statement whose content is mostly another's words: those stand for it. */
const passesOn = (reading: Reading, a: Attribution): boolean =>
  size(reading.attributions.filter(({ within }) => within === a.id).flatMap(({ content }) => content)) >
  0.6 * size(a.content);

const isTalk = ({ form }: Seed): boolean => form === "call" || form === "meeting";

/** Channels by which those who took part tell the public of it afterwards. */
const afterwards: ReadonlySet<string | null> = new Set(["press-conference", "written-statement", "public-remarks"]);

/** True where a statement was made at the encounter: its channel says so, and its speaker took part. */
function madeAt(reading: Reading, a: Attribution, seed: Seed, rivals: readonly Seed[]): boolean {
  if (seed.attributions.includes(a)) return true;
  const form = a.channel === null ? undefined : formByChannel[a.channel];
  const there = (party: Party): boolean => seed.participants.some(sameParty(party));
  if (form === undefined || a.speakers.length === 0) return false;
  if (!isTalk(seed)) return form === seed.form && a.speakers.some(there) && teller(reading, a) === a;
  if (form !== "call" && form !== "meeting") return false;
  if (form !== seed.form && a.channelFrom !== "inferred") return false;
  // Another encounter in which all its persons took part has the better claim.
  const persons = [...a.speakers, ...(a.channelFrom === "inferred" ? [] : a.addressees)].filter(isPerson);
  const claims = rivals.filter(({ participants }) => persons.every((person) => participants.some(sameParty(person))));
  if (persons.length > 0) return claims.length > 0 ? claims.includes(seed) && claims.length === 1 : false;
  const sides = sidesOf(seed.participants);
  return rivals.length === 1 && a.speakers.every((party) => party.for !== null && sides.includes(party.for));
}

/** The statements that tell what was said at an encounter: those made in it, and what else their tellers say of it. */
function statementsOf(reading: Reading, seed: Seed, seeds: readonly Seed[]): Attribution[] {
  const rivals = seeds.filter((other) => isTalk(other) && !other.planned);
  const made = reading.attributions.filter((a) => madeAt(reading, a, seed, rivals));
  if (!isTalk(seed) || seed.planned || rivals.length !== 1) return made;
  // The report tells of this talk alone: who passes on what was said in it, or took part and speaks of it, means it.
  const voices = [...made.flatMap((a) => teller(reading, a)?.speaker ?? []), ...seed.participants.filter(isPerson)];
  const more = reading.attributions.filter((a) => {
    const by = teller(reading, a);
    return by?.speaker && !made.includes(a) && afterwards.has(by.channel) && voices.some(sameParty(by.speaker));
  });
  return [...made, ...more];
}

/** Keys: the form with any two who took part, or the one who did, and a stretch of four days. */
function keysOf(form: Form, participants: readonly Party[], days: DayRange | null): string[] {
  const pairs = (list: readonly string[]): string[] =>
    list.flatMap((a, n) => list.slice(n + 1).map((b) => `${a} ${b}`));
  const persons = participants.filter(isPerson).map(partyKey).sort().slice(0, 6);
  const talks = form === "call" || form === "meeting";
  const whos = talks ? [...pairs(persons), ...pairs(sidesOf(participants).slice(0, 4))] : participants.map(partyKey);
  return stretches(days, 4, 12).flatMap((when) => [...new Set(whos)].map((who) => `${form} ${when} ${who}`));
}

/** Names of bodies that are outlets. */
const media = /\b(?:broadcast\p{L}*|news|press|presse|reuters|times|post|television|radio)\b/iu;

/** A reading in which outlets hear nothing: whoever speaks to one speaks to the public. */
function withoutMedia(reading: Reading, world: World): Reading {
  const bodies = world.bodies().filter(({ name, variants }) => ![name, ...variants].some((one) => media.test(one)));
  const sides = new Set([...world.states().map(({ code }) => code), ...bodies.map(({ id }) => id)]);
  const heard = ({ for: of }: Party): boolean => of !== null && sides.has(of);
  const attributions = reading.attributions.map((a) =>
    a.addressees.every(heard) ? a : { ...a, addressees: a.addressees.filter(heard) },
  );
  return { ...reading, attributions };
}

/**
 * The calls, meetings, press conferences and interviews of a report: from its deeds, and from the channels of what was
 * said. Each has who took part, when and where, who asked for it by whose account, and whose words tell of it.
 */
export function gatheringItems(whole: Reading, world: World): Keyed<"gathering">[] {
  const reading = withoutMedia(whole, world);
  const { id, outlet } = reading.document;
  const published = publication(reading);
  const publisher = publishedBy(world, outlet);
  const seeds = grown(reading);
  const told = seeds.map((seed) => statementsOf(reading, seed, seeds));
  const initiators = initiatorsOf(reading, world, seeds, told);
  return seeds.map((seed, n) => {
    const { form, participants, planned, events, attributions } = seed;
    const loose = published && {
      from: planned ? published.from : published.from - (form === "interview" || form === "meeting" ? 3 : 2),
      to: planned ? published.to + 30 : published.to,
      stated: false,
    };
    const days = seed.days ?? loose;
    const accounts = (told[n] ?? [])
      .filter((a) => !passesOn(reading, a))
      .map((a) => {
        const by = teller(reading, a);
        const sides = by ? sidesOf(by.speakers) : [];
        return { side: sides.length === 1 ? (sides[0] as string) : publisher, attribution: `${id}#${a.id}` };
      });
    return {
      kind: "gathering",
      member: `${id}#${events[0]?.id ?? attributions[0]?.id}`,
      document: id,
      days,
      traits: {
        form,
        participants,
        place: seed.place,
        planned,
        initiators: initiators[n] ?? [],
        told: accounts,
        events: events.map((deed) => `${id}#${deed.id}`),
        by: events.length > 0 ? "deeds that the report tells" : "the channel of what was said",
      },
      keys: keysOf(form, participants, days),
    };
  });
}
