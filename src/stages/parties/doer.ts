import { beingDone, ofOneself } from "../../lang/en/answers.ts";
import { doingPronouns, governed, passive, subjects, subjectsOwn } from "../../lang/en/clauses.ts";
import { undergoing } from "../../lang/en/passives.ts";
import { roleNouns } from "../../lang/en/roles.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { DeedKind } from "../../model/deed.ts";
import { contains, type Span } from "../../model/span.ts";
import { lastBefore } from "../../text/last-before.ts";
import { both } from "./encounter.ts";
import type { Named } from "./mentions/named.ts";
import type { Scene } from "./reference/scene.ts";

/** A deed as far as its own words go. */
export interface DeedWords {
  readonly trigger: Span;
  readonly kind: DeedKind;
}

/** What is done by whom it belongs to; whose arrest or ouster it is suffers it. */
const ofOwner: ReadonlySet<DeedKind> = new Set([
  "visit",
  "withdrawal",
  "deployment",
  "resignation",
  "candidacy",
  "statement",
]);

/**
 * The words that name who does a deed, where nothing has been marked: its owner (`Turkey's offensive`, `Russian
 * shelling`), whoever it is done by, or the subject of its clause. Null where the clause is passive or names nobody so.
 * Who says `we` of what he does himself does it, whomever else the model marks; so do `the two leaders` before it.
 * Where somebody is `marked`, only the owner of a deed that is always its owner's: `ahead of Vale's visit`.
 * `said` is the attribution that holds the deed: its doer is sought among the words of the same speaker.
 * On annotated deeds these rules name the right one eight times of ten where they name any.
 */
export function doerOf(
  scene: Scene,
  { trigger, kind }: DeedWords,
  said: Attribution | undefined,
  marked: boolean,
): Span | null {
  const sentence = scene.sentences[scene.sentenceAt(trigger[0])];
  const own = both(scene.text, trigger) ?? (said && oneselfBefore(scene.text, trigger));
  if (own) return own;
  if (!sentence || (marked && !ofOwner.has(kind))) return null;
  const part = said?.content.find((content) => contains(content, trigger));
  const clause: Span = [Math.max(part?.[0] ?? 0, sentence[0]), Math.min(part?.[1] ?? sentence[1], sentence[1])];
  if (marked) return owner(scene, [clause[0], trigger[0]]);
  const lead = scene.text.slice(clause[0], trigger[0]);
  const suffers = undergoing.test(lead) || (!/ing$/u.test(scene.text.slice(...trigger)) && passive.test(lead));
  return (
    (suffers ? null : owner(scene, [clause[0], trigger[0]])) ??
    agent(scene, [trigger[1], clause[1]]) ??
    (!subjectsOwn.has(kind) || suffers ? null : subject(scene, [clause[0], trigger[0]]))
  );
}

/** The pronoun of who says what he will do, or has done, before a deed: `we will`. */
function oneselfBefore(text: string, [start, end]: Span): Span | null {
  const own = lastBefore(text, start, ofOneself);
  return own && (/ing$/u.test(text.slice(start, end)) || !beingDone.test(text.slice(own[0], start))) ? own : null;
}

const spanOf = (item: Named): Span => [item.from, item.span[1]];

/** Between an owner and what is his: `’s latest`, and not `’s economy with`. */
const belongs =
  /^['’]s?\s(?:(?!(?:with|in|on|for|against|by|from|at|after|before|over|into|through|under)\s)[\p{Ll}\d-]+\s){0,3}$/u;

/** Somebody by his office, whose the deed is: `the president's`. */
const ownersOffice = /\b(the (?:\p{Ll}+ ){0,2}\p{Ll}+)['’]s (?:[\p{Ll}-]+ ){0,2}$/iu;

/** A name, or an office, that the deed's own words belong to: a possessive or the adjective of a people, directly before them. */
function owner(scene: Scene, [from, to]: Span): Span | null {
  const office = ownersOffice.exec(scene.text.slice(from, to));
  const noun = office?.[1]?.split(" ").at(-1)?.toLowerCase() ?? "";
  if (office?.[1] && roleNouns.has(noun)) return [from + office.index, from + office.index + office[1].length];
  const near = scene.namedWithin([from, to]).at(-1);
  if (!near) return null;
  const between = scene.text.slice(near.span[1], to);
  const owns = near.possessive && belongs.test(between);
  const people = near.institutions[0]?.by === "demonym" && /^\s(?:[\p{Ll}-]+\s){0,2}$/u.test(between);
  return owns || people ? spanOf(near) : null;
}

/** A name after `by`: `was shelled late on Monday by Russia`. */
function agent(scene: Scene, [from, to]: Span): Span | null {
  const by =
    /^(?:\s(?:[\p{Ll}-]+|\p{Lu}\p{Ll}+day|(?:in|over|near|at|on|from|off|outside) (?:the )?\p{Lu}\p{L}+)){0,4}?\sby\s/u.exec(
      scene.text.slice(from, to),
    );
  if (!by) return null;
  const at = from + by[0].length;
  const item = scene.namedWithin([at, Math.min(to, at + 60)])[0];
  if (!item || !/^(?:the |an? |[\p{Ll}-]+ ){0,3}$/u.test(scene.text.slice(at, item.from))) return null;
  const group = /^(?: [\p{Ll}-]+s)?/u.exec(scene.text.slice(item.span[1], to))?.[0] ?? "";
  return [item.from, item.span[1] + (item.possessive ? 0 : group.length)];
}

/** The subject nearest before the deed: a name that no preposition governs, or a pronoun after it. */
function subject(scene: Scene, [from, to]: Span): Span | null {
  const { text } = scene;
  const names = scene.namedWithin([from, to]).filter((item) => {
    const adjective =
      item.institutions[0]?.by === "demonym" &&
      /^\s\p{L}/u.test(text.slice(item.span[1], to)) &&
      !/s$/u.test(item.name.at(-1) ?? "");
    return !item.possessive && !adjective && !governed.test(text.slice(Math.max(from, item.from - 40), item.from));
  });
  const name = names.at(-1);
  const pronoun = [...text.slice(from, to).matchAll(subjects)].at(-1);
  const word = pronoun?.[1] ?? "";
  const at = pronoun ? from + pronoun.index + pronoun[0].length - word.length : -1;
  if (name && name.span[0] > at) return spanOf(name);
  return doingPronouns.has(word.toLowerCase()) ? [at, at + word.length] : null;
}
