import type { Decision } from "../shapes.ts";

/**
 * The decisions that hold: those that no other in force takes back. Of two that take each other's object back the later
 * holds, since a decision can only name one made before it. In the order they were made.
 */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>();
  const holding: Decision[] = [];
  for (const decision of [...decisions].reverse()) {
    if (undone.has(decision.id)) continue;
    if (decision.verdict === "undo") undone.add(decision.on);
    else holding.unshift(decision);
  }
  return holding;
}

/** The document a member stands in, and its own id there; `part` null where the member is the document. */
export function placeOf(member: string): { readonly document: string; readonly part: string | null } | null {
  const parts = /^(sha256:[0-9a-f]{64})(?:#(\w+))?$/.exec(member);
  return parts ? { document: parts[1] as string, part: parts[2] ?? null } : null;
}
