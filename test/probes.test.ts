import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Reading } from "../src/model/reading.ts";
import { openReader, type Reader } from "../src/stages/read.ts";
import { asDrawn, draw } from "./draw.ts";
import { report } from "./report.ts";

const acts = ({ attributions }: Reading) => attributions.map(({ act, polarity }) => `${act} ${polarity}`);
const deeds = ({ events }: Reading) =>
  events.map(({ kind, factuality, actors, targets }) => {
    const names = (parties: typeof actors) => parties.map(({ name }) => name).join(", ");
    return `${kind} ${factuality}: ${names(actors)} > ${names(targets)}`;
  });

/** One sentence drawn as it must be read, with its acts in order and the deeds that must be among those found. */
const probes: readonly (readonly [drawn: string, acts: readonly string[], deeds: readonly string[]])[] = [
  ["Russia invaded Ukraine.", [], ["attack happened: Russia > Ukraine"]],
  ["Russia will invade Ukraine.", [], ["attack planned: Russia > Ukraine"]],
  ["[Russia] *said* {it would not invade Ukraine}.", ["assurance negative"], []],
  ["[Russia] *promised* {not to attack Ukraine}.", ["promise negative"], []],
  [
    "[Russia] *assured* <the United States> {that it would not invade Ukraine}.",
    ["assurance negative"],
    ["attack denied: Russia > Ukraine"],
  ],
  ["[Russia] *denied* {planning to attack Ukraine}.", ["denial negative"], ["attack denied: Russia > Ukraine"]],
  ["[Russia] *denied* {it planned to invade Ukraine}.", ["denial negative"], ["attack denied: Russia > Ukraine"]],
  ["[The US] *said* {Russia invaded Ukraine}.", ["assertion affirmative"], ["attack alleged: Russia > Ukraine"]],
  [
    "[The US] *said* {[Russia] *had assured* <Germany> {that it would not invade Ukraine}}.",
    ["assertion affirmative", "assurance negative"],
    [],
  ],
  ["[Lavrov] *said* {Russia has no intention of sending troops into Ukraine}.", ["assurance negative"], []],
  ["[The United States] *warned* {Russia of isolation}.", ["warning affirmative"], []],
  [
    "[Russia] *demanded* {that [NATO] *promise* {that Ukraine would never join}}.",
    ["demand negative", "promise negative"],
    [],
  ],
  ["[Russia] *denied* {*accusations* by [Ukraine]}.", ["denial negative", "accusation affirmative"], []],
  ["Obama spoke by phone with Putin.", [], ["call happened: Obama > Putin"]],
  ["If attacked, Ukraine will respond.", [], ["attack conditional:  > Ukraine"]],
  ["Warning shots were fired.", [], []],
  ["Klitschko pulled out of the race.", [], []],
];

describe("sentences that other systems misread", () => {
  let reader: Reader;
  before(async () => {
    reader = await openReader({ threads: 1 });
  });
  after(() => reader.close());

  for (const [drawn, wantedActs, wantedDeeds] of probes) {
    const text = drawn.replace(/[[\]*<>{}]/gu, "");
    test(text, async () => {
      const reading = await reader.read(report(text));
      assert.equal(draw(text, asDrawn(reading.attributions)), drawn);
      assert.deepEqual(acts(reading), wantedActs);
      for (const deed of wantedDeeds) assert.ok(deeds(reading).includes(deed), `${deed} not in ${deeds(reading)}`);
    });
  }

  test("leaving a race is no withdrawal of troops", async () => {
    const { events } = await reader.read(report("Klitschko pulled out of the race."));
    assert.ok(!events.some(({ kind, type }) => kind === "withdrawal" || type === "RETREAT"));
  });

  test("who will respond only if attacked has not done so, and nobody has attacked", async () => {
    const { events } = await reader.read(report("If attacked, Ukraine will respond."));
    assert.deepEqual(
      events.filter(({ factuality }) => factuality !== "conditional"),
      [],
    );
  });

  test("an attack that is denied, ruled out or only promised against did not happen", async () => {
    for (const text of [
      "Russia will not invade Ukraine.",
      "Russia promised not to attack Ukraine.",
      "Russia denied planning to attack Ukraine.",
    ]) {
      const { events } = await reader.read(report(text));
      assert.ok(!events.some(({ factuality }) => factuality === "happened"), text);
    }
  });
});
