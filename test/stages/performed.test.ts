import assert from "node:assert/strict";
import { test } from "node:test";
import { performed } from "../../src/stages/performed.ts";

for (const [words, act] of [
  ["“We condemn the attack on the port,”", "condemnation"],
  ["“We want to condemn in advance any use of the square,”", "condemnation"],
  ["“We continue to call for the gunmen to leave the port.”", "hope"],
  ["that “I strongly urge both sides to talk”", "hope"],
  ["“And I hope the harbour will open,”", "hope"],
  ["“We demand that the boats be given back,”", "demand"],
  ["“We ask all the captains to stay ashore,”", "request"],
  ["“Today I invite the mayor to come and see,”", "request"],
  ["“We fully support the harbour master,”", "support"],
  ["“We offer the crews a safe way home,”", "offer"],
  ["`` We call upon the crews to come home", "hope"],
  ["“I promise you a quiet winter,”", "promise"],
  ["“We support them, but we demand that they leave,”", "support"],
] as const)
  test(`who says in the first person what he does by saying it does just that: ${words}`, () =>
    assert.equal(performed(words, [[0, words.length]]), act));

for (const words of [
  "“We do not condemn the strike,”",
  "“If we condemn them, they will leave,”",
  "“We asked them to leave,”",
  "“I ask myself why they came,”",
  "“We ask why the port is shut,”",
  "“We would support it if we were asked,”",
  "“They condemn the attack,”",
  "“The port condemned us,”",
  "it rained",
])
  test(`anything else is left to the model: ${words}`, () => assert.equal(performed(words, [[0, words.length]]), null));

test("words without a content perform nothing", () => assert.equal(performed("We condemn it.", []), null));
