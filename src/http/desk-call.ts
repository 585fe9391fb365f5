import { actorOf, isActorName } from "../desk/actor-merges.ts";
import { type ActorShown, type ActorsAsked, actors } from "../desk/actors.ts";
import { asDecided } from "../desk/as-decided.ts";
import { compare } from "../desk/compare.ts";
import { decide } from "../desk/decide.ts";
import { decisions } from "../desk/decisions.ts";
import { type Elsewhere, elsewhere } from "../desk/elsewhere.ts";
import { encounters, ofSeveral } from "../desk/encounters.ts";
import { entryOfCluster } from "../desk/ledger.ts";
import { type LedgerPage, ledgerPage } from "../desk/ledger-page.ts";
import { links } from "../desk/links.ts";
import { overview } from "../desk/overview.ts";
import { proposals } from "../desk/proposals.ts";
import { aboutOf } from "../desk/proposed.ts";
import { remove } from "../desk/remove.ts";
import { Sources } from "../desk/sources.ts";
import { mostTold, timeline } from "../desk/timeline.ts";
import { undated } from "../desk/undated.ts";
import { pageOf, type Walk } from "../desk/walk.ts";
import { which } from "../desk/which.ts";
import type { Decision, LedgerEntry, Proposal } from "../ledger/shapes.ts";
import type { Reading } from "../model/reading.ts";
import type { Page } from "../store/browse.ts";
import type { Filter } from "../store/kept.ts";
import type { Store } from "../store/store.ts";
import type { World } from "../world/world.ts";
import { ActorTables } from "./actor-tables.ts";
import type { Ingest } from "./ingest.ts";
import { Kept } from "./kept.ts";
import { notFound, Problem } from "./problem.ts";
import type { Settler } from "./settler.ts";
import type { Turns } from "./turns.ts";
import { names, versionOf } from "./version.ts";

/** A document with what tells this state of it from any other. */
export interface Versioned {
  readonly reading: Reading;
  readonly version: string;
}

/**
 * What pages and the API ask of the desk. What costs a walk through the record
 * is given a page at a time, and kept while the record stays as it is.
 */
export class DeskCall {
  readonly store: Store;
  readonly ingest: Ingest;
  readonly #tables: ActorTables;
  readonly #settler: Settler;
  readonly #patience: number;
  #waiting: number | null = null;
  readonly #turns: Turns;
  readonly #kept: Kept;

  /**
   * `patience`: how many milliseconds an asker waits for what was added to be laid together with the rest, before he is
   * given what there is. `turns`: those of all who change the same record.
   */
  constructor(store: Store, ingest: Ingest, data: readonly string[], settler: Settler, turns: Turns, patience: number) {
    this.store = store;
    this.#turns = turns;
    this.#kept = new Kept(store, turns);
    this.#settler = settler;
    this.#patience = patience;
    this.ingest = ingest;
    this.#tables = new ActorTables(data);
  }

  /** The document somebody names by id, start of its hash or ref, as persons decided it reads. */
  async document(name: string): Promise<Versioned> {
    const id = (await this.store.has(name)) ? name : await which(this.store, name);
    const reading = await this.reading(id);
    if (!reading) throw notFound(`${name}: no such document`);
    return { reading, version: versionOf(reading) };
  }

  /** A reading with what persons decided on it; null where there is no such document. */
  reading(id: string): Promise<Reading | null> {
    return asDecided(this.store, id);
  }

  /** When a report was published; null where that is not known. */
  async published(id: string): Promise<string | null> {
    return (await this.store.reading(id))?.document.published.edtf ?? null;
  }

  /** What persons decided on a document and anything in it, taken back or not. */
  decisionsIn(document: string): Promise<Decision[]> {
    return Array.fromAsync(this.store.decisions({ document }));
  }

  /** Where what a document holds is told of across reports: entries of the ledger by commitment, and encounters. */
  elsewhere(reading: Reading): Promise<Elsewhere> {
    return this.#across((store) => elsewhere(store, reading));
  }

