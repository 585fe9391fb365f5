import { type ActorShown, type ActorsAsked, actors, openActors } from "../desk/actors.ts";
import { compare } from "../desk/compare.ts";
import { decide } from "../desk/decide.ts";
import { decisions } from "../desk/decisions.ts";
import { encounters } from "../desk/encounters.ts";
import { entryOfCluster, ledger } from "../desk/ledger.ts";
import { links } from "../desk/links.ts";
import { overview } from "../desk/overview.ts";
import { proposals } from "../desk/proposals.ts";
import { remove } from "../desk/remove.ts";
import { Sources } from "../desk/sources.ts";
import { timeline } from "../desk/timeline.ts";
import { which } from "../desk/which.ts";
import { effective } from "../ledger/decisions/effective.ts";
import type { Decision, LedgerEntry, Proposal } from "../ledger/shapes.ts";
import type { Reading } from "../model/reading.ts";
import type { Filter, Store } from "../store/store.ts";
import type { Ingest } from "./ingest.ts";
import { notFound, Problem } from "./problem.ts";
import type { Settler } from "./settler.ts";
import { names, versionOf } from "./version.ts";

/** A document with what tells this state of it from any other. */
export interface Versioned {
  readonly reading: Reading;
  readonly version: string;
}

/**
 * What pages and the API ask of the desk. Whole lists that cost a walk through the record (ledger, proposals, actors)
 * are kept while the record stays as it is, so that a second page of them costs nothing.
 */
