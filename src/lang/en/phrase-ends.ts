/** Words with which a clause begins, and no more of a name: a long phrase is cut before the first of them. */
export const phraseEnds =
  /\s(?:who|whom|whose|which|that|had|has|have|was|were|is|are|will|would|could|may|might|should|shall|can|must|does|did|after|before|when|while|if|because|for help|in order|into what|to (?:set|go|be|take|make|do))\s/iu;

/** Words that no name goes on with, however short it is. */
export const verbs = /\s(?:had|has|have|was|were|is|are|will|would|could|may|might|should|shall|can|must|does|did)\b/u;
