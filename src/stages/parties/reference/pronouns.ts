import { media } from "../../../lang/en/channels.ts";
import { mediumBehind } from "../../../lang/en/institutions.ts";
import { type Pronoun, sexOf } from "../../../lang/en/pronouns.ts";
import { epithet, groupNouns, roleNouns } from "../../../lang/en/roles.ts";
import { contains, type Span } from "../../../model/span.ts";
import type { Named } from "../mentions/named.ts";
import type { Known } from "../mentions/persons.ts";
import { inQuestion, ofTurn } from "./in-turn.ts";
import { issuer } from "./issuer.ts";
import { joint, whoMet } from "./met.ts";
import { type Asked, asInstitutions, type Referent, takenUp } from "./referent.ts";
import { partyOfKnown, type Scene, sideOf } from "./scene.ts";

type Refer = (scene: Scene, asked: Asked, span: Span) => Referent | null;

/** Whom a pronoun means; null where nobody fits. */
export function pronoun(
  scene: Scene,
  asked: Asked,
  span: Span,
  { person, sort }: Pronoun,
  refer: Refer,
): Referent | null {
  if (sort === "relative") return relative(scene, asked, span, refer);
  if (person === 1) {
    const plain = sort === "selves" ? "we" : "I";
    return (
      firstPerson(scene, asked, sort) ??
      ofTurn(scene, asked, span, plain, refer) ??
      (inQuestion(scene, span) ? null : issuer(scene, asked, plain, refer))
    );
  }
  if (person === 2) return ofTurn(scene, asked, span, "you", refer);
  if (sort === "she")
    return (
      third(scene, asked, span, "she", true) ??
      onlyOne(scene, asked, span, (known) => known.sex === "she") ??
      third(scene, asked, span, "she")
    );
  if (sort === "he")
    return third(scene, asked, span, "he") ?? onlyOne(scene, asked, span, (known) => known.sex !== "she");
  if (sort === "it") return third(scene, asked, span, "it");
  return third(scene, asked, span, "they") ?? groupOf(scene, asked, span, refer);
}

/** `the 80-year-old`, of whom nothing else is told: whom `he` or `she` would mean; null for other phrases. */
export const ofEpithet = (scene: Scene, asked: Asked, span: Span): Referent | null =>
  epithet.test(scene.text.slice(...span))
    ? (third(scene, asked, span, "he") ?? third(scene, asked, span, "she"))
    : null;

