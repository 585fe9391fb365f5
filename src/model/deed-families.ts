import type { DeedKind } from "./deed.ts";

/**
 * Kinds that reports use for one another when they tell of what somebody will do: to invade, to send troops in and to
 * occupy are one threat; to meet and to talk by phone one conversation. A kind in no family is a family of its own.
 */
const families: Readonly<Record<string, readonly DeedKind[]>> = {
  force: ["attack", "combat", "deployment", "seizure", "annexation"],
  talk: ["meeting", "call"],
  retreat: ["withdrawal", "disarmament"],
  answer: ["written-response", "disclosure", "statement"],
};

const familyByKind = new Map(Object.entries(families).flatMap(([name, kinds]) => kinds.map((kind) => [kind, name])));

/** The family of a kind of deed; its own name where it has none. */
export const familyOf = (kind: DeedKind): string => familyByKind.get(kind) ?? kind;

/** Families in which both sides are bound alike and to one another, so that either may stand as the debtor. */
export const mutual: ReadonlySet<string> = new Set(["talk", "agreement", "ceasefire", "exercise"]);
