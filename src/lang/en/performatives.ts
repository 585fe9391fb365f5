import type { Act } from "../../model/acts.ts";

/** What may stand before the speaker's `I` or `we`, and between it and the verb, where his own saying is meant. */
const opening = `^(?:that )?["“”'‘«\`]* ?(?:(?:and|but|so|again|once again|today|first|here),? )*(?:I|we) `;
const between = String.raw`(?:(?:\p{L}+ly|also|again|all|both|do|must|hereby|therefore|still|continue to|want to|wish to|would like to) ){0,3}`;

/** The words up to the verb of somebody who speaks of himself: `“And today we must again `. */
export const ofOneself = new RegExp(`${opening}${between}`, "iu");

const saying = (verbs: string): RegExp => new RegExp(`^(?:${verbs})(?![\\p{L}’'])`, "iu");

/**
 * Verbs by which somebody does what he says in the very words (Austin 1962, *How to Do Things with Words*: explicit
 * performatives), in the first person and the present. Data only; those are left out that name one act as often as another
 * (`we agree`, `we reject`, `I warn`).
 */
export const performatives: readonly { readonly verb: RegExp; readonly act: Act }[] = [
  { verb: saying("condemn|denounce|deplore"), act: "condemnation" },
  { verb: saying("urge|implore|call (?:on|upon|for)|appeal (?:to|for)|hope"), act: "hope" },
  { verb: saying("demand"), act: "demand" },
  {
    verb: saying("(?:ask|invite|request)(?! (?:why|how|what|when|where|who|whether|if|about|myself|ourselves)\\b)"),
    act: "request",
  },
  { verb: saying("welcome|support|applaud|commend|endorse|salute"), act: "support" },
  { verb: saying("offer"), act: "offer" },
  { verb: saying("promise|pledge|vow|swear"), act: "promise" },
  { verb: saying("accuse"), act: "accusation" },
  { verb: saying("propose"), act: "proposal" },
];
