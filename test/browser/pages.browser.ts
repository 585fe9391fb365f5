import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { open } from "./desk.ts";

const desk = await open();
after(() => desk.close());
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Found = { items: { id: string; statements?: number; accounts?: unknown[]; evidence?: unknown[] }[] };
const api = async (path: string): Promise<Found["items"]> =>
  ((await (await fetch(`${desk.url}api/v1${path}`)).json()) as Found).items;
const most = (items: Found["items"], size: (item: Found["items"][number]) => number): string =>
  encodeURIComponent(items.toSorted((a, b) => size(b) - size(a))[0]?.id ?? "");

const report = most(await api("/documents?limit=100"), (one) => one.statements ?? 0);
const encounter = most(await api("/encounters?limit=200"), (one) => one.accounts?.length ?? 0);
const entry = most(await api("/ledger?limit=200"), (one) => one.evidence?.length ?? 0);

const pages = [
  "",
  "reports",
  `reports/${report}`,
  `reports/${report}/statements/a1`,
  `reports/${report}/remove`,
  "search?q=border",
  "ledger",
  `ledger/${entry}`,
  "ledger?asOf=2014-06-01",
  "compare",
  `compare/${encounter}`,
  "timeline",
  "told",
  "told?from=RUS&to=USA",
  "actors",
  "actors/RUS",
  "actors?name=lavrov&kind=person",
  "review",
  "add",
  "nothing-of-that-name",
];

type Violation = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] };

/** What axe finds on a page, by these rules or by all. */
const broken = async (page: Page, rules: readonly string[]): Promise<Violation[]> => {
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe.run(
        values.length === 0 ? {} : { runOnly: { type: "rule", values } },
      ),
    [...rules],
  );
  return violations;
};

/** What is heavy enough to keep somebody out of a page, by axe's own measure. */
const heavy = new Set(["serious", "critical"]);

for (const [name, options] of [
  ["1280 px", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
  ["768 px", { viewport: { width: 768, height: 900 }, colorScheme: "light" }],
  ["320 px", { viewport: { width: 320, height: 700 }, colorScheme: "light", reducedMotion: "reduce" }],
  ["768 px, forced colours", { viewport: { width: 768, height: 900 }, forcedColors: "active" }],
] as const)
  test(`every page at ${name}: nothing serious by axe, nothing runs over, nothing fails`, async () => {
    const page = await desk.page(options);
    for (const path of pages) {
      await page.goto(desk.url + path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${path} runs over by ${over} px`);
      // Through the debugger, so that the page's own policy stays as it is.
      await page.evaluate(axe);
      const violations = await broken(page, []);
      if ("colorScheme" in options) {
        // Dark differs in its colours alone.
        await page.emulateMedia({ colorScheme: "dark" });
        violations.push(...(await broken(page, ["color-contrast"])));
        await page.emulateMedia({ colorScheme: "light" });
      }
      const told = violations
        .filter(({ impact }) => heavy.has(impact))
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes[0]?.failureSummary}) and ${nodes.length - 1} more`);
      assert.deepEqual(told, [], `/${path}`);
    }
    await page.context().close();
    assert.deepEqual(
      desk.faults.filter((fault) => !fault.includes("404")),
      [],
    );
  });

test("what pages are made of is small", async () => {
  const page = await desk.page();
  let bytes = 0;
  page.on("response", async (response) => {
    if (response.url().includes("/assets/")) bytes += (await response.body()).length;
  });
  await page.goto(`${desk.url}reports/${report}`, { waitUntil: "networkidle" });
  assert.ok(bytes > 0 && bytes < 150_000, `${bytes} bytes before any compression`);
  await page.context().close();
});

test("without scripts every page still tells what it has to", async () => {
  const page = await desk.page({ javaScriptEnabled: false });
  await page.goto(`${desk.url}reports/${report}#a2`);
  assert.equal(await page.locator(".fact:visible").count(), 1);
  assert.match((await page.locator(".fact:visible h2").textContent()) ?? "", /^2 /);
  await page.goto(`${desk.url}ledger`);
  assert.ok((await page.locator("article.row").count()) > 0);
  await page.context().close();
});
