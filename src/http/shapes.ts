import { z } from "zod";
import { relations, statuses, verdicts } from "../ledger/shapes.ts";
import { acts, channels, modalities, polarities } from "../model/acts.ts";
import { deedKinds, deedTypes, factualities } from "../model/deed.ts";
import { furnitureKinds } from "../model/document.ts";

/** What the API gives, as the format has it (docs/format.md). Fields may be added; none changes its meaning. */
const nullable = z.string().nullable();

export const span = z.array(z.int().min(0)).length(2).meta({ description: "start and end, half-open, UTF-16 units" });
const spans = z.array(span);
const edtf = z.object({ edtf: z.string() }).nullable();

export const party = z
  .object({ name: z.string(), actor: nullable, for: nullable })
  .meta({ id: "Party", description: "Someone who speaks, is spoken to, or acts" });

export const published = z
  .object({
    edtf: nullable,
    earliest: nullable,
    latest: nullable,
    basis: z.enum(["stated", "given", "inferred", "unknown"]),
    evidence: z.array(z.object({ span: span.nullable(), text: z.string(), why: z.string() })),
  })
  .meta({ id: "Published", description: "When a report was published, no narrower than its evidence" });

const attributionFields = {
  id: z.string(),
  within: nullable,
  source: spans,
  cue: spans,
  content: spans,
  addresseeSpan: spans,
  channelSpan: spans,
  timeSpan: spans,
  speaker: party.nullable(),
  speakers: z.array(party),
  addressees: z.array(party),
  via: z.array(z.string()),
  act: z.enum(acts),
  directness: z.enum(["direct", "mixed", "indirect"]),
  channel: z.enum(channels).nullable(),
  channelFrom: z.enum(["explicit", "inherited", "inferred"]).nullable(),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  time: edtf,
  zone: z.enum(["body", "headline", "deck", "breadcrumb", "caption"]),
  confidence: z.number().min(0).max(1),
  by: z.string(),
};
export const attribution = z.looseObject(attributionFields).meta({ id: "Attribution" });

export const statement = z
  .looseObject({ document: z.string(), ref: z.string(), published, text: z.string(), ...attributionFields })
  .meta({ id: "Statement", description: "An attribution with its document and the words of its content" });

const furniture = z.array(z.object({ span, kind: z.enum(furnitureKinds) }));
const documentFields = {
  id: z.string(),
  ref: z.string(),
  input: z.string(),
  title: nullable,
  titleSpan: span.nullable(),
  outlet: nullable,
  url: nullable,
  lang: z.string(),
  length: z.int(),
  published,
  body: spans,
  furniture,
};
export const document = z
  .looseObject({
    ...documentFields,
    statements: z.int(),
    events: z.int(),
    commitments: z.int(),
    inputs: z.array(z.object({ input: z.string(), ref: z.string() })),
    model: nullable,
    added: z.string(),
  })
  .meta({ id: "Document" });

const deedFields = {
  id: z.string(),
  kind: z.enum(deedKinds),
  type: z.enum(deedTypes),
  actors: z.array(party),
  targets: z.array(party),
  time: edtf,
  factuality: z.enum(factualities),
  confidence: z.number(),
};
export const reading = z
  .looseObject({
    format: z.literal("onrecord/1"),
    document: z.looseObject({ ...documentFields, text: z.string() }),
    times: z.array(z.looseObject({ span, type: z.string(), value: z.string(), edtf: nullable })),
    attributions: z.array(attribution),
    events: z.array(z.looseObject({ ...deedFields, span, trigger: span })),
    commitments: z.array(z.looseObject({ id: z.string(), attribution: z.string(), binding: z.boolean() })),
  })
  .meta({ id: "Reading", description: "One document with all that was read in it: a line of onrecord/1" });

export const actor = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(["person", "state", "body", "office", "other"]),
    aliases: z.array(z.string()),
    tenures: z.array(
      z.looseObject({ office: z.string(), for: z.string(), from: z.string(), to: nullable, source: z.string() }),
    ),
    statements: z.int(),
    heard: z.int(),
    deeds: z.int(),
    merged: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  })
  .meta({ id: "Actor" });

