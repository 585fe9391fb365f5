import type { LedgerEntry, Proposal } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";
import type { Asked } from "./asked.ts";
import { DeskFault } from "./fault.ts";
import { entryOfCluster } from "./ledger.ts";
import { proposalsOn } from "./proposals.ts";
import { Sources } from "./sources.ts";

/** The commitment of the ledger that a name leads to: its own id, one it had, or a making of it. */
async function entryNamed(store: Store, name: string): Promise<LedgerEntry | null> {
  const cluster = (await store.cluster(name)) ?? (await store.clustersOf("commitment", [name]))[0];
  return cluster?.kind === "commitment" ? entryOfCluster(store, new Sources(store), cluster) : null;
}

/** A proposal accepted or rejected, as what is asked to be decided. Of links and encounters the id says enough. */
export const answering = (
  { id, about }: Pick<Proposal, "id" | "about">,
  verdict: "accept" | "reject",
  by: Pick<Asked, "who" | "why">,
): Asked => ({ verdict, on: id, change: about === "link" || about === "encounter" ? null : { about }, ...by });

/**
 * A proposed status that is accepted or rejected, as the decision it comes to: the status is what was proposed, or stays
 * open. What was proposed is noted with it.
 */
export async function ofProposedStatus(store: Store, asked: Asked): Promise<Asked> {
  const proposed = (await entryNamed(store, asked.on))?.proposed ?? null;
  if (proposed === null) throw new DeskFault(`${asked.on}: no status is proposed for it`);
  const status = asked.verdict === "accept" ? proposed : "open";
  return { ...asked, verdict: "status", change: { status, about: "status", proposed } };
}

/**
 * What accepting or rejecting an id is about. A commitment's id stands for it and, at the same time, for its proposed
 * status: whichever of the two waits for a decision is meant. Where both do, `about` must be told; where neither does,
 * or the id is of something else, null. `about` of `commitment` means the commitment itself in any case.
 */
export async function aboutOf(store: Store, on: string, about: unknown): Promise<Proposal["about"] | null> {
  if (about === "commitment") return "commitment";
  if (about === "link" || about === "encounter" || about === "statement") return null;
  if (about !== undefined && about !== "status")
    throw new DeskFault(`about: "${String(about)}"; what is proposed of a commitment is about its status or itself`);
  const waiting = await proposalsOn(store, on);
  const named = waiting.map((one) => one.about);
  if (about === "status" && !named.includes("status")) throw new DeskFault(`${on}: no status waits for a decision`);
  if (about === undefined && named.length > 1)
    throw new DeskFault(
      `${on}: both its status and whether it binds at all wait for a decision; say which is meant: about status, or about commitment`,
    );
  return about ?? named[0] ?? null;
}
