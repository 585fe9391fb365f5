import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { resolved, speakersOf } from "./speakers.ts";

/** Phrases in our own words, and whom each means, on a day of 2013. */
const table: readonly (readonly [phrase: string, speakers: readonly string[]])[] = [
  // Offices of several, before their names and behind.
  ["Senators Otto Brand and Ann Hale", ["Otto Brand", "Ann Hale"]],
  ["Republican Senators Otto Brand and Ann Hale", ["Otto Brand", "Ann Hale"]],
  ["Foreign Ministers Otto Brand and Ann Hale", ["Otto Brand", "Ann Hale"]],
  ["US lawmakers Otto Brand and Ann Hale", ["Otto Brand", "Ann Hale"]],
  ["Messrs Brand and Hale", ["Brand", "Hale"]],
  ["Norway and by Iran", ["Norway", "Iran"]],
  // Those without a name are not lost from a list.
  ["Norway, Iran and a series of northern leaders", ["Norway", "Iran", "a series of northern leaders"]],
  ["Norway, several neighbours and Iran", ["Norway", "several neighbours", "Iran"]],
  // Allies are others than he whose they are.
  ["Norway and its northern allies", ["Norway", "its northern allies"]],
  ["Both Norway and its allies", ["Norway", "its allies"]],
  ["Presidents Obama and Putin", ["Barack Obama", "Vladimir Putin"]],
  ["Presidents Otto Brand of Norway and Ann Hale of Iran", ["Otto Brand", "Ann Hale"]],
  ["Norwegian and Iranian ministers Otto Brand and Ann Hale", ["Otto Brand", "Ann Hale"]],
  ["the Norwegian and Iranian ministers, Otto Brand and Ann Hale,", ["Otto Brand", "Ann Hale"]],
  ["Reporters Without Borders", ["Reporters Without Borders"]],
  // What one of them is, between the names.
  ["Secretary of State John Kerry and Norwegian Foreign Minister Otto Brand", ["John Kerry", "Otto Brand"]],
  ["Otto Brand, the Norwegian minister, and Ann Hale, the Iranian envoy,", ["Otto Brand", "Ann Hale"]],
  ["Otto Brand, a pilot, Ann Hale, a baker, and Tom Hale", ["Otto Brand", "Ann Hale", "Tom Hale"]],
  ["Otto Brand, spokesman for Ann Hale, and Tom Hale", ["Otto Brand", "Tom Hale"]],
  ["Sen. Otto Brand, R-Ohio, and Ann Hale, D-Iowa,", ["Otto Brand", "Ann Hale"]],
  ["Sens. Otto Brand (R-Ohio) and Ann Hale (D-Iowa)", ["Otto Brand", "Ann Hale"]],
  ["Neither Otto Brand nor Ann Hale", ["Otto Brand", "Ann Hale"]],
  // One of theirs each, and one and his own.
  ["Poland's president and prime minister", ["Bronisław Komorowski", "Donald Tusk"]],
  ["Angela Merkel and her foreign minister", ["Angela Merkel", "Guido Westerwelle"]],
  ["Norway's police and army chiefs", ["Norwegian police and army chiefs"]],
  ["Obama and Putin's spokesmen", ["Obama and Putin's spokesmen"]],
  ["Norwegian and Iranian intelligence agencies", ["Norwegian and Iranian intelligence agencies"]],
  ["the heads of NATO and the EU", ["heads of NATO and the EU"]],
  ["Norway and Iran's rebels", ["Norway", "Iranian rebels"]],
  // States, and those who are theirs.
  ["the Norwegian and Iranian governments", ["Norway", "Iran"]],
  ["the leaders of Norway, Iran and Cuba", ["leaders of Norway, Iran and Cuba"]],
  ["Otto Brand, the mayor of Oslo, Norway,", ["Otto Brand"]],
];

describe("several who speak together", () => {
  test("are taken up by their number", () =>
    assert.deepEqual(
      speakersOf(
        resolved(
          "Otto Brand and Ann Hale met Tom Vale. |[The three] *said* {no}. |[Norway, Iran and Cuba] *said* {yes}. |[The three countries] *left* {it}. |[The White House and the Kremlin] *said* {no}. |[Both] *left* {it}.",
          { day: "2013-08-10" },
        ),
      ),
      [
        "Otto Brand + Ann Hale + Tom Vale",
        "Norway + Iran + Cuba",
        "Norway + Iran + Cuba",
        "White House + Kremlin",
        "White House + Kremlin",
      ],
    ));

  test("who open a document together are we in it, and the last of them alone is not who speaks", () =>
    assert.deepEqual(
      speakersOf(
        resolved(
          "We, the leaders of the European Union, Norway, and [Iran] *condemn* {it}. |[We] *commit* {to act}. Later |[Iran] *left*.",
        ),
      ),
      [...Array(2).fill("European Union + Norway + Iran"), "Iran"],
    ));

  for (const [phrase, speakers] of table)
    test(phrase, () =>
      assert.deepEqual(
        speakersOf(resolved(`[${phrase}] *said* {no}.`, { day: "2013-08-10" })).join(" + "),
        speakers.join(" + "),
      ),
    );
});
