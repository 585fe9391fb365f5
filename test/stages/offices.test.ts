import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { resolved, speakersOf } from "./speakers.ts";

/** Phrases in our own words, and whom each means in a report of March 2014. */
const table: readonly (readonly [phrase: string, speaker: string])[] = [
  ["the US secretary of state", "John Kerry"],
  ["the top U.S. diplomat", "John Kerry"],
  ["America's top diplomat", "John Kerry"],
  ["the outgoing Polish prime minister", "Donald Tusk"],
  // Whoever holds an office now is not who held it.
  ["the former Polish prime minister", "former Polish prime minister"],
  ["Ukraine's ousted president", "Ukrainian ousted president"],
  ["the late Polish president", "late Polish president"],
  ["Otto Brand, the former Norwegian president,", "Otto Brand"],
  // A word before an office makes another of it, unless it only tells of what sort its holder is.
  ["the embattled pro-Russian Ukrainian president", "Oleksandr Turchynov"],
  ["Egypt's interim president", "Adly Mansour"],
  ["the Iranian opposition leader", "Iranian opposition leader"],
  ["the French party leader", "French party leader"],
  ["the French socialist leader", "French socialist leader"],
  ["the French socialist president", "François Hollande"],
  ["the Russian football president", "Russian football president"],
  ["the Chinese vice premier", "Chinese vice premier"],
  ["the Iranian supreme leader", "Ali Khamenei"],
  // Who leads a body, and a part of one, by whatever name.
  ["the IMF chief", "Christine Lagarde"],
  ["the IAEA's director general", "Yukiya Amano"],
  ["the European Commission president", "José Manuel Barroso"],
  ["the EU's foreign policy chief", "Catherine Ashton"],
  ["the head of the WHO", "Margaret Chan"],
  ["the WHO's director-general", "Margaret Chan"],
  ["the UN human rights chief", "Navi Pillay"],
  ["the UN weather chief", "UN weather chief"],
  ["the UN chief", "Ban Ki-moon"],
  ["the OSCE chair", "Didier Burkhalter"],
  ["Hezbollah's leader", "Hassan Nasrallah"],
  // A people in a state is not that state, nor a firm that bears its name.
  ["the Turkish Cypriot leader", "Derviş Eroğlu"],
  ["the Bosnian Serb leader", "Milorad Dodik"],
  ["the Pakistani Taliban", "Pakistani Taliban"],
  ["Northern Ireland's police", "Northern Ireland's police"],
  ["British Airways", "British Airways"],
  // A name behind an office in capitals is that of a person alone.
  ["Harbour CEO Otto Brand", "Otto Brand"],
  ["Harbour Chief Executive Otto Brand", "Otto Brand"],
  ["Harbour Party Leader Otto Brand", "Otto Brand"],
  ["HBP MEP Otto Brand", "Otto Brand"],
  ["New Harbour Mayor Otto Brand", "Otto Brand"],
  ["Jordan's King Abdullah", "Abdullah II"],
  // A medium or a firm has a name of its own, whosever it is.
  ["Norway's Valen Tidende news agency", "Valen Tidende"],
  ["Norway's state gas company Valen", "Valen"],
  ["Norway's Valen newspaper", "Valen"],
  // Where a ministry sits.
  ["the foreign ministry in Oslo", "Norwegian foreign ministry"],
  ["the Norwegian foreign ministry in Oslo", "Norwegian foreign ministry"],
];

describe("an office, a medium or a ministry", () => {
  for (const [phrase, speaker] of table)
    test(phrase, () =>
      assert.deepEqual(speakersOf(resolved(`[${phrase}] *said* {no}.`, { day: "2014-03-10" })), [speaker]),
    );

  test("his counterpart in a state is who holds his office there", () =>
    assert.deepEqual(
      speakersOf(
        resolved(
          "[Otto Brand, the Norwegian foreign minister,] *said* {no}. |[His American counterpart] *said* {yes}.",
          {
            day: "2014-03-10",
          },
        ),
      ),
      ["Otto Brand", "John Kerry"],
    ));

  for (const [office, phrase, speaker] of [
    ["foreign minister", "The deputy foreign minister", "The deputy foreign minister"],
    ["foreign minister", "The vice president", "The vice president"],
    ["foreign minister", "The minister", "Otto Brand"],
    ["foreign minister", "The veteran diplomat", "Otto Brand"],
  ] as const)
    test(`${phrase} is ${speaker === phrase ? "not " : ""}the ${office} who spoke before`, () =>
      assert.deepEqual(
        speakersOf(resolved(`[Otto Brand, the Norwegian ${office},] *said* {no}. |[${phrase}] *said* {yes}.`)),
        ["Otto Brand", speaker],
      ));

  for (const [phrase, day, speaker] of [
    ["King Abdullah of Jordan", "2009-06-01", "Abdullah II"],
    ["Saudi King Abdullah", "2009-06-01", "Abdullah bin Abdulaziz"],
    ["King Abdullah", "2009-06-01", "Abdullah"],
    ["King Hussein", "1997-06-01", "Hussein bin Talal"],
    ["Queen Elizabeth", "1997-06-01", "Elizabeth II"],
    ["Crown Prince Abdullah", "1997-06-01", "Abdullah bin Abdulaziz"],
    ["President Saddam Hussein", "1997-06-01", "Saddam Hussein"],
  ] as const)
    test(`${phrase} in ${day.slice(0, 4)} is ${speaker}`, () =>
      assert.deepEqual(speakersOf(resolved(`[${phrase}] *said* {no}.`, { day })), [speaker]));

  test("whose spokesman somebody is tells him from another's", () =>
    assert.deepEqual(
      speakersOf(
        resolved(
          "[Otto Brand, the foreign affairs spokesman,] *said* {no}. General Tom Vale came. |[Vale’s spokesman] *said* {no}. |[The prime minister’s spokesman] *left* {it}. |[The spokesman] *went* {home}.",
        ),
      ),
      ["Otto Brand", "Tom Vale's spokesman", ...Array(2).fill("The prime minister’s spokesman")],
    ));

  test("the former president is who is told to be one, and not the president", () =>
    assert.deepEqual(
      speakersOf(
        resolved("President Otto Brand came. Ousted president Tom Hale fled. |[The former president] *said* {no}.", {}),
      ),
      ["Tom Hale"],
    ));

  test("the head of state is the president, and the president's office is that of his state", () =>
    assert.deepEqual(
      speakersOf(
        resolved(
          "President Otto Brand of Norland met Ann Hale, a rebel. |[Hale] *said* {no}. |[The head of state] *left* {it}. Later Ukrainian president Tom Vale spoke. |[The president’s office] *said* {yes}.",
          {},
        ),
      ),
      ["Ann Hale", "Otto Brand", "Ukrainian president's office"],
    ));

  test("who leads the Roman Catholic Church is the pope", () =>
    assert.deepEqual(
      speakersOf(
        resolved("[The pontiff] *said* {no}. |[The head of the Roman Catholic Church] *left* {it}.", {
          day: "2014-03-10",
        }),
      ),
      ["Pope Francis", "Pope Francis"],
    ));
});
