import { namedLikeCalling } from "../../../lang/en/channels.ts";
import { institutionHeads } from "../../../lang/en/institutions.ts";
import { definite } from "../../../lang/en/pronouns.ts";
import { groupNouns, ofSide, roleNouns } from "../../../lang/en/roles.ts";
import type { Span } from "../../../model/span.ts";
import { literal } from "../../../text/literal.ts";
import { stateOf } from "../../../world/world.ts";
import type { Named } from "../mentions/named.ts";
import type { Known } from "../mentions/persons.ts";
import { mayBe } from "./kinds.ts";
import { lastMedium } from "./last-medium.ts";
import { hasOtherOffice, holdsAnother, ofOtherSide } from "./other-office.ts";
import { headNoun } from "./phrase.ts";
import { type Asked, asInstitutions, type Referent, type Said, takenUp } from "./referent.ts";
import { rolePhrase } from "./role-phrase.ts";
import { partyOfKnown, partyOfOffice, partyOfState, type Scene } from "./scene.ts";
import { anaphor, byAbbreviation, inText } from "./written-before.ts";

/**
 * A definite phrase without a name that takes up one with a name: `the ministry` after `the Russian foreign ministry`,
 * `the alliance` after `NATO`, `the country` after a state. Null where nothing before it fits.
 */
