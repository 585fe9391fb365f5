import type { Attribution } from "../../../model/attribution.ts";
import { hull, type Span } from "../../../model/span.ts";
import { singular } from "../reference/phrase.ts";
import { refer } from "../reference/reference.ts";
import { type Asked, type Referent, takenUp } from "../reference/referent.ts";
import type { Scene } from "../reference/scene.ts";
import { reporters } from "./press.ts";

/**
 * Who speaks where a cue has no source: by the sentence, by what is told around it (in `outer`) or before, or by who asks
 * questions in news.
 */
export const sourceless = (scene: Scene, asked: Asked, outer: Attribution | undefined): Referent | null =>
  goingOn(scene, asked) ??
  accused(scene, asked) ??
  interrupted(scene, asked, outer?.content ?? []) ??
  toldBefore(scene, asked) ??
  (asked.above.length === 0 ? asker(scene, asked.attribution) : null);

/**
 * `…, adding that`, `… but did not say when`: a verb with no subject of its own goes on from whoever speaks before it in
 * the sentence.
 */
function goingOn(scene: Scene, asked: Asked): Referent | null {
  const { attribution, before } = asked;
  const { cue, within } = attribution;
  const [at, end] = cue[0] ?? [0, 0];
  const words = scene.text.slice(at, end);
  const joined = /(?:\b(?:and|but|nor)|(?<=\p{Ll}),) (?:also |then |later )?$/u.test(
    scene.text.slice(Math.max(0, at - 12), at),
  );
  const goes =
    joined && /^(?:(?:did|does|do|had|has|have|would|is|are|was|were) |\p{L}+ed\b|said\b|told\b|says\b)/u.test(words);
  if (!goes && !/^(?:also |further |then )?\p{L}{3,}ing\b/u.test(words)) return null;
  const sentence = scene.sentenceAt(at);
  const last = before.findLast((said) => said.attribution.within === within && said.at < at);
  if (last && scene.sentenceAt(last.at) === sentence) return takenUp(last, "same speaker");
  const around = asked.above.at(-1)?.attribution.content.find(([from, to]) => from < at && at < to);
  const subject = around && subjectPronoun.exec(scene.text.slice(...around));
  if (!around || !subject?.[1] || scene.sentenceAt(around[0]) !== sentence) return null;
  const start = around[0] + subject[0].length - subject[1].length;
  return refer(scene, asked, [start, start + subject[1].length]);
}

/** A source that is only a place, which tells nobody who speaks: `fears mounted in Norway that`. */
export const inPlace =
  /^(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Aa]round|[Ii]nside) (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*$/u;

/** `accused Vale of plans to leave`: the plans, claims or threats are his who is accused of them. Null elsewhere. */
function accused(scene: Scene, asked: Asked): Referent | null {
  const outer = asked.above.at(-1)?.attribution;
  const at = asked.attribution.cue[0]?.[0] ?? 0;
  const around = outer?.content.find(([from, to]) => from <= at && at < to);
  if (!outer || !around || !/\baccus/iu.test(scene.text.slice(...(hull(outer.cue) ?? [0, 0])))) return null;
  const who = /^([^.;:]{2,90}?) of (?:(?:an?|the|his|her|its|their) )?(?:["“”]?[\p{L}-]+["”]?,? ){0,3}$/u.exec(
    scene.text.slice(around[0], at),
  )?.[1];
  return who === undefined ? null : refer(scene, asked, [around[0], around[0] + who.length]);
}

/** The subject with which somebody's words begin, where that is a pronoun: `Norway says it has left and is offering talks`. */
const subjectPronoun = /^["“]?(?:that )?(it|he|she|they|we|I)\b/iu;

/** `Norway, brokers said, had refused`: whoever stands before who tells of him, and his own verb behind that. Null elsewhere. */
function interrupted(scene: Scene, asked: Asked, pieces: readonly Span[]): Referent | null {
  const [at] = asked.attribution.cue[0] ?? [0];
  const n = pieces.findIndex(([from, to]) => from <= at && at < to);
  const [own, before] = [pieces[n], pieces[n - 1]];
  if (!own || !before || !/^(?:to )?$/u.test(scene.text.slice(own[0], at))) return null;
  const words = scene.text.slice(...before);
  if (words.length > 70 || /[.“”"]|\b(?:is|was|are|were|has|had|have|will|would|that)\b/u.test(words)) return null;
  return refer(scene, asked, before);
}

/** `The call came after a strike`: whoever called for something before that, by a word of the same stem. Null elsewhere. */
function toldBefore(scene: Scene, { attribution, before }: Asked): Referent | null {
  const [start, end] = hull(attribution.cue) ?? [0, 0];
  const [, noun = ""] = takingUp.exec(scene.text.slice(Math.max(0, start - 4), end)) ?? [];
  if (noun === "") return null;
  const here = scene.sentenceAt(start);
  const one = singular(noun);
  const told = new RegExp(`\\b(?:${verbs[one] ?? one})(?:s|d|ed|ing)?\\b`, "iu");
  const last = before.findLast(
    (one) =>
      one.attribution.within === attribution.within &&
      scene.sentenceAt(one.at) >= here - 5 &&
      one.attribution.cue.some((span) => told.test(scene.text.slice(...span))),
  );
  return last ? takenUp(last, "same speaker") : null;
}

/** The stems of verbs that differ from their noun: who denied made the denial. */
const verbs: Readonly<Record<string, string>> = {
  promise: "promis(?:e|ing)",
  pledge: "pledg(?:e|ing)",
  proposal: "propos(?:e|ing|al)",
  threat: "threaten|threat",
  warning: "warn",
  accusation: "accus(?:e|ing|ation)",
  denial: "den(?:y|ies|ied|ial)",
  announcement: "announc(?:e|ing|ement)",
};

/** A noun with its article that takes up words told of before. */
const takingUp =
  /(?:^|\s)[Tt]he (?:\p{Ll}+ )?(calls?|demands?|warnings?|threats?|promises?|pledges?|offers?|proposals?|requests?|appeals?|accusations?|claims?|denials?|announcements?|vow)$/u;

/** `Asked whether ...`: the one who asks is not named, but in news it is reporters. */
function asker(scene: Scene, { cue }: Attribution): Referent | null {
  const words = cue.map((span) => scene.text.slice(...span)).join(" ");
  // What happens raises questions that nobody puts.
  const before = scene.text.slice(Math.max(0, (cue[0]?.[0] ?? 0) - 20), cue[0]?.[0] ?? 0);
  if (/\brais(?:e[sd]?|ing)\b/iu.test(`${before}${words}`)) return null;
  if (!/^(?:when |was |were )?(?:asked|pressed|questioned)\b|\bquestions?\b/iu.test(words)) return null;
  return {
    parties: [reporters],
    rule: "asked",
    evidence: cue,
    human: false,
    resolved: false,
  };
}
