import { addressed, common, functionWords, headline, inHeadline, mayEnd } from "../../../lang/en/function-words.ts";
import { institutionWords, namesInstitution } from "../../../lang/en/institutions.ts";
import {
  beforeParty,
  creeds,
  groupNouns,
  manyNouns,
  officeBefore,
  officeInside,
  partisan,
  roleNouns,
} from "../../../lang/en/roles.ts";
import type { Institution, World } from "../../../world/world.ts";
import { inCase } from "./cases.ts";
import {
  adjacent,
  agencyEnds,
  bears,
  borne,
  bornePlace,
  bracketed,
  called,
  continent,
  headedBy,
  heading,
  holding,
  isInitial,
  isRole,
  isTitle,
  listed,
  matterOfOffice,
  ofMore,
  oneOfAKind,
  opensOnName,
  region,
  surnamesAmong,
} from "./extent.ts";

import type { Named } from "./named.ts";
import { partOf, seated } from "./parts.ts";
import { onlyTitled } from "./titles.ts";
import type { Word } from "./words.ts";

const particles = /^(?:al|e|y|el|bin|ibn|ben|bint|de|da|do|dos|du|di|del|della|van|von|der|den|zu|la|le|ul|abu|ter)$/u;

/**
 * Everything named in a text, in reading order. A name that stands only at the head of a sentence is taken for one where
 * the same word stands capitalised elsewhere too; one in the name of a case is none.
 */
export function namedIn(text: string, all: readonly Word[], world: World): Named[] {
  const found: Named[] = [];
  const inside = new Set(all.filter((w) => w.capital && !w.opens).map((w) => w.lower));
  const lowered = new Set(all.filter((w) => !w.capital).map((w) => w.lower));
  const titled = onlyTitled(text, all);
  const surname = surnamesAmong(text, all, common, world);
  for (let i = 0; i < all.length; ) {
    const at = all[i] as Word;
    const place = at.capital ? institutionAt(text, all, i, world) : null;
    const plain =
      !headlined(all, i) &&
      !matterOfOffice(all, i) &&
      !titled.has(at) &&
      nameWord(at, inside, lowered) &&
      !opensOnName(text, all, i, inside, world);
    const person = (place || !plain || calls(at)) && (listed(text, all, i, world) || surname(i)); // asked only where it would tell
    const institution = person ? null : place;
    const end = institution ? i + institution.length : i;
    const behind = all[end]?.capital ? institutionAt(text, all, end, world) : null;
    const part = institution && !isOffice(behind, institution) ? partOf(text, all, i, end) : i;
    if (institution && part > i) {
      found.push({ ...named(text, all, i, part, []), of: institution.readings[0] ?? null });
      i = part;
      continue;
    }
    if (institution) {
      found.push(named(text, all, i, i + institution.length, institution.readings));
      i += institution.length;
      continue;
    }
    if (!person && !plain) {
      i++;
      continue;
    }
    if (!titled.has(at) && bornePlace(text, all, i, world)) {
      found.push(named(text, all, i, i + 2, []));
      i += 2;
      continue;
    }
    let j = i + 1;
    if (bracketed(text, all, i)) j = i + 2;
    while (j < all.length) {
      const owned = borne(text, all, j);
      j += owned;
      if (owned > 0) continue;
      if ((all[j - 1] as Word).possessive || !adjacent(text, all[j - 1] as Word, all[j] as Word)) break;
      if (agencyEnds(all, i, j)) break;
      const next = all[j] as Word;
      const other = next.capital ? institutionAt(text, all, j, world) : null;
      if (
        next.capital &&
        !titled.has(next) &&
        !addressed.test(next.text) &&
        !inHeadline.has(next.lower) &&
        (!common.has(next.lower) || next.text === "TV" || isInitial(next) || listed(text, all, j - 1, world)) &&
        (!other || continent.test(text.slice((all[j - 1] as Word).start, next.end)))
      )
        j++;
      else if (holding(all, i, j) && ofMore(text, all, j) > 0) j += ofMore(text, all, j);
      else if (particles.test(next.lower) && all[j + 1]?.capital) j += 2;
      else if (particles.test(next.lower) && particles.test(all[j + 1]?.lower ?? "") && all[j + 2]?.capital) j += 3;
      else break;
    }
    // `Ban Ki-moon Some`: a sentence that begins without a stop before it.
    if (j - i > 2 && functionWords.has((all[j - 1] as Word).lower) && !mayEnd.test((all[j - 1] as Word).lower)) j--;
    if (j > i + 1 || !oneOfAKind(text, all, i))
      found.push(
        ...(surname(i) && j === i + 1 ? [named(text, all, i, j, [])] : split(text, all, i, j, world, surname)),
      );
    i = j;
  }
  return found.filter((item) => !inCase(text, item));
}

