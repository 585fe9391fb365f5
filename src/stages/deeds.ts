import type { Act } from "../model/acts.ts";
import type { Attribution, Party } from "../model/attribution.ts";
import type { Deed } from "../model/deed.ts";
import type { Document } from "../model/document.ts";
import { compare, contains, hull, length, overlaps, type Span } from "../model/span.ts";
import type { DeedFrame } from "../reader/deeds.ts";
import type { Pointing } from "../reader/points.ts";
import { type Tuning, usual } from "../reader/tuning.ts";
import { fold } from "../text/fold.ts";
import { answeredBy, avenged, besides, byWhoever } from "./answers.ts";
import { placedFrames } from "./deed-frames.ts";
import { borneOut, naming, resolvedBy, somebody, together } from "./deed-parties.ts";
import { oneself } from "./oneself.ts";
import type { DeedWords } from "./parties/doer.ts";
import { unresolved } from "./parties/party.ts";
import type { Candidate } from "./parties/pointed.ts";
import { didNot, mayHaveDone, othersTell, type Patient, patientOf, suffering } from "./patient.ts";
import { againstAnother, asWorded, ownedTo, standing, toldOfOneself } from "./standing.ts";

/** A mention with the attribution on whose word it rests; undefined for the outlet's own. */
interface Told extends DeedFrame {
  readonly said: Attribution | undefined;
  /** Who suffers it by the words of its own clause, where those tell. */
  readonly patient: Patient | null;
  /** True where the words tell for certain whom it is done to. */
  readonly sure: boolean;
  /** True where another deed answers it. */
  readonly avenged: boolean;
}

/** The attribution on whose word a deed rests: the one with the smallest content that holds its trigger. */
function restsOn(trigger: Span, attributions: readonly Attribution[]): Attribution | undefined {
  const size = ({ content }: Attribution): number => content.reduce((n, span) => n + length(span), 0);
  return attributions
    .filter(({ content }) => content.some((span) => contains(span, trigger)))
    .sort((a, b) => size(a) - size(b))[0];
}

/** The words of a party that tell it from others. */
const telling = (text: string, spans: readonly Span[]): Set<string> =>
  new Set(spans.flatMap((span) => fold(text.slice(...span)).match(/[\p{L}\p{N}]{3,}/gu) ?? []));

/**
 * True where two mentions may be of one deed: the same kind and standing, no party that speaks against it, and either
 * two parties or the word itself and one party in common.
 */
function same(text: string, a: Told, b: Told): boolean {
  if (a.avenged !== b.avenged) return false;
  if (a.kind !== b.kind || a.kind === "other" || a.factuality !== b.factuality) return false;
  let shared = 0;
  for (const role of ["actor", "target", "place"] as const) {
    const [x, y] = [telling(text, a[role]), telling(text, b[role])];
    if (x.size === 0 || y.size === 0) continue;
    if ([...x].some((word) => y.has(word))) shared++;
    else return false;
  }
  return shared > 1 || (shared > 0 && stem(text, a.trigger) === stem(text, b.trigger));
}

/** The first letters of a trigger's last word: `met`, `meet` differ, `attack`, `attacked` do not. */
const stem = (text: string, trigger: Span): string =>
  fold(text.slice(...trigger))
    .split(" ")
    .at(-1)
    ?.slice(0, 5) ?? "";

/** Mentions gathered by deed, the surest mention of each first. */
function gathered(text: string, frames: readonly Told[]): Told[][] {
  const deeds: Told[][] = [];
  for (const frame of [...frames].sort((a, b) => b.chance - a.chance)) {
    const found = deeds.find((deed) => same(text, deed[0] as Told, frame));
    if (found) found.push(frame);
    else deeds.push([frame]);
  }
  return deeds;
}

/** The parties of a deed that is told by somebody are among his words, or else he is one; only then anybody outside. */
function inside(spans: readonly Span[], said: Attribution | undefined): readonly Span[] {
  if (!said) return spans;
  for (const part of [said.content, said.source]) {
    const among = spans.filter((span) => part.some((one) => overlaps(one, span)));
    if (among.length > 0) return among;
  }
  return spans;
}

/** Who does it: of what one undertakes himself the pronoun for oneself, and not whom it is said to. */
function doers(text: string, spans: readonly Span[], said: Attribution | undefined): readonly Span[] {
  const himself = said ? oneself(text, said) : null;
  const others = inside(spans, said).filter(
    (span) => !himself || !said?.addresseeSpan.some((to) => overlaps(to, span)),
  );
  return himself && others.length === 0 && spans.length > 0 ? [himself] : others;
}

/** False for a phrase of several words, `the two leaders`, of which nothing tells whom it means. */
const tells = (text: string, span: Span, parties: readonly Party[]): boolean =>
  !/\s/u.test(text.slice(...span)) || parties.some(({ actor }) => actor !== null);

/** Who says that he will or would do something is its actor, where the words name no other. */
const undertaking: ReadonlySet<Act> = new Set(["intention", "promise", "offer", "threat", "agreement"]);

const undertakers = (said: Attribution | undefined): readonly Party[] =>
  said && undertaking.has(said.act) ? said.speakers : [];

interface Asked {
  /** The model or rule that says so. */
  readonly by: string;
  /** Whom a phrase means that is said within an attribution; by default nobody is resolved. */
  readonly partiesOf?: (span: Span, within: string | null) => readonly Party[];
  /** Whom the model points at from within an attribution, the likeliest first; by default nobody. */
  readonly pointedAt?: (pointing: Pointing, within: string | null) => readonly Candidate[];
  readonly tuning?: Tuning;
  /** The words that name whom somebody met, behind the deed; by default none do. */
  readonly whomMet?: (deed: DeedWords) => Span | null;
  /** False for words that are no place; by default all are. */
  readonly isPlace?: (span: Span) => boolean;
  /** The words that name the doer of a deed, for which the model `marked` somebody or not; by default none do. */
  readonly doerOf?: (deed: DeedWords, said: Attribution | undefined, marked: boolean) => Span | null;
}

