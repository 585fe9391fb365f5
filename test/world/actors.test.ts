import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type ActorsAsked, actors, openActors } from "../../src/desk/actors.ts";
import { DeskFault } from "../../src/desk/fault.ts";

const world = openActors([]);
const listed = async (asked: ActorsAsked) => {
  const found = [];
  for await (const actor of actors(world, null, asked)) found.push(actor);
  return found;
};

describe("onrecord actors", () => {
  test("finds a person by another spelling, with every office in order and its source", async () => {
    const [first] = await listed({ name: "Shoygu" });
    assert.deepEqual(Object.keys(first ?? {}).sort(), [
      "aliases",
      "deeds",
      "heard",
      "id",
      "kind",
      "name",
      "statements",
      "tenures",
    ]);
    assert.deepEqual(
      [first?.id, first?.name, first?.kind, first?.statements],
      ["Q32024", "Sergei Shoigu", "person", 0],
    );
    const from = first?.tenures.map((tenure) => tenure.from) ?? [];
    assert.deepEqual(from, [...from].sort());
    for (const tenure of first?.tenures ?? []) assert.notEqual(tenure.source, "");
  });

  test("lists one kind, and those who held office for a party", async () => {
    const heads = await listed({ kind: "person", for: ["IAEA"] });
    assert.ok(heads.some(({ name }) => name === "Mohamed ElBaradei"));
    assert.ok(heads.every(({ kind, tenures }) => kind === "person" && tenures.some((tenure) => tenure.for === "IAEA")));
  });

  test("tells codes without case", async () => {
    for (const code of ["RUS", "rus", "Arab League", "arab league"])
      assert.ok((await listed({ for: [code] })).length > 0, code);
    assert.deepEqual(await listed({ for: ["rus"] }), await listed({ for: ["RUS"] }));
  });

  test("puts the exact name before those that hold it", async () =>
    assert.equal((await listed({ name: "Georgia" }))[0]?.id, "GEO"));

  test("a part of a body that speaks under its own name is an actor, and no id stands for two", async () => {
    const [first] = await listed({ name: "Security Council" });
    assert.deepEqual([first?.id, first?.name, first?.kind], ["un-security-council", "UN Security Council", "body"]);
    const ids = (await listed({})).map(({ id }) => id);
    assert.deepEqual(ids.length, new Set(ids).size);
  });

  test("finds nothing for a name that nobody has", async () =>
    assert.deepEqual(await listed({ name: "Qqqq Zzzz" }), []));

  test("tells a fault in a user's table with file and line", () => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-actors-"));
    try {
      writeFileSync(join(folder, "states.csv"), "code,name,variants,demonyms,capitals,source\nxx,Arland,,,,invented\n");
      assert.throws(
        () => openActors([folder]),
        (fault) =>
          fault instanceof DeskFault && /states\.csv:2: code "xx" is not three capital letters/.test(fault.message),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