/** `I` inside somebody's words is that somebody; `we` is the state or body he speaks for, where he speaks for one. */
function firstPerson(scene: Scene, asked: Asked, sort: Pronoun["sort"]): Referent | null {
  const outer = asked.above.at(-1);
  const side = sort === "selves" && outer?.referent.human ? sideOf(scene, outer.referent) : null;
  if (outer && side) return asInstitutions([side], "first person", outer.attribution.source);
  return outer ? takenUp(outer, "first person") : null;
}

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
function relative(scene: Scene, asked: Asked, [start]: Span, refer: Refer): Referent | null {
  const before = scene.text.slice(Math.max(0, start - 200), start);
  const lead = before
    .replace(/(?<=\p{L})\s*(?:--|–|—)(?:(?!--|[–—.]).)+(?:--|–|—)\s*$/u, "")
    .replace(/(?:, \d\d)?[\s,–—-]+$/u, "");
  const end = Math.max(0, start - 200) + lead.length;
  const from = start - Math.min(start, 200);
  const near = scene.namedWithin([from, end]).at(-1);
  const who = scene.text.slice(start, start + 3).toLowerCase() === "who";
  if (near && near.span[1] === end && who && !scene.knownOf(near)?.human) {
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
  if (near && near.span[1] === end && !placed) {
    const named = refer(scene, asked, [near.from, near.span[1]]);
    return named && { ...named, rule: "relative", evidence: [near.span] };
  }
  const phrase =
    /(?:^|[\s(“"])((?:the|a|an|some|many|several|those|these|his|her|its|their|other|(?!(?:I|He|She|It|They|We|But|And|If|In|On|At)\b)\p{Lu}[\p{L}’'-]*|\d[\d,]*)(?:\s(?!(?:said|says|told|and|but|is|was|are|were|has|have|had)\b)[\p{L}\p{N}’'-]+){0,6})$/u.exec(
      lead,
    );
  const beyond =
    phrase?.[1] && near && !near.possessive && scene.knownOf(near)?.human && near.span[0] >= end - phrase[1].length;
  const group = who && (beyond || !phrase) ? bareGroup(scene, asked, lead, end, refer) : null;
  if (group || !phrase?.[1]) return group;
  const head = (phrase[1].split(beforeAnother).at(-1) ?? phrase[1]).replace(inWayOf, "");
  const at: Span = [end - (crowd ?? head).length, end];
  const words = refer(scene, asked, at);
  return words && { ...words, rule: "relative", evidence: [at] };
}

/** Several by their noun alone, before `who`: `backs revisionist historians who`. */
function bareGroup(scene: Scene, asked: Asked, lead: string, end: number, refer: Refer): Referent | null {
  const [words = "", noun = ""] =
    /(?:(?<=\s)\p{Ll}[\p{L}-]+(?<!\b(?:by|of|to|for|with|from|among|against|are|were|and|or|all|but|not|as|like|than)) )?(\p{Ll}{4,}s)$/u.exec(
      lead,
    ) ?? [];
  const people = groupNouns.has(noun) || roleNouns.has(noun.replace(/s$/u, ""));
  if (!people) return null;
  // What follows a name is its verb: `Vale backs historians who`.
  const verb = scene.named.some(({ span }) => span[1] + 1 === end - words.length);
  const at: Span = [end - (verb ? noun : words).length, end];
  const several = refer(scene, asked, at);
  return several && { ...several, rule: "relative", evidence: [at] };
}

/** Looks back from a pronoun of the third person, sentence by sentence, for the subject it takes up. */
function third(
  scene: Scene,
  asked: Asked,
  span: Span,
  sort: "he" | "she" | "it" | "they",
  strict = false,
): Referent | null {
  const outer = asked.above.at(-1);
  const scope = outer?.attribution.content.find((content) => contains(content, span));
  if (outer && scope) {
    const inner = subject(scene, [scope[0], span[0]], sort, false, [], asked.not, strict);
    if (inner) return taken(scene, inner);
    const another = sort === "he" || sort === "she" ? besidesMe(scene, [scope[0], span[0]], sort) : null;
    if (another) return taken(scene, another);
    if (agrees(scene, outer.referent, sort, strict)) return takenUp(outer, "pronoun");
  }
  const here = scene.sentenceAt(span[0]);
  const spoken = outer
    ? []
    : [asked.attribution, ...asked.before.map((said) => said.attribution)].flatMap(({ content }) => content);
  const first = asked.attribution.content[0];
  const after = first !== undefined && first[0] < span[0];
  for (let i = here; i >= 0 && i > here - 8; i--) {
    const sentence = scene.sentences[i] as Span;
    const limit = i === here ? span[0] : sentence[1];
    const speakers = asked.before.filter(({ at }) => sentence[0] <= at && at < limit);
    const fitting = speakers.filter(({ referent }) => agrees(scene, referent, sort, strict));
    const outermost = fitting.findLast(({ attribution }) => i === here || attribution.within === null);
    const speaker = outermost ?? (sort === "he" || sort === "she" ? fitting.at(-1) : undefined);
    if (speaker) return takenUp(speaker, "pronoun");
    const two = sort === "they" && i >= here - 2 ? whoMet(scene, [sentence[0], limit], "pronoun") : null;
    if (two) return two;
    if (sort === "they" || (i === here && after)) continue;
    // `He hopes to succeed Vale. He said`: whom a sentence about him names is another.
    if (
      i < here &&
      (sort === "he" || sort === "she") &&
      scene.text.slice(sentence[0]).toLowerCase().startsWith(`${sort} `)
    )
      continue;
    const named = subject(scene, [sentence[0], limit], sort, i === here, spoken, asked.not, strict);
    if (named) return taken(scene, named);
  }
  return null;
}

/** The one person of a sort whom this sentence and the two before name, wherever they name him: `met Vale. She said`. */
function onlyOne(scene: Scene, asked: Asked, [at]: Span, fits: (known: Known) => boolean): Referent | null {
  const first = scene.sentences[Math.max(0, scene.sentenceAt(at) - 2)] ?? [0, 0];
  const items = scene.namedWithin([first[0], at]).filter((item) => {
    const known = scene.knownOf(item);
    return known?.human === true && fits(known) && partyOfKnown(known).name !== asked.not;
  });
  const [last, ...others] = items.filter(
    (item, n) => items.findIndex((one) => scene.knownOf(one) === scene.knownOf(item)) === n,
  );
  return last && others.length === 0 ? taken(scene, last) : null;
}

/** The group with which the sentence of `they` begins: `Rebels hold the town, and they said`. */
function groupOf(scene: Scene, asked: Asked, [at]: Span, refer: Refer): Referent | null {
  const [start] = scene.sentences[scene.sentenceAt(at)] ?? [at];
  const words = groupFirst.exec(scene.text.slice(start, at))?.[1];
  if (!words || !groupNouns.has(words.toLowerCase().split(" ").at(-1) ?? "")) return null;
  const group = refer(scene, asked, [start, start + words.length]);
  return group && { ...group, evidence: [[start, start + words.length]] };
}

/** A phrase of a noun and at most three words before it, at the beginning of a sentence and before its verb. */
const groupFirst = /^((?:\p{L}[\p{L}-]* ){0,3}?\p{L}+) (?=\p{Ll})/u;

/** `I told Vale no. He agreed`: of somebody who says I the last other whom he names is he. */
function besidesMe(scene: Scene, within: Span, sort: "he" | "she"): Named | undefined {
  if (!/\bI\b/u.test(scene.text.slice(...within))) return undefined;
  return scene.namedWithin(within).findLast((item) => {
    const known = scene.knownOf(item);
    return known?.human === true && !item.possessive && (known.sex === null || known.sex === sort);
  });
}

const taken = (scene: Scene, item: Named): Referent | null => {
  const found = joint(scene, [item], "pronoun");
  return found.parties.length > 0 ? found : null;
};

/** Words for more than one. */
const manyWords = /(?:s|people|police|media|troops)$/u;

/** What a phrase tells of those it means, behind their noun: `officials close to the talks`. */
const tellsMore = / (?:close|familiar|of|in|from|at|for|who|with|on|near) .*$/u;

/** True where a speaker may be taken up by a pronoun of this sort. */
function agrees(
  scene: Scene,
  { parties, human, resolved, rule }: Referent,
  sort: "he" | "she" | "it" | "they",
  strict: boolean,
): boolean {
  const own = resolved && (human || (rule !== "repeated" && rule !== "pronoun"));
  const words = own ? "" : (parties[0]?.name ?? "");
  const many = parties.length > 1 || manyWords.test(words.replace(tellsMore, ""));
  if (sort === "they") return many;
  if (parties.length !== 1 || (many && !resolved)) return false;
  if ((sort === "he" || sort === "she") && (sexOf(words) ?? sort) !== sort) return false;
  if (sort === "it") return !human || rule === "text of";
  if (!human) return false;
  const known = scene.known.find((one) => one.human && partyOfKnown(one).actor === parties[0]?.actor);
  if (strict) return known?.sex === sort;
  return known === undefined || known.sex === null || known.sex === sort;
}

/** The first name in a stretch of text that may be its subject, outside quotation marks. */
function subject(
  scene: Scene,
  [from, to]: Span,
  sort: "he" | "she" | "it" | "they",
  sameSentence: boolean,
  spoken: readonly Span[],
  not: string | null,
  strict: boolean,
): Named | null {
  for (const item of scene.namedWithin([from, to])) {
    const known = scene.knownOf(item);
    if (known && not !== null && partyOfKnown(known).name === not) continue;
    const human = known?.human === true;
    if ((sort === "he" || sort === "she") !== human) continue;
    if (human && known?.sex !== sort && (strict || known?.sex !== null)) continue;
    if (!sameSentence && scene.quotes.some((quote) => contains(quote, item.span) && !contains(quote, [from, to])))
      continue;
    if (item.possessive || spoken.some((content) => contains(content, item.span))) continue;
    const medium = known && (media.test(known.name) || mediumBehind.test(scene.text.slice(item.span[1])));
    if (!human && (item.institutions[0]?.by === "demonym" || (known && !medium))) continue;
    const before = scene.text.slice(Math.max(from, item.from - 30), item.from);
    if (
      /\b(?:of|for|to|by|from|with|at|in|on|under|against|about|between|near|via|into|told|met|meeting|urged|called|asked|and)\s(?:the\s|an?\s)?$/iu.test(
        before,
      )
    )
      continue;
    return item;
  }
  return null;
}
