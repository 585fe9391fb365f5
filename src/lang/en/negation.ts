const auxiliary =
  "will|would|shall|should|can|could|may|might|must|do|does|did|has|have|had|is|was|are|were|won|wouldn|couldn|shouldn|don|doesn|didn|hasn|haven|hadn|isn|wasn|aren|weren";

/** The words before the main verb: none of them opens a clause or is a verb's helper itself. */
const subject = `^(?:that )?(?:(?!(?:if|that|which|who|whom|whose|because|when|while|as|and|but|or|unless|until|to|${auxiliary})\\b)[^\\s,;:]+ ){1,7}`;

/** How English denies the whole of what is said: at its head, or at its main verb. */
export const negation: readonly RegExp[] = [
  /^(?:that )?(?:not|never) (?:to )?/iu,
  new RegExp(`${subject}(?:${auxiliary}) (?:not|never)\\b`, "iu"),
  new RegExp(`${subject}(?:${auxiliary}|can)(?:['’]t|not)\\b`, "iu"),
  new RegExp(
    `${subject}(?:has|have|had|is|was|are|were) (?:absolutely )?no (?:intention|plans?|desire|wish|interest)\\b`,
    "iu",
  ),
];
