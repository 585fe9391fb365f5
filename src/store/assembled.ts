import type { Bond, Cluster, Item, ItemKind, Keyed } from "../ledger/merge/item.ts";
import type { Decision, KnownDeed, Member } from "../ledger/shapes.ts";
import type { Filter } from "./kept.ts";

/** What waits to be assembled: documents added, read again or decided on; imported deeds; clusters that lost members. */
export interface Pending {
  readonly documents: readonly string[];
  readonly imports: readonly Member[];
  readonly clusters: readonly string[];
}

/** The work of one step of assembly, kept whole or not at all. */
export interface Assembly {
  /** The document or imported deed whose items these are, in place of all it had; null where only clusters change. */
  readonly of: string | null;
  readonly items: readonly Keyed[];
  readonly bonds: readonly Bond[];
  /** Clusters made or changed, with all their members. */
  readonly clusters: readonly Cluster[];
  /** Clusters that ended, and the one to which their id leads from now on; null where nothing is left of them. */
  readonly ended: readonly { readonly id: string; readonly into: string | null }[];
  /** Pending clusters that this settles. */
  readonly settled: readonly string[];
}

/** A decision about to be made; the record gives it id and time. */
export type Draft = Omit<Decision, "id" | "at">;

/** Decisions that name one of `on`, as what is decided on or with it, or that name `document` or anything in it. */
export interface DecisionFilter {
  readonly on?: readonly string[];
  readonly document?: string;
}

export interface ClusterFilter {
  readonly kind: ItemKind;
  /** Clusters with at least so many members; 1 where it is left out. */
  readonly least?: number;
  /** `YYYY-MM-DD`, included; a cluster without days never matches. */
  readonly since?: string;
  readonly until?: string;
  /** Only what comes after the cluster of this id. */
  readonly after?: string | null;
  /** By their first day, the undated last in either order; the oldest first where it is left out. */
  readonly order?: "oldest" | "newest" | undefined;
  /** Of deeds: only those of which no telling states the day, or none nearer than a month, so that no timeline has them. */
  readonly unplaced?: true;
  /** Of commitments: parts of the name of whoever is bound or spoke, and the sides they are of; any of each will do. */
  readonly names?: readonly string[] | undefined;
  readonly sides?: readonly string[] | undefined;
}

/** The deeds of one day or few days: ids of clusters, by which days they are known, how many tell of them. */
export interface StatedDays {
  readonly from: number;
  readonly to: number;
  readonly clusters: readonly string[];
}

export interface StatedFilter {
  readonly since?: string;
  readonly until?: string;
  /** The last days passed, as `from.to`. */
  readonly after?: string | null;
  /** Only so many: those of which most is told. */
  readonly top?: number;
}

/** The commitments of the record, counted. */
export interface Bound {
  readonly total: number;
  /** First and last day by number; null where none has a day. */
  readonly span: readonly [from: number, to: number] | null;
  readonly debtors: readonly { readonly value: string; readonly count: number }[];
}

/**
 * What is known across reports. Assembly reads what it needs, works it out apart (src/ledger), and keeps the outcome in
 * one change; `generation` tells whether the record changed in between, so that several may assemble at once and none
 * builds on what is no longer there.
 */
export interface Assembled {
  /** No more than `most` of each; in the order of their ids, so that the order of adding does not show. */
  pending(most: number): Promise<Pending>;
  /** Changes whenever anything changes that assembly reads. */
  generation(): Promise<number>;
  /** Keeps one step; false, and nothing is kept, where the record is no longer of that generation. */
  assembled(step: Assembly, generation: number): Promise<boolean>;

  /** Items of a kind under any of the keys, the latest kept first and no more than `most` for each key. */
  underKeys(kind: ItemKind, keys: readonly string[], most: number): Promise<readonly Item[]>;
  items(kind: ItemKind, members: readonly Member[]): Promise<readonly Item[]>;
  itemsOf(document: string): Promise<readonly Item[]>;
  /** Bonds of a kind that have one of these members at either end. */
  bonds(kind: ItemKind, members: readonly Member[]): Promise<readonly Bond[]>;
  /** Every bond of these relations, in the order of their members. */
  bondsOf(relations: readonly Bond["relation"][]): AsyncIterable<Bond>;
  /** The clusters that hold any of these members. */
  clustersOf(kind: ItemKind, members: readonly Member[]): Promise<readonly Cluster[]>;
  /** By an id that was ever given: those of clusters that were merged lead to what they became part of. */
  cluster(id: string): Promise<Cluster | null>;
  /** By their first day, the undated last; or the newest first. */
  clusters(filter: ClusterFilter): AsyncIterable<Cluster>;
  /** Those with most members first, of each no more than `few` of its members, and how many there are. */
  largest(filter: ClusterFilter, few: number): AsyncIterable<Cluster & { readonly size: number }>;
  /** Days with the deeds stated of them, in order; no more than a month long. */
  stated(filter: StatedFilter): AsyncIterable<StatedDays>;
  /** How many deeds are `unplaced`. */
  unplaced(): Promise<number>;
  bound(filter: Omit<ClusterFilter, "kind">): Promise<Bound>;
  /**
   * Which of these statements, deeds and documents answer a filter: a deed by the statement within which it stands, a
   * document as in the list of them.
   */
  answering(members: readonly Member[], filter: Filter): Promise<ReadonlySet<Member>>;
  /** How many documents are still to be assembled. */
  unassembled(): Promise<number>;

  /** Keeps deeds from outside; those already there under the same id are left as they are. How many were new. */
  addImports(deeds: readonly KnownDeed[]): Promise<number>;
  import(id: Member): Promise<KnownDeed | null>;

  /** Adds a decision and does to the statements' rows what it says; documents it touches become pending. */
  addDecision(draft: Draft): Promise<Decision>;
  /** In the order they were made, those taken back too. */
  decisions(asked?: DecisionFilter): AsyncIterable<Decision>;
}
