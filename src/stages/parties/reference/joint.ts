import { belonging } from "../../../lang/en/pronouns.ts";
import { groupNouns, ofBoth, officeBefore, roleModifiers, roleNouns, severalHold } from "../../../lang/en/roles.ts";
import type { Span } from "../../../model/span.ts";
import { titled } from "../mentions/mentions.ts";
import type { Named } from "../mentions/named.ts";
import { roleIn } from "../mentions/persons.ts";
import type { Asked, Refer, Referent } from "./referent.ts";
import type { Scene } from "./scene.ts";
import { ofTables } from "./title.ts";

/** What may stand behind a name and belongs to it: `Jr.`, a party and state (`, R-Ohio`), an abbreviation in brackets. */
const behind = "(?:, (?:Jr|Sr)\\.?|, [RDI]-\\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}+)?| \\([^)]{1,20}\\))?\\)?(?:['’]s)?";
/** `Presidents A of Norway and B of Iran`: whose the first of two persons is. */
const ofTheirs = /^ of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?=,? and )/u;
/** `A, the Norwegian foreign minister, and B`: what the first of two persons is. */
const apposition =
  /^, (?:the |an? |his |her |its |their )?[\p{L}\d][^,;:"“”]{2,90}, (?:and |along with |together with )?$/u;
const and = "(?:and|or|nor|as well as|along with|together with)(?: by)?";
const link = new RegExp(`^${behind}(?:,? ${and}|[,;]) (?:the |its |their )?$`, "u");
const more = new RegExp(`^${behind},? ${and} (?=\\p{L}{3})`, "u");
const conjunction = /,? (?:and|as well as|along with|together with) (?:by )?/gu;

/** The names that a phrase joins, from its beginning: `A, B and C`; one name or none where it joins nothing. */
function joinedNames(scene: Scene, [from]: Span, all: readonly Named[]): readonly Named[] {
  const heads = all.filter(
    (head, n) =>
      !all.slice(n + 1).some((later) => later.from < head.span[1]) &&
      scene.text.slice(all[n - 1]?.span[1] ?? head.from, head.from) !== " (",
  );
  const [first] = heads;
  const lead = first ? scene.text.slice(from, Math.max(from, first.from)) : "";
  if (!first || !(/^(?:the |both |neither |either )?$|, $/iu.test(lead) || posted(lead))) return [];
  let n = 1;
  while (n < heads.length && linked(scene, heads[n - 1] as Named, heads[n] as Named)) n++;
  return heads.slice(0, n).filter((one, k) => !ofSeveral(scene, one, heads[k + 1]));
}

/** `Norwegian and Iranian ministers A and B`: a state whose office-holder is named behind, with the others'. */
function ofSeveral(scene: Scene, { institutions }: Named, next: Named | undefined): boolean {
  const office = next && scene.text.slice(next.from, next.span[0]).trim().split(" ").at(-1);
  return office !== undefined && severalHold(office) && institutions[0]?.by === "demonym";
}

/** True for two names that a phrase joins; `A, the minister of B` is one with what he is. */
function linked(scene: Scene, before: Named, after: Named): boolean {
  const persons = [before, after].every((one) => scene.knownOf(one)?.human === true);
  const between = scene.text.slice(before.span[1], after.from).replace(persons ? ofTheirs : "", "");
  if (persons && apposition.test(between)) return true;
  return link.test(between) && !(between === ", the " && after.role !== null && scene.knownOf(before)?.human === true);
}

/** What stands before a name and tells only who that is: `ambassador in Oslo` X. */
const posted = (lead: string): boolean =>
  !/ and |,/u.test(lead) && roleIn(lead.trim().replace(/^(?:the|an?) /iu, "")) !== null;

/** An office for two matters and the name of its one holder: `Under-Secretary for Ports and Inland Waters Ann Vale`. */
const portfolio =
  /(?:[Ss]ecretary|[Mm]inister|[Cc]ommissioner|[Rr]epresentative|[Dd]irector|[Aa]dvis[eo]r|[Cc]oordinator)(?: of State)? (?:for|of|on) (?:\p{L}+[ ,-]+){1,4}and (?:\p{L}+ ){1,3}?\p{Lu}\p{Ll}+ \p{Lu}\p{L}+$/u;

/** Whoever holds such an office, by the name that ends the phrase, where the tables know him; null for other phrases. */
export function holderOf(scene: Scene, span: Span, heads: readonly Named[]): Referent | null {
  const phrase = scene.text.slice(...span);
  const several = heads.filter((head) => scene.knownOf(head)?.human).length > 1;
  const name = !several && portfolio.test(phrase) ? phrase.split(/\s+/u).slice(-2).join(" ") : null;
  return name === null ? null : ofTables(scene, scene.world.actorByName(name), "title and name");
}

/**
 * The phrases that a phrase joins, each to be resolved for itself: `Ukraine`, `some western countries`. Null where it
 * joins nothing, or where an `and` belongs inside: the head of X and Y, the defence and security minister.
 */
export function joined(scene: Scene, whole: Span, all: readonly Named[]): Span[] | null {
  const span: Span = [calledTogether(scene, whole), whole[1]];
  const heads = all.filter(({ from }) => from >= span[0]);
  const himself = /^(?:he|she|it|they|we|I) (?:and|nor|or|along with|together with) /iu.exec(scene.text.slice(...span));
  if (himself) {
    const end = span[0] + himself[0].indexOf(" ");
    return [
      [span[0], end],
      [span[0] + himself[0].length, span[1]],
    ];
  }
  const list = withUnnamed(scene, span);
  if (list) return list;
  const names = joinedNames(scene, span, heads);
  const last = names.at(-1);
  const spans = names.map(({ from, span: [, end] }): Span => [from, end]);
  if (names[0] && posted(scene.text.slice(span[0], names[0].from))) spans[0] = [span[0], names[0].span[1]];
  if (last && names.length > 0) {
    const rest = scene.text.slice(last.span[1], span[1]);
    const other = more.exec(rest);
    if (other && !inName(scene, last.span[1] + 1)) spans.push([last.span[1] + other[0].length, span[1]]);
  }
  if (spans.length > 1) {
    const all = scene.text.slice(span[0], span[1]);
    const beside = names.length === 2 && last !== undefined && scene.knownOf(last)?.human === true;
    const only = last !== undefined && last.span[1] === span[1] && !beside;
    return only || new RegExp(` ${and} |;`, "u").test(all) ? spans : null;
  }
  return halves(scene, span);
}

/** Several in a list who have no name: `a series of African leaders`. */
const unnamed =
  /^(?:an? (?:\p{L}+ )?(?:series|number|group|handful|meeting|host|majority|dozen|couple|coalition) of|several|some|many|most|other|various|dozens of|hundreds of|\d+|two|three|four|five|six|seven|eight|nine|ten|its|their|his|her) \p{L}/u;

/** The parts of a list of names and of several without one, `Norway, Iran and a series of African leaders`; null for other phrases. */
function withUnnamed(scene: Scene, [from, to]: Span): Span[] | null {
  const phrase = scene.text.slice(from, to);
  const cuts = [...phrase.matchAll(/,? (?:and|as well as) |, /gu)].filter(
    ({ index }) => !inName(scene, from + index + 1),
  );
  if (!/ (?:and|as well as) $/u.test(cuts.at(-1)?.[0] ?? "")) return null;
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)];
  const parts = starts.map((start, n): Span => [from + start, from + (cuts[n]?.index ?? phrase.length)]);
  const sorts = parts.map((part) =>
    unnamed.test(scene.text.slice(...part)) ? "unnamed" : isName(scene, part) ? "name" : null,
  );
  return sorts.includes("unnamed") && sorts.includes("name") && !sorts.includes(null) ? parts : null;
}

