import type { Act } from "../model/acts.ts";
import type { Party } from "../model/attribution.ts";
import type { Commitment, Deadline, Undertaking } from "../model/commitment.ts";
import type { Deed, DeedKind, DeedType, Factuality } from "../model/deed.ts";
import type { Published } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** Something of one document: `sha256:…#a3` a statement, `#e1` a deed, `#c1` a commitment; without `#` the document. */
export type Member = string;

export const relations = [
  "same-statement",
  "same-deed",
  "same-encounter",
  "same-source",
  "new-version",
  "renews",
  "contradicts",
] as const;
export type Relation = (typeof relations)[number];

/** Members that belong together, and the evidence for it in words. Of `new-version` the last member is the newest. */
export interface Link {
  readonly id: string;
  readonly relation: Relation;
  readonly members: readonly Member[];
  readonly by: string;
  /** Who decided on it; null while it is the program's proposal. */
  readonly decidedBy: string | null;
}

/** What one side says of an encounter: the documents that carry it and the statements it consists of. */
export interface Account {
  /** A code of a state or body, or the name of an outlet's own account where no side is named. */
  readonly side: string;
  readonly documents: readonly string[];
  readonly attributions: readonly Member[];
}

/** One call, meeting or press conference, however many reports tell of it. */
export interface Encounter {
  readonly id: string;
  readonly kind: DeedKind;
  readonly participants: readonly Party[];
  readonly time: { readonly edtf: string } | null;
  readonly place: string | null;
  /** Who asked for it, by each account that says so: the codes or names of the sides. */
  readonly initiators: readonly { readonly side: string; readonly by: string; readonly text: string }[];
  readonly accounts: readonly Account[];
  readonly events: readonly Member[];
  /** The evidence that these deeds are one encounter. */
  readonly by: string;
}

export interface Cell {
  readonly text: string;
  readonly document: string;
  readonly span: Span;
  readonly attribution: Member;
}

/** One point of an encounter: both sides say it, one only, they differ, or a side has no account at all. */
export interface Point {
  readonly state: "both" | "only" | "differ" | "missing";
  readonly about: string;
  /** By side; a side that is silent on this point has no entry. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>;
}

/** The accounts of one encounter point by point. `missing` names the sides that took part and have no account. */
export type Comparison = Encounter & { readonly points: readonly Point[]; readonly missing: readonly string[] };

/** A deed as evidence: from a report of the record, or imported. */
export interface KnownDeed {
  /** `sha256:…#e1`, or `import:…` where it was imported. */
  readonly id: Member;
  readonly kind: DeedKind;
  readonly type: DeedType;
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
  readonly place: string | null;
  readonly time: { readonly edtf: string } | null;
  readonly factuality: Factuality;
  readonly text: string;
  /** Where it was imported from; null where reports of the record tell of it. */
  readonly source: string | null;
  readonly url: string | null;
  /** On whose word: the party in whose statement it stands, null where the report itself says so. */
  readonly said: Party | null;
  readonly confidence: number;
}

export const statuses = [
  "open",
  "kept",
  "partly kept",
  "broken",
  "disputed",
  "lapsed",
  "withdrawn",
  "unclear",
  "no evidence found",
] as const;
export type Status = (typeof statuses)[number];

export interface Evidence {
  readonly bearing: "keeps" | "breaks";
  readonly strength: "decisive" | "partial";
  readonly event: KnownDeed;
  readonly documents: readonly string[];
  /** How many independent sources tell of it. */
  readonly sources: number;
  readonly why: string;
}

export interface Change {
  readonly at: string;
  readonly who: string;
  readonly from: Status;
  readonly to: Status;
  readonly why: string;
}

/** One report of a commitment. */
export interface Making {
  readonly document: string;
  readonly attribution: string;
  readonly commitment: string;
  /** What kind of words it was made by. */
  readonly act: Act;
  readonly time: { readonly edtf: string } | null;
  readonly published: Published;
  readonly outlet: string | null;
  readonly via: readonly string[];
  readonly text: string;
  /** Documents with the same number are one source: a wire story and those who carry it. */
  readonly source: number;
}

/** One commitment, however often it was made and reported, and its fate. */
export interface LedgerEntry {
  readonly id: string;
  /** The act it was made by: of the making that words it best. */
  readonly act: Act;
  readonly by: Party;
  readonly debtor: Party;
  readonly creditors: readonly Party[];
  readonly content: Undertaking;
  readonly negated: boolean;
  readonly condition: string | null;
  readonly deadline: Deadline | null;
  readonly strength: Commitment["strength"];
  readonly made: { readonly edtf: string } | null;
  readonly makings: readonly Making[];
  readonly reports: number;
  readonly sources: number;
  readonly status: Status;
  readonly proposed: Status | null;
  /** Why the proposal is what it is; null where nothing is proposed. */
  readonly why: string | null;
  readonly decidedBy: string | null;
  readonly evidence: readonly Evidence[];
  readonly history: readonly Change[];
}

/** A day (or longer time) with its deeds: clusters of the same deed, the most reported first. */
export interface TimelineDay {
  readonly date: string;
  readonly events: readonly string[];
  readonly deeds: readonly Deed["kind"][];
  readonly reports: number;
  readonly sources: number;
  readonly summary: string;
}

export const verdicts = ["accept", "reject", "edit", "merge", "split", "status", "undo"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * What a person decided. Decisions are only ever added; an `undo` names the decision it takes back. `on` is a member, a
 * commitment of the ledger, a link, an encounter or (for `undo`) a decision; `with` is what is merged into it or split
 * from it; `change` holds the new values of an edit's fields, or `{ "status": … }`.
 */
export interface Decision {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly why: string;
  readonly verdict: Verdict;
  readonly on: string;
  readonly with: readonly string[];
  readonly change: Readonly<Record<string, unknown>> | null;
}

/** Something the program proposes and nobody has decided yet. */
export interface Proposal {
  readonly id: string;
  readonly about: "status" | "link" | "encounter" | "statement" | "commitment";
  readonly summary: string;
  /** The answer that is proposed where the question has more than yes and no: of a status, which one; else null. */
  readonly proposed: Status | null;
  readonly why: string;
  readonly confidence: number;
  /** Where to look: members whose words it rests on. */
  readonly rests: readonly Member[];
}
