import assert from "node:assert/strict";
import { after, test } from "node:test";
import { assemble } from "../../src/desk/assemble.ts";
import { open } from "./desk.ts";
import { day, word } from "./wardens.ts";

const desk = await open(Array.from({ length: 70 }, (_, n) => word(n, day(n))));
after(() => desk.close());
await assemble(desk.store);

const page = async (path: string): Promise<string> => (await desk.ask(path)).text();
/** Which proposal a page of the review shows, by its place in the queue and its words. */
const shown = (html: string): readonly string[] => [
  /<p class="label">.* · (\d+ of \d+(?: and more)?)</.exec(html)?.[1] ?? "",
  /name="on" value="([^"]+)"/.exec(html)?.[1] ?? "",
];

test("the queue of the review is walked to its end without deciding, and decided on there", async () => {
  const { items } = (await (await desk.ask("/api/v1/proposals?limit=1000")).json()) as { items: { id: string }[] };
  assert.ok(items.length > 61);
  for (const n of [0, 59, 60, 61, items.length - 1]) {
    const html = await page(`/review?at=${n}`);
    const [place, on] = shown(html);
    assert.match(place ?? "", new RegExp(`^${n + 1} of `));
    assert.equal(on, items[n]?.id, `${n}`);
    assert.match(html, new RegExp(`data-at="${n}"`));
  }
  const last = String(items.length - 1);
  assert.deepEqual(shown(await page("/review?at=5000")), shown(await page(`/review?at=${last}`)));
  assert.match(await page("/review?at=59"), /href="\/review\?at=60"[^>]*data-skip/);
  const about = /name="about" value="([^"]+)"/.exec(await page(`/review?at=${last}`))?.[1] ?? "";
  const on = items.at(-1)?.id ?? "";
  const done = await desk.submit("/review", { at: last, on, about, verdict: "accept", who: "Anna", why: "so it is" });
  assert.equal(done.headers.get("location"), `/review?at=${last}`);
  const left = (await (await desk.ask("/api/v1/proposals?limit=1000")).json()) as { items: { id: string }[] };
  assert.equal(left.items.length, items.length - 1);
});
