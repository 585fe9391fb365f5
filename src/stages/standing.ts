import type { Act } from "../model/acts.ts";
import type { Attribution, Party } from "../model/attribution.ts";
import type { DeedKind, Factuality } from "../model/deed.ts";
import type { DeedFrame } from "../reader/deeds.ts";
import { asked, onlySupposed, yetToBe } from "./supposed.ts";

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
  { for: of }: Party,
  { act, speakers }: Pick<Attribution, "act" | "speakers">,
): boolean =>
  hostile.has(kind) &&
  telling.has(act) &&
  of !== null &&
  speakers.some((speaker) => speaker.for === of) &&
  !byPronoun.test(text.slice(Math.max(0, start - 60), start));

/** True where somebody tells of harm done by another side than his own, as far as both sides are known. */
export const againstAnother = (kind: DeedKind, actors: readonly Party[], speakers: readonly Party[]): boolean =>
  hostile.has(kind) &&
  actors.some((actor) => actor.for !== null) &&
  speakers.some((speaker) => speaker.for !== null) &&
  !actors.some((actor) => actor.for !== null && speakers.some((speaker) => speaker.for === actor.for));

/**
 * How a deed stands where the words around its trigger tell that: they only suppose or ask it, or it will be done or may be and
 * the model takes it for done (in the outlet's own voice, where `within` is null, also for a condition). Null where they
 * do not; what the model takes for denied stays so.
 */
export function asWorded(
  text: string,
  { trigger, factuality }: Pick<DeedFrame, "trigger" | "factuality">,
  within: Act | null,
): Factuality | null {
  if (factuality === "denied") return null;
  if (onlySupposed(text, trigger) || asked(text, trigger)) return "conditional";
  const taken = factuality === "happened" || (within === null && factuality === "conditional");
  return taken && within !== "denial" ? yetToBe(text, trigger) : null;
}

/**
 * How a deed stands, given what the model makes of its words and the act within whose content it lies (null for the
 * outlet's own voice). What an outlet tells itself happened or is to happen, since it is nobody's allegation; what is
 * told to accuse, or told against another side, is alleged; what is denied is denied; what is only wanted, offered or threatened has not happened.
 */
export function standing(read: Factuality, within: Act | null, against = false): Factuality {
  if (within === null) return read === "planned" || read === "denied" ? read : "happened";
  if (within === "denial") return "denied";
  if (read !== "happened") return read;
  if (within === "accusation" || (against && within === "assertion")) return "alleged";
  return wanting.has(within) ? "conditional" : read;
}
