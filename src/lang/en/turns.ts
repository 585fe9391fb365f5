/** Turns of phrase that have the words of an undertaking and undertake nothing. Data only. */

/** Behind its subject, a verb that only leads up to what is then said: `I won't hide from you that`, `we will not lie`. */
export const leadsUp =
  /^(?:\p{L}*['’](?:ll|t)|will|would|shall)(?: (?:not|never|\p{L}+ly))* (?:(?:hide|conceal|disguise|deny|pretend|dispute|say|admit|confess|concede|repeat|add|note|stress|remind (?:you|everyone)|tell you) (?:(?:from|to) (?:you|anybody|anyone|anybody else|the public|the world) )?(?:that|it|how|the fact)\b|lie(?: to (?:you|anybody|anyone|the \p{L}+))?(?=[\s,.:;!”"]|$)(?! (?:in|at|down|with|on|between))|mince (?:\p{L}+ )?words|beat about the bush|be (?:surprised|shocked|naive|honest|frank|fooled)\b)/iu;

/** What somebody thinks of it, or that he lets it pass: nothing is done by it, or left. */
export const stance =
  /^(?:that )?(?:not |never )?to (?:not )?(?:ignore|disregard|overlook|shrug off|brush (?:off|aside)|dismiss|laugh off|play down|downplay|believe|admit|concede|think)\b/iu;

/** Words of which one makes a clause of them, or with which a deed begins; without any they are a mere name of something. */
export const clausal =
  /^(?:that|not|never|to|whether|how|what|I|we|he|she|it|they|you|there|this|nobody|no one|everyone)\b|^(?:of |on |from |against |about |in )?(?:\p{L}+ly )?(?!(?:anything|nothing|something|everything|king|spring|evening|morning|thing|wing|building|meeting)\b)\p{L}+ing\b|\b(?:is|are|was|were|am|be|been|has|have|had|can|could|may|might|must|should|will|would|shall|does|do|did|to)\b|['’](?:ll|re|ve|m|d|t)\b|^\p{Lu}[\p{L} ]* \p{Ll}+s (?:to|by|for|with|no|its|his|her|their|the)\b/iu;

/** What is done or given, named by a noun: `swift retaliation`, `more weapons`; up to where it is told of what. */
export const doing =
  /^(?:(?:of|on|to|in|for) )?(?:(?!(?:of|on|to|in|for|with|by|from|against|held|which|that)\b)[\p{L}’'“”"-]+,? ){0,5}?(?:retaliation|responses?|reprisals?|revenge|actions?|help|support|backing|assistance|co-?operation|protection|measures|steps|efforts|reforms?|changes?|concessions?|investigations?|inquir(?:y|ies)|compensation|line|crackdown|weapons|arms|missiles|tanks|ammunition|money|funds|troops|soldiers|relief|return|reductions?|cuts?|increases?|talks|pardons?|punishment|resistance|struggle|fight)\b/iu;
