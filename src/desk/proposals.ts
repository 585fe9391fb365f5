import { inForce } from "../ledger/decisions/in-force.ts";
import type { Cluster, Item } from "../ledger/merge/item.ts";
import type { Decision, LedgerEntry, Proposal } from "../ledger/shapes.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";
import { entryOfCluster } from "./ledger.ts";
import { links } from "./links.ts";
import { Sources } from "./sources.ts";
import { part, type Walk, within } from "./walk.ts";

/** A commitment read with less confidence than this is worth a look. */
const doubtful = 0.6;

/** Links resting on less than this are worth a look. */
const weak = 0.6;

const round = (number: number): number => Math.round(number * 100) / 100;

/** The weakest bond by which members hang together, among those of the strongest that tie each of them. */
async function strength(store: Store, kind: Item["kind"], members: readonly string[]): Promise<number> {
  const best = new Map<string, number>();
  for (const { relation, strength: much, members: pair } of await store.bonds(kind, members))
    if (relation === "same" && pair.every((member) => members.includes(member)))
      for (const member of pair) best.set(member, Math.max(best.get(member) ?? 0, much));
  return members.length < 2 ? 1 : Math.min(...members.map((member) => best.get(member) ?? 0));
}

/** What became of a commitment, and whether it was read with little confidence; nothing of what a person decided on. */
async function* ofCommitments(store: Store, walk: Walk | undefined): AsyncGenerator<Proposal> {
  const here = part(walk, "a");
  if (here === null) return;
  const sources = new Sources(store);
  for await (const cluster of store.clusters({ kind: "commitment", after: here.after })) {
    if (!here.to(cluster.id)) return;
    yield* ofCommitment(store, sources, cluster);
  }
}

/** What of the proposals is on one commitment, by any id it has or had: on its status, and on itself. */
export async function proposalsOn(store: Store, id: string): Promise<Proposal[]> {
  await assemble(store);
  const cluster = await store.cluster(id);
  return cluster?.kind === "commitment" ? Array.fromAsync(ofCommitment(store, new Sources(store), cluster)) : [];
}

async function* ofCommitment(store: Store, sources: Sources, cluster: Cluster): AsyncGenerator<Proposal> {
  const on = [cluster.id, ...cluster.members];
  const ruled = inForce(await Array.fromAsync(store.decisions({ on })));
  // What is decided is passed over before it is worked out.
  if (ruled.some((one) => one.on === cluster.id && setsFate(one))) return;
  const entry = await entryOfCluster(store, sources, cluster);
  if (entry) yield* ofEntry(store, entry, on);
}

/** True where somebody said what became of a commitment, and so takes it for one; who leaves it open does not say so. */
const setsFate = ({ verdict, change }: Decision): boolean => verdict === "status" && change?.status !== "open";

async function* ofEntry(store: Store, entry: LedgerEntry, members: readonly string[]): AsyncGenerator<Proposal> {
  const { id, debtor, content, negated, made, makings, proposed, why, evidence, decidedBy } = entry;
  const rests = makings.map(({ document, attribution }) => `${document}#${attribution}`);
  const what = `${debtor.name}${made ? `, ${made.edtf}` : ""}: ${negated ? "not " : ""}${content.kind}: ${content.text.replace(/\s+/gu, " ").slice(0, 120)}`;
  if (proposed !== null && decidedBy === null) {
    const decisive = evidence.some(({ strength: much }) => much === "decisive");
    const confidence = evidence.length === 0 ? 0.5 : decisive ? 0.8 : 0.6;
    yield {
      id,
      about: "status",
      summary: `${what} — ${proposed}`,
      proposed,
      why: why ?? "",
      confidence,
      rests: [...rests, ...evidence.map(({ event }) => event.id)],
    };
  }
  const items = (await store.items("statement", rests)) as readonly Item<"statement">[];
  const sure = Math.max(0, ...(await sureness(store, items)));
  const decided = inForce(await Array.fromAsync(store.decisions({ on: [...members, ...rests] })));
  if (items.length > 0 && sure < doubtful && !decided.some((one) => one.verdict !== "status" || setsFate(one)))
    yield {
      id,
      about: "commitment",
      summary: what,
      proposed: null,
      why: "no making of it was read with confidence",
      confidence: round(sure),
      rests,
    };
}

/**
 * What the program proposes and nobody has decided yet: what became of commitments, commitments read with little
 * confidence, and links that rest on little.
 */
export async function* proposals(store: Store, walk?: Walk): AsyncGenerator<Proposal> {
  await assemble(store);
  yield* ofCommitments(store, walk);
  if (walk?.weary) return;
  const kinds = { "same-statement": "statement", "same-deed": "deed", "same-encounter": "gathering" } as const;
  const weakly = { relations: ["same-statement", "same-deed", "same-encounter"] } as const;
  for await (const link of links(store, weakly, within(walk, "b"))) {
    if (link.decidedBy !== null) continue;
    const kind = kinds[link.relation as keyof typeof kinds];
    const members = (await store.cluster(link.id))?.members ?? [];
    const much = await strength(store, kind, members);
    if (much >= weak) continue;
    const about = kind === "gathering" ? "encounter" : "link";
    yield {
      id: link.id,
      about,
      summary: `${link.relation}: ${members.length} members`,
      proposed: null,
      why: link.by,
      confidence: round(much),
      rests: link.members,
    };
  }
}

/** How sure the reader was of statements. */
async function sureness(store: Store, items: readonly Item<"statement">[]): Promise<number[]> {
  const found: number[] = [];
  for (const { member, document } of items.slice(0, 5)) {
    const reading = await store.reading(document as string);
    const a = reading?.attributions.find(({ id }) => member.endsWith(`#${id}`));
    if (a) found.push(a.confidence);
  }
  return found;
}
