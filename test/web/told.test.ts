import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../src/web/markup.ts";
import { nobody, others, stateless, told } from "../../src/web/pages/told.ts";

const cells = [
  ["NOR", "DNK"],
  ["NOR", nobody],
  [stateless, "DNK"],
  [stateless, others],
  [nobody, "DNK"],
  ["DNK", "NOR"],
] as const;

const running = (speakers: readonly string[], addressees: readonly string[], of: typeof cells | []): string => {
  const all = of.map(([from, to]) => ({ from, to, act: "assertion" as const, count: 1 }));
  const matrix = { speakers, addressees, cells: all };
  return html`${told({ matrix, by: "side", from: null, to: null, statements: null }).running}`.text;
};

test("who speaks and who is spoken to is counted without those whom nobody names", () => {
  assert.match(running(["NOR", "DNK", stateless], ["DNK", "NOR"], cells), /· 2 speakers, 2 addressees and others$/);
  assert.match(running(["NOR"], ["DNK", stateless], []), /· 1 speaker, 1 addressee$/);
});