/** `the Norwegian and Iranian ministers, A and B`: where the names begin of those who are called so; elsewhere the phrase's begin. */
function calledTogether(scene: Scene, [from, to]: Span): number {
  const lead = /^[^,]*?(\p{L}+), (?=[^,]* and )/u.exec(scene.text.slice(from, to));
  const names = lead ? scene.namedWithin([from + lead[0].length, to]) : [];
  return lead && severalHold(lead[1] ?? "") && names.length > 1 && names.every((one) => scene.knownOf(one)?.human)
    ? from + lead[0].length
    : from;
}

/** Those who are somebody's and yet others than he: `Norway and its Western allies`. */
const others = /\b(?:allies|partners|backers|friends|neighbou?rs|opponents|rivals|foes|enemies)$/u;

/** `US and South Korean officials`: the noun belongs to both, so that the phrase is one. */
export function shared(scene: Scene, span: Span, heads: readonly Named[]): boolean {
  const two = / and (\p{Ll}+ \p{Ll}+)$/u.exec(scene.text.slice(...span));
  if (two?.[1] && adjectives(scene, [span[0], span[0] + two.index], two[1])) return true;
  const [first, last] = [heads[0]?.span, ands(scene, span)];
  if (!first || !last) return false;
  const beside = scene.text.slice(...last);
  if (/^(?:its|his|her|their) /u.test(beside) && heads.length === 1) return !others.test(beside);
  const noun =
    scene.text
      .slice(...last)
      .toLowerCase()
      .split(/\s+/u)
      .at(-1) ?? "";
  const [head, tail] = [scene.namedWithin(first)[0], scene.namedWithin(last)[0]];
  if (!head || !tail || tail.span[0] !== last[0] || tail.span[1] >= last[1]) return false;
  if (tail.possessive || head.institutions.length === 0) return tail.possessive && ofBoth.has(noun);
  return groupNouns.has(noun) || ofBoth.has(noun);
}

