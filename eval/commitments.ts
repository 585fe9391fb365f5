// npm run commitments [-- --model DIR]: how many of the commitments that a careful reader finds in the five reports are
// read with debtor, creditor, polarity and chain; what is proposed of them once the deeds of 1994 to 2024 are brought in;
// and, as a guide, how those of the 30 annotated reports held out from training are met. Counts and codes only.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { entryOf, type Recorded } from "../src/ledger/commitments/entry.ts";
import { sameCommitment } from "../src/ledger/commitments/same.ts";
import { judge } from "../src/ledger/fate/judge.ts";
import { weigh } from "../src/ledger/fate/weigh.ts";
import { deedsOf } from "../src/ledger/import/deeds.ts";
import type { KnownDeed, Status } from "../src/ledger/shapes.ts";
import { sideKey } from "../src/ledger/sides.ts";
import type { Commitment } from "../src/model/commitment.ts";
import { familyOf } from "../src/model/deed-families.ts";
import type { Reading } from "../src/model/reading.ts";
import type { Span } from "../src/model/span.ts";
import { overlap } from "../src/stages/nesting.ts";
import { openWorld } from "../src/world/world.ts";
import { type Expected, expected } from "./commitments-expected.ts";
import { annotated, present, reports, shared } from "./gold.ts";
import { readAll } from "./score.ts";

/** Of the commitments listed by hand, so many at least; a floor only rises. */
const floors = { read: 17, proposed: 17 };

interface Found {
  readonly reading: Reading;
  readonly commitment: Commitment;
}

const called = (name: string): string => name.split(" ").at(-1) ?? name;

/** What of an expected commitment a found one gets wrong; null where they are not of one deed. */
function faults(want: Expected, { reading, commitment }: Found): string[] | null {
  const { debtor, creditors, content, negated, via, binding } = commitment;
  if (!reading.document.ref.startsWith(want.report) || binding !== want.binding) return null;
  if (!want.deed.includes(familyOf(content.kind)) && !want.deed.includes(content.kind)) return null;
  const wrong: string[] = [];
  if (!want.debtor.some((name) => name === sideKey(debtor) || called(name) === called(debtor.name)))
    wrong.push("debtor");
  if (want.creditor && !creditors.some((party) => sideKey(party) === want.creditor)) wrong.push("creditor");
  if (want.negated !== negated) wrong.push("polarity");
  if (want.via.map(called).join() !== via.map(called).join()) wrong.push("chain");
  if (want.target && (!content.target || sideKey(content.target) !== want.target)) wrong.push("target");
  return wrong;
}

/** Each expected commitment with the found one that fits it best, each found one used once. */
function paired(found: readonly Found[]): Map<Expected, { readonly found: Found; readonly wrong: string[] }> {
  const all = expected.flatMap((want) =>
    found.flatMap((one) => {
      const wrong = faults(want, one);
      return wrong ? [{ want, found: one, wrong }] : [];
    }),
  );
  const used = new Set<Commitment>();
  const matched = new Map<Expected, { found: Found; wrong: string[] }>();
  for (const pair of all.sort((a, b) => a.wrong.length - b.wrong.length)) {
    if (matched.has(pair.want) || used.has(pair.found.commitment)) continue;
    used.add(pair.found.commitment);
    matched.set(pair.want, pair);
  }
  return matched;
}

const recorded = ({ reading: { document, attributions }, commitment }: Found): Recorded => ({
  commitment,
  making: {
    document: document.id,
    attribution: commitment.attribution,
    commitment: commitment.id,
    act: attributions.find(({ id }) => id === commitment.attribution)?.act ?? "other",
    time: commitment.made,
    published: document.published,
    outlet: document.outlet,
    via: commitment.via,
    text: commitment.content.text,
    source: 1,
  },
});

/** What is proposed of each binding commitment, those that are one judged together. */
function proposals(found: readonly Found[], deeds: readonly KnownDeed[]): Map<Commitment, Status | null> {
  const told = ({ reading: { document }, commitment }: Found) => ({
    commitment,
    document: document.id,
    outlet: null,
    published: document.published,
  });
  const entries: Found[][] = [];
  for (const one of found.filter(({ commitment }) => commitment.binding)) {
    const entry = entries.find((others) => others.some((other) => sameCommitment(told(other), told(one)).merge));
    if (entry) entry.push(one);
    else entries.push([one]);
  }
  const proposed = new Map<Commitment, Status | null>();
  for (const [i, members] of entries.entries()) {
    const entry = entryOf(`l${i + 1}`, members.map(recorded));
    const evidence = weigh(
      entry,
      deeds.map((deed) => ({ deed, documents: [], sources: 1 })),
    );
    const status = judge(entry, evidence, null).proposed;
    if ((status === "kept" || status === "broken") && !evidence.some(({ strength }) => strength === "decisive"))
      console.log(`  ${status} without a decisive deed: ${entry.content.kind}`);
    for (const { commitment } of members) proposed.set(commitment, status);
  }
  console.log(`commitments of the ledger: ${entries.length}, from ${proposed.size} makings`);
  return proposed;
}

