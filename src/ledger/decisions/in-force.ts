import type { Decision } from "../shapes.ts";

/**
 * Ids of the decisions that another takes back which is not taken back itself. A decision can only name one made before
 * it, so the last word is read first. `decisions` stand in the order they were made.
 */
export function takenBack(decisions: readonly Decision[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { id, verdict, on } of decisions.toReversed()) if (verdict === "undo" && !found.has(id)) found.add(on);
  return found;
}

/** The decisions that hold, in the order they were made: those that are not taken back, and take nothing back. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const undone = takenBack(decisions);
  return decisions.filter(({ id, verdict }) => verdict !== "undo" && !undone.has(id));
}

/** The document a member stands in, and its own id there; `part` null where the member is the document. */
export function placeOf(member: string): { readonly document: string; readonly part: string | null } | null {
  const parts = /^(sha256:[0-9a-f]{64})(?:#(\w+))?$/.exec(member);
  return parts ? { document: parts[1] as string, part: parts[2] ?? null } : null;
}
