import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { inOrder } from "../../src/desk/in-order.ts";
import { list } from "../store/hand-built.ts";

async function* each<T>(items: readonly T[], onTaken: () => void = () => {}): AsyncGenerator<T> {
  for (const item of items) {
    onTaken();
    yield item;
  }
}
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe("several at once, in order", () => {
  test("results keep the order of the items, whatever each takes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (paces, limit) => {
        const items = paces.map((pace, n) => ({ pace, n }));
        const results = await list(inOrder(each(items), limit, async ({ pace, n }) => wait(pace).then(() => n)));
        assert.deepEqual(
          results,
          items.map(({ n }) => n),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("never more than the limit are held, however slow the consumer", async () => {
    let taken = 0;
    let consumed = 0;
    for await (const _ of inOrder(
      each([...Array(40).keys()], () => taken++),
      4,
      async (n) => n,
    )) {
      await wait(1);
      assert.ok(taken - consumed <= 5, `${taken} taken, ${consumed} consumed`);
      consumed++;
    }
    assert.equal(consumed, 40);
  });

  test("a result is there as soon as it can be, though the source has stopped to wait", async () => {
    async function* halting(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(halting(), 4, async (n) => n);
    assert.deepEqual(await results.next(), { done: false, value: 1 });
  });

  test("an error comes in its place, after the results before it", async () => {
    const seen: number[] = [];
    await assert.rejects(async () => {
      const work = async (n: number) => {
        if (n === 2) throw new Error("two");
        await wait(3);
        return n;
      };
      for await (const n of inOrder(each([1, 2, 3]), 3, work)) seen.push(n);
    }, /two/);
    assert.deepEqual(seen, [1]);
  });

  test("interrupted, it ends at once, though source and work go on", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 5);
    assert.deepEqual(await list(inOrder(each([1]), 2, () => new Promise(() => {}), stop.signal)), []);
  });
});