function five(readings: readonly Reading[], deeds: readonly KnownDeed[]): void {
  const found = readings.flatMap((reading) => reading.commitments.map((commitment) => ({ reading, commitment })));
  const matched = paired(found);
  const proposed = proposals(found, deeds);
  let [right, status] = [0, 0];
  for (const want of expected) {
    const pair = matched.get(want);
    const said = pair ? (proposed.get(pair.found.commitment) ?? null) : null;
    if (pair?.wrong.length === 0) right++;
    const fits =
      want.status === null ? pair !== undefined && said === null : said !== null && want.status.includes(said);
    if (fits) status++;
    const name = `${want.report} ${want.debtor[0]} ${want.negated ? "not " : ""}${want.deed[0]}`;
    console.log(
      `  ${name}: ${pair ? pair.wrong.join(", ") || "right" : "not read"}; ${said ?? "nothing"} proposed${fits ? "" : ", wrongly"}`,
    );
  }
  const used = new Set([...matched.values()].map((pair) => pair.found.commitment));
  const more = found.filter(({ commitment }) => commitment.binding && !used.has(commitment));
  for (const { reading, commitment } of more)
    console.log(
      `  beside these: ${reading.document.ref.slice(0, 3)} ${commitment.id} ${sideKey(commitment.debtor)} ${commitment.content.kind}`,
    );
  if (right < floors.read || status < floors.proposed) {
    console.log(`  BELOW THE FLOOR of ${floors.read} read rightly and ${floors.proposed} rightly proposed`);
    process.exitCode = 1;
  }
  console.log(
    `five reports: ${right} of ${expected.length} read rightly, ${status} rightly proposed, ${more.length} beside these`,
  );
}

interface Gold {
  readonly attributions: { readonly id: string; readonly content: Span[] }[];
  readonly commitments?: { readonly statement: string; readonly negated: boolean }[];
}

/** How many of the gold's commitments are found by their statement, and with its polarity. */
function heldOut(folder: string, readings: readonly Reading[]): void {
  let [gold, found, met, polarity] = [0, 0, 0, 0];
  for (const { document, attributions, commitments } of readings) {
    const marked: Gold = JSON.parse(readFileSync(join(folder, `${document.ref}.json`), "utf8"));
    const contentOf = new Map(attributions.map(({ id, content }) => [id, content]));
    // Of several who agree the gold writes one commitment, with all of them for debtors, and a reading one for each.
    const left = commitments.filter(
      ({ binding, attribution }, i) =>
        binding && commitments.findIndex((other) => other.binding && other.attribution === attribution) === i,
    );
    gold += marked.commitments?.length ?? 0;
    found += left.length;
    for (const { statement, negated } of marked.commitments ?? []) {
      const content = marked.attributions.find(({ id }) => id === statement)?.content ?? [];
      const at = left.findIndex(({ attribution }) => overlap(contentOf.get(attribution) ?? [], content) >= 0.3);
      if (at < 0) continue;
      met++;
      if (left[at]?.negated === negated) polarity++;
      left.splice(at, 1);
    }
  }
  const per = (n: number, of: number): string => (of === 0 ? "–" : (n / of).toFixed(3));
  console.log(
    `held-out reports: ${gold} in gold, ${found} found, precision ${per(met, found)}, recall ${per(met, gold)}, polarity of those met ${per(polarity, met)}`,
  );
}

const { values } = parseArgs({ options: { model: { type: "string" } } });
if (!present("data", "reports") || !present("data", "events") || !present("data", "annotated")) {
  console.log("skipped: ../shared/data is not beside this clone");
} else {
  const options = values.model === undefined ? {} : { model: values.model };
  const { deeds, refused } = deedsOf(readFileSync(join(shared, "data", "events", "deeds.csv"), "utf8"), openWorld());
  console.log(`deeds brought in: ${deeds.length}, refused ${refused.length}`);
  five(await readAll(reports(), options), deeds);
  const { gold, reports: dev } = annotated("dev");
  heldOut(gold, await readAll(dev, options));
}
