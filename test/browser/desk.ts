import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { add } from "../../src/desk/add.ts";
import { serve } from "../../src/http/serve.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";

export interface Desk {
  readonly url: string;
  readonly browser: Browser;
  readonly store: SqliteStore;
  /** A page of a context of its own. Whatever leaves the desk, or is refused by its policy, is noted in `faults`. */
  page(options?: BrowserContextOptions): Promise<Page>;
  readonly faults: string[];
  close(): Promise<void>;
}

/** The casebook, read by the real reader, served as `onrecord serve` would, and a browser on it. */
export async function open(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-browser-"));
  const store = new SqliteStore(join(folder, "casebook.db"), { create: true });
  const casebook = fileURLToPath(new URL("../../examples/casebook.jsonl", import.meta.url));
  for await (const done of add(store, [casebook], { cwd: folder, stdin: Readable.from([]) }))
    if (done.state === "failed") throw new Error(done.reason);
  const served = await serve({ store, host: "127.0.0.1", port: 0, elsewhere: false, tokens: [], allowHosts: [] });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const faults: string[] = [];
  return {
    ...{ url: served.url, browser, store, faults },
    page: async (options = {}) => {
      const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on("request", (request) => {
        if (!request.url().startsWith(served.url)) faults.push(`asked for ${request.url()}`);
      });
      page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
      });
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
