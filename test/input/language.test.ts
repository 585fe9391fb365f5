import assert from "node:assert/strict";
import { test } from "node:test";
import { tongue } from "../../src/input/language.ts";

const english =
  "The minister said on Monday that the troops would return to their barracks within a week, and not later.";

const taken: readonly (readonly [name: string, text: string, given: string | null, lang: string])[] = [
  ["English", english, null, "en"],
  ["English that says so", english, "en-GB", "en-GB"],
  ["English on a page that says otherwise", english, "uk", "en"],
  ["too short to tell", "Geneva.", null, "en"],
  [
    "full of foreign names",
    `${english} Volodymyr Zelenskyy met Recep Tayyip Erdoğan and Sauli Niinistö in Lviv.`,
    null,
    "en",
  ],
];

for (const [name, text, given, lang] of taken) {
  test(`read: ${name}`, () => assert.deepEqual(tongue(text, given), { english: true, lang }));
}

const refused: readonly (readonly [text: string, given: string | null, reason: RegExp])[] = [
  [
    "Президент заявив, що війська не перетнуть кордон України.",
    null,
    /^is in Ukrainian \(uk\); only English is read so far$/,
  ],
  ["Президент заявив, що війська не перетнуть кордон України.", "en", /Ukrainian/],
  [
    "Der Kanzler sagte gestern, man werde alles tun, um einen Krieg in Europa zu verhindern, und warnte vor Folgen.",
    null,
    /German \(de\)/,
  ],
  [
    "Le président a déclaré mardi qu'il n'avait pas l'intention d'envoyer des troupes et qu'il restait ouvert au dialogue.",
    null,
    /French \(fr\)/,
  ],
  ["Berlin.", "de", /German \(de\)/],
];

for (const [text, given, reason] of refused) {
  test(`refused: ${text.slice(0, 30)}`, () => {
    const told = tongue(text, given);
    assert.ok(!told.english);
    assert.match(told.reason, reason);
  });
}
