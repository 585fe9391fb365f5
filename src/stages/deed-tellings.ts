import type { Attribution } from "../model/attribution.ts";
import { contains, length, overlaps, type Span } from "../model/span.ts";
import type { DeedFrame } from "../reader/deeds.ts";
import { answeredBy, avenged, besides } from "./answers.ts";
import { type PartiesOf, together } from "./deed-parties.ts";
import { oneself } from "./oneself.ts";
import { didNot, othersTell, type Patient, patientOf, suffering } from "./patient.ts";
import { againstAnother, asWorded, ownedTo, standing } from "./standing.ts";

/** A mention with the attribution on whose word it rests; undefined for the outlet's own. */
export interface Told extends DeedFrame {
  readonly said: Attribution | undefined;
  /** Who suffers it by the words of its own clause, where those tell. */
  readonly patient: Patient | null;
  /** True where the words tell for certain whom it is done to. */
  readonly sure: boolean;
  /** True where another deed answers it. */
  readonly avenged: boolean;
}

/** The attribution on whose word a deed rests: the one with the smallest content that holds its trigger. */
export function restsOn(trigger: Span, attributions: readonly Attribution[]): Attribution | undefined {
  const size = ({ content }: Attribution): number => content.reduce((n, span) => n + length(span), 0);
  return attributions
    .filter(({ content }) => content.some((span) => contains(span, trigger)))
    .sort((a, b) => size(a) - size(b))[0];
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

/** A mention of a deed as its words and whose they are tell it: who does it, who suffers it and how it stands. */
export function toldBy(text: string, frame: DeedFrame, said: Attribution | undefined, meant: PartiesOf): Told {
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
  const target = patient
    ? suffering(patient, together(text, frame.target), frame.pointed?.target ?? null)
    : inside(answered ? besides(answered, frame.target, "target") : frame.target, said);
  const sure = patient?.takesUp === false || target.some((span) => span === answered?.subject);
  const told = { ...frame, said, patient, sure, avenged: answers !== null, actor, target };
  return { ...told, factuality: asWorded(text, frame, said?.act ?? null) ?? standingOf(text, told, meant) };
}

/** How it stands by whose word it is, where the words around it do not tell. */
function standingOf(text: string, { said, kind, factuality, actor, target }: Told, meant: PartiesOf) {
  if (!said) return standing(factuality, null);
  const actors = actor.flatMap((span) => meant(span, said.id));
  const targets = target.flatMap((span) => meant(span, said.id));
  const against = againstAnother(kind, actors, said.speakers);
  return standing(factuality, said.act, against, ownedTo(text, { actors, targets }, said));
}
