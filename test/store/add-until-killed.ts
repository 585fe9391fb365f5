import { RecordFault } from "../../src/store/fault.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { kept, reading } from "./hand-built.ts";

// Adds reports one after another to the record named, and prints the id of each that was acknowledged.
const store = new SqliteStore(process.argv[2] as string, { create: true });
try {
  for (let n = 0; n < 5000; n++) {
    const r = reading(`Report ${n}: she said the gate ${n} is shut. ${"It rained again. ".repeat(400)}`, [
      { source: "she", cue: "said", content: `the gate ${n} is shut` },
    ]);
    await store.add(kept(r));
    process.stdout.write(`${r.document.id}\n`);
  }
} catch (error) {
  if (!(error instanceof RecordFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
