import { topicOf } from "../../lang/en/delegates.ts";
import { type Attribution, chain, type Party } from "../../model/attribution.ts";
import type { Deed } from "../../model/deed.ts";
import type { Reading } from "../../model/reading.ts";
import { words } from "../../model/span.ts";
import { fitting, month, publication, sentenceAt } from "../../stages/deed-times.ts";
import { daysNear, givenTime, stated, touch } from "../merge/days.ts";
import type { DayRange, GatheringTraits } from "../merge/item.ts";
import { isPerson, sidesOf, takesPart } from "../merge/parties.ts";
import { partyKey } from "../sides.ts";
import { fits } from "./participants.ts";

export type Form = GatheringTraits["form"];

/** A call, meeting, press conference or interview while one report is read: what points at it, and who took part. */
export interface Seed {
  readonly form: Form;
  readonly planned: boolean;
  readonly participants: readonly Party[];
  readonly days: DayRange | null;
  readonly events: readonly Deed[];
  readonly attributions: readonly Attribution[];
  readonly place: string | null;
}

export const sameParty = (a: Party) => (b: Party) => partyKey(a) === partyKey(b);

/** What form of encounter a channel is. */
export const formByChannel: Readonly<Record<string, Form>> = {
  "phone-call": "call",
  talks: "meeting",
  "press-conference": "press-conference",
  interview: "interview",
};

/** Below this a deed is more likely none than one. */
const leastSure = 0.15;

const byPhone = /\b(?:phone|telephone|phoned|telephoned|video[- ]?link|video call)\b/iu;

/** What form of encounter a deed is, if it is one. */
function formOf(text: string, deed: Deed): Form | null {
  const near = text.slice(Math.max(0, deed.trigger[0] - 25), deed.trigger[1] + 40);
  if (deed.kind === "call") return "call";
  if (deed.kind === "press-conference" || deed.kind === "interview") return deed.kind;
  if (deed.kind === "meeting") return deed.mode === "phone" || byPhone.test(near) ? "call" : "meeting";
  const two = deed.type === "CONSULT" && sidesOf([...deed.actors, ...deed.targets].filter(isPerson)).length >= 2;
  return two ? (byPhone.test(near) ? "call" : "meeting") : null;
}

/** Those who take part: persons, else sides; where persons of two sides are named, a mere state is what was talked about. */
function partakers(parties: readonly Party[]): Party[] {
  const known = new Map<string, Party>();
  for (const party of parties) if (takesPart(party) && !known.has(partyKey(party))) known.set(partyKey(party), party);
  const all = [...known.values()];
  const persons = all.filter(isPerson);
  const sides = sidesOf(persons);
  if (sides.length >= 2) return persons;
  return all.filter((party) => isPerson(party) || !sides.includes(party.for as string));
}

/** The speaker who answers for a statement: the outermost in its chain who is no medium; null for the outlet's own. */
export function teller(reading: Reading, a: Attribution): Attribution | null {
  const line = [...chain(reading.attributions, a), a];
  return (
    line.find(({ channel, speaker }) => channel !== "media-report" && speaker !== null && speaker.for !== null) ?? null
  );
}

/** True of a state that the sentence only says the talk to be about, or to be held in. */
function isTopic(reading: Reading, party: Party, at: number): boolean {
  if (isPerson(party)) return false;
  const [start, end] = sentenceAt(reading, at);
  const sentence = reading.document.text.slice(start, end);
  const found = sentence.indexOf(party.name);
  return found > 0 && topicOf.test(sentence.slice(0, found));
}

/** Persons of the report whom a sentence names after `with`, near a word for the talk. */
function companions(reading: Reading, deed: Deed): Party[] {
  const known = [
    ...reading.attributions.flatMap(({ speakers, addressees }) => [...speakers, ...addressees]),
    ...reading.events.flatMap(({ actors, targets }) => [...actors, ...targets]),
  ].filter(isPerson);
  return deed.mentions.flatMap((mention) => {
    const [, end] = sentenceAt(reading, mention[0]);
    const after = reading.document.text.slice(mention[1], Math.min(end, mention[1] + 140));
    const from = after.search(/\bwith\b/iu);
    return from < 0 || from > 40
      ? []
      : known.filter(({ name }) => after.slice(from).includes(name.split(" ").at(-1) as string));
  });
}

/** Who holds a press conference that is said to be of several: whoever speaks where it is named, unless it is joint. */
function hosts(reading: Reading, deed: Deed, persons: readonly Party[]): readonly Party[] {
  const [start, end] = sentenceAt(reading, deed.trigger[0]);
  if (persons.length < 2 || /\bjoint/iu.test(reading.document.text.slice(start, end))) return persons;
  const here = reading.attributions.find(
    (a) =>
      a.within === null &&
      a.cue.some(([from]) => start <= from && from < end) &&
      a.speakers.some((s) => persons.some(sameParty(s))),
  );
  return here ? persons.filter((person) => here.speakers.some(sameParty(person))) : persons.slice(0, 1);
}

/** Persons whom no sentence about the talk names, left out where those whom it names are enough for one. */
function namedThere(reading: Reading, deed: Deed, parties: readonly Party[]): readonly Party[] {
  const said = deed.mentions.map((mention) => words(reading.document.text, sentenceAt(reading, mention[0]))).join("\n");
  const there = parties.filter((party) => !isPerson(party) || said.includes(party.name.split(" ").at(-1) as string));
  const enough = deed.kind === "interview" || deed.kind === "press-conference" ? 1 : 2;
  return sidesOf(there.filter(takesPart)).length >= enough ? there : parties;
}

