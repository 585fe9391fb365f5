import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reading } from "../../src/model/reading.ts";
import { doubtful, ferries, promised } from "../desk/ferries.ts";
import { poland, sweden, told } from "../ledger/told.ts";
import { commitment } from "../store/hand-built.ts";
import { open } from "./desk.ts";

const anna = { who: "Anna", why: "she stood on the pier" };

/** A desk on these reports, with what is asked of it here. */
async function having(
  readings: Parameters<typeof open>[0],
  then: (desk: {
    review: (at?: number) => Promise<string>;
    submit: (fields: Parameters<Awaited<ReturnType<typeof open>>["submit"]>[1]) => Promise<Response>;
    list: <T>(path: string) => Promise<readonly T[]>;
    decide: (body: Record<string, unknown>) => Promise<Response>;
  }) => Promise<void>,
): Promise<void> {
  const desk = await open(readings);
  try {
    await desk.settled();
    await then({
      review: async (at = 0) => (await desk.ask(`/review?at=${at}`)).text(),
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

const called = told("2024-03-01", "Post", "A Swedish ferry called at Gdynia on Friday.", {
  done: [{ kind: "visit", trigger: "called", actors: [sweden], targets: [poland], time: "2024-03-01" }],
});
const unsure = ({ attributions, ...rest }: Reading): Reading => ({
  ...rest,
  attributions: attributions.map((a) => ({ ...a, confidence: 0.4 })),
});
/** Two promises of what no later deed could be held against. */
const unheard = ["The mayor of Oslo promised a new quay.", "The mayor of Narvik promised a longer pier."].map(
  (text) => {
    const by = { name: text.includes("Oslo") ? "Mayor Hale" : "Mayor Dubois", actor: null, for: "NOR" };
    const what = text.slice(text.indexOf("a "), -1);
    const content = { ...promised.content, kind: "other" as const, actor: by, target: null, text: what };
    const report = told("2024-01-05", "Post", text, {
      said: [{ cue: "promised", content: what, speaker: by, act: "promise" }],
    });
    const made = { edtf: "2024-01-05" };
    return { ...report, commitments: [commitment("c1", "a1", { content, by, debtor: by, creditors: [], made })] };
  },
);

interface Waiting {
  readonly id: string;
  readonly about: string;
  readonly proposed: string | null;
}
const statusesAmong = (waiting: readonly Waiting[]): readonly Waiting[] =>
  waiting.filter(({ about }) => about === "status");
/** What the box that accepts several together names, and what it would decide. */
const boxOf = (html: string): { readonly links: readonly string[]; readonly many: readonly string[] } => {
  const [box = ""] = [...html.matchAll(/<section.*?<\/section>/gs)]
    .map(([text]) => text)
    .filter((text) => /Accept all/.test(text));
  const all = (pattern: RegExp): string[] => [...box.matchAll(pattern)].map(([, value = ""]) => value);
  return { links: all(/href="(\/[^"]*)"/g), many: all(/name="many" value="([^"]*)"/g) };
};

test("alike are those of one question and one proposed answer, the one on the screen among them, each by name", () =>
  having([unsure(ferries.later), called, ...unheard], async ({ review, submit, list }) => {
    const waiting = statusesAmong(await list<Waiting>("/api/v1/proposals"));
    assert.equal(waiting.length, 3);
    const unknown = waiting.filter(({ proposed }) => proposed === "unclear");
    assert.equal(unknown.length, 2);
    for (const { id } of unknown) {
      const at = (await list<Waiting>("/api/v1/proposals")).findIndex((one) => one.id === id && one.about === "status");
      const page = await review(at);
      const { links, many } = boxOf(page);
      assert.equal(many[0], id);
      assert.deepEqual([...many].sort(), unknown.map((one) => one.id).sort());
      assert.deepEqual(
        links,
        many.map((one) => `/ledger/${one}`),
      );
    }
    const fields = fieldsOf(await review(), /Accept all/);
    const { at = "", about = "", status = "" } = fields;
    assert.equal(status, "unclear");
    const form = new URLSearchParams([...Object.entries({ at, about, status, verdict: "accept", ...anna })]);
    for (const { id } of waiting) form.append("many", id);
    assert.equal((await submit(form)).status, 303);
    assert.deepEqual(
      (await list<{ status: string }>("/api/v1/ledger")).map(({ status }) => status).sort(),
      ["open", "unclear", "unclear"],
      "nothing is decided otherwise than it was shown",
    );
  }));

test("where nothing else has the same proposed answer, nothing is offered together", () =>
  having([unsure(ferries.later), called, ...unheard.slice(0, 1)], async ({ review, list }) => {
    const answers = statusesAmong(await list<Waiting>("/api/v1/proposals")).map(({ proposed }) => proposed);
    assert.deepEqual([...answers].sort(), ["kept", "unclear"]);
    for (let at = 0; at < 4; at++) assert.doesNotMatch(await review(at), /Accept all/);
  }));

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