/**
 * The deeds of a document: mentions that the model marked, gathered into one event for each deed, with the attribution
 * on whose word it rests. What stands in furniture other than headline, deck and caption is left out.
 */
export function deeds(
  document: Document,
  frames: readonly DeedFrame[],
  attributions: readonly Attribution[],
  {
    by,
    partiesOf = (span) => [unresolved(document.text, span)],
    pointedAt = () => [],
    doerOf = () => null,
    whomMet = () => null,
    isPlace = () => true,
    tuning = usual,
  }: Asked,
): Deed[] {
  const { text, body } = document;
  const placed = placedFrames(document, frames, isPlace);
  const meant = resolvedBy(text, partiesOf);
  const told = (frame: DeedFrame): Told => {
    const said = restsOn(frame.trigger, attributions);
    const patient = patientOf(text, frame);
    const teller = othersTell(frame.kind) ? (said?.source ?? []) : [];
    const answered = answeredBy(text, frame);
    const answers = avenged(text, frame.trigger);
    const acting =
      answers !== null
        ? frame.actor.filter(([from]) => from >= answers)
        : answered
          ? besides(answered, frame.actor, "actor")
          : frame.actor;
    const actor = doers(text, acting, said).filter((span) => !patient || !didNot(patient, span, teller));
    const actors = actor.flatMap((span) => meant(span, said?.id ?? null));
    const against = said !== undefined && againstAnother(frame.kind, actors, said.speakers);
    const targets = patient
      ? suffering(patient, together(text, frame.target), frame.pointed?.target ?? null)
      : inside(answered ? besides(answered, frame.target, "target") : frame.target, said);
    const owned =
      said !== undefined && ownedTo(text, { actors, targets: targets.flatMap((span) => meant(span, said.id)) }, said);
    return {
      ...frame,
      said,
      patient,
      sure: patient?.takesUp === false || targets.some((span) => span === answered?.subject),
      avenged: answers !== null,
      actor,
      target: targets,
      factuality:
        asWorded(text, frame, said?.act ?? null) ?? standing(frame.factuality, said?.act ?? null, against, owned),
    };
  };
  return gathered(text, placed.map(told))
    .sort((a, b) => compare((a[0] as Told).trigger, (b[0] as Told).trigger))
    .map((mentions, i) => {
      const first = mentions[0] as Told;
      const within = first.said?.id ?? null;
      const spansOf = (role: "actor" | "target" | "place"): readonly Span[] => {
        const told = mentions.find((mention) => mention[role].length > 0);
        if (!told) return [];
        const spans = told[role].map((span) => naming(text, span, told.trigger)).filter((span) => somebody(text, span));
        const sure = role === "place" || (role === "target" && told.sure);
        return sure ? spans : borneOut(text, spans, told.pointed?.[role] ?? null);
      };
      const parties = (role: "actor" | "target"): Party[] => {
        const all = spansOf(role).flatMap((span) => meant(span, within));
        return all.filter((party, i) => all.findIndex(({ name }) => name === party.name) === i);
      };
      const marked = parties("actor");
      const doer = doerOf(first, first.said, marked.length > 0);
      const named = doer ? meant(doer, within) : [];
      const anybody = byWhoever(text, first.trigger);
      const nobody = anybody || first.avenged;
      const taken = doer && (marked.length === 0 || tells(text, doer, named));
      const actors = anybody ? [] : taken ? named : marked;
      const pointed = (role: "actor" | "target", but: readonly Party[]): Party[] => {
        const pointing = first.pointed?.[role];
        const least = tuning.point[role];
        if (!pointing || 1 - pointing.nobody < least) return [];
        const [top] = pointedAt(pointing, within);
        if (!top || top.share < least || but.some(({ name }) => name === top.party.name)) return [];
        const { patient, said } = first;
        if (patient && othersTell(first.kind) && said?.speakers.some(({ name }) => name === top.party.name)) return [];
        if (patient && role === "actor" && !mayHaveDone(text, first.trigger, patient, top)) return [];
        return role === "actor" && first.said && toldOfOneself(text, first, top.party, first.said) ? [] : [top.party];
      };
      const told = parties("target");
      const met = told.length === 0 ? whomMet(first) : null;
      const other = met ? meant(met, within) : [];
      const targets = other.some(({ name }) => actors.some((actor) => actor.name === name))
        ? told
        : [...told, ...other];
      const all = actors.length > 0 || nobody ? actors : pointed("actor", targets);
      const place = spansOf("place").find((span) =>
        body.every((part) => contains(part, span) === contains(part, first.trigger)),
      );
      const where = place && text.slice(...place);
      const did = all.length > 1 ? all.filter(({ name }) => name !== where) : all;
      return {
        id: `e${i + 1}`,
        kind: first.kind,
        type: first.type,
        mode: first.kind === "call" ? "phone" : null,
        span: hull([first.trigger, ...first.actor, ...first.target, ...first.place]) as Span,
        trigger: first.trigger,
        mentions: mentions.map(({ trigger }) => trigger).sort(compare),
        actors: did.length > 0 || nobody ? did : undertakers(first.said),
        targets: targets.length > 0 ? targets : pointed("target", did),
        place: place ? { name: unresolved(text, place).name, span: place } : null,
        time: null,
        factuality: first.factuality,
        within,
        confidence: Math.round(100 * first.chance) / 100,
        by,
      };
    });
}