const encounterFields = {
  id: z.string(),
  kind: z.enum(deedKinds),
  participants: z.array(party),
  time: edtf,
  place: nullable,
  initiators: z.array(z.object({ side: z.string(), by: z.string(), text: z.string() })),
  accounts: z.array(z.object({ side: z.string(), documents: z.array(z.string()), attributions: z.array(z.string()) })),
  events: z.array(z.string()),
  by: z.string(),
};
export const encounter = z.looseObject(encounterFields).meta({ id: "Encounter" });
export const comparison = z
  .looseObject({
    ...encounterFields,
    points: z.array(
      z.looseObject({
        state: z.enum(["both", "only", "differ", "missing"]),
        about: z.string(),
        cells: z.record(
          z.string(),
          z.array(z.looseObject({ text: z.string(), document: z.string(), span, attribution: z.string() })),
        ),
      }),
    ),
    missing: z.array(z.string()),
  })
  .meta({ id: "Comparison", description: "The accounts of one encounter, point by point" });

export const link = z
  .looseObject({
    id: z.string(),
    relation: z.enum(relations),
    members: z.array(z.string()),
    by: z.string(),
    decidedBy: nullable,
  })
  .meta({ id: "Link" });

export const timelineDay = z
  .looseObject({
    date: z.string(),
    events: z.array(z.string()),
    deeds: z.array(z.enum(deedKinds)),
    reports: z.int(),
    sources: z.int(),
    summary: z.string(),
  })
  .meta({ id: "TimelineDay" });

const status = z.enum(statuses);
export const ledgerEntry = z
  .looseObject({
    id: z.string(),
    act: z.enum(acts),
    by: party,
    debtor: party,
    creditors: z.array(party),
    content: z.looseObject({ type: z.enum(deedTypes), kind: z.enum(deedKinds), text: z.string() }),
    negated: z.boolean(),
    condition: nullable,
    deadline: z.object({ edtf: z.string(), text: z.string() }).nullable(),
    made: edtf,
    makings: z.array(
      z.looseObject({ document: z.string(), attribution: z.string(), act: z.enum(acts), text: z.string() }),
    ),
    reports: z.int(),
    sources: z.int(),
    status,
    proposed: status.nullable(),
    decidedBy: nullable,
    evidence: z.array(
      z.looseObject({
        bearing: z.enum(["keeps", "breaks"]),
        strength: z.enum(["decisive", "partial"]),
        why: z.string(),
      }),
    ),
    history: z.array(z.object({ at: z.string(), who: z.string(), from: status, to: status, why: z.string() })),
  })
  .meta({ id: "LedgerEntry", description: "One commitment, however often made and reported, and its fate" });

export const proposal = z
  .looseObject({
    id: z.string(),
    about: z.enum(["status", "link", "encounter", "statement", "commitment"]),
    summary: z.string(),
    proposed: status.nullable(),
    why: z.string(),
    confidence: z.number(),
    rests: z.array(z.string()),
  })
  .meta({ id: "Proposal" });

export const decision = z
  .looseObject({
    id: z.string(),
    at: z.string(),
    who: z.string(),
    why: z.string(),
    verdict: z.enum(verdicts),
    on: z.string(),
    with: z.array(z.string()),
    change: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: "Decision" });

export const change = z
  .object({
    cursor: z.string(),
    at: z.string(),
    what: z.enum(["added", "changed", "removed", "decided"]),
    id: z.string(),
  })
  .meta({ id: "Change", description: "That a document came, changed or went, or that a decision was made" });

export const outcome = z
  .looseObject({ state: z.enum(["added", "present", "failed"]), input: z.string() })
  .meta({ id: "Outcome", description: "What became of one report that was to be added" });

const counts = z.array(z.object({ value: z.string(), count: z.int() }));
export const facets = z
  .object({
    counted: z.int(),
    complete: z.boolean(),
    acts: counts,
    channels: counts,
    sides: counts,
    speakers: counts,
    addressees: counts,
    outlets: counts,
    years: counts,
  })
  .meta({ id: "Facets", description: "How the statements that answer a question are spread" });

export const told = z
  .object({
    speaker: nullable,
    speakerFor: nullable,
    addressee: nullable,
    addresseeFor: nullable,
    act: z.enum(acts),
    count: z.int(),
  })
  .meta({ id: "Told", description: "How many statements of one act one party made to another" });

export const problem = z
  .looseObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), instance: z.string() })
  .meta({ id: "Problem", description: "What went wrong, by RFC 9457" });
