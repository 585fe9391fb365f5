import assert from "node:assert/strict";
import { after, test } from "node:test";
import { readTokens } from "../../src/http/guard.ts";
import { publicAddress } from "../../src/http/public-address.ts";
import { chained } from "../store/hand-built.ts";
import { open, origin } from "./desk.ts";

const alone = await open([chained]);
const shared = await open(
  [chained],
  readTokens("# who may come\nanna read,decide a-secret-of-anna-1\nbo read a-secret-of-bo-1234\n"),
);
after(() => Promise.all([alone.close(), shared.close()]));

test("every answer forbids what no page needs", async () => {
  for (const path of ["/", "/api/v1/documents", "/assets/desk.css", "/nothing", "/api/v1/nothing"]) {
    const { headers } = await alone.ask(path);
    assert.match(
      headers.get("content-security-policy") ?? "",
      /default-src 'none'; script-src 'self'; style-src 'self'/,
      path,
    );
    assert.doesNotMatch(headers.get("content-security-policy") ?? "", /unsafe/);
    assert.equal(headers.get("x-content-type-options"), "nosniff", path);
    assert.equal(headers.get("referrer-policy"), "same-origin", path);
    assert.equal(headers.get("access-control-allow-origin"), null, path);
  }
});

test("by another name the desk does not answer", async () => {
  const response = await alone.ask("/api/v1/documents", { headers: { host: "evil.example:4474" } });
  assert.equal(response.status, 421);
});

test("another site's page changes nothing", async () => {
  const post = (headers: Record<string, string>): Promise<Response> =>
    alone.ask("/api/v1/decisions", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: "{}",
    });
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { origin: "http://127.0.0.1:1" },
  ])
    assert.equal((await post(headers as unknown as Record<string, string>)).status, 403);
  assert.equal((await post({ origin })).status, 400);
  assert.equal((await post({})).status, 400);
});

test("off this machine a token says who may do what", async () => {
  const as = (secret: string | null, method = "GET", path = "/api/v1/documents"): Promise<Response> =>
    shared.ask(path, {
      method,
      headers: {
        "content-type": "application/json",
        ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
      },
      ...(method === "POST" ? { body: "{}" } : {}),
    });
  const nobody = await as(null);
  assert.deepEqual([nobody.status, nobody.headers.get("www-authenticate")], [401, "Bearer"]);
  assert.equal((await as("a-secret-of-nobody")).status, 401);
  assert.equal((await as("a-secret-of-bo-1234")).status, 200);
  assert.equal((await as("a-secret-of-bo-1234", "POST", "/api/v1/decisions")).status, 403);
  assert.equal((await as("a-secret-of-anna-1", "POST", "/api/v1/decisions")).status, 400);
  assert.equal((await as("a-secret-of-anna-1", "POST", "/api/v1/documents")).status, 403);
});

test("who decides by a token is its name", async () => {
  const response = await shared.ask("/api/v1/decisions", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer a-secret-of-anna-1" },
    body: JSON.stringify({ verdict: "reject", on: `${chained.document.id}#a1`, why: "so" }),
  });
  assert.equal(((await response.json()) as { who: string }).who, "anna");
});

test("nobody signs with another's name: a token decides as itself", async () => {
  const authorization = "Bearer a-secret-of-anna-1";
  const on = `${chained.document.id}#a2`;
  const decide = (who: string): Promise<Response> =>
    shared.ask("/api/v1/decisions", {
      method: "POST",
      headers: { "content-type": "application/json", authorization },
      body: JSON.stringify({ verdict: "accept", on, who, why: "so" }),
    });
  const forged = await decide("Bo");
  assert.equal(forged.status, 403);
  assert.match(await forged.text(), /who: this token decides as anna, not as Bo; leave who out/);
  assert.equal((await decide("anna")).status, 201);
  const cookie = "onrecord=a-secret-of-anna-1";
  const path = `/reports/${chained.document.id}/statements/a2`;
  const page = await (await shared.ask(path, { headers: { cookie } })).text();
  assert.match(page, /name="who" required [^>]*readonly value="anna"/);
  const version = /name="version" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const form = new URLSearchParams({ version, verdict: "reject", who: "Bo", why: "so" });
  const headers = { origin, cookie, "content-type": "application/x-www-form-urlencoded" };
  assert.equal((await shared.ask(path, { method: "POST", headers, body: String(form) })).status, 403);
  form.delete("who");
  assert.equal((await shared.ask(path, { method: "POST", headers, body: String(form) })).status, 303);
});

test("a browser signs in, and is sent to where it can", async () => {
  const away = await shared.ask("/reports");
  assert.deepEqual([away.status, away.headers.get("location")], [303, "/sign-in"]);
  assert.equal((await shared.submit("/sign-in", { token: "wrong" })).status, 403);
  const signed = await shared.submit("/sign-in", { token: "a-secret-of-bo-1234" });
  const cookie = signed.headers.get("set-cookie") ?? "";
  assert.match(cookie, /HttpOnly; SameSite=Strict/);
  const page = await shared.ask("/reports", { headers: { cookie: cookie.split(";")[0] ?? "" } });
  assert.equal(page.status, 200);
  assert.doesNotMatch(await page.text(), /href="\/add"/);
});

test("with tokens only pages of the public network are fetched, and the rest of what was sent is read", async (t) => {
  const warden = await open([], readTokens("cleo read,write a-secret-of-cleo-1\n"));
  t.after(() => warden.close());
  const post = (body: unknown): Promise<Response> =>
    warden.ask("/api/v1/documents", {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer a-secret-of-cleo-1" },
      body: JSON.stringify(body),
    });
  const inner = { url: "http://169.254.169.254/latest" };
  const refused = await post(inner);
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /169\.254\.169\.254\/latest: is not on the public network/);
  const both = (await (await post([inner, { text: "The lock is shut. Ida says the barges must wait." }])).json()) as {
    items: { state: string }[];
  };
  assert.deepEqual(
    both.items.map(({ state }) => state),
    ["failed", "added"],
  );
});

for (const [line, told] of [
  ["anna read", /write NAME SCOPES SECRET/],
  ["anna reed a-secret-of-anna-1", /no such scope "reed"/],
  ["anna read short", /shorter than 16/],
] as const)
  test(`tokens: ${line}`, () => {
    assert.throws(() => readTokens(`\n${line}`), told);
  });

test("addresses of this machine and its neighbours are told from public ones", async () => {
  for (const url of [
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://10.1.2.3/",
    "http://169.254.169.254/x",
    "http://[::ffff:127.0.0.1]/",
    "http://localhost/",
    "http://0.0.0.0/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::1]/",
  ])
    assert.equal(await publicAddress(url), false, url);
  assert.equal(await publicAddress("http://93.184.215.14/"), true);
});
