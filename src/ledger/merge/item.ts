import type { Act, Channel, Modality, Polarity } from "../../model/acts.ts";
import type { Party, Zone } from "../../model/attribution.ts";
import type { Commitment } from "../../model/commitment.ts";
import type { Span } from "../../model/span.ts";
import type { KnownDeed, Making, Member } from "../shapes.ts";

/** What reports have in common with one another. A gathering is a call, meeting or press conference as one report has it. */
export const itemKinds = ["document", "statement", "deed", "gathering", "commitment"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Days by number (src/model/calendar.ts), both included. `stated`: the words say so; otherwise worked out from the report's date. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
  readonly stated: boolean;
}

/** A report as near-duplicates are told by: the least hashes of its runs of words, and of its longest paragraphs. */
export interface DocumentTraits {
  readonly sketch: readonly number[];
  readonly runs: number;
  readonly paragraphs: readonly number[];
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Where two texts are alike the later says what it mends: a notice of a correction or an update. */
  readonly mended: boolean;
}

/** A statement as it is compared: who, doing what with words, to whom, and the stems of what is said. */
export interface StatementTraits {
  readonly speakers: readonly Party[];
  readonly addressees: readonly Party[];
  readonly act: Act;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly channel: Channel | null;
  readonly zone: Zone;
  readonly within: string | null;
  readonly stems: readonly string[];
  readonly text: string;
  readonly outlet: string | null;
}

/** A deed as it is compared. `names` are the stems that name its object, `numbers` the counts told of it. */
export interface DeedTraits {
  readonly deed: KnownDeed;
  readonly family: string;
  /** True of what happens once: an annexation, an overthrow; such deeds merge however late they are told again. */
  readonly once: boolean;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** Codes and names of the parties that do it and that it is done to. */
  readonly doers: readonly string[];
  readonly undergoers: readonly string[];
  readonly outlet: string | null;
}

/** Who asked for an encounter, by whose account, in which words. */
export interface Initiator {
  readonly side: string;
  readonly by: string;
  readonly text: string;
  readonly document: string;
  readonly span: Span;
  /** The statement that says so; null where the report does. */
  readonly attribution: Member | null;
}

/** What one side of a gathering is quoted with in this report. */
export interface Told {
  readonly side: string;
  readonly attribution: Member;
}

export interface GatheringTraits {
  readonly form: "call" | "meeting" | "press-conference" | "interview";
  readonly participants: readonly Party[];
  readonly place: string | null;
  readonly planned: boolean;
  readonly initiators: readonly Initiator[];
  readonly told: readonly Told[];
  readonly events: readonly Member[];
  readonly by: string;
}

/**
 * `making.source` is left 0 here: which reports are one source is known only when all are laid together. The act of a
 * making is its statement's.
 */
export interface CommitmentTraits {
  readonly commitment: Commitment;
  readonly making: Omit<Making, "act">;
}

export interface TraitsOf {
  readonly document: DocumentTraits;
  readonly statement: StatementTraits;
  readonly deed: DeedTraits;
  readonly gathering: GatheringTraits;
  readonly commitment: CommitmentTraits;
}

/** One thing of one report (or one imported deed: `document` null) with what it is compared by. */
export interface Item<K extends ItemKind = ItemKind> {
  readonly kind: K;
  readonly member: Member;
  readonly document: string | null;
  readonly days: DayRange | null;
  readonly traits: TraitsOf[K];
}

/**
 * An item with the keys under which what may be the same is found: few hold any one of them. `besides` are keys that
 * others look it up by, such as whoever weighs a commitment; many may hold those, and what is the same is not sought there.
 */
export type Keyed<K extends ItemKind = ItemKind> = Item<K> & {
  readonly keys: readonly string[];
  readonly besides?: readonly string[];
};

/** Two items of one kind that belong together (`same`), or have to do with one another, and the evidence in words. */
export interface Bond {
  readonly kind: ItemKind;
  readonly relation: "same" | "renews" | "contradicts" | "new-version";
  /** Of `renews` and `new-version` the earlier first; otherwise in the order of their names. */
  readonly members: readonly [Member, Member];
  /** In (0, 1]; where not all bonds can hold, the stronger do. */
  readonly strength: number;
  readonly by: string;
}

/** Items that are one and the same. The id, once given, stays; the members come and go. Members are in order. */
export interface Cluster {
  readonly id: string;
  readonly kind: ItemKind;
  readonly members: readonly Member[];
}
