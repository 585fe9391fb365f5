// npm run bench:assemble [-- --reports 10000,100000]: what it costs to add one report to a record of so many, all that
// follows from it included. Figures, never assertions. The reports are made up and come as already analysed lines.
import { once } from "node:events";
import { copyFileSync, createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { assemble } from "../src/desk/assemble.ts";
import type { Reading } from "../src/model/reading.ts";
import { SqliteStore } from "../src/store/sqlite.ts";
import { synthetic } from "./synthetic.ts";

const { values } = parseArgs({
  options: { reports: { type: "string", default: "10000,100000" }, samples: { type: "string", default: "200" } },
});
const sizes = values.reports
  .split(",")
  .map(Number)
  .sort((a, b) => a - b);
const samples = Number(values.samples);
const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));

/** As many synthetic reports as lines of a file, each an `onrecord/1` reading with its text. */
async function lines(path: string, from: number, to: number): Promise<void> {
  const out = createWriteStream(path);
  for (let n = from; n < to; n++) if (!out.write(`${JSON.stringify(synthetic(n))}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
}

async function add(store: SqliteStore, reading: Reading): Promise<void> {
  await store.add({ reading, received: null, model: null });
  await assemble(store);
}

/** A record of each size: one that grows, copied at each. */
async function built(): Promise<readonly string[]> {
  const growing = join(folder, "growing.db");
  const file = join(folder, "lines.jsonl");
  const paths: string[] = [];
  let there = 0;
  for (const size of sizes) {
    await lines(file, there, size);
    const began = performance.now();
    const store = new SqliteStore(growing, { create: true });
    for await (const line of createInterface({ input: createReadStream(file) }))
      await add(store, JSON.parse(line) as Reading);
    await store.close();
    const seconds = (performance.now() - began) / 1000;
    const path = join(folder, `${size}.db`);
    copyFileSync(growing, path);
    paths.push(path);
    console.log(
      `${size} reports: the last ${size - there} built in ${seconds.toFixed(0)} s, ${Math.round(statSync(path).size / 1e6)} MB`,
    );
    there = size;
  }
  return paths;
}

/** Milliseconds by the clock and of the processor. */
interface Cost {
  readonly clock: number;
  readonly work: number;
}

async function cost(store: SqliteStore, reading: Reading): Promise<Cost> {
  const began = performance.now();
  const spent = process.cpuUsage();
  await add(store, reading);
  const { user, system } = process.cpuUsage(spent);
  return { clock: performance.now() - began, work: (user + system) / 1000 };
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] as number;

try {
  const stores = (await built()).map((path) => new SqliteStore(path, { create: false }));
  const costs: Cost[][] = stores.map(() => []);
  // In turn, so that whatever else the machine does falls on all sizes alike. Each report has neighbours, as the reports
  // of the record have, and is taken out again; the first few only warm the caches.
  for (let n = -10; n < samples; n++)
    for (const [which, store] of stores.entries()) {
      const reading = synthetic(10_000_000 + n);
      const one = await cost(store, reading);
      if (n >= 0) costs[which]?.push(one);
      await store.remove(reading.document.id);
      await assemble(store);
    }
  let before: number | null = null;
  for (const [which, list] of costs.entries()) {
    const work = median(list.map((one) => one.work));
    const mean = list.reduce((sum, one) => sum + one.work, 0) / list.length;
    const grown = before === null ? "" : `; ${(mean / before).toFixed(2)} times that of the size before`;
    console.log(
      `${sizes[which]} reports: one more takes ${mean.toFixed(1)} ms of the processor (median ${work.toFixed(1)}; by the clock ${median(list.map((one) => one.clock)).toFixed(1)})${grown}`,
    );
    before = mean;
  }
  for (const store of stores) await store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
