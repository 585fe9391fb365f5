import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { ferries } from "../desk/ferries.ts";
import { open } from "./desk.ts";

const desk = await open([ferries.call, ferries.echo]);
after(() => desk.close());
beforeEach(() => desk.settled());

const document = ferries.call.document.id;
const decide = (body: Record<string, unknown>, tag: string): Promise<Response> =>
  desk.ask("/api/v1/decisions", {
    method: "POST",
    headers: { "content-type": "application/json", "if-match": tag },
    body: JSON.stringify({ who: "Anna", why: "she has the letter", ...body }),
  });
const tagOf = async (path: string): Promise<string> => {
  const seen = await desk.ask(path);
  await seen.text();
  return seen.headers.get("etag") ?? "";
};
const first = async (path: string): Promise<string> =>
  ((await (await desk.ask(path)).json()) as { items: { id: string }[] }).items[0]?.id ?? "";
const statuses = async (asked: readonly Promise<Response>[]): Promise<number[]> =>
  (await Promise.all(asked)).map(({ status }) => status).sort();

test("of two who decide at once on what both saw, the second is told that it changed", async () => {
  const tag = await tagOf(`/api/v1/documents/${document}`);
  const edit = (act: string): Promise<Response> =>
    decide({ verdict: "edit", on: `${document}#a2`, change: { act } }, tag);
  assert.deepEqual(await statuses([edit("offer"), edit("threat"), edit("hope")]), [201, 412, 412]);

  await desk.settled();
  const entry = await first("/api/v1/ledger");
  const seen = await tagOf(`/api/v1/ledger/${entry}`);
  const set = (status: string): Promise<Response> => decide({ verdict: "status", on: entry, change: { status } }, seen);
  assert.deepEqual(await statuses([set("kept"), set("broken")]), [201, 412]);
});

test("an encounter is decided on as it was seen, and not once it has changed", async () => {
  const met = await first("/api/v1/encounters");
  const tag = await tagOf(`/api/v1/encounters/${met}`);
  const split = (): Promise<Response> => decide({ verdict: "split", on: met, with: [`${document}#e1`] }, tag);
  assert.deepEqual(await statuses([split(), split()]), [201, 412]);
});

test("who takes a decision back at once with another who decides on it is told that it changed", async () => {
  const entry = await first("/api/v1/ledger");
  const seen = await tagOf(`/api/v1/ledger/${entry}`);
  const made = (await (
    await decide({ verdict: "status", on: entry, change: { status: "disputed" } }, seen)
  ).json()) as {
    id: string;
  };
  await desk.settled();
  const tag = await tagOf(`/api/v1/ledger/${entry}`);
  assert.deepEqual(
    await statuses([
      decide({ verdict: "status", on: entry, change: { status: "lapsed" } }, tag),
      decide({ verdict: "undo", on: made.id }, tag),
    ]),
    [201, 412],
  );
});

test("two corrections of one statement sent at once: one is kept, the other shown beside it", async () => {
  const path = `/reports/${document}/statements/a2`;
  const version = /name="version" value="([^"]+)"/.exec(await (await desk.ask(path)).text())?.[1] ?? "";
  const send = (act: string): Promise<Response> =>
    desk.submit(path, {
      ...{ version, verdict: "edit", act, speakers: "Eva Lind | SWE", addressees: "", channel: "", time: "" },
      ...{ polarity: "affirmative", modality: "certain", who: "Anna", why: "the letter says so" },
    });
  const answers = await Promise.all([send("request"), send("demand")]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 412]);
  const stale = await (answers.find(({ status }) => status === 412) as Response).text();
  assert.match(stale, /As you wrote it.*As it stands now/s);
});

test("a report is removed by whoever saw it as it is, also where somebody decides on it at once", async () => {
  const path = `/api/v1/documents/${document}`;
  const tag = await tagOf(path);
  const gone = desk.ask(path, { method: "DELETE", headers: { "if-match": tag } });
  const edit = decide({ verdict: "edit", on: `${document}#a2`, change: { act: "offer" } }, tag);
  const [a = 0, b = 0] = await statuses([gone, edit]);
  assert.ok([201, 204].includes(a) && [404, 412].includes(b), `${a} and ${b}`);
});
