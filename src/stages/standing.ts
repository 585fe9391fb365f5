import { heardOf, leftUndone, notDenied, owning, refuted } from "../lang/en/hearsay.ts";
import type { Act } from "../model/acts.ts";
import { type Attribution, type Party, sidesWith, speaksForSide } from "../model/attribution.ts";
import type { DeedKind, Factuality } from "../model/deed.ts";
import type { DeedFrame } from "../reader/deeds.ts";
import { asked, before, isLeftOpen, onlySupposed, stillGiven, takenAsDone, yetToBe } from "./supposed.ts";

/** Acts that want a deed and do not tell of one. */
const wanting: ReadonlySet<Act> = new Set(["hope", "demand", "request", "proposal", "offer", "threat", "warning"]);

/** Deeds done to somebody's harm: who tells them of another's side tells them against it. */
const hostile: ReadonlySet<DeedKind> = new Set([
  "attack",
  "combat",
  "seizure",
  "detention",
  "annexation",
  "insurgency",
  "expulsion",
]);

/** Acts by which somebody tells, without owning to it, of harm that was done. */
const telling: ReadonlySet<Act> = new Set(["assertion", "assessment", "accusation", "condemnation", "warning"]);

/** A pronoun with its verb, before a deed: `said it had retaken`. */
const byPronoun = /(?<!\p{L})(?:it|he|she|they|we|I)(?:['’]\p{L}+)? (?:[\p{L}’]+ ){0,3}$/u;

/** True where the doer of harm would be of the side that tells of it, though its words do not say so. */
export const toldOfOneself = (
  text: string,
  { kind, trigger: [start] }: Pick<DeedFrame, "kind" | "trigger">,
  doer: Party,
  { act, speakers }: Pick<Attribution, "act" | "speakers">,
): boolean =>
  hostile.has(kind) &&
  telling.has(act) &&
  sidesWith(doer, speakers) &&
  !byPronoun.test(text.slice(Math.max(0, start - 60), start));

/** True where somebody tells of harm done by another side than his own, as far as both sides are known. */
export const againstAnother = (kind: DeedKind, actors: readonly Party[], speakers: readonly Party[]): boolean =>
  hostile.has(kind) &&
  actors.some(speaksForSide) &&
  speakers.some(speaksForSide) &&
  !actors.some((actor) => sidesWith(actor, speakers));

/** True where somebody owns by his word (`confirmed that`) to a deed of which his own side, and no other, is a party told by name. */
export const ownedTo = (
  text: string,
  { actors, targets }: { readonly actors: readonly Party[]; readonly targets: readonly Party[] },
  { cue, speakers }: Pick<Attribution, "cue" | "speakers">,
): boolean => {
  const own = (party: Party): boolean => sidesWith(party, speakers);
  return (
    cue.some((span) => owning.test(text.slice(...span))) &&
    [...actors, ...targets].some(own) &&
    actors.every((actor) => !speaksForSide(actor) || own(actor))
  );
};

/**
 * How a deed stands where the words around its trigger tell that: they refute it or tell that it was left undone, only suppose
 * or ask it, or it will be done or may be and the model takes it for done (in the outlet's own voice, where `within` is null, also for a
 * condition), or they only heard of it. Null where they do not; what the model takes for denied stays so, unless it is
 * what somebody does not deny.
 */
export function asWorded(
  text: string,
  { trigger, factuality }: Pick<DeedFrame, "trigger" | "factuality">,
  within: Act | null,
): Factuality | null {
  const { clause } = before(text, trigger[0]);
  if (isLeftOpen(text, trigger)) return "conditional";
  if (factuality === "denied") return notDenied.test(clause) || takenAsDone(text, trigger) ? "happened" : null;
  if (refuted.test(clause) || leftUndone.test(clause)) return "denied";
  if (onlySupposed(text, trigger) || asked(text, trigger) || stillGiven(text, trigger)) return "conditional";
  if (within === "denial") return null;
  const taken = factuality === "happened" || (within === null && factuality === "conditional");
  const later = taken ? yetToBe(text, trigger) : null;
  const told = factuality === "happened" || factuality === "alleged";
  return later ?? (told && heardOf.test(clause) ? "alleged" : null);
}

/**
 * How a deed stands, given what the model makes of its words and the act within whose content it lies (null for the
 * outlet's own voice). What an outlet tells itself happened or is to happen, since it is nobody's allegation; what is
 * told to accuse, or told against another side, is alleged, but not what somebody owns to; what is denied is denied; what
 * is only wanted, offered or threatened has not happened.
 */
export function standing(read: Factuality, within: Act | null, against = false, owned = false): Factuality {
  if (within === null) return read === "planned" || read === "denied" ? read : "happened";
  if (within === "denial") return "denied";
  if (read !== "happened") return owned && read === "alleged" ? "happened" : read;
  if (within === "accusation" || (against && within === "assertion")) return "alleged";
  return wanting.has(within) ? "conditional" : read;
}