  tally() {
    return this.#kept.once("tally", () => this.store.tally());
  }

  /** How many proposals wait, as far as that is known without working it out. */
  waiting(): number | null {
    return this.#waiting;
  }

  /** Takes a document out, where it is still as `match` says. */
  remove(id: string, match: string): Promise<void> {
    return this.#turns.take(async () => {
      await this.#unchanged(id, match);
      await remove(this.store, id);
    });
  }

  async overview(): Promise<Awaited<ReturnType<typeof overview>>> {
    return this.#kept.once("overview", () => overview(this.store, 6));
  }

  /** Opens what takes long to open. */
  warm(): void {
    void this.actors({}).catch(() => {});
  }

  /** The tables of actors, with those of the folders the desk was given laid over them. */
  world(): World {
    return this.#tables.world();
  }

  async actors(asked: ActorsAsked): Promise<readonly ActorShown[]> {
    const world = this.world();
    return this.#kept.once(`actors ${JSON.stringify(asked)}`, () => Array.fromAsync(actors(world, this.store, asked)));
  }

  async actor(id: string): Promise<ActorShown> {
    const found = (await this.actors({})).find(
      (actor) => actor.id === id || actor.merged?.some((one) => one.id === id),
    );
    if (!found) throw notFound(`${id}: no such actor`);
    return found;
  }

  encounters(filter: Filter, after: string | null, limit: number, several = false) {
    const list = (store: Store, walk: Walk) => encounters(store, filter, walk);
    const kept = (store: Store, walk: Walk) => (several ? ofSeveral(list(store, walk)) : list(store, walk));
    return this.#page(`encounters ${several} ${JSON.stringify(filter)}`, kept, after, limit, 400);
  }

  compare(id: string) {
    return this.#kept.once(`compare ${id}`, () => this.#across((store) => compare(store, id)));
  }

  links(relations: Parameters<typeof links>[1], after: string | null, limit: number) {
    const list = (store: Store, walk: Walk) => links(store, relations, walk);
    return this.#page(`links ${JSON.stringify(relations)}`, list, after, limit, 400);
  }

  mostTold(filter: Filter, most: number) {
    return this.#kept.once(`most told ${JSON.stringify([filter, most])}`, () =>
      this.#across((store) => mostTold(store, filter, most)),
    );
  }

  /** Days with their deeds; with `top` as a whole, else a page. */
  timeline(asked: Parameters<typeof timeline>[1], after: string | null, limit: number) {
    const list = (store: Store, walk: Walk) => timeline(store, asked, walk);
    return this.#page(`timeline ${JSON.stringify(asked)}`, list, after, limit, 40);
  }

  /** Deeds that no timeline can show, a page at a time. */
  undated(filter: Filter, after: string | null, limit: number) {
    return this.#page(
      `undated ${JSON.stringify(filter)}`,
      (store, walk) => undated(store, filter, walk),
      after,
      limit,
      400,
    );
  }

  /** How many of them the record has. */
  unplaced(): Promise<number> {
    return this.#kept.once("unplaced", () => this.#across((store) => store.unplaced()));
  }

  ledger(asked: Parameters<typeof ledgerPage>[1], after: string | null, limit: number): Promise<LedgerPage> {
    return this.#kept.once(`ledger ${JSON.stringify([asked, after, limit])}`, () =>
      this.#across((store) => ledgerPage(store, asked, after, limit)),
    );
  }

  /** Proposals from a place on. Where none is found among those looked at, more is looked through. */
  async proposals(after: string | null, limit: number): Promise<Page<Proposal>> {
    const list = (store: Store, walk: Walk) => proposals(store, walk);
    let found = await this.#page("proposals", list, after, limit, 150);
    for (let n = 0; n < 20 && found.items.length === 0 && found.next !== null; n++)
      found = await this.#page("proposals", list, found.next, limit, 150);
    if (after === null) this.#waiting = found.items.length;
    return found;
  }

  async entry(id: string, asOf?: string): Promise<LedgerEntry> {
    return this.#kept.once(`entry ${id} ${asOf}`, () =>
      this.#across(async (store) => {
        const cluster = await store.cluster(id);
        const entry =
          cluster?.kind === "commitment" ? await entryOfCluster(store, new Sources(store), cluster, asOf) : null;
        if (!entry) throw notFound(`${id}: no such commitment in the ledger`);
        return entry;
      }),
    );
  }

  decisions(on?: readonly string[]): Promise<readonly Decision[]> {
    return this.#kept.once(`decisions ${JSON.stringify(on ?? null)}`, () =>
      Array.fromAsync(decisions(this.store, on === undefined ? {} : { on })),
    );
  }

  /** What accepting or rejecting an id is about; see `aboutOf` of the desk. */
  aboutOf(on: string, about: unknown): Promise<Proposal["about"] | null> {
    return this.#across((store) => aboutOf(store, on, about));
  }

  /**
   * Writes a decision down where what it is on is still as `match` says (an `If-Match`), an undo where what is decided
   * on again is. What has been changed meanwhile is refused with 412 and the tag it has now, so that nobody overwrites
   * what he has not seen.
   */
  async decide(asked: Parameters<typeof decide>[1], match: string | null): Promise<Decision> {
    const decision = await this.#turns.take(async () => {
      for (const name of [asked.on, ...(asked.with ?? [])]) if (isActorName(name)) await this.actor(actorOf(name));
      if (match !== null) await this.#unchanged(await this.#subject(asked), match);
      // What is decided shows at once where it stands; what follows from it across reports once it is laid together.
      return decide(await this.#settler.ready(this.#patience), asked);
    });
    await this.#settler.ready(this.#patience);
    return decision;
  }

  /** What a decision changes: what it names, or what was decided on by the decision it takes back. */
  async #subject({ verdict, on }: Parameters<typeof decide>[1]): Promise<string> {
    return verdict === "undo" ? ((await this.decisions()).find(({ id }) => id === on)?.on ?? on) : on;
  }

  async #unchanged(on: string, match: string): Promise<void> {
    const current = await this.versionOf(on);
    if (current !== null && !names(match, current, false))
      throw new Problem(412, "Changed meanwhile", `${on} is no longer as you saw it; look again and decide anew`, {
        current,
      });
  }

  /** Tells this state of what can be decided on: a document, an entry of the ledger, an encounter, an actor. */
  async versionOf(on: string): Promise<string | null> {
    if (isActorName(on)) return versionOf(await this.actor(actorOf(on)));
    const [before = ""] = on.split("#");
    const cluster = await this.store.cluster(on);
    const documents = cluster ? [] : await this.store.named(before);
    if (documents.length === 1) return (await this.document(documents[0] as string)).version;
    if (cluster?.kind === "gathering") return versionOf(await this.compare(cluster.id));
    return cluster?.kind === "commitment" ? versionOf(await this.entry(cluster.id)) : null;
  }

  /** True while reports are still being laid together, so that what is told across them may change. */
  get unsettled(): boolean {
    return this.#settler.working;
  }

  /** How many reports are still to be laid together. */
  unassembled(): Promise<number> {
    return this.store.unassembled();
  }

  /** A page of what is known across reports: of a list that is walked, no more than `most` of it for one page. */
  #page<T>(
    name: string,
    list: (store: Store, walk: Walk) => AsyncIterable<T>,
    after: string | null,
    limit: number,
    most: number,
  ): Promise<Page<T>> {
    return this.#kept.once(`${name} ${JSON.stringify([after, limit])}`, () =>
      this.#across((store) => pageOf((walk) => list(store, walk), after, limit, most)),
    );
  }

  /** Asks what is known across reports. */
  async #across<T>(ask: (store: Store) => Promise<T>): Promise<T> {
    return ask(await this.#settler.ready(this.#patience));
  }
}
