import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { encounters } from "../../src/desk/encounters.ts";
import { ledger } from "../../src/desk/ledger.ts";
import { ledgerPage } from "../../src/desk/ledger-page.ts";
import { links } from "../../src/desk/links.ts";
import { proposals } from "../../src/desk/proposals.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { pageOf, type Walk } from "../../src/desk/walk.ts";
import { CursorFault } from "../../src/store/browse.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { ferries } from "./ferries.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-walk-"));
const store = new SqliteStore(join(folder, "a.db"), { create: true });
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
for (const reading of Object.values(ferries)) await store.add({ reading, received: null, model: null });

const lists: Record<string, (walk?: Walk) => AsyncIterable<unknown>> = {
  ledger: (walk) => ledger(store, {}, walk),
  encounters: (walk) => encounters(store, {}, walk),
  links: (walk) => links(store, {}, walk),
  proposals: (walk) => proposals(store, walk),
  timeline: (walk) => timeline(store, {}, walk),
};

for (const [name, list] of Object.entries(lists))
  test(`${name}: pages hold together what the whole holds, however little is looked at for one`, async () => {
    const whole = await Array.fromAsync(list());
    for (const [limit, most] of [
      [1, 100],
      [2, 1],
      [50, 1],
      [50, 100],
    ] as const) {
      const found: unknown[] = [];
      let next: string | null = null;
      let pages = 0;
      do {
        const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(list, next, limit, most);
        found.push(...page.items);
        next = page.next;
        assert.ok(pages++ < 50, `${name} comes to no end`);
      } while (next !== null);
      assert.deepEqual(found, whole, `${limit} of ${most}`);
    }
  });

test("the counts of the ledger are those of all of it, whatever page is shown", async () => {
  const whole = await Array.fromAsync(ledger(store, {}));
  const page = await ledgerPage(store, {}, null, 1);
  assert.equal(
    [...page.counts.values()].reduce((sum, n) => sum + n, 0),
    whole.length,
  );
  assert.equal(page.complete, true);
  assert.deepEqual((await ledgerPage(store, { speaker: ["sweden"] }, null, 9)).items, whole);
  assert.deepEqual((await ledgerPage(store, { for: ["POL"] }, null, 9)).items, []);
});

test("a place that no page gave out is refused", async () => {
  await assert.rejects(
    pageOf((walk) => ledger(store, {}, walk), "word-none", 1, 9),
    CursorFault,
  );
});
