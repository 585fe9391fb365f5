/** How sentences begin that tell of several, whom `they` takes up. Data only. */

/** What ends the words before the noun of several at the beginning of a sentence: a verb or a preposition. */
export const endsLead =
  /^(?:i|we|you|he|she|it|they|if|know|think|believe|of|in|on|at|by|for|from|to|with|as|that|and|or|is|are|was|were|has|have|had|will|would|said|says|told|met|gave|took|saw|sent|made|held|left|who|which|(?!armed|allied|masked|unnamed|united|retired)\p{L}{2,}ed)$/u;

/** What may stand before those words: a quotation mark, when or how it was, a conjunction. */
export const leadIn =
  /^\s*["“]?(?:(?:last|this|earlier|late|later|on|in|at|after|before|since|today|yesterday|just|soon|meanwhile|however|instead|still|\p{L}+ly)(?: [\p{L}\p{N}]+){0,4}, |(?:while|although|though|when|but|and|so|because) )?/iu;

/** Of the nouns of several those that stand for any. */
export const anyOfThem = /^(?:some|many|others)$/iu;

/** Several, before what they call something: `the rebels began fighting what`. */
export const beforeWhat =
  /(?<=\s)((?:the|some|many|several) (?:[\p{L}-]+ )?(\p{L}+s))(?= (?:\p{L}+ ){1,4}(?:what|which) $)/u;

/** A determiner that is not the first word: what stands before it is a verb, `Make the protesters go`. */
export const innerDeterminer =
  /^(?!(?:all|both|half|most of|many of|some of) )\S+ (?:the|my|our|your|his|her|its|their) /iu;

/** What stands behind a people that does something, and behind no adjective: `the British came`. */
export const doing =
  /^ (?:\p{L}{2,}ed|came|went|said|say|have|had|are|were|do|did|will|would|want|took|saw|knew|left|sent|made)\b/u;
