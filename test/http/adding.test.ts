import assert from "node:assert/strict";
import { test } from "node:test";
import { open, origin } from "./desk.ts";

/** In German, and with a mark that nobody sees: what was written stays as it is. */
const german =
  "\u200f" +
  "Die Fähren aus Schweden sollen wieder in Gdynia anlegen, sagte die Ministerpräsidentin am Freitag in Stockholm, und zwar noch vor dem Winter.";
const english = "The town held its fair on Friday, and all of it was dry. Greta says the fair is open.";

/** A desk of its own, and what becomes of a form sent to its page without scripts. */
async function adding(
  then: (send: (fields: Readonly<Record<string, string>>) => Promise<Response>) => Promise<void>,
): Promise<void> {
  const desk = await open([]);
  try {
    await then((fields) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return desk.ask("/add", { method: "POST", body, headers: { origin } });
    });
  } finally {
    await desk.close();
  }
}

const fieldOf = (page: string, name: string): string | undefined =>
  new RegExp(`<input name="${name}"[^>]* value="([^"]*)"`).exec(page)?.[1];
const textOf = (page: string): string | undefined =>
  /<textarea name="text"[^>]*>\n?([^<]*)<\/textarea>/.exec(page)?.[1];

test("a report that is refused stays in the form, with all that was written of it", () =>
  adding(async (send) => {
    const known = { title: "Fähren & Häfen", outlet: "Hale's Post", source: "https://post.example/1" };
    const response = await send({ text: `\n${german}`, ...known, published: "2024-05-03" });
    assert.equal(response.status, 422);
    const page = await response.text();
    assert.match(page, /<b>failed<\/b>.*is in German/s);
    assert.equal(textOf(page), `\n${german}`);
    assert.deepEqual(
      ["title", "outlet", "source", "published"].map((name) => fieldOf(page, name)),
      ["Fähren &amp; Häfen", "Hale&#39;s Post", known.source, "2024-05-03"],
    );
  }));

test("an address that cannot be fetched stays in its field", () =>
  adding(async (send) => {
    const response = await send({ url: "ferries.example" });
    assert.equal(response.status, 422);
    const page = await response.text();
    assert.match(page, /<b>failed<\/b>.*is no address of a page/s);
    assert.equal(fieldOf(page, "url"), "ferries.example");
    assert.equal(textOf(page), "");
  }));

test("after a report was added the form is empty and the page counts it", () =>
  adding(async (send) => {
    const response = await send({ text: english, title: "The fair" });
    assert.equal(response.status, 200);
    const page = await response.text();
    assert.match(page, /<b>added<\/b>/);
    assert.deepEqual([textOf(page), fieldOf(page, "title")], ["", ""]);
    assert.match(page, /1 report, 1 statement/);
  }));
