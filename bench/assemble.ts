// npm run bench:assemble [-- --reports 10000,100000]: what it costs to add one report to a record of so many, all that
// follows from it included. Figures, never assertions. The reports are made up and come as already analysed lines.

import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
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

async function one(store: SqliteStore, reading: Reading): Promise<number> {
  const began = performance.now();
  await store.add({ reading, received: null, model: null });
  await assemble(store);
  return performance.now() - began;
}

try {
  const path = join(folder, "record.db");
  const store = new SqliteStore(path, { create: true });
  let there = 0;
  let before: number | null = null;
  for (const size of sizes) {
    const file = join(folder, "lines.jsonl");
    await lines(file, there, size);
    const began = performance.now();
    for await (const line of createInterface({ input: createReadStream(file) }))
      await one(store, JSON.parse(line) as Reading);
    const built = (performance.now() - began) / 1000;
    // Reports that belong anywhere in the twenty years, neighbours and all; each is taken out again.
    const times: number[] = [];
    const work: number[] = [];
    for (let n = 0; n < samples; n++) {
      const reading = synthetic(10_000_000 + n);
      const spent = process.cpuUsage();
      times.push(await one(store, reading));
      const { user, system } = process.cpuUsage(spent);
      work.push((user + system) / 1000);
      await store.remove(reading.document.id);
      await assemble(store);
    }
    times.sort((a, b) => a - b);
    // What the processor did is compared, not the clock: other work on the machine lengthens only that.
    const mean = work.reduce((sum, time) => sum + time, 0) / work.length;
    const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] as number).toFixed(1);
    const grown = before === null ? "" : `, ${(mean / before).toFixed(2)} times that of the size before`;
    console.log(
      `${size} reports: one more takes ${mean.toFixed(1)} ms of the processor${grown} (by the clock: median ${at(0.5)} ms, 95 % ${at(0.95)}); built in ${built.toFixed(0)} s, ${Math.round(statSync(path).size / 1e6)} MB`,
    );
    before = mean;
    there = size;
  }
  await store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
