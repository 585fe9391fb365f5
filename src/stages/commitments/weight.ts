import { leadsUp, stance } from "../../lang/en/turns.ts";
import {
  ahead,
  askedOf,
  awaitedOf,
  leftToOthers,
  lookAlikes,
  noAnswer,
  notAhead,
  outcome,
  praising,
  reluctant,
  ruledOut,
  withheld,
  wordToCome,
} from "../../lang/en/undertakings.ts";
import type { Act } from "../../model/acts.ts";
import { type Attribution, sidesWith, speaksForSide } from "../../model/attribution.ts";
import type { Strength } from "../../model/commitment.ts";
import type { Wording } from "./wording.ts";

/** How much of an undertaking somebody's words are. */
export interface Weight {
  readonly strength: Strength;
  readonly binding: boolean;
  readonly negated: boolean;
  readonly why: string;
}

/** What is wanted of somebody is not yet given. */
const wanted: ReadonlySet<Act> = new Set(["demand", "request", "hope", "question"]);
/** Acts that say how the world is; of these only what plainly keeps something open is of interest here. */
const telling: ReadonlySet<Act> = new Set(["assertion", "assessment"]);
/** Acts by which somebody says of others, against them, what they are about. */
const against: ReadonlySet<Act> = new Set(["accusation", "warning", "condemnation"]);
const undertaking: ReadonlySet<Act> = new Set([
  "assurance",
  "denial",
  "promise",
  "refusal",
  "offer",
  "threat",
  "agreement",
  "intention",
  "support",
]);

/** What may be, nobody undertakes. */
const perhaps = /\b(?:possibly|perhaps|might|maybe|probably|likely)\b/iu;

/** Wishes are no intentions: nobody is held to what he would like. */
const wish =
  /\b(?:wants?|wanted|wish(?:es|ed)?|hop(?:e|es|ed|ing)|would like|prefers?|seeks?|seeking|sought|considering|may|might|could)\b/iu;

/** Words that name nothing to be done. */
const empty = /^(?:that )?(?:any|some|no|every)?(?:thing|it|this|that|so|such|them|one)\W*$/iu;

interface Said {
  readonly attribution: Attribution;
  readonly parent: Attribution | undefined;
  readonly cue: string;
  /** The words of the parent's cue; empty where there is none. */
  readonly around: string;
  readonly words: string;
  readonly read: Wording;
  /** The words name a time still to come. */
  readonly toCome: boolean;
}

/** True where the words tell what will come of something that is not the speaker himself. */
const comes = ({ subject }: Wording, words: string): boolean =>
  subject !== "" && !/^(?:I|we|he|she|it|they)$/iu.test(subject) && outcome.test(words);

/** True where one side says against another what it means to do: nobody's word is given by that. */
const toldAgainst = ({ speakers }: Attribution, { act, speakers: tellers }: Attribution): boolean =>
  against.has(act) &&
  speakers.length > 0 &&
  tellers.length > 0 &&
  [...speakers, ...tellers].every(speaksForSide) &&
  !speakers.some((one) => sidesWith(one, tellers));

/** True where others accuse somebody of what he refuses or means to do: that is no word of his. */
const accusedOf = ({ act, speakers }: Attribution, { act: outer, speakers: tellers }: Attribution): boolean =>
  outer === "accusation" && held.has(act) && speakers.length > 0 && !speakers.some((one) => sidesWith(one, tellers));

/** What others may hold against somebody as his own doing. */
const held: ReadonlySet<Act> = new Set(["refusal", "agreement", "threat"]);

/** True where others say what they expect or fear of somebody, which is no word of his. */
const awaitedBy = ({ speakers }: Attribution, { act, speakers: tellers }: Attribution, cue: string): boolean =>
  act === "assessment" && awaitedOf.test(cue) && !speakers.some((one) => sidesWith(one, tellers));

