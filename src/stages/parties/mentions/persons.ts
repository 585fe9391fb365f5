import { agencies, agencyParts, media } from "../../../lang/en/channels.ts";
import { mensNames, womensNames } from "../../../lang/en/given-names.ts";
import { kinBefore, kinTies, pronouns } from "../../../lang/en/pronouns.ts";
import { peoples, roleNouns } from "../../../lang/en/roles.ts";
import { honorifics } from "../../../lang/en/titles.ts";
import { nameKey } from "../../../world/spelling.ts";
import type { Person, World } from "../../../world/world.ts";
import { isGivenName } from "./extent.ts";
import { institutional, titled } from "./mentions.ts";
import type { Named } from "./named.ts";
import { isShortFor, nameSound, sameName } from "./same-name.ts";
import { isDescent } from "./sides.ts";

/** Someone whom a report names, gathered from every place where it does. */
export interface Known {
  /** The fullest name in the text. */
  name: string;
  /** The abbreviation that the text gives of it. */
  short: string | null;
  /** The person of the tables; null where there is none, or several that nothing tells apart. */
  person: Person | null;
  /** A person, or an institution that no table has. */
  human: boolean;
  sex: "he" | "she" | null;
  /** What the text calls him by office, lower case. */
  readonly roles: Set<string>;
  /** The state or body he belongs to, as the text says. */
  for: string | null;
  readonly mentions: Named[];
}

/** True for a person who may be meant by `he`, or by `she`, as far as the report tells. */
export const fitsPronoun = (known: Known | undefined, pronoun: "he" | "she"): known is Known =>
  known?.human === true && (known.sex === null || known.sex === pronoun);

/**
 * The persons (and unlisted institutions) of a report. Full names first, so that a bare surname finds its full name
 * wherever that stands; of two persons with one surname, the one named last before it.
 */
