import { type Pronoun, sexOf } from "../../../lang/en/pronouns.ts";
import { epithet, roleNouns } from "../../../lang/en/roles.ts";
import type { Act } from "../../../model/acts.ts";
import { contains, type Span } from "../../../model/span.ts";
import type { Named } from "../mentions/named.ts";
import { type Known, sexOf as sexByName } from "../mentions/persons.ts";
import { besidesMe, calledByMe } from "./besides-me.ts";
import { groupCalling, groupOf } from "./groups.ts";
import { inQuestion, ofTurn } from "./in-turn.ts";
import { issuer } from "./issuer.ts";
import { eachOnce, taken, whoMet } from "./met.ts";
import { officeAtHead } from "./owned.ts";
import { type Asked, asInstitutions, type Refer, type Referent, type Said, takenUp } from "./referent.ts";
import { relative } from "./relative.ts";
import { partyOfKnown, personNamed, type Scene, sideOf } from "./scene.ts";
import { inOwnWords, notMeant, subject } from "./subject.ts";
import { whoMust } from "./who-must.ts";

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
  return (
    groupCalling(scene, asked, span, refer) ??
    third(scene, asked, span, "they", false, (within) => groupOf(scene, asked, within, refer))
  );
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

/** Looks back from a pronoun of the third person, sentence by sentence, for the subject it takes up. */
function third(
  scene: Scene,
  asked: Asked,
  span: Span,
  sort: "he" | "she" | "it" | "they",
  strict = false,
  several: (within: Span) => Referent | null = () => null,
): Referent | null {
  const object = sort === "it" || sort === "they" ? objectBefore(scene, span) : undefined;
  if (object) return taken(scene, object);
  const barred = notMeant(scene, asked, span);
  const outer = asked.above.at(-1);
  const scope = outer?.attribution.content.find((content) => contains(content, span));
  if (outer && scope) {
    const person = sort === "he" || sort === "she" ? sort : null;
    const within: Span = [scope[0], span[0]];
    const hearer = person && whoMust(scene, outer, scope, person);
    if (hearer) return taken(scene, hearer);
    const inner = subject(scene, within, sort, false, [], barred, strict);
    if (inner) return taken(scene, inner);
    const another = person && besidesMe(scene, within, person);
    if (another) return taken(scene, another);
    const colleague = person && calledByMe(scene, within, person);
    if (colleague) return colleague;
    const owner = ownerOf(scene, asked, outer, sort);
    if (owner) return owner;
    const himself = person === null || !inOwnWords(scene, outer, span);
    if (himself && !toldLater(scene, outer, span) && agrees(scene, outer.referent, sort, strict, asked.attribution.act))
      return takenUp(outer, "pronoun");
  }
  const here = scene.sentenceAt(span[0]);
  const spoken = outer
    ? []
    : [asked.attribution, ...asked.before.map((said) => said.attribution)].flatMap(({ content }) => content);
  const first = asked.attribution.content.find((one) => !extracted(scene, one, span));
  const after = first !== undefined && first[0] < span[0];
  for (let i = here; i >= 0 && i > here - 8; i--) {
    const sentence = scene.sentences[i] as Span;
    const limit = i === here ? span[0] : sentence[1];
    const speakers = asked.before.filter(
      (said) =>
        sentence[0] <= said.at &&
        said.at < limit &&
        !isHimself(scene, asked, said) &&
        !(said.referent.human && said.referent.parties.some(({ name }) => barred.has(name))),
    );
    const fitting = speakers.filter(
      ({ referent, at }) => agrees(scene, referent, sort, strict, asked.attribution.act) && !aside(scene, at),
    );
    const outermost = fitting.findLast(({ attribution }) => i === here || attribution.within === null);
    const inner = outer
      ? fitting.findLast(({ referent }) => referent.resolved && referent.parties.length > 1)
      : undefined;
    const speaker = outermost ?? (sort === "he" || sort === "she" ? fitting.at(-1) : inner);
    if (speaker) return takenUp(speaker, "pronoun");
    const two = sort === "they" && i >= here - 2 ? whoMet(scene, [sentence[0], limit], "pronoun") : null;
    if (two) return two;
    if (i === here && after) continue;
    if (sort === "they") {
      const group = i >= here - 2 ? several([sentence[0], limit]) : null;
      if (group && !spoken.some((content) => group.evidence.some((one) => contains(content, one)))) return group;
      continue;
    }
    // `He hopes to succeed Vale. He said`: whom a sentence about him names is another.
    if (
      i < here &&
      (sort === "he" || sort === "she") &&
      new RegExp(`^["“]?(?:(?:but|and|yet|so|then|still|later) )?${sort} `, "iu").test(
        scene.text.slice(sentence[0], sentence[1]),
      )
    )
      continue;
    const named = subject(scene, [sentence[0], limit], sort, i === here, spoken, barred, strict);
    if (named) return taken(scene, named);
    const office = sort === "it" && i < here ? officeAtHead(scene, sentence) : null;
    if (office) return office;
    const within =
      i === here && sort !== "it" && hangs(scene.text.slice(sentence[0], limit))
        ? onlyOne(scene, asked, span, (known) => known.sex === null || known.sex === sort, 0)
        : null;
    if (within) return within;
  }
  return null;
}