/** `To` after `Goes`: a headline's, and no name as in `leader To Lam`. */
function headlined(all: readonly Word[], i: number): boolean {
  const [before, at] = [all[i - 1], all[i] as Word];
  if (!inHeadline.has(at.lower) || !before?.capital) return false;
  return !functionWords.has(before.lower) && !isRole(before) && !isTitle(before);
}

/** What opens a sentence and says how it is meant: `Understandably, Norway refused`. */
const adverb = /^\p{Lu}\p{Ll}{4,}ly$/u;

function nameWord(w: Word, inside: ReadonlySet<string>, lowered: ReadonlySet<string>): boolean {
  if (
    !w.capital ||
    w.lower === "i" ||
    seated.test(w.lower) ||
    /-(?:style|controlled|dominated|majority|positive|speaking|occupied|aligned|friendly)$/u.test(w.lower)
  )
    return false;
  if (common.has(w.lower) || headline.has(w.lower)) return false;
  if (!w.opens) return true;
  if (functionWords.has(w.lower) || (adverb.test(w.text) && !inside.has(w.lower))) return false;
  return inside.has(w.lower) || !(lowered.has(w.lower) || manyNouns.test(w.lower));
}

/** `US National Security Council`: an office that the tables know, behind the name of its state. */
const isOffice = (behind: Place, { readings: [of] }: NonNullable<Place>): boolean =>
  behind?.readings[0]?.kind === "office" && behind.readings[0].for === of?.for;

type Place = ReturnType<typeof institutionAt>;