/**
 * What the words of one attribution weigh as a commitment, null where they are none at all: no undertaking, a fact told
 * or denied, a wish. What only sounds like an undertaking is kept, and binds nobody.
 */
export function weightOf({ attribution, parent, cue, around, words, read, toCome }: Said): Weight | null {
  const { act, modality } = attribution;
  if ((!undertaking.has(act) && !telling.has(act)) || empty.test(words.trim()) || notAhead.test(words)) return null;
  if (leadsUp.test(read.does) || stance.test(words) || noAnswer.test(words) || leftToOthers.test(words)) return null;
  const open = lookAlikes.find((look) => look.words.test(`${cue} ${words}`));
  if (open && (undertaking.has(act) || lookAlikes.indexOf(open) < 3))
    return {
      strength: "reserve",
      binding: false,
      negated: read.negated && !/\brul/u.test(`${cue} ${words}`),
      why: open.why,
    };
  if (telling.has(act)) return null;
  const weight = (strength: Strength, negated: boolean, why: string): Weight => {
    if (parent && wanted.has(parent.act))
      return {
        strength,
        binding: false,
        negated,
        why: `is ${parent.act === "demand" ? "demanded" : "asked for"}, not given`,
      };
    if (parent && (act === "intention" ? toldAgainst(attribution, parent) : accusedOf(attribution, parent)))
      return { strength: "reserve", binding: false, negated, why: "is what another side says against him" };
    if (parent && awaitedBy(attribution, parent, around))
      return { strength: "reserve", binding: false, negated, why: "is expected of him, not given" };
    if (wordToCome.test(cue)) return { strength: "reserve", binding: false, negated, why: "is still to be given" };
    if (modality === "desired")
      return { strength: "reserve", binding: false, negated, why: "is wished for, not undertaken" };
    return { strength, binding: true, negated, why };
  };
  const strength: Strength = read.how === "plan" || modality === "possible" ? "intention" : "undertaking";
  const negated = read.negated || /\b(?:not|never|no)(?: to)?$/iu.test(cue.trim());
  switch (act) {
    case "promise":
    case "offer":
    case "threat":
      return weight(
        strength,
        negated,
        act === "threat" ? "threatens it" : act === "offer" ? "offers it" : "promises it",
      );
    case "assurance":
      return read.how === null || comes(read, words) ? null : weight(strength, negated, "gives his word on it");
    case "agreement": {
      if (/\b(?:fail|not|n['’]t|refus|without)/iu.test(cue) && !negated) return null;
      const undertaken = read.how === "firm" || read.how === "bare";
      return undertaken ? weight(strength, negated, "agrees to it") : null;
    }
    case "refusal": {
      const refused =
        ((/^to \p{L}/iu.test(words) || askedOf.test(words)) && !/\boppos/iu.test(cue)) || ruledOut.test(cue.trim());
      if (reluctant.test(cue) || withheld.test(words) || !(refused || (read.how !== null && negated))) return null;
      return weight("undertaking", true, "refuses it");
    }
    case "denial":
      return ahead.test(words) && (read.how !== null || read.named !== null)
        ? weight("intention", true, "denies that it is planned")
        : null;
    case "intention": {
      if (
        modality === "possible" ||
        comes(read, words) ||
        perhaps.test(words.slice(0, 60)) ||
        wish.test(cue) ||
        (wish.test(words.slice(0, 60)) && read.how !== "firm")
      )
        return null;
      const planned =
        /\b(?:will|going to|dedicat|readiness|plan|intend|intention|vow|decid|decision|determin|ready|prepar|commit|pledg|resol)/iu.test(
          cue,
        );
      return read.how === "firm" || read.how === "plan" || (planned && read.how === "bare")
        ? weight(
            read.how === "firm" && modality === "certain" ? "undertaking" : "intention",
            negated,
            "says that it will be done",
          )
        : null;
    }
    default:
      return (toCome || read.how === "firm") && !praising.test(cue)
        ? weight("intention", negated, "declares himself for it ahead of time")
        : null;
  }
}
