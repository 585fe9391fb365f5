import type { ItemKind } from "../ledger/merge/item.ts";
import { isAct, isChannel, modalities, polarities } from "../model/acts.ts";
import { type Attribution, type Party, unattributed } from "../model/attribution.ts";
import { deedKinds, factualities } from "../model/deed.ts";
import { extent } from "../model/edtf.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { DeskFault } from "./fault.ts";

type Change = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string" && value !== "";
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (list: readonly string[]): Check =>
  (value) =>
    list.some((one) => one === value);
const party: Check = (value) => {
  const { name, actor, for: of } = (value ?? {}) as Partial<Party>;
  return text(name) && orNull(text)(actor ?? null) && orNull(text)(of ?? null);
};
const parties: Check = (value) => Array.isArray(value) && value.every(party);
const time: Check = (value) => extent(String((value as { edtf?: string } | null)?.edtf ?? "")) !== null;
const spans: Check = (value) =>
  Array.isArray(value) &&
  value.every((span) => Array.isArray(span) && span.length === 2 && span.every(Number.isInteger));
const flag: Check = (value) => typeof value === "boolean";

/** What of each kind a person may change, and what it may be. */
const fields: Readonly<Partial<Record<ItemKind, Readonly<Record<string, Check>>>>> = {
  statement: {
    act: (value) => typeof value === "string" && isAct(value),
    channel: orNull((value) => typeof value === "string" && isChannel(value)),
    polarity: oneOf(polarities),
    modality: oneOf(modalities),
    directness: oneOf(["direct", "mixed", "indirect"]),
    speaker: orNull(party),
    speakers: parties,
    addressees: parties,
    via: (value) => Array.isArray(value) && value.every(text),
    time: orNull(time),
    source: spans,
    cue: spans,
    content: spans,
    within: orNull(text),
  },
  deed: {
    kind: oneOf(deedKinds),
    actors: parties,
    targets: parties,
    time: orNull(time),
    factuality: oneOf(factualities),
  },
  commitment: {
    by: party,
    debtor: party,
    creditors: parties,
    content: (value) => text((value as { text?: unknown } | null)?.text),
    negated: flag,
    condition: orNull(text),
    deadline: orNull(time),
    made: orNull(time),
    strength: oneOf(["undertaking", "intention", "reserve"]),
    binding: flag,
  },
};

/** The changes of an edit, each checked. Parties may be given by their name alone. */
export function fieldsOf(kind: ItemKind, change: Change | null): Change {
  const known = fields[kind];
  if (!known) throw new DeskFault(`a ${kind} cannot be edited; merge, split, accept or reject it`);
  const entries = Object.entries(change ?? {});
  if (entries.length === 0) throw new DeskFault(`say what to change: ${Object.keys(known).join(", ")}`);
  return Object.fromEntries(
    entries.map(([field, value]) => {
      const check = known[field];
      if (!check)
        throw new DeskFault(
          `${field}: a ${kind} has no such field to change; there are: ${Object.keys(known).join(", ")}`,
        );
      const full = wholeParties(value);
      if (!check(full)) throw new DeskFault(`${field}: ${JSON.stringify(value)} cannot be its value`);
      return [field, full];
    }),
  );
}

/** A party given as its name, or without all its fields, as a party. */
function wholeParties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (isNamed(one) ? wholeParties(one) : one));
  return isNamed(value) ? { actor: null, for: null, ...value } : value;
}

const isNamed = (value: unknown): value is { readonly name: string } =>
  typeof value === "object" && value !== null && "name" in value;

/** A statement that a person adds to a document: its spans and act at least; what is left out is empty. */
export function addition({ document }: Reading, change: Change | null): Attribution {
  const given = (change?.attribution ?? change ?? {}) as Change;
  const { content, act } = given;
  if (!spans(content) || (content as Span[]).length === 0 || act === undefined)
    throw new DeskFault("a statement that is added needs its act and its content, as spans of the document's text");
  const checked = fieldsOf("statement", given) as Partial<Attribution>;
  const all = [...(checked.content ?? []), ...(checked.cue ?? []), ...(checked.source ?? [])];
  const wrong = all.find(([start, end]) => start < 0 || end <= start || end > document.length);
  if (wrong)
    throw new DeskFault(`span [${wrong.join(", ")}]: lies outside the text, which has ${document.length} units`);
  const speakers = checked.speakers ?? (checked.speaker ? [checked.speaker] : []);
  return {
    ...unattributed,
    id: "a0",
    act: "assertion",
    confidence: 1,
    by: "a person",
    speaker: speakers[0] ?? null,
    ...checked,
    speakers,
  };
}
