import assert from "node:assert/strict";
import { test } from "node:test";
import type { Act } from "../../src/model/acts.ts";
import type { Reading } from "../../src/model/reading.ts";
import { ferries } from "../desk/ferries.ts";
import { open } from "./desk.ts";

/** The promise of ferries, worded as another act. */
const worded = (act: Act, { attributions, ...rest }: Reading = ferries.later): Reading => ({
  ...rest,
  attributions: attributions.map((a) => (a.act === "promise" ? { ...a, act } : a)),
});

/** The acts that a page names. */
const actsOn = async (response: Response): Promise<readonly string[]> =>
  [...(await response.text()).matchAll(/<span class="act [^"]*"><i[^>]*>[^<]*<\/i>([^<]*)<\/span>/g)].map(
    ([, act = ""]) => act,
  );

for (const act of ["threat", "promise", "agreement", "denial", "refusal", "intention"] as const)
  test(`a commitment made by a ${act} is one in the ledger too`, async () => {
    const desk = await open([worded(act)]);
    try {
      await desk.settled();
      const { items } = (await (await desk.ask("/api/v1/ledger")).json()) as {
        items: { id: string; act: string; makings: { act: string }[] }[];
      };
      assert.deepEqual(
        items.map((entry) => [entry.act, entry.makings.map((making) => making.act)]),
        [[act, [act]]],
      );
      assert.deepEqual(await actsOn(await desk.ask("/ledger")), [act]);
      assert.deepEqual([...new Set(await actsOn(await desk.ask(`/ledger/${items[0]?.id}`)))], [act]);
    } finally {
      await desk.close();
    }
  });

test("an act that a person corrects is corrected in the ledger", async () => {
  const desk = await open([worded("threat")]);
  try {
    await desk.settled();
    const body = { verdict: "edit", on: `${ferries.later.document.id}#a1`, change: { act: "offer" } };
    const headers = { "content-type": "application/json" };
    const signed = JSON.stringify({ ...body, who: "Anna", why: "nobody was threatened" });
    assert.equal((await desk.ask("/api/v1/decisions", { method: "POST", headers, body: signed })).status, 201);
    await desk.settled();
    assert.deepEqual(await actsOn(await desk.ask("/ledger")), ["offer"]);
  } finally {
    await desk.close();
  }
});

test("each making has the act it was made by", async () => {
  const desk = await open([ferries.call, worded("assurance", ferries.echo)]);
  try {
    await desk.settled();
    const { items } = (await (await desk.ask("/api/v1/ledger")).json()) as {
      items: { makings: { act: string }[] }[];
    };
    assert.deepEqual(items[0]?.makings.map(({ act }) => act).sort(), ["assurance", "promise"]);
  } finally {
    await desk.close();
  }
});
