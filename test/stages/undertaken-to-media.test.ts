import assert from "node:assert/strict";
import { test } from "node:test";
import type { Party } from "../../src/model/attribution.ts";
import { chad, norway, one } from "./undertaken.ts";

const bbc: Party = { name: "BBC", actor: "BBC", for: "BBC" };
const afp: Party = { name: "Agence France-Presse (AFP)", actor: "AFP", for: "AFP" };
const named = (name: string): Party => ({ name, actor: null, for: null });

for (const addressee of [bbc, afp, named("CNN"), named("state television"), named("the Harbour Daily")])
  test(`nothing is owed to ${addressee.name}, nor done to it`, () => {
    const found = one("[Norway] *told* <the BBC> {that it would not attack the port}.", "assurance", norway, {
      each: () => ({ addressees: [addressee] }),
    });
    assert.deepEqual([found.creditors, found.content.target], [[], null]);
  });

test("who is spoken to beside a medium is owed", () => {
  const found = one("[Norway] *told* <Chad> {that it would not attack the port}.", "assurance", norway, {
    each: () => ({ addressees: [bbc, chad] }),
  });
  assert.deepEqual(found.creditors, [chad]);
});
