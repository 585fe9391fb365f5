// npm run errors [-- --model DIR]: what the reader gets wrong on the annotated reports held out from training, by kind,
// commonest first, as a table for docs/errors.md. Counts and names of kinds only: no words of any report are printed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Reading } from "../src/model/reading.ts";
import type { Span } from "../src/model/span.ts";
import { modelFolder } from "../src/reader/description.ts";
import { overlap, share } from "../src/stages/nesting.ts";
import { annotated, present } from "./gold.ts";
import { pairs } from "./pairs.ts";
import { readAll } from "./score.ts";

interface Marked {
  readonly id: string;
  readonly parent: string | null;
  readonly tier: string;
  readonly zone: string;
  readonly duplicateOf: string | null;
  readonly type: string;
  readonly typeAlt: readonly string[] | null;
  readonly channel: string | null;
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
}

interface Event {
  readonly kind: string;
  readonly status: string;
  readonly span: Span[];
  readonly trigger?: Span[];
}

const counts = new Map<string, number>();
const note = (kind: string): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);

const same = (a: readonly Span[], b: readonly Span[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How the edges of spans differ that should be the same. */
function edges(gold: readonly Span[], found: readonly Span[]): string {
  if (gold.length !== found.length) return found.length > gold.length ? "in more pieces" : "in fewer pieces";
  const starts = gold.every((g, i) => g[0] === found[i]?.[0]);
  const ends = gold.every((g, i) => g[1] === found[i]?.[1]);
  return starts ? "ends elsewhere" : ends ? "begins elsewhere" : "both edges elsewhere";
}

function attributions(gold: readonly Marked[], { attributions: found }: Reading): void {
  const matched = pairs(gold, found);
  const byId = new Map(gold.map((g, i) => [g.id, i]));
  const optional = (g: Marked): boolean => g.tier === "marginal" || g.zone !== "body" || Boolean(g.duplicateOf);
  for (const [i, g] of gold.entries()) {
    if (optional(g)) continue;
    const a = found[matched.get(i) ?? -1];
    const level = g.parent ? "nested" : "outermost";
    if (!a) {
      const cued = found.some((f) => g.cue.length > 0 && f.cue.length > 0 && share(g.cue, f.cue) > 0);
      note(
        cued ? `missed, ${level}: cue found, content differs by half or more` : `missed, ${level}: no cue found there`,
      );
      continue;
    }
    if (!same(g.source, a.source))
      note(
        `source ${g.source.length === 0 ? "where there is none" : a.source.length === 0 ? "not found" : edges(g.source, a.source)}`,
      );
    if (!same(g.cue, a.cue)) note(`cue ${edges(g.cue, a.cue)}`);
    if (!same(g.content, a.content)) note(`content ${edges(g.content, a.content)}`);
    if (a.act !== g.type && !(g.typeAlt ?? []).includes(a.act)) note(`act: ${a.act} for ${g.type}`);
    if ((g.channel ?? null) !== a.channel) note(`channel: ${a.channel ?? "none"} for ${g.channel ?? "none"}`);
    const parent = g.parent === null ? undefined : matched.get(byId.get(g.parent) ?? -1);
    if (g.parent && (a.within === null || found[parent ?? -1]?.id !== a.within))
      note(a.within === null ? "nested, but taken for outermost" : "nested in another than its parent");
    if (!g.parent && a.within !== null) note("outermost, but taken for nested");
  }
  const used = new Set(matched.values());
  for (const [j, a] of found.entries()) {
    if (used.has(j) || gold.some((g) => optional(g) && overlap(g.content, a.content) >= 0.3)) continue;
    const cued = gold.some((g) => g.cue.length > 0 && a.cue.length > 0 && share(a.cue, g.cue) > 0);
    note(cued ? "found, but its content differs by half or more" : "found where nothing is marked");
  }
}

function deeds(gold: readonly Event[], { events: found }: Reading): void {
  const used = new Set<number>();
  for (const g of gold) {
    const where = g.trigger ?? g.span;
    const j = found.findIndex((e, k) => !used.has(k) && e.mentions.some((m) => share(where, [m]) > 0));
    const e = found[j];
    if (!e) {
      note(`deed missed: ${g.kind}`);
      continue;
    }
    used.add(j);
    if (e.kind !== g.kind) note(`deed kind: ${e.kind} for ${g.kind}`);
    if (e.factuality !== g.status) note(`factuality: ${e.factuality} for ${g.status}`);
  }
}

const { values } = parseArgs({ options: { model: { type: "string" }, top: { type: "string", default: "50" } } });
if (!present("data", "annotated")) {
  console.log("skipped: ../shared/data/annotated is not beside this clone");
} else {
  const { gold, reports } = annotated("dev");
  for (const reading of await readAll(
    reports,
    values.model === undefined ? {} : { model: modelFolder(values.model, process.cwd()) },
  )) {
    const marked = JSON.parse(readFileSync(join(gold, `${reading.document.ref}.json`), "utf8"));
    attributions(marked.attributions, reading);
    deeds(marked.events, reading);
  }
  console.log("| mistake | count |\n|---|---|");
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [kind, count] of sorted.slice(0, Number(values.top))) console.log(`| ${kind} | ${count} |`);
}
