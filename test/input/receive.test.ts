import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { type Arrival, largest, receive } from "../../src/input/receive.ts";

const said = "The minister said on Monday that the troops would return to their barracks within a week.";

let cwd = "";
before(async () => {
  cwd = await mkdtemp(join(tmpdir(), "onrecord-input-"));
});
after(() => rm(cwd, { recursive: true }));

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), content);
  }
}

async function arrivals(inputs: readonly string[], stdin: Iterable<string | Uint8Array> = []): Promise<Arrival[]> {
  const all: Arrival[] = [];
  for await (const arrival of receive(inputs, { cwd, stdin: Readable.from(stdin) })) all.push(arrival);
  return all;
}

/** One line for each arrival: what a user would see. */
const drawn = (arrival: Arrival): string =>
  arrival.kind === "received"
    ? `${arrival.report.input} -> ${arrival.report.ref}`
    : arrival.kind === "analysed"
      ? `${arrival.input} = ${arrival.reading.document.ref}`
      : `${[arrival.refusal.input, arrival.refusal.place].filter((s) => s !== null).join(", ")}: ${arrival.refusal.reason}`;

test("a folder is read by name, all below it; hidden files are passed over and other kinds told", async () => {
  await put({
    "news/b.txt": said,
    "news/a/deep.md": said,
    "news/c.png": "x",
    "news/.hidden.txt": said,
    "news/d.txt": "",
    "news/e.HTM": `<p>${said}</p>`,
  });
  await symlink(join(cwd, "news/a"), join(cwd, "news/z"));
  assert.deepEqual((await arrivals(["news"])).map(drawn), [
    "news/a/deep.md -> deep",
    "news/b.txt -> b",
    "news/c.png: is of a kind that is not read in folders; read are .txt .md .html .htm .jsonl .ndjson",
    "news/d.txt: is empty",
    "news/e.HTM -> e",
    "news/z: is a link to a folder, which is not followed; name that folder",
  ]);
});

test("fields of JSONL that nothing reads are told, once a file, with those that are read", async () => {
  await put({
    "wire.jsonl": [
      JSON.stringify({ id: "a", text: said, date: "2024-03-01", outlet: "The Harbour Post" }),
      JSON.stringify({ text: said, date: "2024-03-02", section: "world" }),
    ].join("\n"),
    "plain.jsonl": JSON.stringify({ text: said, published: "2024-03-01" }),
    "agency.jsonl": JSON.stringify({ uri: "tag:1", type: "text", body_text: said }),
  });
  const told: string[] = [];
  const unread = (input: string, fields: readonly string[], read: readonly string[]) => {
    told.push(`${input}: ${fields.join(" ")} of ${read.join(" ")}`);
  };
  const all: string[] = [];
  for await (const arrival of receive(["wire.jsonl", "plain.jsonl", "agency.jsonl"], {
    cwd,
    stdin: Readable.from([]),
    unread,
  }))
    all.push(drawn(arrival));
  assert.equal(all.length, 4);
  assert.deepEqual(told, ["wire.jsonl: date section of id text title outlet url published lang"]);
});

test("inputs keep their order, and a missing one does not stop the rest", async () => {
  await put({ "one.txt": said, "two.txt": said, "empty/.keep": "" });
  assert.deepEqual((await arrivals(["two.txt", "none.txt", "one.txt", "empty"])).map(drawn), [
    "two.txt -> two",
    "none.txt: does not exist",
    "one.txt -> one",
    "empty: is a folder with nothing in it to read",
  ]);
});

test("the text arrives unit by unit, its mark off and its line ends on", async () => {
  const text = `${said}\r\n\r\n“Café”, 😀 said.\r\n`;
  await put({ "marked.txt": `\uFEFF${text}` });
  const [first] = await arrivals(["marked.txt"]);
  assert.ok(first?.kind === "received");
  assert.equal(first.report.text, text);
  assert.equal(first.report.lang, "en");
});

test("each line of JSONL is a report; a bad line is refused by its number and the rest is read", async () => {
  const lines = [
    JSON.stringify({
      id: "n1",
      text: said,
      title: "T",
      outlet: "O",
      url: "https://example.org",
      published: "2022-02-03",
    }),
    '{"text": "cut',
    "",
    JSON.stringify({ text: 7 }),
    JSON.stringify({ text: said, title: 7 }),
    JSON.stringify([said]),
    JSON.stringify({ text: " " }),
    JSON.stringify({ text: said }),
  ];
  await put({ "wire.jsonl": lines.join("\n") });
  const all = await arrivals(["wire.jsonl"]);
  assert.deepEqual(all.map(drawn), [
    "wire.jsonl -> n1",
    "wire.jsonl, line 2: is not JSON: Unterminated string in JSON at position 13",
    "wire.jsonl, line 4: text is 7; it must be a string",
    "wire.jsonl, line 5: title is 7; it must be a string",
    `wire.jsonl, line 6: the line is ["${said.slice(0, 38)}…; it must be an object such as {"text": "…"}`,
    "wire.jsonl, line 7: holds a text of nothing but white space",
    "wire.jsonl -> wire:8",
  ]);
  assert.ok(all[0]?.kind === "received");
  const { title, outlet, url, published } = all[0].report;
  assert.deepEqual([title, outlet, url, published], ["T", "O", "https://example.org", "2022-02-03"]);
});

