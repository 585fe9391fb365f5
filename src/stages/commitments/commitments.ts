import { inSpite } from "../../lang/en/backgrounds.ts";
import { clausal, doing } from "../../lang/en/turns.ts";
import { demandOf, ofOffice, unknownWhat } from "../../lang/en/undertakings.ts";
import { type Attribution, chain, type Party, sidesWith, speaksForSide } from "../../model/attribution.ts";
import type { Commitment, Undertaking } from "../../model/commitment.ts";
import type { Deed } from "../../model/deed.ts";
import { familyOf, mutual } from "../../model/deed-families.ts";
import type { Document } from "../../model/document.ts";
import { extent } from "../../model/edtf.ts";
import { contains, type Span } from "../../model/span.ts";
import type { Time } from "../../model/time.ts";
import { literal } from "../../text/literal.ts";
import type { Days, World } from "../../world/world.ts";
import { onlyIf } from "../supposed.ts";
import { aboard, type Bound, bound } from "./bound.ts";
import { doer, others } from "./doer.ts";
import { deadline, made } from "./made.ts";
import { named } from "./named.ts";
import { type Draft, once, sameDebtor, sameThing } from "./once.ts";
import { alike, creditors, harming, turned } from "./sides.ts";
import { type Weight, weightOf } from "./weight.ts";
import { type Wording, without, wording } from "./wording.ts";

interface Page {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly deeds: readonly Deed[];
  readonly times: readonly Time[];
  readonly world: World;
  readonly days: Days;
}

/**
 * What the speakers of a document undertake, refuse or threaten, each once, in reading order. Headlines and captions
 * repeat what the body says and make no commitment of their own. Offices are looked up on `days`, which of an undated
 * document may be known where its day of publication is not.
 */
export function commitments(
  document: Document,
  attributions: readonly Attribution[],
  deeds: readonly Deed[],
  times: readonly Time[],
  world: World,
  days: Days = document.published,
): Commitment[] {
  const page = { document, attributions, deeds, times, world, days };
  const found = attributions.flatMap((attribution) => {
    const above = new Set(chain(attributions, attribution).map(({ id }) => id));
    return drafts(attribution, page).map((one) => ({ one, above }));
  });
  const own = found.filter(({ one: outer }) => !found.some(({ one, above }) => retold(outer, one, above)));
  return once(own.map(({ one }) => one)).map(({ told: _, by, debtor, ...rest }, i) => ({
    id: `c${i + 1}`,
    ...rest,
    by: by as Party,
    debtor: debtor as Party,
  }));
}

/** True where the outer words do no more than report the inner ones, which they hold: A says that B gave his word. */
function retold(outer: Draft, inner: Draft, above: ReadonlySet<string>): boolean {
  if (!above.has(outer.attribution) || !sameDebtor(outer, inner)) return false;
  return sameThing(outer, inner) || outer.content.kind === "other" || outer.content.kind === "statement";
}

const joinedWords = (text: string, spans: readonly Span[]): string =>
  spans
    .map((span) => text.slice(...span))
    .join(" … ")
    .replace(/\s+/gu, " ");