/** What follows the last conjunction of a phrase. */
function ands(scene: Scene, [from, to]: Span): Span | null {
  const cut = [...scene.text.slice(from, to).matchAll(conjunction)].at(-1);
  return cut ? [from + cut.index + cut[0].length, to] : null;
}

const inName = (scene: Scene, at: number): boolean => scene.named.some(({ span }) => span[0] < at && at < span[1]);

/** Two phrases, of which each has a head of its own. */
function halves(scene: Scene, [from, to]: Span): Span[] | null {
  const phrase = scene.text.slice(from, to);
  const cut = [...phrase.matchAll(conjunction)].filter(({ index }) => !inName(scene, from + index + 1)).at(-1);
  if (!cut) return null;
  const left = phrase.slice(0, cut.index).replace(/^[Bb]oth /u, "");
  const right = phrase.slice(cut.index + cut[0].length);
  if (oneNoun(left, right) || (manyOf.test(left) && isName(scene, [to - right.length, to]))) return null;
  if (left.includes(",") || !headed(scene, left, from + cut.index) || !headed(scene, right, to)) return null;
  const end = scene.namedWithin([from, from + cut.index]).at(-1);
  const owned = end && end.span[1] === from + cut.index && belonging.test(scene.text.slice(from, end.from));
  if (owned && !/^(?:the|an?|his|her|its|their|some|other|several|many)\s/u.test(right)) return null;
  const named = scene.namedWithin([to - right.length, to])[0];
  const office = roleNouns.has(left.toLowerCase().split(/\s+/u).at(-1) ?? "");
  const lead = named && scene.text.slice(to - right.length, named.from);
  const person = named !== undefined && titled(named);
  // `Journalist and protester Ann Hale` is one.
  const calls = /^\p{Lu}\p{Ll}+$/u.test(left) && /^\p{Ll}+ $/u.test(lead ?? "");
  if (office && (calls || (person && /^(?:fellow )?$/u.test(lead ?? "")))) return null;
  const start = from + cut.index - left.length;
  return [
    [start, from + cut.index],
    [to - right.length, to],
  ];
}

/** `Norwegian and foreign media`: two adjectives of one noun. */
function adjectives(scene: Scene, before: Span, right: string): boolean {
  const people = scene.namedWithin(before).at(-1);
  const adjective =
    people?.span[1] === before[1] && people.institutions[0]?.by === "demonym" && !/s$/u.test(people.name.at(-1) ?? "");
  return (
    adjective &&
    /^\p{Ll}+ \p{Ll}+$/u.test(right) &&
    (groupNouns.has(right.split(" ").at(-1) ?? "") || / media$/u.test(right))
  );
}

/** `police and army chiefs`: two matters of one noun. */
function oneNoun(left: string, right: string): boolean {
  const [before, after, last] = [
    left.split(" ").at(-1) ?? "",
    right.split(" ")[0] ?? "",
    right.split(" ").at(-1) ?? "",
  ];
  const plural = groupNouns.has(last) || (officeBefore(last) ?? last) !== last;
  return plural && after !== last && roleModifiers.has(before) && roleModifiers.has(after);
}

/** `the heads of NATO`, before `and the EU`. */
const manyOf =
  /\b(?:heads|leaders|chiefs|presidents|ministers|governments|members|officials|representatives|envoys) (?:of|from) (?:the )?[^,]*$/u;

/** True where a name, with `the` or without, is all of a phrase. */
function isName(scene: Scene, [from, to]: Span): boolean {
  const [only] = scene.namedWithin([from, to]);
  return only !== undefined && only.span[1] === to && /^(?:the )?$/u.test(scene.text.slice(from, only.span[0]));
}

function headed(scene: Scene, phrase: string, end: number): boolean {
  const plain = phrase.replace(/\s(?:of|in|from|for|at)\s.*$/u, "");
  const noun = plain.toLowerCase().split(/\s+/u).at(-1) ?? "";
  if (roleNouns.has(noun) || groupNouns.has(noun)) return true;
  const last = scene.namedWithin([end - phrase.length, end]).at(-1);
  return last !== undefined && last.span[1] === end && !last.possessive;
}

/** Resolves each part; null where none of them is anybody that the report or the tables know. */
export function together(scene: Scene, asked: Asked, spans: readonly Span[], refer: Refer): Referent | null {
  const parts = spans.flatMap((span) => refer(scene, asked, span) ?? []);
  const both = /^both\s/iu.test(scene.text.slice(Math.max(0, (spans[0]?.[0] ?? 0) - 5), spans[0]?.[1]));
  if (!both && !parts.some((part) => part.resolved)) return null;
  return asOne(parts);
}

/** Several who speak together, each once. */
export function asOne(parts: readonly Referent[]): Referent {
  const parties = parts.flatMap((part) => part.parties);
  const distinct = parties.filter((party, i) => parties.findIndex(({ name }) => name === party.name) === i);
  const evidence = parts.flatMap((part) => part.evidence);
  return { parties: distinct, rule: "joint", evidence, human: parts.some((part) => part.human), resolved: true };
}
