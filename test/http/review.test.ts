import assert from "node:assert/strict";
import { test } from "node:test";
import { doubtful, ferries } from "../desk/ferries.ts";
import { poland, sweden, told } from "../ledger/told.ts";
import { open } from "./desk.ts";

const anna = { who: "Anna", why: "she stood on the pier" };

/** A desk on these reports, with what is asked of it here. */
async function having(
  readings: Parameters<typeof open>[0],
  then: (desk: {
    review: () => Promise<string>;
    submit: (fields: Parameters<Awaited<ReturnType<typeof open>>["submit"]>[1]) => Promise<Response>;
    list: <T>(path: string) => Promise<readonly T[]>;
    decide: (body: Record<string, unknown>) => Promise<Response>;
  }) => Promise<void>,
): Promise<void> {
  const desk = await open(readings);
  try {
    await desk.settled();
    await then({
      review: async () => (await desk.ask("/review")).text(),
      submit: (fields) => desk.submit("/review", fields),
      list: async (path) => ((await (await desk.ask(path)).json()) as { items: [] }).items,
      decide: (body) =>
        desk.ask("/api/v1/decisions", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ...anna, ...body }),
        }),
    });
  } finally {
    await desk.close();
  }
}

/** The hidden fields of a form, by what else the form has. */
const fieldsOf = (html: string, mark: RegExp): Record<string, string> => {
  const form = [...html.matchAll(/<form .*?<\/form>/gs)].map(([text]) => text).find((text) => mark.test(text)) ?? "";
  return Object.fromEntries(
    [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
};

test("only what was shown is decided, where a status and its commitment wait under one id", () =>
  having([doubtful], async ({ review, submit, list }) => {
    const fields = fieldsOf(await review(), /data-decide/);
    assert.equal(fields.about, "status");
    assert.equal((await submit({ ...fields, verdict: "reject", ...anna })).status, 303);
    assert.deepEqual(
      (await list<{ verdict: string }>("/api/v1/decisions")).map(({ verdict }) => verdict),
      ["status"],
    );
    assert.deepEqual(
      (await list<{ status: string }>("/api/v1/ledger")).map(({ status }) => status),
      ["open"],
    );
    assert.deepEqual(
      (await list<{ about: string }>("/api/v1/proposals")).map(({ about }) => about),
      ["commitment"],
    );
  }));

test("a proposal that changed since it was shown is not decided, though two wait under its id", () =>
  having([doubtful], async ({ review, submit, list }) => {
    const fields = fieldsOf(await review(), /data-decide/);
    assert.equal((await submit({ ...fields, version: "older", verdict: "accept", ...anna })).status, 412);
    assert.deepEqual(await list("/api/v1/decisions"), []);
  }));

test("all alike are accepted together, and nothing that only shares an id with one of them", () => {
  const later = { ...ferries.later, attributions: ferries.later.attributions.map((a) => ({ ...a, confidence: 0.4 })) };
  const called = told("2024-03-01", "Post", "A Swedish ferry called at Gdynia on Friday.", {
    done: [{ kind: "visit", trigger: "called", actors: [sweden], targets: [poland], time: "2024-03-01" }],
  });
  return having([doubtful, later, called], async ({ review, submit, list }) => {
    const fields = fieldsOf(await review(), /Accept all/);
    const many = (await list<{ about: string; id: string }>("/api/v1/proposals")).filter(
      (one) => one.about === "status",
    );
    assert.equal(many.length, 2);
    const { at = "", about = "" } = fields;
    const form = new URLSearchParams([...Object.entries({ at, about, verdict: "accept", ...anna })]);
    for (const { id } of many) form.append("many", id);
    assert.equal((await submit(form)).status, 303);
    assert.deepEqual(
      (await list<{ verdict: string }>("/api/v1/decisions")).map(({ verdict }) => verdict),
      ["status", "status"],
    );
  });
});

test("a program accepts and rejects proposals by their id, and says which where two have one", () =>
  having([doubtful], async ({ decide, list }) => {
    const [{ id } = { id: "" }] = await list<{ id: string }>("/api/v1/proposals");
    const unsaid = await decide({ verdict: "reject", on: id });
    assert.equal(unsaid.status, 422);
    assert.match(await unsaid.text(), /say which is meant/);
    assert.equal((await decide({ verdict: "accept", on: id, change: { about: "commitment" } })).status, 201);
    const taken = await decide({ verdict: "accept", on: id });
    assert.equal(((await taken.json()) as { verdict: string }).verdict, "status");
    assert.deepEqual(await list("/api/v1/proposals"), []);
    assert.notEqual((await list<{ status: string }>("/api/v1/ledger"))[0]?.status, "open");
  }));

test("whoever takes a decision back signs himself, and says why", () =>
  having([ferries.call], async ({ review, submit, list, decide }) => {
    const on = `${ferries.call.document.id}#a2`;
    const made = (await (await decide({ verdict: "edit", on, change: { act: "offer" } })).json()) as { id: string };
    const fields = fieldsOf(await review(), /data-undo/);
    assert.deepEqual(fields, { undo: made.id, at: "0" });
    assert.equal((await submit(fields)).status, 400);
    assert.equal((await submit({ ...fields, who: "Bo", why: "he promised it" })).status, 303);
    const last = (await list<{ who: string; why: string }>("/api/v1/decisions")).at(-1);
    assert.deepEqual([last?.who, last?.why], ["Bo", "he promised it"]);
  }));