function seedOfDeed(reading: Reading, deed: Deed): Seed | null {
  const { text } = reading.document;
  const form = formOf(text, deed);
  if (form === null || deed.confidence < leastSure || deed.factuality === "denied" || deed.factuality === "conditional")
    return null;
  const talk = form === "call" || form === "meeting";
  const all = [...deed.actors, ...(form === "press-conference" ? [] : deed.targets)];
  const parties = [...namedThere(reading, deed, all)].filter((party) => !isTopic(reading, party, deed.trigger[0]));
  if (talk) parties.push(...companions(reading, deed));
  const persons = parties.filter(isPerson);
  // Of a talk told in the first person the teller is the one who is not named.
  const within = reading.attributions.find((a) => a.id === deed.within);
  if (talk && within?.speaker && isPerson(within.speaker) && sidesOf(persons).length === 1)
    parties.push(within.speaker);
  const present = partakers(parties);
  const participants = form === "press-conference" ? hosts(reading, deed, present.filter(isPerson)) : present;
  if (talk ? participants.length < 2 : participants.length === 0) return null;
  if (talk && participants.filter(isPerson).length === 0 && deed.confidence < 0.5) return null;
  const planned = deed.factuality === "planned";
  const meant = fitting(planned, publication(reading));
  const given = givenTime(reading, deed);
  const own = given && stated(given.edtf);
  const days = (own && own.to - own.from <= month ? own : null) ?? daysNear(reading, deed.mentions, meant);
  return { form, planned, participants, days, events: [deed], attributions: [], place: deed.place?.name ?? null };
}

/** Who a statement says was there: who spoke and who was spoken to, over its channel. */
const present = (a: Attribution): Party[] => partakers([...a.speakers, ...a.addressees]);

/** Channels tell of encounters that no deed names: a statement made over the phone was made in a call. */
function seedOfChannel(reading: Reading, a: Attribution): Seed | null {
  const form = a.channel === null ? undefined : formByChannel[a.channel];
  if (!form || a.channelFrom === "inferred" || a.channelFrom === null) return null;
  const participants = form === "press-conference" ? a.speakers.filter(isPerson) : present(a);
  if (form === "call" || form === "meeting" ? participants.length < 2 : participants.length === 0) return null;
  // Whoever passes words on at a press conference holds it; those whose words they are do not.
  if ((form === "press-conference" || form === "interview") && teller(reading, a) !== a) return null;
  const days = a.time ? stated(a.time.edtf) : null;
  return { form, planned: false, participants, days, events: [], attributions: [a], place: null };
}

/** Two seeds of one report are one encounter. */
function one(a: Seed, b: Seed): boolean {
  if (a.form !== b.form || a.planned !== b.planned) return false;
  if (a.days && b.days && !touch(a.days, b.days)) return false;
  return fits(a.participants, b.participants);
}

/** Of several days the narrowest. */
const narrower = (a: DayRange | null, b: DayRange | null): DayRange | null =>
  !a || (b && b.to - b.from < a.to - a.from) ? b : a;

function joined(a: Seed, b: Seed): Seed {
  return {
    ...a,
    participants: partakers([...a.participants, ...b.participants]),
    days: narrower(a.days, b.days),
    events: [...a.events, ...b.events],
    attributions: [...a.attributions, ...b.attributions],
    place: a.place ?? b.place,
  };
}

/** Where several words name the encounter, who is named by one of them only is more likely misread into it. */
function principal(seeds: readonly Seed[], all: readonly Party[]): Party[] {
  const times = (party: Party): number =>
    seeds.filter(({ participants }) => participants.some((other) => partyKey(other) === partyKey(party))).length;
  const often = all.filter((party) => times(party) >= 2);
  return seeds.length >= 3 && often.filter(isPerson).length >= 2 ? often : [...all];
}

/** The encounters of a report, each grown from all that points at it, the best told first. */
export function grown(reading: Reading): Seed[] {
  const seeds = [
    ...reading.events.map((deed) => seedOfDeed(reading, deed)),
    ...reading.attributions.map((a) => seedOfChannel(reading, a)),
  ].filter((seed) => seed !== null);
  const rank = ({ participants, events }: Seed): number => participants.filter(isPerson).length * 2 + events.length;
  const groups: { all: Seed; from: Seed[] }[] = [];
  for (const seed of seeds.toSorted((a, b) => rank(b) - rank(a))) {
    const group = groups.find(({ from }) => from.some((other) => one(other, seed)));
    if (!group) groups.push({ all: seed, from: [seed] });
    else {
      group.all = joined(group.all, seed);
      group.from.push(seed);
    }
  }
  const found = groups.map(({ all, from }) => ({ ...all, participants: principal(from, all.participants) }));
  return withMentions(reading, found);
}

/** Words that name a talk and nobody in it (`Friday's call`) mean the one talk of that form and day. */
function withMentions(reading: Reading, seeds: readonly Seed[]): Seed[] {
  const placed = new Set(seeds.flatMap(({ events }) => events));
  const more = new Map<Seed, Deed[]>();
  for (const deed of reading.events) {
    const form = formOf(reading.document.text, deed);
    if (placed.has(deed) || form === null || deed.confidence < leastSure || deed.factuality !== "happened") continue;
    if (partakers([...deed.actors, ...deed.targets]).filter(isPerson).length > 0) continue;
    const days = daysNear(reading, deed.mentions, () => true);
    const meant = seeds.filter(
      (seed) => seed.form === form && !seed.planned && days !== null && touch(days, seed.days),
    );
    const [only, ...others] = meant;
    if (only && others.length === 0) more.set(only, [...(more.get(only) ?? []), deed]);
  }
  return seeds.map((seed) => ({ ...seed, events: [...seed.events, ...(more.get(seed) ?? [])] }));
}