/** What one attribution undertakes; where several give one word, one for each of them. */
function drafts(attribution: Attribution, page: Page): Draft[] {
  const { document, attributions, times, world } = page;
  if (attribution.zone !== "body" || attribution.content.length === 0) return [];
  const { text } = document;
  const parent = attributions.find(({ id }) => id === attribution.within);
  const words = joinedWords(text, attribution.content);
  const read = wording(words);
  const until = deadline(attribution.content, times, document);
  const given = weightOf({
    attribution,
    parent,
    cue: joinedWords(text, attribution.cue),
    around: parent ? joinedWords(text, parent.cue) : "",
    words: words.replace(/^[\s"'“”‘’.…]+/u, ""),
    read,
    toCome: until !== null,
  });
  if (!given) return [];
  const begins = attribution.cue[0];
  const weight: Weight =
    begins &&
    given.binding &&
    (onlyIf(text, begins) || unknownWhat.test(text.slice(Math.max(0, begins[0] - 80), begins[0])))
      ? { ...given, strength: "reserve", binding: false, why: "is only supposed, not given" }
      : given;
  const deed = doneIn(attribution, read, page);
  const kind = read.named?.kind ?? deed?.kind ?? "other";
  if (given.binding && kind === "other" && nameless(words, read)) return [];
  const { when, told } = made(attribution, parent, page);
  const giver = turned(attribution, parent, words, page);
  const teller = giver ? (parent?.speaker ?? attribution.speaker) : null;
  const negated = weight.negated !== (read.ends && !endings.has(kind));
  const owing = { attribution, parent, words, doer: doer(read, world), kind, negated, world, dealings: page };
  return (giver ? [giver] : bounden(attribution, kind, owing.doer)).flatMap((by) => {
    const held = binds(by, kind, read, when, page);
    if (held && others(read, words, held, attribution, page)) return [];
    const debtor = held?.debtor ?? null;
    return {
      attribution: attribution.id,
      by: held?.by ?? null,
      debtor,
      creditors: teller
        ? [teller]
        : debtor
          ? creditors({ ...owing, debtor, before: lead(text, attribution, parent) })
          : heardBy(owing, text),
      content: undertaking(
        attribution.act === "refusal" ? refused(words) : words,
        kind,
        read,
        deed,
        debtor,
        attribution,
        page,
      ),
      negated,
      condition: read.condition,
      deadline: until,
      made: when,
      told,
      via: attribution.via,
      strength: weight.strength,
      binding: weight.binding,
      why: weight.binding ? `${weight.why}; ${held?.why ?? "no speaker named"}` : weight.why,
    };
  });
}

/** What is refused of a demand: `to leave` of `calls by Norway for Chad to leave`. */
const refused = (words: string): string => words.slice(demandOf.exec(words)?.[0].length ?? 0).trimStart();

/**
 * Who of the speakers may be bound: of several who give one word, each side once, or the one that their words name for the
 * doer. Where it takes two (they agree to meet, to cease fire) the first stands for all, who are then owed. Null stands for
 * nobody known.
 */
function bounden(
  { act, speakers }: Attribution,
  kind: Undertaking["kind"],
  does: string | undefined,
): readonly (Party | null)[] {
  const known = speakers.filter((party) => party.actor !== null || !pronoun.test(party.name));
  const first = known[0] ?? null;
  const doing = known.find((party) => does !== undefined && party.for === does);
  if (doing || (act === "agreement" && mutual.has(familyOf(kind)))) return [doing ?? first];
  const sides = known.filter((party, i) => known.findIndex((other) => alike(other, party)) === i);
  const sided = sides.filter(speaksForSide);
  return sided.length > 1 ? sided : [first];
}

/** True where the words name something without a verb, `territory once held by Norway`, and no deed that is known. */
function nameless(words: string, { how, named, condition }: Wording): boolean {
  const main = without(condition ? [condition] : [], words).replace(/^[^\p{L}]+/u, "");
  return how === null && named === null && !clausal.test(main) && !doing.test(main);
}

/** Deeds that consist in ending something: to suspend cooperation is a sanction, to suspend talks is not to talk. */
const endings: ReadonlySet<Undertaking["kind"]> = new Set([
  ...(["sanction", "withdrawal", "ban", "ceasefire", "release", "disarmament", "resignation", "legislation"] as const),
  "other",
]);

/** Nobody is held to what an unresolved pronoun said, or the label of a transcript that names an office alone. */
const pronoun =
  /^(?:who|whose(?: .*)?|which|that|this|these|those|they|them|their|theirs|he|him|his|she|her|hers|it|its|we|us|our|ours|I|me|my|you|your|one|ones|some|others|another|both|all|each|many|most|several|any|anyone|everyone|nobody|(?:(?:many|some|most|several|other|few) )?(?:people|observers)|somebody|q|the moderator|moderator|participant|reporters?|journalists?|(?:senior )?administration official(?: (?:one|two|three|#\d))?|speaker)$/iu;

/** Words with no speaker still have a hearer, who is owed once the speaker is known. */
const heardBy = (owing: Omit<Parameters<typeof creditors>[0], "debtor" | "before">, text: string): Party[] =>
  creditors({
    ...owing,
    debtor: { name: "", actor: null, for: null },
    before: lead(text, owing.attribution, owing.parent),
  });

/** The words of the parent's content that lead up to this attribution's own. */
const lead = (text: string, { content }: Attribution, parent: Attribution | undefined): string => {
  const [from, to] = [parent?.content[0]?.[0], content[0]?.[0]];
  return from === undefined || to === undefined || from >= to ? "" : text.slice(from, to);
};

/**
 * The first deed that the reader found within the words, of the kind that the words name where they name one. A deed
 * of the condition (`if you attack`) is what others may do, and one named besides what others have done; neither is
 * undertaken.
 */
function doneIn(
  { id, content, speakers }: Attribution,
  { named: own, condition, besides }: Wording,
  page: Page,
): Deed | undefined {
  const { deeds, document } = page;
  const apart = condition === null ? besides : [condition, ...besides];
  const barred = apart.flatMap((words) => content.flatMap((span) => placeOf(words, span, document.text)));
  const within = deeds.filter(
    ({ within, trigger, kind, actors }) =>
      within === id &&
      (own !== null || !doneByOthers(actors, speakers)) &&
      content.some((span) => contains(span, trigger)) &&
      !barred.some((span) => contains(span, trigger)) &&
      kind !== "order",
  );
  return within.find(({ kind }) => kind === own?.kind) ?? (own ? undefined : within[0]);
}

/** True where a deed is told of other states or bodies alone: who helps two others to talk does not undertake to talk. */
const doneByOthers = (actors: readonly Party[], speakers: readonly Party[]): boolean =>
  actors.length > 0 &&
  speakers.some(speaksForSide) &&
  actors.every((actor) => speaksForSide(actor) && !sidesWith(actor, speakers));

/** Where words, white space apart, stand in a span of the text. */
function placeOf(words: string, [start, end]: Span, text: string): Span[] {
  const pattern = words.split(" ").map(literal);
  const match = new RegExp(pattern.join("\\s+"), "u").exec(text.slice(start, end));
  return match ? [[start + match.index, start + match.index + match[0].length]] : [];
}

function binds(
  by: Party | null,
  kind: Undertaking["kind"],
  { subject, does }: Wording,
  made: { readonly edtf: string } | null,
  { document, world, days }: Page,
): (Bound & { readonly by: Party }) | null {
  if (!by || aboard(by, document.text, world)) return null;
  const when = (made && extent(made.edtf)) ?? days;
  return {
    by,
    ...bound(by, {
      world,
      text: document.text,
      when,
      kind,
      subject,
      personal: ofOffice.test(`${subject} ${does}`),
    }),
  };
}

function undertaking(
  words: string,
  kind: Undertaking["kind"],
  read: Wording,
  deed: Deed | undefined,
  debtor: Party | null,
  attribution: Attribution,
  { document, world }: Page,
): Undertaking {
  const foreign = (party: Party): boolean =>
    debtor === null || (party.for === null ? party.name !== debtor.name : party.for !== debtor.for);
  const from = read.named ? words.indexOf(words.trim().slice(0, 4)) + read.named.at : 0;
  const spited = read.besides.filter((phrase) => inSpite.test(phrase));
  const inWords = named(world, without(spited, words).slice(from)).map(({ party }) => party);
  const near = around(attribution, document, world);
  const target =
    inWords.find(foreign) ??
    deed?.targets.find((party) => foreign(party) && near.some((one) => one.for !== null && one.for === party.for)) ??
    personIn(words.slice(from), world) ??
    (harming.has(kind) ? near.find(foreign) : undefined) ??
    null;
  return { type: read.named?.type ?? deed?.type ?? "OTHER", kind, actor: debtor, target, text: words };
}

/** The first person of the tables whom words call by the full name. */
function personIn(words: string, world: World): Party | undefined {
  for (const [name] of words.matchAll(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu)) {
    const person = world.actorByName(name)[0];
    if (person) return { name: person.name, actor: person.id, for: null };
  }
  return undefined;
}

/** The states that the paragraph names before the words, the nearest first. */
function around({ content }: Attribution, { body, text }: Document, world: World): Party[] {
  const start = content[0]?.[0] ?? 0;
  const paragraph = body.find(([from, to]) => from <= start && start < to);
  return paragraph
    ? named(world, text.slice(paragraph[0], start))
        .map(({ party }) => party)
        .reverse()
    : [];
}
