import { inForce } from "../ledger/decisions/in-force.ts";
import { type LedgerEntry, type Status, statuses } from "../ledger/shapes.ts";
import { numberOf } from "../model/calendar.ts";
import type { Page } from "../store/browse.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";
import { clustersAsked, entryOfCluster, fits, type LedgerAsked, ledger } from "./ledger.ts";
import { Sources } from "./sources.ts";
import { pageOf } from "./walk.ts";

/** So many entries are worked out for one page, so that a question few answer is told in pages rather than waited for. */
const mostLooked = 250;
/** Of entries that persons set a status of so many are shown and counted. */
const mostDecided = 500;

/** One page of the ledger, with the counts of all that answers the question. */
export interface LedgerPage extends Page<LedgerEntry> {
  readonly counts: ReadonlyMap<Status, number>;
  readonly debtors: readonly { readonly value: string; readonly count: number }[];
  /** False where only what was looked at is counted, because what is asked has to be looked for. */
  readonly complete: boolean;
  readonly span: readonly [from: number, to: number] | null;
}

/** The entries that answer, and of which persons set the status: the latest set first. */
async function decided(store: Store, { asOf, order: _, ...filter }: LedgerAsked): Promise<readonly LedgerEntry[]> {
  const sources = new Sources(store);
  const found = new Map<string, LedgerEntry | null>();
  const all = await Array.fromAsync(store.decisions());
  // What was taken back since may have held on the day asked for.
  for (const { verdict, on } of (asOf === undefined ? inForce(all) : all).toReversed()) {
    if (verdict !== "status" || found.size >= mostDecided) continue;
    const cluster = await store.cluster(on);
    if (cluster?.kind !== "commitment" || found.has(cluster.id)) continue;
    const entry = await entryOfCluster(store, sources, cluster, asOf);
    const made = entry?.made ?? entry?.makings[0]?.time ?? null;
    const { since, until } = filter;
    const inTime = (since === undefined && until === undefined) || made !== null;
    found.set(cluster.id, entry && inTime && (await fits(store, entry, filter)) ? entry : null);
  }
  return [...found.values()].filter((entry) => entry !== null && entry.status !== "open") as LedgerEntry[];
}

/** Counts of what is there as a whole where the record knows them, else of what a page's worth of looking finds. */
export async function ledgerPage(
  store: Store,
  asked: LedgerAsked & { readonly status?: readonly Status[] | undefined },
  after: string | null,
  limit: number,
): Promise<LedgerPage> {
  await assemble(store);
  const { status = [], ...question } = asked;
  const { asOf, order: _, ...filter } = question;
  const set = await decided(store, question);
  const clusters = clustersAsked(filter);
  const known = new Set(["speaker", "for", "since", "until"]);
  const complete = Object.keys(filter).every((name) => known.has(name));
  const until = [clusters.until, asOf].filter((one) => one !== undefined).sort()[0];
  const bound = await store.bound({ ...clusters, ...(until === undefined ? {} : { until }) });
  const page =
    status.length > 0 && !status.includes("open")
      ? sliced(set, status, after, limit)
      : await pageOf(
          (walk) => withStatus(ledger(store, question, walk), status),
          after,
          limit,
          Math.max(limit + 1, mostLooked),
        );
  const open = complete ? Math.max(0, bound.total - set.length) : page.items.filter((e) => e.status === "open").length;
  const counts = new Map<Status, number>(
    statuses.map((one) => [one, one === "open" ? open : set.filter((entry) => entry.status === one).length]),
  );
  const last = asOf === undefined ? null : numberOf(asOf);
  const span =
    bound.span === null || last === null ? bound.span : ([bound.span[0], Math.max(bound.span[1], last)] as const);
  return { ...page, counts, debtors: bound.debtors, complete, span };
}

async function* withStatus(
  entries: AsyncIterable<LedgerEntry>,
  status: readonly Status[],
): AsyncGenerator<LedgerEntry> {
  for await (const entry of entries) if (status.length === 0 || status.includes(entry.status)) yield entry;
}

/** A page of entries that are there as a whole; the cursor counts what was passed. */
function sliced(
  entries: readonly LedgerEntry[],
  status: readonly Status[],
  after: string | null,
  limit: number,
): Page<LedgerEntry> {
  const wanted = entries.filter((entry) => status.includes(entry.status));
  const from = /^\d{1,6}$/.test(after ?? "") ? Number(after) : 0;
  return {
    items: wanted.slice(from, from + limit),
    next: wanted.length > from + limit ? String(from + limit) : null,
  };
}
