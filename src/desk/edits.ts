import type { ItemKind } from "../ledger/merge/item.ts";
import { acts, channels, modalities, polarities } from "../model/acts.ts";
import { type Attribution, unattributed } from "../model/attribution.ts";
import { deedKinds, factualities } from "../model/deed.ts";
import { DeskFault } from "./fault.ts";
import {
  deadline,
  flag,
  holder,
  namesOf,
  oneOf,
  orNull,
  type Place,
  parties,
  party,
  spans,
  time,
  undertaking,
  type Written,
  words,
} from "./written.ts";

type Change = Readonly<Record<string, unknown>>;

/** What of each kind a person may change, and what it may be. */
const fields: Readonly<Partial<Record<ItemKind, Readonly<Record<string, Written>>>>> = {
  statement: {
    act: oneOf(acts),
    channel: orNull(oneOf(channels)),
    polarity: oneOf(polarities),
    modality: oneOf(modalities),
    directness: oneOf(["direct", "mixed", "indirect"]),
    speaker: orNull(party),
    speakers: parties,
    addressees: parties,
    via: namesOf,
    time: orNull(time),
    source: spans,
    cue: spans,
    content: spans,
    within: orNull(holder),
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
    content: undertaking,
    negated: flag,
    condition: orNull(words),
    deadline: orNull(deadline),
    made: orNull(time),
    strength: oneOf(["undertaking", "intention", "reserve"]),
    binding: flag,
  },
};

/** The changes of an edit, each checked, as the record has them. */
export function fieldsOf(kind: ItemKind, change: Change | null, place: Place): Change {
  const known = fields[kind];
  if (!known) throw new DeskFault(`a ${kind} cannot be edited; merge, split, accept or reject it`);
  const entries = Object.entries(change ?? {});
  if (entries.length === 0) throw new DeskFault(`say what to change: ${Object.keys(known).join(", ")}`);
  return Object.fromEntries(
    entries.map(([field, value]) => {
      const written = known[field];
      if (!written)
        throw new DeskFault(
          `${field}: a ${kind} has no such field to change; there are: ${Object.keys(known).join(", ")}`,
        );
      const read = written.read(value, place);
      if (read === undefined)
        throw new DeskFault(`${field}: ${JSON.stringify(value)} cannot be its value; give ${written.right}`);
      return [field, read];
    }),
  );
}

/** A statement that a person adds to a document: its spans and act at least; what is left out is empty. */
export function addition(change: Change | null, place: Place): Attribution {
  const given = (change?.attribution ?? change ?? {}) as Change;
  if ([undefined, "", null].includes(given.content as null) || given.act === undefined)
    throw new DeskFault("a statement that is added needs its act and its content, as spans of the document's text");
  const checked = fieldsOf("statement", given, place) as Partial<Attribution>;
  if (checked.content?.length === 0) throw new DeskFault("content: a statement that is added has some");
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
