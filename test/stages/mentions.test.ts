import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { namedIn } from "../../src/stages/parties/mentions/mentions.ts";
import { sameName } from "../../src/stages/parties/mentions/same-name.ts";
import { withInstitutions } from "../../src/stages/parties/mentions/sides.ts";
import { wordsOf } from "../../src/stages/parties/mentions/words.ts";
import { openWorld } from "../../src/world/world.ts";

const world = openWorld();
const named = (text: string) => withInstitutions(text, namedIn(text, wordsOf(text), world));
const shown = (text: string): string[] =>
  named(text).map(
    ({ name, institutions, title, role, of }) =>
      (institutions[0]?.name ?? name.join(" ")) +
      (title ? ` {${title}}` : "") +
      (role ? ` [${role}]` : "") +
      (of ? ` <${of.name}>` : ""),
  );

describe("what a text names", () => {
  for (const [text, expected] of [
    ["Russian Foreign Minister Otto Brand spoke.", ["Russia", "Otto Brand [foreign minister] <Russia>"]],
    ["The US secretary of state, Ann Hale, left.", ["United States", "Ann Hale"]],
    ["Secretary of Defence (Chuck) Hagel agreed.", ["Chuck Hagel [secretary of defence]"]],
    ["Mr Brand met Gen. Hale in Kyiv.", ["Brand {Mr}", "Hale {Gen}", "Ukraine"]],
    ["Sheikh Hamad bin Jassim al-Thani agreed.", ["Hamad bin Jassim al-Thani {Sheikh}"]],
    ["China's ambassador to the UN Lin Bo agreed.", ["China", "United Nations", "Lin Bo [ambassador] <China>"]],
    ["The court upheld Hale v. Brand, as Hale had asked.", ["Hale"]],
    ["Oslo Harbour Board v. Brand is the case.", []],
    ["Norway v Chad was played in Oslo.", ["Norway", "Chad", "Norway"]],
    ["The Russian Defence Ministry denied it.", ["Russian Defence Ministry <Russia>"]],
    ["It went to the Institute for the Study of Tides on Monday.", ["Institute for the Study of Tides"]],
    ["The chairman of the Harbour Committee Peter Brand left.", ["Harbour Committee", "Peter Brand"]],
    ["US Secretary Treasury Anna Hale spoke.", ["United States", "Anna Hale [secretary treasury] <United States>"]],
    ["The head of the Centre Peter Brand Foundation left.", ["Centre Peter Brand Foundation"]],
    ["Spokesman of the mission (UNAM) Anna Hale spoke.", ["UNAM", "Anna Hale"]],
    ["MEMORANDUM FOR THE SECRETARY\n\nThe mayor left.", []],
    ["Envoy Brand Finds Friends Among Fishers\n\nMr. Brand found them.", ["Brand [envoy]", "Brand {Mr}"]],
    [
      "North Korean leader Kim Jong Un met the UN.",
      ["North Korea", "Kim Jong Un [leader] <North Korea>", "United Nations"],
    ],
    ["President Ursula von der Leyen came.", ["Ursula von der Leyen [president]"]],
    ["John Major left. Mr Major wept. Major said so.", ["John Major", "Major {Mr}", "Major"]],
    ["Everybody left. Mediators said so. Anyone may.", []],
    ["Demonstrations went on. Fundamentalists said so. Skeptics doubt it.", []],
    ["It was Senator Otto Brand, R-Ohio, and Ann Hale, D-Iowa.", ["Otto Brand {Senator}", "Ann Hale"]],
    ["It ended.\n\nQ Otto Brand said so.\n\nQ Ann Hale did not.", ["Otto Brand", "Ann Hale"]],
    [
      "Hale told Reuters Brand would stay. Brand and Hale told CNN International so.",
      ["Hale", "Reuters", "Brand", "Brand", "Hale", "CNN International"],
    ],
    ["Ann Hale left. Describing Hale as brave, they wept. Privately Hale laughed.", ["Ann Hale", "Hale", "Hale"]],
    [
      "Emily Hale left with Tom Hale. Irving Brand met Otto Brand.",
      ["Emily Hale", "Tom Hale", "Irving Brand", "Otto Brand"],
    ],
    ["Friday 29 June, 09.02 BST Anna Hale left at 4:30 pm EDT Monday.", ["Anna Hale"]],
    ["It pleased the West, said Darrol West, who left.", ["the West", "Darrol West"]],
    ["Hale Goes To Norway. Then To Lam met Kim In Ryong.", ["Hale", "Norway", "To Lam", "Kim In Ryong"]],
    ["Understandably, Hale left. Hopefully it ends.", ["Hale"]],
    ["EXCLUSIVE-Norway to agree, Brand says. 2-Brand left.", ["Norway", "Brand", "Brand"]],
    ["But they agreed. However, Brand did not.", ["Brand"]],
    ["Prime Minister Theresa May met Jan Egeland in May.", ["Theresa May [prime minister]", "Jan Egeland"]],
    ["Theresa May left in May 2018. May said no.", ["Theresa May", "May"]],
    ["Theresa May left. Prime Minister May said no.", ["Theresa May", "May [prime minister]"]],
    ["On Monday in April they met. May was warm.", []],
    ["an aide for the Near East Ann Vale, an envoy for South Asia Otto Brand", ["Ann Vale", "Otto Brand"]],
    ["Opposition Democrats met.", []],
    ["It was praised by Otto Vale Mrs Vale stood there", ["Otto Vale", "Vale {Mrs}"]],
    ["the chief executive James A. Vale left in Plan A", ["James A. Vale [chief executive]", "Plan"]],
    ["Otto Ki-brand Some 200 came.", ["Otto Ki-brand"]],
    ["Trade with Latin America grew; NATO-led troops left.", ["Latin America", "NATO"]],
    ["she told us that nobody came", []],
  ] as const)
    test(text, () => assert.deepEqual(shown(text), expected));

  test("possessives are no part of a name", () => {
    const [first] = named("Brand’s aide met Lars Brand.");
    assert.deepEqual([first?.name, first?.possessive], [["Brand"], true]);
  });
});

describe("two written names", () => {
  for (const [a, b, same] of [
    ["Sergei Shoigu", "Shoygu", true],
    ["Sergei Shoigu", "Sergey Shoygu", true],
    ["G. W. Brand", "George Brand", true],
    ["Ann Hale", "Tom Hale", false],
    ["Nuri al-Maliki", "Maliki", true],
    ["Hague", "Hagel", false],
    ["Tory", "Ann Torry", false],
  ] as const)
    test(`${a}, ${b}: ${same ? "one person" : "two"}`, () => assert.equal(sameName(a.split(" "), b.split(" ")), same));
});
