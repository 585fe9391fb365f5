import { groupNouns, roleNouns } from "../../../lang/en/roles.ts";
import type { Span } from "../../../model/span.ts";
import type { Named } from "../mentions/named.ts";
import { asOne } from "./joint.ts";
import { taken } from "./met.ts";
import type { Asked, Refer, Referent } from "./referent.ts";
import type { Scene } from "./scene.ts";

/** What stands between two phrases, so that `who` takes up the second: `Brand shouted at` a man who. */
const beforeAnother =
  /\s(?:by|from|with|against|among|between)\s|\s(?:at|to|on|about|over|as|after|before|into|upon|met|saw|\p{Ll}{2,}ed)\s(?=(?:the|an?|some|many|several|those|these|his|her|its|their)\s)/u;

/** Before the body or place where those are whom `who` takes up: `politicians in the Senate who`. */
const inPlace = /\p{Ll}s (?:in|at|from) (?:the )?$/u;

/** Several, or somebody of an office, with the place where they are, which is no person: `rivals on the battlefield`. */
const somewhere =
  /(?:^|[\s(“"])((?:(?:[Tt]he )?[\p{L}-]+['’]s |an? |the )?(?:[\p{Ll}-]+ )?(\p{Ll}{3,}) (?:on|in|at|from|near|behind) (?:(?:the|an?|their|his|her|its) (\p{Ll}+)|\p{Lu}\p{L}+))$/u;

/** The words of `somewhere` before `who`, where they tell of people and the place is none. */
function crowdIn(lead: string): string | undefined {
  const [, words, people = "", place = ""] = somewhere.exec(lead) ?? [];
  const several = /s$/u.test(people) && place !== "" && !/s$/u.test(place);
  return !roleNouns.has(place) && !groupNouns.has(place) && (several || roleNouns.has(people)) ? words : undefined;
}

/** What is done to those whom a relative takes up: `some way to mollifying hawks who`. */
const inWayOf = /^.*\s(?:to|of|for|by|in) \p{Ll}{3,}ing\s(?=\S)/u;

/** The words directly before `who`, `which`, `whose`. */
export function relative(scene: Scene, asked: Asked, [start]: Span, refer: Refer): Referent | null {
  const before = scene.text.slice(Math.max(0, start - 200), start);
  const lead = before
    .replace(/(?<=\p{L})\s*(?:--|–|—)(?:(?!--|[–—.]).)+(?:--|–|—)\s*$/u, "")
    .replace(/(?:, \d\d)?[\s,–—-]+$/u, "");
  const end = Math.max(0, start - 200) + lead.length;
  // `the Harbour League (HL), which`: the name before its abbreviation.
  const bracketed = /\s*\([^()]{2,12}\)$/u.exec(lead)?.[0].length ?? 0;
  const from = start - Math.min(start, 200);
  const near = scene.namedWithin([from, end - bracketed]).at(-1) ?? scene.namedWithin([from, end]).at(-1);
  const who = scene.text.slice(start, start + 3).toLowerCase() === "who";
  if (near && near.span[1] >= end - bracketed && who && !scene.knownOf(near)?.human) {
    const sentence = scene.sentences[scene.sentenceAt(start)] ?? [from, start];
    const inner = scene
      .namedWithin([Math.max(sentence[0], from), start])
      .findLast((one) => scene.knownOf(one)?.human && !one.possessive);
    if (inner && /^[,(]/u.test(scene.text.slice(inner.span[1])))
      return { ...(taken(scene, inner) as Referent), rule: "relative" };
  }
  const crowd = who ? crowdIn(lead) : undefined;
  const placed =
    near &&
    who &&
    !scene.knownOf(near)?.human &&
    (crowd !== undefined || inPlace.test(scene.text.slice(from, near.from)));
  if (near && near.span[1] >= end - bracketed && !placed) {
    const named = refer(scene, asked, [near.from, near.span[1]]);
    const all = named && everyOne(scene, asked, near, named, start, refer);
    if (all) return all;
    return named && { ...named, rule: "relative", evidence: [near.span] };
  }
  const phrase =
    /(?:^|[\s(“"])((?:the|an?|another|one|every|any|no|some|many|several|those|these|his|her|its|their|other|(?!(?:I|He|She|It|They|We|But|And|If|In|On|At)\b)\p{Lu}[\p{L}’'-]*|\d[\d,]*)(?:\s(?!(?:said|says|told|and|but|is|was|are|were|has|have|had)\b)[\p{L}\p{N}’'-]+){0,6})$/u.exec(
      lead,
    );
  const beyond =
    phrase?.[1] && near && !near.possessive && scene.knownOf(near)?.human && near.span[0] >= end - phrase[1].length;
  const group = who && (beyond || !phrase) ? bareGroup(scene, asked, lead, end, refer) : null;
  if (group || !phrase?.[1]) return group;
  const told = toldToBe(scene, end - phrase[1].length);
  if (told) return { ...(taken(scene, told) as Referent), rule: "relative" };
  const apposed = who ? apposedTo(scene, [end - phrase[1].length, end]) : undefined;
  const one = apposed && taken(scene, apposed);
  if (apposed && one) return everyOne(scene, asked, apposed, one, start, refer) ?? { ...one, rule: "relative" };
  const head = (phrase[1].split(beforeAnother).at(-1) ?? phrase[1]).replace(inWayOf, "");
  const at: Span = [end - (crowd ?? head).length, end];
  const words = refer(scene, asked, at);
  return words && { ...words, rule: "relative", evidence: [at] };
}

/** A relative of more than one, by its verb: `who have`. */
const ofMany = /^(?:who|which|that) (?:also |both |all |now )?(?:have|are|were|do)\b/iu;

/** `Vale and Brand, who have`: whoever stands with the last of a list before a relative of more than one; null elsewhere. */
function everyOne(
  scene: Scene,
  asked: Asked,
  last: Named,
  found: Referent,
  start: number,
  refer: Refer,
): Referent | null {
  const others = ofMany.test(scene.text.slice(start, start + 30)) ? besideIt(scene, last, found.human) : [];
  if (others.length === 0) return null;
  const parts = others.flatMap((one) => refer(scene, asked, [one.from, one.span[1]]) ?? []);
  return { ...asOne([...parts, found]), rule: "relative", human: found.human };
}

/** The names with which another stands in a list, persons or not as it is: `Vale, a baker, and Brand, a sailor, who have`. */
function besideIt(scene: Scene, last: Named, human: boolean): Named[] {
  const found: Named[] = [];
  const sentence = scene.sentences[scene.sentenceAt(last.from)] ?? [last.from, last.from];
  let next = last;
  for (const one of scene.namedWithin([sentence[0], last.from]).toReversed()) {
    if ((scene.knownOf(one)?.human === true) !== human) continue;
    const link = found.length === 0 ? linked : /^, (?:the )?$/u;
    if (one.possessive || !link.test(scene.text.slice(one.span[1], next.from))) break;
    found.unshift(one);
    next = one;
  }
  return found;
}

/** What stands between two of a list, with what is told of the first: `, a baker, and `. */
const linked = /^(?:, (?:an? |the |whose |who )[^.;:“”"]{2,70},|,)? and (?:the )?$/u;

/** `Norway is one of the powers that gave`: whoever is told to be what stands from a place on. */
function toldToBe({ text, namedWithin }: Scene, start: number): Named | undefined {
  const [verb = ""] = /(?<=\p{L}) (?:is|was|are|were) $/u.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  const before = start - verb.length;
  const item = verb === "" ? undefined : namedWithin([Math.max(0, before - 60), before]).at(-1);
  return item && item.span[1] === before && !item.possessive ? item : undefined;
}

/** `Otto Brand, the mayor and one of the leaders of the league, who`: the person whom the words before `who` only tell of. */
function apposedTo(scene: Scene, [start, end]: Span): Named | undefined {
  if (!/^, who/u.test(scene.text.slice(end, end + 5))) return undefined;
  const item = scene.namedWithin([Math.max(0, start - 90), start]).findLast((one) => scene.knownOf(one)?.human);
  const between = item ? scene.text.slice(item.span[1], start) : "";
  return /^, (?:(?:(?:the|an?) [^,;:.“”"]{2,60} and )?one of )?$/u.test(between) ? item : undefined;
}

/** Several by their noun alone, before `who`: `backs revisionist historians who`. */
function bareGroup(scene: Scene, asked: Asked, lead: string, end: number, refer: Refer): Referent | null {
  const [words = "", noun = ""] =
    /(?:(?<=\s)\p{Ll}[\p{L}-]+(?<!\b(?:by|of|to|for|with|from|among|against|are|were|and|or|all|but|not|as|like|than)) )?(\p{Ll}{3,}s|people|men|women|police)$/u.exec(
      lead,
    ) ?? [];
  const people =
    groupNouns.has(noun) || roleNouns.has(noun.replace(/s$/u, "")) || /(?:people|men|ists|[ln]ers|ians)$/u.test(noun);
  if (!people) return null;
  // What follows a name is its verb: `Vale backs historians who`.
  const verb = scene.named.some(({ span }) => span[1] + 1 === end - words.length);
  const at: Span = [end - (verb ? noun : words).length, end];
  const several = refer(scene, asked, at);
  return several && { ...several, rule: "relative", evidence: [at] };
}
