import { entryOf } from "../../src/ledger/commitments/entry.ts";
import type { Told } from "../../src/ledger/commitments/same.ts";
import type { KnownDeed, LedgerEntry } from "../../src/ledger/shapes.ts";
import type { Party } from "../../src/model/attribution.ts";
import type { Commitment, Undertaking } from "../../src/model/commitment.ts";
import { extent } from "../../src/model/edtf.ts";

export const norway: Party = { name: "Norway", actor: "NOR", for: "NOR" };
export const chad: Party = { name: "Chad", actor: "TCD", for: "TCD" };
export const niger: Party = { name: "Niger", actor: "NER", for: "NER" };
export const envoy: Party = { name: "Kari Nordmann", actor: "kari", for: "NOR" };

type Words = Partial<Omit<Commitment, "content">> & Partial<Pick<Undertaking, "kind" | "type" | "target" | "text">>;

/** Norway will not attack Chad, said on 10 May 2014, but for what `words` say otherwise. */
export function undertaken({
  kind = "attack",
  type = "ASSAULT",
  target = chad,
  text = "it will not attack Chad",
  ...rest
}: Words = {}): Commitment {
  const debtor = rest.debtor ?? norway;
  return {
    id: "c1",
    attribution: "a1",
    by: debtor,
    debtor,
    creditors: [],
    content: { kind, type, actor: debtor, target, text },
    negated: true,
    condition: null,
    deadline: null,
    made: { edtf: "2014-05-10" },
    via: [],
    strength: "undertaking",
    binding: true,
    why: "test",
    ...rest,
  };
}

export function published(edtf: string) {
  const days = extent(edtf);
  return {
    edtf,
    earliest: days?.earliest ?? null,
    latest: days?.latest ?? null,
    basis: "given",
    evidence: [],
  } as const;
}

export const told = (words: Words = {}, on = words.made?.edtf ?? "2014-05-10"): Told => ({
  commitment: undertaken(words),
  document: "sha256:1",
  outlet: null,
  published: published(on),
});

export function entry(words: Words = {}): LedgerEntry {
  const commitment = undertaken(words);
  const making = {
    document: "sha256:1",
    attribution: "a1",
    commitment: "c1",
    act: "assurance" as const,
    time: commitment.made,
    published: published(commitment.made?.edtf ?? "2014-05-10"),
    outlet: null,
    via: [],
    text: commitment.content.text,
    source: 1,
  };
  return entryOf("l1", [{ commitment, making }]);
}

/** Norway attacks Chad on `day`, but for what `more` says otherwise. */
export const deed = (day: string, more: Partial<KnownDeed> = {}): KnownDeed => ({
  id: `import:${day}-${more.kind ?? "attack"}`,
  kind: "attack",
  type: "ASSAULT",
  actors: [norway],
  targets: [chad],
  place: null,
  time: { edtf: day },
  factuality: "happened",
  text: "Norwegian forces cross into Chad",
  source: "own",
  url: null,
  said: null,
  confidence: 0.9,
  ...more,
});
