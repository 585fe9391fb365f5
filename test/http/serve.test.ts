import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readTokens } from "../../src/http/guard.ts";
import { serve } from "../../src/http/serve.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { parts } from "./desk.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-serve-"));
const store = new SqliteStore(join(folder, "desk.db"), { create: true });
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const tokens = readTokens("anna read,write,decide a-secret-of-anna-1\n");
const asAnna = { authorization: "Bearer a-secret-of-anna-1" };
const served = (host: string, allowHosts: readonly string[] = []) =>
  serve({ store, host, port: 0, elsewhere: false, tokens, allowHosts, parts: parts() });

for (const host of ["127.0.0.1", "localhost", "127.0.0.2", "0.0.0.0", "::", "::1"])
  test(`served on ${host}, the desk goes by the name it prints`, async () => {
    const { url, close } = await served(host);
    try {
      const response = await fetch(`${url}api/v1/documents`, { headers: asAnna });
      assert.equal(response.status, 200, url);
    } finally {
      await close();
    }
  });

/** Sends a body whose length nobody tells beforehand, and gives the status of the answer. */
function piecemeal(url: string, type: string, pieces: readonly string[], headers = {}): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers: { "content-type": type, ...headers } }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      answer.on("end", () => resolve([answer.statusCode ?? 0, text]));
    });
    sent.on("error", reject);
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}

test("a body that comes piece by piece is read, but no more of it than may be", async () => {
  const { url, close } = await served("127.0.0.1");
  const form = "application/x-www-form-urlencoded";
  try {
    assert.equal((await piecemeal(`${url}sign-in`, form, ["token=a-secret-", "of-anna-1"]))[0], 303);
    const [status, page] = await piecemeal(`${url}sign-in`, form, ["token=", "x".repeat(40_000)]);
    assert.equal(status, 413);
    assert.match(page, /one request may bring 16 KB here/);
    const report = ["The weir is open. ", "Ole says the mill may grind."];
    const [added, told] = await piecemeal(`${url}api/v1/documents`, "text/plain", report, asAnna);
    assert.deepEqual([added, /"state":"added"/.test(told)], [200, true], told);
    const flood = Array.from({ length: 65 }, () => "y".repeat(1_048_576));
    assert.equal((await piecemeal(`${url}api/v1/documents`, "text/plain", flood, asAnna))[0], 413);
  } finally {
    await close();
  }
});
