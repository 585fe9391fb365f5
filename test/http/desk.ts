import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Parts } from "../../src/desk/parts.ts";
import { type App, createApp } from "../../src/http/app.ts";
import type { Token } from "../../src/http/guard.ts";
import { receive } from "../../src/input/receive.ts";
import type { Reading } from "../../src/model/reading.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { handBuilt } from "../desk/hand-built-parts.ts";

export const origin = "http://127.0.0.1:4474";

export interface Opened {
  readonly app: App;
  readonly store: SqliteStore;
  /** Asks as a program on this machine would. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a form as the desk's own page would. */
  submit(path: string, fields: Readonly<Record<string, string>> | URLSearchParams): Promise<Response>;
  /** Resolves when all that is in the record is laid together; a busy machine may take longer than an asker waits. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Real inputs, and a reader built by hand: a statement wherever a line reads `NAME says WORDS.` */
export const parts = (): Parts => ({ ...handBuilt({}), receive });

/** A desk on a record of its own that holds these readings. */
export async function open(readings: readonly Reading[], tokens: readonly Token[] = []): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-http-"));
  const store = new SqliteStore(join(folder, "desk.db"), { create: true });
  for (const reading of readings) await store.add({ reading, received: null, model: null });
  const app = createApp({ store, door: { tokens, hosts: () => ["127.0.0.1:4474"] }, parts: parts() });
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has("host")) headers.set("host", "127.0.0.1:4474");
    return app.fetch(new Request(origin + path, { ...init, headers }));
  };
  return {
    ...{ app, store, ask },
    submit: (path, fields) =>
      ask(path, {
        method: "POST",
        headers: { origin, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams(fields as Record<string, string>).toString(),
      }),
    settled: async () => {
      for (;;) {
        const { documents, imports, clusters } = await store.pending(1);
        if (documents.length + imports.length + clusters.length === 0) return;
        // Whoever asks sets it going where it rests.
        await (await ask("/api/v1/links?limit=1")).text();
      }
    },
    close: async () => {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
