import assert from "node:assert/strict";
import { test } from "node:test";
import { resolved } from "./speakers.ts";

/** Who speaks in each attribution of a drawn report, and for whom. */
const speak = (marked: string, day = "2023-05-10"): string[] =>
  resolved(marked, { day }).attributions.map(({ speakers }) =>
    speakers.map(({ name, for: of }) => `${name}${of === null ? "" : `, ${of}`}`).join(" + "),
  );

for (const [what, marked, expected, day] of [
  [
    "who is a spokesman for those without a name is named himself",
    "[A spokesman for the sailors, Colonel Otto Vale,] *said* {no}. |[A spokesman for the opposition, Ann Hale,] *said* {no}.",
    ["Otto Vale", "Ann Hale"],
  ],
  [
    "who has an office of its, and what he did to another's envoy",
    "Israel recalled its envoy. |[Its foreign minister, Otto Vale,] *summoned* {the Polish ambassador}.",
    ["Otto Vale, ISR"],
  ],
  [
    "a party that is somebody's ally is no person, nor his",
    "[The Tide party, an ally of Moscow,] *said* {no}. |[One of its members, Otto Brand,] *said* {yes}.",
    ["Tide party, an ally of Moscow", "Otto Brand"],
  ],
  [
    "a council that another state has too",
    "[Iran's Supreme National Security Council] *said* {no}. |[Turkey's National Security Council] *said* {no}. |[The US National Security Council] *said* {no}.",
    [
      "Iranian Supreme National Security Council, IRN",
      "Turkish National Security Council, TUR",
      "US National Security Council, USA",
    ],
  ],
  [
    "a vice-chancellor is no prime minister",
    "Otto Vale resigned. |[The prime minister] *judged* {it right}. |[The vice-chancellor, Ann Hale,] *said* {no}.",
    ["The prime minister", "Ann Hale"],
  ],
  [
    "she is whose adviser speaks, unless that is a woman by name",
    "[Svetlana Hale] *urged* {them}. |[Her adviser Franak Vale] *said* {[she] *had met* {them}}. |[Her adviser Eva Lind] *said* {[she] *had met* {them}}.",
    ["Svetlana Hale", "Franak Vale", "Svetlana Hale", "Eva Lind", "Eva Lind"],
  ],
  [
    "a surname behind the name of the state that he speaks for",
    "[Russia's Lavrov] *said* {no}.",
    ["Sergey Lavrov, RUS"],
  ],
  [
    "a surname alone that one who speaks for a state abroad has, and not a pope's",
    "[Lavrov] *said* {no}. |[Pope Francis] *said* {no}. |[Smith] *said* {no}.",
    ["Sergey Lavrov, RUS", "Francis", "Smith"],
  ],
  [
    "a secretary of foreign and Commonwealth affairs, one who is met, and its speaker",
    "[Philip Hammond, Secretary of State for Foreign and Commonwealth Affairs,] *condemned* {it}. French minister Jo Lund met Germany's vice-chancellor, Otto Vale, in Oslo. |[Otto Vale] *left* {it}. Georgia's parliament approved a decree. |[Its speaker, Ann Hale,] *said* {no}.",
    ["Philip Hammond, GBR", "Otto Vale, DEU", "Ann Hale, GEO"],
    "2015-03-01",
  ],
  [
    "a minister of the country a report comes from and is about",
    "CARACAS, May 3 (AFP) - Venezuela is calm. |[Foreign Minister Otto Vale] *said* {no}. |[Visiting Foreign Minister Ann Hale] *said* {no}.",
    ["Otto Vale, VEN", "Ann Hale"],
  ],
  [
    "but not of one it comes from and is not about",
    "CARACAS, May 3 (AFP) - Norway and Norwegians left. |[Foreign Minister Otto Vale] *said* {no}.",
    ["Otto Vale"],
  ],
  [
    "an expert on a navy and an ally of a state do not speak for them",
    "[An ally of Moscow] *said* {no}. |[A critic of Israel] *said* {no}.",
    ["An ally of Moscow", "A critic of Israel"],
  ],
] as readonly (readonly [string, string, readonly string[], string?])[])
  test(what, () => assert.deepEqual(speak(marked, day), expected));
