import { media, platforms, press } from "../../../lang/en/channels.ts";
import { texts } from "../../../lang/en/institutions.ts";
import type { Attribution } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";
import { small } from "../../../text/small.ts";
import { ownId } from "../../../world/spelling.ts";
import type { Named } from "../mentions/named.ts";
import { whoMet } from "./met.ts";
import { type Asked, asInstitutions, type Refer, type Referent, takenUp } from "./referent.ts";
import { partyOfInstitution, partyOfKnown, reading, type Scene } from "./scene.ts";

/** Before one who has a text from somebody else: `a letter seen by Reuters`, `a statement read by the mayor`. */
const passedOn = /\b(?:read|seen|obtained|reviewed|received) by$/u;

const head =
  /^(?:(?:an?|the|this|that|its|his|her|their|one)\s)?(?:[\p{L}’'.-]+\s){0,4}?(\p{L}+)(?=$|\s(?:from|by|of|on|issued|released|published|sent|to|signed|carried|posted|read|at|before|about|in)\b)/u;

/**
 * A text that speaks (`the letter said`) speaks for whoever gave it out: the one it is ascribed to here, or where the
 * report first tells of it, or else the one who spoke before. Null for what is no text.
 */
export function ofText(scene: Scene, asked: Asked, span: Span, refer: Refer): Referent | null {
  const phrase = scene.text.slice(...span).toLowerCase();
  const noun = head.exec(phrase)?.[1];
  if (!noun || !texts.has(noun)) return null;
  const by = /\s(?:by|from)\s/u.exec(phrase);
  const author =
    by && !passedOn.test(phrase.slice(0, by.index + 3))
      ? refer(scene, asked, [span[0] + by.index + by[0].length, span[1]])
      : null;
  if (author?.resolved) return { ...author, rule: "text of" };
  const site = /\bon ((?:the|its) [\p{L} ]{3,40})['’]s (?:web ?site|web page|page|channel|account)\b/u.exec(phrase);
  const owner = site?.[1]
    ? refer(scene, asked, [span[0] + site.index + 3, span[0] + site.index + 3 + site[1].length])
    : null;
  if (owner?.resolved) return { ...owner, rule: "text of" };
  const here = giver(scene, span);
  if (here) return here;
  if (/^(?:an?|the|their) joint /u.test(phrase)) {
    const at = scene.sentenceAt(span[0]);
    for (let i = at; i >= 0 && i > at - 4; i--) {
      const two = whoMet(scene, scene.sentences[i] as Span, "text of");
      if (two) return two;
    }
  }
  if (!/^(?:the|this|that|its|his|her|their)\s/u.test(phrase)) return null;
  const near = asked.before.findLast((said) => said.referent.resolved);
  const same = asked.before.findLast(
    ({ attribution, referent }) =>
      (referent.resolved && attribution.source.some((one) => mentions(scene, one, noun))) ||
      (referent.resolved && attribution.channelSpan.some((one) => mentions(scene, one, noun))) ||
      saidIn(scene, attribution, noun),
  );
  if (same) return takenUp(same, "text of");
  const medium = reporting.has(noun) ? ofMedium(scene, asked) : null;
  if (medium) return medium;
  const told = inText(scene, noun, span[0]);
  if (told) return told;
  const body = ofBody.exec(phrase);
  if (body) {
    const whose = refer(scene, asked, [span[0], span[0] + body[0].trimEnd().length]);
    return whose?.resolved && !whose.human ? { ...whose, rule: "text of" } : null;
  }
  const issuer = issuerOf(scene, noun, span[0]);
  const issued = issuer && refer(scene, asked, issuer);
  if (issued) return { ...issued, rule: "text of" };
  if (!utterances.has(noun)) return null;
  const written = asked.before.findLast(({ attribution: { channelSpan } }) =>
    channelSpan.some((one) => mentions(scene, one, noun)),
  );
  const before = asked.above.at(-1) ?? written ?? near;
  return before ? takenUp(before, "text of") : null;
}

/** Texts that are as a rule of whoever spoke last; a report or a plan may be anybody's. */
const utterances = new Set([
  "statement",
  "letter",
  "message",
  "communique",
  "communiqué",
  "release",
  "note",
  "post",
  "tweet",
  "speech",
  "email",
  "announcement",
  "readout",
  "briefing",
]);

/** Whose it is by a noun alone, `the council statement`: no other's who spoke before. */
const ofBody =
  /^(?:the|this|that) (?:[\p{L}-]+ )?(?:council|party|government|ministry|company|union|court|police|army|military|committee|commission|embassy|agency) /u;

/** What a medium brings. */
const reporting = new Set(["report", "reports", "story", "article", "dispatch"]);

/**
 * `the report`, after a medium that `reported` something, or that is called a newspaper where it said it: that medium,
 * however many spoke in its report since.
 */
function ofMedium(scene: Scene, asked: Asked): Referent | null {
  const words = (spans: readonly Span[]): string => spans.map((span) => scene.text.slice(...span)).join(" ");
  const reported = asked.before.findLast(
    ({ attribution: { source, cue, within }, referent: { parties, resolved } }) =>
      resolved &&
      within === null &&
      (press.test(words(source)) || (parties.some(({ name }) => media.test(name)) && /\breport/iu.test(words(cue)))),
  );
  return reported ? takenUp(reported, "text of") : null;
}

/** What makes of a state's name a medium of it that nobody names: `a Norwegian newspaper`. */
const unnamedMedium =
  /^(?:['’]s)? (?:[\p{Ll}-]+ )?(?:(?:news)?papers?|dail(?:y|ies)|weekly|magazines?|tabloids?|media|press|television|radio|broadcaster|website|news agency)\b(?! \p{Lu})/u;

/** True for a state whose name tells only whose the medium is. */
const isMedium = ({ institutions }: Named, behind: string): boolean =>
  institutions[0]?.kind === "state" && unnamedMedium.test(behind);

/** `A commission said in an interim report`: where somebody said it, right behind the cue. */
function saidIn({ text }: Scene, { source, cue }: Attribution, noun: string): boolean {
  const end = cue.at(-1)?.[1];
  const own = new RegExp(`^ in (?:an?|its|his|her|their) (?:[\\p{L}-]+ ){0,3}${noun}\\b`, "u");
  return source.length > 0 && end !== undefined && own.test(text.slice(end, end + 80));
}

const mentions = (scene: Scene, span: Span, noun: string): boolean =>
  new RegExp(`\\b${noun}\\b`, "u").test(scene.text.slice(...span).toLowerCase());

/** Before those to whom a text is, or whom it is about, and before one who only has it. */
const ofOthers = /\b(?:to|on|about|against|for|(?:seen|obtained|reviewed|received) by)\s(?:the\s)?$/u;

/** Whoever the phrase itself names: the Kremlin statement, a letter from X; not to whom or on what, nor whose the one is who gives it. */
function giver(scene: Scene, span: Span): Referent | null {
  const named = scene.namedWithin(span).filter((item) => {
    const [before, behind] = [scene.text.slice(span[0], item.from), scene.text.slice(item.span[1], span[1])];
    const there = item.institutions.length > 0 && /\bin (?:the )?$/u.test(before);
    return !there && !isMedium(item, behind) && !ofOthers.test(before);
  });
  const owns = (item: Named, next: Named | undefined): boolean =>
    item.possessive && next !== undefined && /^['’]s? $/u.test(scene.text.slice(item.span[1], next.span[0]));
  const first = named.find((item, n) => !owns(item, named[n + 1]));
  return first ? ofName(scene, first, span[1]) : null;
}

function ofName(scene: Scene, item: Named, end: number): Referent | null {
  const known = scene.knownOf(item);
  const institution = reading(scene, item);
  const office =
    /^(?:['’]s)? ((?:[\p{L}-]+ ){0,2}(?:ministry|department|office|embassy|parliament|army|military|government|presidency|mission|agency))/iu.exec(
      scene.text.slice(item.span[1], end),
    )?.[1];
  const evidence = [item.span];
  if (known) return { parties: [partyOfKnown(known)], rule: "text of", evidence, human: known.human, resolved: true };
  if (!institution) return null;
  const name = `${scene.text.slice(...item.span)} ${office}`;
  const party =
    office && !/government$/iu.test(office)
      ? { name, actor: ownId(name), for: institution.for }
      : partyOfInstitution(institution);
  return asInstitutions([party], "text of", evidence);
}

/** Doings by which a text becomes somebody's. */
const gives = "issued|released|published|posted|put out|sent out|gave out|adopted|passed|approved";

/** When or how it was done, before the verb: `on Friday overwhelmingly`. */
const when =
  "(?:(?:has|had|also|later|earlier|overwhelmingly|unanimously|narrowly|(?:on|late|early) \\p{Lu}\\p{Ll}+) )*";

/** `The group from the port, a town of sailors, issued a statement`: who gave such a text out, in a sentence close before. */
function issuerOf(scene: Scene, noun: string, before: number): Span | null {
  const gave = new RegExp(
    `^(\\p{Lu}[^,.;:“”"]{2,80}?)(?:, [^,“”"]{2,90},)? ${when}(?:${gives}) (?:an?|the|its) (?:[\\p{L}-]+ ){0,3}${noun}\\b`,
    "u",
  );
  const here = scene.sentenceAt(before);
  for (const [from, to] of scene.sentences.slice(Math.max(0, here - 2), here).toReversed()) {
    const subject = gave.exec(scene.text.slice(from, to))?.[1];
    if (subject) return [from, from + subject.length];
  }
  return null;
}

/** Where the report first tells of the text: `a report by X`, `X's report`, `X report`. */
function inText(scene: Scene, noun: string, before: number): Referent | null {
  const lower = small(scene.text.slice(0, before));
  for (let at = lower.lastIndexOf(noun); at > 0; at = lower.lastIndexOf(noun, at - 1)) {
    const end = at + noun.length;
    if (/\p{L}/u.test(lower.charAt(end)) || /\p{L}/u.test(lower.charAt(at - 1))) continue;
    const after = scene.namedWithin([end, Math.min(before, end + 80)])[0];
    const link = after ? scene.text.slice(end, after.from) : "";
    if (
      after &&
      /^ (?:(?:issued|released|published|prepared|written|signed|drafted|sent) )?(?:by|from|of) (?:the )?$/u.test(link)
    )
      return ofName(scene, after, Math.min(before, end + 80));
    const owner = scene.namedWithin([Math.max(0, at - 60), at]).at(-1);
    if (
      owner &&
      (owner.possessive || !platforms.test(scene.text.slice(...owner.span))) &&
      !isMedium(owner, scene.text.slice(owner.span[1], end)) &&
      /^(?:['’]s?)?(?: (?!(?:and|or|of|in|to|on|the|that|who|which|said|says|told)\b)[\p{L}-]+){0,2} $/u.test(
        scene.text.slice(owner.span[1], at),
      )
    )
      return ofName(scene, owner, at);
  }
  return null;
}