export function gather(
  text: string,
  found: readonly Named[],
  world: World,
): { readonly all: Known[]; readonly of: Map<Named, Known> } {
  const all: Known[] = [];
  const of = new Map<Named, Known>();
  const byPart = new Map<string, Known[]>();
  /** Who has a name with one of these parts, in the order in which they were first named. */
  const withPart = (name: readonly string[]): Known[] => {
    const found = new Set(name.flatMap((part) => byPart.get(nameSound(part)) ?? []));
    return found.size < 2 ? [...found] : [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  const order = new Map<Known, number>();
  const join = (item: Named, known: Known): void => {
    of.set(item, known);
    if (!order.has(known)) order.set(known, order.size);
    for (const part of item.name) {
      const list = byPart.get(nameSound(part));
      if (!list) byPart.set(nameSound(part), [known]);
      else if (!list.includes(known)) list.push(known);
    }
    known.mentions.push(item);
    if (item.role) for (const role of item.role.split(" and ")) known.roles.add(role);
    if (item.of && known.for === null && !isDescent(text, [item.from, item.from])) known.for = item.of.for;
    const sex = item.title === null ? null : (honorifics[item.title] ?? null);
    known.sex ??= sex;
    if (titled(item) && !institutional(item)) known.human = true;
    if (item.name.length > known.name.split(" ").length) known.name = item.name.join(" ");
  };
  const names = found.filter((item) => item.institutions.length === 0);
  const short = shortForms(text, found);
  for (const item of names.filter(({ name }) => name.length > 1)) {
    // the `Vale Network` is not Mr Vale
    const known = withPart(item.name).find((one) =>
      one.mentions.some((other) => sameName(other.name, item.name) && institutional(other) === institutional(item)),
    );
    join(item, known ?? begin(item, all, world));
  }
  for (const item of names.filter(({ name }) => name.length === 1)) {
    // `Vale's father, Ali,` is nobody else of that name.
    if (kinOf(text, item)) {
      join(item, begin(item, all, world));
      continue;
    }
    const long = short.get(item.name[0] as string);
    const fits = long
      ? [of.get(long)].filter((one) => one !== undefined)
      : withPart(item.name).filter((one) =>
          // the `Harbour Administration` is not `Mr Harbour`
          one.mentions.some(
            (other) =>
              sameName(other.name, item.name) &&
              sameAgency(item.name[0] ?? "", other.name) &&
              !(titled(item) && institutional(other) && !isGivenName(other.name[0] ?? "", world)),
          ),
        );
    join(item, nearest(text, item, fits) ?? calledShort(item, all) ?? misspelt(item, all) ?? begin(item, all, world));
  }
  for (const [form, long] of short) {
    const known = of.get(long);
    if (known && !known.human && !known.name.includes("(")) known.short = form;
  }
  for (const known of all) known.mentions.sort((a, b) => a.span[0] - b.span[0]);
  return { all, of };
}

/** `CNN` is `CNN International` and not the `CNN Radio Reports` that somebody may listen to. */
const sameAgency = (alone: string, name: readonly string[]): boolean =>
  !agencies.has(alone.toLowerCase()) || name.every((part) => part === alone || agencyParts.test(part));

/** The one named in full, and no institution, who is called by a name alone for short: `Bill` where `William Vale` is named. */
function calledShort({ name: [alone = ""] }: Named, all: readonly Known[]): Known | undefined {
  const called = all.filter(({ mentions }) =>
    mentions.some((one) => one.name.length > 1 && !institutional(one) && isShortFor(alone, one.name[0] ?? "")),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** The one named in full, and no institution, whose family name differs by a letter from a name alone: a slip of the pen. */
function misspelt({ name: [alone = ""] }: Named, all: readonly Known[]): Known | undefined {
  const alike = all.filter(({ mentions }) =>
    mentions.some((one) => one.name.length > 1 && !institutional(one) && slip(alone, one.name.at(-1) ?? "")),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** True for two words of five letters or more that begin alike, of which one has a letter more than the other. */
function slip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length !== short.length + 1) return false;
  let same = 0;
  while (short[same] === long[same] && same < short.length) same++;
  return same >= 3 && short.slice(same) === long.slice(same + 1);
}

/** Abbreviations that a report gives in brackets after the full name, or that are the first letters of one. */
function shortForms(text: string, found: readonly Named[]): ReadonlyMap<string, Named> {
  const forms = new Map<string, Named>();
  found.forEach((item, i) => {
    const before = found[i - 1];
    if (!before || item.name.length !== 1 || before.institutions.length > 0 || before.name.length < 2) return;
    const between = text.slice(before.span[1], item.span[0]);
    if (/^ ?\( ?$/u.test(between) && /^\p{Lu}{2,}$/u.test(item.name[0] ?? ""))
      forms.set(item.name[0] as string, before);
  });
  const lettered = new Map<string, Named>();
  for (const item of found) {
    const letters = item.institutions.length > 0 || titled(item) || !institutional(item) ? "" : initials(item.name);
    // A person's initials are nobody's name.
    if (letters.length > 2 && !lettered.has(letters)) lettered.set(letters, item);
  }
  for (const { name, institutions } of found) {
    const full = name.length === 1 && institutions.length === 0 ? lettered.get(name[0] as string) : undefined;
    if (full && !forms.has(name[0] as string)) forms.set(name[0] as string, full);
  }
  return forms;
}

const initials = (name: readonly string[]): string =>
  name.length < 3 ? "" : name.flatMap((part) => (/^\p{Lu}/u.test(part) ? [part.charAt(0)] : [])).join("");

function begin(item: Named, all: Known[], world: World): Known {
  const name = item.name.join(" ");
  const human = !institutional(item) && !partOfInstitution(item) && item.name.length > 1 && personal(item, world);
  const known: Known = {
    name,
    short: null,
    person: null,
    human,
    sex: sexOf(item.name),
    roles: new Set(),
    for: null,
    mentions: [],
  };
  all.push(known);
  return known;
}

/** A name that begins with an institution's: `Russian Defence Ministry`. */
export const partOfInstitution = ({ of, from, span }: Named): boolean => of !== null && from === span[0];

/** By which pronoun a name is taken up whose first is a woman's or a man's; null of others. */
export function sexOf(name: readonly string[]): "she" | "he" | null {
  const first = name.length > 1 ? nameKey(name[0] as string) : "";
  return womensNames.has(first) ? "she" : mensNames.has(first) ? "he" : null;
}

/** Of several that fit, the only one of that office, or one whose family name it is, and then the one named last before it. */
function nearest(text: string, item: Named, fits: readonly Known[]): Known | undefined {
  const part = nameSound(item.name[0] as string);
  const sex = item.title === null ? null : (honorifics[item.title] ?? null);
  const likely = fits.filter((one) => sex === null || one.sex === null || one.sex === sex);
  const sure = likely.filter((one) => sex !== null && one.sex === sex);
  if (sure.length === 1) return sure[0];
  // `President Vale Brand` is President Vale, and not his spokesman Tom Vale.
  const ranked = item.role === null ? [] : likely.filter(({ roles }) => roles.has(item.role ?? ""));
  if (ranked.length === 1) return ranked[0];
  const family = (likely.length > 0 ? likely : fits).filter((one) =>
    one.mentions.some(({ name }) => nameSound(name.at(-1) as string) === part),
  );
  const head = headOfFamily(text, family);
  if (head && item.title === null) return head;
  const last = (one: Known): number =>
    Math.max(-1, ...one.mentions.map(({ span }) => span[0]).filter((start) => start <= item.span[0]));
  return (family.length > 0 ? family : fits).toSorted((a, b) => last(b) - last(a))[0];
}

/** Of one family the only one whom nothing tells to be another's kin, where he is named more, or no less and by an office: `Vale` is not Vale's son. */
function headOfFamily(text: string, family: readonly Known[]): Known | undefined {
  const isKin = ({ mentions }: Known): boolean =>
    mentions.some(({ from, role, span }) => {
      const [before, behind] = [text.slice(Math.max(0, from - 30), from), text.slice(span[1], span[1] + 40)];
      return kinTies.before.test(before) || kinTies.behind.test(behind) || kinTies.role.test(role ?? "");
    });
  const heads = family.filter((one) => !isKin(one));
  const [head] = heads;
  const most = Math.max(...family.filter((one) => one !== head).map(({ mentions }) => mentions.length));
  if (!head || family.length < 2 || heads.length > 1) return undefined;
  return head.mentions.length > most || (head.mentions.length === most && head.roles.size > 0) ? head : undefined;
}

/** Whose relative a name alone tells, by the word before it: `father` of `Vale's father, Ali`. */
export const kinOf = (text: string, { name, from }: Named): string | undefined =>
  name.length === 1 ? kinBefore.exec(text.slice(Math.max(0, from - 30), from))?.[1] : undefined;

/** True where a name of several words begins with a given name that the tables know, or is in them. */
const personal = (item: Named, world: World): boolean =>
  titled(item) || isGivenName(item.name[0] as string, world) || world.actorByName(item.name.join(" ")).length > 0;

/**
 * A name of several words that is a source by itself is taken for a person's, unless one of its words is an
 * institution's: what else speaks under such a name is in the tables.
 */
export function speaking(known: Known, source: string): void {
  const full = known.mentions.some(({ name }) => name.length > 1);
  if (!full || known.human || peoples.test(known.name) || known.mentions.some((item) => institutional(item) || item.of))
    return;
  const spoken = source.replace(/['’]s?$/u, "").trim();
  if (known.mentions.some(({ name }) => name.join(" ") === spoken) && !media.test(known.name)) known.human = true;
}

/** The words of a phrase up to and with its head, where that is a role: `chief of the mission` is `chief`. */
export function roleIn(phrase: string): string | null {
  const parts = phrase
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .replace(/\bex-(?=\p{L})/gu, "former ")
    .replace(/\b(vice|deputy)-(?=\p{L})/gu, "$1 ")
    .split(/[\s,]+/u);
  const stop = parts.findIndex((part) => /^(?:of|for|to|in|at|from|by|who|on|with|and|which|that)$/u.test(part));
  const before = stop === -1 ? parts : parts.slice(0, stop);
  if (
    /^(?:of|for)$/u.test(parts[stop] ?? "") &&
    roleNouns.has(before.at(-1) ?? "") &&
    /^(?:secretary|minister|head|chief|director|chairman|commander)$/u.test(before.at(-1) ?? "")
  )
    return [...before, ...parts.slice(stop, stop + 4)].join(" ").replace(/ (?:of|for)(?: the)?$/u, "");
  return roleNouns.has(before.at(-1) ?? "") ? before.join(" ") : null;
}

export const isPronoun = (phrase: string): boolean => phrase.toLowerCase() in pronouns;