export class DeskCall {
  readonly store: Store;
  readonly ingest: Ingest;
  readonly #data: readonly string[];
  readonly #settler: Settler;
  readonly #patience: number;
  #waiting: number | null = null;
  #world: ReturnType<typeof openActors> | null = null;
  #kept: { readonly revision: string; readonly lists: Map<string, Promise<unknown>> } = {
    revision: "",
    lists: new Map(),
  };

  /**
   * `patience`: how many milliseconds an asker waits for what was added to be laid together with the rest, before he is
   * given what there is; programs wait as long as it takes.
   */
  constructor(store: Store, ingest: Ingest, data: readonly string[], settler: Settler, patience: number) {
    this.store = store;
    this.#settler = settler;
    this.#patience = patience;
    this.ingest = ingest;
    this.#data = data;
  }

  /** The document somebody names by id, start of its hash or ref, as persons decided it reads. */
  async document(name: string): Promise<Versioned> {
    const id = (await this.store.has(name)) ? name : await which(this.store, name);
    const reading = await this.reading(id);
    if (!reading) throw notFound(`${name}: no such document`);
    return { reading, version: versionOf(reading) };
  }

  /** A reading with what persons decided on it; null where there is no such document. */
  async reading(id: string): Promise<Reading | null> {
    const reading = await this.store.reading(id);
    return reading && effective(reading, await this.decisionsIn(id));
  }

  /** What persons decided on a document and anything in it, taken back or not. */
  decisionsIn(document: string): Promise<Decision[]> {
    return Array.fromAsync(this.store.decisions({ document }));
  }

  /** Where what a document holds is told of across reports: entries of the ledger by commitment, and encounters. */
  async elsewhere({ document, commitments }: Reading): Promise<Elsewhere> {
    return this.#across(async (store) => {
      const entries = new Map<string, string>();
      for (const { id } of commitments) {
        const [cluster] = await store.clustersOf("commitment", [`${document.id}#${id}`]);
        if (cluster) entries.set(id, cluster.id);
      }
      const items = await store.itemsOf(document.id);
      const gatherings = items.filter(({ kind }) => kind === "gathering").map(({ member }) => member);
      const encounters = await store.clustersOf("gathering", gatherings);
      return { entries, encounters: encounters.map(({ id }) => id) };
    });
  }

  tally() {
    return this.#once("tally", () => this.store.tally());
  }

  /** How many proposals wait, as far as that is known without working it out. */
  waiting(): number | null {
    return this.#waiting;
  }

  async remove(id: string): Promise<void> {
    await remove(this.store, id);
  }

  async overview(): Promise<Awaited<ReturnType<typeof overview>>> {
    return this.#once("overview", () => overview(this.store, 6));
  }

  async actors(asked: ActorsAsked): Promise<readonly ActorShown[]> {
    this.#world ??= openActors(this.#data);
    const world = this.#world;
    return this.#once(`actors ${JSON.stringify(asked)}`, () => Array.fromAsync(actors(world, this.store, asked)));
  }

  async actor(id: string): Promise<ActorShown> {
    const found = (await this.actors({})).find((actor) => actor.id === id);
    if (!found) throw notFound(`${id}: no such actor`);
    return found;
  }

  encounters(filter: Filter) {
    return this.#once(`encounters ${JSON.stringify(filter)}`, () =>
      this.#across((store) => Array.fromAsync(encounters(store, filter))),
    );
  }

  compare(id: string) {
    return this.#once(`compare ${id}`, () => this.#across((store) => compare(store, id)));
  }

  links(relations: Parameters<typeof links>[1]) {
    return this.#once(`links ${JSON.stringify(relations)}`, () =>
      this.#across((store) => Array.fromAsync(links(store, relations))),
    );
  }

  timeline(asked: Parameters<typeof timeline>[1]) {
    return this.#once(`timeline ${JSON.stringify(asked)}`, () =>
      this.#across((store) => Array.fromAsync(timeline(store, asked))),
    );
  }

  ledger(asked: Parameters<typeof ledger>[1]): Promise<readonly LedgerEntry[]> {
    return this.#once(`ledger ${JSON.stringify(asked)}`, () =>
      this.#across((store) => Array.fromAsync(ledger(store, asked))),
    );
  }

  /** The first entries of the ledger, no more than `most`; `complete` where these are all. */
  firstEntries(asked: Parameters<typeof ledger>[1], most: number): Promise<First<LedgerEntry>> {
    return this.#once(`first ${most} of ledger ${JSON.stringify(asked)}`, () =>
      this.#across((store) => first(ledger(store, asked), most)),
    );
  }

  async firstProposals(most: number): Promise<First<Proposal>> {
    const found = await this.#once(`first ${most} proposals`, () =>
      this.#across((store) => first(proposals(store), most)),
    );
    this.#waiting = found.items.length;
    return found;
  }

  async entry(id: string, asOf?: string): Promise<LedgerEntry> {
    return this.#once(`entry ${id} ${asOf}`, () =>
      this.#across(async (store) => {
        const cluster = await store.cluster(id);
        const entry =
          cluster?.kind === "commitment" ? await entryOfCluster(store, new Sources(store), cluster, asOf) : null;
        if (!entry) throw notFound(`${id}: no such commitment in the ledger`);
        return entry;
      }),
    );
  }

  async proposals(): Promise<readonly Proposal[]> {
    const found = await this.#once("proposals", () => this.#across((store) => Array.fromAsync(proposals(store))));
    this.#waiting = found.length;
    return found;
  }

  decisions(on?: readonly string[]): Promise<readonly Decision[]> {
    return this.#once(`decisions ${JSON.stringify(on ?? null)}`, () =>
      Array.fromAsync(decisions(this.store, on === undefined ? {} : { on })),
    );
  }

  /**
   * Writes a decision down where what it is on is still as `match` says (an `If-Match`). What has been changed
   * meanwhile is refused with 412 and both versions' tags, so that nobody overwrites what he has not seen.
   */
  async decide(asked: Parameters<typeof decide>[1], match: string | null): Promise<Decision> {
    if (match !== null) {
      const now = await this.versionOf(asked.on);
      if (now !== null && !names(match, now, false))
        throw new Problem(
          412,
          "Changed meanwhile",
          `${asked.on} is no longer as you saw it; look again and decide anew`,
          {
            current: now,
          },
        );
    }
    await this.#settler.settle();
    return decide(this.store, asked);
  }

  /** Tells this state of what can be decided on: a document and what stands in it, or an entry of the ledger. */
  async versionOf(on: string): Promise<string | null> {
    const id = on.split("#")[0] as string;
    if (id.startsWith("sha256:")) return (await this.store.has(id)) ? (await this.document(id)).version : null;
    const cluster = await this.store.cluster(on);
    return cluster?.kind === "commitment" ? versionOf(await this.entry(cluster.id)) : null;
  }

  /** True while reports are still being laid together, so that what is told across them may change. */
  get unsettled(): boolean {
    return this.#settler.working;
  }

  /** Asks what is known across reports. */
  async #across<T>(ask: (store: Store) => Promise<T>): Promise<T> {
    return ask(await this.#settler.ready(this.#patience));
  }

  /** What was worked out is told again while the record stays as it was. */
  async #once<T>(name: string, work: () => Promise<T>): Promise<T> {
    const revision = await this.store.browse.revision();
    if (this.#kept.revision !== revision) this.#kept = { revision, lists: new Map() };
    const { lists } = this.#kept;
    if (!lists.has(name)) {
      if (lists.size >= 100) lists.clear();
      const started = work();
      lists.set(name, started);
      started.then(
        // Working something out may itself change the record (it assembles what was added): then it is kept under the
        // state it led to, unless something else changed too.
        async () => {
          const now = await this.store.browse.revision().catch(() => revision);
          if (now !== revision && this.#kept.revision === revision)
            this.#kept = { revision: now, lists: new Map([[name, started]]) };
        },
        () => lists.delete(name),
      );
    }
    return lists.get(name) as Promise<T>;
  }
}

export interface Elsewhere {
  readonly entries: ReadonlyMap<string, string>;
  readonly encounters: readonly string[];
}

/** The beginning of a list, and whether that is all of it. */
export interface First<T> {
  readonly items: readonly T[];
  readonly complete: boolean;
}

async function first<T>(list: AsyncIterable<T>, most: number): Promise<First<T>> {
  const items: T[] = [];
  for await (const item of list) {
    if (items.length === most) return { items, complete: false };
    items.push(item);
  }
  return { items, complete: true };
}