/** `talks with Norway because of its refusal`, `accuses Norway of breaking its word`: whose it is by the words before. */
function objectBefore(scene: Scene, [start, end]: Span): Named | undefined {
  if (!/^(?:its|their)$/iu.test(scene.text.slice(start, end))) return undefined;
  const near = scene.namedWithin([Math.max(0, start - 80), start]).at(-1);
  const between = near ? scene.text.slice(near.span[1], start) : "";
  const led = near ? scene.text.slice(Math.max(0, near.from - 20), near.from) : "";
  const fits =
    /^ (?:because of|over|for|about|due to|of \p{Ll}+ing|for \p{Ll}+ing) $/u.test(between) &&
    /\p{Ll} (?:the )?$/u.test(led);
  return fits && near && !near.possessive && !scene.knownOf(near)?.human && near.institutions[0]?.by !== "demonym"
    ? near
    : undefined;
}

/**
 * `Her aide said she had met them`: she is whose aide it is, where nothing tells that the aide is a woman, and so of him
 * with an aide who is one. Null elsewhere.
 */
function ownerOf(
  scene: Scene,
  asked: Asked,
  { attribution, referent }: Said,
  sort: "he" | "she" | "it" | "they",
): Referent | null {
  const [span] = attribution.source;
  const own = span ? /^(?:Her|His)(?= )/iu.exec(scene.text.slice(...span))?.[0].toLowerCase() : undefined;
  if (!span || (own === "her" ? sort !== "she" : own !== "his" || sort !== "he")) return null;
  const known = personNamed(scene, referent.parties[0]?.name);
  // What the pronouns near a name tell of him may be said of the other.
  const sex = sexByName((known?.name ?? "").split(" "));
  if (sex === sort || (sort === "he" && sex !== "she")) return null;
  return third(scene, { ...asked, attribution, above: [] }, [span[0], span[0] + 3], sort);
}

/** `He promised, according to an official`: one of a sort, whom a pronoun before him does not mean. */
const toldLater = ({ text }: Scene, { attribution, referent, at }: Said, [start]: Span): boolean =>
  at > start &&
  !referent.resolved &&
  attribution.source.some((span) => /^(?:an?|one|another|some)\s/iu.test(text.slice(...span)));

/** True for one who says `I` in the voice in which `he` is said: another. */
const isHimself = ({ text }: Scene, { attribution }: Asked, said: Said): boolean =>
  said.attribution.within === attribution.within &&
  said.attribution.source.some((span) => /^I$/u.test(text.slice(...span)));

/** `in what it says is a drill`, `a man it identified as Vale`: a piece of what is said that only stands before who says it. */
const extracted = ({ text }: Scene, piece: Span, [start]: Span): boolean =>
  /^(?:what|which|whom?|that)$/iu.test(text.slice(...piece)) ||
  (start - piece[1] === 1 && /^(?:an?|the) [\p{L} -]{3,60}$/u.test(text.slice(...piece)));

/** Before a pronoun of a clause that hangs on what stands before it: `a gamble for Vale, after he`. */
const subordinate = /\p{L},? (?:after|because|when|before|although|though|while|since|if|where)\s$/u;

/** True for the words before a pronoun of a clause that hangs on them, and do not begin with an office, whose holder is not named. */
const hangs = (before: string): boolean =>
  subordinate.test(before) &&
  !(before.match(/\p{L}[\p{L}-]*/gu) ?? []).slice(0, 4).some((word) => roleNouns.has(word.toLowerCase()));

/** `with Vale reporting back`: one of whom a sentence only tells besides. */
const aside = ({ text }: Scene, at: number): boolean => /, with $/u.test(text.slice(Math.max(0, at - 7), at));

/** The one person of a sort whom this sentence and the two before name, wherever they name him: `met Vale. She said`. */
function onlyOne(scene: Scene, asked: Asked, span: Span, fits: (known: Known) => boolean, back = 2): Referent | null {
  const [at] = span;
  const barred = notMeant(scene, asked, span);
  const first = scene.sentences[Math.max(0, scene.sentenceAt(at) - back)] ?? [0, 0];
  const items = scene.namedWithin([first[0], at]).filter((item) => {
    const known = scene.knownOf(item);
    return known?.human === true && fits(known) && !barred.has(partyOfKnown(known).name);
  });
  const [last, ...others] = eachOnce(scene, items);
  return last && others.length === 0 ? taken(scene, last) : null;
}

/** Words for more than one. */
const manyWords = /(?:s|people|police|media|troops)$/u;
/** What shows things and does nothing else: `new satellite images` agree to nothing. */
const showing =
  /\b(?:images|photos|photographs|pictures|videos|figures|statistics|polls|surveys|records|documents|estimates|results|signs)$/u;
const byPersons: ReadonlySet<Act> = new Set([
  "agreement",
  "demand",
  "request",
  "promise",
  "offer",
  "refusal",
  "threat",
  "question",
]);

/** What a phrase tells of those it means, behind their noun: `officials close to the talks`. */
const tellsMore = / (?:close|familiar|of|in|from|at|for|who|with|on|near) .*$/u;

/** True where a speaker may be taken up by a pronoun of this sort. */
function agrees(
  scene: Scene,
  { parties, human, resolved, rule }: Referent,
  sort: "he" | "she" | "it" | "they",
  strict: boolean,
  act: Act,
): boolean {
  const own = resolved && (human || (rule !== "repeated" && rule !== "pronoun"));
  const words = own ? "" : (parties[0]?.name ?? "");
  const many = parties.length > 1 || manyWords.test(words.replace(tellsMore, "")) || /^people\b/iu.test(words);
  if (sort === "they") return many && !(byPersons.has(act) && showing.test(words));
  if (parties.length !== 1 || (many && !resolved)) return false;
  if ((sort === "he" || sort === "she") && (sexOf(words) ?? sort) !== sort) return false;
  if (sort === "it") return !human || rule === "text of";
  if (!human) return false;
  const known = personNamed(scene, parties[0]?.name);
  if (strict) return known?.sex === sort;
  return known === undefined || known.sex === null || known.sex === sort;
}