/** The longest name of an institution that begins at a word. */
function institutionAt(text: string, all: readonly Word[], i: number, world: World) {
  const most = Math.min(world.longest(), all.length - i);
  for (let length = most; length > 0; length--) {
    const last = all[i + length - 1] as Word;
    const phrase = text.slice((all[i] as Word).start, last.end);
    if (/[\n,;:"“”()]/u.test(phrase)) continue;
    const after = all[i + length];
    if (/^the /iu.test(phrase) && after?.capital && adjacent(text, last, after)) continue;
    if (length === 1 && /^(?:us|un|who|au|ec|eu|pace)$/u.test(phrase.toLowerCase()) && phrase !== phrase.toUpperCase())
      continue;
    const own = world.institutions(phrase);
    const plain = own.length > 0 ? phrase : phrase.replace(/['’]s (?=\p{L})/gu, " ");
    const readings = plain === phrase ? own : world.institutions(plain);
    if (readings.length > 0) return { length, readings };
    const led = length === 1 ? seated.exec(phrase)?.[1] : undefined;
    const leaders = led ? world.institutions(led).map((reading) => ({ ...reading, by: "demonym" as const })) : [];
    if (leaders.length > 0) return { length, readings: leaders };
  }
  return null;
}

/** A run of capitalised words, without the titles and roles it opens with; nothing where only those are left. */
function split(
  text: string,
  all: readonly Word[],
  from: number,
  to: number,
  world: World,
  surname: (i: number) => boolean,
): Named[] {
  if (all.slice(from, to).every(calls)) return surname(to - 1) ? [named(text, all, to - 1, to, [])] : [];
  if (heading(all.slice(from, to))) return [];
  let i = from;
  const [first, second] = all.slice(from, to - 1);
  if (first && second && partisan.test(first.lower) && (isTitle(second) || officeBefore(second.text))) i = from + 1;
  if (first?.opens && beforeParty.test(first.lower)) i = from + 1;
  const held = all.slice(from, to - 1).findLastIndex((w) => officeInside.test(w.lower));
  if (held > 0) i = from + held + 1;
  const the = all[from - 1]?.lower === "the" ? 1 : 0;
  const [of, office] = [all[from - 1 - the], all[from - 2 - the]];
  const house = all.slice(from, to).some(({ lower }) => institutionWords.has(lower));
  if (
    !house &&
    of &&
    office &&
    /^(?:of|for)$/u.test(of.lower) &&
    (roleNouns.has(office.lower) || office.lower === "state")
  )
    while (i < to - 1 && (isRole(all[i] as Word) || region(all, i, to) > 0)) i += Math.max(1, region(all, i, to));
  const lead = all.slice(from, to - 1).findLastIndex((w) => officeBefore(w.text) !== null || isTitle(w));
  while (
    i < to - 1 &&
    i <= from + lead &&
    (isTitle(all[i] as Word) || (isRole(all[i] as Word) && !isInitial(all[i] as Word)))
  )
    i++;
  while (i < to - 1 && !(all[i] as Word).capital) i++;
  const person = headedBy(all, i, to, world);
  if (person > i) {
    const headed = all.slice(i, person).every(isRole) ? [] : [named(text, all, i, person, [])];
    return [...headed, named(text, all, person, to, [])];
  }
  const only = to - i === 1 ? (all[i] as Word) : null;
  return only && (common.has(only.lower) || calls(only) || creeds.has(only.lower)) ? [] : [named(text, all, i, to, [])];
}

/** True for what somebody is called besides his name: an office, a form of address, a group. */
const calls = (w: Word): boolean => isRole(w) || isTitle(w) || groupNouns.has(w.lower);

/** Reads title, role and institution off the words before a name. */
function named(text: string, all: readonly Word[], i: number, j: number, institutions: readonly Institution[]): Named {
  const [first, last] = [all[i] as Word, all[j - 1] as Word];
  const name = text
    .slice(first.start, last.end)
    .replace(/[()]/gu, "")
    .split(/\s+/u)
    .map((part) => (bears(part) ? part : part.replace(/['’]s?$/u, "")));
  const bare: Named = {
    span: [first.start, last.end],
    possessive: last.possessive,
    opens: first.opens,
    institutions,
    name,
    title: null,
    role: null,
    of: null,
    from: first.start,
  };
  if (institutions.length > 0) return bare;
  let at = i;
  let title: string | null = null;
  const role: string[] = [];
  while (at > 0) {
    const before = all[at - 1] as Word;
    if (!adjacent(text, before, all[at] as Word) && !/^ ?\(?$/u.test(text.slice(before.end, (all[at] as Word).start)))
      break;
    if (before.possessive) break;
    if (role.length === 0 && isTitle(before) && before.capital) title ??= before.text.replace(/\.$/, "");
    else if (isRole(before) || (role.length > 0 && /^(?:of|for|and|to)$/u.test(before.lower)))
      role.unshift(officeBefore(before.text) ?? before.lower);
    else break;
    const ends = /^(?:for|to)$/u.test(before.lower) && role.slice(1).some((w) => roleNouns.has(w));
    if (ends || (/^(?:of|for|and|to)$/u.test(before.lower) && !(at > 1 && isRole(all[at - 2] as Word)))) {
      role.shift();
      break;
    }
    at--;
  }
  while (role.length > 0 && /^(?:of|for|and|to)$/u.test(role[0] as string)) {
    role.shift();
    at++;
  }
  return { ...bare, ...called(title, role), from: (all[at] as Word).start };
}

/** True where a capitalised name is that of an institution rather than of a person. */
export const institutional = ({ name }: Named): boolean =>
  namesInstitution(name) || (name.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(name[0] ?? ""));

/** True where a title or an office stands before the name: a person's then, unless it is an institution's. */
export const titled = ({ title, role }: Named): boolean => title !== null || role !== null;
