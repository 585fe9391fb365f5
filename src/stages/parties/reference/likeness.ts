import { spokenForApart } from "../../../lang/en/offices.ts";
import { roleModifiers, roleNouns, roleSynonyms } from "../../../lang/en/roles.ts";

/** What somebody is by an office, without what he is it of: `head` of `head of the port`. */
export const headOf = (role: string): string =>
  role
    .replace(/ (?:of|for) .*$/u, "")
    .split(" ")
    .at(-1) ?? role;

/** 0 where a phrase and a role differ, 3 where they are the same words, which of a spokesman alone tells nothing. */
export function likeness(phrase: string, role: string): number {
  if (phrase === role) return phrase.startsWith("spokes") ? 2 : 3;
  const [one, other] = [premier(phrase), premier(role)];
  const [a, b] = [one.split(" "), other.split(" ")];
  const [headA, headB] = [headOf(one), headOf(other)];
  const modA = a.filter((w) => w !== headA && roleModifiers.has(w) && !loose.has(w));
  const modB = b.filter((w) => w !== headB);
  if (modB.some((w) => decisive.has(w)) !== modA.some((w) => decisive.has(w))) return 0;
  if (!modA.every((w) => modB.includes(w) || spelling(modB, w)) || belongsElsewhere(a, b)) return 0;
  if (ofOneMatter(phrase, role)) return 0;
  const [matterA, matterB] = [matterOf(one), matterOf(other)];
  if (matterA && matterB && !matterA.some((w) => matterB.includes(w))) return 0;
  if (headA === headB) return 2;
  if (matterA && !matterB) return 0;
  return roleSynonyms.some((set) => set.includes(headA) && set.includes(headB)) && modA.length === 0 ? 1 : 0;
}

/** True where a phrase tells of what one is the leader, `youth leader`, and a role does not. */
export const ofOneMatter = (phrase: string, role: string): boolean =>
  phrase.split(" ").some((w) => matterOfOne.has(w) && !role.includes(w));

/** Whose leader or head one is who leads no state: `the youth leader`. */
const matterOfOne = new Set([
  "youth",
  "student",
  "union",
  "community",
  "church",
  "tribal",
  "clan",
  "village",
  "gang",
  "strike",
  "protest",
]);

/** The words that tell what one by such an office is it of, `libya operations`; null where none do. */
function matterOf(role: string): string[] | null {
  const words = / (?:of|for) (.+)$/u.exec(role)?.[1]?.match(/\p{L}{4,}/gu);
  return words ? [...words] : null;
}

/** `president spokesman`, and a spokesman whom other words tell to be of something else. */
export function belongsElsewhere(phrase: readonly string[], role: readonly string[]): boolean {
  const serves = /^(?:spokes\p{L}+|aide|advis[eo]r|lawyer|attorney)$/u.test(phrase.at(-1) ?? "");
  const owner = serves ? phrase.slice(0, -1).filter((w) => roleNouns.has(w) || w === "premier") : [];
  const told = role.slice(0, -1);
  if (owner.length > 0) return told.length > 0 && !owner.some((w) => told.some((other) => other.startsWith(w)));
  const [of, other] = [bodyIn(phrase), bodyIn(role)];
  return serves && of !== undefined && other !== undefined && of !== other;
}

/** The place in the list of bodies of the one whose somebody is, by the words before what he is called; undefined where none is told. */
const bodyIn = (words: readonly string[]): number | undefined => {
  const last = words.slice(0, -1).findLast((w) => spokenForApart.some((body) => body.has(w)));
  return last === undefined ? undefined : spokenForApart.findIndex((body) => body.has(last));
};

/** A prime minister by one word, so that heads can be compared, and a vice-chancellor by two. */
export const premier = (role: string): string =>
  role.replace(/\b(?:prime[ -]minister|pm)\b/u, "premier").replace(/\b(vice|deputy|under)-(?=\p{L})/u, "$1 ");

/** What anybody of any office may be called. */
export const vague = new Set(["official", "diplomat", "officer", "man", "woman", "figure", "aide", "representative"]);
const loose = new Set(["top", "senior", "the", "new", "of", "for", "veteran", "official", "former"]);
const decisive = new Set(["prime", "deputy", "vice", "under", "assistant"]);
const spelling = (modifiers: readonly string[], w: string): boolean =>
  (w === "defense" || w === "defence") && modifiers.some((other) => other === "defense" || other === "defence");