export function repeated(scene: Scene, asked: Asked, span: Span): Referent | null {
  const native = peopled(scene, span) ? lastOfSort(scene, asked, span, "man") : null;
  if (native) return native;
  const phrase = scene.text
    .slice(...span)
    .replace(/['’]s?$/u, "")
    .replace(/,? (?:that|which|who) .*$/su, "");
  const seated = seat.exec(phrase)?.[0].length ?? 0;
  if (
    !definite.test(phrase) ||
    namedLikeCalling.test(phrase) ||
    / and the /u.test(phrase) ||
    scene.namedWithin([span[0] + seated, span[1]]).length > 0
  )
    return null;
  const words = phrase.replace(seat, "the ").toLowerCase().split(/\s+/u).slice(1);
  const head = (words.at(-1) ?? "").replace(/^ex-/u, "");
  const ruled = /(?<!\bstate (?:and|or) )(?:government|administration|regime)$/iu.test(phrase)
    ? inText(scene, head, span)
    : null;
  const of = stateOf(scene.world, ruled?.parties[0]?.for);
  if (ruled && of) return { ...ruled, parties: [partyOfState(of)], rule: "repeated" };
  return (
    nearer(anaphor(scene, phrase, span), byAbbreviation(scene, head, span)) ??
    ofMinister(scene, words.join(" "), span) ??
    unlessOther(scene, span, ofSource(scene, asked, head, institutionHeads.has(head) ? words.slice(0, -1) : [])) ??
    lastMedium(scene, phrase, span) ??
    inText(scene, words.join(" "), span) ??
    ofHome(scene, words.join(" ")) ??
    unlessOther(scene, span, lastOfSort(scene, asked, span, head))
  );
}

/** Who is found for a phrase; null where it names an office of state and he holds another: `the deputy foreign minister`. */
function unlessOther(scene: Scene, span: Span, found: Referent | null): Referent | null {
  if (!found?.human) return found;
  const known = knownOf(scene, found);
  // One of the rebels is not the rebels.
  if (known && found.parties.length === 1 && groupNouns.has(headNoun(scene.text.slice(...span)))) return null;
  if (!sameSide(scene, scene.text.slice(...span), found, known)) return null;
  const phrase = known && rolePhrase(scene, span);
  return phrase && (hasOtherOffice(scene, phrase, known) || ofOtherSide(scene, phrase, known)) ? null : found;
}

/** `the Ohio Republican`: one by his state and party, who spoke before; null for other phrases. */
export const ofParty = (scene: Scene, asked: Asked, span: Span): Referent | null =>
  /^[Tt]he (?:\p{Lu}[\p{L}.]* ){0,3}(?:Republican|Democrat)$/u.test(scene.text.slice(...span))
    ? lastOfSort(scene, asked, span, "senator")
    : null;

/** The matter of a minister, by which his ministry is called. */
const ministerOf = /^(?:\p{L}+ )*?(foreign|defen[cs]e|interior|finance|energy|trade|health|justice) minister$/u;

/** `The ministry`, after a sentence whose last office-holder is a minister: his, of his state. */
function ofMinister(scene: Scene, words: string, [at]: Span): Referent | null {
  if (words !== "ministry") return null;
  const here = scene.sentenceAt(at);
  const rolesOf = (item: Named): string[] => [item.role ?? "", ...(scene.knownOf(item)?.roles ?? [])];
  const last = scene.named.findLast(
    (item) =>
      item.span[1] <= at &&
      /\b(?:ministry|ministers?)\b/u.test(`${rolesOf(item).join(" ")} ${scene.text.slice(...item.span).toLowerCase()}`),
  );
  const known = last && scene.knownOf(last);
  const office = last && rolesOf(last).flatMap((role) => ministerOf.exec(role)?.[1] ?? [])[0];
  const state = stateOf(scene.world, known?.for);
  if (!last || !office || !state || scene.sentenceAt(last.span[0]) < here - 2) return null;
  return asInstitutions([partyOfOffice(state, `${office} ministry`)], "office", [last.span]);
}

/** Offices of state that a report from there names without the state. */
const homely =
  /^(?:(?:[\p{L}-]+ ){1,3}ministry|presidency|president['’]s office|presidential (?:office|palace)|parliament|army|military|armed forces)$/u;

/** `the Foreign Ministry` of a report that names none: that of the country it is written from, as its dateline says. */
function ofHome(scene: Scene, words: string): Referent | null {
  const state = stateOf(scene.world, scene.home);
  if (!state || !homely.test(words)) return null;
  return asInstitutions([partyOfOffice(state, words)], "office");
}

/** Where a body sits, which says nothing of whose it is: `the Brussels-based` group. */
const seat = /^the (?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*-based /iu;

/** Heads that say so little that only the same words before can tell whom they mean. */
const headAlone =
  /^(?:the|this|that) (?:official|diplomat|source|officer|spokes\p{L}+|analyst|expert|witness|resident|soldier|report|study|group)s?$/iu;

/** The same with what sort of one it is, which whoever spoke before was called too. */
const ofSuch =
  /^(?:the|this|that) ((?:\p{L}[\p{L}.-]* ){1,2})(official|diplomat|source|officer|spokes\p{L}+|analyst|expert|witness|resident|soldier)$/iu;

/**
 * The same vague words before: `the official` is `a Burmese official` who spoke before, whoever that was, and `the Western
 * diplomat` a Western diplomat.
 */
export function sameVague(scene: Scene, asked: Asked, span: Span): Referent | null {
  const phrase = scene.text.slice(...span);
  if (headAlone.test(phrase)) return ofSource(scene, asked, phrase.toLowerCase().split(/\s+/u).at(-1) ?? "", [], true);
  const [, sort = "", head = ""] = ofSuch.exec(phrase) ?? [];
  if (head === "") return null;
  const alike = new RegExp(
    `^(?:an?|one|another) (?:[\\p{L}.-]+ ){0,2}${literal(sort)}(?:[\\p{L}.-]+ )?${head}\\b`,
    "iu",
  );
  const same = asked.before.findLast(
    ({ attribution, referent }) =>
      !referent.resolved && alike.test(scene.text.slice(...(attribution.source.at(-1) ?? [0, 0]))),
  );
  return same ? takenUp(same, "repeated") : null;
}

/** `the Ghanaian`: one of a people, not its state. */
export function peopled(scene: Scene, span: Span): boolean {
  const phrase = scene.text.slice(...span);
  return /^[Tt]he \p{Lu}\p{L}+(?:an|i)$/u.test(phrase) && scene.namedWithin(span)[0]?.institutions[0]?.by === "demonym";
}

/** Whoever spoke last close before, within nobody else's words, of those who fit. */
function lastClose(scene: Scene, { before }: Asked, [start]: Span, fits: (one: Referent) => boolean): Said | undefined {
  const here = scene.sentenceAt(start);
  return before.findLast(
    ({ attribution, at, referent }) =>
      attribution.within === null && scene.sentenceAt(at) >= here - 5 && fits(referent),
  );
}

/** What the report and the tables tell of somebody. */
const knownOf = (scene: Scene, { parties }: Referent): Known | undefined =>
  scene.known.find((one) => partyOfKnown(one).name === parties[0]?.name);

/**
 * Whoever of the sort spoke last: an institution for `the agency`, a person for `the former diplomat`. Only where he
 * spoke close before, and nothing in the phrase speaks for another.
 */
function lastOfSort(scene: Scene, asked: Asked, span: Span, head: string): Referent | null {
  const institution = institutionHeads.has(head);
  if (!institution && !roleNouns.has(head) && !/-old$/u.test(head)) return null;
  const last = lastClose(scene, asked, span, ({ parties, resolved, human, rule }) => {
    if (parties.length !== 1 || !resolved) return false;
    return institution
      ? !human && rule !== "state" && mayBe(scene.text.slice(...span), head, parties[0]?.name ?? "")
      : human;
  });
  return last ? takenUp(last, "repeated") : null;
}

/** False where a phrase names a side, `the opposition official`, of which nothing is told of him. */
function sameSide({ text }: Scene, phrase: string, { evidence }: Referent, known: Known | undefined): boolean {
  const side = ofSide.exec(phrase)?.[1]?.toLowerCase();
  if (!side) return true;
  const words = [...(known?.roles ?? []), ...evidence.map((one) => text.slice(...one))];
  return words.some((told) => told.toLowerCase().includes(side));
}

/** Forms of address that say nothing of an office. */
const plain: ReadonlySet<string> = new Set(["Mr", "Mrs", "Ms", "Miss", "Dr"]);

/**
 * `the Norwegian envoy`, where nobody is called so: whoever spoke last close before, if he is of that state, or of none as
 * far as the report says, and holds no other office in it.
 */
export function lastOfState(scene: Scene, asked: Asked, span: Span): Referent | null {
  const phrase = rolePhrase(scene, span);
  const state = phrase?.of?.for;
  if (!phrase || !state || !definite.test(scene.text.slice(...span))) return null;
  const last = lastClose(scene, asked, span, ({ human }) => human);
  const [party, ...others] = last?.referent.resolved ? last.referent.parties : [];
  if (!last || !party || others.length > 0 || (party.for !== null && party.for !== state)) return null;
  const known = knownOf(scene, last.referent);
  const titled = known?.mentions.some(({ title }) => title !== null && !plain.has(title));
  if (!known || titled || [...known.roles].some((role) => role !== phrase.words)) return null;
  if (holdsAnother(scene, phrase, known)) return null;
  return takenUp(last, "repeated");
}

/** The one of two that the report names last; the other where there is but one. */
function nearer(one: Referent | null, other: Referent | null): Referent | null {
  if (!one || !other) return one;
  return (other.evidence[0]?.[0] ?? 0) > (one.evidence[0]?.[0] ?? 0) ? other : one;
}

/** A source before it with the same head, and with one of the words that tell `which` where there are any. */
function ofSource(
  scene: Scene,
  asked: Asked,
  head: string,
  which: readonly string[] = [],
  anybody = false,
): Referent | null {
  const same = asked.before.findLast(({ attribution, referent }) => {
    const last = attribution.source.at(-1);
    if (!last || !(anybody || referent.resolved || referent.parties[0]?.for)) return false;
    if (institutionHeads.has(head) && (referent.human || referent.parties.length > 1)) return false;
    const plain = scene.text.slice(...last).replace(/[^\p{L}\s,-]/gu, "");
    const words = plain.toLowerCase();
    const told = which.length === 0 || which.some((one) => words.includes(one));
    const behind = `of|for|in|from${head.endsWith("s") ? "" : "|who|close|based"}`;
    // `government spokesman Vale` is a spokesman.
    const titled =
      referent.human &&
      roleNouns.has(head) &&
      !groupNouns.has(head) &&
      new RegExp(`(?:^|\\s)${literal(head)} \\p{Lu}`, "u").test(plain);
    return told && (titled || new RegExp(`(?:^|\\s)${literal(head)}(?:,|\\s(?:${behind})\\b|$)`, "u").test(words));
  });
  return same ? takenUp(same, "repeated") : null;
}
