import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { grouped } from "../../../src/ledger/merge/group.ts";
import { withIds } from "../../../src/ledger/merge/ids.ts";
import type { Bond, Item } from "../../../src/ledger/merge/item.ts";

const item = (member: string): Item => ({ kind: "deed", member, document: null, days: null, traits: {} as never });
const bond = (a: string, b: string, strength = 0.5): Bond => ({
  kind: "deed",
  relation: "same",
  members: [a, b],
  strength,
  by: "drawn",
});
const never = (): boolean => false;
const items = ["a", "b", "c", "d"].map(item);

describe("groups", () => {
  test("what hangs together is one group, what stands alone another", () =>
    assert.deepEqual(grouped(items, [bond("a", "b"), bond("b", "c")], never), [["a", "b", "c"], ["d"]]));

  test("two that cannot be one are not joined by a third; the stronger bond is heeded", () => {
    const rounds = (a: Item, b: Item): boolean => [a.member, b.member].sort().join("") === "ac";
    assert.deepEqual(grouped(items, [bond("a", "b", 0.4), bond("b", "c", 0.9)], rounds), [["a"], ["b", "c"], ["d"]]);
  });

  test("what persons put together or apart stays so, whatever the bonds", () => {
    const ties = { together: [["a", "d"]], apart: [["a", "b"]] } as const;
    assert.deepEqual(grouped(items, [bond("a", "b", 1), bond("b", "d", 1), bond("b", "c")], never, ties), [
      ["a", "d"],
      ["b", "c"],
    ]);
  });

  test("the order of members and bonds makes no difference", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), fc.nat(), (pairs, turn) => {
        const bonds = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b, n]) => bond(...([a, b].sort() as [string, string]), n / 4));
        const rounds = (a: Item, b: Item): boolean =>
          (a.member + b.member).includes("a") && (a.member + b.member).includes("f");
        const all = names.map(item);
        const turned = <T>(list: readonly T[]): T[] => [...list.slice(turn % 7), ...list.slice(0, turn % 7)].reverse();
        assert.deepEqual(grouped(turned(all), turned(bonds), rounds), grouped(all, bonds, rounds));
      }),
    );
  });
});

describe("ids of groups", () => {
  const free = (): boolean => false;
  const first = withIds("deed", [["a", "b"]], [], free).clusters;

  test("an id once given stays while members come and go", () => {
    const { clusters, ended } = withIds("deed", [["b", "c"]], first, free);
    assert.deepEqual(
      clusters.map(({ id }) => id),
      first.map(({ id }) => id),
    );
    assert.deepEqual(ended, []);
  });

  test("of two that become one the larger keeps its id and the other leads there", () => {
    const [other] = withIds("deed", [["c"]], [], free).clusters;
    const { clusters, ended } = withIds("deed", [["a", "b", "c"]], [...first, other as never], free);
    assert.deepEqual(
      clusters.map(({ id }) => id),
      first.map(({ id }) => id),
    );
    assert.deepEqual(ended, [{ id: other?.id, into: first[0]?.id }]);
  });

  test("of one that falls apart the larger part keeps the id", () => {
    const whole = withIds("deed", [["a", "b", "c"]], [], free).clusters;
    const { clusters } = withIds("deed", [["a"], ["b", "c"]], whole, free);
    assert.equal(clusters[1]?.id, whole[0]?.id);
    assert.notEqual(clusters[0]?.id, whole[0]?.id);
  });
});