test("ninjs of every version is a report", async () => {
  const shared = { uri: "https://example.org/9", versioncreated: "2022-02-03T10:00:00Z", language: "en" };
  const lines = [
    { ...shared, headline: "H", body_text: said },
    { ...shared, headline: "H", body_html: `<p>${said}</p>` },
    {
      ...shared,
      headlines: [{ value: "H" }],
      bodies: [
        { contenttype: "text/html", value: `<p>${said}</p>` },
        { contenttype: "text/plain", value: said },
      ],
    },
  ];
  await put({ "ninjs.ndjson": lines.map((l) => JSON.stringify(l)).join("\r\n") });
  for (const arrival of await arrivals(["ninjs.ndjson"])) {
    assert.ok(arrival.kind === "received");
    const { text, title, url, published } = arrival.report;
    assert.deepEqual([text, title, url, published], [said, "H", shared.uri, shared.versioncreated]);
  }
});

test("JSONL in UTF-16 and in windows-1252 is read too", async () => {
  const line = JSON.stringify({ id: "é", text: `${said} “Yes”` });
  await put({
    "wide.jsonl": Buffer.from(`\uFEFF${line}\n${line}`, "utf16le"),
    "west.jsonl": Buffer.from(JSON.stringify({ id: "é", text: said }), "latin1"),
  });
  assert.deepEqual((await arrivals(["wide.jsonl", "west.jsonl"])).map(drawn), [
    "wide.jsonl -> é",
    "wide.jsonl -> é",
    "west.jsonl -> é",
  ]);
});

test("a line too long to hold is refused with its place, and the rest of the stream is read", async () => {
  const chunk = Buffer.alloc(1_048_576, 0x61);
  function* stream() {
    yield Buffer.from(`${JSON.stringify({ text: said })}\n{"text":"`);
    for (let i = 0; i <= largest / chunk.length; i++) yield chunk;
    yield Buffer.from(`"}\n${JSON.stringify({ text: said })}`);
  }
  assert.deepEqual((await arrivals(["-"], stream())).map(drawn), [
    "- -> stdin:1",
    "-, line 2: is longer than 32 MB, the most that one report may be",
    "- -> stdin:3",
  ]);
});

const streams: readonly (readonly [name: string, chunks: readonly string[], expected: readonly string[]])[] = [
  ["text", [said], ["- -> stdin"]],
  [
    "JSONL",
    [`${JSON.stringify({ text: said, id: "a" })}\n`, JSON.stringify({ text: said })],
    ["- -> a", "- -> stdin:2"],
  ],
  ["a page", ["<!DOCTYPE html><p>", said], ["- -> stdin"]],
  ["a page after its comments", ["<!-- a --> <!-- b > c -->\n<html><body><p>", said], ["- -> stdin"]],
  ["nothing", [], ["-: is empty"]],
];

for (const [name, chunks, expected] of streams) {
  test(`standard input that holds ${name}`, async () =>
    assert.deepEqual((await arrivals(["-"], chunks)).map(drawn), expected));
}

test("comments without number before what is no page are passed in time that grows with them", {
  timeout: 20_000,
}, async () => {
  const opening = "<!-- a -->".repeat(5_000);
  assert.deepEqual((await arrivals(["-"], [`${opening}<table>${said}`])).map(drawn), ["- -> stdin"]);
});

test("an address is read by its content type; what is not there or no text is refused", async (t) => {
  const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/news/talks.html": ["text/html; charset=utf-8", `<p>${said}</p>`],
    "/plain": ["text/plain", said],
    "/wire": ["application/x-ndjson", JSON.stringify({ text: said })],
    "/picture": ["image/png", "x"],
  };
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    if (!page) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": page[0] }).end(page[1]);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  t.after(() => server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const inputs = [...Object.keys(pages), "/none"].map((path) => base + path);
  assert.deepEqual((await arrivals(inputs)).map(drawn), [
    `${base}/news/talks.html -> talks`,
    `${base}/plain -> plain`,
    `${base}/wire -> wire:1`,
    `${base}/picture: is image/png, which is not read; read are HTML, plain text and JSONL`,
    `${base}/none: was not given: the server answered 404 Not Found`,
  ]);
});

test("an address that leads elsewhere is followed five times, and only to where one may ask", async (t) => {
  const leads: Readonly<Record<string, string>> = {
    "/old": "/new#top",
    "/round": "/round",
    "/file": "file:///etc/passwd",
    "/out": "/inner",
  };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [path = "", steps] = (request.url ?? "").split("?");
    asked.push(path);
    const to = leads[path] ?? (Number(steps) > 0 ? `${path}?${Number(steps) - 1}` : undefined);
    if (path === "/nowhere") response.writeHead(302).end();
    else if (to === undefined) response.writeHead(200, { "content-type": "text/plain" }).end(said);
    else response.writeHead(302, { location: to }).end("moved");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  t.after(() => server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const barred = async (url: string) => (url.endsWith("/inner") ? "is not for you" : null);
  const inputs = ["/old", "/walk?5", "/walk?6", "/round", "/file", "/nowhere", "/out", "/inner"].map((p) => base + p);
  const found: Arrival[] = [];
  for await (const arrival of receive(inputs, { cwd, stdin: Readable.from([]), barred })) found.push(arrival);
  assert.deepEqual(found.map(drawn), [
    `${base}/old -> old`,
    `${base}/walk?5 -> walk`,
    `${base}/walk?6: leads from one address to the next more than 5 times`,
    `${base}/round: leads from one address to the next more than 5 times`,
    `${base}/file: leads to file:///etc/passwd, which is no address of a page`,
    `${base}/nowhere: was not given: the server answered 302 Found`,
    `${base}/out: leads to ${base}/inner, which is not for you`,
    `${base}/inner: is not for you`,
  ]);
  assert.equal(found[0]?.kind === "received" && found[0].report.url, `${base}/new`);
  assert.ok(!asked.includes("/inner"));
});
